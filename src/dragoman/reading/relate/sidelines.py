"""Talks on the sidelines of a gathering were where and when it was."""

from __future__ import annotations

from dragoman.model.text import Span
from dragoman.reading.relate.gatherings import CONTACTS, Gathering
from dragoman.reading.relate.happening_words import load_happening_words
from dragoman.reading.relate.joined_places import Where
from dragoman.reading.story import Story
from dragoman.vocabulary.entries import Mechanism
from dragoman.vocabulary.load import load_vocabulary

_EVENTS = ("multilateral_meeting", "dialogue", "exercise", "training", "ceremony")
_NEWS = 4


def place_on_sidelines(gatherings: list[Gathering], story: Story) -> None:
    """Give talks told of as on the sidelines the day and the place of what they were beside."""
    words = load_happening_words(story.language.code).sidelines
    known = load_vocabulary().mechanisms
    for gathering in gatherings:
        mechanism = known.get(gathering.mechanism_id or "")
        if mechanism is not None and gathering.place is None:
            gathering.target = gathering.target or mechanism.seat
            gathering.place = _town_in_name(gathering, mechanism, story)
    for number, gathering in enumerate(gatherings):
        span = gathering.first.span
        if gathering.type not in CONTACTS or not words.search(story.plain, span.start, span.end):
            continue
        event = _beside(gathering, gatherings[:number], gatherings[number + 1 :])
        if event is None:
            continue
        gathering.place = gathering.place or event.place
        gathering.target = gathering.target or (event.target if gathering.place is None else None)
        if gathering.date is None and event.date is not None:
            gathering.take_date(event)


def _town_in_name(gathering: Gathering, mechanism: Mechanism, story: Story) -> Where | None:
    """“The 12th Beijing Xiangshan Forum”: the town that the name tells, where it stands in the sentence."""
    span, town = gathering.first.span, mechanism.town
    at = story.plain.find(town, span.start, span.end) if town and town in (gathering.mechanism or "") else -1
    return Where(Span(at, at + len(town)), town, mechanism.seat) if town and at >= 0 else None


def _beside(gathering: Gathering, before: list[Gathering], after: list[Gathering]) -> Gathering | None:
    """The gathering that one sentence tells of with the talks, else the one of the report’s news."""
    events = [each for each in before if each.type in _EVENTS]
    here = (each for each in [*events, *after] if each.type in _EVENTS and each.shares_sentence(gathering))
    return next(here, next((each for each in events if each.first.told_at < _NEWS), None))
