"""Lists out of the catalogue."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from dragoman.views.pages import LETTERS, Filters, Listed, Order, Page, Section
from dragoman.views.web.catalogue import Catalogue
from dragoman.views.web.fitting import COLUMNS, count_fitting, count_hits, fitting, fitting_in_order
from dragoman.views.web.indexing import list_name

_AT_ONCE = 500


def find_page(catalogue: Catalogue, filters: Filters) -> Page:
    """One page of the records that fit, and how many fit in all."""
    total = count_fitting(catalogue, filters)
    return Page(find_some(catalogue, filters), total, filters.start, filters.size)


def find_some(catalogue: Catalogue, filters: Filters) -> tuple[Listed, ...]:
    """The records of one page, not counted: quicker."""
    if filters.section is None and filters.words.strip():
        return _of_all_kinds(catalogue, filters)
    found = fitting_in_order(catalogue, filters)
    values = list(found.values)
    query = f"SELECT e.* {found.clauses}"
    if filters.after:
        query += f" AND ({found.column}, {_id_of(found.column)}) {'<' if found.way == 'DESC' else '>'} (?, ?)"
        values += filters.after
    query += f" ORDER BY {found.column} {found.way}, {_id_of(found.column)} {found.way} LIMIT ? OFFSET ?"
    rows = catalogue.ask(query, [*values, filters.size, filters.start])
    return tuple(_listed(row, filters.sorted_by) for row in rows)


def _of_all_kinds(catalogue: Catalogue, filters: Filters) -> tuple[Listed, ...]:
    """The records of one page of a search over all kinds: first of each kind, then of all these."""
    filters = replace(filters, order=filters.sorted_by)
    each_kind = (
        find_some(catalogue, replace(filters, section=section, start=0, size=filters.start + filters.size))
        for section in LETTERS
    )
    found = sorted(chain.from_iterable(each_kind), key=lambda each: each.place)
    if filters.sorted_by is Order.NEWEST:
        found.reverse()
    return tuple(found[filters.start : filters.start + filters.size])


def find_all(catalogue: Catalogue, filters: Filters) -> list[Listed]:
    """Every record that fits, in order."""
    found = fitting(catalogue, filters)
    column = f"e.{COLUMNS[filters.sorted_by]}"
    way = "DESC" if filters.sorted_by is Order.NEWEST else "ASC"
    query = f"SELECT e.* {found.clauses} ORDER BY {column} {way}, e.id {way}"
    return [_listed(row, filters.sorted_by) for row in catalogue.ask(query, found.values)]


def find_by_kind(catalogue: Catalogue, filters: Filters, *, size: int) -> list[tuple[Section, Page]]:
    """The newest records of each kind that fit, and how many there are."""
    if filters == Filters(words=filters.words):
        counts = count_hits(catalogue, filters.words)
    else:
        fits = fitting(catalogue, filters)
        query = f"SELECT e.kind, count(*) {fits.clauses} GROUP BY 1"
        counts = dict(map(tuple, catalogue.ask(query, fits.values)))
    newest = replace(filters, order=Order.NEWEST, start=0, size=size)
    return [
        (section, Page(find_some(catalogue, replace(newest, section=section)), counts[letter], 0, size))
        for section, letter in LETTERS.items()
        if counts.get(letter)
    ]


def find_open(
    catalogue: Catalogue, pair: tuple[str, str], *, side: str, size: int
) -> tuple[tuple[Listed, ...], int]:
    """The latest open commitments of one side towards the other, and how many there are."""
    name = list_name("C", "-".join(sorted(pair)), open_by=side)
    total = catalogue.ask("SELECT count(*) FROM placed WHERE list = ?", [name])[0][0]
    query = """SELECT e.* FROM placed p CROSS JOIN entry e ON e.n = p.n
        WHERE p.list = ? ORDER BY p.day DESC, p.id DESC LIMIT ?"""
    return tuple(_listed(row, Order.NEWEST) for row in catalogue.ask(query, [name, size])), total


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


def _id_of(column: str) -> str:
    """The id beside the column, so that the order is one that is kept."""
    return f"{column.split('.')[0]}.id"


def _listed(row: sqlite3.Row, order: Order) -> Listed:
    date, parties, detail, sources, level = json.loads(row["extra"])
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
        level=level,
        place=(row[COLUMNS[order]], row["id"]),
    )
