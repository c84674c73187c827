"""Lands by where they stand: named last before a place, or in a row from it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from dragoman.reading.refer.reference_words import PartyWords, load_party_words
from dragoman.reading.story import Story
from dragoman.reading.template import Item, Template

_ROW = re.compile(r"(?:,? and (?:the )?|, (?:the )?)")
_IN_A_ROW, _NEAR = 60, 80
_TOWNS = ("land", "capital")
_LONGEST_BEFORE, _GONE_HOME = 24, 2.0


def lands_in_row(template: Template, at: int) -> list[Item]:
    """The lands of “Colombia, Chile, and Peru” from the one that stands at a place of the template on."""
    row: list[Item] = []
    for item in template.items_in(at, at + _IN_A_ROW, "land", "capital"):
        here = template.position(item.span.start)
        if row and not _ROW.fullmatch(template.text, template.position(row[-1].span.start) + 1, here):
            break
        row.append(item)
    return row


class LandsBefore:
    """The lands and bodies of a story’s parties, looked up by sentence and place."""

    def __init__(self, story: Story) -> None:
        """Look in no sentence yet."""
        self._story = story
        self._seen: dict[int, tuple[list[int], list[str]]] = {}

    def of(self, sentence: int, at: int) -> str | None:
        """The party whose land or body is named last before a place in the template of a sentence."""
        if sentence not in self._seen:
            template = self._story.templates[sentence]
            items = [each for each in template.items if each.kind in ("land", "body")]
            ours = [each for each in items if each.value.country in self._story.parties]
            places = [template.position(each.span.start) for each in ours]
            self._seen[sentence] = places, [each.value.country for each in ours]
        places, countries = self._seen[sentence]
        before = bisect_right(places, at - 1) - 1
        return countries[before] if before >= 0 else None

    @cached_property
    def gone_home(self) -> tuple[tuple[str, float], ...]:
        """“Before his return to Lima”: where officials went home to, and how much that says of theirs."""
        return tuple(_gone_home_in(self._story))


def owner_before(template: Template, at: int, words: PartyWords) -> Iterator[str]:
    """“A Peruvian Navy delegation led by its chief, X”, “Peru’s delegation included X, Y and Z”: whose."""
    owners: list[Item] = []
    if words.its.search(template.text, 0, at):
        owners = template.items_in(max(0, at - _NEAR), at, "land", "body")[-1:]
    elif members := words.delegation_included.search(template.text, 0, at):
        owners = template.items_in(members.start(), members.end(), "land")[:1]
    yield from (each.value.country for each in owners if each.value.country)


def _gone_home_in(story: Story) -> Iterator[tuple[str, float]]:
    words = load_party_words(story.language.code)
    for template in story.templates:
        for item in template.items:
            at = template.position(item.span.start) if item.kind in _TOWNS else 0
            before = template.text[max(0, at - _LONGEST_BEFORE) : at].lower()
            if before.endswith(words.homeward) and item.value.country:
                yield item.value.country, _GONE_HOME
