"""How far the register reaches: what it holds on a pair of parties, and where it is silent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from dragoman.register.queries import Wanted
from dragoman.register.store import tables
from dragoman.register.store.record_keys import keys_in
from dragoman.register.subjects import Kind

_DIGITS_OF_A_YEAR = 4


@dataclass(frozen=True, slots=True)
class Coverage:
    """The documents on a pair, by year of publication; ``undated`` are those of no known day."""

    documents: int = 0
    undated: int = 0
    by_year: tuple[tuple[int, int], ...] = ()

    @property
    def empty_years(self) -> tuple[int, ...]:
        """The years between the first and the last document in which none was published."""
        years = {year for year, _ in self.by_year}
        first, last = min(years, default=0), max(years, default=0)
        return tuple(year for year in range(first, last) if year not in years)


@dataclass(frozen=True, slots=True)
class AreaCount:
    """How many commitments concern an area, and the day of the last of them."""

    area: str
    commitments: int
    last_day: str | None = None


def coverage_of(connection: Connection, between: tuple[str, str], *, until: date | None = None) -> Coverage:
    """What there is to read on the pair, of what was published by a day; of no known day, all."""
    record, key = tables.record, tables.record_key
    year = func.substr(record.c.first_day, 1, _DIGITS_OF_A_YEAR)
    query = select(year.label("year"), func.count().label("documents"))
    query = query.join(key, key.c.record_id == record.c.id)
    pair = "-".join(sorted(between))
    query = query.where(key.c.kind == Kind.DOCUMENT.value, key.c.key == "pair", key.c.value == pair)
    if until is not None:
        query = query.where(record.c.first_day.is_(None) | (record.c.first_day <= until.isoformat()))
    counted = {row.year: row.documents for row in connection.execute(query.group_by(year))}
    undated = counted.pop(None, 0)
    by_year = tuple(sorted((int(year), number) for year, number in counted.items()))
    return Coverage(undated + sum(number for _, number in by_year), undated, by_year)


def area_counts(connection: Connection, wanted: Wanted) -> list[AreaCount]:
    """The areas of the pair's commitments up to a day, the most frequent first."""
    record, pair = tables.record, tables.record_key
    query = select(record.c.found_by, record.c.last_day).join(pair, pair.c.record_id == record.c.id)
    query = query.where(pair.c.kind == Kind.COMMITMENT.value, pair.c.key == "pair")
    query = query.where(pair.c.value == "-".join(sorted(wanted.between or ())))
    if wanted.until:
        query = query.where(record.c.first_day.is_(None) | (record.c.first_day <= wanted.until.isoformat()))
    days: dict[str, list[str | None]] = {}
    for keys, last_day in connection.execute(query):
        for key, value in keys_in(keys):
            if key == "area":
                days.setdefault(value, []).append(last_day)
    counted = [
        AreaCount(area, len(told), max((day for day in told if day), default=None))
        for area, told in days.items()
    ]
    return sorted(counted, key=lambda each: (-each.commitments, each.area))
