"""Commitments, and how far each has come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dragoman.model.commitments import Commitment
from dragoman.model.dates import PartialDate
from dragoman.register.derive.choices import all_of, in_order, record_id, said_by, surest, variants_of
from dragoman.register.mentions import Mention
from dragoman.register.records import CommitmentRecord, Step, Variant
from dragoman.register.resolve.compare.numbers import numbers_differ, numbers_in

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


_SILENCE = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Standing:
    """How far an undertaking has come by a day, and since when nobody has reported of it, if long."""

    state: str
    silent_since: date | None = None


def derive_commitment(mentions: Sequence[Mention], why: tuple[str, ...] = ()) -> CommitmentRecord:
    """The undertaking that these mentions are steps of; its state is how far it has come since last done.

    Of steps told of one day, the furthest is the last. Asking again for what was agreed takes nothing back.
    """
    told = in_order(mentions)
    ordered = sorted(told, key=_step_order)
    last = ordered[-1]
    value = last.value
    return CommitmentRecord(
        id=record_id(told),
        kind=value.kind,
        action=value.action,
        by=value.by,
        to=value.to,
        areas=all_of(mention.value.areas for mention in ordered),
        due=next((mention.value.due for mention in reversed(ordered) if mention.value.due), None),
        day=last.context.day,
        state=_state(ordered),
        steps=tuple(_step(mention) for mention in ordered),
        parties=all_of((value.by, value.to)) or last.source.parties,
        sources=said_by(told),
        variants=(*_who_asked(told), *_how_many(told)),
        confidence=surest(mentions),
        why=why,
    )


def _state(ordered: Sequence[Mention]) -> str:
    """“done” where that is the last word; else the furthest of the steps since it was last done."""
    return _furthest(mention.value.kind for mention in ordered)


def _furthest(kinds: Iterable[str]) -> str:
    states = [STATES.get(kind, "asked") for kind in kinds]
    if states[-1] == _FURTHEST[-1]:
        return states[-1]
    since = states[max((at for at, state in enumerate(states) if state == _FURTHEST[-1]), default=-1) + 1 :]
    return max(since, key=_FURTHEST.index)


def as_of(record: CommitmentRecord, day: date) -> CommitmentRecord | None:
    """The undertaking as the steps told of that day or before make it; None where none was told by then."""
    steps = tuple(step for step in record.steps if step.day is None or step.day.first_day <= day)
    if len(steps) == len(record.steps):
        return record
    if not steps:
        return None
    last = steps[-1]
    state = _furthest(step.kind for step in steps)
    return replace(record, steps=steps, state=state, kind=last.kind, action=last.action, day=last.day)


def standing_on(record: CommitmentRecord, day: date) -> Standing:
    """Where it stands on a day: overdue once its date is past, silent after two years without a word."""
    record = as_of(record, day) or record
    if record.state == "done":
        return Standing(record.state)
    late = record.due is not None and record.due.last_day < day
    last = _last_day(record.day) if record.day else None
    silent = last if last is not None and day - last > _SILENCE else None
    return Standing("overdue" if late else record.state, silent)


def _last_day(told: PartialDate) -> date:
    """The last day of a stretch; of one whose end nobody told, its first."""
    return told.last_day if told.end is not None or not told.interval else told.first_day


def _who_asked(told: Sequence[Mention]) -> tuple[Variant, ...]:
    """Who asked, where a person has judged one what reports give to two."""
    asking = [mention for mention in told if STATES.get(mention.value.kind) == "asked"]
    return variants_of(asking, "by", shown=lambda value: ", ".join(sorted(value.by)) or None)


def _how_many(ordered: Sequence[Mention]) -> tuple[Variant, ...]:
    """The numbers that reports of one state give it, where a person has judged it one all the same."""
    found: list[Variant] = []
    for state in _FURTHEST:
        told = [mention for mention in ordered if STATES.get(mention.value.kind) == state]
        numbers = {numbers_in(mention.value.action) for mention in told}
        if any(numbers_differ(left, right) for left in numbers for right in numbers):
            found += variants_of(told, "number", shown=_numbers)
    return tuple(found)


def _numbers(commitment: Commitment) -> str | None:
    return ", ".join(sorted(numbers_in(commitment.action), key=int)) or None


def _step_order(mention: Mention) -> tuple[str, int, str]:
    """By day, an unknown day first; on one day by how far it has come."""
    day = mention.context.day
    come = _FURTHEST.index(STATES.get(mention.value.kind, "asked"))
    return (str(day.first_day) if day else "", come, mention.subject)


def _step(mention: Mention) -> Step:
    value = mention.value
    return Step(value.kind, value.action, mention.subject, mention.source.id, mention.context.day)
