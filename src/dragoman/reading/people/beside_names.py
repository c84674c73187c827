"""What stands right before a name: rank, post, form of address, country."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dragoman.reading.people.name_runs import is_honorific, is_name_word, is_short_address
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.posts import PostSeen
from dragoman.reading.people.ranks import RankSeen, before_service, may_serve
from dragoman.reading.people.titles import Titles
from dragoman.reading.people.told_posts import post_told
from dragoman.reading.people.view import View

_BRACKET = 8
_OPENS, _BEHIND = 4, 9


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
    elif is_honorific(view, j - 1) or is_short_address(view, j):
        before.is_addressed, before.start = True, j - (4 if is_short_address(view, j) else 1)
        if post is not None and post.head in words.honorific_posts and before.post is None:
            before.post, before.start = post, post.start
    elif post is not None and (before.post is None or before.post.is_royal or _is_title(before.post, post)):
        before.post, before.start = post, post.start
    elif before.post is None:
        _take_past_comma(view, before, titles)
    return before.start < start


def _is_title(post: PostSeen, before: PostSeen) -> bool:
    """“His Peruvian counterpart, Minister X”: a post of one word that only addresses him."""
    return before.is_counterpart and not before.is_plural and post.country is None and " " not in post.words


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
    rank = _rank_between_commas(view, before, titles)
    if rank is not None:
        before.rank, before.start = rank, rank.start
        return
    comma = start - 2 if before.is_addressed and view.low(start - 1) in words.articles else start - 1
    if before.rank is not None:
        comma = before_service(view, _before_letters(view, comma), before.floor)
        if _takes_from_mission(view, before, comma, titles):
            return
    if view.text(comma) == "," and comma > before.floor:
        post = _post_before_comma(view, comma, titles, is_list=before.is_list)
        before.post = post if post is None or may_serve(view, comma + 1, start, post.country) else None
        before.start = before.post.start if before.post else start
        before.is_past_comma = before.post is not None
    elif view.text(comma) == "(" and view.text(comma - 1) != ",":
        _take_past_bracket(view, before, titles, comma)
    elif view.text(comma) == "-" and comma > before.floor:
        _take_past_dash(view, before, titles, comma)


def _before_letters(view: View, close: int) -> int:
    """“Chief of Defence, (CDF) General X”: the comma before the letters in brackets; else where it was."""
    is_letters = view.text(close) == ")" and view.text(close - 1).isupper() and view.text(close - 2) == "("
    return close - 3 if is_letters and view.text(close - 3) == "," else close


def _takes_from_mission(view: View, before: Before, land: int, titles: Titles) -> bool:
    """Take in “Commander of UNIFIL, Spanish” before a rank: the post in a mission, held by that country."""
    comma = land - 1
    name, post = view.name_at(land), titles.post_to.get(comma)
    if post is None or post.start < before.floor or name is None or not view.is_land(land):
        return False
    if view.text(comma) != "," or not view.is_mission(comma - 1):
        return False
    before.post, before.start = replace(post, country=name.country), post.start
    return True


def _rank_between_commas(view: View, before: Before, titles: Titles) -> RankSeen | None:
    """“Chief of the Navy, Admiral, X”: the rank set off from the name, where a post stands before it."""
    comma = before.start - 1
    rank = titles.rank_to.get(comma) if before.rank is None and view.text(comma) == "," else None
    if rank is None or rank.start - 1 <= before.floor or view.text(rank.start - 1) != ",":
        return None
    post = _post_before_comma(view, rank.start - 1, titles, is_list=before.is_list)
    return rank if post is not None else None


def _take_past_bracket(view: View, before: Before, titles: Titles, bracket: int) -> None:
    """Take in “the Minister for Ships (X)”: the post before the bracket in which a name stands alone."""
    post = titles.post_to.get(bracket)
    end = next(
        (k for k in range(bracket, min(bracket + _BRACKET, len(view.tokens))) if view.text(k) == ")"), 0
    )
    named = all(is_name_word(view, k) or view.text(k) == "." for k in range(before.start, end))
    if post is not None and post.start >= before.floor and end > before.start + 1 and named:
        before.post, before.start = post, post.start


def _take_past_dash(view: View, before: Before, titles: Titles, dash: int) -> None:
    """Take in “his Kenyan counterpart -- X”: a post of somebody’s, before one dash or two."""
    post = titles.post_to.get(dash - (view.text(dash - 1) == "-"))
    if post is not None and post.is_counterpart:
        before.post, before.start = post, post.start


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
    if earlier.words.lower() == post.words.lower():
        return False
    if earlier.is_plural or earlier.is_counterpart or earlier.is_former or post.is_plural:
        return False
    if _are_two_sides(view, earlier, post):
        return False
    of_others = bool(earlier.country) and bool(post.country) and earlier.country != post.country
    if of_others or (view.is_land(post.start) and _is_of_land(view, earlier)):
        return False
    comma = earlier.start - 1
    articled = view.low(comma) in words.articles
    top = earlier.words.lower() in words.top_posts and (articled or bool(earlier.country))
    comma -= articled
    return not top and not (view.text(comma) == "," and is_name_word(view, comma - 1))


def _are_two_sides(view: View, earlier: PostSeen, post: PostSeen) -> bool:
    """“Between the envoy and Minister X”: whether two meet, and nobody else is named behind the second."""
    words = load_people_words(view.language.code)
    opens = range(max(0, earlier.start - _OPENS), earlier.start)
    if not any(view.low(k) in words.opens_two for k in opens):
        return False
    behind = range(post.end, min(post.end + _BEHIND, len(view.tokens)))
    return not any(view.low(k) in words.between_two for k in behind)


def _is_of_land(view: View, post: PostSeen) -> bool:
    """“The Indian Defence Secretary”: whether a country opens the post or stands right before it."""
    return view.is_land(post.start) or view.is_land(post.start - 1)


def _post_before_comma(view: View, comma: int, titles: Titles, *, is_list: bool) -> PostSeen | None:
    """“the Chief of Defence Staff (CDS), Major General X”: the post, unless a name before it holds it."""
    post = titles.post_to.get(comma) or _post_before_land(view, comma, titles)
    if post is None:
        return None
    articles = load_people_words(view.language.code).articles
    before = post.start - 1
    while view.low(before) in articles:
        before -= 1
    joined = titles.post_to.get(before) if view.text(before) in ("and", "&") else None
    before = joined.start - 1 if joined is not None and view.text(joined.start - 1) == "," else before
    people_words, pair = load_people_words(view.language.code), f"{view.low(before - 1)} {view.low(before)}"
    if view.low(before) in people_words.serving_as and pair not in people_words.no_service:
        return None
    named = view.text(before) == "," and before > 0 and may_be_name(view, before - 1)
    return None if named and not is_list else post


def may_be_name(view: View, i: int) -> bool:
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
    first -= view.low(first - 1) in load_people_words(view.language.code).articles
    first -= view.low(first - 1) in view.language.posts.homes and view.low(first - 2) == "and"
    post, joint = titles.post_to.get(first - 1), view.low(first - 1)
    if post is None or joint != ",":
        return post if post is not None and post.is_plural and joint == "and" else None
    return replace(post, country=name.country) if post.country is None else post


def land_before(view: View, start: int) -> str | None:
    """“Indonesia’s Prabowo Subianto”, “Japanese Gen. X”: the country right before."""
    j = start - 1
    if view.low(j) == "'s":
        j -= 1
    name = view.name_at(j)
    return name.country if name is not None and view.is_land(j) and view.low(j + 1) != "," else None
