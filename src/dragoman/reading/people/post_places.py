"""Places beside posts: “in Norway”, “at General Headquarters” say where somebody was met, not what he is."""

from __future__ import annotations

from dragoman.reading.people.view import View

_LONGEST_SEAT = 4


def is_post_word(view: View, j: int) -> bool:
    """Whether token j is a word that posts are made of."""
    low, words = view.low(j), view.language.posts
    return low in words.within or low in words.heads or low in words.before


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
