"""Dates counted from publication or from a date before: “last January”, “two years ago”, “the same day”."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from dragoman.model.dates import PartialDate, Point
from dragoman.reading.recognise.dates_absolute import (
    Rule,
    Slots,
    months_in_a_row,
    months_of,
    number,
    part_by_number,
    part_of,
    span_of_days,
    step_of,
    week_by_number,
)
from dragoman.reading.recognise.dates_counted import quarter_from, shifted
from dragoman.reading.recognise.dates_when import (
    FUTURE,
    NO_PUBLICATION,
    PAST,
    Answer,
    Partly,
    Unknown,
    When,
    complete,
    days_from,
    shift_month,
    week_of,
    within,
)

_MONTHS_AFTER_LATEST = 4


def _year_meant(slots: Slots, when: When) -> int | None:
    start = when.published.start if when.published else None
    return start.year + step_of(slots) if start else None


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
    """“Last January” is the latest over by publication; “next January” the first yet to begin.

    Of “last November 16” the day decides: on 24 November it is eight days ago.
    """
    month, step, day = number(slots, "month") or 1, step_of(slots), number(slots, "day")
    if when.month is None:
        return _month_by_latest(month, step, when)
    if step == 0:
        return Partly(when.month.year, month, day)
    passed = month < (when.month.month or 1) if step < 0 else month <= (when.month.month or 1)
    if day and when.day and month == when.month.month:
        passed = day < when.day.day if step < 0 else day <= when.day.day
    year = when.month.year + (0 if step < 0 else 1) - (0 if passed else 1)
    return Partly(year, month, day)


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
    first, step, now = number(slots, "season") or 3, step_of(slots), when.month.first_day()
    stretches = [months_of(when.month.year + shift, first, first + 2) for shift in (-2, -1, 0, 1, 2)]
    if step == 0:
        return min(stretches, key=lambda each: abs((each.first_day - now).days + 30))
    if step < 0:
        return [each for each in stretches if each.last_day < now][-1]
    return next(each for each in stretches if each.first_day >= now)


def _season_alone(slots: Slots, when: When) -> Answer:
    """“In the spring”: the one next to publication on the side that the sentence looks to."""
    if when.month is None:
        return Unknown(NO_PUBLICATION)
    now, first = when.month.first_day(), number(slots, "season") or 3
    stretches = [months_of(when.month.year + shift, first, first + 2) for shift in (-2, -1, 0, 1)]
    if when.looks == FUTURE:
        return next(each for each in stretches if each.last_day >= now)
    if when.looks == PAST:
        return [each for each in stretches if each.first_day <= now][-1]
    return Unknown("the season may be the last or the next")


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
    """“Last Friday” is the latest before the day; “previous”, “this” and “next” go by the week."""
    if when.day is None:
        return Unknown(NO_PUBLICATION)
    words, weekday = str(slots["words"]), number(slots, "weekday") or 0
    monday = when.day - timedelta(days=when.day.weekday())
    if "week" in words.split():
        return PartialDate.of_day(monday + timedelta(days=weekday + 7 * step_of(slots)))
    if words.endswith(" last") or "past" in words or words.startswith("last"):
        return PartialDate.of_day(when.day - timedelta(days=(when.day.weekday() - weekday - 1) % 7 + 1))
    if words.endswith(" next") or words.startswith(("next", "previous")):
        weeks = -1 if words.startswith("previous") else 1
        return PartialDate.of_day(monday + timedelta(days=weekday + 7 * weeks))
    if words.startswith("this") and "coming" not in words:
        return PartialDate.of_day(monday + timedelta(days=weekday))
    return PartialDate.of_day(when.day + timedelta(days=(weekday - when.day.weekday() - 1) % 7 + 1))


def _weekday_of_stretch(slots: Slots, when: When) -> Answer:
    """“From 23 to 27 October … on the Wednesday”: the one within the days said before."""
    said = Partly(weekday=number(slots, "weekday"))
    return within(said, when.before) or said


def _unit_named(slots: Slots, when: When) -> Answer:
    """“Last week”, “this month”, “next year”; “earlier this month” is the month."""
    unit, step = str(slots.get("unit", "")), step_of(slots)
    if not unit:
        unit = next(name for name in ("month", "week", "year") if name in str(slots["words"]))
    words = str(slots["words"])
    if words.startswith("this past"):
        step = -1
    elif words.startswith("this coming"):
        step = 1
    elif words.endswith("after next"):
        step = 2
    elif words.endswith("before last"):
        step = -2
    if unit == "fortnight" and when.day:
        return days_from(when.day - timedelta(days=13 if step < 0 else 0), 14)
    return shifted(unit, step, when.published)


def _weekend(slots: Slots, when: When) -> Answer:
    if when.day is None:
        return Unknown(NO_PUBLICATION)
    saturday = when.day - timedelta(days=when.day.weekday() - 5)
    if "direction" not in slots and when.looks == FUTURE:
        return days_from(saturday, 2)
    return days_from(_past_weekend(saturday, when.day, slots), 2)


def _past_weekend(saturday: date, day: date, slots: Slots) -> date:
    if "direction" not in slots:
        return saturday - timedelta(days=0 if saturday <= day else 7)
    return saturday + timedelta(days=7 * step_of(slots))


def _decade_named(slots: Slots, when: When) -> Answer:
    """“This decade” is that of publication, “the next decade” the one after it."""
    start = when.published.start if when.published else None
    if start is None:
        return Unknown(NO_PUBLICATION)
    first = start.year - start.year % 10 + (0 if str(slots["words"]).startswith("this") else 10)
    return PartialDate.between(Point(first), Point(first + 9))


def _quarter_named(slots: Slots, when: When) -> Answer:
    if when.month is None:
        return Unknown(NO_PUBLICATION)
    return quarter_from(PartialDate(when.month), step_of(slots))


def _week_in_that_month(slots: Slots, when: When) -> Answer:
    if when.month is None:
        return Unknown(NO_PUBLICATION)
    month = PartialDate(shift_month(when.month, step_of(slots)))
    return week_by_number(month, number(slots, "ordinal"))


def _month_meant(slots: Slots, when: When) -> Point | None:
    """The month of “last month”; where none is said, that of the date before, or of publication."""
    if "direction" in slots:
        return shift_month(when.month, step_of(slots)) if when.month else None
    start = when.before.start if when.before else None
    return Point(start.year, start.month) if start and start.month else when.month


def _day_in_that_month(slots: Slots, when: When) -> Answer:
    """“The 3rd of last month”; “on the 18th” is of the month said last, else the nearest."""
    day = number(slots, "day") or number(slots, "ordinal_day")
    if "direction" not in slots and when.before is None:
        return Partly(day=day)
    month = _month_meant(slots, when)
    return Partly(month.year, month.month, day) if month else Unknown(NO_PUBLICATION)


def _week_of_that_day(slots: Slots, when: When) -> Answer:
    """“The week of the 18th”: of the day of that number nearest to publication."""
    day = complete(Partly(day=number(slots, "ordinal_day")), when)
    return day if isinstance(day, Unknown) else week_of(day.first_day)


def _days_in_that_month(slots: Slots, when: When) -> Answer:
    month = _month_meant(slots, when)
    if month is None:
        return Unknown(NO_PUBLICATION)
    start, end = number(slots, "start"), number(slots, "end") or 0
    return span_of_days(Partly(month.year, month.month, start), end, when)


RULES: dict[str, Rule] = {
    "day_of_month_that_year": _in_that_year(_day_in_year),
    "month_that_year": _in_that_year(_day_in_year),
    "months_of_that_year": _in_that_year(months_in_a_row),
    "part_of_that_year": _in_that_year(lambda year, slots: part_of(year, str(slots.get("part", "late")))),
    "season_of_that_year": _in_that_year(_season_in_year),
    "half_of_that_year": _in_that_year(
        lambda year, slots: part_by_number(year, number(slots, "ordinal") or 0, 6)
    ),
    "quarter_of_that_year": _in_that_year(
        lambda year, slots: part_by_number(year, number(slots, "ordinal") or number(slots, "quarter") or 0, 3)
    ),
    "that_month_of": _month_named,
    "that_season": _season_named,
    "season_said_alone": _season_alone,
    "near_day": _near_day,
    "that_weekday": _weekday_named,
    "weekday_of_stretch": _weekday_of_stretch,
    "that_unit": _unit_named,
    "that_weekend": _weekend,
    "that_decade": _decade_named,
    "that_quarter": _quarter_named,
    "week_of_that_month": _week_in_that_month,
    "week_of_that_day": _week_of_that_day,
    "day_of_that_month": _day_in_that_month,
    "days_of_that_month": _days_in_that_month,
}
