"""Whose a ship is, by the letters before its name: “HMNZS Canterbury”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from dragoman.model.text import Span
from dragoman.vocabulary.load import load_vocabulary


@dataclass(frozen=True, slots=True)
class ShipNames:
    """The letters before ships’ names, and the countries whose navies use each.

    ``any_of`` matches any of the letters as part of a pattern; they are capitals.
    """

    any_of: str
    pattern: re.Pattern[str]
    countries: dict[str, frozenset[str]]

    def find(self, plain: str, named: Set[str | None]) -> Iterator[tuple[int, str]]:
        """Where ships are named, and whose each is; letters of two navies are of the one that is named."""
        for match in self.pattern.finditer(plain):
            whose = self.countries[match["letters"]]
            if len(whose) > 1:
                whose = whose & named
            if len(whose) == 1:
                yield match.start(), next(iter(whose))

    def names_in(self, plain: str) -> Iterator[Span]:
        """Where the first words of ships’ names stand: “Canberra” of “HMAS Canberra”."""
        for match in self.pattern.finditer(plain):
            yield Span(match.end(), match.end() + 1)


def _by_first_letter(names: Iterable[str]) -> str:
    """A pattern of the names, the longest first: where none begins so, it is left after one look."""
    by_letter = groupby(sorted(names), key=itemgetter(0))
    rest = {first: sorted((name[1:] for name in group), key=len, reverse=True) for first, group in by_letter}
    return "|".join(f"{re.escape(first)}(?:{'|'.join(map(re.escape, ends))})" for first, ends in rest.items())


@lru_cache(maxsize=1)
def load_ship_names() -> ShipNames:
    """The letters of all navies, from countries.yaml."""
    countries: dict[str, set[str]] = {}
    for country in load_vocabulary().countries.values():
        for letters in country.ship_prefixes:
            countries.setdefault(letters, set()).add(country.id)
    any_of = _by_first_letter(countries)
    name = r"[ -][“\"'‘]?(?=[A-ZÀ-Ý][\w’'-]*[a-z]|[A-ZÀ-Ý]{3})"
    return ShipNames(
        any_of,
        re.compile(rf"(?<![\w’'-])(?P<letters>{any_of}){name}"),
        {letters: frozenset(whose) for letters, whose in countries.items()},
    )
