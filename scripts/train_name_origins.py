"""Train the weights of dragoman.reading.people.origins, and say how good they are.

    python scripts/train_name_origins.py DATA_FOLDER [--evaluate-only]

DATA_FOLDER holds offices_2019.jsonl (US government, public domain), visits.jsonl, travels.jsonl (US Office
of the Historian, CC0) and vietnam_holders.jsonl (Wikidata, CC0). Same data, same file, byte for byte.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from dragoman.languages.language import load_language
from dragoman.reading.people.origins import DATA, Origins, make_origins, name_grams
from dragoman.vocabulary.load import load_vocabulary

FILES = ("offices_2019.jsonl", "visits.jsonl", "travels.jsonl", "vietnam_holders.jsonl")
REGIONS = DATA.with_name("name_origins.yaml")
SMOOTHING = 150.0
FLOOR = math.log(5)
FOLDS = 5
PAIRS_PER_NAME = 12
Named = tuple[str, str]
"""A country code and a name."""


def main() -> None:
    """Train, evaluate and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--evaluate-only", action="store_true", help="write nothing")
    arguments = parser.parse_args()
    regions = yaml.safe_load(REGIONS.read_text("utf-8"))
    named = _distinct(_read(arguments.folder, regions), regions)
    groups = _same_people(named)
    trials = _cross_validated(groups, regions["regions"])
    scale = _fitted_scale(trials)
    report = _report(trials, scale)
    for line in report:
        print(line)
    if arguments.evaluate_only:
        return
    about = {
        "what": "weights of dragoman.reading.people.origins; made by scripts/train_name_origins.py",
        "sources": {name: _sha256(arguments.folder / name) for name in FILES},
        "licence": "made from public-domain and CC0 records of holders of public office",
        "names": len(named),
        "countries": len({country for country, _ in named}),
        "evaluation": report,
    }
    contents = {"about": about, "scale": round(scale, 4), "floor": round(FLOOR, 2),
                "regions": _weights(named, regions["regions"])}  # fmt: skip
    text = json.dumps(contents, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    DATA.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{DATA.name}: {DATA.stat().st_size:,} bytes, SHA-256 {_sha256(DATA)}")


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _read(folder: Path, words: dict[str, Any]) -> Iterator[Named]:
    codes = {
        name: each.id for each in load_vocabulary().countries.values() for name in each.names.get("en", ())
    }
    codes = {_plain(name): code for name, code in (codes | words["aliases"]).items()}
    for row in _rows(folder / FILES[0]):
        code = codes.get(_plain(row["country"]))
        if code and row["person"]:
            yield code, row["person"].split(",")[0]
    for row in _rows(folder / FILES[1]):
        code = codes.get(_plain(row["country"]))
        if code:
            yield code, _without_post(row["visitor"], frozenset(words["titles"]))
    for row in _rows(folder / FILES[2]):
        yield "US", row["name"]
    for row in _rows(folder / FILES[3]):
        yield "VN", row["person"]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text("utf-8").splitlines():
        yield json.loads(line)


def _plain(name: str) -> str:
    return name.replace("’", "'")


def _without_post(visitor: str, more_titles: frozenset[str]) -> str:
    """The name in “Prime Minister Nguyen Tan Dung”."""
    language = load_language("en")
    titles = (
        language.posts.heads
        | language.posts.before
        | more_titles
        | {each.lower() for each in language.honorifics}
    )
    words = visitor.replace("MinisterH", "Minister H").split()
    while words and words[0].lower() in titles:
        words.pop(0)
    return " ".join(words)


def _distinct(named: Iterable[Named], words: dict[str, Any]) -> list[Named]:
    """Each name once a country, ranks and words in brackets left out."""
    known = {country for countries in words["regions"].values() for country in countries}
    left_out = frozenset(words["around_names"])
    seen: dict[tuple[str, frozenset[str]], Named] = {}
    for country, name in named:
        pieces = re.sub(r"\([^)]*\)", " ", name).replace(".", " ").split()
        cleaned = " ".join(each for each in pieces if each.lower() not in left_out)
        if country in known and name_grams(cleaned):
            seen.setdefault((country, _word_set(cleaned)), (country, cleaned))
    return [seen[key] for key in sorted(seen, key=lambda each: (each[0], sorted(each[1])))]


def _word_set(name: str) -> frozenset[str]:
    return frozenset(gram for gram in name_grams(name) if gram.startswith("="))


def _same_people(named: list[Named]) -> list[list[Named]]:
    """Names of one country in which one’s words are among another’s, together: folds must not part them."""
    groups: dict[str, list[list[Named]]] = defaultdict(list)
    for each in sorted(named, key=lambda each: (-len(_word_set(each[1])), each)):
        country, name = each
        home = next((group for group in groups[country] if _word_set(name) <= _word_set(group[0][1])), None)
        if home is None:
            groups[country].append([each])
        else:
            home.append(each)
    return [group for country in sorted(groups) for group in groups[country]]


def _weights(named: Iterable[Named], regions: dict[str, list[str]]) -> dict[str, dict[str, Any]]:
    """For each region what each stretch of letters counts; see Origins."""
    region_of = {country: region for region, countries in regions.items() for country in countries}
    counts: dict[str, Counter[str]] = {region: Counter() for region in regions}
    for country, name in named:
        counts[region_of[country]].update(name_grams(name))
    world: Counter[str] = sum(counts.values(), Counter())
    total = sum(world.values()) + 0.5 * len(world)
    made = {}
    for region, seen in counts.items():
        size = sum(seen.values())
        base = math.log(SMOOTHING / (size + SMOOTHING))
        weights = {
            gram: round(100 * math.log1p(count / (SMOOTHING * (world[gram] + 0.5) / total)))
            for gram, count in seen.items()
        }
        made[region] = {
            "countries": regions[region],
            "base": round(100 * base),
            "stretches": size,
            "weights": weights,
        }
    return made


def _cross_validated(
    groups: list[list[Named]], regions: dict[str, list[str]]
) -> list[tuple[float, Named, str]]:
    """Margins for the right country of held-out names against random countries of other regions."""
    chance = random.Random(20)
    shuffled = chance.sample(groups, len(groups))
    region_of = {country: region for region, countries in regions.items() for country in countries}
    countries = sorted({group[0][0] for group in groups})
    trials = []
    for fold in range(FOLDS):
        held_out = shuffled[fold::FOLDS]
        training = [each for i, group in enumerate(shuffled) if i % FOLDS != fold for each in group]
        origins = make_origins({"scale": 1.0, "floor": 0.0, "regions": _weights(training, regions)})
        for (country, name), *_ in held_out:
            others = [
                each
                for each in chance.sample(countries, PAIRS_PER_NAME)
                if region_of[each] != region_of[country]
            ]
            trials += [(_margin(origins, name, country, other), (country, name), other) for other in others]
    return trials


def _margin(origins: Origins, name: str, country: str, other: str) -> float:
    sums = {each: total for total, each in origins.rank(name_grams(name), (country, other))}
    return sums[country] - sums[other]


def _fitted_scale(trials: list[tuple[float, Named, str]]) -> float:
    """The scale by which margins are log-odds: the one of greatest likelihood."""
    margins = [margin for margin, _, _ in trials]
    scales = [step / 1000 for step in range(20, 400, 5)]
    return min(
        scales, key=lambda scale: sum(math.log1p(math.exp(min(-scale * each, 500.0))) for each in margins)
    )


def _report(trials: list[tuple[float, Named, str]], scale: float) -> list[str]:
    margins = [margin * scale for margin, _, _ in trials]
    answered = [each for each in margins if abs(each) >= FLOOR]
    lines = [
        f"{len(trials):,} held-out trials in {FOLDS} folds, each of two countries of different regions",
        f"answered {len(answered) / len(margins):.3f}; right when answered {_share_right(answered):.4f}; "
        f"right if always answered {_share_right(margins):.4f}",
    ]
    for low, high in ((0, 1), (1, 2), (2, 3), (3, 5), (5, 99)):
        within = [each for each in margins if low <= abs(each) < high]
        lines.append(f"log-odds {low} to {high}: {len(within):,} trials, {_share_right(within):.3f} right")
    return lines


def _share_right(margins: list[float]) -> float:
    return sum(each > 0 for each in margins) / len(margins)


if __name__ == "__main__":
    main()
