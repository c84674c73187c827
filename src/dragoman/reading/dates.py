"""Every date a text names, with where it stands and what it says: the face of the date rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dragoman.model.dates import PartialDate, Point
from dragoman.model.text import Basis, Span
from dragoman.reading.recognise import dates_absolute, dates_counted, dates_relative
from dragoman.reading.recognise.dates_fits import Match
from dragoman.reading.recognise.dates_lengths import lengthen
from dragoman.reading.recognise.dates_match import find_matches
from dragoman.reading.recognise.dates_ranges import Phrase, find_phrases, settle_range
from dragoman.reading.recognise.dates_scene import DateScene
from dragoman.reading.recognise.dates_tokens import Tokens, find_tokens
from dragoman.reading.recognise.dates_when import (
    FUTURE,
    NO_CALENDAR,
    PAST,
    UNSAID,
    Answer,
    Partly,
    Unknown,
    When,
    complete,
    is_week,
)
from dragoman.reading.recognise.dates_words import CalendarWords, load_calendar_words
from dragoman.reading.tokens import folded_text

__all__ = [
    "CalendarWords",
    "DateMention",
    "Matched",
    "find_dates",
    "load_calendar_words",
    "match_dates",
    "settle_dates",
]

_RULES = {**dates_absolute.RULES, **dates_relative.RULES, **dates_counted.RULES}
_LABELS = frozenset(
    {"year_label", "anniversary", "decade", "that_decade", "fiscal_year", "season", "half", "quarter"}
)
_MONTHS_OF_YEARS = frozenset({"month", "month_that_year", "day", "day_of_month_that_year"})
_DAYS = frozenset({"day", "written_day", "days", "days_listed"})
_SENTENCE_END = re.compile(r"[.!?]\s|\n\s*\n")
_AGAIN = re.compile(r",? ?\(?(?:the )?")
_FAR_BEYOND = 1000
"""Characters behind the last date within which a sentence ends, or goes on past all that is looked for."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """Words that name a date; ``date`` is None where the text does not settle it, and ``reason`` says why."""

    span: Span
    date: PartialDate | None
    basis: Basis
    rule: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Matched:
    """What looks like dates in a text: its tokens, and where the templates of dates match them."""

    tokens: Tokens
    matches: list[Match]

    def before(self, end: int) -> Matched:
        """As much of it as lies before a place in the text."""
        return Matched(self.tokens, [each for each in self.matches if self.tokens.at(each.last).end <= end])


def match_dates(text: str, words: CalendarWords, starts: Sequence[int] = ()) -> Matched:
    """What looks like dates in a text: the longest matches from the left, none overlapping another.

    Args:
        starts: where sentences begin, in order; no date goes on into another.
    """
    tokens = find_tokens(text, words)
    return Matched(tokens, find_matches(tokens, words, starts))


def find_dates(
    text: str,
    *,
    published: PartialDate | None,
    words: CalendarWords,
    sentences: Sequence[Span] | None = None,
) -> list[DateMention]:
    """The dates of the text in order; see ``settle_dates``."""
    matched = match_dates(text, words, [each.start for each in sentences or ()])
    return list(settle_dates(matched, published=published, words=words, sentences=sentences))


def settle_dates(
    matched: Matched,
    *,
    published: PartialDate | None,
    words: CalendarWords,
    sentences: Sequence[Span] | None = None,
) -> Iterator[DateMention]:
    """What the matches say, in order, one by one as they are settled.

    Args:
        published: the day or the month of publication, from which “Friday” and “last January” are counted.
        sentences: in order; where None, the text is split at full stops. They bound what looks ahead or back.
    Returns:
        Never finer than what was said. Without ``published`` a month takes the year of the latest date named.
    """
    tokens, matches, text = matched.tokens, matched.matches, matched.tokens.text
    if not matches:
        return
    if sentences is None:
        sentences = _sentences(text[: tokens.at(matches[-1].last).end + _FAR_BEYOND])
    scene = DateScene(tokens, folded_text(text), words, sentences)
    latest = None if published else _latest(matches, scene)
    when = When(published, latest=latest, years=_years_said(matches, published))
    mentions = _mentions(find_phrases(matches, tokens, words), scene, when)
    yield from _told_once(mentions, text)


def _sentences(text: str) -> list[Span]:
    spans, start = [], 0
    for match in _SENTENCE_END.finditer(text):
        spans.append(Span(start, match.end()))
        start = match.end()
    if start < len(text):
        spans.append(Span(start, len(text)))
    return spans


def _mentions(phrases: Sequence[Phrase], scene: DateScene, when: When) -> Iterator[DateMention]:
    last, begun, week_end = 0, -1, 0
    for phrase in lengthen(phrases, scene.tokens, scene.words):
        span = scene.span(phrase)
        number = scene.number(span)
        beside, begun = when.beside if number == begun else None, number
        week = None if when.week is None or scene.parts(week_end, span.start) else when.week
        looks = _looks(phrase, span, scene)
        if (looks, beside, week) != (when.looks, when.beside, when.week):
            when = replace(when, looks=looks, beside=beside, week=week)
        answer = _settle(phrase, when)
        mention = _mention(phrase, span, answer, scene)
        if mention.date and mention.rule == "day_of_stay":
            when = replace(when, stay=dates_counted.stay_from(when))
        yield mention
        if mention.date and mention.rule == "that_unit" and is_week(mention.date):
            when, week_end = replace(when, week=mention.date), span.end
        if mention.rule in _MONTHS_OF_YEARS and mention.date and mention.date.start:
            when = replace(when, beside=mention.date.start)
        if mention.date and mention.rule not in _LABELS and _month_is_said(mention.date):
            aside = not mention.date.is_day and scene.is_aside(span)
            day = None if aside else _day_named(phrase, mention.date)
            ahead = day is None and when.looks == FUTURE
            if aside or ahead or (day is None and scene.sentence(span).start <= last):
                day = when.day_before
            when, last = replace(when, before=mention.date, day_before=day), span.start if day else last


def _told_once(mentions: Iterator[DateMention], text: str) -> Iterator[DateMention]:
    """The mentions without what is unknown and told again behind: “yesterday, the 12th of March 2019”."""
    before: DateMention | None = None
    for mention in mentions:
        again = before is not None and _AGAIN.fullmatch(text, before.span.end, mention.span.start) is not None
        better = (
            mention.date is not None
            and before is not None
            and (before.date is None or (before.basis, mention.basis) == (Basis.RESOLVED, Basis.STATED))
        )
        if before is not None and not (again and better):
            yield before
        before = mention
    if before is not None:
        yield before


def _day_named(phrase: Phrase, date: PartialDate) -> PartialDate | None:
    """The day that the words name, be it one end of “a three-day visit from Thursday”."""
    if date.is_day:
        return date
    edge = date.end if phrase.rule == "length_until" else date.start
    return PartialDate(edge) if phrase.length_days and edge else None


def _looks(phrase: Phrase, span: Span, scene: DateScene) -> int:
    """Where the sentence looks; the end of a stretch may lie ahead though it began in the past."""
    if phrase.is_full:
        return UNSAID
    if phrase.rule != "until":
        return scene.looks(span)
    looks = scene.looked(span) or FUTURE
    return UNSAID if looks == PAST and "month" in phrase.start.slots else looks


def _month_is_said(date: PartialDate) -> bool:
    end = date.end or date.start
    return end is not None and end.month is not None


def answer_of(match: Match, when: When) -> Answer:
    """What the rule makes of the match; whatever leaves the calendar is unknown."""
    try:
        return _RULES[match.rule](match.slots, when)
    except (ValueError, OverflowError):
        return Unknown(NO_CALENDAR)


def _settle(phrase: Phrase, when: When) -> PartialDate | Unknown:
    try:
        return settle_range(phrase, when, answer_of)
    except (ValueError, OverflowError):
        return Unknown(NO_CALENDAR)


def _mention(phrase: Phrase, span: Span, answer: PartialDate | Unknown, scene: DateScene) -> DateMention:
    basis = Basis.STATED if phrase.is_full else Basis.RESOLVED
    if isinstance(answer, Unknown):
        return DateMention(span, None, basis, phrase.rule, answer.reason)
    rule = "anniversary" if _is_anniversary(phrase, answer, span, scene) else phrase.rule
    return DateMention(span, answer, basis, rule)


def _is_anniversary(phrase: Phrase, date: PartialDate, span: Span, scene: DateScene) -> bool:
    """“The 50th anniversary of ties (1973-2023)”: years far apart in a sentence that celebrates."""
    if not (date.start and date.end and date.end.year - date.start.year >= 5 and phrase.is_full):
        return False
    if date.start.day and (date.start.month, date.start.day) == (date.end.month, date.end.day):
        return True
    sentence = scene.sentence(span)
    return bool(scene.words.anniversaries.search(scene.folded, sentence.start, sentence.end))


def _years_said(matches: Sequence[Match], published: PartialDate | None) -> Mapping[tuple[int, int], int]:
    """The year of each day (month, day) that is named with one near publication: “Period: 12–14 May 2021”."""
    years: dict[tuple[int, int], int] = {}
    if published is None:
        return years
    for match in matches:
        if match.rule not in _DAYS:
            continue
        answer = answer_of(match, When(None))
        date = complete(answer, When(None)) if isinstance(answer, Partly) else answer
        if isinstance(date, PartialDate) and abs(date.first_day.year - published.first_day.year) <= 1:
            ends = (each for each in (date.start, date.end) if each and each.month and each.day)
            years.update({(each.month or 0, each.day or 0): each.year for each in ends})
    return years


def _latest(matches: Sequence[Match], scene: DateScene) -> Point | None:
    """The latest date stated in full, an anniversary’s year too, that is not looked ahead to."""
    points: list[Point] = []
    for match in matches:
        if match.rule not in _DAYS | {"month", "anniversary"}:
            continue
        answer = answer_of(match, When(None))
        date = complete(answer, When(None)) if isinstance(answer, Partly) else answer
        if isinstance(date, Unknown) or (
            match.rule != "anniversary" and scene.looks(scene.span(match)) == FUTURE
        ):
            continue
        end = date.end or date.start
        if end:
            points.append(Point(end.year) if match.rule == "anniversary" else end)
    return max(points, key=lambda point: point.last_day(), default=None)
