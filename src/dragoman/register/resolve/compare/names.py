"""Names of people, folded so that order, case and diacritics do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from itertools import permutations

from dragoman.register.resolve.compare.spellings import (
    father_and_son_change_places,
    in_one_form,
    names_sound_alike,
    sound_the_same,
    with_articles_joined,
    with_servants_joined,
)
from dragoman.vocabulary.load import load_language_words

_WORD = re.compile(r"[^\W_]+")
_NOT_DECOMPOSED = str.maketrans(
    {"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "\u0131": "i"}
)


def fold(text: str) -> str:
    """The text in lower case, without diacritics."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(character for character in decomposed if not unicodedata.combining(character))
    return kept.translate(_NOT_DECOMPOSED)


@lru_cache(maxsize=65536)
def name_tokens(name: str) -> tuple[str, ...]:
    """The folded words of a name in their order; an apostrophe or hyphen divides nothing within a word."""
    return tuple(folded_words(name))


@lru_cache(maxsize=65536)
def compared_words(name: str) -> tuple[str, ...]:
    """The folded words of a person’s name as names are compared: in order of letters, “al Harthi” as one."""
    return tuple(sorted(with_servants_joined(name_tokens(with_articles_joined(name)))))


def folded_words(text: str) -> list[str]:
    """The folded words of any text in their order."""
    joined = re.sub(r"(?<=\w)['’‘`\-](?=\w)", "", text)
    return _WORD.findall(fold(joined))


ALIKE = 1.3
"""The distance within which two names may be one person's, when nothing else is known of them.

Chosen on public pairs of names (docs/accuracy.md): most of what is nearer is one person.
"""

NEAR_ENOUGH = 0.65
"""The distance of one edit, or of an initial and a word more: near enough where all else agrees."""

_UNLIKE = 9.0
_A_SPELLING = 0.35
_AN_EDIT, _AN_EDIT_OF_FOUR, _MANY_EDITS, _AN_INITIAL, _A_WORD_MORE = 0.4, 0.7, 1.2, 0.3, 0.3
_NUMERALS, _PARTS_AT_MOST = frozenset("iv"), 3
_LETTERS_THAT_BEAR_AN_EDIT, _LETTERS_THAT_BEAR_TWO = 4, 8


def names_are_alike(left: str, right: str) -> bool:
    """The two names may be one person's, by their words, initials and spelling alone."""
    one, other = name_tokens(left), name_tokens(right)
    return not father_and_son_change_places(one, other) and name_distance(one, other) <= ALIKE


def name_distance(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """How far apart two names are: 0 the same words in any order, 0.3 an initial or a word more, 0.4 an edit.

    Each word of the shorter name is laid beside the nearest of the longer. A single word is no short form
    of a longer name: too many would fit.
    """
    shorter, longer = sorted((list(dict.fromkeys(left)), list(dict.fromkeys(right))), key=len)
    if not shorter:
        return _UNLIKE
    if are_divided_otherwise(left, right):
        return 0.0
    if len(shorter) == 1 < len(longer):
        return _UNLIKE
    total = 0.0
    for word in sorted(shorter, key=lambda each: (-len(each), each)):
        nearest = min(longer, key=lambda each: (_word_distance(word, each), each), default="")
        distance = _word_distance(word, nearest) if nearest else _UNLIKE
        total += distance
        if distance < _UNLIKE:
            longer.remove(nearest)
    return total + _A_WORD_MORE * len(longer)


def are_divided_otherwise(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """The same letters in the same words, of which one name writes some as one: “Jin Hyeok”, “Jin-hyeok”."""
    if len(left) == len(right) or sum(map(len, left)) != sum(map(len, right)):
        return False
    few, many = sorted((left, right), key=len)
    joined, parts = (
        list((Counter(few) - Counter(many)).elements()),
        list((Counter(many) - Counter(few)).elements()),
    )
    if len(joined) != 1 or len(parts) > _PARTS_AT_MOST:
        return False
    return any("".join(order) == joined[0] for order in permutations(parts))


@lru_cache(maxsize=65536)
def differ_by_letters(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """As many words, of which some are an edit or an initial apart, and do not sound alike."""
    return len(left) == len(right) and left != right and not names_sound_alike(left, right)


def is_in_full(word: str) -> bool:
    """A word of a name: no initial, no number of a generation, no “Jr”."""
    return len(word) > 1 and not set(word) <= _NUMERALS and word not in _suffixes()


@lru_cache(maxsize=1)
def _suffixes() -> frozenset[str]:
    return frozenset(word.casefold() for word in load_language_words("en", "titles")["suffixes"])


@lru_cache(maxsize=65536)
def _word_distance(left: str, right: str) -> float:
    left, right = in_one_form(left), in_one_form(right)
    if left == right:
        return 0.0
    if len(left) == 1 or len(right) == 1:
        return _AN_INITIAL if left[0] == right[0] else _UNLIKE
    letters = min(len(left), len(right))
    if letters < _LETTERS_THAT_BEAR_AN_EDIT:
        return _UNLIKE
    if sound_the_same(left, right):
        return _A_SPELLING
    edits = _edits(left, right)
    if edits <= (2 if letters >= _LETTERS_THAT_BEAR_TWO else 1):
        return edits * (_AN_EDIT if letters > _LETTERS_THAT_BEAR_AN_EDIT else _AN_EDIT_OF_FOUR)
    return _MANY_EDITS if edits == 2 and left[0] == right[0] else _UNLIKE


def _edits(left: str, right: str) -> int:
    """Letters to insert, drop, change or swap with the next to make one word of the other."""
    if abs(len(left) - len(right)) > 2:
        return 3
    before: list[int] = []
    above = list(range(len(right) + 1))
    for row, letter in enumerate(left, start=1):
        current = [row]
        for column, other in enumerate(right, start=1):
            least = min(above[column] + 1, current[-1] + 1, above[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == right[column - 2] and left[row - 2] == other:
                least = min(least, before[column - 2] + 1)
            current.append(least)
        before, above = above, current
    return above[-1]
