"""Stretches told by their length and one end: “a three-day visit from Thursday”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dragoman.reading.recognise.dates_ranges import DAYS_TOLD, Phrase
from dragoman.reading.recognise.dates_tokens import Tokens
from dragoman.reading.recognise.dates_words import CalendarWords

_REACH = 160
_BESIDE = 50
_LONGEST_DAYS = 120
_ENDS = DAYS_TOLD | {"until", "starting"}
_STOP = re.compile(r"[.!?;]\s|\n")


def lengthen(phrases: Sequence[Phrase], tokens: Tokens, words: CalendarWords) -> Iterator[Phrase]:
    """The phrases that name dates, with the length told beside them where the day is one end of it."""
    for index, phrase in enumerate(phrases):
        if phrase.rule == "length":
            continue
        beside = [phrases[at] for at in (index - 1, index + 1) if 0 <= at < len(phrases)]
        length = next(
            (each for each in beside if each.rule == "length" and _is_close(each, phrase, tokens)), None
        )
        yield _lengthened(phrase, length, tokens, words) if length else phrase


def _is_close(length: Phrase, phrase: Phrase, tokens: Tokens) -> bool:
    first, second = sorted((length, phrase), key=lambda each: each.first)
    between = tokens.text[tokens.at(first.last).end : tokens.at(second.first).start]
    return len(between) <= _REACH and not _STOP.search(between)


def _lengthened(phrase: Phrase, length: Phrase, tokens: Tokens, words: CalendarWords) -> Phrase:
    count = length.start.slots.get("count", 1)
    days = count * (7 if "week" in str(length.start.slots["words"]) else 1) if isinstance(count, int) else 0
    if phrase.rule not in _ENDS or not 2 <= days <= _LONGEST_DAYS:
        return phrase
    if _was_before(phrase, length, tokens, words):
        return phrase
    side = _side_by_length(phrase, length, tokens, words) or _side(phrase, length, tokens, words)
    if side is None:
        return phrase
    return replace(phrase, rule=side, length_days=days)


def _was_before(phrase: Phrase, length: Phrase, tokens: Tokens, words: CalendarWords) -> bool:
    """“Docked on Tuesday after three weeks at sea”: whether the length is of what went before an arrival."""
    start, end = tokens.at(phrase.first).start, tokens.at(phrase.last).end
    came = _last(words.length_arrives, tokens.text, (max(0, start - _BESIDE), start)) >= 0
    return came and _is_over(length, end, tokens, words)


def _is_over(length: Phrase, end: int, tokens: Tokens, words: CalendarWords) -> bool:
    """Whether “after” stands between a day and a length, or begins the length."""
    stops = (tokens.at(length.first).start, tokens.at(length.first).end)
    return any(words.length_is_over.search(tokens.text, end, stop) for stop in stops)


def _side_by_length(phrase: Phrase, length: Phrase, tokens: Tokens, words: CalendarWords) -> str | None:
    """The day is the first where “for three days” is joined to it, the last where “after three days” is."""
    end, start = tokens.at(phrase.last).end, tokens.at(length.first).start
    if length.first < phrase.first:
        return None
    if _is_over(length, end, tokens, words):
        return "length_until"
    if words.length_starts.search(tokens.text, end, start):
        return "length_from"
    if "for" in str(length.start.slots["words"]).split() and tokens.text[end:start].strip() in ("", ","):
        return "length_from"
    return "length_from" if words.length_follows.search(tokens.text[end : min(start, end + 12)]) else None


def _side(phrase: Phrase, length: Phrase, tokens: Tokens, words: CalendarWords) -> str | None:
    """Which end the day is, by the word between it and the length, before it, or after it."""
    if phrase.rule == "until":
        return "length_until"
    start, end = tokens.at(phrase.first).start, tokens.at(phrase.last).end
    between = (end, max(end, tokens.at(length.first).start))
    low = max(
        (match.end() for match in _STOP.finditer(tokens.text, max(0, start - _BESIDE), start)), default=0
    )
    before = (max(low, start - _BESIDE), start)
    side = _nearest(words.length_opens, between, tokens, words)
    side = side or _nearest(words.length_begins, before, tokens, words)
    if side is not None:
        return side
    stop = _STOP.search(tokens.text, end, end + _BESIDE)
    if words.length_begins.search(tokens.text, end, stop.start() if stop else end + _BESIDE):
        return "length_from"
    return None


def _nearest(
    begins: re.Pattern[str], within: tuple[int, int], tokens: Tokens, words: CalendarWords
) -> str | None:
    """Which end the last word of beginning or ending in a place tells of."""
    begun = _last(begins, tokens.text, within)
    ended = _last(words.length_ends, tokens.text, within)
    return None if begun == ended else "length_from" if begun > ended else "length_until"


def _last(pattern: re.Pattern[str], text: str, within: tuple[int, int]) -> int:
    return max((match.end() for match in pattern.finditer(text, *within)), default=-1)
