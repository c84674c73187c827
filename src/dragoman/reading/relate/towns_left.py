"""Towns that somebody only left for another country: “a Peruvian delegation left Lima for Bolivia”."""

from __future__ import annotations

from dragoman.model.text import Span
from dragoman.reading.relate.happening_words import HappeningWords
from dragoman.reading.template import Template

_BEFORE = 20


def is_left_behind(
    plain: str, span: Span, country: str | None, template: Template, words: HappeningWords
) -> bool:
    """Whether the place is at home to those told of, who left it for somewhere else."""
    if country is None or words.off_for.match(plain, span.end) is None:
        return False
    begin = template.span.start
    if words.leaves_town.search(plain, max(begin, span.start - _BEFORE), span.start) is None:
        return False
    lands = (item for item in template.items if item.kind == "land" and item.span.end <= span.start)
    return any(item.value.country == country for item in lands)
