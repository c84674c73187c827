"""Numbers in the words of an undertaking: 20 officers are not 30."""

from __future__ import annotations

from functools import lru_cache

from dragoman.register.resolve.compare.names import name_tokens
from dragoman.register.resolve.compare.titles import title_words
from dragoman.vocabulary.load import load_language_words

_YEAR_DIGITS = 4


@lru_cache(maxsize=4096)
def numbers_in(words: str) -> frozenset[str]:
    """The numbers in the words, in digits, years apart."""
    named = _number_words()
    tokens = name_tokens(words)
    digits = {token for token in tokens if token.isdigit() and len(token) < _YEAR_DIGITS}
    return frozenset(digits | {named[token] for token in tokens if token in named})


def numbers_differ(left: frozenset[str], right: frozenset[str]) -> bool:
    """Each gives a number that the other lacks."""
    return bool(left - right) and bool(right - left)


@lru_cache(maxsize=1)
def number_stems() -> frozenset[str]:
    """The words of numbers, cut as titles are: they tell nothing apart that their numbers do not."""
    return frozenset(stem for word in _number_words() for stem in title_words(word))


@lru_cache(maxsize=1)
def _number_words() -> dict[str, str]:
    counts = load_language_words("en", "calendar")["counts"]
    return {word: str(number) for number, words in counts.items() for word in words if number > 1}
