"""The map of where they met: a spot for each place, those that would cover each other as one."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from typing import Any

from dragoman.views.web.places import Met, Places
from dragoman.views.web.projection import Frame, frame_around, project

_SMALLEST, _LARGEST = 4.5, 16.0
_TOUCHING = 0.95
"""Spots nearer than this share of their radii together are drawn as one."""
_LABELLED = 40
_LETTER, _LINE = 8.0, 16.0
"""How wide a letter of a name is, and how high a line, where the whole map is shown."""
_WORTH_IT = 0.8
"""A view that is wider than this share of what is shown already would tell no more."""

_Placed = tuple[Met, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Spot:
    """Places near each other on the map, the most frequent first; ``view`` is the part that tells them apart.

    ``label`` is given where there is room for it, from ``label_x`` on or up to it.
    """

    places: tuple[Met, ...]
    x: float
    y: float
    radius: float
    view: Frame | None = None
    label: str = ""
    label_x: float = 0.0
    anchor: str = "start"

    @property
    def count(self) -> int:
        """How many engagements were there."""
        return sum(each.count for each in self.places)

    @property
    def name(self) -> str:
        """The name of the first place, and how many more there are."""
        more = f" +{len(self.places) - 1}" if len(self.places) > 1 else ""
        return f"{self.places[0].where.name}{more}"


@dataclass(frozen=True, slots=True)
class PlaceMap:
    """The part of the map that is shown, its spots, and the places that are in it."""

    frame: Frame
    spots: tuple[Spot, ...]
    places: tuple[Met, ...]


def draw_places(places: Places, world: Mapping[str, Any], view: Frame | None = None) -> PlaceMap:
    """The places on the part of the map that shows them all, or on the view; the large behind the small."""
    placed = [(met, project(met.where.at, world["projection"])) for met in places.located if met.where.at]
    size = {"width": world["width"], "height": world["height"]}
    frame = view or frame_around([point for _, point in placed], **size)
    shown = [each for each in placed if view is None or frame.holds(each[1])]
    groups = _together(shown, frame)
    largest = max(map(_count, groups), default=1)
    spots: list[Spot] = []
    for group in groups:
        x, y = group[0][1]
        closer = frame_around([point for _, point in group], **size, narrowest=0) if len(group) > 1 else None
        radius = round(_radius(_count(group), largest, frame), 2)
        spots.append(Spot(tuple(met for met, _ in group), x, y, radius, _if_closer(closer, frame)))
    for number in range(min(_LABELLED, len(spots))):
        others = (*spots[:number], *spots[number + 1 :])
        spots[number] = _labelled(spots[number], others, frame)
    return PlaceMap(frame, tuple(spots), tuple(met for met, _ in shown))


def _if_closer(view: Frame | None, frame: Frame) -> Frame | None:
    return view if view and view.width < _WORTH_IT * frame.width else None


def _together(placed: Sequence[_Placed], frame: Frame) -> list[list[_Placed]]:
    """The places in groups whose spots do not cover each other, those of most engagements first."""
    groups = [[each] for each in placed]
    while True:
        joined = _joined(groups, frame)
        if len(joined) == len(groups):
            return joined
        groups = joined


def _joined(groups: Sequence[list[_Placed]], frame: Frame) -> list[list[_Placed]]:
    """Each group with the smaller ones that its spot covers; a group stands where its first place is."""
    largest = max(map(_count, groups), default=1)
    cell = 2 * _LARGEST / frame.zoom
    kept: dict[tuple[int, int], list[tuple[float, list[_Placed]]]] = defaultdict(list)
    joined: list[list[_Placed]] = []
    for group in sorted(groups, key=lambda each: (-_count(each), each[0][0].where.key)):
        x, y = group[0][1]
        column, row = int(x // cell), int(y // cell)
        radius = _radius(_count(group), largest, frame)
        around = product(range(column - 1, column + 2), range(row - 1, row + 2))
        near = (
            other
            for at in around
            for reach, other in kept.get(at, ())
            if math.dist((x, y), other[0][1]) < (radius + reach) * _TOUCHING
        )
        if (other := next(near, None)) is not None:
            other += group
        else:
            own = list(group)
            kept[column, row].append((radius, own))
            joined.append(own)
    return sorted(joined, key=_count, reverse=True)


def _count(group: Sequence[_Placed]) -> int:
    return sum(met.count for met, _ in group)


def _radius(count: int, largest: int, frame: Frame) -> float:
    """How large a spot is drawn: its area goes by its count."""
    share = math.sqrt(count / largest) if largest > 1 else 0.2
    return (_SMALLEST + (_LARGEST - _SMALLEST) * share) / frame.zoom


def _labelled(spot: Spot, others: Sequence[Spot], frame: Frame) -> Spot:
    """The spot with its name to the right or left of it, where there is room."""
    wide = _LETTER * len(spot.name) / frame.zoom
    gap = spot.radius + 3 / frame.zoom
    for anchor, start, edge in (("start", gap, gap), ("end", -gap - wide, -gap)):
        left = spot.x + start
        is_inside = frame.x <= left and left + wide <= frame.x + frame.width
        if is_inside and _is_clear((left, left + wide), spot, others, frame):
            return replace(spot, label=spot.name, label_x=round(spot.x + edge, 1), anchor=anchor)
    return spot


def _is_clear(name: tuple[float, float], spot: Spot, others: Sequence[Spot], frame: Frame) -> bool:
    """Whether a name from there to there, at the height of the spot, covers no other spot and no name."""
    line = _LINE / frame.zoom
    near = [each for each in others if abs(each.y - spot.y) < max(line, each.radius + line / 2)]
    return all(right < name[0] or start > name[1] for start, right in map(partial(_extent, frame), near))


def _extent(frame: Frame, spot: Spot) -> tuple[float, float]:
    """From where to where the spot and its name reach."""
    wide = _LETTER * len(spot.label) / frame.zoom
    before, after = (wide, 0.0) if spot.anchor == "end" else (0.0, wide)
    return spot.x - spot.radius - before, spot.x + spot.radius + after
