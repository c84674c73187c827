"""When records were first and last told of, and what was decided since a moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, FromClause, Select, func, select

from dragoman.register.decisions import Decision
from dragoman.register.store import derived, tables
from dragoman.register.store.decision_rows import load_decisions_after
from dragoman.register.store.rows import in_batches
from dragoman.register.subjects import Kind


@dataclass(frozen=True, slots=True)
class Told:
    """The moments at which something was first claimed of a record, and last claimed or withdrawn."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision and the records that it is about; of what was rejected, the documents that told of it."""

    decision: Decision
    records: frozenset[str]


def tellings_of(connection: Connection, record_ids: Iterable[str]) -> Mapping[str, Told]:
    """When each of the records was told of; those of which nothing is claimed are left out."""
    found: dict[str, Told] = {}
    by_kind: dict[str, list[str]] = {}
    for record_id in sorted(set(record_ids)):
        by_kind.setdefault(record_id[0], []).append(record_id)
    for kind, ids in by_kind.items():
        for batch in in_batches(ids):
            rows = connection.execute(_told_query(kind, batch))
            found.update({row[0]: _told(tuple(row)) for row in rows if row[1]})
    return found


def _told_query(kind: str, record_ids: Sequence[str]) -> Select[Any]:
    member, mention, claim = tables.member, tables.mention, tables.claim
    document, reading, key = tables.document, tables.reading, tables.record_key
    if kind == Kind.DOCUMENT.value:
        moments = (document.c.filed_at, reading.c.read_at, reading.c.withdrawn_at)
        source = member.join(document, document.c.subject == member.c.subject)
        source = source.join(reading, reading.c.document_id == document.c.id)
        return _grouped(member.c.record_id, moments, source, record_ids)
    moments = (claim.c.read_at, claim.c.read_at, claim.c.withdrawn_at)
    claims = member.join(mention, mention.c.subject == member.c.subject)
    same = (claim.c.document_id == mention.c.document_id) & (claim.c.subject == mention.c.subject)
    if kind != Kind.MECHANISM.value:
        return _grouped(member.c.record_id, moments, claims.join(claim, same), record_ids)
    editions = (key.c.kind == Kind.ENGAGEMENT.value) & (key.c.key == "mechanism")
    source = key.join(member, member.c.record_id == key.c.record_id)
    source = source.join(mention, mention.c.subject == member.c.subject).join(claim, same)
    return _grouped(key.c.value, moments, source, record_ids).where(editions)


def _grouped(
    record_id: Any,
    moments: tuple[Any, Any, Any],
    source: FromClause,
    record_ids: Sequence[str],
) -> Select[Any]:
    first, last, withdrawn = moments
    query = select(record_id, func.min(first), func.max(last), func.max(withdrawn)).select_from(source)
    return query.where(record_id.in_(record_ids)).group_by(record_id)


def _told(row: Sequence[Any]) -> Told:
    return Told(row[1], max(row[2], row[3] or ""))


def decided_after(connection: Connection, moment: str) -> list[Decided]:
    """The decisions made or undone after the moment, in the order in which they were made."""
    decisions = load_decisions_after(connection, moment)
    subjects = {subject for each in decisions for subject in each.pair}
    held = derived.records_holding(connection, subjects)
    told_in = _documents_of(connection, subjects - held.keys())
    records = {**told_in, **held}
    return [
        Decided(each, frozenset(records[subject] for subject in each.pair if subject in records))
        for each in decisions
    ]


def _documents_of(connection: Connection, subjects: Iterable[str]) -> dict[str, str]:
    """The records of the documents that speak of the subjects."""
    mention, document = tables.mention, tables.document
    found: dict[str, str] = {}
    for batch in in_batches(sorted(subjects)):
        query = select(mention.c.subject, document.c.subject)
        query = query.join(document, document.c.id == mention.c.document_id)
        rows = connection.execute(query.where(mention.c.subject.in_(batch)))
        found.update((row[0], row[1]) for row in rows)
    return found


def newest_moment(connection: Connection) -> str:
    """The last moment at which anything was read or decided; “” where nothing was."""
    reading, decision = tables.reading, tables.decision
    read = select(reading.c.read_at).order_by(reading.c.id.desc()).limit(1)
    made = select(decision.c.at).order_by(decision.c.id.desc()).limit(1)
    undone = select(func.max(decision.c.revoked_at))
    return max(connection.execute(query).scalar() or "" for query in (read, made, undone))
