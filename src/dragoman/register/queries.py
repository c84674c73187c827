"""The questions that views may ask; every answer is typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from dragoman.model.dates import PartialDate
from dragoman.model.errors import NotInRegister, UsageError
from dragoman.register.codec import from_json
from dragoman.register.headlines import headline
from dragoman.register.record_rows import RECORD_TYPES
from dragoman.register.records import (
    DocumentRecord,
    EngagementRecord,
    MechanismRecord,
    PersonRecord,
    Record,
    Said,
)
from dragoman.register.resolve.compare.names import name_tokens
from dragoman.register.store import derived, rows, tables
from dragoman.register.store.rows import in_batches
from dragoman.register.subjects import Kind

_SHOWN_WHEN_UNSURE = 8


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records are wanted; what is None or empty does not narrow the choice.

    ``since`` and ``until`` leave out what has no date; ``states`` are those of commitments.
    """

    between: tuple[str, str] | None = None
    since: date | None = None
    until: date | None = None
    area: str | None = None
    states: tuple[str, ...] = ()
    limit: int | None = None
    newest_first: bool = False


EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class Quoted:
    """What one document claims of a record: attribute, value, and the words it rests on."""

    subject: str
    attribute: str
    value: Any
    basis: str
    quote: str
    rule: str
    span: tuple[int, int]
    document_id: str
    document: str
    published: PartialDate | None = None
    outlet: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Linked:
    """Another record that this one is linked to, and how: ``takes_part``, ``part_of``, ``rests_on`` …"""

    relation: str
    id: str
    headline: str
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A record, the evidence for it, and what it is linked to."""

    record: Record
    evidence: tuple[Quoted, ...]
    links: tuple[Linked, ...]


def is_anything_waiting(connection: Connection) -> bool:
    """Whether records wait to be settled."""
    return connection.execute(select(tables.unsettled.c.form_id).limit(1)).first() is not None


def list_records(connection: Connection, kind: Kind, wanted: Wanted) -> list[Any]:
    """The records of a kind that are wanted, in their order."""
    found = connection.scalars(_query(kind, wanted))
    return _with_people(connection, [from_json(content, RECORD_TYPES[kind]) for content in found])


def _query(kind: Kind, wanted: Wanted) -> Select[Any]:
    record, key = tables.record, tables.record_key
    query = select(record.c.content)
    if wanted.between:
        pair = "-".join(sorted(wanted.between))
        query = query.join(key, key.c.record_id == record.c.id)
        query = query.where(key.c.kind == kind.value, key.c.key == "pair", key.c.value == pair)
        order = [key.c.sort, key.c.record_id]
    else:
        query = query.where(record.c.kind == kind.value)
        order = [record.c.sort, record.c.id]
    query = _narrowed(query, kind, wanted)
    query = query.order_by(*[column.desc() if wanted.newest_first else column for column in order])
    return query.limit(wanted.limit) if wanted.limit is not None else query


def _narrowed(query: Select[Any], kind: Kind, wanted: Wanted) -> Select[Any]:
    record = tables.record
    if wanted.since:
        query = query.where(record.c.last_day >= wanted.since.isoformat())
    if wanted.until:
        query = query.where(record.c.first_day <= wanted.until.isoformat())
    for name, values in (("area", [wanted.area] if wanted.area else []), ("state", list(wanted.states))):
        if values:
            key = tables.record_key.alias(name)
            narrowed = select(key.c.record_id).where(key.c.kind == kind.value, key.c.key == name)
            narrowed = narrowed.where(key.c.value.in_(values), key.c.record_id == record.c.id)
            query = query.where(narrowed.exists())
    return query


def find_answer(connection: Connection, record_id: str) -> Answer:
    """The record of this id, or of the beginning of one, with evidence and links."""
    record = load_record(connection, find_record_id(connection, record_id))
    subjects = subjects_of(record)
    return Answer(
        record, tuple(evidence_for(connection, record)), tuple(_links(connection, record, subjects))
    )


def find_record_id(connection: Connection, text: str) -> str:
    """The id of the one record meant: the id of any of its subjects, the start of one, or a document's.

    Raises:
        NotInRegister: there is none.
        UsageError: several records' ids begin so.
    """
    member, document = tables.member, tables.document
    given = text[:1].upper() + text[1:].lower()
    subject = connection.execute(select(document.c.subject).where(document.c.id == text)).scalar()
    found = connection.execute(
        select(member.c.record_id).where(member.c.subject == (subject or given))
    ).scalar()
    if found is not None:
        return str(found)
    beginning = select(member.c.record_id).where(func.substr(member.c.subject, 1, len(given)) == given)
    beginning = beginning.where(member.c.subject >= given).distinct().limit(_SHOWN_WHEN_UNSURE)
    ids = sorted(connection.scalars(beginning)) if len(given) > 2 else []
    if len(ids) > 1:
        raise UsageError(f"{text}: more than one record begins so ({', '.join(ids)}); give more of the id")
    if not ids:
        raise NotInRegister(f"{text}: no record of that id; see the lists, such as “dragoman engagements”")
    return str(ids[0])


def load_record(connection: Connection, record_id: str) -> Record:
    """The record of exactly this id."""
    content = connection.execute(
        select(tables.record.c.content).where(tables.record.c.id == record_id)
    ).scalar_one()
    record = from_json(content, RECORD_TYPES[Kind(record_id[0])])
    found: list[Record] = _with_people(connection, [record])
    return found[0]


def subjects_of(record: Record) -> list[str]:
    """The subjects that the record holds."""
    if isinstance(record, DocumentRecord):
        return [record.id]
    return sorted({said.subject for said in record.sources})


def evidence_for(connection: Connection, record: Record) -> list[Quoted]:
    """Every claim that the record rests on, document by document, in the order of their texts."""
    said = _said(record)
    return [
        quoted for each in said for quoted in quotes_of(connection, each.document_id, subject=each.subject)
    ]


def _said(record: Record) -> Sequence[Said]:
    if isinstance(record, DocumentRecord):
        return (Said(record.id, record.document_id, record.published, record.outlet),)
    return record.sources


def quotes_of(connection: Connection, document_id: str, *, subject: str) -> list[Quoted]:
    """What a document claims of a subject."""
    document = tables.document
    columns = (document.c.subject, document.c.published, document.c.outlet, document.c.url)
    row = connection.execute(select(*columns).where(document.c.id == document_id)).one()
    source = rows.load_sources(connection, [document_id]).get(document_id)
    return [
        Quoted(
            subject=claim.subject,
            attribute=claim.attribute,
            value=claim.value,
            basis=claim.basis,
            quote=claim.quote,
            rule=claim.rule,
            span=(claim.span_start, claim.span_end),
            document_id=document_id,
            document=row.subject,
            published=source.published if source else None,
            outlet=row.outlet,
            url=row.url,
        )
        for claim in rows.claims_in(connection, document_id, subject=subject)
    ]


def _links(connection: Connection, record: Record, subjects: list[str]) -> Iterable[Linked]:
    if isinstance(record, MechanismRecord):
        linked = [("edition", edition.engagement) for edition in record.editions]
    elif isinstance(record, DocumentRecord):
        mention = tables.mention
        query = select(mention.c.subject).where(mention.c.document_id == record.document_id)
        linked = [("tells_of", subject) for subject in connection.scalars(query)]
    else:
        linked = [
            *_related(connection, subjects),
            *(("told_in", said.document_id) for said in record.sources),
        ]
    if isinstance(record, EngagementRecord):
        linked += [("edition_of", value) for value in _keys_of(connection, record.id, "mechanism")]
    return _headlined(connection, linked)


def _related(connection: Connection, subjects: list[str]) -> list[tuple[str, str]]:
    own = set(subjects)
    related = []
    for relation in derived.relations_of(connection, subjects):
        if relation.subject in own and relation.object not in own:
            related.append((relation.name, relation.object))
        elif relation.subject not in own:
            related.append((f"{relation.name} (of)", relation.subject))
    return related


def _keys_of(connection: Connection, record_id: str, name: str) -> list[str]:
    key = tables.record_key
    return list(
        connection.scalars(select(key.c.value).where(key.c.record_id == record_id, key.c.key == name))
    )


def _headlined(connection: Connection, linked: Sequence[tuple[str, str]]) -> list[Linked]:
    documents = _document_subjects(connection, [each for name, each in linked if name == "told_in"])
    held = derived.records_holding(connection, {documents.get(each, each) for _, each in linked})
    loaded = load_records(connection, held.values())
    found = {}
    for relation, each in linked:
        record = loaded.get(held.get(documents.get(each, each), ""))
        if record is not None:
            found[relation, record.id] = Linked(
                relation, record.id, headline(record), relation.startswith("made_at")
            )
    return [found[key] for key in sorted(found)]


def _document_subjects(connection: Connection, document_ids: Iterable[str]) -> dict[str, str]:
    document = tables.document
    found: dict[str, str] = {}
    for batch in in_batches(document_ids):
        query = select(document.c.id, document.c.subject).where(document.c.id.in_(batch))
        found.update((row.id, row.subject) for row in connection.execute(query))
    return found


def load_records(connection: Connection, record_ids: Iterable[str]) -> dict[str, Record]:
    """The records of these ids."""
    record = tables.record
    found: dict[str, Record] = {}
    for batch in in_batches(sorted(set(record_ids))):
        query = select(record.c.id, record.c.content).where(record.c.id.in_(batch))
        for row in connection.execute(query):
            found[row.id] = from_json(row.content, RECORD_TYPES[Kind(row.id[0])])
    return found


def _with_people(connection: Connection, records: list[Any]) -> list[Any]:
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
