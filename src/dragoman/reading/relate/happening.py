"""One telling of an engagement in one sentence."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.model.engagements import EngagementStatus
from dragoman.model.text import Span
from dragoman.reading.dates import DateMention
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.joined_places import Where


@dataclass(slots=True)
class Happening:
    """One telling of an engagement in one sentence; ``people`` are (figure, role hint) in order.

    ``is_aside`` where it is named only as what something was on the sidelines of, or came after; ``is_told``
    of a signing where the words tell it as news, of a dialogue where they tell what came of it;
    ``is_under_way`` where it goes on as the report is written; ``is_local`` of a visit to one institution;
    ``adds_people`` where those named were there beside others.
    ``is_stop`` of one of several visits told of in a list. ``partner``: with whom the talks were, of several
    had apart. ``edge``: whether a ceremony was the opening or the closing of something.
    ``is_recalled`` where it was years before the report; ``opens_apart`` where its sentence opens as one of
    another meeting (“Later in the day”); ``is_earlier`` of a session before that of the news.
    ``goes_abroad``: its words tell of one only away from home. ``told_at``: how many
    sentences of the story itself stand before it.
    """

    type: str
    sentence: int
    at: int
    span: Span
    rule: str
    definite: bool
    people: list[tuple[Figure, str]] = field(default_factory=list)
    countries: tuple[str, ...] = ()
    date: DateMention | None = None
    place: Where | None = None
    status: EngagementStatus = EngagementStatus.HELD
    mechanism: str | None = None
    mechanism_id: str | None = None
    edition: int | None = None
    target: str | None = None
    partner: str | None = None
    in_title: bool = False
    object: str | None = None
    is_explicit: bool = False
    is_aside: bool = False
    is_told: bool = False
    is_under_way: bool = False
    is_local: bool = False
    adds_people: bool = False
    told_at: int = 0
    is_remote: bool = False
    is_stop: bool = False
    is_recalled: bool = False
    goes_abroad: bool = False
    opens_apart: bool = False
    edge: str | None = None
    is_earlier: bool = False

    @property
    def is_held(self) -> bool:
        """Whether it is told as having taken place."""
        return self.status is EngagementStatus.HELD

    @property
    def is_at_home(self) -> bool:
        """Whether what is one only abroad was done by one country within its borders."""
        where = self.target or (self.place.country if self.place is not None else None)
        return self.goes_abroad and set(self.countries) == {where}
