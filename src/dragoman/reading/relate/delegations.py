"""Who led a delegation: received, at talks where both sides sat, else on a visit."""

from __future__ import annotations

from dataclasses import replace

from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.happening import Happening

_RECEIVED = ("courtesy_call", "meeting")
_TALKS = ("dialogue", "meeting", "multilateral_meeting")


def seat_delegations(happenings: list[Happening]) -> list[Happening]:
    """Make “A’s delegation was led by X, B’s by Y” the talks that the report tells of, where it tells of any.

    The same sentence, or the next, tells of both; neither has travelled to the other by these words.
    """
    led = [each for each in happenings if each.type == "delegation" and each.people]
    talks = next((each.type for each in happenings if each.type in _TALKS and each.is_held), None)
    facing = [id(each) for each in led if talks and _faces(each, led)]
    return [
        replace(
            each,
            type=talks,
            definite=True,
            date=None,
            people=_chairs(each),
            adds_people=id(each) != facing[0],
        )
        if talks and id(each) in facing
        else each
        for each in happenings
    ]


def _chairs(happening: Happening) -> list[tuple[Figure, str]]:
    return [(figure, "co_chair") for figure, _ in happening.people]


def _faces(one: Happening, led: list[Happening]) -> bool:
    """Whether the delegation of another country is told of in the same sentence or the next one."""
    near = (each for each in led if abs(each.sentence - one.sentence) <= 1)
    lands = {figure.country for figure, _ in one.people}
    return any(lands.isdisjoint(figure.country for figure, _ in each.people) for each in near)


def of_delegation(happening: Happening, gatherings: list[Gathering]) -> Happening | None:
    """“The delegation was led by X and included Y”: who was received, sat at the dialogue, else visits."""
    told = [each for each in gatherings if each.first.sentence == happening.sentence]
    guests = {id(figure) for each in told if each.type in _RECEIVED for figure in each.figures}
    if any(id(figure) in guests for figure, _ in happening.people):
        return replace(happening, type="courtesy_call", definite=True, date=None)
    if any(each.type in _TALKS for each in gatherings):
        return replace(happening, type="dialogue", definite=True, date=None, people=_heads(happening))
    if happening.adds_people and not any(each.type == "visit" and not each.people for each in gatherings):
        return None
    visitors = [(figure, "guest") for figure, _ in happening.people]
    again = happening.definite or happening.adds_people
    return replace(happening, type="visit", people=visitors, definite=again)


def _heads(happening: Happening) -> list[tuple[Figure, str]]:
    return [(figure, "co_chair" if role == "guest" else role) for figure, role in happening.people]
