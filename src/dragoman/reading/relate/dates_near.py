"""Which date of a sentence goes with a cue."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from dragoman.model.dates import PartialDate
from dragoman.reading.dates import DateMention
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.scenes import Scene

_SHORT = ("courtesy_call", "meeting", "dialogue", "call", "signing", "visit", "ceremony")
_NOT_THE_DAY = ("anniversary", "decade", "that_decade")
_YEARS = ("year", "year_label")
_LONG_AGO = timedelta(days=25)
_LIFETIME = 40

# How far off a date counts, in characters: beyond this it goes with something else.
_FARTHEST = 170
_OTHER_CLAUSE = 60
_OTHER_EVENT = 160
_OF_THE_STATEMENT = 200
_LONGEST_SAYING = 100
_YEAR_LABEL = 80
_BEFORE_THE_CUE = 15
_SENTENCE_START = 25
_DATELINE = 60
_OF_RIVAL = 170
_GREETING = 140
_TITLE = 120


def date_near(
    scene: Scene, start: int, end: int, type_: str, rivals: Sequence[int] = ()
) -> DateMention | None:
    """The date that goes with the cue: the nearest after it in its clause, else the nearest before.

    Args:
        rivals: where the other cues of the sentence end; a date in the clause of one goes with that.
    """
    best: tuple[int, DateMention] | None = None
    first = bisect_left(scene.date_at, start - _FARTHEST)
    last = bisect_left(scene.date_at, end + _FARTHEST)
    has_own = _has_own(scene, end, type_, rivals)
    opening = scene.words.ahead_clause.match(scene.text)
    ahead = opening.end() if opening else 0
    for at, mention in zip(scene.date_at[first:last], scene.dates[first:last], strict=True):
        if not _can_be_day_of(mention, type_, scene, at) or at < ahead <= start:
            continue
        if at >= end and _is_since(scene, end, at, mention, type_):
            continue
        distance = 0 if at == scene.moved_to else _distance(scene, at, start, end)
        if mention.rule == "year_label":
            distance += _YEAR_LABEL
        told_before = at < start and any(rival <= at for rival in rivals)
        if at < start and (_is_of_rival(scene, at, start, rivals) or (told_before and has_own)):
            distance += _OF_RIVAL
        if best is None or distance < best[0]:
            best = (distance, mention)
    if best is None or best[0] >= _FARTHEST:
        return None
    return _day_of_year(scene, best[1])


def _is_since(scene: Scene, end: int, at: int, mention: DateMention, type_: str) -> bool:
    """“Visited Peru, the first since ties began in 1999”, “ahead of talks on 4 May”."""
    match = scene.words.since_then.search(scene.text, end, at)
    if match is None or (match["ahead"] and (type_ == "multilateral_meeting" or mention.rule in _YEARS)):
        return False
    return match["feast"] is None or is_long_past(mention.date, scene)


def _day_of_year(scene: Scene, mention: DateMention) -> DateMention:
    """“Will sign the pact of 2024 on Wednesday”: the day right behind the year."""
    i = scene.dates.index(mention)
    if mention.rule not in _YEARS or i + 1 >= len(scene.dates) or mention.date is None:
        return mention
    after, gap = scene.dates[i + 1], scene.text[scene.date_at[i] + 1 : scene.date_at[i + 1]]
    is_day = after.date is not None and after.date.is_day and mention.date.contains(after.date)
    return after if is_day and gap.strip() in ("", "on") else mention


def _has_own(scene: Scene, end: int, type_: str, rivals: Sequence[int]) -> bool:
    """Whether a day stands behind the cue in its own clause, before the next cue."""
    stop = min((rival for rival in rivals if rival > end), default=len(scene.text))
    first = bisect_left(scene.date_at, end)
    for at, mention in zip(scene.date_at[first:], scene.dates[first:], strict=True):
        between = scene.text[end:at]
        if at >= stop or scene.words.other_clause.search(between) or scene.words.other_event.search(between):
            return False
        if mention.date is not None and mention.date.is_day and _can_be_day_of(mention, type_, scene, at):
            return True
    return False


def _is_of_rival(scene: Scene, at: int, start: int, rivals: Sequence[int]) -> bool:
    """Whether a date before the cue stands in the clause of another: “the visit in May, A signed …”."""
    if ", " not in scene.text[at:start]:
        return False
    clause = scene.text.rfind(", ", 0, at) + 1
    return any(clause <= rival < at for rival in rivals)


def _can_be_day_of(mention: DateMention, type_: str, scene: Scene, at: int) -> bool:
    """Whether a date of this kind can be when an engagement of the type was."""
    if mention.rule in _NOT_THE_DAY or (mention.rule == "counted_from" and mention.date is None):
        return False
    date = mention.date
    if _is_far_off(date, scene) or _is_feast(scene, at):
        return False
    if mention.rule == "year_label" and type_ in _SHORT and is_long_past(date, scene):
        return False
    if date is not None and date.interval and type_ in _SHORT and not _has_months(date):
        return False
    if date is not None and (
        _is_of_paper(date, scene, at) or (type_ == "signing" and _is_of_plan(date, scene, at))
    ):
        return False
    if _is_when_signed(date, type_, scene, at):
        return False
    horizon = type_ == "signing" or (date is not None and not _has_months(date))
    return not (horizon and scene.words.holds_for.search(scene.text[max(0, at - 30) : at]))


def _is_when_signed(date: PartialDate | None, type_: str, scene: Scene, at: int) -> bool:
    """“Under the agreement of 2012”, “under a deal signed in late 2019”: when a paper was signed before."""
    if type_ == "signing":
        return scene.words.of_the_paper.search(scene.text, max(0, at - 30), at) is not None
    published = scene.story.document.published
    if date is None or published is None or date.last_day.year >= published.first_day.year:
        return False
    return scene.words.of_signed_paper.search(scene.text, max(0, at - _TITLE), at) is not None


def _is_feast(scene: Scene, at: int) -> bool:
    """Whether a date is a day on which somebody is congratulated: “on the coming 8 November”."""
    greeting = scene.words.congratulates.search(scene.text, max(0, at - _GREETING), at)
    return greeting is not None and bool(greeting["coming"] or scene.words.is_feast.match(scene.text, at + 1))


def _is_of_paper(date: PartialDate, scene: Scene, at: int) -> bool:
    """Whether a date is a year in the name of a paper: “in the framework of the 1984 Friendship Treaty”."""
    named = not _has_months(date) and scene.text.endswith("the ", 0, at)
    return named and scene.words.year_of_paper.match(scene.text, at + 1) is not None


def _is_of_plan(date: PartialDate, scene: Scene, at: int) -> bool:
    """Whether a date is a year in the name of a plan: “the 2023 cooperation plan”."""
    return not _has_months(date) and scene.words.year_of_plan.match(scene.text, at + 1) is not None


def _distance(scene: Scene, at: int, start: int, end: int) -> int:
    """How far a date stands from the cue, further where other clauses or events lie between."""
    words = scene.words
    between = scene.text[min(end, at) : max(start, at)]
    distance = at - end if at >= end else start - at + (0 if at < _SENTENCE_START else _BEFORE_THE_CUE)
    distance += _OTHER_CLAUSE * (len(words.other_clause.findall(between)) + between.count(";"))
    if at < start and words.on_the_way.search(between):
        distance += _OTHER_EVENT
    if at >= end:
        distance += _OTHER_EVENT * len(words.other_event.findall(between))
    if words.said_on.search(scene.text[max(0, at - _LONGEST_SAYING) : at]) and not scene.is_said_there(start):
        distance += _OF_THE_STATEMENT
    if at < min(start, _DATELINE) and words.dateline_goes_on.match(scene.text, at + 1):
        distance += _OF_THE_STATEMENT
    return distance


def is_long_past(date: PartialDate | None, scene: Scene) -> bool:
    """Whether a date is of years before the report’s own."""
    published = scene.story.document.published
    if date is None or published is None:
        return False
    return date.last_day.year < published.first_day.year - 1


def _is_far_off(date: PartialDate | None, scene: Scene) -> bool:
    """Whether a date is so far ahead that it is counted in another calendar: “16 January 2081” of 2025."""
    published = scene.story.document.published
    if date is None or published is None or date.start is None:
        return False
    return date.start.year > published.last_day.year + _LIFETIME


def _has_months(date: PartialDate) -> bool:
    return all(point is None or point.month is not None for point in (date.start, date.end))


def is_recalled(date: DateMention | None, scene: Scene) -> bool:
    """Whether a date is well before the report’s own days: then a post need not mean today’s holder."""
    if date is None or date.date is None:
        return False
    published = scene.story.document.published
    if published is None:
        return not date.date.is_day
    return date.date.last_day < published.first_day - _LONG_AGO


def is_of_other_years(date: DateMention | None, scene: Scene) -> bool:
    """Whether a date is of years before the report’s own, or it is not known how old the report is."""
    return scene.story.document.published is None or (date is not None and is_long_past(date.date, scene))


def in_series(happening: Happening, scene: Scene) -> list[Happening]:
    """“in 2011, 2013, 2015 and 2019”: one happening each."""
    for dates in scene.series:
        if happening.date in dates:
            return [replace(happening, date=each, people=list(happening.people)) for each in dates]
    return [happening]
