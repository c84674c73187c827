"""Places of engagements: capitals, towns of the gazetteer, ports and bases, in the words of the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dragoman.model.text import Span
from dragoman.reading.relate.happening_words import HappeningWords, load_happening_words
from dragoman.reading.story import Story
from dragoman.reading.taken import Taken
from dragoman.reading.template import Template
from dragoman.vocabulary.entries import Place

_WIDE = ("water", "region")
_OTHERS = ("person", "office", "mechanism", "body", "date")


@dataclass(frozen=True, slots=True)
class Where:
    """A place: its words, where they stand, and its country if that is known."""

    span: Span
    words: str
    country: str | None
    is_site: bool = False


FindPlace = Callable[[str], Sequence[Place]]
"""From a name to the places so called: well-known sites first, then towns, the largest first."""


class Places:
    """What is needed to find the places of a story: its countries, and the gazetteer."""

    def __init__(self, story: Story, find_place: FindPlace) -> None:
        """Take the countries that the story names."""
        self._story = story
        self._find_place = find_place
        self._words: HappeningWords = load_happening_words(story.language.code)
        self._countries = {name.country for name in story.names if name.country} | set(story.parties)

    def find(self, template: Template) -> list[Where]:
        """The places that a sentence names after a word of place, in order."""
        found: dict[int, Where] = {}
        for item in template.items:
            if item.kind == "capital" and not self._words.whose.match(self._story.plain, item.span.end):
                words = self._story.plain[item.span.start : item.span.end]
                found[item.span.start] = Where(item.span, words, item.value.country)
        known = Taken(where.span for where in found.values())
        others = Taken(item.span for item in template.items if item.kind in _OTHERS)
        for pattern in (self._words.site, self._words.place):
            for match in pattern.finditer(self._story.plain, template.span.start, template.span.end):
                span = Span(*match.span("name"))
                if span.start in found or others.overlaps(span):
                    continue
                where = self._where(match["name"], span, is_site=pattern is self._words.site)
                if where is not None and not known.overlaps(where.span):
                    found[span.start] = where
                    known.add(where.span)
        return [found[at] for at in sorted(found)]

    def _where(self, name: str, span: Span, *, is_site: bool) -> Where | None:
        """The place of the longest beginning of a name that is one in a country of the story, or the site."""
        words, not_names = name.split(), self._story.language.not_names
        if len(words) > 1 and words[0] in not_names and not is_site:
            return None
        for length in range(len(words), 0, -1):
            candidate = " ".join(words[:length]).rstrip(".,'")
            if len(candidate) < 3 or candidate in not_names:
                continue
            places = self._find_place(candidate)
            where = Span(span.start, span.start + len(candidate))
            fitting = [each for each in places if each.country in self._countries and each.kind not in _WIDE]
            if fitting:
                return Where(where, candidate, fitting[0].country)
            if is_site and length == len(words):
                return Where(where, candidate, places[0].country if places else None, is_site=True)
        return None
