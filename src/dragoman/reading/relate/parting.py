"""Talks told together that turn out to be several: “met A and B. In the meeting with A … With B …”."""

from __future__ import annotations

from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.happening import Happening

_TALKS = ("meeting", "courtesy_call")
_ONE = 1


def part(told: Happening, known: Gathering) -> Gathering | None:
    """The talks with the one partner that a sentence names, where another has told of those with the other.

    They have the day and the place of the talks they were told with, which keep the other partner.
    """
    if told.type not in _TALKS or known.type not in _TALKS or told.definite:
        return None
    mine = {id(figure) for figure, _ in told.people}
    for before in known.happenings[1:]:
        theirs = {id(figure) for figure, _ in before.people}
        alone, others = mine - theirs, theirs - mine
        together = {id(figure) for figure, _ in known.first.people}
        if before.sentence == told.sentence or not mine & theirs or not alone | others <= together:
            continue
        if len(alone) == len(others) == _ONE:
            known.people = [each for each in known.people if id(each[0]) not in alone]
            return _apart(told, known)
    return None


def _apart(told: Happening, known: Gathering) -> Gathering:
    """A gathering of what is told, with the day and the place of another."""
    apart = Gathering(told.type, told, date=known.date, date_mention=known.date_mention, place=known.place)
    apart.inherited = True
    return apart
