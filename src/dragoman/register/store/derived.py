"""Rows of the derived tables: mentions, forms, links, records and the keys by which they are found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, delete, select

from dragoman.model.people import Person
from dragoman.register.codec import as_json, from_json
from dragoman.register.decisions import Decisions
from dragoman.register.mentions import MODEL_TYPES, Context, DocumentMentions, Mention, Source
from dragoman.register.resolve.link import Link, Strength
from dragoman.register.resolving import Open
from dragoman.register.store import tables
from dragoman.register.store.among import among
from dragoman.register.store.record_keys import (
    Keys,
    delete_keys,
    insert_keys,
    key_rows,
    keys_text,
    rows_of_records,
)
from dragoman.register.store.rows import insert_all
from dragoman.register.store.source_rows import load_sources
from dragoman.register.subjects import Kind, canonical_json

_FORMS_KEPT = 16_384
_CONTENTS_KEPT = 32_768
_KINDS = {kind.value: kind for kind in Kind}
_CONTEXT, _VALUE = '{"context":', ',"value":'  # what a mention's content, as canonical JSON, is made of


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record as stored: what it sorts by, the days it covers, its content, keys and members."""

    id: str
    kind: Kind
    sort: str
    first_day: str | None
    last_day: str | None
    content: str
    keys: Keys
    members: tuple[str, ...]


def insert_mentions(
    connection: Connection, documents: Sequence[DocumentMentions], *, form_ids: Mapping[str, str]
) -> None:
    """The documents' mentions, each with its form."""
    rows = [
        {
            "subject": mention.subject,
            "kind": mention.kind.value,
            "document_id": mention.source.id,
            "form_id": form_ids[mention.subject],
            "content": f"{_CONTEXT}{as_json(mention.context)}{_VALUE}{as_json(mention.value)}}}",
        }
        for found in documents
        for mention in found.mentions
    ]
    insert_all(connection, tables.mention, rows)


def mentions_with_forms(
    connection: Connection, form_ids: Iterable[str]
) -> tuple[dict[str, list[Mention]], dict[str, str]]:
    """The mentions of each form, and by subject the record that holds it, where one does."""
    table, member = tables.mention, tables.member
    columns = (table.c.form_id, table.c.subject, table.c.document_id, table.c.content, member.c.record_id)
    held = table.outerjoin(member, member.c.subject == table.c.subject)
    asked = select(*columns).select_from(held).where(among(table.c.form_id, form_ids))
    rows = connection.execute(asked).all()
    sources = load_sources(connection, {row[2] for row in rows})
    found: dict[str, list[Mention]] = {}
    for form_id, subject, document_id, content, _ in sorted(rows, key=itemgetter(0, 1)):
        found.setdefault(form_id, []).append(_mention(subject, sources[document_id], content))
    return found, {row[1]: row[4] for row in rows if row[4] is not None}


def _mention(subject: str, source: Source, content: str) -> Mention:
    """The mention; of many that say the same of one person each is read but once."""
    kind, at = _KINDS[subject[0]], content.rindex(_VALUE)
    value, context = content[at + len(_VALUE) : -1], content[len(_CONTEXT) : at]
    if kind is not Kind.PERSON:
        return Mention(
            subject, kind, from_json(value, MODEL_TYPES[kind]), source, from_json(context, Context)
        )
    return Mention(subject, kind, _person(value), source, _context(context))


@lru_cache(maxsize=_CONTENTS_KEPT)
def _person(content: str) -> Person:
    return from_json(content, Person)


@lru_cache(maxsize=_CONTENTS_KEPT)
def _context(content: str) -> Context:
    return from_json(content, Context)


def subjects_in(connection: Connection, document_id: str) -> list[str]:
    """The subjects that the document tells of."""
    table = tables.mention
    return sorted(connection.scalars(select(table.c.subject).where(table.c.document_id == document_id)))


def remove_document(connection: Connection, document_id: str) -> str:
    """When the document was filed, once its mentions, their relations and its record are gone."""
    document, relation = tables.document, tables.relation
    row = connection.execute(select(document).where(document.c.id == document_id)).one()
    connection.execute(delete(relation).where(relation.c.document_id == document_id))
    for table in (tables.mention, tables.source):
        connection.execute(delete(table).where(table.c.document_id == document_id))
    delete_records(connection, [row.subject])
    return str(row.filed_at)


def known_forms(connection: Connection, form_ids: Iterable[str]) -> set[str]:
    """Which of the forms have been seen before."""
    form = tables.form
    return set(connection.scalars(select(form.c.id).where(among(form.c.id, form_ids))).all())


def insert_forms(connection: Connection, forms: Mapping[str, tuple[Kind, Any]]) -> None:
    """Forms seen for the first time."""
    rows = [
        {"id": form_id, "kind": kind.value, "content": as_json(form)}
        for form_id, (kind, form) in forms.items()
    ]
    insert_all(connection, tables.form, rows)


def insert_form_keys(connection: Connection, keys: Iterable[tuple[str, str]]) -> None:
    """The keys, each with its form, by which other forms find it."""
    insert_all(connection, tables.form_key, [{"key": key, "form_id": form_id} for key, form_id in keys])


def forms_with_keys(
    connection: Connection, keys: Iterable[str], form_type: Any
) -> tuple[dict[str, set[str]], dict[str, Any]]:
    """The ids of the forms found under each of the keys, and the forms by id."""
    form_key = tables.form_key
    under: dict[str, set[str]] = {}
    query = select(form_key.c.key, form_key.c.form_id).where(among(form_key.c.key, sorted(set(keys))))
    for key, form_id in connection.execute(query).all():
        under.setdefault(key, set()).add(form_id)
    ids = sorted({form_id for each in under.values() for form_id in each})
    return under, load_forms(connection, ids, form_type)


def load_forms(connection: Connection, form_ids: Iterable[str], form_type: Any) -> dict[str, Any]:
    """The forms of these ids."""
    form = tables.form
    query = select(form.c.id, form.c.content).where(among(form.c.id, form_ids))
    return {form_id: _form(content, form_type) for form_id, content in connection.execute(query).all()}


@lru_cache(maxsize=_FORMS_KEPT)
def _form(content: str, form_type: Any) -> Any:
    return from_json(content, form_type)


def insert_links(connection: Connection, links: Iterable[Link]) -> None:
    """Links found between forms."""
    rows = [
        {
            "left_id": link.left_id,
            "right_id": link.right_id,
            "strength": link.strength.value,
            "reasons": canonical_json(list(link.reasons)),
        }
        for link in links
    ]
    insert_all(connection, tables.link, rows)


def links_of(connection: Connection, form_ids: Iterable[str]) -> set[Link]:
    """The links that have any of the forms at an end."""
    table = tables.link
    ids = sorted(form_ids)
    found: set[Link] = set()
    for end in (table.c.left_id, table.c.right_id):
        for row in connection.execute(select(table).where(among(end, ids))).all():
            found.add(Link(row.left_id, row.right_id, Strength(row.strength), _reasons(row.reasons)))
    return found


@lru_cache(maxsize=1024)
def _reasons(content: str) -> tuple[str, ...]:
    return tuple(json.loads(content))


def mark_unsettled(connection: Connection, form_ids: Iterable[str]) -> None:
    """The forms noted as having records to be derived anew."""
    wanted = set(form_ids)
    table = tables.unsettled
    wanted -= set(connection.scalars(select(table.c.form_id).where(among(table.c.form_id, sorted(wanted)))))
    insert_all(connection, table, [{"form_id": form_id} for form_id in sorted(wanted)])


def take_unsettled(connection: Connection, *, after: str, at_most: int) -> list[str]:
    """Some of the forms that wait, those after this one, in order."""
    waiting = tables.unsettled.c.form_id
    found = connection.scalars(select(waiting).where(waiting > after).order_by(waiting).limit(at_most))
    return list(found)


def waiting_forms(connection: Connection) -> set[str]:
    """All forms that wait."""
    return set(connection.scalars(select(tables.unsettled.c.form_id)))


def forms_judged_with(connection: Connection, form_ids: Iterable[str], decisions: Decisions) -> set[str]:
    """The forms of subjects that people have judged beside those of these forms."""
    judged = sorted({subject for pair in decisions.together | decisions.apart for subject in pair})
    form_of = forms_of_subjects(connection, judged)
    known = set(form_ids)
    near = {subject for subject in judged if form_of.get(subject) in known}
    return {form_of[each] for each in decisions.partners_of(near) if each in form_of} - {"-"}


def forms_of_subjects(connection: Connection, subjects: Iterable[str]) -> dict[str, str]:
    """The form of each subject that some document tells of."""
    table = tables.mention
    query = select(table.c.subject, table.c.form_id).where(among(table.c.subject, subjects))
    return {subject: form_id for subject, form_id in connection.execute(query).all()}


def insert_suggestions(connection: Connection, kind: Kind, left_open: Iterable[Open]) -> None:
    """Pairs of records that a person may judge."""
    rows = [
        {
            "kind": kind.value,
            "left_id": each.left_id,
            "right_id": each.right_id,
            "reasons": canonical_json(list(each.reasons)),
        }
        for each in left_open
    ]
    insert_all(connection, tables.suggestion, rows)


def delete_suggestions(connection: Connection, record_ids: Iterable[str]) -> None:
    """The pairs gone that any of the records is in."""
    table = tables.suggestion
    ids = sorted(record_ids)
    for end in (table.c.left_id, table.c.right_id):
        connection.execute(delete(table).where(among(end, ids)))


def mark_settled(connection: Connection, form_ids: Iterable[str]) -> None:
    """The forms no longer waiting."""
    connection.execute(delete(tables.unsettled).where(among(tables.unsettled.c.form_id, form_ids)))


def records_holding(connection: Connection, subjects: Iterable[str]) -> dict[str, str]:
    """The record that holds each of the subjects, where one does."""
    table = tables.member
    query = select(table.c.subject, table.c.record_id).where(among(table.c.subject, subjects))
    return {subject: record_id for subject, record_id in connection.execute(query).all()}


def forms_of_records(connection: Connection, record_ids: Iterable[str]) -> set[str]:
    """The forms of everything that the records hold."""
    member, mention = tables.member, tables.mention
    query = select(mention.c.form_id).join(member, member.c.subject == mention.c.subject)
    return set(connection.scalars(query.where(among(member.c.record_id, record_ids))))


def delete_records(connection: Connection, record_ids: Iterable[str]) -> None:
    """The records gone, with their keys and members."""
    ids = sorted(record_ids)
    delete_keys(connection, rows_of_records(connection, ids))
    connection.execute(delete(tables.record).where(among(tables.record.c.id, ids)))


def insert_records(connection: Connection, records: Sequence[RecordRow]) -> None:
    """The records with their keys and members."""
    insert_record_rows(connection, records)
    members = [{"subject": subject, "record_id": row.id} for row in records for subject in row.members]
    insert_all(connection, tables.member, members)


def insert_record_rows(connection: Connection, records: Sequence[RecordRow]) -> None:
    """The records with their keys, and as yet without members."""
    columns = ("id", "sort", "first_day", "last_day", "content")
    plain = [
        {"kind": row.kind.value, "found_by": keys_text(row.keys)}
        | {name: getattr(row, name) for name in columns}
        for row in records
    ]
    insert_all(connection, tables.record, plain)
    insert_keys(connection, [each for row in records for each in key_rows(row.id, row.sort, row.keys)])
