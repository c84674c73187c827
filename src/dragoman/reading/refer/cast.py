"""Who a sentence is about, while its actors are found, and whom the last sentences were about."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.reading.people.unify import Figure
from dragoman.reading.story import Actor
from dragoman.reading.taken import Taken

_SOON = 2


@dataclass(slots=True)
class Memory:
    """Whom the last sentences were about; ``together`` those of several countries named last in one.

    ``silent``: how many sentences since then have named nobody.
    """

    last: Figure | None = None
    last_country: str | None = None
    latest: dict[str, Figure] = field(default_factory=dict)
    together: tuple[Figure, ...] = ()
    silent: int = 0

    def note(self, figure: Figure) -> None:
        """Turn to a person."""
        self.last = figure
        self.last_country = figure.country or self.last_country
        if figure.country:
            self.latest[figure.country] = figure

    def forget(self) -> None:
        """Take note of a sentence without people: “they” soon means others than those named together."""
        self.silent += 1
        if self.silent > _SOON:
            self.together = ()

    def note_country(self, country: str) -> None:
        """Turn to a country without a person: the latest of its people is meant from now on."""
        self.last_country = country
        if self.last is not None and self.last.country != country:
            self.last = self.latest.get(country)


class Cast:
    """The actors of a sentence while they are found: words already taken are not taken again."""

    def __init__(self) -> None:
        """Nobody yet."""
        self.actors: list[Actor] = []
        self._taken = Taken()
        self._first_single: Actor | None = None

    def add(self, actor: Actor | None) -> None:
        """Add an actor, unless its words are another’s already."""
        if actor is None or self._taken.overlaps(actor.span):
            return
        self.actors.append(actor)
        self._taken.add(actor.span)
        first = self._first_single
        if len(actor.countries) == 1 and (first is None or actor.span.start < first.span.start):
            self._first_single = actor

    @property
    def first_country(self) -> str | None:
        """The country of the first in the sentence who is of one alone."""
        return self._first_single.countries[0] if self._first_single else None

    def first_of(self, *kinds: str, since: int = 0) -> Actor | None:
        """The first in the sentence of those kinds, from a place on."""
        return min(
            (each for each in self.actors if each.kind in kinds and each.span.start >= since),
            key=lambda each: each.span.start,
            default=None,
        )
