"""Years in pairs and of two digits, beside the numbers that look like them."""

from __future__ import annotations

from dragoman.reading.recognise.dates_fits import Match
from dragoman.reading.recognise.dates_tokens import Tokens
from dragoman.reading.recognise.dates_words import CalendarWords

_DIGITS = 2


def years(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“2021-2023” but not “Tel. 138-2010-2015”."""
    start, end = tokens.at(match.first).start, tokens.at(match.last).end
    beside = tokens.text[max(0, start - 1) : start] + tokens.text[end : end + 1]
    return None if set(beside) & set("-–/") else match


def short_years(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“2015–16” but not “2015 - 32”."""
    length = tokens.at(match.last).end - tokens.at(match.first).start
    return years(tokens, match, words) if length == 7 else None


def short_year_of_day(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“13 May 22.” but not “13 May 22 soldiers” or “13 May 22:00”."""
    behind = tokens.words_at(match.last + 1)
    written = tokens.text[tokens.at(match.last).start : tokens.at(match.last).end]
    return match if len(written) == _DIGITS and behind in words.sets["behind_short_year"] else None
