"""Names that a report may spell in another way: Defence or Defense, Ministers' or Ministers."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain, product


def spelling_variants(name: str, *, spellings: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """The name, then every other way to spell it; ``spellings`` are groups of words that mean the same.

    All words of a group change together, so no variant is half British and half American in one word.
    """
    if not _any_word_of(spellings).search(name):
        return (name,)
    groups = [group for group in spellings if _any_word_of((group,)).search(name)]
    variants = {name: None}
    for choice in product(*groups):
        variant = name
        for group, word in zip(groups, choice, strict=True):
            variant = _any_word_of((group,)).sub(word, variant)
        variants[variant] = None
    return tuple(variants)


@cache
def _any_word_of(groups: tuple[tuple[str, ...], ...]) -> re.Pattern[str]:
    longest_first = sorted(chain.from_iterable(groups), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
