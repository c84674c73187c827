"""Where they met: engagements by place."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from dragoman.views.pages import Filters, Section
from dragoman.views.web.counts import count_values
from dragoman.views.web.desk import Desk
from dragoman.views.web.fitting import count_fitting
from dragoman.views.web.whereabouts import Where, where_of


@dataclass(frozen=True, slots=True)
class Met:
    """A place and how many engagements were there."""

    where: Where
    count: int


@dataclass(frozen=True, slots=True)
class Places:
    """The places of the engagements that fit; ``untold`` of these tell neither place nor country."""

    met: tuple[Met, ...]
    total: int
    untold: int

    @property
    def located(self) -> tuple[Met, ...]:
        """Those whose coordinates are known."""
        return tuple(each for each in self.met if each.where.at)

    @property
    def unlocated(self) -> tuple[Met, ...]:
        """Those that have a name and no coordinates that are known."""
        return tuple(each for each in self.met if each.where.name and not each.where.at)

    @property
    def where_told(self) -> tuple[tuple[int, str], ...]:
        """How many engagements are on the map, and how many are not, by the reason; none of none."""
        told = (
            (sum(each.count for each in self.located), "on the map"),
            (self.without_coordinates, "at places whose coordinates are not known"),
            (self.without_place, "of which only the country is told"),
            (self.untold, "of which not even that is told"),
        )
        return tuple(each for each in told if each[0])

    @property
    def without_coordinates(self) -> int:
        """How many engagements were at places that are not on the map."""
        return sum(each.count for each in self.unlocated)

    @property
    def without_place(self) -> int:
        """Of how many only the country is told."""
        return sum(each.count for each in self.met if not each.where.name)


def find_places(desk: Desk, filters: Filters) -> Places:
    """The places of the engagements that fit, the most frequent first."""
    asked = replace(filters, section=Section.ENGAGEMENTS, start=0)
    counts: Counter[Where] = Counter()
    for each in count_values(desk.catalogue, asked, "where"):
        counts[where_of(each.value)] += each.count
    ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0].key))
    total = count_fitting(desk.catalogue, asked)
    met = tuple(Met(where, count) for where, count in ordered)
    return Places(met, total, total - sum(counts.values()))
