"""How long visits lasted, told apart from when they began: “a five-day visit”, “will leave on 22 July”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from dragoman.model.dates import PartialDate, Point
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.happening_words import HappeningWords, load_happening_words
from dragoman.reading.relate.stretches import has_a_day
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story
from dragoman.reading.template import Template

_STAYS = ("visit", "port_call")
_LONGEST = 30
_WEEK = 7
_REACH = 50
_BEHIND = 12


def lengthen_stays(gatherings: list[Gathering], story: Story) -> None:
    """Give the one visit or port call of a report, the one exercise and the one course all of their days.

    They are told by one end and the other, or by one and a length.
    """
    words = load_happening_words(story.language.code)
    _lengthen(gatherings, story, _STAYS, words.stay_length)
    for type_ in ("exercise", "training"):
        _lengthen(gatherings, story, (type_,), words.drill_length)


def _lengthen(
    gatherings: list[Gathering], story: Story, types: tuple[str, ...], length: re.Pattern[str]
) -> None:
    words = load_happening_words(story.language.code)
    published, body = story.document.published, _body(story)
    stay = _the_one(gatherings, types, published)
    days = next(_lengths(body, words, length), None) if stay is not None else None
    if stay is None or _has_ended(stay, story, days):
        return
    if stay.date is not None and not stay.date.is_day:
        _begin(stay, body, words, days)
    if stay.date is not None and not (stay.date.is_day or _is_open(stay.date)):
        return
    last = next(_ends(body, words, stay.date), None)
    begun = stay.date is not None and (_is_open(stay.date) or _is_beginning(stay, story, words))
    if begun and stay.date is not None and (days or last):
        first = stay.date.first_day
        _set(stay, first, last or first + timedelta(days=(days or 1) - 1))
    elif stay.date is None and days and last:
        _set(stay, _not_to_come(stay, last - timedelta(days=days - 1), published), last)
    elif stay.date is None and (came := _arrival(body, words, published)) is not None:
        last = last or (came + timedelta(days=days - 1) if days else None)
        if last is not None and last > came:
            _set(stay, came, last)


def _not_to_come(stay: Gathering, first: date, published: PartialDate | None) -> date:
    """The first day of a visit told as begun, “has left for Oman”: that of the report, not the next."""
    eve = first - timedelta(days=1)
    left = stay.is_held and published is not None and published.is_day and published.first_day == eve
    return eve if left else first


def _the_one(
    gatherings: list[Gathering], types: tuple[str, ...], published: PartialDate | None
) -> Gathering | None:
    """The only one of the types that is of the weeks around the report."""
    stays = [each for each in gatherings if each.type in types and not each.first.is_local]
    now = [each for each in stays if not each.was_before(published, timedelta(days=_LONGEST))]
    return now[0] if len(now) == 1 else None


def _has_ended(stay: Gathering, story: Story, days: int | None) -> bool:
    """Whether a visit is told by its last day; then it begins on the day of leaving or by its length."""
    words = load_happening_words(story.language.code)
    if stay.date is None or stay.type not in _STAYS or not _is_last_day(stay, story, words):
        return False
    last = stay.date.last_day
    stay.date = PartialDate.between(None, Point(last.year, last.month, last.day))
    _begin(stay, _body(story), words, days)
    return True


def _is_last_day(stay: Gathering, story: Story, words: HappeningWords) -> bool:
    """Whether the words before the day of a visit say that it ended then."""
    if stay.date is None or not has_a_day(stay.date):
        return False
    text, at = _day_told(stay, story)
    return words.stay_ended.search(text, 0, at) is not None


def _day_told(stay: Gathering, story: Story) -> tuple[str, int]:
    """The text of the sentence that first gives a visit its day, and where in it the day stands."""
    for happening in stay.happenings:
        if happening.date is not None and happening.date.date == stay.date:
            template = story.templates[happening.sentence]
            return template.text, template.position(happening.date.span.start)
    return "", 0


def _is_open(date: PartialDate) -> bool:
    """Whether it is the stretch since a day, with no last day told."""
    return date.interval and date.end is None and date.start is not None and date.start.day is not None


def _begin(stay: Gathering, body: list[Template], words: HappeningWords, days: int | None) -> None:
    """Give a visit told by its last day that on which whoever made it had left, else that by its length."""
    if stay.date is None or not stay.date.interval or stay.date.start is not None:
        return
    last = stay.date.last_day
    left = (each for each in _days_behind(body, words.stay_left) if each < last)
    first = next(left, None)
    if first is not None and last - first <= timedelta(days=_LONGEST):
        _set(stay, first, last)
    elif days:
        _set(stay, last - timedelta(days=days - 1), last)


def _arrival(body: list[Template], words: HappeningWords, published: PartialDate | None) -> date | None:
    """The day of the weeks around the report on which its guest arrived, or left for there."""
    for day in chain(_days_behind(body, words.stay_arrived), _days_behind(body, words.stay_left)):
        if published is None or abs(day - published.first_day) <= timedelta(days=_LONGEST):
            return day
    return None


def _days_behind(body: list[Template], pattern: re.Pattern[str]) -> Iterator[date]:
    """The days that stand right behind words."""
    for template in body:
        for match in pattern.finditer(template.text):
            item = next(iter(template.items_in(match.end(), match.end() + 1, "date")), None)
            if item is not None and item.value.date is not None and item.value.date.is_day:
                yield item.value.date.first_day


def _set(stay: Gathering, first: date, last: date) -> None:
    start, end = (Point(each.year, each.month, each.day) for each in (first, last))
    stay.date = PartialDate.between(start, end)


def _body(story: Story) -> list[Template]:
    pairs = zip(story.sentences, story.templates, strict=True)
    return [template for sentence, template in pairs if sentence.kind is ParagraphKind.BODY]


def _is_beginning(stay: Gathering, story: Story, words: HappeningWords) -> bool:
    """Whether the words before the day of a visit say that it began then."""
    text, at = _day_told(stay, story)
    return words.stay_begins.search(text, 0, at + _BEHIND) is not None


def _lengths(body: list[Template], words: HappeningWords, length: re.Pattern[str]) -> Iterator[int]:
    """The lengths of visits told in days."""
    for template in body:
        for match in length.finditer(template.text):
            count = match["count"].lower()
            days = words.counts.get(count) or (int(count) if count.isdigit() else 0)
            days *= _WEEK if match.groupdict().get("unit") == "week" else 1
            if 1 < days <= _LONGEST:
                yield days


def _ends(body: list[Template], words: HappeningWords, began: PartialDate | None) -> Iterator[date]:
    """The days on which words say that a visit ends, after the day when it began."""
    for template in body:
        for last in [*_told_as_last(template, words), *_until(template, words)]:
            after = last - began.first_day if began is not None else timedelta(days=1)
            if timedelta(0) < after <= timedelta(days=_LONGEST):
                yield last


def _told_as_last(template: Template, words: HappeningWords) -> Iterator[date]:
    """The days behind words for an end: “will leave on 22 July”."""
    for match in words.stay_ends.finditer(template.text):
        for item in template.items_in(match.end(), match.end() + _REACH, "date"):
            if item.value.date is not None and item.value.date.is_day:
                yield item.value.date.first_day


def _until(template: Template, words: HappeningWords) -> Iterator[date]:
    """The last days of “it will run until 24 May”."""
    for item in template.items:
        told = item.value.date if item.kind == "date" else None
        if told is None or not told.interval or told.start is not None or not told.end or not told.end.day:
            continue
        if words.stay_goes_on.search(template.text, 0, template.position(item.span.start)):
            yield told.last_day
