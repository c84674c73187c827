"""Questions of the review queue as a page asks them: both sides, the answers, and the decisions made."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from dragoman.register import Register
from dragoman.register.decisions import Decision
from dragoman.register.history import cause_of
from dragoman.register.review import Question
from dragoman.views.web.entries import title_of
from dragoman.views.web.facts import Fact, Source, facts_of, sources_of
from dragoman.views.web.wording import load_wording

ANSWERS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "pair": (("same", "The same", "s"), ("different", "Different", "d"), ("unsure", "Cannot be told", "u")),
    "doubt": (("accept", "Leave it as it is", "a"),),
    "contradiction": (("accept", "Leave both as told", "a"), ("correct", "Correct", "c")),
    "low_confidence": (
        ("accept", "It is right", "a"),
        ("correct", "Correct", "c"),
        ("reject", "Misread", "r"),
    ),
}
"""By kind of question its answers: name, words, key."""

_LISTS = ("parties", "areas", "by", "to", "counts")
_SOURCES = 6


@dataclass(frozen=True, slots=True)
class Side:
    """One of the records a question is about."""

    id: str
    title: str
    facts: tuple[Fact, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A decision in words; ``can_undo`` while it stands."""

    id: int
    words: str
    by: str
    day: str
    reason: str
    subjects: tuple[str, ...]
    can_undo: bool


def name_of(question: Question) -> str:
    """What tells the question from every other: two reviewers who answer it at once are told apart."""
    parts = (question.kind, question.left_id, question.right_id or "", question.attribute or "")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:20]


def sides_of(register: Register, question: Question) -> list[Side]:
    """The records of the question with what is held of them."""
    sides = []
    for record_id in (question.left_id, question.right_id):
        if record_id:
            answer = register.record(record_id)
            facts = tuple(facts_of(answer, load_wording()))
            sources = tuple(islice(sources_of(answer), _SOURCES))
            sides.append(Side(answer.record.id, title_of(answer.record), facts, sources))
    return sides


def decisions_shown(decisions: Sequence[Decision], number: int) -> list[Shown]:
    """The last decisions, the newest first."""
    return [
        Shown(
            decision.id,
            cause_of(decision),
            decision.by,
            f"{decision.at:%Y-%m-%d}",
            decision.reason,
            tuple(each for each in (decision.left_id, decision.right_id) if each),
            decision.revoked_at is None,
        )
        for decision in islice(reversed(decisions), number)
    ]


def typed(attribute: str, text: str) -> object:
    """The value as claims write it: lists and numbers told from text; nothing where it is empty."""
    if attribute in _LISTS:
        return [part.strip() for part in text.split(",") if part.strip()]
    if attribute == "edition" and text.isdigit():
        return int(text)
    return text or None
