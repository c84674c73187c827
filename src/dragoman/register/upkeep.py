"""Upkeep: whether a register is sound, and a copy of it while it is in use."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, select, text

from dragoman.model.errors import RegisterError
from dragoman.register.claims import claim_id
from dragoman.register.store import rows, tables
from dragoman.register.store.engines import at_one_moment, failures_named, open_engine

_ROWS_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the register that is not as it should be: where, and what."""

    where: str
    what: str


def find_faults(connection: Connection) -> Iterator[Fault]:
    """Every fault of the register: pages, references, texts, claims and quotes."""
    if connection.dialect.name == "sqlite":
        for (message,) in connection.execute(text("PRAGMA integrity_check")):
            if message != "ok":
                yield Fault("database", str(message))
    for table in tables.metadata.sorted_tables:
        yield from _reference_faults(connection, table)
    yield from _key_faults(connection)
    document = tables.document
    for document_id in connection.scalars(select(document.c.id).order_by(document.c.id)).all():
        yield from _document_faults(connection, document_id)


def _reference_faults(connection: Connection, table: Table) -> Iterator[Fault]:
    """The rows that refer to what is not there: none, where the database has watched every write."""
    for key in table.foreign_keys:
        parent = key.column.table.alias("parent")
        there = select(parent.c[key.column.name]).where(parent.c[key.column.name] == key.parent)
        query = select(*table.primary_key).where(~there.exists()).order_by(*table.primary_key)
        for row in connection.execute(query):
            where = " ".join((table.name, *map(str, row)))
            yield Fault(where, f"refers to nothing in {key.column.table.name}")


def _key_faults(connection: Connection) -> Iterator[Fault]:
    """The keys that lead to no record, which the database does not watch."""
    key, record = tables.record_key, tables.record
    there = select(record.c.id).where(record.c.id == key.c.record_id)
    lost = select(key.c.record_id).where(~there.exists()).distinct().order_by(key.c.record_id)
    for record_id in connection.scalars(lost):
        yield Fault(f"record_key {record_id}", "refers to nothing in record")


def _document_faults(connection: Connection, document_id: str) -> Iterator[Fault]:
    document = rows.load_document(connection, document_id)
    if document is None:
        return
    table = tables.document
    sha256 = connection.execute(select(table.c.sha256).where(table.c.id == document_id)).scalar_one()
    if sha256 != document.text_sha256:
        yield Fault(document_id, "its text is not the one that was filed")
    for claim in rows.all_claims_in(connection, document_id):
        where = f"claim {claim.id} of {document_id}"
        if claim_id(claim, text_sha256=document.text_sha256) != claim.id:
            yield Fault(where, "is not what was claimed")
        if document.text[claim.span_start : claim.span_end] != claim.quote:
            yield Fault(where, "its quote is not in the text")


def back_up(engine: Engine, path: Path) -> None:
    """A copy of the register in an SQLite file of its own, whole even while others write.

    It is a register like any other, on whichever engine the one is that was copied.

    Raises:
        RegisterError: the file exists or cannot be written.
    """
    if path.exists():
        raise RegisterError(f"{path}: exists already; give another file")
    part = path.with_name(f"{path.name}.part")
    copy = _copy_file if engine.dialect.name == "sqlite" else _copy_rows
    try:
        _remove(part)
        copy(engine, part)
        part.replace(path)
    except (sqlite3.Error, OSError, RegisterError) as error:
        _remove(part)
        reason = str(error).removeprefix(f"{part}: ").partition(";")[0]
        raise RegisterError(f"{path}: cannot be written ({reason}); give another place") from error


def _remove(part: Path) -> None:
    """Nothing left of a copy that came to no end."""
    for ending in ("", "-wal", "-shm", "-journal"):
        part.with_name(f"{part.name}{ending}").unlink(missing_ok=True)


def _copy_file(engine: Engine, path: Path) -> None:
    raw = engine.raw_connection()
    try:
        with closing(sqlite3.connect(path)) as target:
            raw.driver_connection.backup(target)  # type: ignore[union-attr]
    finally:
        raw.close()


def _copy_rows(engine: Engine, path: Path) -> None:
    """Every row as it was at one moment, in a new register."""
    target = open_engine(path)
    try:
        with at_one_moment(engine.connect()) as source, target.begin() as written:
            for table in tables.metadata.sorted_tables:
                found = source.execution_options(yield_per=_ROWS_AT_ONCE).execute(select(table))
                for batch in found.mappings().partitions():
                    with failures_named(str(path)):
                        rows.insert_all(written, table, [dict(row) for row in batch])
    finally:
        target.dispose()
