"""Commitments, and how far each has come."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.register.derive.choices import all_of, record_id, said_by, surest
from dragoman.register.mentions import Mention
from dragoman.register.records import CommitmentRecord, Step

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

_FURTHEST = ("asked", "agreed", "planned", "under_way", "done")

OPEN_STATES = ("asked", "agreed", "planned", "under_way", "overdue")


def derive_commitment(mentions: Sequence[Mention], why: tuple[str, ...] = ()) -> CommitmentRecord:
    """The undertaking that these mentions are steps of; its state is that of the last step.

    Of steps told of one day, the furthest is the last.
    """
    ordered = sorted(mentions, key=_step_order)
    last = ordered[-1]
    value = last.value
    return CommitmentRecord(
        id=record_id(mentions),
        kind=value.kind,
        action=value.action,
        by=value.by,
        to=value.to,
        areas=all_of(mention.value.areas for mention in ordered),
        due=next((mention.value.due for mention in reversed(ordered) if mention.value.due), None),
        day=last.context.day,
        state=STATES.get(value.kind, "asked"),
        steps=tuple(_step(mention) for mention in ordered),
        parties=all_of((value.by, value.to)) or last.source.parties,
        sources=said_by(mentions),
        confidence=surest(mentions),
        why=why,
    )


def _step_order(mention: Mention) -> tuple[str, int, str]:
    """By day, an unknown day first; on one day by how far it has come."""
    day = mention.context.day
    come = _FURTHEST.index(STATES.get(mention.value.kind, "asked"))
    return (str(day.first_day) if day else "", come, mention.subject)


def _step(mention: Mention) -> Step:
    value = mention.value
    return Step(value.kind, value.action, mention.subject, mention.source.id, mention.context.day)
