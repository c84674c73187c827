"""Editions: “7th”, “VII”, “fifth bilateral”, “first-ever”; an anniversary is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_ROMAN = re.compile(r"(?=[XVI]|L[XVI]|XL)(XL|L?X{0,3})(IX|IV|V?I{0,3})\Z")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_PRONOUN = "I"


@dataclass(frozen=True, slots=True)
class Ordinals:
    """How a language writes the number of an edition: in words, and in digits with an ending."""

    words: Mapping[str, int]
    digits: re.Pattern[str]
    torn: re.Pattern[str]

    def joined(self, text: str) -> str:
        """A text with “30 th” as “30th”, which pages that raise the ending tear apart."""
        return self.torn.sub("", text)


def load_ordinals(words: Mapping[str, int], *, tens: Mapping[str, int], endings: str) -> Ordinals:
    """The ordinals, and those made of tens and them (“twenty-first”)."""
    made = {f"{ten}-{one}": value + number for ten, value in tens.items() for one, number in words.items()}
    digits = re.compile(rf"(\d{{1,3}})\s?(?:{endings})\Z", re.IGNORECASE)
    return Ordinals({**made, **words}, digits, re.compile(rf"(?<=\d)\s(?=(?:{endings})\b)", re.IGNORECASE))


def edition_of(word: str, ordinals: Ordinals) -> int | None:
    """The number that an ordinal writes in digits, words or Roman numerals, or None."""
    bare = word.strip("()\"'“”‘’,")
    match = ordinals.digits.match(bare)
    if match:
        return int(match.group(1))
    number = ordinals.words.get(bare.lower())
    if number is None and bare != _PRONOUN and _ROMAN.match(bare):
        return _roman(bare)
    return number


def _roman(numeral: str) -> int:
    total = 0
    for here, after in zip(numeral, [*numeral[1:], ""], strict=True):
        value = _VALUES[here]
        total += -value if after and _VALUES.get(after, 0) > value else value
    return total
