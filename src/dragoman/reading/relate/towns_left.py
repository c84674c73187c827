"""Towns that somebody only left for another country: “a Peruvian delegation left Lima for Bolivia”."""

from __future__ import annotations

from typing import Protocol

from dragoman.model.text import Span
from dragoman.reading.relate.happening_words import HappeningWords
from dragoman.reading.template import Template

_BEFORE = 20


class Told(Protocol):
    """A place as the text tells of it."""

    @property
    def span(self) -> Span:
        """Where its words stand."""

    @property
    def country(self) -> str | None:
        """Its country, if that is known."""


def is_left_behind(place: Told, template: Template, plain: str, words: HappeningWords) -> bool:
    """Whether the place is at home to those told of, who left it for somewhere else."""
    span, begin = place.span, template.span.start
    if place.country is None or words.off_for.match(plain, span.end) is None:
        return False
    if words.leaves_town.search(plain, max(begin, span.start - _BEFORE), span.start) is None:
        return False
    lands = (item for item in template.items if item.kind == "land" and item.span.end <= span.start)
    return any(item.value.country == place.country for item in lands)
