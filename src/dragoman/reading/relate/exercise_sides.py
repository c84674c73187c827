"""Whose forces take part in an exercise: “ships of France and the United States are also taking part”."""

from __future__ import annotations

from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.happening_words import HappeningWords, load_happening_words
from dragoman.reading.story import Story

_EXERCISE, _STATE = "exercise", 2
_NEXT = 4
_OF_FORCES = ("land", "body")


def add_exercising(gatherings: list[Gathering], story: Story) -> None:
    """Give each exercise the countries that its sentences, and those right behind them, say took part."""
    words = load_happening_words(story.language.code)
    exercises = [each for each in gatherings if each.type == _EXERCISE]
    told = {happening.sentence for each in exercises for happening in each.happenings}
    for gathering in exercises:
        own = {happening.sentence for happening in gathering.happenings}
        last = gathering.happenings[0].sentence + _NEXT
        for number in range(min(own), min(last, len(story.templates))):
            if number in own or number not in told:
                gathering.forces.update(dict.fromkeys(_taking_part(story, number, words)))


def _taking_part(story: Story, number: int, words: HappeningWords) -> list[str]:
    """The countries told as taking part, before or behind words for it; none without such words."""
    template = story.templates[number]
    return [
        item.value.country
        for pattern in (words.takes_part, words.forces_of)
        for match in pattern.finditer(template.text)
        for item in template.items_in(*match.span("who"))
        if item.kind in _OF_FORCES and len(item.value.country or "") == _STATE
    ]
