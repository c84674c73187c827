"""What stands right after a name: its holder’s post, rank and country."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dragoman.reading.people.beside_names import may_be_name
from dragoman.reading.people.name_runs import is_honorific, is_name_word
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.post_places import is_post_word
from dragoman.reading.people.posts import PostSeen, make_post, widened
from dragoman.reading.people.ranks import RankSeen
from dragoman.reading.people.titles import Titles
from dragoman.reading.people.told_posts import post_of_verb
from dragoman.reading.people.view import View

_LONGEST_BRACKET = 14
_MOST_UNKNOWN = 5
_LONGEST_OWNER = 4


@dataclass(frozen=True, slots=True)
class After:
    """What stands after a name; ``end`` is one past all that."""

    end: int
    post: PostSeen | None = None
    rank: RankSeen | None = None


def after_name(view: View, i: int, titles: Titles, *, is_listed: bool = False) -> After:
    """What stands after the name that ends before token i.

    Args:
        is_listed: its own post stands before it, so the post behind the comma may be the next one’s.
    """
    bracket = _in_brackets(view, i, titles)
    if bracket.post is not None:
        return bracket
    comma = _past_decorations(view, bracket.end)
    if view.text(comma) == "." and view.text(comma - 1) in view.language.suffixes:
        comma += 1
    articles = load_people_words(view.language.code).articles
    articled = view.low(comma) in articles and comma + 1 in titles.post_from
    if view.text(comma) != "," and not _is_dash(view, comma) and not articled:
        return After(i)
    told = post_of_verb(view, comma, titles.ranked)
    if told is not None:
        return After(told.end, told)
    narrow = titles.post_from.get(comma + 1)
    narrow = _with_town(view, narrow) if narrow is not None else None
    closed = narrow is not None and not view.is_land(narrow.end - 1)
    if narrow is not None and (is_listed or closed) and _ends_before_name(view, narrow.end):
        return After(i)
    return _post_behind(view, comma, i, titles)


def _ends_before_name(view: View, end: int) -> bool:
    """“…, Minister of Defence of Norway Ola Berg”: two words of a name, and no more, right behind a post."""
    is_name = all(
        is_name_word(view, j) and may_be_name(view, j) and not is_post_word(view, j) for j in (end, end + 1)
    )
    return is_name and (view.is_land(end - 1) or view.text(end + 2) in (",", ".", "and", ""))


def _post_behind(view: View, comma: int, i: int, titles: Titles) -> After:
    """The post, and a rank before it, behind the comma that follows a name which ends before token i."""
    k = _past_fillers(view, comma + 1, titles)
    rank = titles.rank_from.get(k)
    if rank is not None and view.text(rank.end) == ",":
        k = rank.end + 1
    post = titles.post_from.get(k) or _with_unknown_words(view, k, titles)
    if post is None or _announces_next(view, post.end, titles):
        return After(i)
    post = _with_town(view, _with_second(view, widened(view, post, titles.ranked), titles))
    return After(i) if _leads_to_name(view, post.end, titles) else After(post.end, post, rank)


def _with_second(view: View, post: PostSeen, titles: Titles) -> PostSeen:
    """“X, ambassador and secretary of state for foreign affairs, Y, …”: both posts of X, up to a comma."""
    second = titles.post_from.get(post.end + 1)
    joined = view.low(post.end) in load_people_words(view.language.code).joins_posts
    if second is None or not joined or second.is_plural or second.is_counterpart or post.is_plural:
        return post
    if view.text(post.end) == "," or view.text(second.end) not in (",", ".", ";"):
        return post
    return replace(post, end=second.end, words=f"{post.words} {view.text(post.end)} {second.words}")


def _with_town(view: View, post: PostSeen) -> PostSeen:
    """“X, Commander of the 4th Army in Nakhon | Sri Thammarat, …”: with all words of the town."""
    first, end = post.end - 1, post.end
    while view.tokens[first].is_name_like and first > post.head_at:
        first -= 1
    while end < len(view.tokens) and view.tokens[end].is_name_like:
        end += 1
    is_town = view.low(first) in view.language.posts.place_links and end > post.end
    if not is_town or view.text(end) not in (",", ".", ";", ""):
        return post
    return make_post(view, (post.start, post.core, post.head_at, end), post.country, former=post.is_former)


def _past_fillers(view: View, k: int, titles: Titles) -> int:
    """Past “the”, “who is”, “currently”, “the cutter’s”, and past the first of two that share a post."""
    words = load_people_words(view.language.code)
    while view.low(k) in words.before_post_of_name and k not in titles.post_from:
        k += 1
    k = _past_owner(view, k, titles)
    if view.is_land(k) and view.low(k + 1) in words.between_two:
        shared = titles.post_from.get(k + 2)
        return k + 2 if shared is not None and shared.is_plural else k
    return k


def _past_owner(view: View, k: int, titles: Titles) -> int:
    """“X, the ship’s commanding officer”, “X, Freja’s captain”: at the post; else where it was."""
    if view.low(k - 1) in view.language.posts.possessives:
        return k
    for owned in range(k + 1, min(k + _LONGEST_OWNER, len(view.tokens)) + 1):
        if view.low(owned) in ("'s", "'"):
            post = titles.post_from.get(owned + 1)
            return k if post is None or post_belongs_to_next(view, post.end) else owned + 1
        if not view.text(owned - 1).isalpha():
            return k
    return k


def _with_unknown_words(view: View, k: int, titles: Titles) -> PostSeen | None:
    """“X, Hydrography Director of …”, “X, KDF commander”: the post with words before it that say of what."""
    for start in range(k, min(k + _MOST_UNKNOWN, len(view.tokens))):
        post = titles.post_from.get(start)
        letters = start == k + 1 and view.text(k).isupper() and len(view.text(k)) > 2
        if post is not None and (view.tokens[post.head_at].is_name_like or letters):
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
    """Past “, OSP, ndu”, “KCB DSO”, “, NI (M)”: honours and courses behind a name."""
    decorations = view.language.decorations
    while view.text(i + (view.text(i) == ",")) in decorations:
        i += 1 + (view.text(i) == ",")
        if view.text(i) == "(" and view.text(i + 1).isupper() and view.text(i + 2) == ")":
            i += 3
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


def is_next_subject(view: View, after: After) -> bool:
    """“With the attaché Colonel X, the minister opened it”: a post behind a name that goes on to a verb."""
    start = after.post.start if after.post else after.end
    words = load_people_words(view.language.code)
    behind = view.text(after.end)
    goes_on = behind.isalpha() and behind.islower() and behind not in words.joins_posts
    return goes_on and view.low(start - 1) in words.articles


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


def lands_joined(view: View, post: PostSeen) -> tuple[str, str | None] | None:
    """“Kenyan and Omani ministers X and Y”, “ministers of Kenya and Oman X and Y”: in that order."""
    if post.other_country:
        return post.other_country, post.country
    at = post.end + 1 + (view.low(post.end + 1) in view.language.posts.homes)
    at += view.low(at) == "the"
    second = view.name_at(at)
    if post.country and second and view.low(post.end) == "and" and view.is_land(at):
        return post.country, second.country
    return None


def lands_behind(view: View, end: int) -> tuple[str, str | None] | None:
    """“Colonels X and Y of Egypt and Britain”: in that order."""
    if view.low(end) not in view.language.posts.homes:
        return None
    j = end + 1 + (view.low(end + 1) == "the")
    first = view.name_at(j)
    while first is not None and view.name_at(j) is first:
        j += 1
    k = j + 1 + (view.low(j + 1) == "the")
    second = view.name_at(k)
    both = first is not None and first.country and view.low(j) == "and" and view.is_land(k)
    return (first.country, second.country) if both and first and second and first.country else None


def lands_in_row(view: View, post: PostSeen) -> list[str]:
    """“Kenyan, Omani and Peruvian ministers X, Y and Z”: the three countries or more, in that order."""
    words, found, i = load_people_words(view.language.code), dict[int, str](), post.core - 1
    between = (",", *words.between_two)
    while i >= 0 and (view.is_land(i) or view.low(i) in between):
        name = view.name_at(i)
        if name is not None and name.country:
            found[id(name)] = name.country
        i -= 1
    return list(found.values())[::-1] if len(found) > 2 else []
