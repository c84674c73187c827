"""The words and templates of dates in one language, ready to match."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from dragoman.languages.words import in_lower_case, load_words
from dragoman.model.errors import VocabularyError

GAP = "\x00"
"""The sign of whatever is no word of dates."""

NUMBER_SIGNS = {
    "day": "d",
    "ordinal_day": "o",
    "year": "y",
    "number": "n",
    "decade": "s",
    "written": "i",
    "unclear": "u",
    "quarter": "q",
    "half": "h",
    "fiscal": "f",
    "short": "t",
}
"""The signs of numbers, by their form; words have signs of their own."""

_WIDER = {"day": "dot", "count": "dtn", "ordinal": "o", "short": "dtn", "ordinal_day": "o"}
_MARKS = ",()-/&’"
_SLOT_NAME = re.compile(r"\(\?P<\w+>")
_PIECE = re.compile(r"\[|\]|\{(\w+)(?::(\w+))?\}|[^\s\[\]{}]+")


@dataclass(frozen=True, slots=True)
class Template:
    """One way to say what a rule reads: a pattern over signs, and the class of each slot."""

    rule: str
    pattern: re.Pattern[str]
    slots: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Start:
    """The templates that start with one sign, and a pattern that fits where any of them does."""

    any_fits: re.Pattern[str]
    templates: tuple[Template, ...]


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """How one language says dates."""

    code: str
    signs: Mapping[str, str]
    values: Mapping[str, Mapping[str, int | str]]
    templates: Mapping[str, Start]
    starts: re.Pattern[str]
    sets: Mapping[str, frozenset[str]]
    cues: re.Pattern[str]
    perhaps: re.Pattern[str]
    tellers: re.Pattern[str]
    askers: re.Pattern[str]
    teller_reach: int
    anniversaries: re.Pattern[str]
    length_begins: re.Pattern[str]
    length_opens: re.Pattern[str]
    length_ends: re.Pattern[str]
    length_follows: re.Pattern[str]
    length_is_over: re.Pattern[str]
    length_arrives: re.Pattern[str]
    length_starts: re.Pattern[str]
    asides: re.Pattern[str]
    publication_labels: re.Pattern[str]
    update_labels: re.Pattern[str]
    counters: re.Pattern[str]
    above_all: re.Pattern[str]
    bylines: re.Pattern[str]


_CLASSES = {
    "month": "months",
    "weekday": "weekdays",
    "ordinal": "ordinals",
    "count": "counts",
    "unit": "units",
    "season": "seasons",
    "part": "parts",
    "edge": "edges",
    "direction": "directions",
    "near": "near",
    "later": "later",
}
_SETS = (
    "surely_before_year", "behind_listed_days", "behind_weekday_and_day", "of_length", "listing",
    "behind_day_alone", "behind_todays",
    "joins_days", "opens_days", "day_endings", "capital_only", "doubtful_months", "before_month",
    "doubtful_weekdays", "behind_short_year", "before_weekday", "before_year", "between_years", "counted",
    "names_with_years",
    "before_label", "not_labels", "moved", "range_starts", "range_links", "range_and", "weeks",
    "week_links", "not_after_weekday", "not_before_weekday", "not_after_month", "doubtful_seasons",
    "comes", "since", "until", "through", "before", "after", "starting", "starting_links", "before_number",
)  # fmt: skip


@lru_cache
def load_calendar_words(code: str) -> CalendarWords:
    """How the language of that code says dates.

    Raises:
        VocabularyError: its calendar.yaml is missing or wrong.
    """
    try:
        return _calendar_words(code, load_words(code, "calendar"))
    except (KeyError, TypeError, re.error) as error:
        raise VocabularyError(f"languages/{code}/calendar.yaml: {error!r}") from error


def _calendar_words(code: str, raw: Mapping[str, Any]) -> CalendarWords:
    values = {name: _values(raw[key]) for name, key in _CLASSES.items()}
    values["day"] = values["ordinal"]
    sets = {name: frozenset(_word(word) for word in raw[name]) for name in _SETS}
    literals = set(_literals(raw["rules"]))
    spoken = literals | {word for words in values.values() for word in words}
    signs = {word: chr(0xE000 + number) for number, word in enumerate(sorted(spoken | set(_MARKS)))}
    by_start: dict[str, list[Template]] = {}
    for rule, templates in raw["rules"].items():
        for text in templates:
            template, starts = _template(rule, text, signs, values)
            for sign in starts:
                by_start.setdefault(sign, []).append(template)
    return CalendarWords(
        code=code,
        signs=signs,
        values=values,
        templates={sign: Start(_any_of(found), tuple(found)) for sign, found in by_start.items()},
        starts=re.compile(f"[{re.escape(''.join(sorted(by_start)))}]"),
        sets=sets,
        cues=in_lower_case(
            rf"\b(?=[\w’'])(?:(?P<future>{_any(raw['future'])})|(?P<past>{_any(raw['past'])}))"
        ),
        perhaps=in_lower_case(_any(raw["perhaps_future"])),
        tellers=in_lower_case(raw["tellers"]),
        askers=in_lower_case(raw["askers"]),
        teller_reach=raw["teller_reach"],
        anniversaries=in_lower_case(_any(raw["anniversaries"])),
        length_begins=re.compile(raw["length_begins"], re.IGNORECASE),
        length_opens=re.compile(raw["length_opens"], re.IGNORECASE),
        length_ends=re.compile(raw["length_ends"], re.IGNORECASE),
        length_follows=re.compile(raw["length_follows"], re.IGNORECASE),
        length_is_over=re.compile(raw["length_is_over"], re.IGNORECASE),
        length_arrives=re.compile(raw["length_arrives"], re.IGNORECASE),
        length_starts=re.compile(raw["length_starts"], re.IGNORECASE),
        asides=in_lower_case(raw["asides"]),
        publication_labels=re.compile(raw["publication_labels"] + r"\Z", re.IGNORECASE),
        update_labels=re.compile(raw["update_labels"], re.IGNORECASE),
        counters=re.compile(raw["counters"], re.IGNORECASE),
        above_all=re.compile(raw["above_all"], re.IGNORECASE),
        bylines=re.compile(raw["bylines"], re.IGNORECASE),
    )


def _any_of(templates: Iterable[Template]) -> re.Pattern[str]:
    return re.compile(_any(_SLOT_NAME.sub("(?:", template.pattern.pattern) for template in templates))


def _any(alternatives: Iterable[str]) -> str:
    return "|".join(f"(?:{each})" for each in alternatives)


def _values(group: Mapping[int | str, Iterable[str]]) -> dict[str, int | str]:
    return {_word(word): value for value, words in group.items() for word in words}


def _word(word: object) -> str:
    """The word in lower case; YAML reads a bare “on” as true."""
    if not isinstance(word, str):
        raise TypeError(f"{word!r} is no word: put it in quotes")
    return word.lower()


def _literals(rules: Mapping[str, Iterable[str]]) -> Iterator[str]:
    for templates in rules.values():
        for text in templates:
            for piece in _PIECE.finditer(text):
                if piece.group() not in "[]" and not piece[1]:
                    yield from piece.group().split("|")


def _template(
    rule: str, text: str, signs: Mapping[str, str], values: Mapping[str, Mapping[str, int | str]]
) -> tuple[Template, str]:
    """The template, and the signs that it can start with."""
    pattern, slots, starts, at_start = "", {}, "", True
    skippable: list[bool] = []
    for piece in _PIECE.finditer(text):
        if piece.group() in "[]":
            if piece.group() == "[":
                skippable.append(at_start)
                pattern += "(?:"
            else:
                at_start = skippable.pop()
                pattern += ")?"
            continue
        if piece[1]:
            slot = piece[2] or piece[1]
            slots[slot] = piece[1]
            choice = _signs_of(piece[1], signs, values)
            pattern += f"(?P<{slot}>[{choice}])"
        else:
            choice = "".join(signs[word] for word in piece.group().split("|"))
            pattern += f"[{choice}]"
        starts += choice if at_start else ""
        at_start = False
    return Template(rule, re.compile(pattern), slots), starts


def _signs_of(name: str, signs: Mapping[str, str], values: Mapping[str, Mapping[str, int | str]]) -> str:
    words = "".join(signs[word] for word in values.get(name, ()))
    return _WIDER.get(name, NUMBER_SIGNS.get(name, "")) + words
