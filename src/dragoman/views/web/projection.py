"""Degrees as points of the world map, in the projection in which its countries are drawn."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import radians
from typing import Any

from dragoman.model.errors import UsageError

_MARGIN, _NARROWEST, _CLOSEST = 1.35, 230.0, 14.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the map that is shown; ``zoom`` is how many times larger than the whole."""

    x: float
    y: float
    width: float
    height: float
    zoom: float

    @property
    def box(self) -> str:
        """The frame as SVG writes it."""
        return f"{self.x:g} {self.y:g} {self.width:g} {self.height:g}"

    @property
    def words(self) -> str:
        """The frame as an address gives it: left edge, top edge and width."""
        return f"{self.x:g},{self.y:g},{self.width:g}"

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether the point is within."""
        return 0 <= point[0] - self.x <= self.width and 0 <= point[1] - self.y <= self.height


def parse_frame(text: str, *, width: float, height: float) -> Frame:
    """The part that an address gives of a map of this size; UsageError where it is none."""
    try:
        x, y, wide = (float(part) for part in text.split(","))
    except ValueError:
        x = y = wide = math.nan
    if not _CLOSEST <= wide <= width or not (0 <= x <= width and 0 <= y <= height):
        raise UsageError(f"view {text[:40]}: no part of the map; write left,top,width")
    high = wide * height / width
    return Frame(min(x, width - wide), min(y, height - high), wide, round(high, 1), round(width / wide, 2))


def project(at: tuple[float, float], projection: Mapping[str, Any]) -> tuple[float, float]:
    """Where a point, degrees north and east, lies on the map.

    Source: Tom Patterson's Natural Earth I as a polynomial (Šavrič and others, 2011), which d3-geo draws in.
    """
    north, east = map(radians, at)
    square = north * north
    fourth = square * square
    x = east * (
        0.8707 - 0.131979 * square + fourth * (-0.013791 + fourth * (0.003971 * square - 0.001529 * fourth))
    )
    y = north * (
        1.007226 + square * (0.015085 + fourth * (-0.044475 + 0.028874 * square - 0.005916 * fourth))
    )
    scale, (left, top) = projection["scale"], projection["translate"]
    return round(left + scale * x, 1), round(top - scale * y, 1)


def frame_around(
    points: Sequence[tuple[float, float]], *, width: float, height: float, narrowest: float = _NARROWEST
) -> Frame:
    """The smallest part of a map of this size, and of its shape, that shows the points with room around."""
    if not points:
        return Frame(0, 0, width, height, 1)
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    wide = min(
        width, max(narrowest, _CLOSEST, (right - left) * _MARGIN, (bottom - top) * _MARGIN * width / height)
    )
    high = wide * height / width
    x = min(max((left + right - wide) / 2, 0), width - wide)
    y = min(max((top + bottom - high) / 2, 0), height - high)
    return Frame(round(x, 1), round(y, 1), round(wide, 1), round(high, 1), round(width / wide, 2))
