"""Which date of a sentence is an instrument’s own: in its title, right behind it, or shared in a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from dragoman.model.dates import PartialDate
from dragoman.model.text import Span
from dragoman.reading.relate.instrument_titles import Title
from dragoman.reading.relate.instrument_words import InstrumentWords

_CLOSE, _LONGEST = 45, 400


class Placed(Protocol):
    """Anything with a place in the text, such as a sentence."""

    @property
    def span(self) -> Span:
        """Where it stands."""


class Dated(Placed, Protocol):
    """Words that name a date, which may be unknown."""

    @property
    def date(self) -> PartialDate | None:
        """The date, if the text settles it."""


def is_of_plan(title: Title, date: Dated) -> bool:
    """Whether a date is the year in the name of a plan, or its years: “the 2023 cooperation plan”."""
    years = date.date.start if date.date and date.date.interval else None
    return title.type == "plan" and (title.span.contains(date.span) or bool(years and not years.month))


def is_of_years(date: PartialDate) -> bool:
    """“Over the past five years”: whether it is a time too long for a signing."""
    return date.interval and date.end is not None and (date.last_day - date.first_day).days > _LONGEST


def shared(owned: Sequence[tuple[Title, Dated | None]]) -> list[Dated | None]:
    """The date of each title; of those listed together all have the one that is said behind the last."""
    listed = {title.span.start: date for title, date in owned if title.is_listed and date is not None}
    return [date or (listed.get(title.span.start) if title.is_listed else None) for title, date in owned]


def own_date(folded: str, title: Title, dates: Sequence[Dated], words: InstrumentWords) -> Dated | None:
    """The date in the title’s own words (“the 2018 agreement”) or right after them (“of 1996”)."""
    for date in dates:
        if title.span.contains(date.span) and title.type != "plan":
            return date
        between = folded[title.span.end : date.span.start]
        if 0 <= date.span.start - title.span.end < _CLOSE and words.dated.fullmatch(between):
            return date
    return None
