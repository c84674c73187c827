"""Records: what the register holds to be so, derived from claims and decisions.

References to other records are subjects until a query turns them into the ids of the records that hold them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from dragoman.model.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Said:
    """One document's word on a record: the subject there, the document, and its day."""

    subject: str
    document_id: str
    published: PartialDate | None = None
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Variant:
    """A value that some documents give where others give another."""

    attribute: str
    value: str
    documents: tuple[str, ...]


TOLD_IN = {"number": ("title", "action")}
"""Attributes of variants that no claim has: those of the claims in whose words they are told."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person in a post with a rank, as sighted; an end is the last sighting, never an end of term."""

    post: str | None = None
    rank: str | None = None
    organisation: str | None = None
    first_seen: PartialDate | None = None
    last_seen: PartialDate | None = None
    sightings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A person, the posts in which reports have seen them, and by which names."""

    id: str
    name: str
    names: tuple[str, ...] = ()
    country: str | None = None
    parties: tuple[str, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    first_seen: PartialDate | None = None
    last_seen: PartialDate | None = None
    areas: tuple[str, ...] = ()
    sources: tuple[Said, ...] = ()
    variants: tuple[Variant, ...] = ()
    confidence: float = 1.0
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Presence:
    """A participant of an engagement; ``person`` is their record's id, in the answer to a query."""

    name: str
    role: str
    country: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class EngagementRecord:
    """A happening, with everyone whom some report names there."""

    id: str
    type: str
    status: str
    date: PartialDate | None = None
    date_basis: str | None = None
    mechanism: str | None = None
    mechanism_id: str | None = None
    edition: int | None = None
    place: str | None = None
    country: str | None = None
    parties: tuple[str, ...] = ()
    participants: tuple[Presence, ...] = ()
    areas: tuple[str, ...] = ()
    main: bool = True
    counts: tuple[str, ...] = ()
    sources: tuple[Said, ...] = ()
    variants: tuple[Variant, ...] = ()
    confidence: float = 1.0
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InstrumentRecord:
    """An agreement, under the fullest title that a report gives it."""

    id: str
    type: str
    title: str
    titles: tuple[str, ...] = ()
    status: str = "signed"
    date: PartialDate | None = None
    date_basis: str | None = None
    parties: tuple[str, ...] = ()
    sources: tuple[Said, ...] = ()
    variants: tuple[Variant, ...] = ()
    confidence: float = 1.0
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One report of an undertaking: how far it had come by then, in that report's words."""

    kind: str
    action: str
    subject: str
    document_id: str
    day: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class CommitmentRecord:
    """An undertaking: who by, to whom, on what, and how far it has come, step by step.

    ``kind`` and ``action`` are those of the last step, ``day`` its day.
    """

    id: str
    kind: str
    action: str
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    due: PartialDate | None = None
    day: PartialDate | None = None
    state: str = "asked"
    steps: tuple[Step, ...] = ()
    parties: tuple[str, ...] = ()
    sources: tuple[Said, ...] = ()
    variants: tuple[Variant, ...] = ()
    confidence: float = 1.0
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FeatureRecord:
    """What reports say of a mechanism itself: a term of its chairs, a stage, or where it is.

    ``steps`` are the reports of how far a stage has come, in order; ``status`` is that of the last.
    """

    id: str
    kind: str
    mechanism: str
    mechanism_id: str | None = None
    parties: tuple[str, ...] = ()
    number: int | None = None
    status: str | None = None
    period: PartialDate | None = None
    country: str | None = None
    steps: tuple[Step, ...] = ()
    sources: tuple[Said, ...] = ()
    variants: tuple[Variant, ...] = ()
    confidence: float = 1.0
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """Who chairs a mechanism, and over which years, where told; ``documents`` say so."""

    feature: str
    chairs: tuple[str, ...] = ()
    period: PartialDate | None = None
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """How far a stage of a programme has come, the whole of it where no number is told."""

    feature: str
    number: int | None = None
    status: str | None = None
    period: PartialDate | None = None
    documents: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Chair:
    """Who chaired an edition, in which post and rank then; ``person`` is their record's id."""

    name: str
    country: str | None = None
    post: str | None = None
    rank: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """One holding of a mechanism: its number where told, and the engagement record.

    ``chairs`` are filled in by the answer to a question about one mechanism.
    """

    engagement: str
    number: int | None = None
    date: PartialDate | None = None
    status: str = "held"
    place: str | None = None
    country: str | None = None
    chairs: tuple[Chair, ...] = ()


@dataclass(frozen=True, slots=True)
class MechanismRecord:
    """A standing mechanism: its editions in order, the numbers not in the record, and when it falls due.

    ``kind`` is that of the vocabulary, where known: dialogue, forum, programme, mission … ``country`` is
    where a mission is; ``variants`` has where reports place it otherwise.

    ``rhythm_months`` is inferred from the editions on record, never stated by a report; ``next_due_basis``
    says whether a report announces the next one or it is inferred too.
    """

    id: str
    name: str
    names: tuple[str, ...] = ()
    mechanism_id: str | None = None
    parties: tuple[str, ...] = ()
    kind: str | None = None
    country: str | None = None
    editions: tuple[Edition, ...] = ()
    terms: tuple[Term, ...] = ()
    stages: tuple[Stage, ...] = ()
    missing: tuple[int, ...] = ()
    rhythm_months: int | None = None
    next_due: PartialDate | None = None
    next_due_basis: str | None = None
    next_host: str | None = None
    areas: tuple[str, ...] = ()
    sources: tuple[Said, ...] = ()
    variants: tuple[Variant, ...] = ()
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A document as filed, and how much was found in it."""

    id: str
    document_id: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str = "en"
    published: PartialDate | None = None
    published_basis: str | None = None
    filed_at: str = ""
    sha256: str = ""
    parties: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    people: int = 0
    engagements: int = 0
    instruments: int = 0
    commitments: int = 0
    doubts: int = 0


Record: TypeAlias = (
    PersonRecord
    | EngagementRecord
    | InstrumentRecord
    | CommitmentRecord
    | FeatureRecord
    | MechanismRecord
    | DocumentRecord
)
