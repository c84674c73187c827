"""Names that a report may spell in another way: Defence or Defense, Ministers' or Ministers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import product


def spelling_variants(name: str, *, spellings: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The name, then every other way to spell it; ``spellings`` are groups of words that mean the same.

    All words of a group change together, so no variant is half British and half American in one word.
    """
    groups = [group for group in spellings if _pattern(group).search(name)]
    variants = {name: None}
    for choice in product(*groups):
        variant = name
        for group, word in zip(groups, choice, strict=True):
            variant = _pattern(group).sub(word, variant)
        variants[variant] = None
    return tuple(variants)


@cache
def _pattern(group: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(group, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
