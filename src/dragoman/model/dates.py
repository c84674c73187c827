"""Dates that are never finer than what was said: EDTF level 0 and 1, as far as reports need it.

“August 2013” is ``2013-08``; “from 25 to 28 November 2019” is ``2019-11-25/2019-11-28``;
“until 28 November 2018” is ``../2018-11-28``. Source: Extended Date/Time Format, Library of Congress, 2019.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field
from datetime import date
from functools import total_ordering

_POINT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z")


@total_ordering
@dataclass(frozen=True, slots=True)
class Point:
    """A year, a month of a year, or a day: one end of a PartialDate."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse what is on no calendar."""
        if self.day is not None and self.month is None:
            raise ValueError("a day without a month")
        self.last_day()
        if self.day is not None:
            date(self.year, self.month or 1, self.day)

    def first_day(self) -> date:
        """The first day that the point covers."""
        return date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> date:
        """The last day that the point covers."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """The point as EDTF writes it."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def __lt__(self, other: Point) -> bool:
        """Order by first day, coarser first."""
        return (self.first_day(), self.month or 0, self.day or 0) < (
            other.first_day(),
            other.month or 0,
            other.day or 0,
        )


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, month, year or an interval of them; an open end is None.

    ``PartialDate(p)`` is a point; ``PartialDate(p, q, interval=True)`` an interval. ``first_day`` and
    ``last_day`` are the days that it covers; at an open end, those of the calendar.
    """

    start: Point | None
    end: Point | None = None
    interval: bool = False
    first_day: date = field(init=False, repr=False, compare=False)
    last_day: date = field(init=False, repr=False, compare=False)
    _text: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Refuse an interval that ends before it starts, and a date of nothing."""
        if self.start is None and self.end is None:
            raise ValueError("a date of nothing")
        if not self.interval and (self.start is None or self.end is not None):
            raise ValueError("an end needs an interval")
        if self.start and self.end and self.end.last_day() < self.start.first_day():
            raise ValueError(f"{self.start}/{self.end} ends before it starts")
        # asked for so often that they are worked out once
        object.__setattr__(self, "first_day", self.start.first_day() if self.start else date.min)
        end = self.end if self.interval else self.start
        object.__setattr__(self, "last_day", end.last_day() if end else date.max)
        text = f"{self.start or '..'}/{self.end or '..'}" if self.interval else str(self.start)
        object.__setattr__(self, "_text", text)

    @classmethod
    def of_day(cls, day: date) -> PartialDate:
        """The date that is exactly this day."""
        return cls(Point(day.year, day.month, day.day))

    @classmethod
    def between(cls, start: Point | None, end: Point | None) -> PartialDate:
        """The interval between two points, or the point where both are the same."""
        if start is not None and start == end:
            return cls(start)
        return cls(start, end, interval=True)

    @property
    def is_day(self) -> bool:
        """Whether exactly one day is meant."""
        return not self.interval and self.start is not None and self.start.day is not None

    def overlaps(self, other: PartialDate) -> bool:
        """Whether the two can be the same time."""
        return self.first_day <= other.last_day and other.first_day <= self.last_day

    def contains(self, other: PartialDate) -> bool:
        """Whether all of the other lies in this."""
        return self.first_day <= other.first_day and other.last_day <= self.last_day

    def __str__(self) -> str:
        """The date as EDTF writes it."""
        return self._text


def parse_point(text: str) -> Point:
    """The point that ``2013``, ``2013-08`` or ``2013-08-05`` writes; ValueError for anything else."""
    match = _POINT.match(text)
    if not match:
        raise ValueError(f"{text!r} is not a date such as 2013, 2013-08 or 2013-08-05")
    year, month, day = (int(part) if part else None for part in match.groups())
    return Point(year or 0, month, day)


def parse_partial_date(text: str) -> PartialDate:
    """The date that an EDTF string writes; ``parse_partial_date(str(date)) == date``.

    Raises:
        ValueError: the text is no EDTF level 0 date or interval, or is on no calendar.
    """
    start, slash, end = text.partition("/")
    if not slash:
        return PartialDate(parse_point(start))
    ends = [None if edge in ("", "..") else parse_point(edge) for edge in (start, end)]
    return PartialDate(ends[0], ends[1], interval=True)
