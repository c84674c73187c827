"""Nesting: talks, calls and signings on a visit are part of it."""

from __future__ import annotations

from dragoman.model.engagements import EngagementStatus
from dragoman.reading.relate.gatherings import Gathering, month_of
from dragoman.reading.relate.stretches import LONG

_NEAR = 6
_BESIDE = 2
_SIDES = ("host", "guest")
_EVENTS = ("multilateral_meeting", "exercise", "training", "other")


def nest(gatherings: list[Gathering]) -> None:
    """Make what was on a visit part of it; each takes the other’s days where it has none of its own."""
    visits = [each for each in gatherings if each.type == "visit" and not each.first.is_local]
    for gathering in sorted(gatherings, key=lambda each: each.type == "visit"):
        holding = [each for each in visits if _can_hold(each, gathering)]
        if not holding:
            continue
        beside = (each for each in holding if each.date is not None and each.shares_sentence(gathering))
        visit = next(beside, holding[0])
        gathering.part_of = visit
        if gathering.place is None and visit.country:
            _take_country(gathering, visit.country)
        to_be_signed = gathering.type == "signing" and not gathering.is_held and gathering.date is None
        if visit.date is not None and _is_vaguer(gathering, visit) and not to_be_signed:
            gathering.take_date(visit)
    for gathering in gatherings:
        within, date = gathering.part_of, gathering.date
        if within is None or (
            gathering.is_held and not within.is_held and not _is_surely_of(within, gathering)
        ):
            continue
        if within.date is None and date is not None and date.is_day:
            within.date, within.date_mention, within.inherited = month_of(date), gathering.date_mention, True


def _take_country(gathering: Gathering, country: str) -> None:
    """Hold it in the country visited: there, those of that country are the hosts of talks."""
    moved = gathering.country is not None and gathering.country != country
    if moved and gathering.type == "meeting" and any(each.country == country for each in gathering.figures):
        gathering.people = [
            (figure, ("host" if figure.country == country else "guest") if role in _SIDES else role)
            for figure, role in gathering.people
        ]
    gathering.country = country


def _is_surely_of(visit: Gathering, gathering: Gathering) -> bool:
    """Whether what was held tells when a planned visit is: of the same people, or told right beside it."""
    return visit.shares_figure(gathering) or abs(visit.best.sentence - gathering.best.sentence) <= _BESIDE


def _is_vaguer(gathering: Gathering, visit: Gathering) -> bool:
    """Whether the visit’s date says more: there is no other, or it lies within the other."""
    if gathering.date is None or visit.date is None:
        return gathering.date is None
    return gathering.date != visit.date and gathering.date.contains(visit.date)


def _can_hold(visit: Gathering, gathering: Gathering) -> bool:
    """Whether a gathering can be part of a visit; an undated visit is part of a dated one told again."""
    if gathering.is_held and visit.status is EngagementStatus.PROPOSED:
        return False
    if visit is gathering or visit.part_of is gathering or _is_invited_to(visit, gathering):
        return False
    if gathering.type == "visit" and (gathering.date is not None or visit.date is None):
        return False
    if gathering.target and visit.target and gathering.target != visit.target:
        return False
    return _is_of_one_time_and_place(visit, gathering) and _is_told_with(visit, gathering)


def _is_invited_to(visit: Gathering, gathering: Gathering) -> bool:
    """“… and invited his host to the Maritime Forum”: an event to which somebody is only asked."""
    is_event = bool(gathering.mechanism) or gathering.type in _EVENTS
    is_asked = gathering.status is EngagementStatus.PROPOSED and visit.is_held
    return is_event and is_asked and not visit.shares_sentence(gathering)


def _is_of_one_time_and_place(visit: Gathering, gathering: Gathering) -> bool:
    if visit.date is not None and gathering.date is not None and not visit.date.overlaps(gathering.date):
        return False
    if _was_visited(gathering, visit):
        return False
    received = any(role == "host" for each in gathering.happenings for _, role in each.people)
    is_placed = gathering.place is not None or gathering.target is not None or received
    return not (is_placed and visit.country and gathering.country and visit.country != gathering.country)


def _was_visited(gathering: Gathering, visit: Gathering) -> bool:
    """“The drill from 11 to 29 May; he inspects it on the 20th”: whether it went on around the visit."""
    is_stretch = gathering.date is not None and gathering.date.interval
    return gathering.type in LONG and is_stretch and visit.date is not None and _is_vaguer(gathering, visit)


def _is_told_with(visit: Gathering, gathering: Gathering) -> bool:
    """Whether both are told in one sentence or, unless it was to one institution, of a guest or near it."""
    if gathering.type == "call":
        return False
    if visit.shares_sentence(gathering):
        return True
    if all(each.is_local for each in visit.happenings):
        return False
    if visit.people and gathering.people:
        return visit.shares_figure(gathering)
    return abs(visit.best.sentence - gathering.best.sentence) < _NEAR
