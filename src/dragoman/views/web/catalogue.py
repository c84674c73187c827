"""The catalogue: an index of the register that pages sort, filter, count and search; rebuilt at will.

It is a SQLite file beside the register. Losing it loses nothing: it is built again from the register.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from dragoman.register.records import DocumentRecord
from dragoman.register.web_queries import Revision, Row, WebQueries
from dragoman.views.web.entries import Entry, entry_of
from dragoman.views.web.indexing import SCHEMA, TABLES, delete_entries, insert_entries

_VERSION = "11"
_READ_AT_ONCE, _WRITTEN_AT_ONCE = 500, 5_000
_CACHE, _CACHE_TO_BUILD = "PRAGMA cache_size = -32768", "PRAGMA cache_size = -262144"


@dataclass(frozen=True, slots=True)
class Synced:
    """What bringing the catalogue up to date did."""

    revision: str
    written: int = 0
    removed: int = 0


class Catalogue:
    """The index, read from any number of threads, written by one at a time."""

    def __init__(self, path: str | Path) -> None:
        """Open the index at the path; made anew where it is of another version."""
        self._path, self._local, self._writing = str(path), threading.local(), threading.Lock()
        self.revision = self._prepare()
        self.moment = self._state("moment") or ""

    def ask(self, query: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """The rows of a query."""
        return self._connection().execute(query, values).fetchall()

    def sync(self, queries: WebQueries, *, told: Callable[[int, int], None] | None = None) -> Synced:
        """Bring the index to the register's state; ``told`` hears how many records are in, of how many."""
        with self._writing:
            now = queries.revision()
            if str(now) == self.revision and not now.is_waiting:
                return Synced(self.revision)
            changed, gone = self._changes(queries, now.decisions)
            written = self._write(queries, changed=changed, gone=gone, told=told)
            self._remember(now)
            return Synced(self.revision, written, len(gone))

    def _changes(self, queries: WebQueries, decisions: str) -> tuple[set[str], set[str]]:
        """The records to write again, and the entries whose records are gone."""
        held = {row["id"] for row in self.ask("SELECT id FROM entry")}
        there = set(queries.record_ids())
        reading = int(self._state("reading") or 0)
        if not held or self._state("decisions") != decisions:
            return there, held - there
        touched = queries.records_touched_after(reading)
        return (touched & there) | (there - held), held - there

    def _write(
        self,
        queries: WebQueries,
        *,
        changed: set[str],
        gone: set[str],
        told: Callable[[int, int], None] | None,
    ) -> int:
        connection = self._connection()
        written = 0
        with connection:
            delete_entries(connection, [*gone, *changed])
        if len(changed) > _WRITTEN_AT_ONCE:
            connection.execute(_CACHE_TO_BUILD)
        for entries in _batches(_entries(queries, changed), _WRITTEN_AT_ONCE):
            with connection:
                insert_entries(connection, entries)
            written += len(entries)
            if told:
                told(written, len(changed))
        connection.execute(_CACHE)
        return written

    def _remember(self, now: Revision) -> None:
        connection = self._connection()
        values = {"revision": str(now), "reading": str(now.reading), "decisions": now.decisions}
        values["moment"] = now.moment
        with connection:
            connection.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", values.items())
            connection.execute("PRAGMA optimize")
        self.revision, self.moment = str(now), now.moment

    def _state(self, name: str) -> str | None:
        rows = self.ask("SELECT value FROM state WHERE name = ?", (name,))
        return str(rows[0]["value"]) if rows else None

    def _prepare(self) -> str:
        connection = self._connection()
        tables = {row["name"] for row in self.ask("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "state" in tables and self._state("version") == _VERSION:
            return self._state("revision") or ""
        with connection:
            for table in TABLES:
                connection.execute(f"DROP TABLE IF EXISTS {table}")
        connection.executescript(SCHEMA)
        with connection:
            connection.execute("INSERT INTO state VALUES ('version', ?)", (_VERSION,))
        return ""

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(self._path, timeout=60)
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute(_CACHE)
            self._local.connection = connection
        return connection


def _entries(queries: WebQueries, record_ids: Iterable[str]) -> Iterator[Entry]:
    for rows in _batches(queries.rows(record_ids), _READ_AT_ONCE):
        texts = queries.texts(_document_ids(rows))
        yield from (entry_of(row, texts=texts) for row in rows)


def _document_ids(rows: Iterable[Row]) -> list[str]:
    return [row.record.document_id for row in rows if isinstance(row.record, DocumentRecord)]


def _batches(values: Iterable[Any], size: int) -> Iterator[list[Any]]:
    rest = iter(values)
    while batch := list(islice(rest, size)):
        yield batch
