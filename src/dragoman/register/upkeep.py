"""Upkeep: whether a register is sound, and a copy of it while it is in use."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, select, text

from dragoman.model.errors import RegisterError
from dragoman.register.claims import claim_id
from dragoman.register.store import rows, tables


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the register that is not as it should be: where, and what."""

    where: str
    what: str


def find_faults(connection: Connection) -> Iterator[Fault]:
    """Every fault of the register: pages, references, texts, claims and quotes."""
    if connection.dialect.name == "sqlite":
        yield from _sqlite_faults(connection)
    table = tables.document
    for document_id in connection.scalars(select(table.c.id).order_by(table.c.id)).all():
        yield from _document_faults(connection, document_id)


def _sqlite_faults(connection: Connection) -> Iterator[Fault]:
    for (message,) in connection.execute(text("PRAGMA integrity_check")):
        if message != "ok":
            yield Fault("database", str(message))
    for table, row_id, parent, _ in connection.execute(text("PRAGMA foreign_key_check")):
        yield Fault(f"{table} {row_id}", f"refers to nothing in {parent}")


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
    """A copy of the register in a file of its own, whole even while others write.

    Raises:
        RegisterError: the file exists or cannot be written, or the register is no SQLite file.
    """
    if engine.dialect.name != "sqlite":
        raise RegisterError("only a SQLite register is copied so; for PostgreSQL use pg_dump")
    if path.exists():
        raise RegisterError(f"{path}: exists already; give another file")
    part = path.with_name(f"{path.name}.part")
    raw = engine.raw_connection()
    try:
        _copy(raw.driver_connection, part)
        part.replace(path)
    except (sqlite3.Error, OSError) as error:
        part.unlink(missing_ok=True)
        raise RegisterError(f"{path}: cannot be written ({error}); give another place") from error
    finally:
        raw.close()


def _copy(source: sqlite3.Connection | None, path: Path) -> None:
    if source is None:
        raise RegisterError("the register is not open")
    target = sqlite3.connect(path)
    try:
        source.backup(target)
    finally:
        target.close()
