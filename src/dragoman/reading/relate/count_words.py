"""The words of counts, compiled: see languages/<code>/counts.yaml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from dragoman.languages.words import load_words
from dragoman.reading.needed_words import NeededWords
from dragoman.reading.template import Template, compile_pattern

LENGTH = "days"

Way = tuple[str, re.Pattern[str]]
"""What is counted, and how that is said."""


@dataclass(frozen=True, slots=True)
class CountWords:
    """How a language counts ships, troops and days.

    ``counted_at`` has the types of engagement to which a kind of count may belong.
    """

    _any_number: re.Pattern[str]
    values: Mapping[str, int]
    bounds: Mapping[str, re.Pattern[str]]
    _counted: tuple[Way, ...]
    _needed: NeededWords
    _length: re.Pattern[str]
    whose: re.Pattern[str]
    known: re.Pattern[str]
    not_all: re.Pattern[str]
    goes_on: re.Pattern[str]
    not_of_one: re.Pattern[str]
    counted_at: Mapping[str, frozenset[str]]

    def ways_in(self, template: Template) -> list[Way]:
        """What may be counted in a sentence, and how that is said; none without a number."""
        ways = (*self._counted, (LENGTH, self._length))
        matchable = self._needed.matchable(template.words)
        if not matchable or self._any_number.search(template.folded) is None:
            return []
        return [ways[number] for number in matchable]

    def value_of(self, number: str) -> int:
        """The number that digits or a word name."""
        return self.values.get(number.lower()) or int(number.replace(",", ""))


@lru_cache
def load_count_words(language: str) -> CountWords:
    """The words of a language, compiled once a process."""
    words = load_words(language, "counts")
    named = load_words(language, "calendar")["counts"]
    values = {word: number for number, spelled in named.items() for word in spelled if number > 1}
    number = rf"(?<![\d.,-])(?:{words['numbers_in_digits']}|\b(?:{'|'.join(sorted(values))}))"
    nouns = [
        (what, rf"(?P<number>{number}) {words['between']}{noun}\b") for what, noun in words["nouns"].items()
    ]
    members = [(what, pattern.replace("{NUMBER}", number)) for what, pattern in words["members"].items()]
    counted = tuple((what, compile_pattern(pattern)) for what, pattern in [*nouns, *members])
    length = compile_pattern(words["length"].replace("{NUMBER}", number))
    return CountWords(
        _any_number=compile_pattern(number),
        values=values,
        bounds={bound: compile_pattern(rf"\b(?:{each}) \Z") for bound, each in words["bounds"].items()},
        _counted=counted,
        _needed=NeededWords([*(pattern for _, pattern in counted), length]),
        _length=length,
        whose=compile_pattern(words["from"]),
        known=compile_pattern(rf"{words['known']} \Z"),
        not_all=compile_pattern(words["not_all"]),
        goes_on=compile_pattern(words["goes_on"]),
        not_of_one=compile_pattern(words["not_of_one"]),
        counted_at={what: frozenset(types) for what, types in words["counted_at"].items()},
    )
