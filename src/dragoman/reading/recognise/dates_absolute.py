"""Dates by their names: “2 March 2020”, “August 2013”, “25-28 November”, “in early 2014”, “FY 2015”."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta

from dragoman.model.dates import PartialDate, Point
from dragoman.reading.recognise.dates_when import (
    NO_CALENDAR,
    Answer,
    Partly,
    Unknown,
    When,
    complete,
    first_from,
    week_of,
)

Slots = Mapping[str, int | str]
Rule = Callable[[Slots, When], Answer]

_STEPS = {"last": -1, "this": 0, "next": 1}
_PART_MONTHS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}

_LAST_HALF, _LAST_QUARTER = 2, 4
_CENTURY, _SINCE = 2000, 50
_AHEAD = 5
"""Years past publication of which a report may still speak by two digits."""


def number(slots: Slots, name: str) -> int | None:
    """The number in the slot, or None where the words left it out."""
    value = slots.get(name)
    return value if isinstance(value, int) else None


def step_of(slots: Slots) -> int:
    """How many units on “last”, “this” and “next” are."""
    return _STEPS[str(slots.get("direction", "this"))]


def months_of(year: int, first: int, last: int) -> PartialDate:
    """From one month of a year to another; a thirteenth month is the next year’s first."""
    return PartialDate.between(Point(year, first), Point(year + (last - 1) // 12, (last - 1) % 12 + 1))


def _calendar_day(slots: Slots, when: When) -> Answer:
    return Partly(
        number(slots, "year"), number(slots, "month"), number(slots, "day"), number(slots, "weekday")
    )


def _written_day(slots: Slots, when: When) -> Answer:
    parts = [int(part) for part in str(slots["written"]).split("-")]
    if len(parts) == 2:
        year, rest = parts
        ahead = (rest - year) % 100
        if ahead == 1 or rest > 12:
            return PartialDate.between(Point(year), Point(year + ahead))
        return Partly(year, rest)
    return Partly(parts[0], parts[1], parts[2])


def _unclear(slots: Slots, when: When) -> Answer:
    """02/03/2020 is what both orders make of it, unless a weekday beside it fits one alone."""
    weekday = number(slots, "weekday")
    fitting = [each for each in both_orders(str(slots["unclear"])) if each.first_day.weekday() == weekday]
    return fitting[0] if len(fitting) == 1 else Unknown("the day or the month may stand first")


def both_orders(said: str) -> list[PartialDate]:
    """The days that 02/03/2020 can be: 2 March and 3 February."""
    first, second, year = (int(part) for part in re.findall(r"\d+", said))
    return [PartialDate(Point(year, *order)) for order in ((second, first), (first, second))]


def _days(slots: Slots, when: When) -> Answer:
    """“25-28 November 2019”; a last day below the first is in the next month: “April 27 to the 3rd”."""
    start, end = number(slots, "start") or 0, number(slots, "end") or 0
    said = Partly(number(slots, "year"), number(slots, "month"), start)
    return span_of_days(said, end, when)


def span_of_days(said: Partly, end: int, when: When) -> Answer:
    """From the day said to that day of its month, or of the next."""
    first = complete(said, when)
    if isinstance(first, Unknown) or first.start is None:
        return first
    last = first_from(Partly(day=end), first.start)
    return PartialDate.between(first.start, last) if last else Unknown(NO_CALENDAR)


def _year(slots: Slots, when: When) -> Answer:
    return Partly(number(slots, "year"))


def _part_of_year(slots: Slots, when: When) -> Answer:
    year = number(slots, "year") or 0
    return months_of(year, *_PART_MONTHS[str(slots.get("part", "early"))])


def part_of(year: int, part: str) -> PartialDate:
    """The early, middle or late four months of the year."""
    return months_of(year, *_PART_MONTHS[part])


def _years(slots: Slots, when: When) -> Answer:
    start, end = number(slots, "start") or 0, number(slots, "end") or 0
    if end < start:
        return Unknown(NO_CALENDAR)
    return PartialDate.between(Point(start), Point(end))


def _short_years(slots: Slots, when: When) -> Answer:
    start, short = number(slots, "start") or 0, number(slots, "short") or 0
    end = start - start % 100 + short
    if not start < end:
        return Unknown(NO_CALENDAR)
    return PartialDate.between(Point(start), Point(end))


def _day_of_short_year(slots: Slots, when: When) -> Answer:
    return Partly(_year_of_two_digits(slots, when), number(slots, "month"), number(slots, "day"))


def _days_of_short_year(slots: Slots, when: When) -> Answer:
    said = Partly(_year_of_two_digits(slots, when), number(slots, "month"), number(slots, "start"))
    return span_of_days(said, number(slots, "end") or 0, when)


def _year_of_two_digits(slots: Slots, when: When) -> int:
    """“13 May 22”: the year of this century, or of the last where that lies far ahead of publication."""
    year = _CENTURY + (number(slots, "short") or 0)
    latest = when.published.last_day.year + _AHEAD if when.published is not None else _CENTURY + _SINCE
    return year if year <= latest else year - 100


def _decade(slots: Slots, when: When) -> Answer:
    start = int(str(slots["decade"])[:4])
    return PartialDate.between(Point(start), Point(start + 9))


def _fiscal_year(slots: Slots, when: When) -> Answer:
    return Partly(number(slots, "year") or number(slots, "fiscal"))


def _season(slots: Slots, when: When) -> Answer:
    first = number(slots, "season") or 3
    return months_of(number(slots, "year") or 0, first, first + 2)


def _half(slots: Slots, when: When) -> Answer:
    which = number(slots, "ordinal") or number(slots, "half") or _LAST_HALF
    return part_by_number(number(slots, "year") or 0, which, 6)


def _quarter(slots: Slots, when: When) -> Answer:
    which = number(slots, "ordinal") or number(slots, "quarter") or _LAST_QUARTER
    return part_by_number(number(slots, "year") or 0, which, 3)


def _months(slots: Slots, when: When) -> Answer:
    return months_in_a_row(number(slots, "year") or 0, slots)


def months_in_a_row(year: int, slots: Slots) -> Answer:
    """“November and December 2017”: from the one to the other."""
    first, last = number(slots, "start") or 0, number(slots, "end") or 0
    return months_of(year, first, last)


def part_by_number(year: int, which: int, months: int) -> Answer:
    """The half or quarter of that number."""
    if not 1 <= which <= 12 // months:
        return Unknown(NO_CALENDAR)
    return months_of(year, (which - 1) * months + 1, which * months)


def _week_of_month(slots: Slots, when: When) -> Answer:
    """The first week is the one whose Thursday is the first of the month or year."""
    stretch = complete(Partly(number(slots, "year"), number(slots, "month")), when)
    return stretch if isinstance(stretch, Unknown) else week_by_number(stretch, number(slots, "ordinal"))


def _weekday_of_week(slots: Slots, when: When) -> Answer:
    """“Friday of the first week of October”."""
    week = _week_of_month(slots, when)
    return (
        PartialDate.of_day(week.first_day + timedelta(days=number(slots, "weekday") or 0))
        if isinstance(week, PartialDate)
        else week
    )


def week_by_number(stretch: PartialDate, which: int | None) -> PartialDate:
    """The week of that number in the month or year; None is the last."""
    edge = stretch.last_day if which is None else stretch.first_day
    thursday = edge + timedelta(days=(3 - edge.weekday()) % 7 - (7 if which is None else 0))
    if which is None and edge.weekday() == 3:
        thursday = edge
    return week_of(thursday + timedelta(days=7 * ((which or 1) - 1)))


def _anniversary(slots: Slots, when: When) -> Answer:
    """The first and the latest day that the celebration names; nothing happened on either here."""
    month, day = number(slots, "month"), number(slots, "day")
    try:
        ends = [Point(number(slots, name) or 0, month, day) for name in ("start", "end")]
        return PartialDate.between(*ends)
    except ValueError:
        return Unknown(NO_CALENDAR)


RULES: dict[str, Rule] = {
    "day": _calendar_day,
    "written_day": _written_day,
    "doubtful_day": _unclear,
    "day_of_month": _calendar_day,
    "days": _days,
    "days_listed": _days,
    "weekday_and_day": _calendar_day,
    "month": _calendar_day,
    "months": _months,
    "month_without_year": _calendar_day,
    "year": _year,
    "year_label": _year,
    "part_of_year": _part_of_year,
    "years": _years,
    "short_years": _short_years,
    "day_of_short_year": _day_of_short_year,
    "days_of_short_year": _days_of_short_year,
    "decade": _decade,
    "fiscal_year": _fiscal_year,
    "season": _season,
    "half": _half,
    "quarter": _quarter,
    "anniversary": _anniversary,
    "week_of_month": _week_of_month,
    "weekday_of_week": _weekday_of_week,
    "weekday": _calendar_day,
}
