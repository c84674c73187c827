"""Who met whom: people, the organisations they were seen at, and who was at an engagement with whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from dragoman.register.records import PersonRecord
from dragoman.views.pages import Filters, Section
from dragoman.views.web.counts import count_kinds
from dragoman.views.web.desk import Desk
from dragoman.views.web.lists import find_some

_MOST_ENGAGEMENTS, _MOST_PEOPLE, _MOST_PAIRS = 400, 60, 60
_SHARED = 2


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person, at how many of the engagements they were, and the organisations they were seen at."""

    id: str
    name: str
    country: str | None
    engagements: int
    organisations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation of one country and the people of the network who were seen there."""

    name: str
    country: str | None
    people: tuple[str, ...]

    @property
    def id(self) -> str:
        """What tells it from every other in the network."""
        return f"{self.country or ''}:{self.name}"


@dataclass(frozen=True, slots=True)
class Together:
    """Two people, by id, and at how many engagements both were."""

    left: str
    right: str
    times: int


@dataclass(frozen=True, slots=True)
class Network:
    """Those who were at most of the latest engagements that fit: out of how many, and who met whom."""

    people: tuple[Attendee, ...] = ()
    together: tuple[Together, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    engagements: int = 0
    engagements_in_all: int = 0
    people_in_all: int = 0

    @property
    def by_id(self) -> Mapping[str, Attendee]:
        """The people by their ids."""
        return {each.id: each for each in self.people}

    @property
    def closest(self) -> Sequence[Together]:
        """The pairs that met most often."""
        return self.together[:_MOST_PAIRS]

    @property
    def shared(self) -> Sequence[Organisation]:
        """The organisations at which more than one of the people was seen."""
        return [each for each in self.organisations if len(each.people) >= _SHARED]


def find_network(desk: Desk, filters: Filters) -> Network:
    """The network of the engagements that fit: of many the latest, of many people those who were at most."""
    narrowed = replace(filters, section=Section.ENGAGEMENTS, size=_MOST_ENGAGEMENTS, start=0, after=None)
    found = find_some(desk.catalogue, narrowed)
    there: dict[str, list[str]] = {}
    for engagement, person in desk.queries.people_at(each.id for each in found):
        there.setdefault(engagement, []).append(person)
    times = Counter(person for people in there.values() for person in people)
    shown = _most_met(there, times)
    people = [
        _attendee(each, times)
        for each in desk.queries.records(sorted(shown))
        if isinstance(each, PersonRecord)
    ]
    people.sort(key=lambda each: (-each.engagements, each.name))
    return Network(
        tuple(people),
        _together(there, {each.id for each in people}),
        _organisations(people),
        len(found),
        _total(desk, narrowed),
        len(times),
    )


def _most_met(there: Mapping[str, Sequence[str]], times: Counter[str]) -> set[str]:
    """Those of the pairs that met most often, then those who were at most, as many as can be told apart."""
    met = Counter(pair for people in there.values() for pair in combinations(sorted(people), 2))
    shown: dict[str, None] = {}
    for pair, _ in sorted(met.items(), key=lambda each: (-each[1], -sum(times[p] for p in each[0]), each[0])):
        if len(shown) + len(set(pair) - shown.keys()) <= _MOST_PEOPLE:
            shown.update(dict.fromkeys(pair))
    for person, _ in sorted(times.items(), key=lambda each: (-each[1], each[0])):
        if len(shown) < _MOST_PEOPLE:
            shown.setdefault(person)
    return set(shown)


def _total(desk: Desk, filters: Filters) -> int:
    return count_kinds(desk.catalogue, filters).get("E", 0)


def _attendee(person: PersonRecord, times: Counter[str]) -> Attendee:
    organisations = dict.fromkeys(each.organisation for each in person.tenures if each.organisation)
    return Attendee(person.id, person.name, person.country, times[person.id], tuple(organisations))


def _together(there: Mapping[str, Sequence[str]], shown: set[str]) -> tuple[Together, ...]:
    """Who met whom, the most frequent first."""
    met = Counter(
        pair for people in there.values() for pair in combinations(sorted(shown.intersection(people)), 2)
    )
    ordered = sorted(met.items(), key=lambda each: (-each[1], each[0]))
    return tuple(Together(left, right, times) for (left, right), times in ordered)


def _organisations(people: Sequence[Attendee]) -> tuple[Organisation, ...]:
    """The organisations of the people, those of the most people first."""
    found: dict[tuple[str, str | None], list[str]] = {}
    for person in people:
        for name in person.organisations:
            found.setdefault((name, person.country), []).append(person.id)
    ordered = sorted(found.items(), key=lambda each: (-len(each[1]), each[0][0], each[0][1] or ""))
    return tuple(Organisation(name, country, tuple(ids)) for (name, country), ids in ordered)
