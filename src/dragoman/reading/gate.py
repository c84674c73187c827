"""Whether a report is ours at all: cooperation in defence and security between countries."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from dragoman.languages.words import in_lower_case, load_words
from dragoman.reading.tokens import folded_text

_SHORT = 400
"""Characters of a text that may say what it is about in one word."""
_CLEARLY = 3
"""How many times as often as other news, the word that there is of things done together not counted."""


@lru_cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    data = load_words(code, "gate")
    ours, together, other = (
        in_lower_case(r"\b(?:" + "|".join(data[name]) + r")\b") for name in ("ours", "together", "other")
    )
    return ours, together, other


def is_ours(plain: str, code: str) -> bool:
    """Whether the text speaks of defence, and of things done together, more than of wars or sport."""
    folded = folded_text(plain)
    ours, together, other = _patterns(code)
    least = _least(plain)
    others = len(other.findall(folded)) + 1
    if not _comes(together, folded, least):
        return _comes(together, folded, 1) and _comes(ours, folded, _CLEARLY * others)
    return _comes(ours, folded, max(least, others))


def may_hold_ours(plain: str, code: str) -> bool:
    """Whether the text speaks of defence, and of things done together, whatever else it speaks of."""
    ours, together, _ = _patterns(code)
    folded = folded_text(plain)
    return _comes(together, folded, 1) and _comes(ours, folded, _least(plain))


def _comes(pattern: re.Pattern[str], folded: str, times: int) -> bool:
    return sum(1 for _ in islice(pattern.finditer(folded), times)) == times


def _least(plain: str) -> int:
    return 1 if len(plain) < _SHORT else 2
