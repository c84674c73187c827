"""Why sightings are held to be of one person: what of posts, ranks and time speaks for, and what against."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from dragoman.register.mentions import Mention
from dragoman.register.resolve.compare.names import name_tokens
from dragoman.vocabulary.load import load_vocabulary

AGAINST = "against: "
"""What a reason begins with that spoke against, and did not outweigh the rest."""

_NAMED = 4


def career_reasons(mentions: Sequence[Mention]) -> list[str]:
    """What the posts, the ranks and the time of several sightings say of their being one career."""
    seen = sorted(mentions, key=_when)
    if len(seen) < 2:
        return []
    return [*_of_names(seen), *_of_countries(seen), *_of_posts(seen), *_of_ranks(seen), *_of_time(seen)]


def _of_names(seen: Sequence[Mention]) -> Iterator[str]:
    spellings = sorted({mention.value.name for mention in seen})
    words = {frozenset(name_tokens(spelling)) for spelling in spellings}
    if len(words) == 1:
        written = f", written {' and '.join(spellings[:_NAMED])}" if len(spellings) > 1 else ""
        yield f"the name has the same words in {len(seen)} reports{written}"


def _of_countries(seen: Sequence[Mention]) -> Iterator[str]:
    told = [mention.value.country for mention in seen]
    known = sorted({country for country in told if country})
    if len(known) == 1 and None not in told:
        yield f"the country is the same: {known[0]}"
    elif len(known) == 1:
        yield f"{AGAINST}{told.count(None)} of {len(told)} reports give no country, the others {known[0]}"


def _of_posts(seen: Sequence[Mention]) -> Iterator[str]:
    told = [mention for mention in seen if mention.value.post]
    posts: list[Mention] = []
    for mention in _changes(told, lambda each: each.value.post):
        if not any(_is_same_post(mention, other) for other in posts):
            posts.append(mention)
    if len(told) > 1 and len(posts) == 1:
        yield f"the post is the same in {len(told)} reports: {told[0].value.post}"
    elif len(posts) > 1:
        listed = ", then ".join(f"{each.value.post} ({_year(each)})" for each in posts[:_NAMED])
        yield f"{AGAINST}the post is another: {listed}; posts change in a career"


def _is_same_post(left: Mention, right: Mention) -> bool:
    """One post in other or more words: “Minister” and “Minister of Defence”."""
    one, other = (set(name_tokens(mention.value.post)) for mention in (left, right))
    return one <= other or other <= one


def _of_ranks(seen: Sequence[Mention]) -> Iterator[str]:
    known = load_vocabulary().ranks
    told = [mention for mention in seen if mention.value.rank in known]
    ranks = _changes(told, lambda mention: mention.value.rank)
    if len(told) > 1 and len(ranks) == 1:
        yield f"the rank is the same in {len(told)} reports: {_words(told[0].value.rank)}"
    if len(ranks) < 2:
        return
    listed = ", then ".join(f"{_words(each.value.rank)} ({_year(each)})" for each in ranks[:_NAMED])
    heights = [known[each.value.rank].seniority for each in ranks]
    rises = all(earlier <= later for earlier, later in pairwise(heights))
    yield f"the rank rises, as in one career: {listed}" if rises else f"{AGAINST}the rank falls: {listed}"


def _of_time(seen: Sequence[Mention]) -> Iterator[str]:
    days = [mention.context.day for mention in seen if mention.context.day]
    if len(days) < 2:
        return
    first, last = min(day.first_day for day in days), max(day.last_day for day in days)
    span = f"from {first.year} to {last.year}" if first.year != last.year else f"in {first.year}"
    yield f"all are seen {span}"


def _changes(seen: Sequence[Mention], told: Callable[[Mention], object]) -> list[Mention]:
    """The first sighting of each value, in order."""
    found: dict[object, Mention] = {}
    for mention in seen:
        found.setdefault(told(mention), mention)
    return list(found.values())


def _when(mention: Mention) -> tuple[date, bool, str]:
    day = mention.context.day
    return (day.last_day if day else date.max, day is not None, mention.subject)


def _year(mention: Mention) -> str:
    return str(mention.context.day.last_day.year) if mention.context.day else "day not told"


def _words(code: str) -> str:
    return code.replace("_", " ")
