"""Areas of cooperation that a text names: “peacekeeping training” is peacekeeping and training."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import ahocorasick_rs

from dragoman.languages.words import load_words
from dragoman.model.text import Span
from dragoman.reading.tokens import folded_text, plain_text

_LEVEL = str.maketrans("-\n\r/", "    ")
_GROUP = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True, slots=True, order=True)
class AreaSeen:
    """An area that a phrase names, by its code."""

    span: Span
    code: str


@dataclass(slots=True)
class _Phrase:
    """What a phrase names: ``codes`` while it hides what it overlaps, ``beside`` while it hides nothing."""

    codes: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    hides: bool = False

    def name(self, code: str, *, hides: bool) -> None:
        """Note that the phrase names the area."""
        codes = self.codes if hides else self.beside
        self.hides |= hides
        if code not in codes:
            codes.append(code)


class AreaWords:
    """The phrases of a language that name areas, compiled for look-up in one pass.

    ``order`` holds the codes in the order of the taxonomy.
    """

    def __init__(self, phrases: dict[str, _Phrase], order: tuple[str, ...]) -> None:
        """Compile the phrases."""
        self.order = order
        self._phrases = list(phrases.values())
        self._automaton = ahocorasick_rs.AhoCorasick(
            list(phrases), matchkind=ahocorasick_rs.MatchKind.Standard, store_patterns=False
        )

    def find(self, plain: str) -> Iterator[tuple[Span, str]]:
        """The areas named in a plain text: of overlapping phrases by the first, then the longest."""
        folded = _level(folded_text(plain))
        matches = self._automaton.find_matches_as_indexes(folded, overlapping=True)
        found = [(start, -end, index) for index, start, end in matches if _stands_alone(folded, start, end)]
        hidden_to = quiet_to = 0
        for start, minus_end, index in sorted(found):
            phrase, end = self._phrases[index], -minus_end
            named = phrase.beside if end > quiet_to else []
            if phrase.hides and start >= hidden_to:
                hidden_to = end
                quiet_to = quiet_to if phrase.codes else end
                named = phrase.codes + named
            for code in named:
                yield Span(start, end), code


def find_areas(plain: str, words: AreaWords) -> list[AreaSeen]:
    """Every area named in a plain text, by place."""
    return [AreaSeen(span, code) for span, code in words.find(plain)]


def areas_of(plain: str, words: AreaWords) -> tuple[str, ...]:
    """The codes of the areas named in a plain sentence, each once, in the order of the taxonomy."""
    seen = {code for _, code in words.find(plain)}
    return tuple(code for code in words.order if code in seen)


@lru_cache
def load_area_words(language: str) -> AreaWords:
    """The area phrases of a language, compiled once a process.

    Raises:
        VocabularyError: the language has no areas.yaml.
    """
    loaded = load_words(language, "areas")
    spellings = [tuple(group) for group in loaded["spellings"]]
    phrases: defaultdict[str, _Phrase] = defaultdict(_Phrase)
    for code, patterns in loaded["areas"].items():
        for pattern in patterns:
            for written in _phrases(pattern.removeprefix("~"), spellings):
                phrases[written].name(code, hides=not pattern.startswith("~"))
    for pattern in loaded["none"]:
        for written in _phrases(pattern, spellings):
            phrases[written] = _Phrase(hides=True)
    return AreaWords(dict(phrases), tuple(loaded["areas"]))


def _phrases(pattern: str, spellings: list[tuple[str, ...]]) -> Iterator[str]:
    for phrase in _written_out(pattern):
        for spelling in _spelled(phrase, spellings):
            yield _level(folded_text(plain_text(spelling)))


def _written_out(pattern: str) -> Iterator[str]:
    """Every phrase that a pattern with innermost groups “(a|b|)” stands for."""
    group = _GROUP.search(pattern)
    if not group:
        yield " ".join(pattern.split())
        return
    for choice in group[1].split("|"):
        yield from _written_out(pattern[: group.start()] + choice + pattern[group.end() :])


def _spelled(phrase: str, spellings: list[tuple[str, ...]]) -> list[str]:
    written = [phrase]
    for usual, *others in spellings:
        if usual in phrase:
            written += [each.replace(usual, other) for each in written for other in others]
    return written


def _level(folded: str) -> str:
    return folded.translate(_LEVEL)


def _stands_alone(text: str, start: int, end: int) -> bool:
    opens_in_word = text[start - 1 : start].isalnum() and text[start].isalnum()
    return not opens_in_word and not (text[end : end + 1].isalnum() and text[end - 1].isalnum())
