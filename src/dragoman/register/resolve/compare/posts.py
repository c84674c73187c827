"""Posts by their words: “Japan’s Minister of Defence” and “Defense Minister” are one post of Japan."""

from __future__ import annotations

from functools import lru_cache

from dragoman.register.resolve.compare.names import folded_words
from dragoman.register.resolve.party_names import party_words
from dragoman.vocabulary.load import load_language_words, load_spellings


def is_same_post(left: str, right: str, *, country: str) -> bool:
    """“Defence Minister”, “Japan's Minister of Defence” and “Minister of National Defense” are one post."""
    return post_words(left, country) == post_words(right, country) != frozenset()


@lru_cache(maxsize=8192)
def post_words(post: str, country: str) -> frozenset[str]:
    """The words that tell the post from another of its country."""
    beginnings = party_words((country,))
    spelled = _one_spelling()
    words = (spelled.get(word, word) for word in folded_words(post.replace("’s", "").replace("'s", "")))
    return frozenset(word for word in words if word not in _idle() and word[:5] not in beginnings)


@lru_cache(maxsize=1)
def _idle() -> frozenset[str]:
    """The words that tell no post from another."""
    return frozenset(load_language_words("en", "chains")["posts"].split())


@lru_cache(maxsize=1)
def _one_spelling() -> dict[str, str]:
    """By each other spelling of a word the one that is compared."""
    return {other.casefold(): first.casefold() for first, *others in load_spellings("en") for other in others}
