"""Which of many patterns can match a text: those one of whose words it holds, by one pass over the text.

Most patterns match few sentences, and to try one costs far more than to look for the words of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import ahocorasick_rs

from dragoman.reading.tokens import folded_text

_SHORTEST = 2
_HOLDS_OTHERS = (_constants.SUBPATTERN, _constants.ASSERT, _constants.MAX_REPEAT, _constants.MIN_REPEAT)
"""Parts that hold others at the end of their value, which begins with 0 where they may be left out."""


class NeededWords:
    """Patterns, by the words of which any match of theirs holds one."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        """Find the words of each pattern, and compile all for look-up."""
        self._without: list[int] = []
        needing: dict[str, list[int]] = {}
        for number, pattern in enumerate(patterns):
            words = needed_words(pattern)
            for word in words:
                needing.setdefault(word, []).append(number)
            if not words:
                self._without.append(number)
        self._needing = list(needing.values())
        self._automaton = ahocorasick_rs.AhoCorasick(
            list(needing), matchkind=ahocorasick_rs.MatchKind.Standard, store_patterns=False
        )

    def matchable(self, text: str) -> list[int]:
        """The numbers of the patterns that may match somewhere in the text, in order."""
        found = self._automaton.find_matches_as_indexes(folded_text(text), overlapping=True)
        words = {word for word, _, _ in found}
        return sorted({number for word in words for number in self._needing[word]}.union(self._without))


def needed_words(pattern: re.Pattern[str]) -> frozenset[str]:
    """Words in lower case of which every text that the pattern matches holds one; empty where it has none."""
    return _rarest(_parser.parse(pattern.pattern, pattern.flags))


def _rarest(sequence: Any) -> frozenset[str]:
    return max(_groups(sequence), key=_rarity, default=frozenset())


def _rarity(words: frozenset[str]) -> tuple[int, int]:
    """The longer its shortest word and the fewer its words, the fewer texts hold one of a group."""
    return min(len(word.strip()) for word in words), -len(words)


def _groups(sequence: Any) -> Iterator[frozenset[str]]:
    """The groups of words of which each part of the parsed pattern needs one; letters in a row are a word."""
    letters: list[Any] = []
    for piece in [*sequence, (_constants.ANY, None)]:
        kind, value = piece
        if kind is _constants.LITERAL and value < 128:
            letters.append(piece)
            continue
        if kind is _constants.BRANCH:
            ways = [_rarest([*letters, *way]) for way in value[1]]
            if all(ways):
                yield frozenset().union(*ways)
        elif kind in _HOLDS_OTHERS and value[0] != 0:
            yield from _groups(value[-1])
        if len(letters) >= _SHORTEST:
            yield frozenset({"".join(chr(letter).lower() for _, letter in letters)})
        letters = []
