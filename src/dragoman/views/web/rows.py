"""What a record's page shows in a row: editions with the gaps between them, an undertaking's steps."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.register.answers import Answer, Quoted
from dragoman.register.headlines import number_ranges
from dragoman.register.records import CommitmentRecord, Edition, MechanismRecord, Step

_MOST_EDITIONS = 60


@dataclass(frozen=True, slots=True)
class Place:
    """An edition in its row; ``gap`` has the numbers before it that are not in the record."""

    edition: Edition
    gap: str = ""


def editions_in_a_row(mechanism: MechanismRecord) -> tuple[Place, ...]:
    """The latest editions in order, each with the numbers missing before it."""
    waiting = sorted(mechanism.missing)
    found = []
    for edition in mechanism.editions:
        before = [number for number in waiting if edition.number and number < edition.number]
        waiting = waiting[len(before) :]
        found.append(Place(edition, number_ranges(before)))
    return tuple(found[-_MOST_EDITIONS:])


def steps_of(answer: Answer) -> tuple[tuple[Step, Quoted | None], ...]:
    """The steps of an undertaking, each with the words that tell of it."""
    if not isinstance(answer.record, CommitmentRecord):
        return ()
    words: dict[str, Quoted] = {}
    for quoted in answer.evidence:
        words.setdefault(quoted.subject, quoted)
    return tuple((step, words.get(step.subject)) for step in answer.record.steps)
