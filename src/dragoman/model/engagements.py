"""Engagements: concrete happenings between parties, held or to be held."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dragoman.model.dates import PartialDate


class EngagementStatus(StrEnum):
    """Whether it has happened."""

    HELD = "held"
    PLANNED = "planned"
    PROPOSED = "proposed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Participant:
    """A named person in an engagement.

    ``role`` is host, guest, co_chair, chair, participant, signatory or speaker.
    """

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Engagement:
    """A visit, talk, signing, exercise …; ``type`` is a code of the engagement_types vocabulary.

    ``part_of`` is the key of the finding (in the same reading) that holds this one; ``main`` says whether the
    report tells it as its news rather than recalling or announcing it; ``date_basis`` is stated or resolved;
    ``counts`` say how many were there or how long it was, each as ``model.counts`` writes it.
    """

    type: str
    status: EngagementStatus = EngagementStatus.HELD
    date: PartialDate | None = None
    date_basis: str | None = None
    mechanism: str | None = None
    mechanism_id: str | None = None
    edition: int | None = None
    place: str | None = None
    country: str | None = None
    parties: tuple[str, ...] = ()
    participants: tuple[Participant, ...] = ()
    part_of: str | None = None
    main: bool = True
    counts: tuple[str, ...] = ()
