"""Several stories of one text, each read on its own, as the one reading of its document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from dragoman.model.engagements import Engagement
from dragoman.model.people import Person
from dragoman.model.text import Document, Doubt, Evidence, Finding, Reading, Span

T = TypeVar("T")
Part = tuple[int, Reading]
"""Where a story begins in its document, and what was read in it."""


def join_stories(document: Document, parts: Sequence[Part]) -> Reading:
    """One reading of the document: spans count from its beginning, and each finding has a key of its own.

    Somebody named alike in two stories, of one country, is one person.
    """
    return Reading(
        document,
        tuple(dict.fromkeys(party for _, reading in parts for party in reading.parties)),
        people=tuple(_people(parts)),
        engagements=tuple(_engagements(parts)),
        instruments=_renumbered("i", [_moved(each, at) for at, part in parts for each in part.instruments]),
        commitments=_renumbered("c", [_moved(each, at) for at, part in parts for each in part.commitments]),
        features=_renumbered("f", [_moved(each, at) for at, part in parts for each in part.features]),
        doubts=tuple(_doubt(each, at) for at, part in parts for each in part.doubts),
        versions=parts[0][1].versions,
    )


def _cited(evidence: Evidence, at: int) -> Evidence:
    return replace(evidence, span=Span(evidence.span.start + at, evidence.span.end + at))


def _moved(finding: Finding[T], at: int) -> Finding[T]:
    return replace(finding, evidence=tuple(_cited(each, at) for each in finding.evidence))


def _doubt(doubt: Doubt, at: int) -> Doubt:
    return replace(doubt, evidence=_cited(doubt.evidence, at))


def _renumbered(letter: str, findings: Sequence[Finding[T]]) -> tuple[Finding[T], ...]:
    return tuple(replace(each, key=f"{letter}{number}") for number, each in enumerate(findings, 1))


def _people(parts: Sequence[Part]) -> Iterator[Finding[Person]]:
    found: dict[tuple[str, str | None], Finding[Person]] = {}
    for at, part in parts:
        for finding in part.people:
            who, moved = (finding.value.name.casefold(), finding.value.country), _moved(finding, at)
            known = found.get(who)
            found[who] = replace(known, evidence=known.evidence + moved.evidence) if known else moved
    yield from _renumbered("p", list(found.values()))


def _engagements(parts: Sequence[Part]) -> Iterator[Finding[Engagement]]:
    """The engagements; what is part of another names it by its new key."""
    before = 0
    for at, part in parts:
        keys = {each.key: f"e{before + number}" for number, each in enumerate(part.engagements, 1)}
        for finding in part.engagements:
            value = replace(finding.value, part_of=keys.get(finding.value.part_of or ""))
            yield replace(_moved(finding, at), key=keys[finding.key], value=value)
        before += len(keys)
