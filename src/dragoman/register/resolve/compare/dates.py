"""Dates of two mentions: whether they can be one time, and how well that is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dragoman.model.dates import PartialDate

_DAYS_OF_A_MONTH = 31
_MONTHS_AT_MOST = 24


def dates_can_be_one(left: PartialDate | None, right: PartialDate | None) -> bool:
    """Both are known and overlap."""
    return left is not None and right is not None and left.overlaps(right)


def dates_contradict(left: PartialDate | None, right: PartialDate | None) -> bool:
    """Both are known and cannot be the same time."""
    return left is not None and right is not None and not left.overlaps(right)


def days_are_neighbours(left: PartialDate | None, right: PartialDate | None) -> bool:
    """Each is a single day, and one follows the other."""
    if left is None or right is None or not (left.is_day and right.is_day):
        return False
    return abs((left.first_day - right.first_day).days) == 1


def days_are_near(left: PartialDate | None, right: PartialDate | None) -> bool:
    """Both are known, and begin within a month of each other."""
    if left is None or right is None:
        return False
    return abs((left.first_day - right.first_day).days) <= _DAYS_OF_A_MONTH


def is_within_a_month(when: PartialDate | None) -> bool:
    """The date is known to a month or better."""
    return when is not None and days_covered(when) <= _DAYS_OF_A_MONTH


def is_days(when: PartialDate | None) -> bool:
    """The date is a day, or an interval of days."""
    if when is None:
        return False
    to_the_day = (when.start is None or when.start.day) and (when.end is None or when.end.day)
    return bool(to_the_day) and days_covered(when) <= _DAYS_OF_A_MONTH


def days_covered(when: PartialDate) -> int:
    """How many days the date covers; very many where an end is open."""
    return (when.last_day - when.first_day).days + 1


def months_covered(when: PartialDate) -> Iterator[str]:
    """The months that the date touches (``2018-04``), two years of them at most."""
    first, last = when.first_day, when.last_day
    if first == date.min:
        first = last
    year, month = first.year, first.month
    for _ in range(_MONTHS_AT_MOST):
        yield f"{year:04d}-{month:02d}"
        if (year, month) >= (last.year, last.month):
            return
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        if year > date.max.year:
            return
