"""What a template of dates found, and what looks at it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dragoman.reading.recognise.dates_absolute import Slots
from dragoman.reading.recognise.dates_tokens import Tokens
from dragoman.reading.recognise.dates_words import CalendarWords


@dataclass(frozen=True, slots=True)
class Match:
    """A template that fits the tokens [first, last], and what stands in its slots."""

    rule: str
    first: int
    last: int
    slots: Slots


Guard = Callable[[Tokens, "Match", CalendarWords], "Match | None"]
