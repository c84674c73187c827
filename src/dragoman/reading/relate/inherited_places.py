"""Places that an engagement has from another of its report: calls paid in the town where the talks were."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.where import Where

_LEDE = 4
_STAY = timedelta(days=4)
_DRILLS = ("exercise", "training")
_MET = ("courtesy_call", "meeting", "dialogue", "signing", "ceremony", "multilateral_meeting")


def place_the_news(gatherings: list[Gathering]) -> None:
    """Place what was held without a place in the town of the report’s other news of that country and day."""
    for gathering in gatherings:
        if gathering.place is None and gathering.type == "visit":
            within = (
                each for each in gatherings if each.part_of is gathering and gathering.shares_sentence(each)
            )
            gathering.place = next((_town_of(each.place) for each in within if each.place is not None), None)
        if gathering.place is None and gathering.type in _DRILLS:
            gathering.place = _opened_at(gathering, gatherings)
        if gathering.place is None and gathering.type in _MET:
            near = (each for each in gatherings if each is not gathering and _is_with(each, gathering))
            gathering.place = next((_town_of(each.place) for each in near if each.place is not None), None)


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
    if told.country is None or told.country != gathering.country:
        return False
    if not _can_be_there(told, gathering):
        return False
    return told.first.told_at < _LEDE or told is gathering.part_of


def _can_be_there(told: Gathering, gathering: Gathering) -> bool:
    """Whether another engagement was at the same time, or a visit that had begun within the days before."""
    if told.date is None or gathering.date is None or told.date.overlaps(gathering.date):
        return True
    begun = told.type == "visit" and told.date.is_day and gathering.date.is_day
    since = gathering.date.first_day - told.date.first_day
    return begun and told.first.sentence < gathering.first.sentence and timedelta() < since <= _STAY


def _town_of(place: Where) -> Where | None:
    """The town alone; None of a site in no town said, and of a sea."""
    if place.is_wide or (place.is_site and place.town is None):
        return None
    return replace(place, words=place.town, is_site=False) if place.town else place
