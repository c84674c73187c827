"""Rows in and out of the tables: the only place that writes SQL for what is kept for ever."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Table, bindparam, insert, select, update

from dragoman.model.dates import parse_partial_date
from dragoman.model.text import Document, Reading
from dragoman.register.claims import Claim
from dragoman.register.store import tables
from dragoman.register.store.among import among, each_of
from dragoman.register.subjects import canonical_json, document_subject

T = TypeVar("T")

_VALUES_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class StoredReading:
    """A reading that was made of a document, without its claims."""

    id: int
    document_id: str
    versions: dict[str, str]
    parties: tuple[str, ...]
    read_at: datetime


def in_batches(values: Iterable[T]) -> Iterator[list[T]]:
    """The values in lists short enough for one statement."""
    batch: list[T] = []
    for value in values:
        batch.append(value)
        if len(batch) == _VALUES_AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch


@lru_cache(maxsize=1024)
def moment_text(moment: datetime) -> str:
    """A moment as the tables write it: UTC, to the microsecond, so that text sorts as time does."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def parse_moment(text: str) -> datetime:
    """The moment that ``moment_text`` wrote."""
    return datetime.fromisoformat(text)


def insert_all(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """The rows in the table, in the order of their keys, so that each page of it is come to but once."""
    if not rows:
        return
    names = tuple(rows[0])
    keys = [column.name for column in table.primary_key if column.name in names]
    ordered = sorted(rows, key=itemgetter(*keys)) if keys else rows
    statement, order = _insertion(table.name, names, connection.dialect.name)
    if order is None:
        connection.execute(insert(table), ordered)
    else:
        taken = map(itemgetter(*order), ordered) if len(order) > 1 else ((row[order[0]],) for row in ordered)
        connection.exec_driver_sql(statement, list(taken))


@lru_cache(maxsize=256)
def _insertion(table: str, names: tuple[str, ...], dialect: str) -> tuple[str, tuple[str, ...] | None]:
    """The statement that inserts such rows without much work on each, where the driver takes tuples."""
    if dialect != "sqlite":
        return "", None
    columns = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join("?" * len(names))})', names


def insert_documents(connection: Connection, documents: Iterable[Document], *, filed_at: datetime) -> None:
    """The documents among those filed."""
    rows = [
        {
            "id": document.id,
            "sha256": document.text_sha256,
            "subject": document_subject(document.text_sha256),
            "url": document.url,
            "title": document.title,
            "outlet": document.outlet,
            "language": document.language,
            "published": str(document.published) if document.published else None,
            "published_basis": document.published_basis,
            "filed_at": moment_text(filed_at),
            "text": document.text,
        }
        for document in documents
    ]
    insert_all(connection, tables.document, rows)


def find_documents(
    connection: Connection, documents: Iterable[Document]
) -> tuple[dict[str, str], dict[str, str]]:
    """Of filed documents with one of these texts or ids: the id by hash of the text, and the hash by id."""
    table = tables.document
    texts: dict[str, str] = {}
    ids: dict[str, str] = {}
    for batch in in_batches(documents):
        same_text = table.c.sha256.in_([each.text_sha256 for each in batch])
        same_id = table.c.id.in_([each.id for each in batch])
        for row in connection.execute(select(table.c.id, table.c.sha256).where(same_text | same_id)):
            texts[row.sha256], ids[row.id] = row.id, row.sha256
    return texts, ids


def find_document(connection: Connection, document: Document) -> tuple[str, str] | None:
    """The id and hash of the filed document that has this text, or else this id."""
    texts, ids = find_documents(connection, [document])
    sha256 = document.text_sha256
    if sha256 in texts:
        return texts[sha256], sha256
    return (document.id, ids[document.id]) if document.id in ids else None


def load_document(connection: Connection, document_id: str) -> Document | None:
    """The document as it was filed, its text too."""
    row = connection.execute(select(tables.document).where(tables.document.c.id == document_id)).first()
    if row is None:
        return None
    published = parse_partial_date(row.published) if row.published else None
    return Document(
        row.id, row.text, published, row.published_basis, row.url, row.title, row.outlet, row.language
    )


def load_texts(connection: Connection, document_ids: Iterable[str]) -> dict[str, str]:
    """The texts of the documents of these ids."""
    query = select(tables.document.c.id, tables.document.c.text)
    wanted = among(tables.document.c.id, sorted(set(document_ids)))
    return {row.id: row.text for row in connection.execute(query.where(wanted))}


def insert_readings(connection: Connection, readings: Iterable[Reading], *, read_at: datetime) -> None:
    """That the documents were read, by what, and who their parties are."""
    rows = [
        {
            "document_id": reading.document.id,
            "versions": canonical_json(dict(reading.versions)),
            "parties": canonical_json(list(reading.parties)),
            "read_at": moment_text(read_at),
        }
        for reading in readings
    ]
    insert_all(connection, tables.reading, rows)


def _stands(table: Table, on: datetime | None) -> ColumnElement[bool]:
    """Whether what was read stood at a moment, or stands now."""
    if on is None:
        return table.c.withdrawn_at.is_(None)
    moment = moment_text(on)
    withdrawn_later = table.c.withdrawn_at.is_(None) | (table.c.withdrawn_at > moment)
    return (table.c.read_at <= moment) & withdrawn_later


def standing_reading(
    connection: Connection, document_id: str, *, on: datetime | None = None
) -> StoredReading | None:
    """The reading of the document that stood at a moment, or stands now."""
    table = tables.reading
    found = select(table).where(table.c.document_id == document_id, _stands(table, on))
    row = connection.execute(found.order_by(table.c.id.desc())).first()
    if row is None:
        return None
    parties = tuple(json.loads(row.parties))
    return StoredReading(row.id, document_id, json.loads(row.versions), parties, parse_moment(row.read_at))


def withdraw_readings(connection: Connection, document_id: str, *, at: datetime) -> None:
    """The readings of the document marked as replaced."""
    table = tables.reading
    marked = update(table).where(table.c.document_id == document_id, table.c.withdrawn_at.is_(None))
    connection.execute(marked.values(withdrawn_at=moment_text(at)))


def document_ids(connection: Connection) -> list[str]:
    """The ids of all documents filed, in order."""
    return list(connection.scalars(select(tables.document.c.id).order_by(tables.document.c.id)))


def insert_claims(connection: Connection, claims: Iterable[Claim]) -> None:
    """The claims among those kept; there are very many, so that not all are made rows at once."""
    for batch in in_batches(claims):
        insert_all(connection, tables.claim, [_claim_row(claim) for claim in batch])


def withdraw_claims(connection: Connection, claims: Iterable[Claim], *, at: datetime) -> None:
    """The claims marked as no longer made; they are kept."""
    table = tables.claim
    statement = (
        update(table)
        .where(
            table.c.document_id == bindparam("in_document"),
            table.c.subject == bindparam("of_subject"),
            table.c.id == bindparam("with_id"),
            table.c.withdrawn_at.is_(None),
        )
        .values(withdrawn_at=moment_text(at))
    )
    rows = [
        {"in_document": claim.document_id, "of_subject": claim.subject, "with_id": claim.id}
        for claim in claims
    ]
    if rows:
        connection.execute(statement, rows)


def claims_in(
    connection: Connection, document_id: str, *, subject: str | None = None, on: datetime | None = None
) -> list[Claim]:
    """The claims that a document makes, of one subject if given, as they stood at a moment or stand now."""
    table = tables.claim
    query = select(table).where(table.c.document_id == document_id, _stands(table, on))
    if subject is not None:
        query = query.where(table.c.subject == subject)
    rows = connection.execute(query.order_by(table.c.span_start, table.c.span_end, table.c.attribute))
    return [_claim(row) for row in rows]


def all_claims_in(connection: Connection, document_id: str) -> list[Claim]:
    """Every claim that the document ever made, withdrawn ones too."""
    query = select(tables.claim).where(tables.claim.c.document_id == document_id)
    return [_claim(row) for row in connection.execute(query)]


def claims_about(connection: Connection, documents: Mapping[str, str]) -> list[Claim]:
    """The standing claims about the subjects, each in its document, in the order of the texts."""
    table, told = tables.claim, each_of(documents)
    same = (table.c.document_id == told.c.value) & (table.c.subject == told.c.key)
    rows = list(connection.execute(select(table).join(told, same).where(table.c.withdrawn_at.is_(None))))
    rows.sort(key=lambda row: (row.span_start, row.span_end, row.attribute, row.id))
    return [_claim(row) for row in rows]


def _claim_row(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "document_id": claim.document_id,
        "subject": claim.subject,
        "attribute": claim.attribute,
        "value": canonical_json(claim.value),
        "basis": str(claim.basis),
        "span_start": claim.span_start,
        "span_end": claim.span_end,
        "quote": claim.quote,
        "rule": claim.rule,
        "reader_version": claim.reader_version,
        "read_at": moment_text(claim.read_at),
    }


def _claim(row: Row[Any, Any]) -> Claim:
    return Claim(
        id=row.id,
        document_id=row.document_id,
        subject=row.subject,
        attribute=row.attribute,
        value=json.loads(row.value),
        basis=row.basis,
        span_start=row.span_start,
        span_end=row.span_end,
        quote=row.quote,
        rule=row.rule,
        reader_version=row.reader_version,
        read_at=parse_moment(row.read_at),
        withdrawn_at=parse_moment(row.withdrawn_at) if row.withdrawn_at else None,
    )
