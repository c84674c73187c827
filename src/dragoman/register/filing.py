"""Filing: one reading into the register, in one transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection

from dragoman.model.errors import RegisterError
from dragoman.model.text import Document, Reading
from dragoman.register.claims import Claim, claims_of
from dragoman.register.codec import as_plain
from dragoman.register.decisions import Decisions, standing_decisions
from dragoman.register.mentions import DocumentMentions, Mention, Source, mentions_of
from dragoman.register.record_rows import record_row
from dragoman.register.records import DocumentRecord
from dragoman.register.resolve.link import Link
from dragoman.register.resolve.resolvers import RESOLVERS
from dragoman.register.store import derived, rows
from dragoman.register.store.decision_rows import load_decisions
from dragoman.register.subjects import Kind, document_subject, short_id

REJECTED = "-"
"""The form of what a person has rejected: it is kept, and belongs to no record."""


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
class Counts:
    """How many of a document's findings nobody spoke of before, and how many somebody did, by kind."""

    new: Mapping[str, int]
    joined: Mapping[str, int]


def file_reading(connection: Connection, reading: Reading, *, now: datetime) -> FilingResult:
    """The reading's claims in the register, its records marked for settling.

    Raises:
        RegisterError: another text has this id.
    """
    document = reading.document
    filed = rows.find_document(connection, document_id=document.id, sha256=document.text_sha256)
    if filed is not None and filed.sha256 != document.text_sha256:
        raise RegisterError(f"{document.id}: another text is filed under this id; give this one another")
    if filed is not None:
        return FilingResult(document.id, already_filed_as=filed.id)
    made = claims_of(reading, read_at=now)
    rows.insert_document(connection, document, filed_at=now)
    rows.insert_reading(
        connection,
        document_id=document.id,
        versions=dict(reading.versions),
        parties=reading.parties,
        read_at=now,
    )
    rows.insert_claims(connection, made.claims)
    source = Source(
        document.id,
        document_subject(document.text_sha256),
        document.published,
        document.outlet,
        reading.parties,
    )
    counts = add_derived(connection, made.claims, source=source, document=document, filed_at=now)
    return FilingResult(
        document.id,
        claims=len(made.claims),
        new_records=counts.new,
        joined_records=counts.joined,
    )


def add_derived(
    connection: Connection,
    claims: tuple[Claim, ...],
    *,
    source: Source,
    document: Document,
    filed_at: datetime,
) -> Counts:
    """What is new in the document, once its mentions, forms, links and own record are in; records wait."""
    decisions = standing_decisions(load_decisions(connection))
    found = mentions_of(claims, source=source, decisions=decisions)
    form_ids, forms = _forms(found, decisions)
    seen_before = _add_forms(connection, forms)
    derived.insert_mentions(connection, found, form_ids=form_ids)
    derived.mark_unsettled(connection, forms)
    record = _document_record(document, source, found, claims=claims, filed_at=rows.moment_text(filed_at))
    derived.insert_records(connection, [record_row(record, members=[record.id])])
    new = Counter(kind.name.lower() for form_id, (kind, _) in forms.items() if form_id not in seen_before)
    joined = Counter(kind.name.lower() for form_id, (kind, _) in forms.items() if form_id in seen_before)
    return Counts(dict(new), dict(joined))


def _forms(
    found: DocumentMentions, decisions: Decisions
) -> tuple[dict[str, str], dict[str, tuple[Kind, Any]]]:
    """The form id of each subject, and the forms; the second of two that look alike is a form of its own."""
    form_ids: dict[str, str] = {}
    forms: dict[str, tuple[Kind, Any]] = {}
    for mention in sorted(found.mentions, key=lambda mention: mention.subject):
        if mention.subject in decisions.rejected:
            form_ids[mention.subject] = REJECTED
            continue
        form = RESOLVERS[mention.kind].form(mention)
        plain, turn = as_plain(form), 0
        while (form_id := short_id(mention.kind, plain, turn)) in forms:
            turn += 1
        form_ids[mention.subject] = form_id
        forms[form_id] = (mention.kind, form)
    return form_ids, forms


def _add_forms(connection: Connection, forms: Mapping[str, tuple[Kind, Any]]) -> set[str]:
    """Those of the forms that were there before, or are linked to one that was."""
    known = derived.known_forms(connection, forms)
    new = {form_id: form for form_id, form in forms.items() if form_id not in known}
    derived.insert_forms(connection, new)
    keys = {form_id: list(dict.fromkeys(RESOLVERS[kind].keys(form))) for form_id, (kind, form) in new.items()}
    derived.insert_form_keys(connection, [(key, form_id) for form_id, each in keys.items() for key in each])
    links: dict[tuple[str, str], Link] = {}
    for form_id, (kind, form) in new.items():
        resolver = RESOLVERS[kind]
        for other_id, other in derived.forms_with_keys(connection, keys[form_id], resolver.form_type).items():
            (left, left_form), (right, right_form) = sorted(
                ((form_id, form), (other_id, other)), key=itemgetter(0)
            )
            comparison = resolver.compare(left_form, right_form) if left != right else None
            if comparison is not None:
                links[left, right] = Link(left, right, comparison.strength, comparison.reasons)
    derived.insert_links(connection, links.values())
    linked = {
        end for link in links.values() for end in (link.left_id, link.right_id) if not link.is_within(new)
    }
    return known | linked


def _document_record(
    document: Document,
    source: Source,
    found: DocumentMentions,
    *,
    claims: tuple[Claim, ...],
    filed_at: str,
) -> DocumentRecord:
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
        filed_at=filed_at,
        sha256=document.text_sha256,
        parties=tuple(sorted(source.parties)),
        areas=_areas(found.mentions),
        people=counted[Kind.PERSON],
        engagements=counted[Kind.ENGAGEMENT],
        instruments=counted[Kind.INSTRUMENT],
        commitments=counted[Kind.COMMITMENT],
        doubts=sum(claim.attribute == "doubt" for claim in claims),
    )


def _areas(mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    return tuple(
        sorted({area for each in mentions if each.kind is Kind.COMMITMENT for area in each.value.areas})
    )
