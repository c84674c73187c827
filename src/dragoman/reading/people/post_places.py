"""Places beside posts (“in Norway”: where somebody was met, not what he is), and units within them."""

from __future__ import annotations

from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.view import View

_LONGEST_SEAT = 5
_NEAR = 3
_LONG_NUMBER, _LONGEST_UNIT = 3, 5


def is_post_word(view: View, j: int) -> bool:
    """Whether token j is a word that posts are made of, or several of them: “Political-Military”."""
    words, low = view.language.posts, view.low(j)
    parts = [low] if low in words.within else low.split("-")
    return all(part in words.within or part in words.heads or part in words.before for part in parts)


def is_held(view: View, j: int, head: int) -> bool:
    """“Minister of defence”, “Chief of the general staff”: whether words of posts lead back to “of”."""
    words, articles, k = view.language.posts, load_people_words(view.language.code).articles, j - 1
    while k > head and is_post_word(view, k) and view.low(k) not in words.links:
        k -= 1
    while k > head and view.low(k) in articles:
        k -= 1
    return k > head and view.low(k) in words.free_links - articles


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


def is_body_of_land(view: View, k: int) -> bool:
    """“The Australian Department of Defence”: whether a body, or a country with its ministry, is at k."""
    after = k
    while view.is_land(after):
        after += 1
    return view.is_body(k) or (after > k and view.low(after) in view.language.posts.departments)


def is_seat(view: View, k: int) -> bool:
    """Whether headquarters stand at k or end its words: where somebody was met rather than the post."""
    words = view.language.posts
    for j in range(k, min(k + _LONGEST_SEAT, len(view.tokens))):
        if view.low(j) in words.meeting_places:
            return True
        if not view.tokens[j].is_name_like and view.low(j) not in words.homes:
            return False
    return False


def is_number_of_body(view: View, j: int) -> bool:
    """“Naval Region 3”, “Military Zone No. 4”: the number of the body named before it."""
    return view.text(j).isdigit() and len(view.text(j)) < _LONG_NUMBER and is_post_word(view, j - 1)


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


def opens_owner(view: View, j: int, head: int) -> bool:
    """“The Indian Defence Secretary and Vietnam’s Chief of Staff”: whether another country’s post follows."""
    owned = view.low(j) == "and" and view.is_land(j + 1) and view.low(j + 2) == "'s"
    return owned and any(view.is_land(k) for k in range(max(0, head - _NEAR), head))


def opens_second_land(view: View, j: int) -> bool:
    """“The Ministers of Peru and of Chile”: whether “and of” and a land stand there."""
    land = j + 2 + (view.low(j + 2) == "the")
    return view.low(j) == "and" and view.low(j + 1) in view.language.posts.homes and view.is_land(land)


def is_department(view: View, k: int) -> bool:
    """“Secretary, Ministry of Defence, Oman Mr X”: a ministry, or the country of one, behind a comma."""
    words = view.language.posts
    of_ministry = view.is_land(k) and any(view.low(j) in words.departments for j in range(k - 6, k))
    return view.low(k) in words.departments or of_ministry


def past_service(view: View, end: int, ranks: frozenset[int]) -> int:
    """One past “navy” or “air force” in small letters between its country and the holder’s rank."""
    words = view.language.posts
    is_pair = view.low(end) in words.before and view.low(end + 1) in words.services
    after = end + 2 if is_pair else end + 1
    is_service = view.is_land(end - 1) and (is_pair or view.low(end) in words.services)
    return after if is_service and after in ranks and end not in ranks else end


def past_row(view: View, end: int) -> int:
    """One past “, Planning and Relations” behind “for Policy”, where a name or the body it is in follows."""
    words, k, joined = view.language.posts, end, False
    if view.text(k) != "," or view.low(k - 1) not in words.within:
        return end
    while view.text(k) == "," or view.low(k) in ("and", "&") or _is_of_post(view, k):
        if view.text(k) == "," and joined:
            break
        joined = joined or view.low(k) in ("and", "&")
        k += 1
    named = k + 1 < len(view.tokens) and view.tokens[k + 1].is_name_like and view.name_at(k + 1) is None
    of_body = view.low(k) in words.place_links and view.is_land(k + 1 + (view.low(k + 1) == "the"))
    return k if joined and ((view.text(k) == "," and named) or of_body) else end


def _is_of_post(view: View, k: int) -> bool:
    """Whether token k is a word that may stand within a post, with a capital."""
    return k < len(view.tokens) and view.low(k) in view.language.posts.within and view.tokens[k].is_name_like
