"""Dates that an engagement has from another of its report, or from the day the report came out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

from dragoman.model.dates import PartialDate
from dragoman.model.engagements import EngagementStatus
from dragoman.model.text import Basis
from dragoman.reading.dates import DateMention
from dragoman.reading.relate.cues import load_engagement_words
from dragoman.reading.relate.gatherings import CONTACTS, Gathering, month_of
from dragoman.reading.relate.happening_words import load_happening_words
from dragoman.reading.relate.stretches import LONG, SESSIONS, has_a_day, is_of_few_days
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story

_LEDE = 4
_AT_ONCE = 3
_NEXT = 2
_WEEK = timedelta(days=7)
_MONTHS = timedelta(days=60)
_TALKS = ("meeting", "dialogue")
_NEWS = 10
"""How many sentences of a report tell its news before it turns to what is recalled."""


def lean_on_main(gatherings: list[Gathering], story: Story) -> None:
    """Date a signing “at the talks” by the main engagement, an exercise by the port call it was on."""
    published = story.document.published
    dated = [each for each in gatherings if each.date is not None]
    told = [each for each in dated if each.first.told_at < _LEDE and each.is_held]
    news = [each for each in told if not each.first.is_recalled]
    talks = (each for each in news if each.type in CONTACTS and each.date is not None and each.date.is_day)
    main = next(talks, news[0] if news else None)
    call = next((each for each in dated if each.type == "port_call"), None)
    _lean_on_planned(gatherings, story)
    for gathering in gatherings:
        leans = gathering.type in ("signing", "ceremony") and gathering.is_held and main is not None
        if leans and gathering.inherited and main is not None and main.date == gathering.date:
            _take_place(gathering, main)
        if gathering.date is not None or gathering.first.definite:
            continue
        if leans and main is not None:
            _take_place(gathering, main)
            gathering.take_date((_only_talks(dated, main) if gathering.type == "signing" else None) or main)
        if gathering.type in ("exercise", "courtesy_call") and call is not None:
            is_over = call.was_before(published, _WEEK)
            if gathering.is_held or not is_over:
                gathering.take_date(call)


def _take_place(gathering: Gathering, main: Gathering) -> None:
    """The place of the main engagement, but not the memorial at which a wreath was laid."""
    if gathering.place is None and main.type != "ceremony":
        gathering.place = main.place


def _lean_on_planned(gatherings: list[Gathering], story: Story) -> None:
    """Date a signing to come, without a day of its own, by the only day to come told before it.

    One with which “the talks” of today end is of today.
    """
    planned = [each for each in gatherings if each.status is EngagementStatus.PLANNED]
    today = [each for each in gatherings if _is_of_today(each, story.document.published)]
    those_talks = load_happening_words(story.language.code).those_talks
    dated = [each for each in planned if each.date is not None and each.first.told_at < _NEWS]
    for gathering in planned:
        if gathering.type != "signing" or gathering.date is not None or gathering.first.definite:
            continue
        span = gathering.first.span
        news = [*dated, *today] if those_talks.search(story.plain, span.start, span.end) else dated
        before = [each for each in news if each.first.span.start <= span.start]
        days = {each.date for each in before if each.date is not None and each.date.is_day}
        if len(days) == 1 and len({each.date for each in before}) == 1:
            gathering.take_date(before[-1])
            if before[-1] in today:
                _take_place(gathering, before[-1])


def _is_of_today(gathering: Gathering, published: PartialDate | None) -> bool:
    """Whether talks are of the day on which the report came out."""
    talks = gathering.type in CONTACTS and gathering.is_held
    return talks and _is_day(published) and gathering.date == published


def follow_on(gatherings: list[Gathering], story: Story) -> None:
    """Give talks of a sentence that opens with “Later”, “After that” the day of those told right before."""
    same_day = load_happening_words(story.language.code).same_day
    last: Gathering | None = None
    for gathering in gatherings:
        _date_by_remarks(gathering, story)
        opens = same_day.match(story.plain, gathering.first.span.start, gathering.first.span.end)
        told = [gathering.first.sentence - each.sentence for each in last.happenings] if last else []
        near = any(0 < distance <= _NEXT for distance in told)
        if opens and near and last is not None and gathering.date is None and gathering.type in CONTACTS:
            gathering.take_date(last)
        is_dated = gathering.date is not None and gathering.date.is_day and not gathering.date.interval
        if is_dated and (gathering.type != "visit" or gathering.first.is_local):
            last = gathering


def _date_by_remarks(gathering: Gathering, story: Story) -> None:
    """“On Saturday X called for … X made the remarks while meeting Y”: the day on which he said so."""
    number, remarks = gathering.first.sentence, load_engagement_words(story.language.code).remarks
    if gathering.date is not None or gathering.type not in CONTACTS or not number:
        return
    if remarks.search(story.templates[number].folded) is None:
        return
    days = [item.value.date for item in story.templates[number - 1].items if item.kind == "date"]
    if len(days) == 1 and days[0] is not None and days[0].is_day:
        gathering.date, gathering.inherited = days[0], True


def _only_talks(dated: list[Gathering], visit: Gathering) -> Gathering | None:
    """The talks held on a visit, where all that were have one day."""
    talks = [
        each for each in dated if each.is_held and each.type in _TALKS and each.date and each.date.is_day
    ]
    within = [
        each for each in talks if visit.date is not None and each.date and visit.date.contains(each.date)
    ]
    return within[0] if len({each.date for each in within}) == 1 else None


def date_the_news(gatherings: list[Gathering], story: Story) -> None:
    """Date news without a day by the report’s other news, else by the month the report came out."""
    published = story.document.published
    those = [each for each in gatherings if not each.first.is_earlier]
    news = [each for each in those if each.first.told_at < _NEWS and each.is_held]
    own = (each for each in news if each.date is not None and not each.inherited)
    days = (each for each in own if each.date and (has_a_day(each.date) or _is_session(each, each.date)))
    dated = next((each for each in days if not each.was_before(published, _MONTHS)), None)
    kept = [each for each in those if each.is_held and each.date and each.date.is_day and not each.inherited]
    day = None if dated is not None else _day_of_lede(story)
    dateline = _dateline(story)
    news += [each for each in gatherings if each not in news and each.first.is_told and each.is_held]
    for gathering in news:
        if gathering.date is None and gathering.first.is_under_way and _is_day(published):
            gathering.date, gathering.inherited = published, True
        if (
            gathering.date is not None
            or _is_other_edition(gathering, news[0])
            or _was_before(gathering, gatherings[0])
        ):
            continue
        if dated is not None:
            told = _told_before(gathering, kept, published) or dated
            if _can_be_same_day(gathering, told):
                gathering.take_date(told)
        elif not _has_unclear_day(gathering):
            _take_day_of_report(gathering, day, _day_there(gathering, dateline), published)


def _is_session(gathering: Gathering, date: PartialDate) -> bool:
    """Whether it sat on each of a few days, so that what was beside it was on one of them."""
    return gathering.type in SESSIONS and is_of_few_days(date)


def _told_before(
    gathering: Gathering, dated: list[Gathering], published: PartialDate | None
) -> Gathering | None:
    """The last of those told right before it that has a day of its own: a report goes on from day to day."""
    at = gathering.first.sentence
    before = [each for each in dated if 0 < at - each.first.sentence <= _NEXT]
    return next((each for each in reversed(before) if not each.was_before(published, _MONTHS)), None)


def _dateline(story: Story) -> tuple[PartialDate, str] | None:
    """The day before the first sentence of the story’s first paragraph, and its words: “LIMA, 3 March –”.

    In capitals it may end as a sentence does: “LIMA, PERU, 9 – 11 May 2024.”
    """
    first = next((each for each in story.sentences if each.kind is ParagraphKind.BODY), None)
    if first is None:
        return None
    start, end = story.paragraphs[first.paragraph].span.start, first.span.start
    days = [each for each in story.dates if start <= each.span.start < max(end, first.span.end)]
    day = next((each for each in days if each.date is not None and is_of_few_days(each.date)), None)
    if day is None or day.date is None:
        return None
    ends_line = story.plain[start : day.span.start].isupper() and first.span.end - day.span.end <= 1
    stop = end if day.span.start < end else first.span.end if ends_line else None
    return None if stop is None else (day.date, story.plain[start:stop].casefold())


def _day_there(gathering: Gathering, dateline: tuple[PartialDate, str] | None) -> PartialDate | None:
    """The dateline’s day, where the report opens with what was held in the town that it names.

    The days of a dateline (“LIMA, 3-5 March –”) are those of the visit that the report opens with.
    """
    place = gathering.place
    if dateline is None or gathering.first.told_at >= _AT_ONCE:
        return None
    if dateline[0].interval and gathering.type in LONG:
        return dateline[0]
    if place is None:
        return None
    return dateline[0] if (place.town or place.words).casefold() in dateline[1] else None


def _take_day_of_report(
    gathering: Gathering, lede: PartialDate | None, there: PartialDate | None, published: PartialDate | None
) -> None:
    """The day of the lede or of the dateline; of what takes days only the dateline’s, else the month."""
    day = (there if there and there.interval else None) if gathering.type in LONG else lede or there
    if day is not None:
        gathering.date, gathering.inherited = day, True
    elif published is not None and published.start is not None and published.start.month is not None:
        gathering.date, gathering.inherited = month_of(published), True


def _is_other_edition(gathering: Gathering, first: Gathering) -> bool:
    """Whether it is an edition of something, and not the one that the report begins with."""
    if not gathering.edition:
        return False
    return gathering.type != first.type or (first.edition or gathering.edition) != gathering.edition


def _was_before(gathering: Gathering, opening: Gathering) -> bool:
    """Whether it is another edition of what the report opens with, which is still to come."""
    alike = opening.type == gathering.type or (opening.type in _TALKS and gathering.type in _TALKS)
    return not opening.is_held and alike and gathering.edition not in (None, opening.edition)


def _is_day(date: PartialDate | None) -> bool:
    return date is not None and date.is_day


def _day_of_lede(story: Story) -> PartialDate | None:
    """The first day, or stretch of a few, of the week before the report that its first sentences name."""
    published = story.document.published
    if published is None:
        return None
    body = (
        template
        for sentence, template in zip(story.sentences, story.templates, strict=True)
        if sentence.kind is ParagraphKind.BODY
    )
    said_on = load_happening_words(story.language.code).said_on
    mentions: Iterator[DateMention] = (
        item.value
        for template in islice(body, _AT_ONCE)
        for item in template.items
        if item.kind == "date" and not said_on.search(story.plain, template.span.start, item.span.start)
    )
    return next((each.date for each in mentions if _is_day_before(each, published)), None)


def _is_day_before(mention: DateMention, published: PartialDate) -> bool:
    """Whether a date is a day of the last week; the day of the report itself only where words say so."""
    date = mention.date
    if date is None or not is_of_few_days(date):
        return False
    ago = published.last_day - date.first_day
    return timedelta(0) < ago <= _WEEK or (not ago and mention.basis is Basis.RESOLVED)


def _has_unclear_day(gathering: Gathering) -> bool:
    """Whether a day is told of it that has two meanings: 03/02/2021."""
    told = (each.date for each in gathering.happenings)
    return any(date is not None and date.rule == "doubtful_day" for date in told)


def _can_be_same_day(gathering: Gathering, dated: Gathering) -> bool:
    is_visit = gathering.type == "visit" and not gathering.first.is_local
    return not is_visit and (gathering.place is None or gathering.country == dated.country)
