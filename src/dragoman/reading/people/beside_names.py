"""What stands right before and after a name: rank, post, form of address, country."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dragoman.reading.people.name_runs import is_honorific, is_name_word
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.posts import PostSeen, make_post, widened
from dragoman.reading.people.ranks import RankSeen, before_service, may_serve
from dragoman.reading.people.titles import Titles
from dragoman.reading.people.told_posts import post_of_verb, post_told
from dragoman.reading.people.view import View

_LONGEST_BRACKET = 14
_MOST_UNKNOWN = 5


@dataclass(slots=True)
class Before:
    """What stands before a name; ``start`` is the first token of all that.

    ``floor`` is where the mention before ends; ``is_list`` says that its post stood before its name, as in a
    list of posts and names.
    """

    start: int
    floor: int = 0
    is_list: bool = False
    is_past_comma: bool = False
    rank: RankSeen | None = None
    post: PostSeen | None = None
    is_addressed: bool = False


@dataclass(frozen=True, slots=True)
class After:
    """What stands after a name; ``end`` is one past all that."""

    end: int
    post: PostSeen | None = None
    rank: RankSeen | None = None


def before_name(view: View, i: int, titles: Titles, *, floor: int, is_list: bool = False) -> Before:
    """What stands before the name that begins at token i, no further left than token ``floor``.

    Args:
        is_list: the mention before has its post before its name, so the post between the two is this one’s.
    """
    before = Before(i, floor, is_list)
    while before.start > floor and _takes_more(view, before, titles):
        pass
    if before.post is not None and not before.post.is_counterpart:
        before.post = joined_post(view, before.post, titles, floor)
        before.start = min(before.start, before.post.start)
    return before


def _takes_more(view: View, before: Before, titles: Titles) -> bool:
    """Whether one more thing was found before what is there, and taken in."""
    words, start = load_people_words(view.language.code), before.start
    j = start
    if view.text(j - 1) in (".", "'") and is_honorific(view, j - 2):
        j -= 1
    rank = titles.rank_to.get(start)
    post = titles.post_to.get(j) or post_told(view, j, titles.post_to) or _post_of_two(view, j, titles)
    if post is None and before.is_addressed and view.low(j - 1) in words.articles:
        post = titles.post_to.get(j - 1)
    if rank is not None and before.rank is None:
        before.rank, before.start = rank, rank.start
    elif is_honorific(view, j - 1):
        before.is_addressed, before.start = True, j - 1
        if post is not None and post.head in words.honorific_posts and before.post is None:
            before.post, before.start = post, post.start
    elif post is not None and (before.post is None or before.post.is_royal):
        before.post, before.start = post, post.start
    elif before.post is None:
        _take_past_comma(view, before, titles)
    return before.start < start


def _post_of_two(view: View, i: int, titles: Titles) -> PostSeen | None:
    """“the Ministers of Peru and Chile X and Y”: the post that two share, right before token i."""
    post = _post_before_land(view, i, titles) if view.is_land(i - 1) else None
    return post if post is not None and post.is_plural else None


def _take_past_comma(view: View, before: Before, titles: Titles) -> None:
    """Take in “retired” before a rank, or the post before a comma (and an article before “Honourable”)."""
    words, start = load_people_words(view.language.code), before.start
    if before.rank is not None and view.low(start - 1) in words.ranks.retired:
        before.start = start - 1
        return
    comma = start - 2 if before.is_addressed and view.low(start - 1) in words.articles else start - 1
    if before.rank is not None:
        comma = before_service(view, comma, before.floor)
    if view.text(comma) == "," and comma > before.floor:
        post = _post_before_comma(view, comma, titles, is_list=before.is_list)
        before.post = post if post is None or may_serve(view, comma + 1, start, post.country) else None
        before.start = before.post.start if before.post else start
        before.is_past_comma = before.post is not None


def joined_post(view: View, post: PostSeen, titles: Titles, floor: int) -> PostSeen:
    """“Deputy Prime Minister and Foreign Minister X” (one, not two people): the post with those before it."""
    words = load_people_words(view.language.code)
    joint = post.start - 1
    while joint > floor and view.low(joint) in words.joins_posts:
        last = joint - (view.text(joint - 1) == ",")
        earlier = titles.post_to.get(last)
        if earlier is None or earlier.start < floor or not _is_one_holder(view, earlier, post):
            break
        between = {",": ", ", "/": "/"}.get(view.text(joint), f" {view.text(joint)} ")
        own = "" if post.words.lower() in words.address_posts else f"{between}{post.words}"
        post = replace(
            post,
            start=earlier.start,
            words=f"{earlier.words}{own}",
            country=post.country or earlier.country,
            organisation=post.organisation or earlier.organisation,
        )
        joint = post.start - 1
        if view.text(joint) != ",":
            break
    return post


def _is_one_holder(view: View, earlier: PostSeen, post: PostSeen) -> bool:
    """Whether two posts joined by “and” or a comma before a name are one person’s."""
    words = load_people_words(view.language.code)
    if earlier.is_plural or earlier.is_counterpart or earlier.is_former or post.is_plural:
        return False
    if earlier.country and post.country and earlier.country != post.country:
        return False
    before = view.low(earlier.start - 1)
    top = earlier.words.lower() in words.top_posts and (before in words.articles or bool(earlier.country))
    return not top and not (before == "," and is_name_word(view, earlier.start - 2))


def _post_before_comma(view: View, comma: int, titles: Titles, *, is_list: bool) -> PostSeen | None:
    """“the Chief of Defence Staff (CDS), Major General X”: the post, unless a name before it holds it."""
    post = titles.post_to.get(comma) or _post_before_land(view, comma, titles)
    if post is None:
        return None
    articles = load_people_words(view.language.code).articles
    before = post.start - 1
    while view.low(before) in articles:
        before -= 1
    named = view.text(before) == "," and before > 0 and _may_be_name(view, before - 1)
    return None if named and not is_list else post


def _may_be_name(view: View, i: int) -> bool:
    """Whether token i can end a person’s name: not a month, a known name or a word that is none."""
    word, calendar = view.text(i), load_people_words(view.language.code).calendar
    known = view.name_at(i) is not None or word in calendar or word in view.language.not_names
    return is_name_word(view, i) and not known


def _post_before_land(view: View, comma: int, titles: Titles) -> PostSeen | None:
    """“Commander of the Fleet, Norway, Admiral X”, “the Ministers of Peru and Chile, X and Y”: the post."""
    last = comma - 2 if view.low(comma - 1) in view.language.posts.services else comma - 1
    name = view.name_at(last)
    if name is None or not (view.is_land(last) or view.is_body(last)):
        return None
    first = last
    while first > 0 and view.name_at(first - 1) is name:
        first -= 1
    post, joint = titles.post_to.get(first - 1), view.low(first - 1)
    if post is None or joint != ",":
        return post if post is not None and post.is_plural and joint == "and" else None
    return replace(post, country=name.country) if post.country is None else post


def after_name(view: View, i: int, titles: Titles) -> After:
    """What stands after the name that ends before token i."""
    bracket = _in_brackets(view, i, titles)
    if bracket.post is not None:
        return bracket
    comma = _past_decorations(view, bracket.end)
    articles = load_people_words(view.language.code).articles
    articled = view.low(comma) in articles and comma + 1 in titles.post_from
    if view.text(comma) != "," and not _is_dash(view, comma) and not articled:
        return After(i)
    told = post_of_verb(view, comma, titles.ranked)
    return After(told.end, told) if told is not None else _post_behind(view, comma, i, titles)


def _post_behind(view: View, comma: int, i: int, titles: Titles) -> After:
    """The post, and a rank before it, behind the comma that follows a name which ends before token i."""
    k = _past_fillers(view, comma + 1, titles)
    rank = titles.rank_from.get(k)
    if rank is not None and view.text(rank.end) == ",":
        k = rank.end + 1
    post = titles.post_from.get(k) or _with_unknown_words(view, k, titles)
    if post is None or _announces_next(view, post.end, titles):
        return After(i)
    post = widened(view, post, titles.ranked)
    return After(i) if _leads_to_name(view, post.end, titles) else After(post.end, post, rank)


def _past_fillers(view: View, k: int, titles: Titles) -> int:
    """Past “the”, “who is”, “currently”, and past the first of two countries that share a post."""
    words = load_people_words(view.language.code)
    while view.low(k) in words.before_post_of_name and k not in titles.post_from:
        k += 1
    if view.is_land(k) and view.low(k + 1) in words.between_two:
        shared = titles.post_from.get(k + 2)
        return k + 2 if shared is not None and shared.is_plural else k
    return k


def _with_unknown_words(view: View, k: int, titles: Titles) -> PostSeen | None:
    """“X, Hydrography Director of …”: the post with the capitalised words before it that say of what."""
    for start in range(k, min(k + _MOST_UNKNOWN, len(view.tokens))):
        post = titles.post_from.get(start)
        if post is not None and view.tokens[post.head_at].is_name_like:
            return make_post(view, (k, k, post.head_at, post.end), post.country, former=post.is_former)
        joins = start > k and view.low(start) in load_people_words(view.language.code).between_two
        plain = view.tokens[start].is_name_like and view.name_at(start) is None
        if start in titles.ranked or is_honorific(view, start) or not (plain or joins):
            return None
    return None


def _is_dash(view: View, i: int) -> bool:
    """“X – Minister of Defence”: a dash with spaces around it."""
    if view.text(i) != "-" or i + 1 >= len(view.tokens):
        return False
    return view.tokens[i - 1].end < view.tokens[i].start and view.tokens[i].end < view.tokens[i + 1].start


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


def _announces_next(view: View, end: int, titles: Titles) -> bool:
    """“…, Minister of Defence the Hon X”: an article and a form of address or rank behind a post."""
    articled = view.low(end) in load_people_words(view.language.code).articles
    return articled and (end + 1 in titles.rank_from or is_honorific(view, end + 1))


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
    if view.low(end) not in view.language.posts.homes:
        return None
    j = end + 1
    while view.low(j) == "the":
        j += 1
    name = view.name_at(j)
    known = name is not None and (view.is_land(j) or view.is_body(j)) and view.low(j + 1) != "'s"
    return name.country if name is not None and known else None
