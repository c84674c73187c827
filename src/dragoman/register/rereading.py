"""Reading again: what a newer reader makes of documents already filed, shown before it is applied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from dragoman.model.errors import NotInRegister
from dragoman.model.text import Reading
from dragoman.register.claims import Claim, claimed_values, claims_of
from dragoman.register.deciding import rederive_document
from dragoman.register.decisions import Decision, Judgement
from dragoman.register.store import rows
from dragoman.register.store.decision_rows import load_decisions

_TELLING = ("name", "title", "action", "type", "mechanism")
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
    """What a new reading of a document changes, and which corrections it now agrees with."""

    document_id: str
    changes: tuple[ClaimChange, ...] = ()
    confirmed: tuple[Decision, ...] = ()
    contradicted: tuple[Decision, ...] = ()


def compare_reading(connection: Connection, reading: Reading, *, now: datetime) -> Rereading:
    """How the reading differs from the one that stands.

    Raises:
        NotInRegister: the document was never filed.
    """
    document_id = _filed_id(connection, reading)
    before = claimed_values(rows.claims_in(connection, document_id))
    after = claimed_values(claims_of(reading, read_at=now).claims)
    made = (each for each in load_decisions(connection) if each.judgement is Judgement.CORRECT)
    corrections = [each for each in made if each.revoked_at is None and each.left_id in after]
    confirmed = [each for each in corrections if _agrees(after, each) and not _agrees(before, each)]
    contradicted = [each for each in corrections if not _agrees(after, each) and _moved(before, after, each)]
    return Rereading(document_id, tuple(_changes(before, after)), tuple(confirmed), tuple(contradicted))


def apply_reading(connection: Connection, reading: Reading, *, now: datetime) -> Rereading:
    """What changed, once the reading stands in place of the last; its claims are kept, withdrawn."""
    difference = compare_reading(connection, reading, now=now)
    document_id = difference.document_id
    standing = {claim.id: claim for claim in rows.claims_in(connection, document_id)}
    made = {claim.id: claim for claim in _claims(reading, document_id, now=now)}
    rows.withdraw_claims(connection, [claim for key, claim in standing.items() if key not in made], at=now)
    rows.insert_claims(connection, [claim for key, claim in made.items() if key not in standing])
    rows.withdraw_readings(connection, document_id, at=now)
    rows.insert_readings(connection, [reading], read_at=now)
    rederive_document(connection, document_id)
    return difference


def _filed_id(connection: Connection, reading: Reading) -> str:
    document = reading.document
    filed = rows.find_document(connection, document)
    if filed is None or filed[1] != document.text_sha256:
        raise NotInRegister(f"{document.id}: no such text has been filed; file it first")
    return filed[0]


def _claims(reading: Reading, document_id: str, *, now: datetime) -> tuple[Claim, ...]:
    if reading.document.id != document_id:
        raise NotInRegister(f"{reading.document.id}: this text is filed as {document_id}")
    return claims_of(reading, read_at=now).claims


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
