"""Lists of records: which are wanted, in which order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from dragoman.register.codec import from_json
from dragoman.register.record_rows import RECORD_TYPES, SORTED_BY_DAY, UNDATED
from dragoman.register.records import EngagementRecord, Record
from dragoman.register.resolve.compare.names import name_tokens
from dragoman.register.store import tables
from dragoman.register.store.among import among
from dragoman.register.subjects import Kind


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
    """The contents of the records; which they are is told by indexes, so that few contents are read."""
    record, key = tables.record, tables.record_key
    keys = _keys(wanted)
    chosen, sort = select(record.c.id), [record.c.sort, record.c.id]
    if keys and len(keys[0][1]) == 1 and (wanted.between or not wanted.newest_first):
        (name, values), *keys = keys
        chosen, sort = chosen.join(key, key.c.record_id == record.c.id), [key.c.sort, key.c.record_id]
        chosen = chosen.where(key.c.kind == kind.value, key.c.key == name, key.c.value.in_(values))
    else:
        chosen = chosen.where(record.c.kind == kind.value)
    for name, values in keys:
        chosen = chosen.where(_has_key(name, values))
    if wanted.undated and kind in SORTED_BY_DAY:
        chosen = chosen.where(sort[0] == UNDATED)
    latest = [record.c.last_day.desc(), record.c.id]
    chosen = _narrowed(chosen, wanted).order_by(*(latest if wanted.newest_first else sort))
    found = select(record.c.content).where(record.c.id.in_(chosen.limit(wanted.limit)))
    return found.order_by(*(latest if wanted.newest_first else (record.c.sort, record.c.id)))


def _keys(wanted: Wanted) -> list[tuple[str, tuple[str, ...]]]:
    """The keys that the records must have, each with the values that will do."""
    pair = ("-".join(sorted(wanted.between)),) if wanted.between else ()
    area = (wanted.area,) if wanted.area else ()
    return [(name, values) for name, values in (("pair", pair), ("area", area)) if values] + (
        [("state", wanted.states)] if wanted.states else []
    )


def _has_key(name: str, values: Sequence[str]) -> ColumnElement[bool]:
    """Whether a record has such a key; the whole row of the key is told, so that it is found at once."""
    record, key = tables.record, tables.record_key.alias(name)
    same = (key.c.kind == record.c.kind) & (key.c.sort == record.c.sort) & (key.c.record_id == record.c.id)
    return select(key.c.record_id).where(same, key.c.key == name, key.c.value.in_(values)).exists()


def _narrowed(query: Select[Any], wanted: Wanted) -> Select[Any]:
    record = tables.record
    if wanted.since:
        query = query.where(record.c.last_day >= wanted.since.isoformat())
    if wanted.until:
        query = query.where(record.c.first_day <= wanted.until.isoformat())
    if wanted.undated:
        query = query.where(record.c.first_day.is_(None))
    if wanted.newest_first:
        query = query.where(record.c.last_day.is_not(None))
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
    relation, member, mention = tables.relation, tables.member, tables.mention
    told = (mention.c.document_id == relation.c.document_id) & (mention.c.subject == relation.c.object)
    query = select(relation.c.object, member.c.record_id).join(mention, told)
    query = query.join(member, member.c.subject == relation.c.subject)
    query = query.where(among(mention.c.subject, subjects), relation.c.name == "takes_part")
    there = connection.execute(query.distinct()).all()
    words = _name_words(connection, {row.record_id for row in there})
    found: dict[str, dict[str, set[str]]] = {}
    for row in there:
        if row.record_id in words:
            found.setdefault(row.object, {})[row.record_id] = words[row.record_id]
    return found


def _name_words(connection: Connection, person_ids: Iterable[str]) -> dict[str, set[str]]:
    """All words of the names of each person; of their records nothing else is read, which may be long."""
    record = tables.record
    found = connection.execute(select(record.c.id, record.c.content).where(among(record.c.id, person_ids)))
    return {
        person_id: {word for name in json.loads(content).get("names", ()) for word in name_tokens(name)}
        for person_id, content in found
    }


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
    query = select(record.c.id, record.c.content).where(among(record.c.id, sorted(set(record_ids))))
    found = connection.execute(query)
    return {record_id: from_json(content, RECORD_TYPES[Kind(record_id[0])]) for record_id, content in found}
