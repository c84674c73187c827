"""Claims: one attribute, one value, its evidence; and the findings that they came from."""

from __future__ import annotations

import hashlib
from bisect import insort
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from dragoman.model.contract import value_as_dict
from dragoman.model.text import Basis, Doubt, Evidence, Finding, Reading
from dragoman.register.subjects import (
    Kind,
    canonical_json,
    document_subject,
    finding_subjects,
    person_subject,
)

_ID_DIGITS = 32
_NOT_CLAIMED = ("date_basis", "part_of")
COUNTS = "counts"
"""The attribute of which a subject may have several values, each a claim with words of its own.

Their evidence is that whose rule begins so, in the same order.
"""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one document says of one subject; ``value`` is plain JSON.

    A claim is never changed; it is withdrawn when a later reading of the same document no longer makes it.
    """

    id: str
    document_id: str
    subject: str
    attribute: str
    value: Any
    basis: str
    span_start: int
    span_end: int
    quote: str
    rule: str
    reader_version: str
    read_at: datetime
    withdrawn_at: datetime | None = None


class ReadingClaims(NamedTuple):
    """The claims that a reading makes, and which subject each finding's key became."""

    claims: tuple[Claim, ...]
    subjects: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Source:
    document_id: str
    text_sha256: str
    reader_version: str
    read_at: datetime

    def claim(self, subject: str, attribute: str, value: Any, *, evidence: Evidence, basis: str) -> Claim:
        said = (subject, attribute, value, str(basis), evidence.span.start, evidence.span.end)
        return Claim(
            id=_hash_of(self.text_sha256, said, evidence.rule, self.reader_version),
            document_id=self.document_id,
            subject=subject,
            attribute=attribute,
            value=value,
            basis=str(basis),
            span_start=evidence.span.start,
            span_end=evidence.span.end,
            quote=evidence.quote,
            rule=evidence.rule,
            reader_version=self.reader_version,
            read_at=self.read_at,
        )


def claim_id(claim: Claim, *, text_sha256: str) -> str:
    """The hash of all that the claim says, and of who read it in which text."""
    said = (claim.subject, claim.attribute, claim.value, claim.basis, claim.span_start, claim.span_end)
    return _hash_of(text_sha256, said, claim.rule, claim.reader_version)


def _hash_of(text_sha256: str, said: tuple[str, str, Any, str, int, int], rule: str, version: str) -> str:
    """The hash of it all as one canonical JSON list, put together out of its parts: there are very many."""
    subject, attribute, value, basis, start, end = said
    parts = (
        _quoted(text_sha256),
        _quoted(subject),
        _quoted(attribute),
        canonical_json(value),
        _quoted(basis),
        f"{start},{end}",
        _quoted(rule),
        _quoted(version),
    )
    hashed = f"[{','.join(parts)}]"
    return hashlib.sha256(hashed.encode("utf-8", "surrogatepass")).hexdigest()[:_ID_DIGITS]


@lru_cache(maxsize=4096)
def _quoted(text: str) -> str:
    return canonical_json(text)


def reader_version(versions: Mapping[str, str]) -> str:
    """The versions that a reading was made with, as one line."""
    return "; ".join(f"{name} {version}" for name, version in sorted(versions.items()))


def claims_of(
    reading: Reading, *, read_at: datetime, known_as: Mapping[str, str] | None = None
) -> ReadingClaims:
    """Every claim that the reading makes, and the subject of each of its findings.

    Args:
        reading: what was read.
        read_at: when.
        known_as: the ids by which an earlier reading of the document had subjects, by those of this one.
    """
    document = reading.document
    source = _Source(document.id, document.text_sha256, reader_version(reading.versions), read_at)
    subjects = {key: (known_as or {}).get(subject, subject) for key, subject in _subjects_of(reading)}
    claims: dict[str, Claim] = {}
    findings: tuple[Finding[Any], ...] = (
        *reading.people,
        *reading.engagements,
        *reading.instruments,
        *reading.commitments,
        *reading.features,
    )
    for finding in findings:
        for claim in _finding_claims(source, finding, subjects):
            claims.setdefault(claim.id, claim)
    for doubt in reading.doubts:
        claim = _doubt_claim(source, doubt)
        claims.setdefault(claim.id, claim)
    return ReadingClaims(tuple(claims.values()), subjects)


def _subjects_of(reading: Reading) -> Iterator[tuple[str, str]]:
    sha256 = reading.document.text_sha256
    for person in reading.people:
        yield person.key, person_subject(sha256, person.value.name)
    for subject, engagement in finding_subjects(Kind.ENGAGEMENT, reading.engagements, text_sha256=sha256):
        yield engagement.key, subject
    for subject, instrument in finding_subjects(Kind.INSTRUMENT, reading.instruments, text_sha256=sha256):
        yield instrument.key, subject
    for subject, commitment in finding_subjects(Kind.COMMITMENT, reading.commitments, text_sha256=sha256):
        yield commitment.key, subject
    for subject, feature in finding_subjects(Kind.FEATURE, reading.features, text_sha256=sha256):
        yield feature.key, subject


def _finding_claims(source: _Source, finding: Finding[Any], subjects: Mapping[str, str]) -> Iterator[Claim]:
    subject, evidence = subjects[finding.key], finding.evidence[0]
    record = value_as_dict(finding.value)
    counted = [each for each in finding.evidence if each.rule.startswith(f"{COUNTS}.")]
    for number, count in enumerate(record.pop(COUNTS, ())):
        words = counted[number] if number < len(counted) else evidence
        yield source.claim(subject, COUNTS, count, evidence=words, basis=Basis.STATED)
    for attribute, value in record.items():
        if attribute not in _NOT_CLAIMED and value not in (None, []):
            basis = record.get("date_basis") if attribute == "date" else None
            yield source.claim(subject, attribute, value, evidence=evidence, basis=basis or Basis.STATED)
    whole = subjects.get(record.get("part_of") or "")
    if whole:
        yield source.claim(subject, "part_of", whole, evidence=evidence, basis=Basis.STATED)
    if finding.confidence < 1:
        yield source.claim(subject, "confidence", finding.confidence, evidence=evidence, basis=Basis.STATED)
    for further in (each for each in finding.evidence[1:] if each not in counted):
        yield source.claim(subject, "mentioned", True, evidence=further, basis=Basis.STATED)


def _doubt_claim(source: _Source, doubt: Doubt) -> Claim:
    value = {"reason": doubt.reason, "candidates": list(doubt.candidates)}
    subject = document_subject(source.text_sha256)
    return source.claim(subject, "doubt", value, evidence=doubt.evidence, basis=Basis.STATED)


def claimed_values(claims: Iterable[Claim]) -> dict[str, dict[str, Any]]:
    """What the claims say, by subject and attribute; subjects in the order of the text."""
    values: dict[str, dict[str, Any]] = {}
    for claim in sorted(claims, key=lambda claim: (claim.span_start, claim.span_end, claim.id)):
        said = values.setdefault(claim.subject, {})
        if claim.attribute == COUNTS:
            insort(said.setdefault(COUNTS, []), claim.value)
        said.setdefault(claim.attribute, claim.value)
        if claim.attribute == "date":
            said.setdefault("date_basis", claim.basis)
    return values
