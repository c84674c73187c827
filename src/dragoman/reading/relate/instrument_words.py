"""How a language names instruments, compiled from its instruments.yaml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from dragoman.languages.words import load_words

_SPELLINGS = ((r"defence", r"defen[cs]e"), (r"programme", r"program(?:me)?"), (r"co-operat", r"co-?operat"))
_SINCE, _CLOSE = "since ", 45
_CUES = ("signing", "planned", "proposed", "in_force")


@dataclass(frozen=True, slots=True)
class InstrumentWords:
    """Patterns over text in lower case; see instruments.yaml for what each holds."""

    heads: re.Pattern[str]
    types: tuple[str, ...]
    strong: frozenset[str]
    general: frozenset[str]
    acronyms: re.Pattern[str]
    loose: re.Pattern[str]
    back: re.Pattern[str]
    sole: re.Pattern[str]
    modifiers: re.Pattern[str]
    inner: re.Pattern[str]
    openers: re.Pattern[str]
    numbered: re.Pattern[str]
    links: re.Pattern[str]
    stops: re.Pattern[str]
    place: re.Pattern[str]
    after_place: re.Pattern[str]
    listed: re.Pattern[str]
    opens_list: re.Pattern[str]
    empty: re.Pattern[str]
    none: re.Pattern[str]
    dated: re.Pattern[str]
    bare: re.Pattern[str]
    promised: re.Pattern[str]
    it_was: re.Pattern[str]
    breaks: re.Pattern[str]
    far_breaks: re.Pattern[str]
    elsewhere: re.Pattern[str]
    ours: re.Pattern[str]
    private: re.Pattern[str]
    vague: re.Pattern[str]
    news_before: re.Pattern[str]
    holds_since: re.Pattern[str]
    which_they_signed: re.Pattern[str]
    negotiated: re.Pattern[str]
    since_signing: re.Pattern[str]
    general_nouns: re.Pattern[str]
    headline_nouns: re.Pattern[str]
    news_after: re.Pattern[str]
    told_only: re.Pattern[str]
    cues: Mapping[str, re.Pattern[str]]

    def is_general(self, type_: str) -> bool:
        """Whether a noun of the type may point back to an instrument of another type."""
        return type_ in self.general

    def is_of_talks(self, folded: str, start: int, at: int) -> bool:
        """Whether the date at ``at`` is that of talks about a paper: “negotiated since 2013”."""
        end = at + len(_SINCE) if folded.startswith(_SINCE, at) else at
        return self.negotiated.search(folded, max(start, at - _CLOSE), end) is not None


@lru_cache
def load_instrument_words(language: str) -> InstrumentWords:
    """The instrument words of a language, compiled once a process.

    Raises:
        VocabularyError: the language has no instruments.yaml.
    """
    loaded = load_words(language, "instruments")
    heads = loaded["heads"]
    types = tuple(heads)
    nouns = (f"(?P<{type_}>{'|'.join(map(_noun, heads[type_]))})" for type_ in types)
    singles = (
        "acronyms",
        "loose",
        "back",
        "sole",
        "modifiers",
        "inner",
        "openers",
        "numbered",
        "links",
        "stops",
        "place",
        "after_place",
        "listed",
        "opens_list",
        "empty",
    )
    others = (
        "dated",
        "bare",
        "promised",
        "it_was",
        "breaks",
        "far_breaks",
        "elsewhere",
        "ours",
        "private",
        "vague",
        "told_only",
        "news_before",
        "holds_since",
        "which_they_signed",
        "negotiated",
        "since_signing",
        "news_after",
        "general_nouns",
        "headline_nouns",
    )
    return InstrumentWords(
        heads=_compiled(rf"\b(?:{'|'.join(nouns)})"),
        types=types,
        strong=frozenset(loaded["strong"]),
        general=frozenset(loaded["general"]),
        none=_compiled("|".join(f"(?:{each})" for each in loaded["none"])),
        cues={cue: _compiled(loaded[cue]) for cue in _CUES},
        **{name: _compiled(loaded[name]) for name in (*singles, *others)},
    )


def _noun(pattern: str) -> str:
    return pattern if pattern.endswith((r"\b", ")")) and r"\b" in pattern[-8:] else rf"(?:{pattern})s?\b"


def _compiled(pattern: str) -> re.Pattern[str]:
    for usual, spelled in _SPELLINGS:
        pattern = pattern.replace(usual, spelled)
    return re.compile(re.sub(r" (?![^\[]*\])", r"\\s+", pattern))
