"""Whether a report is ours at all: cooperation in defence and security between countries."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.languages.words import in_lower_case, load_words
from dragoman.reading.tokens import folded_text

_SHORT = 400
"""Characters of a text that may say what it is about in one word."""


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
    defence, joint, strange = (len(pattern.findall(folded)) for pattern in _patterns(code))
    least = 1 if len(plain) < _SHORT else 2
    return min(defence, joint) >= least and defence > strange
