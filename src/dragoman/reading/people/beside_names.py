"""What stands right before and after a name: rank, post, form of address, country."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dragoman.reading.people.name_runs import is_honorific, is_name_word
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.posts import PostSeen, widened
from dragoman.reading.people.ranks import RankSeen
from dragoman.reading.people.titles import Titles
from dragoman.reading.people.view import View

_LONGEST_BRACKET = 14


@dataclass(slots=True)
class Before:
    """What stands before a name; ``start`` is the first token of all that."""

    start: int
    rank: RankSeen | None = None
    post: PostSeen | None = None
    is_addressed: bool = False


@dataclass(frozen=True, slots=True)
class After:
    """What stands after a name; ``end`` is one past all that."""

    end: int
    post: PostSeen | None = None
    rank: RankSeen | None = None


def before_name(view: View, i: int, titles: Titles, *, floor: int) -> Before:
    """What stands before the name that begins at token i, no further left than token ``floor``."""
    before = Before(i)
    while before.start > floor and _takes_more(view, before, titles, floor):
        pass
    return before


def _takes_more(view: View, before: Before, titles: Titles, floor: int) -> bool:
    """Whether one more thing was found before what is there, and taken in."""
    start = j = before.start
    if view.text(j - 1) == "." and is_honorific(view, j - 2):
        j -= 1
    rank, post = titles.rank_to.get(start), titles.post_to.get(j)
    if rank is not None and before.rank is None:
        before.rank, before.start = rank, rank.start
    elif is_honorific(view, j - 1):
        before.is_addressed, before.start = True, j - 1
        posts = load_people_words(view.language.code).honorific_posts
        if post is not None and post.head in posts and before.post is None:
            before.post, before.start = post, post.start
    elif post is not None and before.post is None:
        before.post, before.start = post, post.start
    elif view.text(start - 1) == "," and before.post is None and start - 1 > floor:
        before.post = _post_before_comma(view, start - 1, titles)
        before.start = before.post.start if before.post else start
    return before.start < start


def _post_before_comma(view: View, comma: int, titles: Titles) -> PostSeen | None:
    """“the Chief of Defence Staff (CDS), Major General X”: the post, unless a name before it holds it."""
    post = titles.post_to.get(comma) or _post_before_land(view, comma, titles)
    if post is None:
        return None
    articles = load_people_words(view.language.code).articles
    before = post.start - 1
    while view.low(before) in articles:
        before -= 1
    named = view.text(before) == "," and before > 0 and is_name_word(view, before - 1)
    return None if named and view.name_at(before - 1) is None else post


def _post_before_land(view: View, comma: int, titles: Titles) -> PostSeen | None:
    """“Commander of the Fleet, Norway, Admiral X”: the post before a country between commas."""
    name = view.name_at(comma - 1)
    if name is None or not view.is_land(comma - 1):
        return None
    first = comma - 1
    while first > 0 and view.name_at(first - 1) is name:
        first -= 1
    post = titles.post_to.get(first - 1) if view.text(first - 1) == "," else None
    return replace(post, country=name.country) if post is not None and post.country is None else post


def after_name(view: View, i: int, titles: Titles) -> After:
    """What stands after the name that ends before token i."""
    bracket = _in_brackets(view, i, titles)
    if bracket.post is not None:
        return bracket
    comma = _past_decorations(view, bracket.end)
    if view.text(comma) != ",":
        return After(i)
    k = comma + 1
    fillers = load_people_words(view.language.code).before_post_of_name
    while view.low(k) in fillers:
        k += 1
    rank = titles.rank_from.get(k)
    if rank is not None and view.text(rank.end) == ",":
        k = rank.end + 1
    post = titles.post_from.get(k)
    if post is None:
        return After(i)
    post = widened(view, post, titles.ranked)
    return After(i) if _leads_to_name(view, post.end, titles) else After(post.end, post, rank)


def _in_brackets(view: View, i: int, titles: Titles) -> After:
    """“X (Chief of Staff)”: the post; else one past brackets of a word or two."""
    if view.text(i) != "(":
        return After(i)
    ends = (k for k in range(i + 1, min(i + _LONGEST_BRACKET, len(view.tokens))) if view.text(k) == ")")
    close = next(ends, None)
    if close is None:
        return After(i)
    for start in (i + 1, i + 2):
        inner = titles.post_from.get(start)
        if inner is not None and inner.end <= close:
            return After(close + 1, inner)
    return After(close + 1 if close - i <= 4 else i)


def _past_decorations(view: View, i: int) -> int:
    decorations = view.language.decorations
    while view.text(i) == "," and view.text(i + 1) in decorations:
        i += 2
    while view.text(i) in decorations:
        i += 1
    return i


def _leads_to_name(view: View, end: int, titles: Titles) -> bool:
    """Whether a post that ends at a token announces the name after it rather than that before."""
    named = is_name_word(view, end) and view.name_at(end) is None
    return (
        (named and view.text(end) not in view.language.not_names)
        or end in titles.rank_from
        or view.text(end) in view.language.honorifics
    )


def post_belongs_to_next(view: View, end: int) -> bool:
    """“POST, NAME, POST, NAME …”: whether a name or a form of address follows a post after its comma."""
    j = end + 1 if view.text(end) == "," else end
    return j < len(view.tokens) and (
        is_honorific(view, j) or (view.tokens[j].is_name_like and view.low(end) == ",")
    )


def land_before(view: View, start: int) -> str | None:
    """“Indonesia’s Prabowo Subianto”, “Japanese Gen. X”: the country right before."""
    j = start - 1
    if view.low(j) == "'s":
        j -= 1
    name = view.name_at(j)
    return name.country if name is not None and view.is_land(j) and view.low(j + 1) != "," else None


def land_after(view: View, end: int) -> str | None:
    """“General X of Ghana”: the country right after."""
    if view.low(end) == "(" and view.is_land(end + 1) and view.text(end + 2) == ")":
        name = view.name_at(end + 1)
        return name.country if name else None
    if view.low(end) not in ("of", "from"):
        return None
    j = end + 1
    while view.low(j) == "the":
        j += 1
    name = view.name_at(j)
    return name.country if name is not None and view.is_land(j) and view.low(j + 1) != "'s" else None
