"""Whose names sound like this one: which of a report’s countries a name most likely comes from.

The weights in ``reading/data/name_origins.json.gz`` are made by scripts/train_name_origins.py; see
docs/decisions/0011.
"""

from __future__ import annotations

import gzip
import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[1] / "data" / "name_origins.json.gz"

_LETTERS = str.maketrans(
    {"đ": "d", "ø": "o", "\u0131": "i", "ł": "l", "ß": "ss", "æ": "ae", "’": "'", "‘": "'", "`": "'"}
)
_WORD = re.compile(r"[a-z']+(?:-[a-z']+)*")
_SIZES = (2, 3)


@dataclass(frozen=True, slots=True)
class Origins:
    """How much each stretch of letters speaks for each region, against the names of the whole world.

    Attributes:
        region_of: the region of each country; countries of one region are not told apart.
        base: what a stretch never seen in the region counts for it (below zero).
        weights: what a stretch seen there counts above that; all in hundredths of a nat.
        scale: turns a difference of sums into log-odds as observed, for the stretches of a name overlap.
        floor: log-odds below which the name is not held to tell.
    """

    region_of: Mapping[str, str]
    base: Mapping[str, int]
    weights: Mapping[str, Mapping[str, int]]
    scale: float
    floor: float

    def rank(self, grams: Sequence[str], countries: Sequence[str]) -> list[tuple[float, str]]:
        """The scaled sum of each country for a name’s grams, highest first; unknown ones are left out."""
        sums: dict[str, float] = {}
        for region in {self.region_of[country] for country in countries if country in self.region_of}:
            weights = self.weights[region]
            total = len(grams) * self.base[region] + sum(weights.get(gram, 0) for gram in grams)
            sums[region] = total * self.scale / 100
        known = [country for country in dict.fromkeys(countries) if country in self.region_of]
        return sorted(
            ((sums[self.region_of[each]], each) for each in known), key=lambda pair: (-pair[0], pair[1])
        )


def likely_country(name: str, countries: Sequence[str]) -> tuple[str, float] | None:
    """Which of the countries the name most likely comes from, and the log-odds against the next likely.

    None where the name does not tell: the odds are small, two countries share their stock of names
    (docs/decisions/0011), or one is unknown (a bloc, a territory).

    Args:
        name: without rank or post, in Latin letters with or without diacritics.
        countries: ISO 3166-1 alpha-2 codes, usually the two parties of a report.
    """
    origins, grams = load_origins(), name_grams(name)
    candidates = dict.fromkeys(countries)
    if len(candidates) < 2 or not grams or not all(each in origins.region_of for each in candidates):
        return None
    (best, country), (second, _), *_ = origins.rank(grams, tuple(candidates))
    margin = best - second
    return (country, round(margin, 2)) if margin >= origins.floor else None


def name_grams(name: str) -> list[str]:
    """The stretches of a name that are counted: its words (“=hoang”), and two or three letters within them.

    ``^`` and ``$`` are the edges of a word; ``-`` stands for a hyphen between two words. Case and diacritics
    do not count, nor do initials.
    """
    grams: list[str] = []
    for written in _WORD.findall(_folded(name)):
        words = [word for word in written.split("-") if len(word.strip("'")) > 1]
        grams.extend("-" for _ in words[1:])
        for word in words:
            grams.append(f"={word}")
            edged = f"^{word}$"
            grams.extend(edged[i : i + size] for size in _SIZES for i in range(len(edged) - size + 1))
    return grams


def _folded(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@lru_cache(maxsize=1)
def load_origins(path: Path = DATA) -> Origins:
    """The trained weights, read once a process."""
    return make_origins(json.loads(gzip.decompress(path.read_bytes())))


def make_origins(data: Mapping[str, Any]) -> Origins:
    """Origins from the contents of a weights file."""
    regions: Mapping[str, Mapping[str, Any]] = data["regions"]
    return Origins(
        region_of={country: region for region, each in regions.items() for country in each["countries"]},
        base={region: each["base"] for region, each in regions.items()},
        weights={region: each["weights"] for region, each in regions.items()},
        scale=data["scale"],
        floor=data["floor"],
    )
