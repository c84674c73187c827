"""Careers: namesakes told apart by what their ranks, services and posts cannot have been in one life.

Conservative: one thing against is not enough where another speaks for, as reports confuse ranks and recall
old ones. A sighting in the same post, or in a rank held near that time, is always of the same person.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from dragoman.model.people import Person
from dragoman.register.mentions import Mention
from dragoman.register.resolve.compare.names import compared_words, differ_by_letters, name_tokens
from dragoman.register.resolve.compare.posts import post_words
from dragoman.register.resolve.explain import AGAINST
from dragoman.register.resolve.services import service_of_post, service_of_rank
from dragoman.vocabulary.load import load_vocabulary

_A_GRADE, _THREE_GRADES, _SIX_GRADES = 100, 300, 600
_LETTERS_THAT_TELL = 4
_YEAR = 365
_LATELY = 3 * _YEAR
_YEARS_TO_RISE = 12 * _YEAR
_YEARS_OF_SILENCE = 20 * _YEAR


@dataclass(frozen=True, slots=True)
class _Sighting:
    mention: Mention
    day: date
    post: frozenset[str]
    rank: str | None
    service: str | None = None
    name: tuple[str, ...] = ()
    office: frozenset[str] = frozenset()

    @property
    def tells(self) -> bool:
        """Whether it can speak against anything."""
        return bool(self.post or self.rank)


@dataclass(slots=True)
class _Career:
    """Sightings by day, with the last days on which each rank and post was seen: all that comparison needs.

    ``near`` is the first sighting of the last day, ``ranked`` the last with a rank; ``ranks`` and ``posts``
    are those of sightings with a rank. ``service`` is the last told.
    """

    sightings: list[_Sighting] = field(default_factory=list)
    near: _Sighting | None = None
    ranked: _Sighting | None = None
    service: str | None = None
    seen_as: set[tuple[str | None, frozenset[str]]] = field(default_factory=set)
    ranks: dict[str, date] = field(default_factory=dict)
    posts: dict[frozenset[str], date] = field(default_factory=dict)
    names: set[tuple[str, ...]] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)

    def add(self, sighting: _Sighting) -> None:
        """One sighting more, of the last day or a later one."""
        self.sightings.append(sighting)
        if self.near is None or self.near.day < sighting.day:
            self.near = sighting
        self.seen_as.add((sighting.rank, sighting.post))
        self.service = sighting.service or self.service
        self.names.add(sighting.name)
        self.offices |= sighting.office
        if sighting.rank:
            self.ranked = sighting
            self.ranks[sighting.rank] = self.posts[sighting.post] = sighting.day


def divide_careers(mentions: Iterable[Mention]) -> list[list[Mention]]:
    """The mentions of one name, career by career; nearly always one.

    What tells neither rank nor post goes to the career nearest in time.
    """
    seen = sorted(map(_sighting, mentions), key=lambda each: (each.day, each.mention.subject))
    if not any(each.tells for each in seen):
        return [[each.mention for each in seen]]
    careers: list[_Career] = []
    for sighting in seen:
        if sighting.tells:
            _career_of(sighting, careers).add(sighting)
    known = [[each.day for each in career.sightings] for career in careers]
    for sighting in seen:
        if not sighting.tells:
            near = min(range(len(known)), key=lambda at: _days_to(sighting.day, known[at]))
            careers[near].sightings.append(sighting)
    return [[each.mention for each in career.sightings] for career in careers]


def _days_to(day: date, days: Sequence[date]) -> int:
    """How far the nearest of the days is, which are in order."""
    at = bisect_left(days, day)
    return min(abs((each - day).days) for each in days[max(0, at - 1) : at + 1])


def why_apart(left: Sequence[Mention], right: Sequence[Mention]) -> tuple[str, ...]:
    """What speaks for one career, and what against, as a person may read it."""
    earlier, later = _sighting(left[-1]), _sighting(right[0])
    seen = [f"{', '.join(_said_of(each)) or 'no post'} in {each.day.year}" for each in (earlier, later)]
    alike = "have the same words" if earlier.name == later.name else "are nearly the same"
    return (
        f"the names {alike}",
        f"{AGAINST}rank, service, post or time cannot be of one career: {' and '.join(seen)}",
    )


def _said_of(sighting: _Sighting) -> list[str]:
    person = sighting.mention.value
    return [part for part in ((person.rank or "").replace("_", " "), person.post or "") if part]


def _career_of(sighting: _Sighting, careers: list[_Career]) -> _Career:
    """The career that the sighting is best taken for: one of its post, then the latest; else a new one."""
    fitting = [career for career in careers if not _speaks_against(career, sighting)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        return max(fitting, key=lambda career: (_is_same_post(career, sighting), career.sightings[-1].day))
    careers.append(_Career())
    return careers[-1]


def _is_same_post(career: _Career, sighting: _Sighting) -> bool:
    return (sighting.rank, sighting.post) in career.seen_as


def _speaks_against(career: _Career, sighting: _Sighting) -> bool:
    near, last = career.near, career.ranked
    if near is None:
        return False
    days = _days_apart(near, sighting)
    if days > _YEARS_OF_SILENCE or _countries_differ(near, sighting) or _is_named_otherwise(career, sighting):
        return True
    if sighting.rank is None or last is None:
        served_otherwise = _serves_otherwise(career, sighting)
        return served_otherwise or (
            bool(near.post and sighting.post) and near.post != sighting.post and days > _YEARS_TO_RISE
        )
    if _days_apart(last, sighting) > _YEARS_TO_RISE and _fall(last, sighting) >= 0:
        return True
    if _speaks_for(career, sighting):
        return False
    over_a_year = _days_apart(last, sighting) > _YEAR
    if not last.post or not sighting.post:
        far_below = _fall(last, sighting) >= _SIX_GRADES and over_a_year
        return far_below or (_services_differ(last, sighting) and _rises_too_fast(last, sighting))
    if _services_differ(last, sighting) or _serves_otherwise(career, sighting):
        return True
    return _rises_too_fast(last, sighting) or (_fall(last, sighting) >= _A_GRADE and over_a_year)


def _speaks_for(career: _Career, sighting: _Sighting) -> bool:
    """The rank and the post are those of before, as when old times are recalled; or one of them, lately."""
    if _is_same_post(career, sighting):
        return True
    lately = (career.ranks.get(sighting.rank or ""), career.posts.get(sighting.post))
    return any(day is not None and (sighting.day - day).days < _LATELY for day in lately)


def _countries_differ(left: _Sighting, right: _Sighting) -> bool:
    one, other = left.mention.value.country, right.mention.value.country
    return one is not None and other is not None and one != other


def _is_named_otherwise(career: _Career, sighting: _Sighting) -> bool:
    """Another name by a letter or an initial, in an office that shares no word with any of before."""
    if sighting.name in career.names or sighting.rank in career.ranks:
        return False
    if not (career.offices and sighting.office) or career.offices & sighting.office:
        return False
    return all(differ_by_letters(name, sighting.name) for name in career.names)


def _serves_otherwise(career: _Career, sighting: _Sighting) -> bool:
    told = career.service is not None and sighting.service is not None
    return told and career.service != sighting.service and not _is_same_post(career, sighting)


def _rises_too_fast(last: _Sighting, sighting: _Sighting) -> bool:
    """Three grades within a year, from a post to one that shares no word with it."""
    within_a_year = _days_apart(last, sighting) <= _YEAR
    shared = {word for word in last.post & sighting.post if len(word) >= _LETTERS_THAT_TELL}
    return within_a_year and abs(_fall(last, sighting)) >= _THREE_GRADES and not shared


def _services_differ(left: _Sighting, right: _Sighting) -> bool:
    if left.service is not None and left.service == right.service:
        return False
    return _services(left.rank or "").isdisjoint(_services(right.rank or ""))


def _fall(earlier: _Sighting, later: _Sighting) -> int:
    return _seniority(earlier.rank or "") - _seniority(later.rank or "")


def _days_apart(left: _Sighting, right: _Sighting) -> int:
    return abs((left.day - right.day).days)


def _sighting(mention: Mention) -> _Sighting:
    day = mention.context.day
    return _Sighting(mention, day.last_day if day else date.max, *_told_of(mention.value))


@lru_cache(maxsize=65536)
def _told_of(
    person: Person,
) -> tuple[frozenset[str], str | None, str | None, tuple[str, ...], frozenset[str]]:
    """Post, rank, service, name and office as they are compared; of many that are told alike but once."""
    rank = person.rank if person.rank in load_vocabulary().ranks else None
    service = service_of_post(f"{person.post or ''} {person.organisation or ''}") or service_of_rank(rank)
    office = post_words(person.post or "", person.country or "")
    return _words_of(person.post or ""), rank, service, compared_words(person.name), office


@lru_cache(maxsize=4096)
def _words_of(post: str) -> frozenset[str]:
    return frozenset(name_tokens(post))


@lru_cache(maxsize=1024)
def _services(rank: str) -> frozenset[str]:
    return frozenset(load_vocabulary().ranks[rank].services)


@lru_cache(maxsize=1024)
def _seniority(rank: str) -> int:
    return load_vocabulary().ranks[rank].seniority
