"""Counts out of the catalogue, most of them kept there."""

from __future__ import annotations

from dragoman.views.pages import LETTERS, Count, Filters, PairCounts
from dragoman.views.web.catalogue import Catalogue
from dragoman.views.web.fitting import fitting


def count_values(catalogue: Catalogue, filters: Filters, tag: str) -> list[Count]:
    """How many of the records that fit carry each value of a tag, the most frequent first."""
    kinds = [LETTERS[filters.section]] if filters.section else list(LETTERS.values())
    values: tuple[object, ...]
    if filters == Filters(section=filters.section):
        source = f"FROM tally WHERE kind IN ({', '.join('?' * len(kinds))}) AND name = ?"
        query, values = f"SELECT value, sum(count) AS count {source}", (*kinds, tag)
    else:
        found = fitting(catalogue, filters)
        source = f"FROM (SELECT e.n {found.clauses}) JOIN tag USING (n) WHERE tag.name = ?"
        query, values = f"SELECT value, count(*) AS count {source}", (*found.values, tag)
    rows = catalogue.ask(f"{query} GROUP BY value ORDER BY 2 DESC, 1", values)
    return [Count(row["value"], row["count"]) for row in rows]


def count_kinds(catalogue: Catalogue, filters: Filters) -> dict[str, int]:
    """How many records of each kind fit."""
    tag = _only_tag(filters)
    if tag:
        kinds = ", ".join("?" * len(LETTERS))
        query = f"SELECT kind, count FROM tally WHERE kind IN ({kinds}) AND name = ? AND value = ?"
        rows = catalogue.ask(query, [*LETTERS.values(), *tag])
    else:
        found = fitting(catalogue, filters)
        rows = catalogue.ask(f"SELECT e.kind, count(*) AS count {found.clauses} GROUP BY 1", found.values)
    return {row["kind"]: row["count"] for row in rows}


def _only_tag(filters: Filters) -> tuple[str, str] | None:
    """The tag that is all that is asked for; two empty texts where nothing is."""
    if filters == Filters():
        return "", ""
    if filters.between and filters == Filters(between=filters.between):
        return "pair", "-".join(sorted(filters.between))
    if filters.party and filters == Filters(party=filters.party):
        return "party", filters.party
    return None


def find_pairs(catalogue: Catalogue, *, party: str | None = None, limit: int = 40) -> list[PairCounts]:
    """The pairs on which the register holds most, with what it holds."""
    marks = ", ".join("?" * len(LETTERS))
    asked: list[object] = [*LETTERS.values()]
    narrowed = ""
    if party:
        narrowed = " AND (value LIKE ? OR value LIKE ?)"
        asked += [f"{party}-%", f"%-{party}"]
    sums = ", ".join(f"sum(CASE WHEN kind = '{kind}' THEN count ELSE 0 END) AS {kind}" for kind in "EPIMCD")
    query = f"""SELECT value, {sums} FROM tally WHERE kind IN ({marks}) AND name = 'pair'{narrowed}
        GROUP BY value ORDER BY E DESC, D DESC, value LIMIT ?"""
    return [
        PairCounts(_pair(row["value"]), {kind: row[kind] for kind in "EPIMCD"})
        for row in catalogue.ask(query, [*asked, limit])
    ]


def count_pairs(catalogue: Catalogue) -> int:
    """How many pairs the register holds anything on."""
    marks = ", ".join("?" * len(LETTERS))
    query = f"SELECT count(DISTINCT value) FROM tally WHERE kind IN ({marks}) AND name = 'pair'"
    return int(catalogue.ask(query, [*LETTERS.values()])[0][0])


def count_by_year(catalogue: Catalogue, pair: tuple[str, str], tag: str) -> list[tuple[str, str, int]]:
    """Of a pair: each value of the tag, the year (empty where not known) and the number of records.

    The tag is the level or type of engagements, the area of commitments or the outlet of documents.
    """
    query = "SELECT value, year, count FROM by_year WHERE pair = ? AND name = ?"
    rows = catalogue.ask(query, ["-".join(sorted(pair)), tag])
    return [(row["value"], row["year"], row["count"]) for row in rows]


def _pair(value: str) -> tuple[str, str]:
    left, _, right = value.partition("-")
    return left, right
