"""Posts by their words: “Japan’s Minister of Defence” and “Defense Minister” are one post of Japan."""

from __future__ import annotations

from functools import lru_cache

from dragoman.register.resolve.compare.names import folded_words
from dragoman.register.resolve.party_names import party_words

_SAYING_NOTHING = frozenset({"a", "an", "the", "of", "for", "and", "s", "national", "his", "her", "republic"})
_ONE_SPELLING = {"defense": "defence"}


def is_same_post(left: str, right: str, *, country: str) -> bool:
    """“Defence Minister”, “Japan's Minister of Defence” and “Minister of National Defense” are one post."""
    return post_words(left, country) == post_words(right, country) != frozenset()


@lru_cache(maxsize=8192)
def post_words(post: str, country: str) -> frozenset[str]:
    """The words that tell the post from another of its country."""
    beginnings = party_words((country,))
    words = (_ONE_SPELLING.get(word, word) for word in folded_words(post.replace("’s", "").replace("'s", "")))
    return frozenset(word for word in words if word not in _SAYING_NOTHING and word[:5] not in beginnings)
