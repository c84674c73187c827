"""The words by which mechanisms and titles name their parties, and others that tell no two apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from dragoman.register.resolve.compare.titles import title_words
from dragoman.vocabulary.load import load_language_words, load_vocabulary

_JOINED, _JOINT = re.compile(r"[^\W\d_]+(?:[-–—/][^\W\d_]+)+"), re.compile(r"[-–—/]")
_LETTERS_OF_INITIALS = 3


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
    """The words that tell no undertakings apart, no levels of relations or no mechanisms."""
    return title_words(load_language_words("en", "chains")[of])


def mechanism_words(name: str, parties: Iterable[str]) -> frozenset[str]:
    """The words that tell one mechanism of a pair from another: neither the parties nor “sixth” do.

    “Annual” and “meeting” tell none apart either, where other words are left.
    """
    ordinals = frozenset(word for ordinal in _ordinals() for word in title_words(ordinal))
    own = party_words(parties)
    words = title_words(_pairs_apart(name, own)) - own - ordinals
    return words - idle_words("mechanisms") or words


def _pairs_apart(name: str, own: frozenset[str]) -> str:
    """The name with its parties as words of their own: “Peru Portugal” of “Peru-Portugal Commission”."""
    return _JOINED.sub(lambda pair: _apart(pair[0], own), name)


def _apart(joined: str, own: frozenset[str]) -> str:
    parts = _JOINT.split(joined)
    named = [bool(words) and words <= own for words in map(title_words, parts)]
    short = [part.isupper() and len(part) <= _LETTERS_OF_INITIALS for part in parts]
    return " ".join(parts) if any(named) or all(short) else joined


def without_ordinals(name: str) -> str:
    """A mechanism’s name as it stands for every edition."""
    return " ".join(word for word in name.split() if word.casefold() not in _ordinals())
