"""Editions: “7th”, “VII”, “fifth bilateral”, “first-ever”; an anniversary is none."""

from __future__ import annotations

import re
from collections.abc import Mapping

_ROMAN = re.compile(r"(?=[XVI])(X{0,3})(IX|IV|V?I{0,3})\Z")
_NUMBER = re.compile(r"(\d{1,3})\s?(?:st|nd|rd|th)\Z", re.IGNORECASE)
_VALUES = {"I": 1, "V": 5, "X": 10}


def edition_of(word: str, ordinals: Mapping[str, int]) -> int | None:
    """The number that an ordinal writes in digits, words or Roman numerals, or None."""
    bare = word.strip("()\"'“”‘’,")
    match = _NUMBER.match(bare)
    if match:
        return int(match.group(1))
    if bare.lower() in ordinals:
        return ordinals[bare.lower()]
    if bare and _ROMAN.match(bare):
        return _roman(bare)
    tens, dash, ones = bare.lower().partition("-")
    if dash and tens == "twenty" and ones in ordinals:
        return 20 + ordinals[ones]
    return None


def _roman(numeral: str) -> int:
    total = 0
    for here, after in zip(numeral, [*numeral[1:], ""], strict=True):
        value = _VALUES[here]
        total += -value if after and _VALUES.get(after, 0) > value else value
    return total
