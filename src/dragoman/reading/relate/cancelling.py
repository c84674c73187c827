"""What is called off with a visit that is called off, and when it would have been."""

from __future__ import annotations

from datetime import timedelta

from dragoman.model.engagements import EngagementStatus
from dragoman.reading.dates import DateMention
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.happening_words import load_happening_words
from dragoman.reading.relate.scenes import Scene
from dragoman.reading.story import Story

_OFF = EngagementStatus.CANCELLED
_TO_COME = (EngagementStatus.PLANNED, EngagementStatus.PROPOSED)
_WEEK = timedelta(days=7)
_LONGEST_BEFORE = 90
_BESIDE = 2
_SET_ANEW = ("visit", "port_call", "exercise", "training", "dialogue")


def day_of_cancelled(date: DateMention | None, status: EngagementStatus, scene: Scene) -> DateMention | None:
    """The date of what was called off: a day of the week before the report is that of the decision, unless
    the words say that it was set for then.
    """
    published = scene.story.document.published
    if status is not _OFF or date is None or date.date is None or published is None:
        return date
    if not date.date.is_day or not timedelta(0) <= published.last_day - date.date.first_day <= _WEEK:
        return date
    at = scene.template.position(date.span.start)
    before = scene.text[max(0, at - _LONGEST_BEFORE) : at]
    return date if scene.words.to_have_been.search(before) else None


def call_off(gatherings: list[Gathering], story: Story) -> list[Gathering]:
    """The gatherings, what was planned for a visit called off called off too, that visit told once.

    What a sentence behind it moves to another day is planned for that day.
    """
    _move(gatherings, story)
    for visit in [each for each in gatherings if each.type == "visit" and each.status is _OFF]:
        for other in gatherings:
            if other is visit or other.status not in _TO_COME or not _is_of(visit, other):
                continue
            other.status = _OFF
            if other.type == "visit" and visit.date is None and other.date is not None:
                visit.date, visit.date_mention = other.date, other.date_mention
                visit.place = visit.place or other.place
    return _once(gatherings)


def _move(gatherings: list[Gathering], story: Story) -> None:
    """“The trip has been put off to 24 May”: plan what was told right before for that day."""
    words, published = load_happening_words(story.language.code), story.document.published
    for number, template in enumerate(story.templates):
        told = words.now_set_for.search(template.text)
        if told is None or published is None:
            continue
        mention = next(iter(template.items_in(told.end(), told.end() + 1, "date"))).value
        before = [each for each in gatherings if number - _BESIDE <= each.first.sentence <= number]
        anew = _SET_ANEW if told["again"] else ()
        before = [each for each in before if each.status in (_OFF, *_TO_COME) or each.type in anew]
        if before and mention.date is not None and mention.date.last_day > published.first_day:
            moved = before[-1]
            moved.status, moved.date, moved.date_mention = _TO_COME[0], mention.date, mention


def _is_of(visit: Gathering, other: Gathering) -> bool:
    """Whether what was planned was to be on the visit: of the same guests, at no other time or country."""
    if visit.date is not None and other.date is not None and not visit.date.overlaps(other.date):
        return False
    if visit.target and other.target and visit.target != other.target:
        return False
    return visit.shares_figure(other) or not (visit.people and other.people)


def _once(gatherings: list[Gathering]) -> list[Gathering]:
    """The gatherings without further tellings of a visit that is called off."""
    kept: list[Gathering] = []
    for each in gatherings:
        first = next((known for known in kept if _is_again(known, each)), None)
        if first is None:
            kept.append(each)
        else:
            first.happenings += each.happenings
    return kept


def _is_again(known: Gathering, each: Gathering) -> bool:
    both_off = known.type == each.type == "visit" and known.status is each.status is _OFF
    return both_off and _is_of(known, each)
