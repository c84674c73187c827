"""Talks that name one side alone: who of the other side of the report will have been there."""

from __future__ import annotations

from collections import Counter

from dragoman.model.engagements import EngagementStatus
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.gatherings import CONTACTS, Gathering
from dragoman.reading.story import Story

_NEWS = 5
_BESIDE = 40
_TALKS = ("meeting", "dialogue", "courtesy_call", "call", "ceremony")
_OF_SPEAKERS = ("dialogue", "ceremony")


def add_other_sides(gatherings: list[Gathering], story: Story) -> None:
    """Give talks that name one side alone the other side’s chief speaker, save to those only asked for."""
    speakers = [figure for figure in story.figures if figure.country]
    contacts = [each for each in gatherings if each.type in CONTACTS]
    for gathering in gatherings:
        if gathering.status is EngagementStatus.PROPOSED:
            continue
        if gathering.type == "visit" and not gathering.people and gathering.target:
            _add_guests(gathering, contacts, speakers)
        if (
            gathering.type not in _TALKS
            or gathering.first.told_at >= _NEWS
            or _is_on_office(gathering, story)
        ):
            continue
        sides = {figure.country for figure in _who_met(gathering)}
        unnamed = gathering.type in _OF_SPEAKERS and not sides and not gathering.people
        if (len(sides) != 1 or gathering.type == "ceremony") and not unnamed:
            continue
        for country in (gathering.partner,) if gathering.partner else story.parties[:2]:
            if country not in sides:
                _add_side(gathering, [each for each in speakers if each.country == country], contacts)


def _is_on_office(gathering: Gathering, story: Story) -> bool:
    """Whether a call was on somebody named by the post alone: “called on the Prime Minister”."""
    if gathering.type != "courtesy_call":
        return False
    at = story.templates[gathering.first.sentence].offset(gathering.first.at)
    offices = (each for each in story.offices if at <= each.span.start < at + _BESIDE)
    return any(not each.post.is_counterpart for each in offices)


def _who_met(gathering: Gathering) -> list[Figure]:
    """Who took part, but for those told of only as having been there too, where others are."""
    met = [figure for each in gathering.happenings if not each.adds_people for figure, _ in each.people]
    return met or gathering.figures


def _add_guests(visit: Gathering, contacts: list[Gathering], speakers: list[Figure]) -> None:
    """Give a visit that names nobody its guest: who met those of the country visited, if one met most."""
    met = Counter(
        id(figure)
        for each in contacts
        if visit.target in {figure.country for figure in each.figures} and not _is_apart(visit, each)
        for figure in each.figures
        if figure.country != visit.target
    )
    guest = next((figure for figure in speakers if met and id(figure) == met.most_common(1)[0][0]), None)
    if guest is not None:
        visit.people.append((guest, "guest"))


def _is_apart(visit: Gathering, contact: Gathering) -> bool:
    """Whether the dates of two cannot be of one visit."""
    return visit.date is not None and contact.date is not None and not visit.date.overlaps(contact.date)


def _add_side(gathering: Gathering, speakers: list[Figure], contacts: list[Gathering]) -> None:
    """Add the chief guest where the talks were away from their home, else one who met nobody else."""
    if not speakers:
        return
    if gathering.type != "dialogue" and _is_away(gathering, speakers[0].country):
        chief = max(speakers, key=lambda each: (len(each.mentions), -each.mentions[0].span.start))
        gathering.people.append((chief, "guest"))
        return
    busy = {id(figure) for each in contacts if each is not gathering for figure in each.figures}
    free = next((each for each in speakers if id(each) not in busy), None)
    if free is not None:
        gathering.people.append((free, "co_chair" if gathering.type == "dialogue" else "by_host"))


def _is_away(gathering: Gathering, country: str | None) -> bool:
    """Whether the side of that country were guests: received by the other, or elsewhere."""
    if gathering.country is not None and country != gathering.country:
        return True
    return gathering.type == "courtesy_call" and any(role == "host" for _, role in gathering.people)
