"""What the register held to be so on a day, and how that changed: claims and decisions, played back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, select

from dragoman.model.errors import NotInRegister
from dragoman.register.answers import find_record_id, load_record
from dragoman.register.codec import as_plain
from dragoman.register.decisions import Decision, Decisions, Judgement, standing_decisions
from dragoman.register.derive.mechanisms import derive_mechanism
from dragoman.register.headlines import value_words
from dragoman.register.mechanism_parts import Parts, parts_among, parts_under
from dragoman.register.mentions import Mention
from dragoman.register.past_chairs import mentions_then, with_chairs_then
from dragoman.register.past_documents import PastOfDocument
from dragoman.register.record_rows import mechanism_id_of
from dragoman.register.records import MechanismRecord, Record
from dragoman.register.resolving import forms_of, resolve
from dragoman.register.settling import load_forms_near
from dragoman.register.store import derived, rows, tables
from dragoman.register.store.decision_rows import load_decisions
from dragoman.register.subjects import Kind

_AGAIN, _NAMED = " again", 4
_READ = re.compile(r"^read |(?<=.) again$")
_NOT_COMPARED = ("id", "why", "sources", "variants")


@dataclass(frozen=True, slots=True)
class Change:
    """One attribute of a record before and after, as plain JSON; None where it was not there."""

    attribute: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Event:
    """A moment at which a record changed: by which document or decision, and how."""

    moment: datetime
    cause: str
    changes: tuple[Change, ...]


def record_on(connection: Connection, record_id: str, on: datetime) -> Record:
    """The record as it was held to be at a moment: by what had been read and judged until then.

    Raises:
        NotInRegister: nothing was known of it then.
    """
    subject = find_record_id(connection, record_id)
    past = _past_of(connection, subject)
    record = past.with_chairs_at(on) if isinstance(past, _PastOfMechanism) else past.record_at(on)
    if record is None:
        raise NotInRegister(f"{record_id}: nothing was known of it on {on:%Y-%m-%d}")
    return record


def history_of(connection: Connection, record_id: str) -> list[Event]:
    """Every moment at which the record changed, in order, with its cause."""
    past = _past_of(connection, find_record_id(connection, record_id))
    events = []
    before: Record | None = None
    for moment, told in groupby(past.moments(), key=itemgetter(0)):
        after = past.record_at(moment)
        changes = tuple(changes_between(before, after))
        if changes:
            documents = {*_documents(before), *_documents(after)}
            events.append(Event(moment, _cause([cause for _, cause in told], documents), changes))
        before = after
    return events


def _cause(causes: Sequence[str], documents: Set[str]) -> str:
    """What of all that was read or decided at one moment the record rests on, or did."""
    again = {cause.removesuffix(_AGAIN) for cause in causes if cause.endswith(_AGAIN)}
    known = [cause for cause in causes if cause not in again]
    ours = [cause for cause in known if not _READ.match(cause) or _READ.sub("", cause) in documents]
    kept = ours or known
    more = [f"and {len(kept) - _NAMED} more"] if len(kept) > _NAMED else []
    return "; ".join([*kept[:_NAMED], *more])


def changes_between(before: Record | None, after: Record | None) -> Iterator[Change]:
    """The attributes in which two states of a record differ, and the sources it gained or lost."""
    known = before or after
    for each in fields(known) if known is not None else ():
        if each.name in _NOT_COMPARED:
            continue
        old, new = (as_plain(getattr(state, each.name)) if state else None for state in (before, after))
        if (old or None) != (new or None):
            yield Change(each.name, old, new)
    old_documents, new_documents = (_documents(state) for state in (before, after))
    if old_documents != new_documents:
        yield Change("documents", old_documents, new_documents)


def _documents(record: Record | None) -> list[str]:
    return sorted({source.document_id for source in getattr(record, "sources", ())})


def _past_of(connection: Connection, subject: str) -> _Past | _PastOfMechanism | PastOfDocument:
    kind = Kind(subject[0])
    if kind is Kind.DOCUMENT:
        return PastOfDocument(connection, subject)
    mechanism = kind is Kind.MECHANISM
    return _PastOfMechanism(connection, subject) if mechanism else _Past(connection, subject)


class _PastOfMechanism:
    """The engagements and features that a mechanism is derived from, to be looked at as of any moment."""

    def __init__(self, connection: Connection, mechanism_id: str) -> None:
        self._connection, self._id = connection, mechanism_id
        parts = parts_under(connection, mechanism_id)
        ids = [*(each.id for each in parts.engagements), *(each.id for each in parts.features)]
        self._pasts = [_Past(connection, part) for part in ids]

    def moments(self) -> list[tuple[datetime, str]]:
        """When any of its parts was read, withdrawn, judged or undone."""
        return sorted({moment for past in self._pasts for moment in past.moments()})

    def record_at(self, moment: datetime) -> Record | None:
        """The mechanism as its parts made it then."""
        return _mechanism_of(self._parts_at(moment))

    def with_chairs_at(self, moment: datetime) -> Record | None:
        """The mechanism as its parts made it then, its editions with their chairs."""
        parts = self._parts_at(moment)
        mechanism = _mechanism_of(parts)
        if mechanism is None:
            return None
        decisions = standing_decisions(load_decisions(self._connection), on=moment)
        held = {engagement.id: engagement for engagement in parts.engagements}
        return with_chairs_then(self._connection, mechanism, held, moment=moment, decisions=decisions)

    def _parts_at(self, moment: datetime) -> Parts:
        found = {record.id: record for past in self._pasts if (record := past.record_at(moment))}
        return parts_among(record for record in found.values() if mechanism_id_of(record) == self._id)


def _mechanism_of(parts: Parts) -> MechanismRecord | None:
    return derive_mechanism(parts.key, parts.engagements, parts.features) if parts.key else None


class _Past:
    """The documents and decisions around a record, to be looked at as of any moment."""

    def __init__(self, connection: Connection, subject: str) -> None:
        self._connection, self._subject, self._kind = connection, subject, Kind(subject[0])
        self._decisions = load_decisions(connection)
        self._document_ids = self._find_documents()

    def _find_documents(self) -> list[str]:
        every = standing_decisions([_never_undone(decision) for decision in self._decisions])
        record = load_record(self._connection, self._subject)
        subjects = {source.subject for source in getattr(record, "sources", ())}
        forms = set(derived.forms_of_subjects(self._connection, subjects).values()) - {"-"}
        found = load_forms_near(self._connection, self._kind, forms, every)
        return sorted({mention.source.id for mentions in found.mentions.values() for mention in mentions})

    def moments(self) -> list[tuple[datetime, str]]:
        """When something was read, withdrawn, judged or undone, with the words for it."""
        return sorted({*self._read_moments(), *self._judged_moments()})

    def _read_moments(self) -> Iterator[tuple[datetime, str]]:
        table = tables.claim
        columns = (table.c.read_at, table.c.withdrawn_at, table.c.document_id)
        query = select(*columns).where(table.c.document_id.in_(self._document_ids)).distinct()
        for row in self._connection.execute(query):
            yield rows.parse_moment(row.read_at), f"read {row.document_id}"
            if row.withdrawn_at:
                yield rows.parse_moment(row.withdrawn_at), f"read {row.document_id} again"

    def _judged_moments(self) -> Iterator[tuple[datetime, str]]:
        for decision in self._decisions:
            yield decision.at, cause_of(decision)
            if decision.revoked_at:
                yield decision.revoked_at, f"decision {decision.id} undone"

    def record_at(self, moment: datetime) -> Record | None:
        """The record that held the subject then."""
        decisions = standing_decisions(self._decisions, on=moment)
        mentions = [*self._mentions_at(moment, decisions)]
        found = forms_of(self._kind, mentions, partial(rows.load_texts, self._connection))
        for record, members in resolve(found, decisions).records:
            if self._subject in members:
                return record
        return None

    def _mentions_at(self, moment: datetime, decisions: Decisions) -> Iterator[Mention]:
        for said in mentions_then(self._connection, self._document_ids, moment, decisions):
            for mention in said.mentions:
                if mention.kind is self._kind and mention.subject not in decisions.rejected:
                    yield mention


def cause_of(decision: Decision) -> str:
    """A decision in words."""
    what = {
        Judgement.SAME: "the same",
        Judgement.NOT_SAME: "not the same",
        Judgement.UNSURE: "perhaps the same",
        Judgement.CORRECT: f"{decision.attribute} corrected to {value_words(decision.value)}",
        Judgement.REJECT: "rejected",
        Judgement.ACCEPT: "accepted",
    }[decision.judgement]
    reason = f": {decision.reason}" if decision.reason else ""
    return f"decision {decision.id} by {decision.by}, {what}{reason}"


def _never_undone(decision: Decision) -> Decision:
    """The decision as if it still stood, so that everything it ever brought together is looked at."""
    return replace(decision, revoked_at=None)
