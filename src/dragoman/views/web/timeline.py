"""The timeline of engagements: lanes by kind of contact, a dot for each, placed on a scale of years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dragoman.views.pages import Listed

LANES = (
    ("Visits, calls and meetings", ("visit", "courtesy_call", "call", "meeting")),
    ("Dialogues and forums", ("dialogue", "multilateral_meeting")),
    ("Exercises, ships and forces", ("exercise", "port_call", "deployment")),
    ("Training and assistance", ("training", "assistance")),
    ("Signings and ceremonies", ("signing", "ceremony", "other")),
)
"""Lanes and the types of engagement in each, from the highest contact to the widest."""

WIDTH, LEFT, RIGHT, TOP, LANE = 960, 190, 24, 26, 46
_SPREAD, _STACK = 11, 3


@dataclass(frozen=True, slots=True)
class Dot:
    """An engagement on the timeline; ``width`` is more than 0 where the date covers more than a month."""

    engagement: Listed
    x: float
    y: float
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Sum:
    """How many engagements a lane has in a year."""

    lane: str
    year: int
    number: int
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A year on the scale."""

    label: str
    x: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """Lanes with their height and dots, and the years below them; ``undated`` are not shown."""

    lanes: tuple[tuple[str, float], ...]
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    height: float
    undated: int
    sums: tuple[Sum, ...] = ()
    width: int = WIDTH
    left: int = LEFT
    right: int = RIGHT


def make_summary(counts: Sequence[tuple[str, str, int]], undated: int) -> Timeline:
    """Where dots would be too many to tell apart: one for each lane and year, as large as the number."""
    years = [int(year) for _, year, _ in counts]
    first, last = min(years), max(years) + 1
    scale = (WIDTH - LEFT - RIGHT) / (last - first)
    shown = [lane for lane in LANES if any(kind in lane[1] for kind, _, _ in counts)]
    lanes = tuple((name, TOP + LANE * number + LANE / 2) for number, (name, _) in enumerate(shown))
    largest = max(count for _, _, count in counts)
    sums = []
    for (name, types), (_, y) in zip(shown, lanes, strict=True):
        for year in range(first, last):
            number = sum(count for kind, when, count in counts if kind in types and int(when) == year)
            if number:
                x = round(LEFT + (year - first + 0.5) * scale, 1)
                radius = round(1.5 + (min(LANE, scale) / 2 * 0.85 - 1.5) * (number / largest) ** 0.5, 1)
                sums.append(Sum(name, year, number, x, y, radius))
    height = TOP + LANE * len(lanes) + 28
    return Timeline(lanes, (), _ticks(first, last, scale), height, undated, sums=tuple(sums))


def make_timeline(engagements: Sequence[Listed]) -> Timeline:
    """The engagements that have a date, on a timeline."""
    dated = [each for each in engagements if each.first_day]
    undated = len(engagements) - len(dated)
    if not dated:
        return Timeline((), (), (), 0, undated)
    first = min(int(each.first_day[:4]) for each in dated if each.first_day)
    last = max(int((each.first_day or "")[:4]) for each in dated) + 1
    scale = (WIDTH - LEFT - RIGHT) / (last - first)
    shown = [lane for lane in LANES if any(each.type in lane[1] for each in dated)]
    lanes = tuple((name, TOP + LANE * number + LANE / 2) for number, (name, _) in enumerate(shown))
    dots = []
    for (_, types), (_, middle) in zip(shown, lanes, strict=True):
        dots += _dots([each for each in dated if each.type in types], middle, first=first, scale=scale)
    return Timeline(lanes, tuple(dots), _ticks(first, last, scale), TOP + LANE * len(lanes) + 28, undated)


def _dots(engagements: Sequence[Listed], middle: float, *, first: int, scale: float) -> list[Dot]:
    """Dots that would cover each other are put one above the other."""
    taken: dict[int, int] = defaultdict(int)
    dots = []
    for engagement in sorted(engagements, key=lambda each: (each.first_day or "", each.id)):
        start = _year_of(engagement.first_day or "")
        x = LEFT + (start - first) * scale
        wide = (
            min((_year_of(engagement.last_day or "") - start) * scale, scale) if engagement.last_day else 0.0
        )
        x += min(max(wide, 0.0), scale) / 2
        place = round(x / _SPREAD)
        step = taken[place]
        taken[place] += 1
        offset = (step + 1) // 2 * (_SPREAD if step % 2 else -_SPREAD) if step < _STACK else 0
        dots.append(Dot(engagement, round(x, 1), middle + offset, round(max(wide, 0.0), 1)))
    return dots


def _year_of(day: str) -> float:
    """The day as a year and its fraction."""
    parsed = date.fromisoformat(day)
    return parsed.year + (parsed.timetuple().tm_yday - 1) / 366


def _ticks(first: int, last: int, scale: float) -> tuple[Tick, ...]:
    step = next(step for step in (1, 2, 5, 10, 20, 50) if scale * step >= 40 or step == 50)
    return tuple(
        Tick(str(year), round(LEFT + (year - first) * scale, 1))
        for year in range(first, last)
        if year % step == 0
    )
