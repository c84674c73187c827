"""Documents, what is found in them, and where: unsourced knowledge cannot be built."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from dragoman.model.commitments import Commitment
from dragoman.model.dates import PartialDate
from dragoman.model.engagements import Engagement
from dragoman.model.features import Feature
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person

T = TypeVar("T")

SCHEMA_VERSION = "1.0"
"""The version of the reading contract (docs/reference/reading.md)."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a document's text: [start, end) in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse an empty or reversed stretch."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"no stretch of text: [{self.start}, {self.end})")

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether the other lies within this."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a fact rests on, and the rule that read them; made by Document.cite."""

    document_id: str
    span: Span
    quote: str
    rule: str


@dataclass(frozen=True, slots=True)
class Document:
    """A report as received; its text is never repaired after offsets are taken.

    ``published`` is the day (or month) it came out, ``published_basis`` says from where that is known:
    ``given`` by the caller, ``metadata``, ``dateline``, ``address``. ``above`` is what its page prints above
    the text and is no part of it: only the day is looked for there.
    """

    id: str
    text: str
    published: PartialDate | None = None
    published_basis: str | None = None
    url: str | None = None
    title: str | None = None
    outlet: str | None = None
    language: str = "en"
    above: str = field(default="", compare=False)

    @property
    def text_sha256(self) -> str:
        """The SHA-256 of the text's UTF-8 bytes, in hexadecimal digits."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def cite(self, span: Span, *, rule: str) -> Evidence:
        """Evidence for what the rule read in the span; ValueError where the span leaves the text."""
        if span.end > len(self.text):
            raise ValueError(f"{span} is outside the text of {self.id}")
        return Evidence(self.id, span, self.text[span.start : span.end], rule)


class Basis(StrEnum):
    """How the words give a value."""

    STATED = "stated"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class Finding(Generic[T]):
    """What a document says, and where; ``key`` names it within the reading (p1, e1, i1, c1)."""

    key: str
    value: T
    evidence: tuple[Evidence, ...]
    confidence: float = 1.0

    def __post_init__(self) -> None:
        """Refuse a finding without evidence."""
        if not self.evidence:
            raise ValueError(f"a finding without evidence: {self.value!r}")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Seen, not understood: kept with its reason and the candidates, and shown in review."""

    reason: str
    evidence: Evidence
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one document; see ``dragoman.model.contract`` for its JSON."""

    document: Document
    parties: tuple[str, ...] = ()
    people: tuple[Finding[Person], ...] = ()
    engagements: tuple[Finding[Engagement], ...] = ()
    instruments: tuple[Finding[Instrument], ...] = ()
    commitments: tuple[Finding[Commitment], ...] = ()
    features: tuple[Finding[Feature], ...] = ()
    doubts: tuple[Doubt, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
