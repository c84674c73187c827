"""Parties of two mentions."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

_PAIRED_AT_MOST = 6


def parties_agree(left: Iterable[str], right: Iterable[str]) -> bool:
    """All parties of one are parties of the other, or one names none."""
    left, right = set(left), set(right)
    return left <= right or right <= left


def pairs_of(parties: Iterable[str]) -> list[str]:
    """Each two of the parties as one word (``JP-VN``); ``many`` where there are very many."""
    known = sorted(set(parties))
    if len(known) > _PAIRED_AT_MOST:
        return ["many"]
    return ["-".join(pair) for pair in combinations(known, 2)]
