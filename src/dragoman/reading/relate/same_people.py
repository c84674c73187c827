"""Whether those named in two tellings can be those of one engagement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.happening import Happening

_STATE = 2


def people_agree(happening: Happening, gathering: Gathering) -> bool:
    """Whether enough of those named are the same, and nobody new was met."""
    mine, theirs = figures_of(happening), {id(figure) for figure in gathering.figures}
    if happening.type == "visit":
        mine, theirs = _guests(happening.people) or mine, _guests(gathering.people) or theirs
        here = happening.sentence == gathering.first.sentence
        return bool(mine & theirs) or (here and _are_of_same_side(happening, gathering))
    if (
        happening.opens_apart
        and len(mine & _met(gathering)) <= 1
        and happening.sentence != gathering.first.sentence
    ):
        return False
    if happening.type == "ceremony" and happening.edge != gathering.first.edge and not mine <= theirs:
        return False
    lone = len(mine) == 1 or len(theirs) == 1
    new = _has_new_partner(happening, gathering) or (len(mine) == 1 and _meets_others(happening, gathering))
    return len(mine & theirs) >= (1 if lone else 2) and not new


def _meets_others(happening: Happening, gathering: Gathering) -> bool:
    """“X called on General Y of Peru … X called on Kenyan generals”: whether whom one met is of elsewhere."""
    own = sides_of(figure for figure, _ in happening.people)
    where = {happening.place.country} if happening.place is not None else set[str | None]()
    met = states_of(happening.countries) - own - where
    known = sides_of(iter(gathering.figures)) - own
    return bool(met) and bool(known) and not met & {*known, *gathering.countries}


def figures_of(happening: Happening) -> set[int]:
    """Those named, by identity."""
    return {id(figure) for figure, _ in happening.people}


def _guests(people: Sequence[tuple[Figure, str]]) -> set[int]:
    return {id(figure) for figure, role in people if role == "guest"}


def _are_of_same_side(happening: Happening, gathering: Gathering) -> bool:
    return sides_of(figure for figure, _ in happening.people) == sides_of(iter(gathering.figures))


def sides_of(figures: Iterator[Figure]) -> set[str | None]:
    """The countries of some people."""
    return {figure.country for figure in figures}


def _has_new_partner(happening: Happening, gathering: Gathering) -> bool:
    """Whether one of the side met is somebody else than before: a second call, not the first again."""
    sides = sides_of(iter(gathering.figures))
    if len(sides) < 2 or happening.sentence == gathering.first.sentence:
        return False
    theirs = _met(gathering)
    return any(figure.country in sides and id(figure) not in theirs for figure, _ in happening.people)


def _met(gathering: Gathering) -> set[int]:
    """Those told as meeting, without who was only there beside them."""
    told = (each.people for each in gathering.happenings if not each.adds_people)
    return {id(figure) for people in told for figure, _ in people}


def states_of(countries: Iterable[str]) -> set[str]:
    """Those that are states and no blocs."""
    return {each for each in countries if len(each) == _STATE}
