"""Regions whose word stands for each of their countries: “the Baltic defence ministers”."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.model.text import Span
from dragoman.reading.refer.reference_words import load_party_words
from dragoman.reading.story import Actor, Story
from dragoman.reading.template import Template

_SIDE = "side"


def sides_of_regions(story: Story, template: Template) -> Iterator[Actor]:
    """The sides that a sentence names together by the word of their region."""
    start = template.span.start
    text = story.plain[start : template.span.end]
    for sought, countries in load_party_words(story.language.code).regions_acting:
        for match in sought.finditer(text, template.words):
            yield Actor(Span(start + match.start(), start + match.end()), _SIDE, countries)
