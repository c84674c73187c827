"""Places beside posts (“in Norway”: where somebody was met, not what he is), and units within them."""

from __future__ import annotations

from dragoman.reading.people.view import View

_LONGEST_SEAT = 4
_LONG_NUMBER, _LONGEST_UNIT = 3, 5


def is_post_word(view: View, j: int) -> bool:
    """Whether token j is a word that posts are made of, or several of them: “Political-Military”."""
    words, low = view.language.posts, view.low(j)
    parts = [low] if low in words.within else low.split("-")
    return all(part in words.within or part in words.heads or part in words.before for part in parts)


def is_diplomat(view: View, head: int) -> bool:
    """Whether the head of a post is that of one who serves abroad: “ambassador”, “Defence Adviser”."""
    low, words = view.low(head), view.language.posts
    return low in words.diplomats or (low in words.advisers and view.low(head - 1) in words.of_attaches)


def is_only_place(view: View, k: int) -> bool:
    """Whether a country or capital stands at k alone: where somebody was met rather than the post."""
    after = k
    if view.is_land(k) and view.low(k - 1) == "the":
        return False
    while view.is_land(after) or view.is_capital_city(after):
        after += 1
    return after > k and not (view.is_body(after) or is_post_word(view, after))


def is_seat(view: View, k: int) -> bool:
    """Whether headquarters stand at k or end its words: where somebody was met rather than the post."""
    words = view.language.posts
    for j in range(k, min(k + _LONGEST_SEAT, len(view.tokens))):
        if view.low(j) in words.meeting_places:
            return True
        if not view.tokens[j].is_name_like:
            return False
    return False


def end_of_unit(view: View, j: int) -> int | None:
    """“20 Mountain Division”, “188 Squadron”: one past a unit known by the number at token j; else None."""
    number = view.text(j)
    if not number[:1].isdigit() or len(number.rstrip("stndrh")) > _LONG_NUMBER:
        return None
    for k in range(j + 1, min(j + _LONGEST_UNIT, len(view.tokens))):
        if not view.tokens[k].is_name_like:
            return None
        if view.low(k) in view.language.posts.units:
            return k + 1
    return None
