"""Reading again: what a newer reader makes of documents already filed, shown before it is applied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from dragoman.model.errors import NotInRegister
from dragoman.model.text import Reading
from dragoman.register.claims import Claim, claimed_values, claims_of
from dragoman.register.deciding import rederive_document
from dragoman.register.decisions import Decision, Judgement
from dragoman.register.same_subjects import same_subjects
from dragoman.register.store import rows
from dragoman.register.store.decision_rows import load_decisions

_TELLING = ("name", "title", "action", "type", "mechanism")
_VOUCHING = (Judgement.CORRECT, Judgement.ACCEPT)
_NOT_SHOWN = ("mentioned", "confidence", "date_basis")


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """One thing read otherwise: gained, lost, or changed from one value to another; ``of`` is its name."""

    kind: str
    subject: str
    attribute: str
    before: Any = None
    after: Any = None
    of: str = ""


@dataclass(frozen=True, slots=True)
class Rereading:
    """What a new reading of a document changes, and which corrections it now agrees with.

    ``kept`` are the corrections and acceptances of what it no longer reads: for their sake that stays.
    """

    document_id: str
    changes: tuple[ClaimChange, ...] = ()
    confirmed: tuple[Decision, ...] = ()
    contradicted: tuple[Decision, ...] = ()
    kept: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class _Compared:
    """The claims that stand, those that are to stand, and how the two differ."""

    standing: tuple[Claim, ...]
    made: tuple[Claim, ...]
    difference: Rereading


def compare_reading(connection: Connection, reading: Reading, *, now: datetime) -> Rereading:
    """How the reading differs from the one that stands.

    Raises:
        NotInRegister: the document was never filed.
    """
    return _compare(connection, reading, now=now).difference


def apply_reading(connection: Connection, reading: Reading, *, now: datetime) -> Rereading:
    """What changed, once the reading stands in place of the last; its claims are kept, withdrawn."""
    compared = _compare(connection, reading, now=now)
    document_id = compared.difference.document_id
    standing = {claim.id: claim for claim in compared.standing}
    made = {claim.id: claim for claim in compared.made}
    rows.withdraw_claims(connection, [claim for key, claim in standing.items() if key not in made], at=now)
    rows.insert_claims(connection, [claim for key, claim in made.items() if key not in standing])
    rows.withdraw_readings(connection, document_id, at=now)
    rows.insert_readings(connection, [reading], read_at=now)
    rederive_document(connection, document_id)
    return compared.difference


def _compare(connection: Connection, reading: Reading, *, now: datetime) -> _Compared:
    document_id = _filed_id(connection, reading)
    standing = tuple(rows.claims_in(connection, document_id))
    decisions = [each for each in load_decisions(connection) if each.revoked_at is None]
    made = _claims(reading, rows.all_claims_in(connection, document_id), now=now)
    read = {claim.subject for claim in made}
    kept = [each for each in decisions if each.judgement in _VOUCHING and each.left_id not in read]
    vouched = {each.left_id for each in kept}
    made += tuple(claim for claim in standing if claim.subject in vouched)
    before, after = claimed_values(standing), claimed_values(made)
    corrections = [each for each in decisions if each.judgement is Judgement.CORRECT and each.left_id in read]
    difference = Rereading(
        document_id,
        tuple(_changes(before, after)),
        tuple(each for each in corrections if _agrees(after, each) and not _agrees(before, each)),
        tuple(each for each in corrections if not _agrees(after, each) and _moved(before, after, each)),
        tuple(each for each in kept if each.left_id in before),
    )
    return _Compared(standing, made, difference)


def _filed_id(connection: Connection, reading: Reading) -> str:
    document = reading.document
    filed = rows.find_document(connection, document)
    if filed is None or filed[1] != document.text_sha256:
        raise NotInRegister(f"{document.id}: no such text has been filed; file it first")
    if document.id != filed[0]:
        raise NotInRegister(f"{document.id}: this text is filed as {filed[0]}")
    return filed[0]


def _claims(reading: Reading, ever: Sequence[Claim], *, now: datetime) -> tuple[Claim, ...]:
    """The claims of the reading, of subjects by the ids that they had before."""
    made = claims_of(reading, read_at=now).claims
    known_as = same_subjects(ever, made)
    return claims_of(reading, read_at=now, known_as=known_as).claims if known_as else made


def _changes(
    before: Mapping[str, Mapping[str, Any]], after: Mapping[str, Mapping[str, Any]]
) -> Iterator[ClaimChange]:
    for subject in sorted({*before, *after}):
        old, new = before.get(subject), after.get(subject)
        if old is None or new is None:
            known = new if old is None else old
            kind = "gained" if old is None else "lost"
            name = next((name for name in _TELLING if name in (known or {})), "doubt")
            value = (known or {}).get(name)
            yield ClaimChange(kind, subject, name, *((None, value) if old is None else (value, None)))
            continue
        for attribute in sorted({*old, *new} - {*_NOT_SHOWN}):
            if old.get(attribute) != new.get(attribute):
                named = next((str(new[name]) for name in _TELLING if name in new and name != attribute), "")
                yield ClaimChange(
                    "changed", subject, attribute, old.get(attribute), new.get(attribute), named
                )


def _agrees(values: Mapping[str, Mapping[str, Any]], decision: Decision) -> bool:
    return bool(values.get(decision.left_id, {}).get(decision.attribute or "") == decision.value)


def _moved(
    before: Mapping[str, Mapping[str, Any]], after: Mapping[str, Mapping[str, Any]], decision: Decision
) -> bool:
    attribute = decision.attribute or ""
    old = before.get(decision.left_id, {}).get(attribute)
    return bool(old != after.get(decision.left_id, {}).get(attribute))
