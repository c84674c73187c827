"""Commitments, and how far each has come."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.register.derive.choices import all_of, in_order, record_id, said_by, surest
from dragoman.register.mentions import Mention
from dragoman.register.records import CommitmentRecord

STATES = {
    "requested": "asked",
    "proposed": "asked",
    "invited": "asked",
    "agreed": "agreed",
    "pledged": "agreed",
    "planned": "planned",
    "ongoing": "under_way",
    "done": "done",
}
"""How far a commitment of each kind has come."""

OPEN_STATES = ("asked", "agreed", "planned", "under_way", "overdue")


def derive_commitment(mentions: Sequence[Mention], why: tuple[str, ...] = ()) -> CommitmentRecord:
    """The undertaking that these mentions are of."""
    ordered = in_order(mentions)
    first = ordered[0]
    value = first.value
    return CommitmentRecord(
        id=record_id(mentions),
        kind=value.kind,
        action=value.action,
        by=value.by,
        to=value.to,
        areas=value.areas,
        due=value.due,
        day=first.context.day,
        state=STATES.get(value.kind, "asked"),
        parties=all_of((value.by, value.to)) or first.source.parties,
        sources=said_by(mentions),
        confidence=surest(mentions),
        why=why,
    )
