"""The world as one read-only value, and the words by which a language speaks of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import yaml

from dragoman.model.errors import VocabularyError
from dragoman.vocabulary.entries import (
    Area,
    Bloc,
    CommitmentKind,
    Country,
    EngagementType,
    InstrumentType,
    Level,
    Mechanism,
    Names,
    Organisation,
    Rank,
)
from dragoman.vocabulary.files import VocabularyFile
from dragoman.vocabulary.spellings import spelling_variants

DATA = Path(__file__).parent / "data"
LANGUAGES = Path(__file__).parents[1] / "languages"
KINDS = (
    "areas",
    "blocs",
    "commitment_kinds",
    "countries",
    "engagement_types",
    "instrument_types",
    "levels",
    "mechanisms",
    "organisations",
    "ranks",
)
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Named = TypeVar("_Named", Organisation, Mechanism)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All entries by id, kind by kind.

    ``ambiguous`` gives, kind by kind, the names that stand for something else too, and what to know of each;
    ``look_alikes`` the phrases that hold a country's name and mean no country.
    """

    countries: Mapping[str, Country]
    blocs: Mapping[str, Bloc]
    organisations: Mapping[str, Organisation]
    ranks: Mapping[str, Rank]
    mechanisms: Mapping[str, Mechanism]
    engagement_types: Mapping[str, EngagementType]
    instrument_types: Mapping[str, InstrumentType]
    commitment_kinds: Mapping[str, CommitmentKind]
    levels: Mapping[str, Level]
    areas: Mapping[str, Area]
    area_groups: Mapping[str, str]
    ambiguous: Mapping[str, Mapping[str, str]]
    look_alikes: Names


@lru_cache(maxsize=1)
def load_vocabulary() -> Vocabulary:
    """Everything in ``vocabulary/data``, read once a process; VocabularyError names file, line and key."""
    files = {kind: VocabularyFile(DATA / f"{kind}.yaml") for kind in KINDS}
    return Vocabulary(
        countries=files["countries"].entries(Country),
        blocs=files["blocs"].entries(Bloc),
        organisations=_spelled(files["organisations"].entries(Organisation)),
        ranks=files["ranks"].entries(Rank),
        mechanisms=_spelled(files["mechanisms"].entries(Mechanism)),
        engagement_types=files["engagement_types"].entries(EngagementType),
        instrument_types=files["instrument_types"].entries(InstrumentType),
        commitment_kinds=files["commitment_kinds"].entries(CommitmentKind),
        levels=files["levels"].entries(Level),
        areas=files["areas"].entries(Area),
        area_groups=files["areas"].texts("groups"),
        ambiguous=MappingProxyType({kind: file.texts("ambiguous") for kind, file in files.items()}),
        look_alikes=files["countries"].names("look_alikes"),
    )


@lru_cache
def load_language_words(code: str, name: str) -> dict[str, Any]:
    """The words of ``languages/<code>/<name>.yaml``; treat as read-only, for it is shared.

    Raises:
        VocabularyError: no such file, or it is no YAML mapping.
    """
    path = LANGUAGES / code / f"{name}.yaml"
    try:
        words = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except FileNotFoundError as error:
        raise VocabularyError(f"{path}:1: no such file") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise VocabularyError(f"{path}:{line}: {error.problem}") from error
    if not isinstance(words, dict):
        raise VocabularyError(f"{path}:1: should be a mapping")
    return words


@lru_cache
def load_spellings(code: str) -> tuple[tuple[str, ...], ...]:
    """Groups of words that are spellings of one word in that language; empty where it lists none."""
    if not (LANGUAGES / code / "organisations.yaml").exists():
        return ()
    words = load_language_words(code, "organisations")
    return tuple(tuple(group) for group in words.get("spellings", ()))


def _spelled(entries: Mapping[str, _Named]) -> Mapping[str, _Named]:
    spelled = {key: replace(entry, names=_with_variants(entry.names)) for key, entry in entries.items()}
    return MappingProxyType(spelled)


def _with_variants(names: Names) -> Names:
    return MappingProxyType({code: _variants_of_all(code, listed) for code, listed in names.items()})


def _variants_of_all(code: str, names: tuple[str, ...]) -> tuple[str, ...]:
    spellings = load_spellings(code)
    variants = (variant for name in names for variant in spelling_variants(name, spellings=spellings))
    return tuple(dict.fromkeys(variants))
