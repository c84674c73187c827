"""Where the templates of dates match: the longest from the left."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from dragoman.reading.recognise.dates_fits import Match
from dragoman.reading.recognise.dates_guards import GUARDS
from dragoman.reading.recognise.dates_tokens import Token, Tokens
from dragoman.reading.recognise.dates_words import CalendarWords, Template


def find_matches(tokens: Tokens, words: CalendarWords, starts: Sequence[int] = ()) -> list[Match]:
    """The longest matches from the left that are dates, none overlapping another.

    Args:
        starts: where sentences begin, in order; no date goes on into another sentence.
    """
    found: list[Match] = []
    start = words.starts.search(tokens.signs)
    while start:
        match = _longest(tokens, start.start(), words, found, starts)
        if match and match.rule != "not_a_date":
            found.append(match)
        start = words.starts.search(tokens.signs, match.last + 1 if match else start.end())
    return found


def _longest(
    tokens: Tokens, index: int, words: CalendarWords, found: list[Match], starts: Sequence[int]
) -> Match | None:
    start = words.templates[tokens.signs[index]]
    if not start.any_fits.match(tokens.signs, index):
        return None
    fits: list[tuple[int, int, Template]] = []
    for order, template in enumerate(start.templates):
        fit = template.pattern.match(tokens.signs, index)
        if fit and not _goes_over(tokens.at(index).start, tokens.at(fit.end() - 1).start, starts):
            fits.append((-fit.end(), order, template))
    for end, _, template in sorted(fits, key=lambda fit: fit[:2]):
        match = _match(tokens, index, -end, template, words)
        guard = GUARDS.get(template.rule)
        kept = guard(tokens, match, words) if guard else match
        if kept and _year_goes_on(kept, tokens, found, words):
            return kept
    return None


def _goes_over(first: int, last: int, starts: Sequence[int]) -> bool:
    """Whether a sentence begins behind the first of two places and up to the last."""
    return bisect_right(starts, first) < bisect_right(starts, last)


def _match(tokens: Tokens, index: int, end: int, template: Template, words: CalendarWords) -> Match:
    fit = template.pattern.match(tokens.signs, index, end)
    slots: dict[str, int | str] = {}
    for slot, name in template.slots.items():
        at = fit.start(slot) if fit else -1
        if at >= 0:
            slots[slot] = _value(tokens.at(at), name, words)
    slots["words"] = " ".join(tokens.words(index, end))
    return Match(template.rule, index, end - 1, slots)


def _value(token: Token, name: str, words: CalendarWords) -> int | str:
    if token.day is not None:
        return token.day.isoformat()
    if token.number is not None and name not in ("written", "decade"):
        return token.number
    return words.values.get(name, {}).get(token.text, token.text)


def _year_goes_on(match: Match, tokens: Tokens, found: list[Match], words: CalendarWords) -> bool:
    """A year alone is a date after “in”, or after another year and a comma."""
    if match.rule != "year" or match.slots["words"] != str(match.slots["year"]):
        return True
    before = tokens.words_at(match.first - 1)
    if _is_counted(tokens, match, words, before in words.sets["surely_before_year"]):
        return False
    if before in words.sets["before_year"]:
        return True
    at = match.first - 1
    while at > match.first - 4 and tokens.words_at(at) in words.sets["between_years"]:
        at -= 1
    listed = at < match.first - 1 and found and found[-1].last == at and found[-1].rule in ("year", "years")
    return bool(listed)


def _is_counted(tokens: Tokens, match: Match, words: CalendarWords, sure: bool) -> bool:
    following = tokens.words_at(match.last + 1)
    if following in words.sets["counted"]:
        return True
    return (
        not sure
        and following.endswith("s")
        and len(following) > 5
        and following[0].isalpha()
        and int(match.slots["year"]) % 100 == 0
    )
