"""What a text counts its dates from, and how an incomplete date is completed."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from dragoman.model.dates import PartialDate, Point

PAST, UNSAID, FUTURE = -1, 0, 1
"""Which way the sentence looks."""

NO_PUBLICATION = "no day of publication to count from"
NO_DATE_BEFORE = "no date before it to count from"
NO_CALENDAR = "on no calendar"

_WEEK = 7
_FAR_BACK_DAYS = 270
_MISLED_DAYS = 300
_MONTHS_AFTER_LATEST = 4


@dataclass(frozen=True, slots=True)
class Unknown:
    """A date that the words do not settle, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Partly:
    """A date as said, with what was left out: “2 March”, “Wednesday 28”, “Friday”, “August”."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    @property
    def is_full(self) -> bool:
        """Whether nothing needs to be counted from anywhere."""
        return self.year is not None

    def fits(self, day: date) -> bool:
        """Whether the day is one that the words can mean."""
        return (
            self.year in (None, day.year)
            and self.month in (None, day.month)
            and self.day in (None, day.day)
            and self.weekday in (None, day.weekday())
        )

    def point(self, day: date) -> Point:
        """The day, no finer than the words."""
        if self.day is None and self.weekday is None:
            return Point(day.year, day.month)
        return Point(day.year, day.month, day.day)


Answer = PartialDate | Partly | Unknown


@dataclass(frozen=True, slots=True)
class When:
    """What a date is counted from: publication, the last date said before, the latest date of the text.

    ``stay`` is the first day of what “day two” counts; ``week`` the week told of, in which “on Monday” lies.
    ``day_before`` is the day that “the same day” means, where the date before names one. ``beside`` is
    a month of a year said before it in the sentence; ``years`` those of days (month, day) named with one.
    """

    published: PartialDate | None
    looks: int = UNSAID
    before: PartialDate | None = None
    day_before: PartialDate | None = None
    stay: date | None = None
    week: PartialDate | None = None
    latest: Point | None = None
    beside: Point | None = None
    years: Mapping[tuple[int, int], int] = field(default_factory=dict)

    @property
    def day(self) -> date | None:
        """The day of publication, where it is known to the day."""
        return self.published.first_day if self.published and self.published.is_day else None

    @property
    def month(self) -> Point | None:
        """The month of publication, where it is known to the month."""
        start = self.published.start if self.published else None
        return Point(start.year, start.month) if start and start.month else None


def shift_month(point: Point, months: int) -> Point:
    """The month that many months on."""
    number = point.year * 12 + (point.month or 1) - 1 + months
    return Point(number // 12, number % 12 + 1)


def week_of(day: date) -> PartialDate:
    """Monday to Sunday of the day’s week."""
    monday = day - timedelta(days=day.weekday())
    return days_from(monday, 7)


def is_week(date: PartialDate) -> bool:
    """Whether a date is all the days of a week."""
    return date.interval and (date.last_day - date.first_day).days == _WEEK - 1


def days_from(first: date, count: int) -> PartialDate:
    """The stretch of so many days, the first counted."""
    last = first + timedelta(days=count - 1)
    return PartialDate.between(point_of(first), point_of(last))


def point_of(day: date) -> Point:
    """The day as a point."""
    return Point(day.year, day.month, day.day)


def complete(said: Partly, when: When) -> PartialDate | Unknown:
    """The date that was meant: on the side the sentence looks to, else the nearest, the past first."""
    if said.year is not None:
        return _point(said.year, said.month, said.day)
    if said.month is not None and said.day is not None and not _is_on_calendar(said.month, said.day):
        return Unknown(NO_CALENDAR)
    if said.month is None and when.day is None:
        return within(said, when.before) or Unknown(NO_PUBLICATION)
    if said.weekday is not None and said.day is None and when.week is not None:
        return within(said, when.week) or Unknown(NO_DATE_BEFORE)
    if said.weekday is not None and said.day is None and when.day is not None:
        return PartialDate.of_day(_weekday_near(said.weekday, when.day, when.looks))
    if said.month is not None and (year := _year_beside(said.month, when)):
        return _point(year, said.month, said.day)
    if when.published is None:
        return _by_latest(said, when)
    return _named_in_full(said, when) or _nearest(said, when)


def _named_in_full(said: Partly, when: When) -> PartialDate | None:
    """The day that the text names elsewhere with its year; nothing is looked ahead to that is past."""
    assert when.published is not None
    year = when.years.get((said.month or 0, said.day or 0))
    if year is None or said.weekday is not None:
        return None
    date = PartialDate(Point(year, said.month, said.day))
    return None if when.looks == FUTURE and date.last_day < when.published.first_day else date


def _year_beside(month: int, when: When) -> int | None:
    """“In June of last year they met; in October they signed”: the year in which what follows that was."""
    beside, now = when.beside, when.month
    if beside is None or now is None or when.looks == FUTURE:
        return None
    return beside.year if beside.year < now.year and month >= (beside.month or month + 1) else None


def within(said: Partly, stretch: PartialDate | None) -> PartialDate | None:
    """The one day, of a stretch of a few, that the words can mean: “from 6 to 8 May … on Tuesday”."""
    if stretch is None or not stretch.interval or (stretch.last_day - stretch.first_day).days >= _WEEK:
        return None
    length = (stretch.last_day - stretch.first_day).days
    days = [stretch.first_day + timedelta(days=number) for number in range(length + 1)]
    fitting = [day for day in days if said.fits(day)]
    return PartialDate.of_day(fitting[0]) if len(fitting) == 1 else None


def _point(year: int, month: int | None, day: int | None) -> PartialDate | Unknown:
    try:
        return PartialDate(Point(year, month, day))
    except ValueError:
        return Unknown(NO_CALENDAR)


def _is_on_calendar(month: int, day: int) -> bool:
    return 1 <= day <= calendar.monthrange(2024, month)[1]


def _weekday_near(weekday: int, day: date, looks: int) -> date:
    """The weekday in the seven days up to the day, or from it where the sentence looks ahead."""
    if looks == FUTURE:
        return day + timedelta(days=(weekday - day.weekday()) % 7)
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def _candidates(said: Partly, near: date) -> Iterator[date]:
    """First days that the words can mean, within some years of a day; the weekday counts where one agrees."""
    found: list[date] = []
    if said.month is not None:
        for year in range(near.year - 4, near.year + 5):
            if (said.day or 1) <= calendar.monthrange(year, said.month)[1]:
                found.append(date(year, said.month, said.day or 1))
    elif said.day is not None:
        start = Point(near.year, near.month)
        for months in range(-14, 15):
            point = shift_month(start, months)
            if said.day <= calendar.monthrange(point.year, point.month or 1)[1]:
                found.append(date(point.year, point.month or 1, said.day))
    if said.weekday is not None:
        agreeing = [day for day in found if day.weekday() == said.weekday and abs((day - near).days) < 400]
        found = agreeing or (found if said.month is not None else [])
    yield from found


def _nearest(said: Partly, when: When) -> PartialDate | Unknown:
    published = when.published
    assert published is not None
    month_only = when.day is None or said.day is None
    near = published.first_day.replace(day=1) if month_only else published.first_day
    days = {((day.replace(day=1) if month_only else day) - near).days: day for day in _candidates(said, near)}
    back = max((distance for distance in days if distance <= 0), default=None)
    ahead = min((distance for distance in days if distance >= 0), default=None)
    chosen = _choose(back, ahead, when.looks)
    return Unknown(NO_CALENDAR) if chosen is None else PartialDate(said.point(days[chosen]))


def _choose(back: int | None, ahead: int | None, looks: int) -> int | None:
    if back is None or ahead is None:
        return ahead if back is None else back
    if ahead <= 1:
        return ahead
    if looks == FUTURE:
        return back if ahead > _MISLED_DAYS and back > -32 else ahead
    if looks == PAST:
        return back
    return back if back > -_FAR_BACK_DAYS else ahead


def _by_latest(said: Partly, when: When) -> PartialDate | Unknown:
    """With no day of publication: the year of the latest date in the text, where that can be."""
    latest = when.latest
    if latest is None or said.month is None:
        return Unknown(NO_PUBLICATION)
    if latest.month is None:
        return _point(latest.year, said.month, said.day)
    after = said.month - latest.month
    if said.day is not None and 0 < after + 12 <= _MONTHS_AFTER_LATEST and when.looks != FUTURE:
        return _point(latest.year + 1, said.month, said.day)
    if after <= 0 or after <= _MONTHS_AFTER_LATEST or when.looks == FUTURE:
        return _point(latest.year, said.month, said.day)
    return Unknown(NO_PUBLICATION)


def first_from(said: Partly, start: Point) -> Point | None:
    """The first day or month from a point on that the words can mean: “(from August 25) to 28”."""
    near = start.first_day()
    if said.weekday is not None and said.day is None:
        return point_of(_weekday_near(said.weekday, near, FUTURE))
    lowest = near.replace(day=1) if said.day is None else near
    days = [day for day in _candidates(said, near) if day >= lowest]
    return said.point(min(days)) if days else None


def last_until(said: Partly, end: Point) -> Point | None:
    """The last day or month up to a point that the words can mean: “2 May (to 4 June 2020)”."""
    near = end.last_day()
    if said.weekday is not None and said.day is None:
        return point_of(_weekday_near(said.weekday, near, PAST))
    days = [day for day in _candidates(said, near) if day <= near]
    return said.point(max(days)) if days else None
