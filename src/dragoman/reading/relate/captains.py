"""Who came with the ship: her captain and the commander of a flotilla take part in a port call."""

from __future__ import annotations

from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.happening_words import HappeningWords, load_happening_words
from dragoman.reading.story import Story

_AROUND = 60
_GAP = 2


def add_captains(gatherings: list[Gathering], story: Story) -> None:
    """Add to the one port call of a report those told of as in command of the ships that came."""
    calls = [each for each in gatherings if each.type == "port_call"]
    if len(calls) != 1:
        return
    call, words = calls[0], load_happening_words(story.language.code)
    port = call.place.country if call.place is not None else call.target
    known = {id(figure) for figure in call.figures}
    for figure in story.figures:
        if figure.country == port or id(figure) in known:
            continue
        has_post = figure.post is not None and words.captains.search(figure.post) is not None
        is_captain = has_post and not _only_calls(figure, gatherings)
        if is_captain or _is_told_to_command(figure, story, words):
            call.people.append((figure, "guest"))


def _only_calls(figure: Figure, gatherings: list[Gathering]) -> bool:
    """“The Commanding Officer, X, called on the commander”: whether that is all that is told of somebody."""
    calls = [each for each in gatherings if each.type == "courtesy_call" and _has(each, figure)]
    first = figure.mentions[0].sentence
    return any(happening.sentence == first for each in calls for happening in each.happenings)


def _has(call: Gathering, figure: Figure) -> bool:
    return any(each is figure for each in call.figures)


def _is_told_to_command(figure: Figure, story: Story, words: HappeningWords) -> bool:
    """Whether the words right before or behind the name tell of a ship's command."""
    for mention in figure.mentions:
        sentence, start, end = story.sentences[mention.sentence].span, mention.span.start, mention.span.end
        if words.captains_behind.match(story.plain, end, min(end + _AROUND, sentence.end)):
            return True
        before = max(start - _AROUND, sentence.start)
        hers = words.her_captain.search(story.plain, before, end)
        if hers is not None and start - hers.end() <= _GAP:
            return True
        led = words.commanded_by.search(story.plain, before, start)
        if led is not None and (
            words.captained.match(led[0]) or words.ships.search(story.plain, sentence.start, led.start())
        ):
            return True
    return False
