"""One record with the evidence for it and what it is linked to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, or_, select

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.model.errors import NotInRegister, UsageError
from dragoman.register.chairs import with_chairs
from dragoman.register.codec import from_json
from dragoman.register.headlines import headline
from dragoman.register.mechanism_redirects import find_mechanism_now
from dragoman.register.queries import load_records, with_people
from dragoman.register.record_rows import RECORD_TYPES
from dragoman.register.records import (
    DocumentRecord,
    EngagementRecord,
    FeatureRecord,
    MechanismRecord,
    Record,
    Said,
    Stage,
    Term,
)
from dragoman.register.store import derived, rows, tables
from dragoman.register.store.among import among
from dragoman.register.store.record_keys import values_of_key
from dragoman.register.store.relation_rows import relations_of
from dragoman.register.stories import same_story_groups
from dragoman.register.subjects import Kind

_SHOWN_WHEN_UNSURE = 8
_BELONGS: Mapping[type, str] = {EngagementRecord: "edition_of", FeatureRecord: "told_of"}


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
class Perhaps:
    """Another record that may be this one, or namesakes kept apart: what speaks for it, and what against.

    ``quotes`` are the words of both, so that what reports dispute stands side by side.
    """

    id: str
    headline: str
    reasons: tuple[str, ...]
    quotes: tuple[Quoted, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A record, the evidence for it, and what it is linked to.

    ``stories`` are its documents, those together that carry one text: each group is one independent source.
    ``perhaps`` are records that may be the same, left to a person to judge.
    """

    record: Record
    evidence: tuple[Quoted, ...]
    links: tuple[Linked, ...]
    stories: tuple[tuple[str, ...], ...] = ()
    perhaps: tuple[Perhaps, ...] = ()


def find_answer(connection: Connection, record_id: str) -> Answer:
    """The record of this id, or of the beginning of one, with evidence and links."""
    record = load_record(connection, find_record_id(connection, record_id))
    return Answer(
        record,
        evidence=tuple(evidence_for(connection, record)),
        links=tuple(_links(connection, record, subjects_of(record))),
        stories=same_story_groups(_texts(connection, record)),
        perhaps=tuple(_perhaps(connection, record)),
    )


def _perhaps(connection: Connection, record: Record) -> Iterable[Perhaps]:
    """The records set beside this one for a person to judge, with the words of both."""
    table = tables.suggestion
    query = select(table).where(or_(table.c.left_id == record.id, table.c.right_id == record.id))
    rows_found = connection.execute(query.order_by(table.c.left_id, table.c.right_id)).all()
    other = {row.right_id if row.left_id == record.id else row.left_id: row for row in rows_found}
    loaded = load_records(connection, other)
    for record_id, row in other.items():
        beside = loaded.get(record_id)
        if beside is not None:
            quotes = (*first_quotes(connection, record), *first_quotes(connection, beside))
            yield Perhaps(record_id, headline(beside), tuple(json.loads(row.reasons)), quotes)


def first_quotes(connection: Connection, record: Record, *, at_most: int = 2) -> tuple[Quoted, ...]:
    """What each of the record's first sources says: the words of its first claim."""
    said = _said(record)[:at_most]
    found = quotes_for(connection, said)
    return tuple(quoted for source in said for quoted in found.get(source.subject, ())[:1])


def _texts(connection: Connection, record: Record) -> dict[str, str]:
    """The texts of the record's documents."""
    return rows.load_texts(connection, (source.document_id for source in _said(record)))


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
    if found is None:
        found = find_mechanism_now(connection, given)
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


def known_ids(connection: Connection, texts: Iterable[str]) -> list[str]:
    """The ids of the records that the texts lead to; those that lead to none, or to several, are left out."""
    found = []
    for text in texts:
        with suppress(NotInRegister, UsageError):
            found.append(find_record_id(connection, text))
    return found


def load_record(connection: Connection, record_id: str) -> Record:
    """The record of exactly this id."""
    content = connection.execute(
        select(tables.record.c.content).where(tables.record.c.id == record_id)
    ).scalar_one()
    record = from_json(content, RECORD_TYPES[Kind(record_id[0])])
    if isinstance(record, MechanismRecord):
        return with_chairs(connection, record)
    found: list[Record] = with_people(connection, [record])
    return found[0]


def subjects_of(record: Record) -> list[str]:
    """The subjects that the record holds."""
    if isinstance(record, DocumentRecord):
        return [record.id]
    return sorted({said.subject for said in record.sources})


def evidence_for(connection: Connection, record: Record) -> list[Quoted]:
    """Every claim that the record rests on, document by document, in the order of their texts."""
    said = _said(record)
    quoted = quotes_for(connection, said)
    return [each for source in said for each in quoted.get(source.subject, ())]


def _said(record: Record) -> Sequence[Said]:
    if isinstance(record, DocumentRecord):
        return (Said(record.id, record.document_id, record.published, record.outlet),)
    return record.sources


def quotes_for(connection: Connection, sources: Iterable[Said]) -> dict[str, list[Quoted]]:
    """What each of the documents claims of its subject, by subject, in the order of the texts."""
    wanted = {source.subject: source.document_id for source in sources}
    documents = _documents(connection, set(wanted.values()))
    found: dict[str, list[Quoted]] = {}
    for claim in rows.claims_about(connection, wanted):
        document = documents[claim.document_id]
        found.setdefault(claim.subject, []).append(
            Quoted(
                subject=claim.subject,
                attribute=claim.attribute,
                value=claim.value,
                basis=claim.basis,
                quote=claim.quote,
                rule=claim.rule,
                span=(claim.span_start, claim.span_end),
                document_id=claim.document_id,
                document=document.subject,
                published=parse_partial_date(document.published) if document.published else None,
                outlet=document.outlet,
                url=document.url,
            )
        )
    return found


def _documents(connection: Connection, document_ids: Iterable[str]) -> Mapping[str, Any]:
    document = tables.document
    columns = (document.c.id, document.c.subject, document.c.published, document.c.outlet, document.c.url)
    found = connection.execute(select(*columns).where(among(document.c.id, document_ids)))
    return {row.id: row for row in found}


def _links(connection: Connection, record: Record, subjects: list[str]) -> Iterable[Linked]:
    if isinstance(record, MechanismRecord):
        linked = [("edition", edition.engagement) for edition in record.editions]
        linked += [("told_in", document) for document in _documents_of_features(record)]
    elif isinstance(record, DocumentRecord):
        mention = tables.mention
        query = select(mention.c.subject).where(mention.c.document_id == record.document_id)
        linked = [("tells_of", subject) for subject in connection.scalars(query)]
    else:
        linked = [
            *_related(connection, subjects),
            *(("told_in", said.document_id) for said in record.sources),
        ]
    if isinstance(record, EngagementRecord | FeatureRecord):
        linked += [
            (_BELONGS[type(record)], value)
            for value in sorted(values_of_key(connection, [record.id], "mechanism"))
        ]
    return _headlined(connection, linked)


def _documents_of_features(record: MechanismRecord) -> list[str]:
    parts: list[Term | Stage] = [*record.terms, *record.stages]
    told = (document for each in parts for document in each.documents)
    placed = (document for variant in record.variants for document in variant.documents)
    return sorted({*told, *placed})


def _related(connection: Connection, subjects: list[str]) -> list[tuple[str, str]]:
    own = set(subjects)
    related = []
    for relation in relations_of(connection, subjects):
        if relation.subject in own and relation.object not in own:
            related.append((relation.name, relation.object))
        elif relation.subject not in own:
            related.append((f"{relation.name} (of)", relation.subject))
    return related


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
    query = select(document.c.id, document.c.subject).where(among(document.c.id, document_ids))
    return {document_id: subject for document_id, subject in connection.execute(query)}
