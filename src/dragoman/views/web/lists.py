"""Lists and counts out of the catalogue."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from dragoman.views.pages import LETTERS, Count, Filters, Listed, Order, Page, PairCounts
from dragoman.views.web.catalogue import Catalogue
from dragoman.views.web.folding import words_of

_COLUMNS = {Order.NEWEST: "day_down", Order.OLDEST: "day_up", Order.NAME: "name"}
_AT_ONCE = 500
_TAGGED = ("party", "area", "type", "status", "outlet")


def find_page(catalogue: Catalogue, filters: Filters) -> Page:
    """One page of the records that fit."""
    where, values = _conditions(filters)
    order = filters.sorted_by
    total = int(catalogue.ask(f"SELECT count(*) FROM entry e WHERE {where}", values)[0][0])
    column, way = f"e.{_COLUMNS[order]}", "DESC" if order is Order.NEWEST else "ASC"
    if filters.after:
        where += f" AND ({column}, e.id) {'<' if way == 'DESC' else '>'} (?, ?)"
        values = [*values, *filters.after]
    query = f"SELECT e.* FROM entry e WHERE {where} ORDER BY {column} {way}, e.id {way} LIMIT ? OFFSET ?"
    rows = catalogue.ask(query, [*values, filters.size, filters.start])
    return Page(tuple(_listed(row, order) for row in rows), total, filters.start, filters.size)


def find_all(catalogue: Catalogue, filters: Filters) -> list[Listed]:
    """Every record that fits, in order."""
    where, values = _conditions(filters)
    column = f"e.{_COLUMNS[filters.sorted_by]}"
    way = "DESC" if filters.sorted_by is Order.NEWEST else "ASC"
    query = f"SELECT e.* FROM entry e WHERE {where} ORDER BY {column} {way}, e.id {way}"
    return [_listed(row, filters.sorted_by) for row in catalogue.ask(query, values)]


def find_listed(catalogue: Catalogue, record_ids: Iterable[str]) -> dict[str, Listed]:
    """The records of these ids as lists show them, the newest first."""
    ids = list(record_ids)
    found = []
    for start in range(0, len(ids), _AT_ONCE):
        batch = ids[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(batch))
        found += catalogue.ask(f"SELECT * FROM entry WHERE id IN ({marks})", batch)
    ordered = sorted(found, key=lambda row: (row["day_down"], row["id"]), reverse=True)
    return {row["id"]: _listed(row, Order.NEWEST) for row in ordered}


def count_values(catalogue: Catalogue, filters: Filters, tag: str) -> list[Count]:
    """How many of the records that fit carry each value of a tag, the most frequent first."""
    where, values = _conditions(filters)
    narrowed = len(values) > bool(filters.section)
    query = "SELECT t.value, count(*) AS count FROM tag t"
    query += f" JOIN entry e ON e.n = t.n WHERE {where} AND" if narrowed else " WHERE"
    query += " t.name = ?" + (" AND t.kind = ?" if filters.section else "")
    query += " GROUP BY t.value ORDER BY count(*) DESC, t.value"
    asked = [*(values if narrowed else []), tag, *([LETTERS[filters.section]] if filters.section else [])]
    return [Count(row["value"], row["count"]) for row in catalogue.ask(query, asked)]


def count_kinds(catalogue: Catalogue, filters: Filters) -> dict[str, int]:
    """How many records of each kind fit."""
    where, values = _conditions(filters)
    query = f"SELECT e.kind, count(*) AS count FROM entry e WHERE {where} GROUP BY e.kind"
    return {row["kind"]: row["count"] for row in catalogue.ask(query, values)}


def find_pairs(catalogue: Catalogue, *, party: str | None = None, limit: int = 40) -> list[PairCounts]:
    """The pairs on which the register holds most, with what it holds."""
    asked: list[object] = ["%-%"]
    narrowed = ""
    if party:
        narrowed, asked = " AND (value LIKE ? OR value LIKE ?)", [f"{party}-%", f"%-{party}"]
    else:
        narrowed = " AND value LIKE ?"
    query = f"""SELECT value, sum(kind = 'E') AS E, sum(kind = 'P') AS P, sum(kind = 'I') AS I,
        sum(kind = 'M') AS M, sum(kind = 'C') AS C, sum(kind = 'D') AS D
        FROM tag WHERE name = 'pair'{narrowed} GROUP BY value ORDER BY E DESC, D DESC, value LIMIT ?"""
    return [
        PairCounts(_pair(row["value"]), {kind: row[kind] for kind in "EPIMCD"})
        for row in catalogue.ask(query, [*asked, limit])
    ]


def count_areas_by_year(catalogue: Catalogue, filters: Filters) -> list[tuple[str, str, int]]:
    """Area, year and number of the commitments that fit and have a date."""
    where, values = _conditions(filters)
    query = f"""SELECT t.value AS area, substr(e.first_day, 1, 4) AS year, count(*) AS count
        FROM entry e JOIN tag t ON t.n = e.n AND t.name = 'area'
        WHERE {where} AND e.kind = 'C' AND e.first_day IS NOT NULL GROUP BY 1, 2"""
    return [(row["area"], row["year"], row["count"]) for row in catalogue.ask(query, values)]


def count_outlets_by_year(catalogue: Catalogue, filters: Filters) -> list[tuple[str, str, int]]:
    """Outlet, year (empty where not known) and number of documents that fit."""
    where, values = _conditions(filters)
    query = f"""SELECT coalesce(t.value, '') AS outlet, coalesce(substr(e.first_day, 1, 4), '') AS year,
        count(*) AS count FROM entry e LEFT JOIN tag t ON t.n = e.n AND t.name = 'outlet'
        WHERE {where} AND e.kind = 'D' GROUP BY 1, 2"""
    return [(row["outlet"], row["year"], row["count"]) for row in catalogue.ask(query, values)]


def match_of(words: str) -> str | None:
    """The words as the index asks for them: all of them, the last one perhaps unfinished."""
    found = words_of(words)
    if not found:
        return None
    return " ".join(f'"{word}"' for word in found[:-1]) + f' "{found[-1]}"*'


def _conditions(filters: Filters) -> tuple[str, list[object]]:
    where, values = ["1"], list[object]()
    if filters.section:
        where, values = ["e.kind = ?"], [LETTERS[filters.section]]
    for name, value in _tags_of(filters):
        where.append("EXISTS (SELECT 1 FROM tag WHERE tag.n = e.n AND tag.name = ? AND tag.value = ?)")
        values += [name, value]
    where, values = _by_pair(filters, where=where, values=values)
    if filters.since:
        where.append("e.last_day >= ?")
        values.append(filters.since.isoformat())
    if filters.until:
        where.append("e.first_day <= ?")
        values.append(filters.until.isoformat())
    match = match_of(filters.words)
    if match or filters.words.strip():
        where.append("e.n IN (SELECT rowid FROM words WHERE words MATCH ?)" if match else "0")
        values += [match] if match else []
    return " AND ".join(where), values


def _by_pair(filters: Filters, *, where: list[str], values: list[object]) -> tuple[list[str], list[object]]:
    """The pair comes as a set of numbers, read from the index in one stretch a kind."""
    if not filters.between:
        return where, values
    kinds = [LETTERS[filters.section]] if filters.section else list("EPIMCD")
    marks = ", ".join("?" * len(kinds))
    pair = "-".join(sorted(filters.between))
    condition = f"e.n IN (SELECT n FROM tag WHERE kind IN ({marks}) AND name = 'pair' AND value = ?)"
    return [*where, condition], [*values, *kinds, pair]


def _tags_of(filters: Filters) -> Sequence[tuple[str, str]]:
    return [(name, value) for name in _TAGGED if (value := getattr(filters, name))]


def _listed(row: sqlite3.Row, order: Order) -> Listed:
    date, parties, detail, sources = json.loads(row["extra"])
    return Listed(
        id=row["id"],
        kind=row["kind"],
        title=row["title"],
        type=row["type"],
        status=row["status"],
        first_day=row["first_day"],
        last_day=row["last_day"],
        date=date,
        parties=tuple(parties),
        detail=detail,
        sources=sources,
        place=(row[_COLUMNS[order]], row["id"]),
    )


def _pair(value: str) -> tuple[str, str]:
    left, _, right = value.partition("-")
    return left, right
