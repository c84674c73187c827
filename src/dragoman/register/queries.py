"""Lists of records: which are wanted, in which order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from dragoman.register.codec import from_json
from dragoman.register.record_rows import RECORD_TYPES
from dragoman.register.records import EngagementRecord, PersonRecord, Record
from dragoman.register.resolve.compare.names import name_tokens
from dragoman.register.store import tables
from dragoman.register.store.rows import in_batches
from dragoman.register.subjects import Kind

_SHOWN_WHEN_UNSURE = 8


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records are wanted; what is None or empty does not narrow the choice.

    ``since`` and ``until`` leave out what has no date, ``undated`` what has one; ``states`` are those of
    commitments. ``newest_first`` is by the last day on which a record was so.
    """

    between: tuple[str, str] | None = None
    since: date | None = None
    until: date | None = None
    area: str | None = None
    states: tuple[str, ...] = ()
    undated: bool = False
    limit: int | None = None
    newest_first: bool = False


EVERYTHING = Wanted()


def is_anything_waiting(connection: Connection) -> bool:
    """Whether records wait to be settled."""
    return connection.execute(select(tables.unsettled.c.form_id).limit(1)).first() is not None


def list_records(connection: Connection, kind: Kind, wanted: Wanted) -> list[Any]:
    """The records of a kind that are wanted, in their order."""
    found = connection.scalars(_query(kind, wanted))
    return with_people(connection, [from_json(content, RECORD_TYPES[kind]) for content in found])


def _query(kind: Kind, wanted: Wanted) -> Select[Any]:
    record, key = tables.record, tables.record_key
    query = select(record.c.content)
    if wanted.between:
        pair = "-".join(sorted(wanted.between))
        query = query.join(key, key.c.record_id == record.c.id)
        query = query.where(key.c.kind == kind.value, key.c.key == "pair", key.c.value == pair)
        order: list[ColumnElement[Any]] = [key.c.sort, key.c.record_id]
    else:
        query = query.where(record.c.kind == kind.value)
        order = [record.c.sort, record.c.id]
    query = _narrowed(query, kind, wanted)
    if wanted.newest_first:
        query = query.where(record.c.last_day.is_not(None))
        order = [record.c.last_day.desc(), record.c.id]
    query = query.order_by(*order)
    return query.limit(wanted.limit) if wanted.limit is not None else query


def _narrowed(query: Select[Any], kind: Kind, wanted: Wanted) -> Select[Any]:
    record = tables.record
    if wanted.since:
        query = query.where(record.c.last_day >= wanted.since.isoformat())
    if wanted.until:
        query = query.where(record.c.first_day <= wanted.until.isoformat())
    if wanted.undated:
        query = query.where(record.c.first_day.is_(None))
    for name, values in (("area", [wanted.area] if wanted.area else []), ("state", list(wanted.states))):
        if values:
            key = tables.record_key.alias(name)
            narrowed = select(key.c.record_id).where(key.c.kind == kind.value, key.c.key == name)
            narrowed = narrowed.where(key.c.value.in_(values), key.c.record_id == record.c.id)
            query = query.where(narrowed.exists())
    return query


def with_people(connection: Connection, records: list[Any]) -> list[Any]:
    """The records, engagements with the ids of the people who took part."""
    engagements = [
        record for record in records if isinstance(record, EngagementRecord) and record.participants
    ]
    if not engagements:
        return records
    people = _people_at(connection, [said.subject for record in engagements for said in record.sources])
    return [_named(record, people) if isinstance(record, EngagementRecord) else record for record in records]


def _people_at(connection: Connection, subjects: Iterable[str]) -> dict[str, dict[str, set[str]]]:
    """Who took part in the engagements of these subjects: name words to person record ids."""
    relation, member, record = tables.relation, tables.member, tables.record
    found: dict[str, dict[str, set[str]]] = {}
    for batch in in_batches(subjects):
        query = (
            select(relation.c.object, record.c.id, record.c.content)
            .join(member, member.c.subject == relation.c.subject)
            .join(record, record.c.id == member.c.record_id)
            .where(relation.c.object.in_(batch), relation.c.name == "takes_part")
        )
        for row in connection.execute(query):
            names = from_json(row.content, PersonRecord).names
            found.setdefault(row.object, {})[row.id] = {word for name in names for word in name_tokens(name)}
    return found


def _named(record: EngagementRecord, people: dict[str, dict[str, set[str]]]) -> EngagementRecord:
    there = {
        person: words for said in record.sources for person, words in people.get(said.subject, {}).items()
    }
    named = []
    for presence in record.participants:
        words = set(name_tokens(presence.name))
        fitting = sorted(person for person, known in there.items() if words <= known)
        named.append(replace(presence, person=fitting[0] if len(fitting) == 1 else None))
    return replace(record, participants=tuple(named))


def load_records(connection: Connection, record_ids: Iterable[str]) -> dict[str, Record]:
    """The records of these ids."""
    record = tables.record
    found: dict[str, Record] = {}
    for batch in in_batches(sorted(set(record_ids))):
        query = select(record.c.id, record.c.content).where(record.c.id.in_(batch))
        for row in connection.execute(query):
            found[row.id] = from_json(row.content, RECORD_TYPES[Kind(row.id[0])])
    return found
