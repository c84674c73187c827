"""Which of many patterns can match a text: those whose words it holds, by one pass over it for all of them.

Most patterns match few sentences, and to try one costs far more than to look for the words of all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import takewhile
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

import ahocorasick_rs

_SHORTEST = 2
_SELDOM = 3
"""Letters of a word that is worth looking for; most texts hold most of the shorter ones."""
_MOST = 3
"""Groups that are looked for, of each pattern."""
_HOLDS_OTHERS = (_constants.SUBPATTERN, _constants.ASSERT, _constants.MAX_REPEAT, _constants.MIN_REPEAT)
"""Parts that hold others at the end of their value, which begins with 0 where they may be left out."""


class Uncompiled(NamedTuple):
    """A pattern before it is compiled, with the attributes that it has after."""

    pattern: str
    flags: int


Patterns = re.Pattern[str] | Uncompiled
Numbers = frozenset[int]
"""Words, by their numbers in the index."""


class WordIndex:
    """The words that patterns need, each with its number; all of them are looked for at once."""

    def __init__(self) -> None:
        """Begin without words: patterns add theirs as they are compiled."""
        self._numbers: dict[str, int] = {}
        self._automaton = ahocorasick_rs.AhoCorasick([])
        self._size = 0

    def __len__(self) -> int:
        """How many words there are."""
        return len(self._numbers)

    def add(self, words: Iterable[str]) -> Numbers:
        """The numbers of words in lower case, new ones where they are not known."""
        return frozenset(self._numbers.setdefault(word, len(self._numbers)) for word in words)

    def words_in(self, folded: str) -> Numbers:
        """The words that stand anywhere in a text in lower case, be it within others."""
        if self._size != len(self._numbers):
            self._size = len(self._numbers)
            self._automaton = ahocorasick_rs.AhoCorasick(
                list(self._numbers), matchkind=ahocorasick_rs.MatchKind.Standard, store_patterns=False
            )
        found = self._automaton.find_matches_as_indexes(folded, overlapping=True)
        return frozenset([word for word, _, _ in found])


@lru_cache(maxsize=1)
def word_index() -> WordIndex:
    """The index of the words of all patterns."""
    return WordIndex()


class Needed:
    """The words of which any match of a pattern holds some, by groups: one of each."""

    def __init__(self, pattern: Patterns, common: Collection[str] = ()) -> None:
        """Find the words of the pattern and add them to the index.

        Args:
            common: words that stand in most texts, so that to look for them tells little.
        """
        index = word_index()
        self.groups = tuple(index.add(group) for group in needed_groups(pattern, common))

    def one_is_in(self, words: Numbers) -> bool:
        """Whether a text with those words has one of the seldomest: quicker to tell than of all groups."""
        return not self.groups or not words.isdisjoint(self.groups[0])

    def are_in(self, words: Numbers) -> bool:
        """Whether a text with those words may hold a match."""
        return not any(map(words.isdisjoint, self.groups))


class Sought:
    """A pattern that is tried only on a text that holds the words it needs."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        """Add the words of the pattern to the index."""
        self.pattern = pattern
        self._needed = Needed(pattern)

    def finditer(self, text: str, words: Numbers) -> Iterator[re.Match[str]]:
        """The matches in a text that has those words."""
        return self.pattern.finditer(text) if self._needed.one_is_in(words) else iter(())

    def search(self, text: str, words: Numbers) -> re.Match[str] | None:
        """The first match in a text that has those words."""
        return self.pattern.search(text) if self._needed.one_is_in(words) else None


class NeededWords:
    """Patterns, by the words of which any match of theirs holds some."""

    def __init__(self, patterns: Iterable[Patterns], common: Collection[str] = ()) -> None:
        """Find the words of each pattern; ``common`` as in ``Needed``."""
        self._without: list[int] = []
        self._all = [Needed(pattern, common) for pattern in patterns]
        self._needing: dict[int, list[int]] = {}
        for number, needed in enumerate(self._all):
            for word in needed.groups[0] if needed.groups else ():
                self._needing.setdefault(word, []).append(number)
            if not needed.groups:
                self._without.append(number)

    def matchable(self, words: Numbers) -> list[int]:
        """The numbers of the patterns that may match a text with those words, in order."""
        needing, every = self._needing, self._all
        numbers = {number for word in words if word in needing for number in needing[word]}
        return sorted([*self._without, *(number for number in numbers if every[number].are_in(words))])


def needed_groups(pattern: Patterns, common: Collection[str] = ()) -> list[frozenset[str]]:
    """Groups of words in lower case, the seldomest first: what the pattern matches holds one of each."""
    found = set(_groups(_parser.parse(pattern.pattern, pattern.flags), common))
    groups = [(*_rarity(group, common), sorted(group)) for group in found]
    best = [group for group in groups if group[0] >= _SELDOM] or [group for group in groups if group[0]]
    return [frozenset(words) for _, _, words in sorted(best, reverse=True)[:_MOST]]


def _rarest(sequence: Any, common: Collection[str]) -> frozenset[str]:
    return max(_groups(sequence, common), key=lambda group: _rarity(group, common), default=frozenset())


def _rarity(words: frozenset[str], common: Collection[str]) -> tuple[int, int]:
    """The longer its shortest word and the fewer its words, the fewer texts hold one of a group."""
    return min(_length(word, common) for word in words), -len(words)


def _length(word: str, common: Collection[str]) -> int:
    """How many letters a word has; a number is as seldom as a word."""
    bare = word.strip()
    return 0 if bare in common else max(len(bare), _SELDOM if bare.isdigit() else 0)


def _groups(sequence: Any, common: Collection[str]) -> Iterator[frozenset[str]]:
    """The groups of words of which each part of the parsed pattern needs one; letters in a row are a word."""
    letters: list[Any] = []
    pieces = [*sequence, (_constants.ANY, None)]
    for number, piece in enumerate(pieces):
        kind, value = piece
        if _is_letter(piece):
            letters.append(piece)
            continue
        if kind is _constants.BRANCH:
            behind = list(takewhile(_is_letter, pieces[number + 1 :]))
            ways = [_rarest([*letters, *way, *behind], common) for way in value[1]]
            if all(ways):
                yield frozenset().union(*ways)
        elif kind in _HOLDS_OTHERS and value[0] != 0:
            yield from _groups(value[-1], common)
        word = "".join(chr(letter).lower() for _, letter in letters)
        if len(word) >= _SHORTEST or word.isdigit():
            yield frozenset({word})
        letters = []


def _is_letter(piece: Any) -> bool:
    return piece[0] is _constants.LITERAL and bool(piece[1] < 128)
