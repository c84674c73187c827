"""Posts that only one country has, told by the words that they begin with."""

from __future__ import annotations

from collections.abc import Iterable

_GOES_ON = (" of", " for", " and", " &", " to", " in", " at", ",", " (")


def is_among(post: str, posts: Iterable[str]) -> bool:
    """Whether a post in small letters is one of them or goes on from it: “… for Asia”, not “… Policy”."""
    begun = [each for each in posts if post.startswith(each)]
    return any(post == each or post.startswith(_GOES_ON, len(each)) for each in begun)
