"""A document's text cut into stretches, each with the records that rest on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dragoman.model.text import Reading
from dragoman.register.web_queries import Mark


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text; ``record`` is that of the narrowest claim on it, ``kinds`` those of all."""

    text: str
    start: int
    record: str | None = None
    kinds: tuple[str, ...] = ()
    says: str = ""

    @property
    def kind(self) -> str:
        """The letter of the record's kind."""
        return self.record[0] if self.record else ""


def cut_into_stretches(text: str, marks: Iterable[Mark]) -> list[Stretch]:
    """The whole text, cut wherever a mark begins or ends."""
    spans = _spans(marks)
    edges = sorted({0, len(text), *(edge for start, end, _ in spans for edge in (start, end))})
    stretches = []
    by_start = list(spans)
    standing: list[tuple[int, int, Mark]] = []
    for start, end in pairwise(edges):
        while by_start and by_start[0][0] <= start:
            standing.append(by_start.pop(0))
        standing = [span for span in standing if span[1] > start]
        stretches.append(_stretch(text[start:end], start, standing))
    return stretches


def marks_of_reading(reading: Reading) -> list[Mark]:
    """The marks of a reading that is not filed: records are named by kind and key."""
    found = []
    for letter, findings in (
        ("P", reading.people),
        ("E", reading.engagements),
        ("I", reading.instruments),
        ("C", reading.commitments),
    ):
        for finding in findings:
            for evidence in finding.evidence:
                record = f"{letter}-{finding.key}"
                span = evidence.span
                found.append(Mark(span.start, span.end, record, letter, None, evidence.rule, ""))
    return found


def _spans(marks: Iterable[Mark]) -> list[tuple[int, int, Mark]]:
    """One mark for each stretch and record."""
    found: dict[tuple[int, int, str], Mark] = {}
    for mark in marks:
        if mark.record[0] != "D":
            found.setdefault((mark.start, mark.end, mark.record), mark)
    return sorted(
        ((start, end, mark) for (start, end, _), mark in found.items()),
        key=lambda span: (span[0], span[1], span[2].record),
    )


def _stretch(text: str, start: int, standing: Sequence[tuple[int, int, Mark]]) -> Stretch:
    if not standing:
        return Stretch(text, start)
    narrowest = min(standing, key=lambda span: (span[1] - span[0], "PICEM".find(span[2].record[0])))
    kinds = tuple(sorted({span[2].record[0] for span in standing}))
    return Stretch(text, start, narrowest[2].record, kinds, narrowest[2].rule)
