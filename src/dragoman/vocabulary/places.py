"""Where a place is: towns from GeoNames in SQLite, bases and ministries' seats from places.yaml."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from functools import lru_cache
from itertools import chain
from pathlib import Path

from dragoman.model.errors import VocabularyError
from dragoman.vocabulary.entries import Place, Sites
from dragoman.vocabulary.files import VocabularyFile
from dragoman.vocabulary.folding import fold_name
from dragoman.vocabulary.load import DATA, load_vocabulary

_WORLD = "world"
_KIND_OF = {
    "bases": "base",
    "ports": "port",
    "seats": "seat",
    "sites": "site",
    "waters": "water",
    "regions": "region",
}
_TOWNS = """
    SELECT town.name, town.country, town.population, town.latitude, town.longitude
    FROM place JOIN town ON town.id = place.town
    WHERE place.folded_name = ? ORDER BY town.population * (10 - 9 * place.is_other) DESC, town.id
"""


class Gazetteer:
    """Places by name; look-ups only read, from one thread or many."""

    def __init__(self, *, towns: Path = DATA / "places.sqlite", sites: Path = DATA / "places.yaml") -> None:
        """Open the gazetteer; VocabularyError where it is missing."""
        if not towns.is_file():
            raise VocabularyError(f"{towns}:1: no such file")
        address = f"{towns.resolve().as_uri()}?mode=ro&immutable=1"
        self._towns = sqlite3.connect(address, uri=True, check_same_thread=False)
        self._sites = _sites_by_name(VocabularyFile(sites).entries(Sites))
        self._countries_of_capitals = _countries_of_capitals()

    def find(self, name: str) -> tuple[Place, ...]:
        """The places of that name in any spelling: the likeliest first.

        A capital goes before well-known sites, and these before towns; of two towns the larger goes first,
        unless the name is only another name of it and it is less than ten times as large.
        """
        folded = fold_name(name)
        rows = self._towns.execute(_TOWNS, (folded,)).fetchall()
        towns = [
            Place(town, country, population=population, at=(north / 100, east / 100))
            for town, country, population, north, east in rows
        ]
        of_capital = self._countries_of_capitals.get(folded, frozenset())
        capitals = [town for town in towns if town.country in of_capital]
        others = [town for town in towns if town.country not in of_capital]
        return (*capitals, *self._sites.get(folded, ()), *others)

    @property
    def site_names(self) -> tuple[str, ...]:
        """The names of all well-known sites, seas and regions, as written, for a search in text."""
        return tuple(sorted({place.name for places in self._sites.values() for place in places}))


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """The gazetteer of the package, opened once a process."""
    return Gazetteer()


def _sites_by_name(entries: Mapping[str, Sites]) -> Mapping[str, tuple[Place, ...]]:
    by_name: dict[str, list[Place]] = defaultdict(list)
    for country, sites in entries.items():
        for place in _places_of(sites, country=None if country == _WORLD else country):
            by_name[fold_name(place.name)].append(place)
    return {name: tuple(places) for name, places in by_name.items()}


def _countries_of_capitals() -> Mapping[str, Set[str]]:
    by_name: dict[str, set[str]] = defaultdict(set)
    for country in load_vocabulary().countries.values():
        for name in chain.from_iterable(country.capitals.values()):
            by_name[fold_name(name)].add(country.id)
    return by_name


def _places_of(sites: Sites, *, country: str | None) -> Iterator[Place]:
    for field, kind in _KIND_OF.items():
        names: tuple[str, ...] = getattr(sites, field)
        yield from (Place(name, country, kind=kind) for name in names)
