"""Codes and dates in the words of the pages."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date as date_
from functools import lru_cache

from dragoman.model.dates import PartialDate, Point, parse_partial_date
from dragoman.views.parties import PartyNames, load_party_names
from dragoman.vocabulary.load import load_vocabulary


@dataclass(frozen=True, slots=True)
class Wording:
    """Labels by vocabulary and code, and the names of parties."""

    parties: PartyNames
    labels: Mapping[str, Mapping[str, str]]
    area_groups: Mapping[str, str]

    def party(self, code: str) -> str:
        """A party's name."""
        return self.parties.name(code)

    def label(self, code: str | None, vocabulary: str = "types") -> str:
        """A code's label, or its own words where the vocabulary has none."""
        if not code:
            return ""
        return self.labels.get(vocabulary, {}).get(code) or code.replace("_", " ").capitalize()

    def area(self, code: str) -> str:
        """An area's label."""
        return self.label(code, "areas")

    def level(self, code: str) -> str:
        """A level's label."""
        return self.label(code, "levels")

    def both(self, pair: Iterable[str]) -> str:
        """Two parties as a title names them."""
        return " – ".join(self.party(code) for code in pair)


@lru_cache(maxsize=1)
def load_wording() -> Wording:
    """The wording, made once a process."""
    vocabulary = load_vocabulary()
    types = {code: entry.label for code, entry in vocabulary.instrument_types.items()}
    types |= {code: entry.label for code, entry in vocabulary.engagement_types.items()}
    types |= {code: entry.label for code, entry in vocabulary.commitment_kinds.items()}
    areas = {code: entry.label for code, entry in vocabulary.areas.items()}
    levels = {code: entry.label for code, entry in vocabulary.levels.items()}
    groups = {code: entry.group for code, entry in vocabulary.areas.items()}
    return Wording(load_party_names(), {"types": types, "areas": areas, "levels": levels}, groups)


def date_words(date: PartialDate | str | None) -> str:
    """The date as a page writes it: “12 March 2019”, “May – August 2021”, “since 2020”; “” for none."""
    if not date:
        return ""
    if isinstance(date, str):
        try:
            return date_words(parse_partial_date(date))
        except ValueError:
            return date
    if not date.interval:
        return _point(date.start)
    if date.start is None or date.end is None:
        return f"since {_point(date.start)}" if date.start else f"until {_point(date.end)}"
    return _between(date.start, date.end)


def _between(start: Point, end: Point) -> str:
    if (start.year, start.month) == (end.year, end.month) and start.day and end.day:
        return f"{start.day}–{_point(end)}"
    if start.year == end.year and start.month and end.month:
        return f"{_point(start).removesuffix(f' {start.year}')} – {_point(end)}"
    return f"{_point(start)} – {_point(end)}"


def _point(point: Point | None) -> str:
    if point is None:
        return ""
    parts = [str(point.day) if point.day else "", calendar.month_name[point.month] if point.month else ""]
    return " ".join([*filter(None, parts), str(point.year)])


def is_past(date: PartialDate | str | None, today: date_) -> bool:
    """Whether the whole of the date was before today; not where it has no end."""
    parsed = parse_partial_date(date) if isinstance(date, str) and date else date
    return isinstance(parsed, PartialDate) and parsed.last_day < today


def moment_words(moment: str) -> str:
    """A moment as a page writes it: “12 March 2019, 09:05 UTC”; a day alone as that day."""
    day = date_words(moment[:10])
    return f"{day}, {moment[11:16]} UTC" if len(moment) >= 16 else day
