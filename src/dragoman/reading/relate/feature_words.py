"""The words of features of mechanisms, compiled: see languages/<code>/features.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from dragoman.languages.words import load_words
from dragoman.reading.needed_words import Sought
from dragoman.reading.template import compile_pattern
from dragoman.vocabulary.entries import Mechanism
from dragoman.vocabulary.load import load_vocabulary


@dataclass(frozen=True, slots=True)
class Seat:
    """The country that a mission of the vocabulary is in, and the names by which its own name may tell it."""

    country: str
    names: tuple[str, ...]

    def is_named_in(self, words: str) -> bool:
        """Whether the words say the country: “… Mission in X” does, an acronym does not."""
        return any(name in words for name in self.names)


@dataclass(frozen=True, slots=True)
class FeatureWords:
    """How a language tells terms, stages and seats; ``kinds`` are the kinds of the known mechanisms.

    ``seat_of`` has the missions that are in one country.
    """

    chairs: re.Pattern[str]
    chaired_by: re.Pattern[str]
    reach: int
    seats: tuple[re.Pattern[str], ...]
    programme_words: Sought
    stage: re.Pattern[str]
    numbers: Mapping[str, int]
    of: re.Pattern[str]
    parts: re.Pattern[str]
    of_programme: re.Pattern[str]
    same_programme: re.Pattern[str]
    named_programme: re.Pattern[str]
    not_ours: re.Pattern[str]
    statuses: Mapping[str, re.Pattern[str]]
    kinds: Mapping[str, str]
    seat_of: Mapping[str, Seat]


@lru_cache
def load_feature_words(language: str) -> FeatureWords:
    """The words of a language, compiled once a process."""
    words = load_words(language, "features")
    known = load_vocabulary().mechanisms.values()
    named = words["of_programme"].replace("{NAME}", words["programme"])
    return FeatureWords(
        chairs=compile_pattern(words["chairs"]),
        chaired_by=compile_pattern(words["chaired_by"]),
        reach=words["reach"],
        seats=tuple(compile_pattern(each) for each in words["seats"]),
        programme_words=Sought(compile_pattern(words["programme_words"])),
        stage=compile_pattern(words["stage"]),
        numbers=words["numbers"],
        of=compile_pattern(words["of"]),
        parts=compile_pattern(words["parts"]),
        of_programme=compile_pattern(named),
        same_programme=compile_pattern(words["same_programme"]),
        named_programme=compile_pattern(words["named_programme"]),
        not_ours=compile_pattern(words["not_ours"]),
        statuses={status: compile_pattern(each) for status, each in words["statuses"].items()},
        kinds={each.id: each.kind for each in known},
        seat_of=dict(_seats(known, language)),
    )


def _seats(known: Iterable[Mechanism], language: str) -> Iterator[tuple[str, Seat]]:
    countries = load_vocabulary().countries
    for mission in known:
        lands = (
            [party for party in mission.parties if party in countries] if mission.kind == "mission" else []
        )
        if len(lands) == 1:
            yield mission.id, Seat(lands[0], tuple(countries[lands[0]].names.get(language, ())))
