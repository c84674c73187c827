"""Places of engagements: capitals, towns of the gazetteer, ports and bases, in the words of the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dragoman.model.text import Span
from dragoman.reading.story import Story
from dragoman.reading.template import Template
from dragoman.vocabulary.entries import Place

_CANDIDATE = re.compile(
    r"\b(?:in|at|to|near|off|from|of|visited|visit|outside|,)\s(?:the |central |northern |southern |coastal |capital |city of |port of |town of |province of )*"
    r"(?P<name>[A-ZÀ-ÝĀ-ž][\w'.-]*(?:\s(?:de|del|la|el|al|of|e|do|da|di|au|am|an der)\s?)?(?:[ -][A-ZÀ-ÝĀ-ž][\w'-]*){0,4})"
)
_SITE = re.compile(
    r"\b(?P<name>(?:[A-ZÀ-ÝĀ-ž][\w'.-]*\s){1,4}(?:Port|Harbour|Harbor|Base|Camp|Barracks|Airport|Air Base|Naval Base|Airfield|Island|"
    r"Province|City|Bay|Quay|Pier|Headquarters|Palace|Terminal|Garrison|Wharf|Dockyard|Shipyard))\b"
)


_WIDE = ("water", "region")


@dataclass(frozen=True, slots=True)
class Where:
    """A place: its words, where they stand, and its country if that is known."""

    span: Span
    words: str
    country: str | None
    is_site: bool = False


FindPlace = Callable[[str], Sequence[Place]]
"""From a name to the places so called: well-known sites first, then towns, the largest first."""


def find_places(template: Template, story: Story, find_place: FindPlace) -> list[Where]:
    """The places that a sentence names after a word of place, in order."""
    found: dict[int, Where] = {}
    for item in template.items:
        if item.kind == "capital":
            words = story.plain[item.span.start : item.span.end]
            found[item.span.start] = Where(item.span, words, item.value.country)
    start, end = template.span.start, template.span.end
    taken = [
        item.span for item in template.items if item.kind in ("person", "office", "mechanism", "body", "date")
    ]
    for pattern in (_SITE, _CANDIDATE):
        for match in pattern.finditer(story.plain, start, end):
            span = Span(*match.span("name"))
            if span.start in found or any(span.overlaps(each) for each in taken):
                continue
            where = _where(match["name"], span, story, find_place, is_site=pattern is _SITE)
            if where is not None and not any(where.span.overlaps(each.span) for each in found.values()):
                found[span.start] = where
    return [found[at] for at in sorted(found)]


def _where(name: str, span: Span, story: Story, find_place: FindPlace, *, is_site: bool) -> Where | None:
    words = name.split()
    while words and words[0] in story.language.not_names and len(words) > 1 and not is_site:
        return None
    for length in range(len(words), 0, -1):
        candidate = " ".join(words[:length]).rstrip(".,'")
        if len(candidate) < 3 or candidate in story.language.not_names:
            continue
        places = find_place(candidate)
        fitting = [
            place for place in places if place.country in _countries(story) and place.kind not in _WIDE
        ]
        if fitting:
            return Where(Span(span.start, span.start + len(candidate)), candidate, fitting[0].country)
        if is_site and length == len(words):
            country = places[0].country if places else None
            return Where(Span(span.start, span.start + len(candidate)), candidate, country, is_site=True)
    return None


def _countries(story: Story) -> set[str]:
    return {name.country for name in story.names if name.country} | set(story.parties)
