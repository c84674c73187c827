"""Decisions: what people have judged; they stand until undone, whatever is read later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Judgement(StrEnum):
    """What a person can judge of one record, or of two."""

    SAME = "same"
    NOT_SAME = "not_same"
    UNSURE = "unsure"
    CORRECT = "correct"
    REJECT = "reject"
    ACCEPT = "accept"


OF_TWO = frozenset({Judgement.SAME, Judgement.NOT_SAME, Judgement.UNSURE})


@dataclass(frozen=True, slots=True)
class Decision:
    """One judgement: of whom, why and when; ``left_id`` and ``right_id`` are subjects.

    A correction says in ``was`` what the document had it as, and in ``value`` what it is.
    """

    id: int
    judgement: Judgement
    left_id: str
    right_id: str | None
    attribute: str | None
    was: Any
    value: Any
    reason: str
    by: str
    at: datetime
    revoked_at: datetime | None = None

    @property
    def pair(self) -> frozenset[str]:
        """The two subjects judged."""
        return frozenset({self.left_id, self.right_id or self.left_id})


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions that stand, looked up by subject."""

    together: frozenset[frozenset[str]] = frozenset()
    apart: frozenset[frozenset[str]] = frozenset()
    unsure: frozenset[frozenset[str]] = frozenset()
    corrections: Mapping[str, tuple[Decision, ...]] = field(default_factory=dict)
    rejected: frozenset[str] = frozenset()
    accepted: frozenset[tuple[str, str | None]] = frozenset()

    def corrections_of(self, subject: str) -> tuple[Decision, ...]:
        """The corrections made to a subject, in the order in which they were made."""
        return self.corrections.get(subject, ())

    def partners_of(self, subjects: Iterable[str]) -> set[str]:
        """The subjects judged to be the same as, or other than, any of these."""
        wanted = set(subjects)
        return {other for pair in self.together | self.apart if pair & wanted for other in pair} - wanted


NO_DECISIONS = Decisions()


def standing_decisions(decisions: Iterable[Decision], *, on: datetime | None = None) -> Decisions:
    """The decisions that stand at a moment, or now."""
    standing = [decision for decision in decisions if _stands(decision, on)]
    corrections: dict[str, list[Decision]] = {}
    for decision in standing:
        if decision.judgement is Judgement.CORRECT:
            corrections.setdefault(decision.left_id, []).append(decision)
    return Decisions(
        together=_pairs(standing, Judgement.SAME),
        apart=_pairs(standing, Judgement.NOT_SAME),
        unsure=_pairs(standing, Judgement.UNSURE),
        corrections={subject: tuple(made) for subject, made in corrections.items()},
        rejected=frozenset(each.left_id for each in standing if each.judgement is Judgement.REJECT),
        accepted=frozenset(
            (each.left_id, each.attribute) for each in standing if each.judgement is Judgement.ACCEPT
        ),
    )


def _stands(decision: Decision, on: datetime | None) -> bool:
    if on is None:
        return decision.revoked_at is None
    return decision.at <= on and (decision.revoked_at is None or decision.revoked_at > on)


def _pairs(decisions: Iterable[Decision], judgement: Judgement) -> frozenset[frozenset[str]]:
    return frozenset(each.pair for each in decisions if each.judgement is judgement)
