"""The words by which mechanisms and titles name their parties, and others that tell no two apart."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from dragoman.register.resolve.compare.titles import title_words
from dragoman.vocabulary.load import load_language_words, load_vocabulary


def party_words(parties: Iterable[str]) -> frozenset[str]:
    """The words of the parties' names and of the adjectives made of them, cut as titles are."""
    return frozenset(word for code in parties for word in _words_of(code))


@lru_cache(maxsize=1024)
def _words_of(code: str) -> frozenset[str]:
    country = load_vocabulary().countries.get(code)
    if country is None:
        return frozenset()
    languages = (*country.names.values(), *country.demonyms.values(), *country.prefixes.values())
    return frozenset(word for names in languages for name in names for word in title_words(name))


@lru_cache(maxsize=1)
def _ordinals() -> frozenset[str]:
    words = load_language_words("en", "calendar")["ordinals"].values()
    return frozenset(word for listed in words for word in listed)


@lru_cache(maxsize=8)
def idle_words(of: str = "idle") -> frozenset[str]:
    """The words that tell no undertaking, or none of the levels of relations, apart; cut as titles are."""
    return title_words(load_language_words("en", "chains")[of])


def mechanism_words(name: str, parties: Iterable[str]) -> frozenset[str]:
    """The words that tell one mechanism of a pair from another: neither the parties nor “sixth” do."""
    ordinals = frozenset(word for ordinal in _ordinals() for word in title_words(ordinal))
    return title_words(name) - party_words(parties) - ordinals


def without_ordinals(name: str) -> str:
    """A mechanism’s name as it stands for every edition."""
    return " ".join(word for word in name.split() if word.casefold() not in _ordinals())
