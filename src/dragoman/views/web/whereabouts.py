"""Where a place that a report names is, as far as the gazetteer knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dragoman.vocabulary.entries import Place
from dragoman.vocabulary.folding import fold_name
from dragoman.vocabulary.load import load_vocabulary
from dragoman.vocabulary.places import load_gazetteer


@dataclass(frozen=True, slots=True)
class Where:
    """A place by its usual name, empty where only the country was told; ``at`` is degrees north and east."""

    name: str
    country: str | None
    at: tuple[float, float] | None = None

    @property
    def key(self) -> str:
        """The country's code and the name, for addresses: “VN:Hanoi”."""
        return f"{self.country or ''}:{self.name}"


@lru_cache(maxsize=50_000)
def locate(name: str, country: str | None) -> Where:
    """The place of that name in the country; of several, the likeliest. What is not known keeps its name."""
    if not name:
        return Where("", country)
    for part in _parts(name):
        candidates = load_gazetteer().find(part)
        if country:
            candidates = tuple(each for each in candidates if each.country == country)
        if candidates:
            return _where(candidates, name if part != name else "")
    return Where(name, country)


def where_of(key: str) -> Where:
    """The place that a key names."""
    country, _, name = key.partition(":")
    return locate(name, country or None)


def _parts(name: str) -> Iterator[str]:
    """The name whole, then what stands between its commas: “Trentham camp, Wellington”."""
    yield name
    if "," in name:
        yield from (part.strip() for part in name.split(",") if part.strip())


def _where(candidates: Sequence[Place], longer: str) -> Where:
    """The likeliest candidate; a base that has a town's name is where the town is."""
    likeliest = candidates[0]
    at = next((each.at for each in candidates if each.at and each.country == likeliest.country), None)
    if longer and likeliest.kind != "town":
        return Where(longer, likeliest.country, at)
    return Where(_capital_called(likeliest) or likeliest.name, likeliest.country, at)


def _capital_called(place: Place) -> str | None:
    """What the vocabulary calls the place where it is its country's capital."""
    country = load_vocabulary().countries.get(place.country or "")
    capitals = country.capitals if country else {}
    names = {fold_name(name) for names in capitals.values() for name in names}
    return capitals["en"][0] if fold_name(place.name) in names and capitals.get("en") else None
