"""The words of counts, compiled: see languages/<code>/counts.yaml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from dragoman.languages.words import load_words
from dragoman.reading.needed_words import NeededWords
from dragoman.reading.template import compile_pattern


@dataclass(frozen=True, slots=True)
class CountWords:
    """How a language counts ships, troops and days; ``any_number`` finds whether a sentence may hold a count.

    ``counted`` are number and noun, ``members`` and ``length`` other ways, ``needed`` the words without which
    none of ``counted``, and last ``length``, matches; ``counted_at`` has the types of
    engagement to which a kind of count may belong.
    """

    any_number: re.Pattern[str]
    values: Mapping[str, int]
    bounds: Mapping[str, re.Pattern[str]]
    counted: Mapping[str, re.Pattern[str]]
    needed: NeededWords
    length: re.Pattern[str]
    whose: re.Pattern[str]
    known: re.Pattern[str]
    not_all: re.Pattern[str]
    goes_on: re.Pattern[str]
    not_of_one: re.Pattern[str]
    counted_at: Mapping[str, frozenset[str]]

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
    counted = {
        what: compile_pattern(rf"(?P<number>{number}) {words['between']}{noun}\b")
        for what, noun in words["nouns"].items()
    }
    for what, pattern in words["members"].items():
        other = pattern.replace("{NUMBER}", number)
        counted[f"{what} by members"] = compile_pattern(other)
    length = compile_pattern(words["length"].replace("{NUMBER}", number))
    return CountWords(
        any_number=compile_pattern(number),
        values=values,
        bounds={bound: compile_pattern(rf"\b(?:{each}) \Z") for bound, each in words["bounds"].items()},
        counted=counted,
        needed=NeededWords([*counted.values(), length]),
        length=length,
        whose=compile_pattern(words["from"]),
        known=compile_pattern(rf"{words['known']} \Z"),
        not_all=compile_pattern(words["not_all"]),
        goes_on=compile_pattern(words["goes_on"]),
        not_of_one=compile_pattern(words["not_of_one"]),
        counted_at={what: frozenset(types) for what, types in words["counted_at"].items()},
    )
