"""Places that an engagement has from another of its report: calls paid in the town where the talks were."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dragoman.reading.relate.escorts import RECEIVED
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.joined_places import Where

_LEDE = 4
_STAY = timedelta(days=4)
_DRILLS = ("exercise", "training")
_STOPS = _NEXT = 2
_TALKS = ("courtesy_call", "meeting")
_MET = ("courtesy_call", "meeting", "dialogue", "signing", "ceremony", "multilateral_meeting")


def place_the_news(gatherings: list[Gathering]) -> None:
    """Place what was held without a place in the town of the report’s other news of that country and day."""
    for gathering in gatherings:
        if gathering.place is None and gathering.type == "visit":
            gathering.place = _town_within(gathering, gatherings)
        if gathering.place is None and gathering.type in _DRILLS:
            gathering.place = _opened_at(gathering, gatherings)
        if gathering.place is None and gathering.type in _MET:
            near = (each for each in gatherings if each is not gathering and _is_with(each, gathering))
            gathering.place = next((_town_of(each.place) for each in near if each.place is not None), None)


def place_on_tour(gatherings: list[Gathering]) -> None:
    """“X visited Kenya and Ghana … In Ghana X met Minister Y”: he was met in the country of whom he met."""
    visits = [each for each in gatherings if each.type == "visit" and each.target is not None]
    travelled = {figure.country for visit in visits for figure in visit.figures}
    if len({visit.target for visit in visits}) < _STOPS or len(travelled) != 1:
        return
    for gathering in gatherings:
        sides = {figure.country for figure in gathering.figures}
        told = gathering.place is not None or gathering.target is not None
        if gathering.type in _TALKS and not told and len(sides) == _STOPS:
            rest = sides - travelled
            gathering.target = rest.pop() if len(rest) == 1 else None


def place_abroad(gatherings: list[Gathering]) -> None:
    """“A and B met in Lima … The same day A met Minister C”: whoever was abroad that day was still there."""
    for gathering in gatherings:
        told = gathering.place is not None or gathering.target is not None
        if gathering.type not in _TALKS or told or any(role in RECEIVED for _, role in gathering.people):
            continue
        abroad = (each.place.country for each in gatherings if each.place and _is_abroad(each, gathering))
        gathering.target = next(abroad, None)
    for gathering in gatherings:
        if gathering.type in _TALKS and (gathering.place is None or gathering.place.country is None):
            visits = (each for each in gatherings if each.type == "visit" and each.shares_sentence(gathering))
            hosts = (_host_of(visit, gathering) for visit in visits)
            gathering.target = gathering.target or next(hosts, None)


def _host_of(visit: Gathering, talks: Gathering) -> str | None:
    """“X visited the headquarters and met Y”, “during the visit X met Y”: the country of whom he met."""
    guests = {figure.country for figure, _ in visit.people}
    met = {figure.country for figure in talks.figures}
    land = next(iter(met - guests), None)
    there = visit.place is not None and visit.place == talks.place
    known = visit.target == land or (there and visit.target is None)
    return land if known and guests and guests < met and len(met - guests) == 1 else None


def _is_abroad(told: Gathering, gathering: Gathering) -> bool:
    """Whether somebody of both was that day in the country, not his own, of somebody else of both."""
    land = told.place.country if told.place is not None else None
    near = 0 < gathering.first.sentence - told.first.sentence <= _NEXT
    if land is None or told is gathering or told.date is None:
        return False
    if gathering.date != told.date and not (gathering.date is None and near):
        return False
    if not (told.date.is_day and told.is_held and gathering.is_held):
        return False
    met = {figure.country for figure in gathering.figures}
    both = [each for each in gathering.figures if any(each is other for other in told.figures)]
    return land in met and any(each.country not in (land, None) for each in both)


def _town_within(visit: Gathering, gatherings: list[Gathering]) -> Where | None:
    """The town of what was done on a visit: told of in its sentence, else the only one."""
    within = [each for each in gatherings if each.part_of is visit and each.place is not None]
    beside = [each for each in within if visit.shares_sentence(each)]
    towns = [town for each in beside or within if each.place and (town := _town_of(each.place)) is not None]
    alone = len({town.words for town in towns}) == 1 and all(each.type in _MET for each in within)
    return towns[0] if towns and (beside or alone) else None


def _opened_at(gathering: Gathering, gatherings: list[Gathering]) -> Where | None:
    """Where the ceremony of an exercise or a course was, told in the same sentence or the next."""
    for each in gatherings:
        near = abs(each.first.sentence - gathering.first.sentence) <= 1 and each.country == gathering.country
        if each.type == "ceremony" and near and each.place is not None and each.date == gathering.date:
            return each.place
    return None


def _is_with(told: Gathering, gathering: Gathering) -> bool:
    """Whether another engagement of the report’s news says where this one was."""
    if told.place is None or _town_of(told.place) is None:
        return False
    if not (told.is_held and gathering.is_held) and told is not gathering.part_of:
        return False
    if told.country is None or gathering.country not in (told.country, None):
        return False
    if not _can_be_there(told, gathering):
        return False
    return told.first.told_at < _LEDE or told is gathering.part_of


def _can_be_there(told: Gathering, gathering: Gathering) -> bool:
    """Whether another engagement was at the same time, or a visit that had begun within the days before."""
    if told.date is None or gathering.date is None or told.date.overlaps(gathering.date):
        return True
    begun = told.type in ("visit", "dialogue") and told.date.is_day and gathering.date.is_day
    since = gathering.date.first_day - told.date.first_day
    return begun and told.first.sentence < gathering.first.sentence and timedelta() < since <= _STAY


def _town_of(place: Where) -> Where | None:
    """The town alone; None of a site in no town said, and of a sea."""
    if place.is_wide or (place.is_site and place.town is None):
        return None
    return replace(place, words=place.town, is_site=False) if place.town else place
