"""Dates joined by “from … to …”, and those with one end open: “since March 2010”, “until Wednesday 28”."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from dragoman.model.dates import PartialDate, Point
from dragoman.reading.recognise.dates_counted import counted_from
from dragoman.reading.recognise.dates_fits import Match
from dragoman.reading.recognise.dates_tokens import Tokens
from dragoman.reading.recognise.dates_when import (
    NO_CALENDAR,
    Answer,
    Partly,
    Unknown,
    When,
    complete,
    first_from,
    last_until,
    point_of,
    shift_month,
    week_of,
)
from dragoman.reading.recognise.dates_words import CalendarWords

AnswerOf = Callable[[Match, When], Answer]
_NO_END = frozenset({"length", "year_label", "decade", "that_decade", "anniversary", "stretch"})
_OPEN = frozenset(
    {"year", "month", "day", "month_without_year", "day_of_month", "part_of_that_year", "day_of_that_month"}
)
DAYS_TOLD = frozenset(
    {"day", "written_day", "day_of_month", "weekday", "that_weekday", "near_day", "weekday_and_day",
     "day_of_month_that_year"}
)  # fmt: skip
"""The rules of phrases that name a day."""
_COUNTS = frozenset({"counted_from"})
_ONLY_END = frozenset({"now"})
_FULL = frozenset(
    {"day", "written_day", "month", "months", "year", "year_label", "part_of_year", "years", "short_years",
     "decade", "fiscal_year", "season", "half", "quarter", "anniversary", "doubtful_day"}
)  # fmt: skip

_DATED = {"month_without_year": "month", "day_of_month": "day"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """One match, or two that make an interval, with the words that join or open it."""

    rule: str
    first: int
    last: int
    start: Match
    end: Match | None = None
    length_days: int | None = None

    @property
    def is_full(self) -> bool:
        """Whether the words alone give the date."""
        return all(
            match.rule in _FULL or "year" in match.slots
            for match in (self.start, self.end)
            if match is not None
        ) or bool(self.end and self.end.rule in _FULL and "month" in self.start.slots)


def find_phrases(matches: Sequence[Match], tokens: Tokens, words: CalendarWords) -> list[Phrase]:
    """The matches, those that belong together joined."""
    matches = _with_shared_years(matches, tokens, words)
    phrases: list[Phrase] = []
    index = 0
    while index < len(matches):
        match = matches[index]
        following = matches[index + 1] if index + 1 < len(matches) else None
        joined = _join(match, following, tokens, words) if following else None
        index += 2 if joined else 1
        if joined or match.rule not in _ONLY_END:
            phrases.append(joined or _single(match, tokens, words))
    return phrases


def _with_shared_years(matches: Sequence[Match], tokens: Tokens, words: CalendarWords) -> list[Match]:
    """“In May and December 2015”, “on 2 May and 4 June 2015”: the year is said once for both."""
    shared = list(matches)
    for index in range(len(shared) - 2, -1, -1):
        match, following = shared[index], shared[index + 1]
        rule, month, later = _DATED.get(match.rule), match.slots.get("month"), following.slots.get("month")
        year = following.slots.get("year")
        if rule != following.rule or not isinstance(year, int) or following.first - match.last > 3:
            continue
        between = set(tokens.words(match.last + 1, following.first))
        if between and between <= words.sets["between_years"] and isinstance(month, int):
            year -= isinstance(later, int) and later < month
            shared[index] = Match(rule, match.first, match.last, {**match.slots, "year": year})
    return shared


def _join(match: Match, following: Match, tokens: Tokens, words: CalendarWords) -> Phrase | None:
    if {match.rule, following.rule} & _NO_END:
        return None
    if match.rule in _COUNTS and match.last + 1 == following.first:
        return Phrase("counted_from", match.first, following.last, following, match)
    if match.rule in _COUNTS or following.first - match.last > 3:
        return None
    return _linked(match, following, tokens, words)


def _linked(match: Match, following: Match, tokens: Tokens, words: CalendarWords) -> Phrase | None:
    """“From A to B”, “between A and B”, “A – B”."""
    between = tokens.words(match.last + 1, following.first)
    if between and between[-1] == "the":
        between.pop()
    if between and between[0] == ",":
        between.pop(0)
    opening = tokens.words_at(match.first - 1)
    opened = opening in words.sets["range_starts"]
    if len(between) != 1 or tokens.words_at(match.first - 2) in words.sets["moved"]:
        return None
    if between[0] in words.sets["range_and"]:
        if opening != "between":
            return None
    elif between[0] not in words.sets["range_links"] or not (opened or _alike(match, following)):
        return None
    if _is_item(between[0], match, following, tokens):
        return None
    return Phrase("range", match.first - opened, following.last, match, following)


def _is_item(link: str, match: Match, following: Match, tokens: Tokens) -> bool:
    """Whether the dash between two dates stands on a new line: the bullet of an item."""
    return link == "-" and "\n" in tokens.text[tokens.at(match.last).end : tokens.at(following.first).start]


def _alike(one: Match, other: Match) -> bool:
    """Whether two dates are said alike, so that “to” alone joins them."""
    keys = ("month", "weekday", "year", "written")
    if one.rule in _ONLY_END:
        return False
    if other.rule in _ONLY_END or "near" in other.slots:
        return "year" in one.slots or "month" in one.slots
    return any(key in one.slots and key in other.slots for key in keys)


def _single(match: Match, tokens: Tokens, words: CalendarWords) -> Phrase:
    before = match.first - 1
    if tokens.words_at(before) == "the":
        before -= 1
    word = tokens.words_at(before)
    near = before >= 0 and tokens.at(match.first).start - tokens.at(before).end < 8
    for rule in ("since", "until", "before", "after"):
        if near and word in words.sets[rule] and _can_be_open(rule, match, before, tokens, words):
            return Phrase(rule, before, match.last, match)
    if near and word in words.sets["through"] and _can_be_open("through", match, before, tokens, words):
        return Phrase("until", before, match.last, match)
    at = match.first - 1
    while tokens.words_at(at) in words.sets["week_links"] and at > match.first - 3:
        at -= 1
    if "day" in match.slots and at < match.first - 1 and tokens.words_at(at) in words.sets["weeks"]:
        return Phrase("week_of", at, match.last, match)
    if _is_first_day(match, tokens, words):
        return Phrase("starting", match.first, match.last, match)
    return Phrase(match.rule, match.first, match.last, match)


def _is_first_day(match: Match, tokens: Tokens, words: CalendarWords) -> bool:
    """“Starting (on) 7 January”: whether a word of beginning stands right before the day."""
    at = match.first - 1
    if tokens.words_at(at) == "the":
        at -= 1
    at -= tokens.words_at(at) in words.sets["starting_links"]
    return match.rule in DAYS_TOLD and tokens.words_at(at) in words.sets["starting"]


def _can_be_open(rule: str, match: Match, before: int, tokens: Tokens, words: CalendarWords) -> bool:
    """“Before 2018” is a stretch; “before Friday’s talks” and “after the April 2018 signing” are not."""
    if match.rule in _NO_END or match.rule in ("same_unit", "beside", "ago"):
        return False
    if rule in ("since", "until"):
        return True
    if match.first != before + 1 or match.rule not in (_OPEN | DAYS_TOLD if rule == "through" else _OPEN):
        return False
    following = tokens.words_at(match.last + 1)
    names_more = following[:1].isalpha() and following not in words.sets["not_labels"]
    return match.rule in ("year", "month", "day") or not (names_more or following == "’")


def settle_range(phrase: Phrase, when: When, answer_of: AnswerOf) -> PartialDate | Unknown:
    """The date or the interval that the phrase means."""
    if phrase.rule == "counted_from" and phrase.end:
        start = _date(answer_of(phrase.start, when), when)
        return start if isinstance(start, Unknown) else _date(counted_from(phrase.end.slots, start), when)
    if phrase.end is not None:
        return _between(answer_of(phrase.start, when), answer_of(phrase.end, when), when)
    date = _date(answer_of(phrase.start, when), when)
    if isinstance(date, Unknown):
        return date
    if phrase.length_days is not None:
        return _stretch(phrase, date)
    return _open(phrase, date)


def _date(answer: Answer, when: When) -> PartialDate | Unknown:
    return complete(answer, when) if isinstance(answer, Partly) else answer


def _open(phrase: Phrase, date: PartialDate) -> PartialDate:
    """The stretch that “since”, “until”, “before” or “after” the date means."""
    rule, end = phrase.rule, date.end if date.interval else date.start
    if "part" in phrase.start.slots and end:
        if rule == "before" and phrase.start.slots["part"] != "early":
            return PartialDate.between(None, end)
        if rule == "after":
            past = "end" in str(phrase.start.slots["words"]).split()
            return PartialDate.between(_beside(end, 1) if past else date.start, None)
    if rule == "week_of" and date.is_day:
        return week_of(date.first_day)
    if rule in ("since", "starting"):
        return PartialDate.between(date.start, None)
    if rule == "until":
        return PartialDate.between(None, end)
    if rule in ("before", "after") and date.start:
        beside = _beside(date.start, -1 if rule == "before" else 1)
        return PartialDate.between(None, beside) if rule == "before" else PartialDate.between(beside, None)
    return date


def _beside(point: Point, step: int) -> Point:
    if point.month is None:
        return Point(point.year + step)
    if point.day is None:
        return shift_month(point, step)
    return point_of(point.first_day() + timedelta(days=step))


def _stretch(phrase: Phrase, date: PartialDate) -> PartialDate:
    """“A three-day visit from Thursday”: the day is counted."""
    edge = (date.end if date.interval else date.start) if phrase.rule == "length_until" else date.start
    if edge is None or edge.day is None:
        return date
    shift = timedelta(days=(phrase.length_days or 1) - 1)
    if phrase.rule == "length_until":
        return PartialDate.between(point_of(edge.first_day() - shift), edge)
    return PartialDate.between(edge, point_of(edge.first_day() + shift))


def _between(left: Answer, right: Answer, when: When) -> PartialDate | Unknown:
    """The interval; each side lends the other what it leaves out."""
    if isinstance(left, Partly) and not left.is_full and _is_settled(right):
        end = _date(right, when)
        if isinstance(end, Unknown) or end.start is None:
            return Unknown(NO_CALENDAR)
        return _interval(last_until(left, end.end or end.start), end.end or end.start)
    start = _date(left, when)
    if isinstance(start, Unknown) or start.start is None:
        return start if isinstance(start, Unknown) else Unknown(NO_CALENDAR)
    if isinstance(right, Partly) and not right.is_full:
        first = _running(left, right, when) or start.start
        return _interval(first, first_from(right, first))
    end = _date(right, when)
    if isinstance(end, Unknown):
        return end
    return _interval(start.start, end.end or end.start)


def _running(left: Answer, right: Partly, when: When) -> Point | None:
    """Where a stretch of months that has begun by publication, and not ended, began."""
    if not isinstance(left, Partly) or left.is_full or left.month is None or when.month is None:
        return None
    now = when.published.start if when.published and when.published.start else when.month
    begun = last_until(left, now)
    end = first_from(right, begun) if begun else None
    return begun if end and end.last_day() >= now.first_day() else None


def _is_settled(answer: Answer) -> bool:
    return isinstance(answer, PartialDate) or (isinstance(answer, Partly) and answer.is_full)


def _interval(start: Point | None, end: Point | None) -> PartialDate | Unknown:
    if start is None or end is None or end.last_day() < start.first_day():
        return Unknown(NO_CALENDAR)
    return PartialDate.between(start, end)
