"""How sure a finding is: the share of findings like it that were right on the golden development reports.

What can be seen of a finding (its rule, how often it is evidenced, how definite it is) is weighed by a
table that scripts/fit_confidence.py fits; of findings given 0.9, nine in ten are right (docs/accuracy.md
has the check).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

from dragoman.model.commitments import Commitment
from dragoman.model.engagements import Engagement
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import Evidence, Finding

T = TypeVar("T")

TABLE = Path(__file__).parent / "data" / "confidence.yaml"
_LEAST, _MOST = 0.05, 0.99
_KINDS: Mapping[type[Any], str] = {
    Person: "people",
    Engagement: "engagements",
    Instrument: "instruments",
    Commitment: "commitments",
}


@dataclass(frozen=True, slots=True)
class ConfidenceTable:
    """Log-odds for each kind of record: where all start from, and what each sign adds."""

    start: Mapping[str, float]
    signs: Mapping[str, Mapping[str, float]]

    def confidence(self, kind: str, signs: Iterator[str]) -> float:
        """The share of records with these signs that were right; two places, never 0 or 1."""
        odds = self.start[kind] + sum(self.signs[kind].get(sign, 0.0) for sign in signs)
        return round(min(_MOST, max(_LEAST, 1 / (1 + math.exp(-odds)))), 2)


@lru_cache(maxsize=1)
def load_confidence_table(path: Path = TABLE) -> ConfidenceTable:
    """The table that the package ships."""
    kinds = yaml.safe_load(path.read_text("utf-8"))["kinds"]
    return ConfidenceTable(
        {kind: entry["start"] for kind, entry in kinds.items()},
        {kind: entry["signs"] for kind, entry in kinds.items()},
    )


def with_confidence(finding: Finding[T]) -> Finding[T]:
    """The finding with the confidence that its signs give it."""
    kind = _KINDS[type(finding.value)]
    sure = load_confidence_table().confidence(kind, find_signs(finding.value, finding.evidence))
    return replace(finding, confidence=sure)


def find_signs(value: Any, evidence: tuple[Evidence, ...]) -> Iterator[str]:
    """What can be seen of a finding, as words of the table."""
    yield f"rule {evidence[0].rule.partition('.')[2]}"
    if len(evidence) > 1:
        yield "evidenced twice"
    match value:
        case Person():
            yield from _signs_of_person(value, evidence)
        case Engagement():
            yield from _signs_of_engagement(value)
        case Instrument():
            yield from _signs_of_instrument(value)
        case Commitment():
            yield from _signs_of_commitment(value)


def _signs_of_person(person: Person, evidence: tuple[Evidence, ...]) -> Iterator[str]:
    yield f"words {min(len(person.name.split()), 3)}"
    for sign in ("country", "rank", "post"):
        if getattr(person, sign) is None:
            yield f"no {sign}"
    if person.rank is None and person.post is None:
        yield "neither rank nor post"
    if len(evidence) > 2:
        yield "evidenced more than twice"


def _signs_of_engagement(engagement: Engagement) -> Iterator[str]:
    yield f"type {engagement.type}"
    yield f"status {engagement.status.value}"
    yield f"date {engagement.date_basis or 'unknown'}"
    yield f"participants {min(len(engagement.participants), 2)}"
    for sign in ("place", "mechanism", "edition"):
        if getattr(engagement, sign) is not None:
            yield sign
    if engagement.part_of is not None:
        yield "part of another"
    if not engagement.main:
        yield "not main"


def _signs_of_instrument(instrument: Instrument) -> Iterator[str]:
    yield f"type {instrument.type}"
    yield f"status {instrument.status}"
    yield f"date {instrument.date_basis or 'unknown'}"
    yield f"words of the title {min(len(instrument.title.split()) // 3, 3)}"


def _signs_of_commitment(commitment: Commitment) -> Iterator[str]:
    yield f"kind {commitment.kind}"
    yield f"areas {min(len(commitment.areas), 3)}"
    if not commitment.by:
        yield "by nobody named"
    if commitment.due is not None:
        yield "due"
    if len(commitment.action.split()) < 4:
        yield "few words"
