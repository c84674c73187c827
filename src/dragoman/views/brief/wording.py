"""Codes and dates in the words of a desk officer."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dragoman.model.dates import PartialDate, Point
from dragoman.views.parties import PartyNames, load_party_names
from dragoman.vocabulary.entries import Code
from dragoman.vocabulary.load import load_vocabulary


@dataclass(frozen=True, slots=True)
class Wording:
    """The labels of codes, and the names of parties."""

    parties: PartyNames
    labels: Mapping[str, str]

    def label(self, code: str) -> str:
        """The code's label; its words where it has none."""
        return self.labels.get(code) or code.replace("_", " ").capitalize()


def load_wording() -> Wording:
    """The wording that the vocabulary gives."""
    vocabulary = load_vocabulary()
    kinds: Sequence[Mapping[str, Code]] = (
        vocabulary.areas,
        vocabulary.engagement_types,
        vocabulary.instrument_types,
        vocabulary.commitment_kinds,
    )
    labels = {code: entry.label for kind in kinds for code, entry in kind.items()}
    return Wording(load_party_names(), labels)


def day_words(day: date) -> str:
    """A day as a letter writes it: “2 March 2020”."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def date_words(when: PartialDate | None, *, unknown: str = "day not known") -> str:
    """A date as a letter writes it, no finer than it is known."""
    if when is None:
        return unknown
    if not when.interval and when.start:
        return _point_words(when.start)
    if when.start is None and when.end is not None:
        return f"until {_point_words(when.end)}"
    if when.end is None and when.start is not None:
        return f"from {_point_words(when.start)}"
    return _interval_words(when)


def _point_words(point: Point) -> str:
    parts = [str(point.day)] if point.day else []
    parts += [calendar.month_name[point.month]] if point.month else []
    return " ".join([*parts, str(point.year)])


def _interval_words(when: PartialDate) -> str:
    start, end = when.start, when.end
    if start is None or end is None:
        return str(when)
    if start.day and end.day and (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_point_words(end)}"
    if start.month and end.month and start.year == end.year and not start.day:
        return f"{calendar.month_name[start.month]}–{_point_words(end)}"
    return f"{_point_words(start)} – {_point_words(end)}"


def title_case(code: str | None) -> str:
    """A rank's code as it stands before a name: “Senior Lieutenant General”."""
    return " ".join(word.capitalize() for word in (code or "").split("_"))


def counted(number: int, one: str, many: str | None = None) -> str:
    """The number with its noun: “1 document”, “3 documents”."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def sentence(text: str) -> str:
    """The text with a capital letter, on one line."""
    line = " ".join(text.split())
    return line[:1].upper() + line[1:]
