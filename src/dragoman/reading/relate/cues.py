"""The cue phrases of engagements, compiled from languages/<code>/engagements.yaml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dragoman.languages.words import load_words
from dragoman.reading.template import compile_pattern, mark_class
from dragoman.vocabulary.load import load_vocabulary


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that tells of an engagement of a type, and the roles of those named before and after it."""

    type: str
    pattern: re.Pattern[str]
    before: str
    after: str
    inside: str
    definite: bool


@dataclass(frozen=True, slots=True)
class EngagementWords:
    """All that a language says of engagements."""

    cues: tuple[Cue, ...]
    planned: re.Pattern[str]
    proposed: re.Pattern[str]
    cancelled: re.Pattern[str]
    general: re.Pattern[str]
    ordinals: dict[str, int]
    mechanism_nouns: re.Pattern[str]
    mechanism_words: frozenset[str]
    levels: tuple[re.Pattern[str], ...]
    exercises: frozenset[str]


@lru_cache
def load_engagement_words(code: str) -> EngagementWords:
    """The engagement words of a language, compiled once a process."""
    data = load_words(code, "engagements")
    inner = {name: mark_class(*kinds)[1:-1] for name, kinds in _INNER.items()}
    cues = []
    for type_, entries in data["cues"].items():
        for entry in entries:
            pattern = entry["cue"]
            for name, value in inner.items():
                pattern = pattern.replace("[{" + name + "}]", f"[{value}]")
            pattern = pattern.replace("[{L}{K}{B}]", f"[{inner['L']}{inner['K']}{inner['B']}]")
            pattern = pattern.replace("[{L}{K}]", f"[{inner['L']}{inner['K']}]")
            cues.append(
                Cue(
                    type_,
                    compile_pattern(pattern),
                    entry["before"],
                    entry["after"],
                    entry.get("inside", "-"),
                    bool(entry.get("definite", False)),
                )
            )
    return EngagementWords(
        cues=tuple(cues),
        planned=compile_pattern(data["planned"]),
        proposed=compile_pattern(data["proposed"]),
        cancelled=compile_pattern(data["cancelled"]),
        general=compile_pattern(data["general"]),
        ordinals={str(word): int(number) for word, number in data["ordinals"].items()},
        mechanism_nouns=compile_pattern(rf"\b(?:{data['mechanism_nouns']})(?![\w-])"),
        mechanism_words=frozenset(str(word) for word in data["mechanism_words"]),
        exercises=frozenset(
            each.id for each in load_vocabulary().mechanisms.values() if each.kind == "exercise"
        ),
        levels=tuple(re.compile(each, re.IGNORECASE) for each in data["levels"]),
    )


_INNER = {
    "A": ("person", "office", "land", "body", "capital"),
    "W": ("person", "office"),
    "L": ("land",),
    "K": ("capital",),
    "B": ("body",),
}
