"""Whose the day beside a visit is: its own, or that of what was done on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dragoman.model.dates import PartialDate
from dragoman.model.engagements import EngagementStatus
from dragoman.reading.dates import DateMention
from dragoman.reading.relate.gatherings import CONTACTS, month_of
from dragoman.reading.relate.hits import Hit
from dragoman.reading.relate.scenes import Scene
from dragoman.reading.relate.statuses import status_of

_REACH = 45
_FROM = "length_from"


def day_of_visit(scene: Scene, hits: Sequence[Hit], i: int, date: DateMention | None) -> DateMention | None:
    """The date of the cue; of a visit on which something was done that day, none or the month.

    “Received on Monday X, who is on a visit”, “as part of a visit to X, A on Monday opened …”. Talks for
    which somebody sets out on a day have none of their own.
    """
    hit = hits[i]
    if hit.cue.type in CONTACTS and scene.words.departs.search(scene.text, 0, hit.start):
        return None
    if date is not None and date.date is not None and _is_on_arrival(scene, hits, i, date):
        first = date.date.first_day
        return replace(date, date=PartialDate.of_day(first))
    if hit.cue.type != "visit" or date is None or date.date is None or not date.date.is_day:
        return date
    if scene.words.on_visit.search(scene.text, max(0, hit.start - _REACH), hit.end) is None:
        return date
    at = scene.template.position(date.span.start)
    if not _is_of_another(scene, hits, i, at):
        return date
    return None if len(hits) > 1 else replace(date, date=month_of(date.date))


def _is_on_arrival(scene: Scene, hits: Sequence[Hit], i: int, date: DateMention) -> bool:
    """“Arrived on Monday for a three-day visit and called on X”: whether that was on the first day."""
    came = hits[i - 1] if i else None
    if came is None or came.cue.type != "visit" or hits[i].cue.type not in CONTACTS or date.rule != _FROM:
        return False
    told = status_of(scene, hits[i].start, hits[i].end)
    joined = scene.words.and_did.fullmatch(scene.text, came.end, hits[i].start)
    return joined is not None and told is EngagementStatus.HELD


def _is_of_another(scene: Scene, hits: Sequence[Hit], i: int, at: int) -> bool:
    """Whether the day stands before the visit, behind what was done on it, or in another clause."""
    hit = hits[i]
    if at < hit.start or any(hit.end <= each.start < at for each in hits[i + 1 :]):
        return True
    between = scene.text[hit.end : at]
    return ", " in between and scene.words.begins.search(between) is None
