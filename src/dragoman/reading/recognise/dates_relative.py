"""Dates counted from publication or from a date before: “last January”, “two years ago”, “the same day”."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from dragoman.model.dates import PartialDate, Point
from dragoman.reading.recognise.dates_absolute import (
    Rule,
    Slots,
    months_of,
    number,
    part_by_number,
    part_of,
    span_of_days,
)
from dragoman.reading.recognise.dates_when import (
    NO_CALENDAR,
    NO_DATE_BEFORE,
    NO_PUBLICATION,
    Answer,
    Partly,
    Unknown,
    When,
    days_from,
    shift_month,
    week_of,
)

_STEPS = {"last": -1, "this": 0, "next": 1}
_MONTHS_AFTER_LATEST = 4


def _step(slots: Slots) -> int:
    return _STEPS[str(slots.get("direction", "this"))]


def _year_meant(slots: Slots, when: When) -> int | None:
    start = when.published.start if when.published else None
    return start.year + _step(slots) if start else None


def _in_that_year(build: Callable[[int, Slots], Answer]) -> Rule:
    def rule(slots: Slots, when: When) -> Answer:
        year = _year_meant(slots, when)
        return Unknown(NO_PUBLICATION) if year is None else build(year, slots)

    return rule


def _day_in_year(year: int, slots: Slots) -> Answer:
    return Partly(year, number(slots, "month"), number(slots, "day"))


def _season_in_year(year: int, slots: Slots) -> Answer:
    first = number(slots, "season") or 3
    return months_of(year, first, first + 2)


def _month_named(slots: Slots, when: When) -> Answer:
    """“Last January” is the latest over by publication; “next January” the first yet to begin."""
    month, step = number(slots, "month") or 1, _step(slots)
    if when.month is None:
        return _month_by_latest(month, step, when)
    if step == 0:
        return Partly(when.month.year, month)
    passed = month < (when.month.month or 1) if step < 0 else month <= (when.month.month or 1)
    year = when.month.year + (0 if step < 0 else 1) - (0 if passed else 1)
    return Partly(year, month)


def _month_by_latest(month: int, step: int, when: When) -> Answer:
    """With no publication: the month soon after the latest date of the text, else the last one up to it."""
    latest = when.latest
    if latest is None or latest.month is None or step >= 0:
        return Unknown(NO_PUBLICATION)
    for months in range(_MONTHS_AFTER_LATEST, -8, -1):
        point = shift_month(Point(latest.year, latest.month), months)
        if point.month == month and months != 0:
            return PartialDate(point)
    return Partly(latest.year, month)


def _season_named(slots: Slots, when: When) -> Answer:
    if when.month is None:
        return Unknown(NO_PUBLICATION)
    first, step = number(slots, "season") or 3, _step(slots)
    stretches = [months_of(when.month.year + shift, first, first + 2) for shift in (-2, -1, 0, 1, 2)]
    if step < 0:
        return [each for each in stretches if each.last_day < when.month.first_day()][-1]
    return next(
        each for each in stretches if (each.first_day if step else each.last_day) >= when.month.first_day()
    )


def _near_day(slots: Slots, when: When) -> Answer:
    """Yesterday, today, tomorrow; “the day before yesterday” counts on from there."""
    if when.day is None:
        return Unknown(NO_PUBLICATION)
    words = str(slots["words"])
    shift = number(slots, "near") or 0
    if words.startswith("last"):
        shift = -1
    elif words.startswith("the day"):
        shift = -2 if words.endswith("yesterday") else 2
    return PartialDate.of_day(when.day + timedelta(days=shift))


def _weekday_named(slots: Slots, when: When) -> Answer:
    """“Last Friday” is the latest before the day, “next” of the week after, “this” of its week."""
    if when.day is None:
        return Unknown(NO_PUBLICATION)
    words, weekday = str(slots["words"]), number(slots, "weekday") or 0
    monday = when.day - timedelta(days=when.day.weekday())
    if "week" in words.split():
        return PartialDate.of_day(monday + timedelta(days=weekday + 7 * _step(slots)))
    if words.endswith(" last") or "past" in words or words.startswith(("last", "previous")):
        return PartialDate.of_day(when.day - timedelta(days=(when.day.weekday() - weekday - 1) % 7 + 1))
    if words.endswith(" next") or words.startswith("next"):
        return PartialDate.of_day(monday + timedelta(days=weekday + 7))
    if words.startswith("this") and "coming" not in words:
        return PartialDate.of_day(monday + timedelta(days=weekday))
    return PartialDate.of_day(when.day + timedelta(days=(weekday - when.day.weekday() - 1) % 7 + 1))


def _unit_named(slots: Slots, when: When) -> Answer:
    """“Last week”, “this month”, “next year”; “earlier this month” is the month."""
    unit, step = str(slots.get("unit", "")), _step(slots)
    if not unit:
        unit = next(name for name in ("month", "week", "year") if name in str(slots["words"]))
    if str(slots["words"]).startswith("this past"):
        step = -1
    elif str(slots["words"]).startswith("this coming"):
        step = 1
    return _shifted(unit, step, when.published)


def _shifted(unit: str, count: int, start: PartialDate | None) -> Answer:
    """That many units on from a date, as fine as the unit and never finer than the date."""
    point = (start.end if start.interval else start.start) if start else None
    if point is None:
        return Unknown(NO_PUBLICATION)
    if unit == "year":
        return Partly(point.year + count)
    if point.month is None:
        return Unknown(f"counted in {unit}s from a whole year")
    if unit == "month":
        return PartialDate(shift_month(point, count))
    if point.day is None:
        return Unknown(f"counted in {unit}s from a whole month")
    days = {"day": 1, "week": 7, "fortnight": 14}[unit] * count
    try:
        day = point.first_day() + timedelta(days=days)
    except OverflowError:
        return Unknown(NO_CALENDAR)
    return PartialDate.of_day(day) if unit == "day" else week_of(day)


def _weekend(slots: Slots, when: When) -> Answer:
    if when.day is None:
        return Unknown(NO_PUBLICATION)
    saturday = when.day - timedelta(days=when.day.weekday() - 5)
    return days_from(_past_weekend(saturday, when.day, slots), 2)


def _past_weekend(saturday: date, day: date, slots: Slots) -> date:
    if "direction" not in slots:
        return saturday - timedelta(days=0 if saturday <= day else 7)
    step = _step(slots)
    return saturday + timedelta(days=7 * step)


def _quarter_named(slots: Slots, when: When) -> Answer:
    if when.month is None:
        return Unknown(NO_PUBLICATION)
    first = shift_month(when.month, -(((when.month.month or 1) - 1) % 3) + 3 * _step(slots))
    return months_of(first.year, first.month or 1, (first.month or 1) + 2)


def _ago(slots: Slots, when: When) -> Answer:
    return _shifted(str(slots["unit"]), -(number(slots, "count") or 0), when.published)


def _same_unit(slots: Slots, when: When) -> Answer:
    """“The same day”, “that year”: of the date said last."""
    words = str(slots["words"]).split()
    unit = str(slots.get("unit") or next((each for each in ("month", "year") if each in words), "day"))
    if when.before is None:
        return Unknown(NO_DATE_BEFORE)
    if unit == "day" and not when.before.is_day:
        return Unknown("the date before it is no day")
    return _shifted(unit, 0, when.before)


def _beside(slots: Slots, when: When) -> Answer:
    """“The following day”, “one month earlier”: counted from the date said last."""
    if when.before is None:
        return Unknown(NO_DATE_BEFORE)
    words = str(slots["words"]).split()
    if "count" in slots:
        count = (number(slots, "count") or 0) * (number(slots, "later") or 0)
        return _shifted(str(slots["unit"]), count, when.before)
    unit = next(each for each in ("day", "week", "month", "year") if each in words)
    return _shifted(unit, -1 if "previous" in words or "before" in words else 1, when.before)


def _counted_from_near(slots: Slots, when: When) -> Answer:
    if when.day is None:
        return Unknown(NO_PUBLICATION)
    start = PartialDate.of_day(when.day + timedelta(days=number(slots, "near") or 0))
    sign = -1 if "before" in str(slots["words"]).split() else 1
    return _shifted(str(slots["unit"]), sign * (number(slots, "count") or 0), start)


def _day_in_that_month(slots: Slots, when: When) -> Answer:
    """“The 3rd of last month”; “on the 18th” is of the month said last, else a month of publication."""
    day = number(slots, "day") or number(slots, "ordinal_day")
    if "direction" not in slots:
        point = when.before.start if when.before else None
        return Partly(point.year, point.month, day) if point and point.month else Partly(day=day)
    if when.month is None:
        return Unknown(NO_PUBLICATION)
    month = shift_month(when.month, _step(slots))
    return Partly(month.year, month.month, day)


def _days_in_that_month(slots: Slots, when: When) -> Answer:
    if when.month is None:
        return Unknown(NO_PUBLICATION)
    month = shift_month(when.month, _step(slots))
    return span_of_days(
        Partly(month.year, month.month, number(slots, "start")), number(slots, "end") or 0, when
    )


RULES: dict[str, Rule] = {
    "day_of_month_that_year": _in_that_year(_day_in_year),
    "month_that_year": _in_that_year(_day_in_year),
    "part_of_that_year": _in_that_year(lambda year, slots: part_of(year, str(slots["part"]))),
    "season_of_that_year": _in_that_year(_season_in_year),
    "half_of_that_year": _in_that_year(
        lambda year, slots: part_by_number(year, number(slots, "ordinal") or 0, 6)
    ),
    "quarter_of_that_year": _in_that_year(
        lambda year, slots: part_by_number(year, number(slots, "ordinal") or number(slots, "quarter") or 0, 3)
    ),
    "that_month_of": _month_named,
    "that_season": _season_named,
    "near_day": _near_day,
    "that_weekday": _weekday_named,
    "that_unit": _unit_named,
    "that_weekend": _weekend,
    "that_quarter": _quarter_named,
    "ago": _ago,
    "same_unit": _same_unit,
    "beside": _beside,
    "counted_from_near": _counted_from_near,
    "day_of_that_month": _day_in_that_month,
    "days_of_that_month": _days_in_that_month,
}

COUNTED_BACK = frozenset({"same_unit", "beside"})
"""The rules that count from the date said before, not from publication."""
