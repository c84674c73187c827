"""Dates counted in days, weeks, months and years: “two years ago”, “the same day”, “one month earlier”."""

from __future__ import annotations

from datetime import date, timedelta

from dragoman.model.dates import PartialDate, Point
from dragoman.reading.recognise.dates_absolute import (
    Rule,
    Slots,
    months_of,
    number,
    step_of,
)
from dragoman.reading.recognise.dates_when import (
    FUTURE,
    NO_CALENDAR,
    NO_DATE_BEFORE,
    NO_PUBLICATION,
    PAST,
    Answer,
    Partly,
    Unknown,
    When,
    complete,
    first_from,
    last_until,
    point_of,
    shift_month,
    week_of,
)

_NOT_BEFORE = Unknown(NO_DATE_BEFORE)


def shifted(unit: str, count: int, start: PartialDate | None) -> Answer:
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


def shifted_to_the_day(unit: str, count: int, start: PartialDate) -> Answer:
    """The very day, that many units on from a day: “three weeks from tomorrow”."""
    day = start.start if start.is_day else None
    if day is None or unit == "day":
        return shifted(unit, count, start)
    if unit in ("week", "fortnight"):
        return shifted("day", count * (7 if unit == "week" else 14), start)
    month = shift_month(day, count * (12 if unit == "year" else 1))
    return PartialDate(Point(month.year, month.month, min(day.day or 1, month.last_day().day)))


def _stretch(slots: Slots, when: When) -> Answer:
    """“The past three years”, “the next five days”: up to publication, or from it."""
    count, unit, step = number(slots, "count") or 2, str(slots["unit"]), step_of(slots) or 1
    far = shifted(unit, step * count, when.published)
    near = shifted(unit, 0, when.published) if unit != "day" else when.published
    ends = [complete(each, when) if isinstance(each, Partly) else each for each in (far, near)]
    first, last = sorted(
        (end for end in ends if isinstance(end, PartialDate)), key=lambda end: end.first_day
    ) or (
        None,
        None,
    )
    if first is None or last is None:
        return Unknown(NO_PUBLICATION)
    return PartialDate.between(first.start, last.end or last.start)


def _from_now(slots: Slots, when: When) -> Answer:
    return shifted(str(slots["unit"]), number(slots, "count") or 0, when.published)


def _now(slots: Slots, when: When) -> Answer:
    return when.published or Unknown(NO_PUBLICATION)


def _fiscal(slots: Slots, when: When) -> Answer:
    return Unknown("fiscal and school years begin on different days")


def _ago(slots: Slots, when: When) -> Answer:
    return shifted(str(slots["unit"]), -(number(slots, "count") or 0), when.published)


def _same_unit(slots: Slots, when: When) -> Answer:
    """“The same day”, “that year”: of the date said last."""
    words = str(slots["words"]).split()
    unit = str(slots.get("unit") or next((each for each in ("month", "year") if each in words), "day"))
    if when.before is None:
        return Unknown(NO_DATE_BEFORE)
    if unit == "day":
        return when.day_before or Unknown("the date before it is no day")
    return shifted(unit, 0, when.before)


def _beside(slots: Slots, when: When) -> Answer:
    """“The following day”, “one month earlier”: counted from the date said last."""
    words = str(slots["words"]).split()
    if "count" in slots:
        unit, count = str(slots["unit"]), (number(slots, "count") or 0) * (number(slots, "later") or 0)
        start = when.before
    else:
        unit = next((each for each in ("week", "month", "quarter", "year") if each in words), "day")
        count = -1 if "previous" in words or "before" in words else 1
        start = when.before or _now_beside(when, count)
    if start is None:
        return Unknown(NO_DATE_BEFORE)
    if unit == "quarter":
        return quarter_from(start, count)
    return shifted(unit, count, (when.day_before if unit == "day" else None) or start)


def _now_beside(when: When, count: int) -> PartialDate | None:
    """With no date before: publication, unless the sentence looks the other way."""
    return None if when.looks == (PAST if count > 0 else FUTURE) else when.published


def quarter_from(start: PartialDate, count: int) -> Answer:
    """The quarter that many quarters on from that of a date."""
    point = start.start
    if point is None or point.month is None:
        return Unknown(NO_PUBLICATION)
    first = shift_month(point, -((point.month - 1) % 3) + 3 * count)
    return months_of(first.year, first.month or 1, (first.month or 1) + 2)


def _counted_from(slots: Slots, when: When) -> Answer:
    """“(The pact comes) six months after they met”: they met six months before the date said last.

    Where a date follows, the ranges join it; else what it is counted from has none.
    """
    if "comes" not in slots:
        return Unknown("counted from something that happened")
    sign = 1 if str(slots["words"]).endswith("before") else -1
    return shifted(str(slots["unit"]), sign * (number(slots, "count") or 0), when.before or when.published)


def stay_from(when: When) -> date | None:
    """The first day of what “day two” counts: that of the days told before, kept once it was counted from."""
    if when.stay is not None or when.before is None:
        return when.stay
    start = when.before.start
    return start.first_day() if start is not None and start.day is not None else None


def _day_of_stay(slots: Slots, when: When) -> Answer:
    """“Day two took them to …”, “on the third day”: by the first day of what was told before."""
    first = stay_from(when)
    which = next((number(slots, name) for name in ("count", "day", "ordinal") if name in slots), None)
    if first is None or not which:
        return _NOT_BEFORE
    return PartialDate.of_day(first + timedelta(days=which - 1))


def counted_from(slots: Slots, start: PartialDate) -> Answer:
    """That long before or after the date that follows."""
    said, unit, count = str(slots["words"]), str(slots["unit"]), number(slots, "count") or 0
    if said.endswith("from"):
        return shifted_to_the_day(unit, count, start)
    return shifted(unit, -count if said.endswith("before") else count, start)


def _counted_from_near(slots: Slots, when: When) -> Answer:
    if when.day is None:
        return Unknown(NO_PUBLICATION)
    start = PartialDate.of_day(when.day + timedelta(days=number(slots, "near") or 0))
    said, unit, count = str(slots["words"]).split(), str(slots["unit"]), number(slots, "count") or 0
    if "from" in said:
        return shifted_to_the_day(unit, count, start)
    return shifted(unit, -count if "before" in said else count, start)


def _weekday_beside(slots: Slots, when: When) -> Answer:
    """“The following Friday”, “the previous Friday”, “Monday of the same week”: by the day said last."""
    said, weekday = str(slots["words"]).split(), number(slots, "weekday") or 0
    weeks = 1 if "following" in said else -1 if "previous" in said else 0
    if when.day_before is None:
        now = _now_beside(when, weeks) if weeks else None
        return _weekday_of_week(now.first_day, weekday, weeks) if now and now.is_day else _NOT_BEFORE
    day = when.day_before.first_day
    if "week" in said:
        return _weekday_of_week(day, weekday, weeks)
    wanted = Partly(weekday=weekday)
    beside = point_of(day + timedelta(days=weeks))
    found = first_from(wanted, beside) if weeks > 0 else last_until(wanted, beside)
    return PartialDate(found) if found else Unknown(NO_CALENDAR)


def _weekday_of_week(day: date, weekday: int, weeks: int) -> PartialDate:
    """The weekday of the week that many weeks on from a day’s."""
    return PartialDate.of_day(day + timedelta(days=weekday - day.weekday() + 7 * weeks))


RULES: dict[str, Rule] = {
    "stretch": _stretch,
    "counted_from": _counted_from,
    "day_of_stay": _day_of_stay,
    "from_now": _from_now,
    "now": _now,
    "fiscal_that_year": _fiscal,
    "ago": _ago,
    "same_unit": _same_unit,
    "beside": _beside,
    "counted_from_near": _counted_from_near,
    "weekday_beside": _weekday_beside,
}
