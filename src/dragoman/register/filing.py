"""Filing: readings into the register, in one transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from dragoman.model.errors import RegisterError
from dragoman.model.text import Document, Reading
from dragoman.register.claims import Claim, claims_of
from dragoman.register.decisions import standing_decisions
from dragoman.register.linking import add_forms, forms_in
from dragoman.register.mentions import DocumentMentions, Mention, Source, mentions_of
from dragoman.register.record_rows import record_row
from dragoman.register.records import DocumentRecord
from dragoman.register.store import derived, rows
from dragoman.register.store.decision_rows import load_decisions
from dragoman.register.store.relation_rows import insert_relations
from dragoman.register.store.source_rows import insert_sources
from dragoman.register.subjects import Kind, document_subject


@dataclass(frozen=True, slots=True)
class FilingResult:
    """What filing one reading changed.

    ``already_filed_as`` is the id under which the same text was filed before; then nothing has changed.
    ``new_records`` counts what no earlier document spoke of, by kind, ``joined_records`` what one did.
    """

    document_id: str
    already_filed_as: str | None = None
    claims: int = 0
    new_records: Mapping[str, int] = field(default_factory=dict)
    joined_records: Mapping[str, int] = field(default_factory=dict)

    @property
    def new(self) -> bool:
        """Whether the document was not in the register before."""
        return self.already_filed_as is None


@dataclass(frozen=True, slots=True)
class Draft:
    """A document with its claims, of which what is derived is to be made."""

    document: Document
    source: Source
    claims: tuple[Claim, ...]
    filed_at: datetime


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of a document's findings nobody spoke of before, and how many somebody did, by kind."""

    new: Mapping[str, int]
    joined: Mapping[str, int]


def file_readings(
    connection: Connection, readings: Sequence[Reading], *, now: datetime
) -> list[FilingResult]:
    """The readings' claims in the register, their records marked for settling; what each of them changed.

    Raises:
        RegisterError: another text has the id of one.
    """
    results: dict[int, FilingResult] = {}
    drafts: dict[int, Draft] = {}
    filed = _Filed(connection, [reading.document for reading in readings])
    for place, reading in enumerate(readings):
        before = filed.id_of(reading.document)
        if before is not None:
            results[place] = FilingResult(reading.document.id, already_filed_as=before)
        else:
            drafts[place] = _draft(reading, now=now)
    new = list(drafts.values())
    rows.insert_documents(connection, [draft.document for draft in new], filed_at=now)
    rows.insert_readings(connection, [readings[place] for place in drafts], read_at=now)
    rows.insert_claims(connection, [claim for draft in new for claim in draft.claims])
    for (place, draft), counts in zip(drafts.items(), add_derived(connection, new), strict=True):
        results[place] = FilingResult(
            draft.document.id,
            claims=len(draft.claims),
            new_records=counts.new,
            joined_records=counts.joined,
        )
    return [results[place] for place in range(len(readings))]


class _Filed:
    """Which documents are in the register, those of the same batch that come before among them."""

    def __init__(self, connection: Connection, documents: Iterable[Document]) -> None:
        self._id_of_text, self._text_of_id = rows.find_documents(connection, documents)

    def id_of(self, document: Document) -> str | None:
        """The id under which the text is filed; where it is not, it is from now on."""
        sha256 = document.text_sha256
        if sha256 in self._id_of_text:
            return self._id_of_text[sha256]
        if self._text_of_id.get(document.id, sha256) != sha256:
            raise RegisterError(f"{document.id}: another text is filed under this id; give this one another")
        self._id_of_text[sha256], self._text_of_id[document.id] = document.id, sha256
        return None


def _draft(reading: Reading, *, now: datetime) -> Draft:
    document = reading.document
    subject = document_subject(document.text_sha256)
    source = Source(document.id, subject, document.published, document.outlet, reading.parties)
    return Draft(document, source, claims_of(reading, read_at=now).claims, now)


def add_derived(connection: Connection, drafts: Sequence[Draft]) -> list[Counts]:
    """What is new in each document, once all mentions, forms, links and own records are in; records wait."""
    decisions = standing_decisions(load_decisions(connection))
    found = [mentions_of(draft.claims, source=draft.source, decisions=decisions) for draft in drafts]
    looks = [forms_in(each, decisions) for each in found]
    seen_before = add_forms(connection, [each.forms for each in looks])
    insert_sources(connection, [draft.source for draft in drafts])
    derived.insert_mentions(
        connection,
        found,
        form_ids={subject: form for each in looks for subject, form in each.of_subjects.items()},
    )
    insert_relations(connection, found)
    derived.mark_unsettled(connection, {form_id for each in looks for form_id in each.forms})
    records = [document_record(draft, mentions) for draft, mentions in zip(drafts, found, strict=True)]
    derived.insert_records(connection, [record_row(record, members=[record.id]) for record in records])
    return [_counts(each.forms, before) for each, before in zip(looks, seen_before, strict=True)]


def _counts(forms: Mapping[str, tuple[Kind, Any]], seen_before: Container[str]) -> Counts:
    new = Counter(kind.name.lower() for form_id, (kind, _) in forms.items() if form_id not in seen_before)
    joined = Counter(kind.name.lower() for form_id, (kind, _) in forms.items() if form_id in seen_before)
    return Counts(dict(new), dict(joined))


def document_record(draft: Draft, found: DocumentMentions) -> DocumentRecord:
    """The record of the document itself: what it is, and how much was found in it."""
    document, source = draft.document, draft.source
    counted = Counter(mention.kind for mention in found.mentions)
    return DocumentRecord(
        id=source.subject,
        document_id=document.id,
        title=document.title,
        outlet=document.outlet,
        url=document.url,
        language=document.language,
        published=document.published,
        published_basis=document.published_basis,
        filed_at=rows.moment_text(draft.filed_at),
        sha256=document.text_sha256,
        parties=tuple(sorted(source.parties)),
        areas=_areas(found.mentions),
        people=counted[Kind.PERSON],
        engagements=counted[Kind.ENGAGEMENT],
        instruments=counted[Kind.INSTRUMENT],
        commitments=counted[Kind.COMMITMENT],
        doubts=sum(claim.attribute == "doubt" for claim in draft.claims),
    )


def _areas(mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    return tuple(
        sorted({area for each in mentions if each.kind is Kind.COMMITMENT for area in each.value.areas})
    )
