"""Talks that name one side alone: who of the other side of the report will have been there."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from dragoman.model.engagements import EngagementStatus
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.cues import EngagementWords
from dragoman.reading.relate.gatherings import CONTACTS, Gathering
from dragoman.reading.relate.happening_words import load_happening_words
from dragoman.reading.relate.settling import level_of
from dragoman.reading.story import Story

_NEWS = 5
_BESIDE = 40
_FAR = 300
_NEXT = 1
_MANY, _LAND_CODE = 3, 2
_MONTHS = timedelta(days=60)
_TALKS = ("meeting", "dialogue", "courtesy_call", "call", "ceremony")
_ON_VISITS = ("meeting", "courtesy_call")
_OF_OFFICIALS = ("dialogue", "multilateral_meeting")
_OF_SPEAKERS = ("dialogue", "ceremony")
_JOURNEYS = ("visit", "courtesy_call")


def add_other_sides(gatherings: list[Gathering], story: Story, words: EngagementWords) -> None:
    """Give talks that name one side alone the other side’s chief speaker, save to those only asked for."""
    speakers = [figure for figure in story.figures if figure.country]
    below_the_top = [figure for figure in speakers if level_of(figure, words) > 0]
    contacts = [each for each in gatherings if each.type in CONTACTS]
    for gathering in gatherings:
        if gathering.status is EngagementStatus.PROPOSED:
            continue
        if _is_of_unnamed(gathering, story):
            continue
        is_old = gathering.is_held and not _is_of_now(gathering, story)
        if gathering.type == "visit" and not gathering.people and gathering.target and not is_old:
            _add_guests(gathering, contacts, _but_for_office(gathering, speakers, story))
        elif gathering.type == "visit" and not gathering.people and gathering.first.definite and not is_old:
            _add_guest_of_talks(gathering, contacts)
        for country in _absent(gathering, story) or _absent_of_many(gathering, story):
            known = below_the_top if gathering.type in _OF_OFFICIALS else speakers
            of_side = [each for each in known if each.country == country]
            _add_side(
                gathering, [each for each in of_side if _is_told_with(gathering, each, story)], contacts
            )
        _add_visitor(gathering, [each for each in gatherings if each.type == "visit"])


def _absent(gathering: Gathering, story: Story) -> list[str]:
    """The sides of the news’s talks of whom nobody is named; of what is to come or long over, none."""
    if gathering.type not in _TALKS or gathering.first.told_at >= _NEWS or _is_on_office(gathering, story):
        return []
    sides = {figure.country for figure in _who_met(gathering)}
    unnamed = gathering.type in _OF_SPEAKERS and not sides and not gathering.people
    if gathering.first.is_recalled or (unnamed and not _is_of_now(gathering, story)):
        return []
    if (len(sides) != 1 or gathering.type == "ceremony") and not unnamed:
        return []
    parties = (gathering.partner,) if gathering.partner else story.parties[:2]
    return [country for country in parties if country not in sides]


def _absent_of_many(gathering: Gathering, story: Story) -> list[str]:
    """The sides of a meeting of three or more of whom nobody is named: “the ministers of X, Y and Z met”."""
    lands = [country for country in gathering.countries if len(country) == _LAND_CODE]
    is_news = (
        gathering.first.told_at < _NEWS and not gathering.first.is_aside and _is_of_now(gathering, story)
    )
    if gathering.type != "multilateral_meeting" or len(lands) < _MANY or not is_news:
        return []
    sides = {figure.country for figure in gathering.figures}
    return [country for country in lands if country not in sides]


def _is_told_with(gathering: Gathering, figure: Figure, story: Story) -> bool:
    """Whether somebody is named in more than one sentence, or told of right beside what talks are told in."""
    if gathering.partner is not None or len({mention.sentence for mention in figure.mentions}) > 1:
        return True
    told = [
        number
        for number, actors in enumerate(story.actors)
        if any(each.figure is figure or figure in each.figures for each in actors)
    ]
    here = [each.sentence for each in gathering.happenings]
    return any(abs(number - sentence) <= _NEXT for number in told for sentence in here)


def _is_of_unnamed(gathering: Gathering, story: Story) -> bool:
    """“Twelve officers were received by X”: whether those who came are told of, and none is named."""
    first = gathering.first
    text = story.templates[first.sentence].text
    unnamed = load_happening_words(story.language.code).unnamed
    start = max(0, first.at - _FAR)
    return gathering.type in _JOURNEYS and unnamed.search(text, start, first.at) is not None


def _is_of_now(gathering: Gathering, story: Story) -> bool:
    """Whether it was held, and not months before the report."""
    published, date = story.document.published, gathering.date
    past = published is not None and date is not None and date.last_day < published.first_day - _MONTHS
    return gathering.is_held and not past


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


def _but_for_office(visit: Gathering, speakers: list[Figure], story: Story) -> list[Figure]:
    """Who can have made “the Peruvian President’s visit”: whoever of them holds a post of that name."""
    at = story.templates[visit.first.sentence].offset(visit.first.at)
    near = (
        each for each in story.offices if at - _BESIDE <= each.span.end and each.span.start <= at + _BESIDE
    )
    owner = next((each.post.words.lower() for each in near if each.country != visit.target), "")
    return [each for each in speakers if (each.post or "").lower().startswith(owner)]


def _add_guest_of_talks(visit: Gathering, contacts: list[Gathering]) -> None:
    """“The visit” that no sentence tells of: of whoever was away from home at the talks told last before."""
    told = [each for each in contacts if each.first.sentence < visit.first.sentence and each.is_held]
    where = told[-1].place.country if told and told[-1].place is not None else None
    away = [figure for figure in told[-1].figures if figure.country not in (where, None)] if where else []
    if away and where in {figure.country for figure in told[-1].figures}:
        visit.people.append((away[0], "guest"))
        visit.target = where


def _add_visitor(gathering: Gathering, visits: list[Gathering]) -> None:
    """Give talks that name the hosts alone the one guest of the visit to them that was told before."""
    sides = {figure.country for figure in gathering.figures}
    if gathering.type not in _ON_VISITS or len(sides) != 1:
        return
    for visit in visits:
        guests = [figure for figure, role in visit.people if role == "guest" and figure.country]
        told = visit.first.sentence <= gathering.first.sentence and visit.status is gathering.status
        alone = len({figure.country for figure in guests}) == 1 and guests[0].country not in sides
        if alone and told and visit.target in sides and not _is_apart(visit, gathering):
            gathering.people.append((guests[0], "guest"))
            return


def _is_apart(visit: Gathering, contact: Gathering) -> bool:
    """Whether the dates of two cannot be of one visit."""
    return visit.date is not None and contact.date is not None and not visit.date.overlaps(contact.date)


def _add_side(gathering: Gathering, speakers: list[Figure], contacts: list[Gathering]) -> None:
    """Add the chief guest where the talks were away from their home, else one who met nobody else."""
    if not speakers:
        return
    if gathering.type != "dialogue" and _is_away(gathering, speakers[0].country):
        gathering.people.append((_chief_of(speakers), "guest"))
        return
    if gathering.type == "multilateral_meeting":
        gathering.people.append((_chief_of(speakers), "participant"))
        return
    busy = {id(figure) for each in contacts if each is not gathering for figure in each.figures}
    free = next((each for each in speakers if id(each) not in busy), None)
    if free is not None:
        gathering.people.append((free, "co_chair" if gathering.type == "dialogue" else "by_host"))


def _chief_of(speakers: list[Figure]) -> Figure:
    """Whoever is named most often, and first."""
    return max(speakers, key=lambda each: (len(each.mentions), -each.mentions[0].span.start))


def _is_away(gathering: Gathering, country: str | None) -> bool:
    """Whether the side of that country were guests: received by the other, or elsewhere."""
    if gathering.country is not None and country != gathering.country:
        return True
    return gathering.type == "courtesy_call" and any(role == "host" for _, role in gathering.people)
