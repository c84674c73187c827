"""The actors of a sentence while they are found."""

from __future__ import annotations

from dragoman.reading.story import Actor
from dragoman.reading.taken import Taken


class Cast:
    """The actors of a sentence while they are found: words already taken are not taken again."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self.actors: list[Actor] = []
        self._taken = Taken()
        self._first_single: Actor | None = None

    def add(self, actor: Actor | None) -> None:
        """Take in an actor whose words are not yet another’s."""
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

    def first_of(self, *kinds: str) -> Actor | None:
        """The first in the sentence of those kinds."""
        return min((each for each in self.actors if each.kind in kinds), key=_start, default=None)


def _start(actor: Actor) -> int:
    return actor.span.start
