"""Text as searched, without marks, in small letters: “Ha Noi” finds “Hà Nội”, “duc” finds “đức”."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "đ": "d",
        "Đ": "D",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "ß": "ss",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
        "\u0131": "i",
    }
)
_WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """The text in small letters, without diacritics."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


_folded_once = lru_cache(maxsize=50_000)(folded)
"""Words come again and again."""


def words_of(text: str) -> list[str]:
    """The folded words of the text."""
    return _WORD.findall(text.lower() if text.isascii() else " ".join(map(_folded_once, text.split())))
