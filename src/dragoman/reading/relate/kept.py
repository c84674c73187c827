"""Which of the engagements put together are told as ones that were or will be, rather than spoken of."""

from __future__ import annotations

from datetime import timedelta

from dragoman.model.dates import PartialDate
from dragoman.model.engagements import EngagementStatus
from dragoman.model.text import Span
from dragoman.reading.relate.cues import EngagementWords
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.happening_words import load_happening_words
from dragoman.reading.ships import load_ship_names
from dragoman.reading.story import Story

_AT_ONCE = 3
_FAR = 140
_DAYS = timedelta(days=7)
_LEDE = 4
_NEWS = 6
_NEWS_OF_SHIPS = 10
_JOURNEYS = {"visit": _AT_ONCE, "port_call": _NEWS_OF_SHIPS}
"""Within how many sentences journeys are news of which only the country they went to is known."""
_BY_ITSELF = ("visit", "dialogue", "meeting", "exercise")
_BY_PLACE = ("exercise", "training", "port_call", "ceremony", "deployment", "multilateral_meeting")
_TOPICS = ("exercise", "training", "deployment", "assistance")
_BY_PLACE_IN_NEWS = ("visit", "meeting", "dialogue", "signing")


def is_idle(happening: Happening, story: Story, words: EngagementWords) -> bool:
    """Whether it is general talk, exchanges at large or the topic of talks, with nobody named and no day.

    So is the visit to a memorial where a wreath is laid: that is told as a ceremony.
    """
    template = story.templates[happening.sentence]
    if happening.is_local and words.to_lay_wreath.match(template.folded, happening.at):
        return True
    sentence = template.text
    if happening.type in _TOPICS and _is_signed_about(happening, story):
        return True
    named = bool(happening.people or happening.edition or (happening.date and happening.date.date))
    if named:
        return False
    topic = load_happening_words(story.language.code).talked_about
    is_topic = happening.type in _TOPICS and topic.search(sentence, 0, happening.at) is not None
    return is_topic or bool(words.general.search(sentence))


def _is_signed_about(happening: Happening, story: Story) -> bool:
    """“A memorandum on joint exercises”: whether they are what was signed about, with none to come."""
    words = load_happening_words(story.language.code)
    text = story.templates[happening.sentence].text.lower()
    start = max(0, happening.at - _FAR)
    return (
        words.signed_about.search(text, start, happening.at) is not None
        and words.to_be_held.match(text, happening.at) is None
    )


def is_concrete(gathering: Gathering, *, with_ships: bool = False) -> bool:
    """Whether it has a day, a named participant, an edition, (for most) a place, or is the news.

    Args:
        with_ships: the report is of a port call, in which an exercise with the hosts is news.
    """
    first = gathering.first
    if gathering.type == "other" and all(each.is_aside for each in gathering.happenings):
        return False
    if gathering.figures or gathering.edition:
        return gathering.type != "assistance" or bool(gathering.date)
    if gathering.type == "signing" and first.is_told and (gathering.is_held or first.told_at < _NEWS):
        return True
    if gathering.date is not None:
        return True
    if _is_journey(gathering) or (with_ships and _is_of_two(gathering)):
        return True
    gone_to = gathering.type == "exercise" and gathering.target is not None
    if first.definite or gone_to:
        return first.told_at < _AT_ONCE and gathering.type in _BY_ITSELF
    if gathering.type in _BY_PLACE:
        placed = gathering.place is not None and first.told_at < _within(gathering)
        return placed or (gathering.type == "ceremony" and first.told_at < _AT_ONCE)
    return gathering.place is not None and first.told_at < _NEWS and gathering.type in _BY_PLACE_IN_NEWS


def is_told_by_call(
    gathering: Gathering, gatherings: list[Gathering], story: Story, words: EngagementWords
) -> bool:
    """“Visited the headquarters and called on X”: one call, where the visit to the country is told too."""
    first = gathering.first
    if gathering.type != "visit" or not first.is_local:
        return False
    if words.told_by_call.match(story.templates[first.sentence].folded, first.at) is None:
        return False
    stays = (each for each in gatherings if each.type == "visit" and not each.first.is_local)
    return any(gathering.shares_figure(stay) for stay in stays)


def is_only_asked(gathering: Gathering) -> bool:
    """Whether it is proposed for no day told: an undertaking and no engagement."""
    undated = gathering.date is None or gathering.inherited
    return gathering.status is EngagementStatus.PROPOSED and undated


def is_at_home(gathering: Gathering) -> bool:
    """“The king was received by his chief of staff”: whether all who received and came are of one country."""
    sides = {figure.country for figure in gathering.figures}
    alone = len(gathering.figures) > 1 and len(sides | gathering.countries.keys()) == 1
    plain = gathering.type == "courtesy_call" and not any(each.is_explicit for each in gathering.happenings)
    return plain and alone and None not in sides


def is_home_from_sea(gathering: Gathering, story: Story) -> bool:
    """“INS X arrived in Kochi after 55 days at sea”: whether a ship came into a port of its own country."""
    place = gathering.place
    if gathering.type != "port_call" or place is None or place.country is None or gathering.figures:
        return False
    return nation_of_ships(story, gathering.first.span) == place.country


def nation_of_ships(story: Story, within: Span | None = None) -> str | None:
    """The country whose ships are named, by the letters before their names; None where of several."""
    named = {name.country for name in story.names}
    text = story.plain if within is None else story.plain[within.start : within.end]
    nations = {country for _, country in load_ship_names().find(text, named)}
    return nations.pop() if len(nations) == 1 else None


def _is_journey(gathering: Gathering) -> bool:
    """Whether it is a stop of a journey, or one told early of which only the country is known."""
    first = gathering.first
    told = first.told_at < _JOURNEYS.get(gathering.type, 0)
    return (bool(gathering.target) and gathering.is_held and told) or (
        first.is_stop and first.told_at < _NEWS
    )


def _is_of_two(gathering: Gathering) -> bool:
    """Whether it is an exercise of two countries, held, and told as one."""
    first = gathering.first
    told = gathering.is_held and not first.definite and first.told_at < _NEWS_OF_SHIPS
    return gathering.type == "exercise" and told and len(gathering.countries) > 1


def _within(gathering: Gathering) -> int:
    """How many sentences of a report tell of such as are there by their place alone: ships come and go."""
    return _NEWS_OF_SHIPS if gathering.type == "port_call" and gathering.is_held else _LEDE


def is_news(gathering: Gathering, kept: list[Gathering]) -> bool:
    """Whether it is an engagement of the report: a signing only recalled is an instrument and no more."""
    if gathering.type != "signing":
        return not _is_call_in_title(gathering, kept)
    if not gathering.is_held:
        told_first = gathering.first.told_at < _NEWS and gathering.first.is_told
        return bool(gathering.figures) or gathering.date is not None or told_first
    early = gathering.first.told_at < _AT_ONCE
    if gathering.date is None or gathering.inherited:
        return bool(gathering.figures) or early or gathering.first.is_told
    if not gathering.date.is_day:
        told_where = gathering.first.is_told and (gathering.place is not None or bool(gathering.figures))
        return told_where and gathering.date.start is not None and gathering.date.start.month is not None
    mains = [each.date for each in kept if each.type != "signing" and each.date and each.is_held]
    told_there = gathering.first.place is not None and bool(gathering.figures)
    return not mains or early or told_there or any(_is_near(date, gathering.date) for date in mains)


def _is_near(date: PartialDate, day: PartialDate) -> bool:
    """Whether a day is one of another date’s, or within a few days of it."""
    return (
        date.overlaps(day)
        or min(abs(date.first_day - day.last_day), abs(date.last_day - day.first_day)) <= _DAYS
    )


def _is_call_in_title(gathering: Gathering, kept: list[Gathering]) -> bool:
    """“Defence Adviser Visits Naval Headquarters”, a title, where the report itself tells of a call there."""
    in_title = all(each.in_title for each in gathering.happenings)
    if gathering.type != "visit" or not in_title or gathering.figures:
        return False
    calls = (each for each in kept if each.type == "courtesy_call" and each.first.told_at < _AT_ONCE)
    return any(gathering.countries.keys() <= call.countries.keys() for call in calls)
