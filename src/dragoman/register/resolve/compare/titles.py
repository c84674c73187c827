"""Titles of instruments and names of mechanisms, as words cut to their beginnings."""

from __future__ import annotations

from functools import lru_cache

from dragoman.register.resolve.compare.names import name_tokens

LETTERS_KEPT = 5
_LETTERS_OF_A_WORD_THAT_TELLS = 4


@lru_cache(maxsize=65536)
def title_words(title: str) -> frozenset[str]:
    """The words that tell one title from another, cut so that spellings and endings agree."""
    words = (word for word in name_tokens(title) if len(word) >= _LETTERS_OF_A_WORD_THAT_TELLS)
    return frozenset(word[:LETTERS_KEPT] for word in words if not word.isdigit())


def telling_words(title: str, *, type_code: str) -> frozenset[str]:
    """The words of a title that its type does not already say."""
    return title_words(title) - title_words(type_code.replace("_", " "))


def words_shared(left: frozenset[str], right: frozenset[str]) -> float:
    """The share of the shorter title's words that the longer one has; 1 where one has none."""
    shorter = min(len(left), len(right))
    return len(left & right) / shorter if shorter else 1.0
