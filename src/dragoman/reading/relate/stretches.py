"""How long a visit or an exercise was, where a sentence gives its first day, its last, or both."""

from __future__ import annotations

from dataclasses import replace
from datetime import date as date_
from datetime import timedelta

from dragoman.model.dates import PartialDate
from dragoman.reading.dates import DateMention
from dragoman.reading.relate.scenes import Scene

LONG = ("exercise", "training", "visit", "port_call", "deployment")
"""What takes more than a day."""
SESSIONS = ("dialogue", "multilateral_meeting", "meeting", "mechanism")
"""What may take more than a day."""

_LONGEST = timedelta(days=60)
_WEEK = timedelta(days=7)
_LATER = timedelta(days=1)
_AROUND = 40


def stretch_told(scene: Scene, start: int, end: int, mention: DateMention | None) -> DateMention | None:
    """The date of a cue at [start, end) with its end: “began on Friday to go on until 8 November”.

    A day on which it ended is the last of a stretch with an open start.
    """
    if mention is None or mention.date is None or mention not in scene.dates:
        return mention
    number = scene.dates.index(mention)
    whole = _days_of_visit(scene, mention.date)
    whole = whole or _with_next_day(scene, number, mention.date) or _to_its_end(scene, number, mention.date)
    whole = whole or _from_its_beginning(scene, number, mention.date)
    if whole is None and mention.date.is_day and _ends_on(scene, start, end, scene.date_at[number]):
        whole = PartialDate.between(None, mention.date.start)
    return mention if whole is None else replace(mention, date=whole)


def _days_of_visit(scene: Scene, day: PartialDate) -> PartialDate | None:
    """“Docked yesterday for a visit from Oct. 13 to 16”: all days of the visit, of which one is told."""
    for mention, at in zip(scene.dates, scene.date_at, strict=True):
        whole = mention.date
        if whole is None or not day.is_day or not is_of_few_days(whole) or not whole.interval:
            continue
        if whole.contains(day) and scene.words.visit_from.search(scene.text, max(0, at - _AROUND), at):
            return whole
    return None


def sitting_told(scene: Scene, mention: DateMention | None) -> DateMention | None:
    """The date of a session with its end: “since Wednesday and close today”, “on Wednesday and Thursday”."""
    if mention is None or mention.date is None or mention not in scene.dates:
        return mention
    number = scene.dates.index(mention)
    whole = _with_next_day(scene, number, mention.date) or _to_its_end(scene, number, mention.date)
    return mention if whole is None else replace(mention, date=whole)


def _with_next_day(scene: Scene, number: int, first: PartialDate) -> PartialDate | None:
    """“Wednesday and Thursday”, “yesterday and the day before”: two days, one right after the other."""
    if number + 1 >= len(scene.dates) or not first.is_day:
        return None
    last = scene.dates[number + 1].date
    between = scene.text[scene.date_at[number] + 1 : scene.date_at[number + 1]]
    if last is None or not last.is_day or not scene.words.and_next.fullmatch(between):
        return None
    after, words = (scene.date_at[number] + 1, scene.date_at[number + 1] + 1), scene.words
    if words.one_day_each.match(scene.text, after[1]) or words.other_day.match(scene.text, after[0]):
        return None
    early, late = sorted((first, last), key=lambda each: each.first_day)
    is_next = late.first_day - early.first_day == timedelta(days=1)
    return PartialDate.between(early.start, late.start) if is_next else None


def _to_its_end(scene: Scene, number: int, first: PartialDate) -> PartialDate | None:
    """From a date to the next of the sentence, if words say that it went on until then."""
    if number + 1 >= len(scene.dates):
        return None
    last = scene.dates[number + 1].date
    between = scene.text[scene.date_at[number] : scene.date_at[number + 1]]
    if last is None or not (scene.words.lasts.search(between) or scene.words.ends_on.search(between)):
        return None
    if last.is_day and scene.words.ends_on.search(between):
        last = PartialDate.between(None, last.start)
    return _joined(first, last)


def _from_its_beginning(scene: Scene, number: int, last: PartialDate) -> PartialDate | None:
    """To the day on which something ended from the day that words beside it say it began on."""
    at = scene.date_at[number]
    if not last.is_day or not scene.words.ends_on.search(scene.text, 0, at):
        return None
    for mention, place in zip(scene.dates, scene.date_at, strict=True):
        if mention.date is not None and scene.words.begins_on.search(scene.text, 0, place):
            return _joined(mention.date, PartialDate.between(None, last.start))
    return None


def join_days(one: PartialDate, other: PartialDate) -> PartialDate | None:
    """The stretch from a first day to a last one, told apart and in whatever order."""
    return _joined(one, other) or _joined(other, one)


def has_a_day(date: PartialDate) -> bool:
    """Whether a date is a day, or a stretch of which the day is known on which it ended."""
    ended = date.interval and date.start is None and date.end is not None and date.end.day is not None
    return date.is_day or ended


def is_of_few_days(date: PartialDate) -> bool:
    """Whether a date is a day, or a stretch of no more than a week of which both ends are known."""
    ends = date.interval and date.start and date.end and date.start.day and date.end.day
    return date.is_day or (bool(ends) and date.last_day - date.first_day <= _WEEK)


def can_be_one(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates can be of one happening: one that ended on a day began not long before it."""
    if not one.overlaps(other) or _begin_apart(one, other):
        return False
    ended = ((each, that) for each, that in ((one, other), (other, one)) if each.interval and not each.start)
    return all(_led_to(that, each.last_day) for each, that in ended)


def _begin_apart(one: PartialDate, other: PartialDate) -> bool:
    """Whether two stretches, one with no last day told, began on different days."""
    if not (
        one.interval and other.interval and one.start and other.start and one.start.day and other.start.day
    ):
        return False
    return one.start != other.start and not (one.end and other.end)


def _led_to(date: PartialDate, end: date_) -> bool:
    """Whether what ended on a day can have had that date."""
    is_fine = date.start is None or date.start.day is not None
    return date.last_day >= end or (is_fine and date.last_day >= end - _LONGEST)


def _joined(first: PartialDate, last: PartialDate) -> PartialDate | None:
    """From a day, or a stretch with no end or an earlier one, to the end of a stretch with an open start."""
    if first.start is None or not last.interval or last.start is not None or last.end is None:
        return None
    later = first.interval and timedelta() < last.end.last_day() - first.last_day <= _LATER
    if not (first.is_day or (first.interval and first.end is None) or later):
        return None
    length = last.end.last_day() - first.start.first_day()
    is_fine = first.start.day is not None and last.end.day is not None
    return (
        PartialDate.between(first.start, last.end) if is_fine and timedelta() < length <= _LONGEST else None
    )


def _ends_on(scene: Scene, start: int, end: int, at: int) -> bool:
    """Whether a word of ending, and none of beginning, stands with the cue and the day."""
    low, high = max(0, min(start, at) - _AROUND), max(end, at)
    words = scene.words
    ends = words.ends.search(scene.text, low, high) or words.runs_to.search(scene.text, end, max(end, at))
    return ends is not None and not words.begins.search(scene.text, low, high)
