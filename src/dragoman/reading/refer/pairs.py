"""Which two countries “both”, “the two ministers” stand for."""

from __future__ import annotations

from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story
from dragoman.reading.template import Template

_TWO, _LAND_CODE, _LEDE = 2, 2, 2


def pair_of_lede(story: Story) -> tuple[str, ...]:
    """The two countries that the report opens with, where one of its first sentences names exactly two."""
    body = [number for number, each in enumerate(story.sentences) if each.kind is ParagraphKind.BODY]
    told = (_lands_of(story.templates[number], people=True) for number in body[:_LEDE])
    named = next((lands for lands in told if len(lands) >= _TWO), ())
    return named if len(named) == _TWO and set(named) <= set(story.parties) else ()


def both_meant(template: Template, parties: tuple[str, ...], of_lede: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the sentence where it names exactly two, else those of the lede, else the report’s first."""
    if len(parties) <= _TWO:
        return parties
    named = _lands_of(template)
    if len(named) == _TWO or of_lede:
        return named if len(named) == _TWO else of_lede
    return parties[:_TWO] if len(parties) != _TWO + 1 else parties


def _lands_of(template: Template, *, people: bool = False) -> tuple[str, ...]:
    """The countries named in a sentence, and those of the people named."""
    kinds = ("land", "person") if people else ("land",)
    lands = (item.value.country or "" for item in template.items if item.kind in kinds)
    return tuple(dict.fromkeys(country for country in lands if len(country) == _LAND_CODE))
