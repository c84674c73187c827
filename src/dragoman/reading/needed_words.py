"""Which of many patterns can match a text: those of whose words it holds some, by one pass over the text.

Most patterns match few sentences, and to try one costs far more than to look for the words of all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import ahocorasick_rs

_SHORTEST = 2
_MOST = 3
"""Groups that are looked for, of each pattern."""
_HOLDS_OTHERS = (_constants.SUBPATTERN, _constants.ASSERT, _constants.MAX_REPEAT, _constants.MIN_REPEAT)
"""Parts that hold others at the end of their value, which begins with 0 where they may be left out."""


class NeededWords:
    """Patterns, by the words of which any match of theirs holds some."""

    def __init__(self, patterns: Iterable[re.Pattern[str]], common: Collection[str] = ()) -> None:
        """Find the words of each pattern, and compile all for look-up.

        Args:
            common: words that stand in most texts, so that to look for them tells little.
        """
        self._without: list[int] = []
        self._others: list[list[frozenset[int]]] = []
        numbers: dict[str, int] = {}
        needing: dict[int, list[int]] = {}
        for number, pattern in enumerate(patterns):
            groups = [
                frozenset(numbers.setdefault(word, len(numbers)) for word in group)
                for group in needed_groups(pattern, common)
            ]
            for word in groups[0] if groups else ():
                needing.setdefault(word, []).append(number)
            self._others.append(groups[1:])
            if not groups:
                self._without.append(number)
        self._needing = [needing.get(word, []) for word in range(len(numbers))]
        self._automaton = ahocorasick_rs.AhoCorasick(
            list(numbers), matchkind=ahocorasick_rs.MatchKind.Standard, store_patterns=False
        )

    def matchable(self, folded: str) -> list[int]:
        """The numbers of the patterns that may match somewhere in a text in lower case, in order."""
        found = self._automaton.find_matches_as_indexes(folded, overlapping=True)
        words = {word for word, _, _ in found}
        matchable = set(self._without)
        for number in {number for word in words for number in self._needing[word]}:
            for group in self._others[number]:
                if words.isdisjoint(group):
                    break
            else:
                matchable.add(number)
        return sorted(matchable)


def needed_groups(pattern: re.Pattern[str], common: Collection[str] = ()) -> list[frozenset[str]]:
    """Groups of words in lower case, the seldomest first: what the pattern matches holds one of each."""
    groups = set(_groups(_parser.parse(pattern.pattern, pattern.flags), common))
    return sorted(groups, key=lambda group: (*_rarity(group, common), sorted(group)), reverse=True)[:_MOST]


def _rarest(sequence: Any, common: Collection[str]) -> frozenset[str]:
    return max(_groups(sequence, common), key=lambda group: _rarity(group, common), default=frozenset())


def _rarity(words: frozenset[str], common: Collection[str]) -> tuple[int, int]:
    """The longer its shortest word and the fewer its words, the fewer texts hold one of a group."""
    lengths = (0 if word.strip() in common else len(word.strip()) for word in words)
    return min(lengths), -len(words)


def _groups(sequence: Any, common: Collection[str]) -> Iterator[frozenset[str]]:
    """The groups of words of which each part of the parsed pattern needs one; letters in a row are a word."""
    letters: list[Any] = []
    for piece in [*sequence, (_constants.ANY, None)]:
        kind, value = piece
        if kind is _constants.LITERAL and value < 128:
            letters.append(piece)
            continue
        if kind is _constants.BRANCH:
            ways = [_rarest([*letters, *way], common) for way in value[1]]
            if all(ways):
                yield frozenset().union(*ways)
        elif kind in _HOLDS_OTHERS and value[0] != 0:
            yield from _groups(value[-1], common)
        if len(letters) >= _SHORTEST:
            yield frozenset({"".join(chr(letter).lower() for _, letter in letters)})
        letters = []
