"""Where a place is: towns from GeoNames in SQLite, bases and ministries' seats from places.yaml."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from dragoman.model.errors import VocabularyError
from dragoman.vocabulary.entries import Place, Sites
from dragoman.vocabulary.files import VocabularyFile
from dragoman.vocabulary.folding import fold_name

DATA = Path(__file__).parent / "data"
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
    SELECT town.name, town.country, town.population FROM place JOIN town ON town.id = place.town
    WHERE place.folded_name = ? ORDER BY town.id
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

    def find(self, name: str) -> tuple[Place, ...]:
        """The places of that name in any spelling: well-known sites, then towns, the largest first."""
        folded = fold_name(name)
        rows = self._towns.execute(_TOWNS, (folded,)).fetchall()
        towns = (Place(town, country, population=population) for town, country, population in rows)
        return (*self._sites.get(folded, ()), *towns)

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


def _places_of(sites: Sites, *, country: str | None) -> Iterator[Place]:
    for field, kind in _KIND_OF.items():
        names: tuple[str, ...] = getattr(sites, field)
        yield from (Place(name, country, kind=kind) for name in names)
