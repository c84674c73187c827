"""Where they met: engagements by place, on the map and in a table."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from dragoman.views.pages import Filters, Section
from dragoman.views.web.counts import count_values
from dragoman.views.web.desk import Desk
from dragoman.views.web.fitting import count_fitting
from dragoman.views.web.projection import Frame, frame_around, project
from dragoman.views.web.whereabouts import Where, where_of

_SMALLEST, _LARGEST, _FEW = 3.5, 15.0, 4
_ROOMY = 40
_LABELLED = 12
_LETTER, _LINE = 8.0, 16.0
"""How wide a letter of a name is, and how high a line, where the whole map is shown."""


@dataclass(frozen=True, slots=True)
class Met:
    """A place and how many engagements were there."""

    where: Where
    count: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map; ``label`` where there is room for its name, from ``label_x`` on or up to it."""

    met: Met
    x: float
    y: float
    radius: float
    label: str = ""
    label_x: float = 0.0
    anchor: str = "start"


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


def draw_places(places: Places, world: Mapping[str, Any]) -> tuple[Frame, tuple[Spot, ...]]:
    """The places on the map, the large behind the small, and the part of the map that shows them."""
    points = [project(each.where.at, world["projection"]) for each in places.located if each.where.at]
    frame = frame_around(points, width=world["width"], height=world["height"])
    largest = max((each.count for each in places.located), default=1)
    spots: list[Spot] = []
    for met, (x, y) in zip(places.located, points, strict=True):
        radius = _radius(met.count, largest, len(points))
        spot = Spot(met, x, y, round(radius / frame.zoom, 2))
        spots.append(_labelled(spot, spots, frame) if len(spots) < _LABELLED else spot)
    return frame, tuple(spots)


def _radius(count: int, largest: int, number: int) -> float:
    """How large a spot is drawn: by its count, and the smaller, the more spots there are to tell apart."""
    share = math.sqrt(count / largest) if largest > 1 else 0.2
    shrunk = min(1.0, math.cbrt(_ROOMY / max(number, 1)))
    return (_SMALLEST + (_LARGEST - _SMALLEST) * share) * shrunk


def _labelled(spot: Spot, others: Sequence[Spot], frame: Frame) -> Spot:
    """The spot with its name to the right or left of it, where there is room."""
    wide = _LETTER * len(spot.met.where.name) / frame.zoom
    gap = spot.radius + 3 / frame.zoom
    for anchor, start, edge in (("start", gap, gap), ("end", -gap - wide, -gap)):
        left = spot.x + start
        is_inside = frame.x <= left and left + wide <= frame.x + frame.width
        if is_inside and _is_clear((left, left + wide), spot, others, frame):
            return replace(spot, label=spot.met.where.name, label_x=round(spot.x + edge, 1), anchor=anchor)
    return spot


def _is_clear(name: tuple[float, float], spot: Spot, others: Sequence[Spot], frame: Frame) -> bool:
    """Whether a name from there to there, at the height of the spot, covers no other spot and no name."""
    near = [each for each in others if abs(each.y - spot.y) < _LINE / frame.zoom]
    return all(right < name[0] or start > name[1] for start, right in map(partial(_extent, frame), near))


def _extent(frame: Frame, spot: Spot) -> tuple[float, float]:
    """From where to where the spot and its name reach."""
    wide = _LETTER * len(spot.label) / frame.zoom
    before, after = (wide, 0.0) if spot.anchor == "end" else (0.0, wide)
    return spot.x - spot.radius - before, spot.x + spot.radius + after
