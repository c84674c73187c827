"""The timeline of engagements: a lane for each level, a mark for each, placed on a scale of years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date
from textwrap import wrap

from dragoman.register.levels import levels_in_order
from dragoman.views.pages import Listed
from dragoman.views.web.wording import load_wording

MARKS = (
    ("circle", "visit, call or meeting", ("visit", "courtesy_call", "call", "meeting")),
    ("diamond", "dialogue or forum", ("dialogue", "multilateral_meeting")),
    ("triangle", "exercise, ships or forces", ("exercise", "port_call", "deployment")),
    ("square", "training or assistance", ("training", "assistance")),
    ("cross", "signing, ceremony or other", ("signing", "ceremony", "other")),
)
"""Marks by kind of contact: the mark, its kind in words, and the types of engagement that it stands for."""

WIDTH, LEFT, RIGHT, TOP, LANE = 960, 196, 24, 26, 46
_SPREAD, _STACK, _LINE = 12, 3, 24


@dataclass(frozen=True, slots=True)
class Dot:
    """An engagement on the timeline; ``width`` is more than 0 where the date covers more than a month."""

    engagement: Listed
    x: float
    y: float
    width: float = 0.0

    @property
    def mark(self) -> str:
        """The mark of its kind of contact."""
        return next((mark for mark, _, types in MARKS if self.engagement.type in types), MARKS[-1][0])


@dataclass(frozen=True, slots=True)
class Sum:
    """How many engagements a lane has in a year; ``lane`` is its level."""

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
class Lane:
    """A level and the height at which its engagements stand; ``lines`` are its name."""

    level: str
    y: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Lanes with their dots, and the years below them; ``undated`` engagements are not shown."""

    lanes: tuple[Lane, ...]
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    height: float
    undated: int
    sums: tuple[Sum, ...] = ()
    width: int = WIDTH
    left: int = LEFT
    right: int = RIGHT

    @property
    def marks(self) -> tuple[tuple[str, str], ...]:
        """The marks that are shown, and what they stand for."""
        shown = {dot.mark for dot in self.dots}
        return tuple((mark, words) for mark, words, _ in MARKS if mark in shown)


def make_summary(counts: Sequence[tuple[str, str, int]], undated: int) -> Timeline:
    """Where dots would be too many to tell apart: one for each level and year, as large as the number."""
    years = [int(year) for _, year, _ in counts]
    first, last = min(years), max(years) + 1
    scale = (WIDTH - LEFT - RIGHT) / (last - first)
    lanes = _lanes({level for level, _, _ in counts})
    heights = {lane.level: lane.y for lane in lanes}
    largest = max(count for _, _, count in counts)
    sums = []
    for level, year, number in sorted(counts):
        x = round(LEFT + (int(year) - first + 0.5) * scale, 1)
        radius = round(1.5 + (min(LANE, scale) / 2 * 0.85 - 1.5) * (number / largest) ** 0.5, 1)
        sums.append(Sum(level, int(year), number, x, heights[level], radius))
    return Timeline(lanes, (), _ticks(first, last, scale), _height(lanes), undated, sums=tuple(sums))


def make_timeline(engagements: Sequence[Listed]) -> Timeline:
    """The engagements that have a date, on a timeline."""
    dated = [each for each in engagements if each.first_day]
    undated = len(engagements) - len(dated)
    if not dated:
        return Timeline((), (), (), 0, undated)
    first = min(int(each.first_day[:4]) for each in dated if each.first_day)
    last = max(int((each.first_day or "")[:4]) for each in dated) + 1
    scale = (WIDTH - LEFT - RIGHT) / (last - first)
    lanes = _lanes({each.level for each in dated})
    dots = []
    for lane in lanes:
        dots += _dots([each for each in dated if each.level == lane.level], lane.y, first=first, scale=scale)
    return Timeline(lanes, tuple(dots), _ticks(first, last, scale), _height(lanes), undated)


def _lanes(levels: Set[str]) -> tuple[Lane, ...]:
    """A lane for each of the levels, the highest on top."""
    shown = [level for level in levels_in_order() if level in levels]
    names = (tuple(wrap(load_wording().label(level, "levels"), _LINE)) for level in shown)
    return tuple(
        Lane(level, TOP + LANE * number + LANE / 2, lines)
        for number, (level, lines) in enumerate(zip(shown, names, strict=True))
    )


def _height(lanes: Sequence[Lane]) -> float:
    return TOP + LANE * len(lanes) + 28


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
