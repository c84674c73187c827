"""Entries written into the catalogue and taken out of it, and the counts that always go with them."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dragoman.register.derive.commitments import OPEN_STATES
from dragoman.views.pages import LETTERS
from dragoman.views.web.entries import Entry

SCHEMA = """
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE entry (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT NOT NULL, name TEXT NOT NULL,
  type TEXT NOT NULL, status TEXT NOT NULL, first_day TEXT, last_day TEXT,
  day_up TEXT NOT NULL, day_down TEXT NOT NULL, extra TEXT NOT NULL,
  told_first TEXT NOT NULL, told_last TEXT NOT NULL);
CREATE INDEX entry_up ON entry (kind, day_up, id);
CREATE INDEX entry_down ON entry (kind, day_down, id);
CREATE INDEX entry_name ON entry (kind, name, id);
CREATE INDEX entry_days ON entry (kind, last_day, first_day);
CREATE TABLE tag (
  kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY (kind, name, value, n)) WITHOUT ROWID;
CREATE INDEX tag_n ON tag (n, name, value);
CREATE TABLE placed (
  list TEXT NOT NULL, day TEXT NOT NULL, id TEXT NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY (list, day, id)) WITHOUT ROWID;
CREATE TABLE tally (
  kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (kind, name, value)) WITHOUT ROWID;
CREATE TABLE by_year (
  pair TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, year TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (pair, name, value, year)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(body, content='', tokenize="unicode61 remove_diacritics 0");
CREATE TABLE spoken (n INTEGER PRIMARY KEY, words TEXT NOT NULL);
"""
"""``placed`` holds the lists that pages cut the newest from, ``tally`` and ``by_year`` what they count.

An entry’s number ``n`` tells its kind by the rest that division by ``KINDS_APART`` leaves, so that hits of a
search are counted by kind without a look at the entries.
"""

KINDS_APART = 8
KIND_NUMBERS: Mapping[str, int] = {kind: number for number, kind in enumerate(LETTERS.values())}

TABLES = ("words", "spoken", "by_year", "tally", "placed", "tag", "entry", "state")
COUNTED_BY_YEAR: Mapping[str, Sequence[str]] = {"E": ("level", "type"), "C": ("area",), "D": ("outlet",)}
"""By kind the tags that are counted for each pair and year."""

_UNDATED = "9999"
_ENTRY = (
    "id, kind, title, name, type, status, first_day, last_day, day_up, day_down, extra, told_first, told_last"
)


class Tallies:
    """How counts change, gathered while entries are written, to be written in the same transaction."""

    def __init__(self) -> None:
        """Nothing has changed yet."""
        self._tags: Counter[tuple[str, str, str]] = Counter()
        self._years: Counter[tuple[str, str, str, str]] = Counter()

    def note(self, kind: str, tags: Sequence[tuple[str, str]], *, first_day: str | None, times: int) -> None:
        """An entry came (once) or went (minus once)."""
        self._tags[kind, "", ""] += times
        for name, value in tags:
            self._tags[kind, name, value] += times
        for counted in COUNTED_BY_YEAR.get(kind, ()):
            values = [value for name, value in tags if name == counted] or [""] * (kind == "D")
            for pair in (value for name, value in tags if name == "pair"):
                for value in values:
                    self._years[pair, counted, value, (first_day or "")[:4]] += times

    def write(self, connection: sqlite3.Connection) -> None:
        """Add the changes to the counts that are kept."""
        for table, keys, changes in (
            ("tally", "kind, name, value", self._tags),
            ("by_year", "pair, name, value, year", self._years),
        ):
            marks = ", ".join("?" * (keys.count(",") + 2))
            connection.executemany(
                f"INSERT INTO {table} VALUES ({marks}) "
                f"ON CONFLICT ({keys}) DO UPDATE SET count = count + excluded.count",
                [(*key, change) for key, change in sorted(changes.items()) if change],
            )
            empty = f"DELETE FROM {table} WHERE ({keys}) = ({marks[:-3]}) AND count = 0"
            connection.executemany(empty, [key for key, change in changes.items() if change < 0])


def delete_entries(connection: sqlite3.Connection, record_ids: Iterable[str]) -> None:
    """Take the entries of these records out; those that are not there are passed over."""
    tallies = Tallies()
    for record_id in record_ids:
        row = connection.execute("SELECT * FROM entry JOIN spoken USING (n) WHERE id = ?", (record_id,))
        if (found := row.fetchone()) is not None:
            _delete(connection, found, tallies)
    tallies.write(connection)


def _delete(connection: sqlite3.Connection, row: sqlite3.Row, tallies: Tallies) -> None:
    n, kind = row["n"], row["kind"]
    tags = [
        (tag["name"], tag["value"])
        for tag in connection.execute("SELECT name, value FROM tag WHERE n = ?", (n,)).fetchall()
    ]
    connection.execute("INSERT INTO words (words, rowid, body) VALUES ('delete', ?, ?)", (n, row["words"]))
    connection.executemany(
        "DELETE FROM tag WHERE kind = ? AND name = ? AND value = ? AND n = ?",
        [(kind, name, value, n) for name, value in tags],
    )
    connection.executemany(
        "DELETE FROM placed WHERE list = ? AND day = ? AND id = ?",
        [(each, row["day_down"], row["id"]) for each in _lists(kind, row["status"], tags)],
    )
    connection.execute("DELETE FROM spoken WHERE n = ?", (n,))
    connection.execute("DELETE FROM entry WHERE n = ?", (n,))
    tallies.note(kind, tags, first_day=row["first_day"], times=-1)


def insert_entries(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Put entries in, none of which is there yet."""
    tallies = Tallies()
    for entry in entries:
        _insert(connection, entry)
        tallies.note(entry.kind, entry.tags, first_day=entry.first_day, times=1)
    tallies.write(connection)


def _insert(connection: sqlite3.Connection, entry: Entry) -> None:
    first = entry.first_day
    extra = json.dumps(
        [entry.date, entry.parties, entry.detail, entry.sources, entry.level], ensure_ascii=False
    )
    said = (entry.id, entry.kind, entry.title, entry.name, entry.type, entry.status)
    values = (
        _next_number(connection, entry.kind),
        *said,
        first,
        entry.last_day,
        first or _UNDATED,
        first or "",
        extra,
        entry.told.first,
        entry.told.last,
    )
    marks = ", ".join("?" * len(values))
    n = connection.execute(f"INSERT INTO entry (n, {_ENTRY}) VALUES ({marks})", values).lastrowid
    connection.execute("INSERT INTO words (rowid, body) VALUES (?, ?)", (n, entry.words))
    connection.execute("INSERT INTO spoken VALUES (?, ?)", (n, entry.words))
    connection.executemany(
        "INSERT INTO tag VALUES (?, ?, ?, ?)", [(entry.kind, name, value, n) for name, value in entry.tags]
    )
    connection.executemany(
        "INSERT INTO placed VALUES (?, ?, ?, ?)",
        [(each, first or "", entry.id, n) for each in _lists(entry.kind, entry.status, entry.tags)],
    )


def _next_number(connection: sqlite3.Connection, kind: str) -> int:
    (last,) = connection.execute("SELECT coalesce(max(n), 0) FROM entry").fetchone()
    return (int(last) // KINDS_APART + 1) * KINDS_APART + KIND_NUMBERS[kind]


def list_name(kind: str, parties: str, *, open_by: str = "") -> str:
    """The name of the list of a kind's records of a party or pair; of commitments, those open of a side."""
    return f"{kind} {parties} {open_by}".rstrip()


def _lists(kind: str, status: str, tags: Sequence[tuple[str, str]]) -> Iterator[str]:
    for name, value in tags:
        if name in ("pair", "party"):
            yield list_name(kind, value)
    if kind == "C" and status in OPEN_STATES:
        sides = [value for name, value in tags if name == "by"]
        for pair in (value for name, value in tags if name == "pair"):
            yield from (list_name(kind, pair, open_by=side) for side in sides)
