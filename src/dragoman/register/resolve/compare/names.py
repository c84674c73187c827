"""Names of people, folded so that order, case and diacritics do not matter."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_NOT_DECOMPOSED = str.maketrans(
    {"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "\u0131": "i"}
)


def fold(text: str) -> str:
    """The text in lower case, without diacritics."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(character for character in decomposed if not unicodedata.combining(character))
    return kept.translate(_NOT_DECOMPOSED)


@lru_cache(maxsize=65536)
def name_tokens(name: str) -> tuple[str, ...]:
    """The folded words of a name in their order; an apostrophe or hyphen divides nothing within a word."""
    joined = re.sub(r"(?<=\w)['’‘`\-](?=\w)", "", name)
    return tuple(_WORD.findall(fold(joined)))
