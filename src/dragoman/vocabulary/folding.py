"""Names without what reports leave out: case, marks, hyphens, apostrophes."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"đ": "d", "ð": "d", "\u0131": "i", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th"}
)
_APOSTROPHES = re.compile(r"['’‘ʻʼʿʾ`\u00b4]")
_NO_WORD = re.compile(r"[\W_]+")


def fold_name(name: str) -> str:
    """The name in plain small letters, one space between words: “Tórshavn” is “torshavn”."""
    decomposed = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _NO_WORD.sub(" ", _APOSTROPHES.sub("", bare)).strip()
