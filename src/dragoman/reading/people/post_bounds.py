"""Where the words of a post begin and end, given its head (“minister”, “chief”, “commander”)."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.reading.people.brackets import end_of_bracket
from dragoman.reading.people.post_joins import joins_more, opens_last, starts_post
from dragoman.reading.people.post_places import (
    end_of_unit,
    is_body_of_land,
    is_department,
    is_diplomat,
    is_held,
    is_number_of_body,
    is_only_place,
    is_post_word,
    is_seat,
    opens_owner,
    opens_second_land,
    past_row,
)
from dragoman.reading.people.ranks import load_rank_words
from dragoman.reading.people.title_names import ends_ministry, is_in_name, is_name_alone
from dragoman.reading.people.view import View

_FARTHEST_HOLDER, _LONGEST_BODY = 14, 6
_OF_ARMS = ("defence", "defense")


@dataclass(slots=True)
class Left:
    """The left end of a post: ``start`` with the country, ``core`` without it."""

    start: int
    core: int
    country: str | None = None
    is_former: bool = False


def leftward(view: View, head: int, floor: int, ranks: frozenset[int]) -> Left:
    """The left end of the post whose head is given, no further left than token ``floor`` and no rank."""
    left = Left(head, head)
    j: int | None = head - 1
    while j is not None and j >= floor and j not in ranks:
        if view.text(j) == ")" and view.text(j - 2) == "(" and view.is_body(j - 3):
            j -= 3
        over = _over_name(view, j, left)
        j = over if over is not None else _over_word(view, j, head, left)
        if j is None and left.core < head and _is_unknown_word(view, left.core - 1, floor, ranks):
            left.core -= 1
            left.start = min(left.start, left.core)
    while left.core < head and view.low(left.core) in ("and", "-", "&"):
        left.core += 1
        left.start = max(left.start, left.core)
    return left


def _is_unknown_word(view: View, j: int, floor: int, ranks: frozenset[int]) -> bool:
    """“Sovereign Council Chair”: a capitalised word of no other meaning before words of a post."""
    if j < max(floor, 1) or j in ranks or not view.tokens[j].is_name_like or view.name_at(j) is not None:
        return False
    before = view.tokens[j - 1]
    free = (not before.is_name_like and before.text not in ("-", ".")) or view.name_at(j - 1) is not None
    known = view.text(j) in view.language.not_names or view.text(j) in view.language.honorifics
    return free and not known and view.tokens[j + 1].is_name_like and len(view.text(j)) > 2


def _over_name(view: View, j: int, left: Left) -> int | None:
    """The token before the known name at j, which is taken in; None where none there owns a post."""
    name = view.name_at(j)
    owned = view.low(j) == "'s" and (
        view.is_land(j - 1) or view.is_body(j - 1) or view.is_capital_city(j - 1)
    )
    owned = owned or (view.low(j) == "'" and view.is_land(j - 1) and view.low(j - 1).endswith("s"))
    if owned and not view.is_land(j):
        j, name = j - 1, view.name_at(j - 1)
    elif not (view.is_land(j) or view.is_body(j)):
        return None
    left.country = left.country or (name.country if name else None)
    left.start = first_of(view, j)
    if view.is_body(j):
        left.core = left.start
    elif view.low(left.start - 1) in view.language.posts.services:
        return -1
    return left.start - 1


def _over_word(view: View, j: int, head: int, left: Left) -> int | None:
    """The token before the word of a post at j, which is taken in, or None where it is no such word."""
    words, low = view.language.posts, view.low(j)
    if low in words.written_before and view.tokens[head].is_name_like and not view.tokens[j].is_name_like:
        return None
    if low in words.passing:
        left.start, left.core = j, max(left.core, j + 1)
    elif low in words.former:
        left.is_former = left.is_former or low in words.ended
    elif low in words.before or low in words.heads:
        if low == "and" and not _joins(view, j):
            return None
        left.core = left.start = j
    elif not (low in _joints(view, head) and view.low(j - 1) in words.before):
        return None
    return j - 1


def _joints(view: View, head: int) -> tuple[str, ...]:
    """What joins words before a head; commas in “Military, Naval and Air Attaché”."""
    return ("-", "&", "/", ",") if view.low(head) in view.language.posts.diplomats else ("-", "&", "/")


def _joins(view: View, j: int) -> bool:
    """Whether the “and” at j joins two words of one post: “Foreign and Defence Minister”."""
    words, before = view.language.posts, view.low(j - 1)
    return before in words.before and before not in words.heads


def first_of(view: View, j: int) -> int:
    """The first token of the known name that covers token j."""
    name = view.name_at(j)
    while j > 0 and view.name_at(j - 1) is name:
        j -= 1
    return j


def up_to_holder(view: View, head: int, end: int, ranks: frozenset[int]) -> int:
    """“Director General of the South Asian Division Mr. X”: all up to the rank or form of address."""
    honorifics = view.language.honorifics
    for k in range(end, min(end + _FARTHEST_HOLDER, len(view.tokens))):
        if view.text(k) == ")" and "(" not in view.words(end, k + 1):
            return end
        link = view.low(k) in view.language.posts.holder_links and not (
            opens_owner(view, k, head) or opens_second_land(view, k)
        )
        if k > end and (
            k in ranks
            or view.text(k) in honorifics
            or view.words(k, min(k + 2, len(view.tokens))) in honorifics
        ):
            last = k - (view.low(k - 1) == "the")
            return end if view.low(last - 1) in ("and", "&", "to") else last
        if view.text(k) == "," and k + 1 < len(view.tokens) and is_department(view, k + 1):
            continue
        if k > end and view.text(k) == "," and (k + 1 in ranks or view.text(k + 1) in honorifics):
            return k
        alone = view.text(k) == "," and view.name_at(k - 1) is None and is_name_alone(view, k + 1)
        if (k > end + 1 and alone) or ends_ministry(view, end, k):
            return k
        seat = k == end == head + 1 and view.text(k + 1) == "," and k + 2 in ranks and _is_of_rank(view, head)
        if not link and ((k == end and not seat) or not view.tokens[k].is_name_like):
            return end
    return end


def past_seat(view: View, comma: int, ranks: frozenset[int]) -> int:
    """“Chief of Staff, Joint Staff, General X”: the second comma, behind the body that the post is in."""
    words, j = view.language.posts, comma + 1
    if view.text(comma) != ",":
        return comma
    while j < min(comma + _LONGEST_BODY, len(view.tokens) - 1) and view.tokens[j].is_name_like:
        if view.low(j) in words.heads or j in ranks:
            return comma
        j += 1
    is_body = view.low(j - 1) in words.within if view.name_at(j - 1) is None else view.is_body(j - 1)
    return j if is_body and view.text(j) == "," and (j + 1 in ranks or is_name_alone(view, j + 1)) else comma


def rightward(view: View, head: int, ranks: frozenset[int], *, liberal: bool) -> int:
    """One past the last token of the post whose head is given.

    Args:
        ranks: tokens at which a post ends.
        liberal: take any capitalised words after “of” (a post that stands after its holder’s name).
    """
    words = view.language.posts
    j = end = _past_head(view, head)
    free = False
    while j < len(view.tokens) and j not in ranks:
        low, pair = view.low(j), f"{view.low(j)} {view.low(j + 1)}"
        if low == "(" and (close := end_of_bracket(view, j)) is not None:
            j = end = close
        elif pair in words.attached or (pair in words.in_charge and view.low(j + 2) == "of"):
            j += 2
        elif pair in words.in_command and view.tokens[j + 1].is_name_like:
            j = end = j + 2
        elif (stop := _end_of_content(view, j, head, free=free)) is not None:
            j = end = stop
        elif low in words.links and _link_leads_on(view, j, head, liberal=liberal):
            in_row = free and low in words.joining and not view.tokens[j + 1].is_name_like
            free = in_row or (liberal and low in words.free_links and (free or low != "the"))
            j += 1
        elif _owns(view, j):
            j += 1
        else:
            break
    return end


def _is_of_rank(view: View, head: int) -> bool:
    """“Commander Karachi, Rear Admiral X”: whether the head is a rank too, so that its seat follows it."""
    return (view.low(head),) in load_rank_words(view.language.code).rank_of


def _past_head(view: View, head: int) -> int:
    """One past the head, and past “general” or a second head joined by a dash."""
    words, end = view.language.posts, head + 1
    if view.low(end) == "general" and view.low(head) in words.before_general:
        end += 1
    if view.low(end) == "-" and view.low(end + 1) in words.heads:
        end += 2
    return end


def _owns(view: View, j: int) -> bool:
    """Whether token j is the ’s of a country or body, or the apostrophe of such a plural."""
    if view.low(j) == "'s":
        named = view.tokens[j - 1].is_name_like or view.is_land(j - 2 - (view.low(j - 2) in _OF_ARMS))
        of_body = view.low(j - 1) in view.language.posts.owning_bodies and named
        return view.is_land(j - 1) or view.is_body(j - 1) or of_body
    return view.low(j) == "'" and view.low(j - 1) in view.language.posts.owners


def _goes_on(view: View, j: int) -> bool:
    """Whether a word after “of” still belongs to a post that stands behind its holder’s name."""
    token = view.tokens[j]
    if token.is_name_like:
        return True
    return token.text[0].isalpha() and token.text not in view.language.posts.stops and token.text[-2:] != "ed"


def _end_of_content(view: View, j: int, head: int, *, free: bool) -> int | None:
    """One past the word of a post, or the numbered unit or row, that begins at token j; else None."""
    is_word = _is_content(view, j, head) or is_number_of_body(view, j) or (free and _goes_on(view, j))
    row = past_row(view, j)
    return end_of_unit(view, j) or (j + 1 if is_word else row if row > j else None)


def _is_content(view: View, j: int, head: int) -> bool:
    """Whether token j is a word of a post, written as its head is, or a country, body or seat within it."""
    low, token, words = view.low(j), view.tokens[j], view.language.posts
    if view.name_at(j) is not None:
        seat = view.is_capital_city(j) and view.low(first_of(view, j) - 1) in words.seat_links
        return view.is_land(j) or view.is_body(j) or view.is_mission(j) or seat
    if not is_post_word(view, j) or is_in_name(view, j):
        return False
    capital = view.tokens[head].is_name_like
    if low == "and" or (low in words.ministers and not token.is_name_like and capital):
        return False
    return token.is_name_like or not capital or low in words.plain_within or is_held(view, j, head)


def _link_leads_on(view: View, j: int, head: int, *, liberal: bool) -> bool:
    """Whether the word of linking at j joins more of the post to it."""
    low, words = view.low(j), view.language.posts
    diplomat = is_diplomat(view, head)
    k = j + 1
    while view.low(k) in words.between_links:
        k += 1
    if k >= len(view.tokens) or (low == "to" and not diplomat and not _goes_on_to(view, j, head)):
        return False
    if low in words.joining:
        parts = opens_owner(view, j, head) or opens_second_land(view, j)
        last = liberal and opens_last(view, head, k)
        return last or (not parts and joins_more(view, j, k, liberal=liberal))
    if low in words.body_links and not diplomat and not liberal:
        return _is_in_body(view, low, k)
    if low in words.place_links and not diplomat and (is_only_place(view, k) or is_seat(view, k)):
        return False
    if low == "-" and not view.tokens[k].is_name_like:
        return False
    if view.low(head) in words.chairs and view.is_land(k) and starts_post(view, k + 1):
        return False
    freely = liberal and low in words.free_links
    return _end_of_content(view, k, head, free=freely) is not None


def _goes_on_to(view: View, j: int, head: int) -> bool:
    """“Adviser to the Minister”, “Minister Delegate to the Head of Government”."""
    words = view.language.posts
    return view.low(head) in words.serving or view.low(j - 1) in words.delegated


def _is_in_body(view: View, link: str, k: int) -> bool:
    """“At the Presidency”, “in the Ministry of Defence”: a body at k that is no seat where one only met."""
    words = view.language.posts
    in_seat = link in words.place_links and (view.low(k) in words.seats or view.low(k + 1) in words.seats)
    met_there = view.low(k) in words.departments and is_seat(view, k)
    return (in_seat or is_body_of_land(view, k)) and not met_there
