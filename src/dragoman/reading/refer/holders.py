"""Who “the defence ministers of A and B” are, though the report names them only further on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dragoman.reading.people.unify import Figure
from dragoman.reading.refer.reference_words import ReferenceWords


def holders_of(
    nouns: str, countries: Sequence[str], figures: Sequence[Figure], words: ReferenceWords
) -> tuple[Figure, ...]:
    """The one person of each country whose post the plural words mean, in the order of the countries.

    Nobody where a country has none or several of them.
    """
    for said, post in words.group_posts:
        if said.search(nouns):
            held = [_only_one(country, figures, post) for country in countries]
            found = tuple(each for each in held if each is not None)
            if found and len(found) == len(held):
                return found
    return ()


def _only_one(country: str, figures: Sequence[Figure], post: re.Pattern[str]) -> Figure | None:
    own = [each for each in figures if each.country == country and post.search((each.post or "").lower())]
    return own[0] if len(own) == 1 else None
