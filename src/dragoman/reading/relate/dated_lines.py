"""Days that a line, a paragraph or a heading gives to all that is told in it: diaries and bulletins."""

from __future__ import annotations

import re

from dragoman.reading.dates import DateMention
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.stretches import is_of_few_days
from dragoman.reading.story import Story

_BULLET = 4
_SEVERAL = 2
_TOWN = re.compile(r"[^\w\s]\s?(?:[A-ZÀ-ÝĀ-ž][\w’'-]+ ){0,2}[A-ZÀ-ÝĀ-ž][\w’'-]+, (?=\d)")
"""“• Oslo, ”: a town between the mark of an item and its day."""
_ENDS_HEADING = " .:,-–—)]"


def date_by_line(gatherings: list[Gathering], story: Story) -> None:
    """Give what is told without a day that with which its line or paragraph opens, or that of its heading."""
    openings = {each.span.start: each for each in story.dates if each.date and is_of_few_days(each.date)}
    published = story.document.published
    headings = [each for each in openings.values() if each.date != published and _is_alone(each, story.plain)]
    for gathering in gatherings:
        if gathering.date is not None or gathering.first.definite or gathering.type == "visit":
            continue
        day = _opening_of(gathering, story, openings)
        if day is None and len({each.date for each in headings}) >= _SEVERAL:
            day = _heading_of(gathering, headings)
        if day is not None:
            gathering.date, gathering.date_mention, gathering.inherited = day.date, day, True


def _opening_of(gathering: Gathering, story: Story, openings: dict[int, DateMention]) -> DateMention | None:
    """The date that the line or the paragraph of a gathering begins with."""
    told = gathering.first.span
    paragraph = story.paragraphs[story.sentences[gathering.first.sentence].paragraph].span.start
    for start in (story.plain.rfind("\n", 0, told.start) + 1, paragraph):
        town = _TOWN.match(story.plain, start)
        for at in range(start, start + _BULLET + 1):
            if at in openings and openings[at].span.end <= told.end:
                return openings[at]
        behind = openings.get(town.end()) if town else None
        if behind is not None and behind.date != story.document.published:
            return behind
    return None


def _heading_of(gathering: Gathering, headings: list[DateMention]) -> DateMention | None:
    """The last date that stands on a line of its own before a gathering is told."""
    before = [each for each in headings if each.span.end <= gathering.first.span.start]
    return before[-1] if before else None


def _is_alone(mention: DateMention, plain: str) -> bool:
    """Whether a date is all that its line says."""
    start, end = mention.span.start, mention.span.end
    line = plain.rfind("\n", 0, start) + 1
    close = plain.find("\n", end)
    rest = plain[end : close if close >= 0 else len(plain)].strip(_ENDS_HEADING)
    return start - line <= _BULLET and not rest
