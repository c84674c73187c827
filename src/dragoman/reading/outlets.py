"""Who published a report, as its dateline says: “HANOI, 3 March (VNA) –”."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.languages.words import load_words

_FIRST_WORDS = 400
"""Characters in which a dateline can stand."""


@lru_cache
def _agency(code: str) -> re.Pattern[str]:
    return re.compile(load_words(code, "page")["agency"])


def find_outlet(text: str, code: str) -> str | None:
    """The agency named in the dateline, or None."""
    match = _agency(code).search(text, 0, _FIRST_WORDS)
    return match["agency"].strip() if match else None
