"""Dates that an engagement has from another of its report, or from the day the report came out."""

from __future__ import annotations

from dragoman.reading.relate.gatherings import Gathering, month_of
from dragoman.reading.story import Story

_LEDE = 4
_NEWS = 6
"""How many sentences of a report tell its news before it turns to what is recalled."""


def lean_on_main(gatherings: list[Gathering]) -> None:
    """Date a signing “at the talks” by the main engagement, an exercise by the port call it was on."""
    dated = [each for each in gatherings if each.date is not None]
    main = next((each for each in dated if each.first.sentence < _LEDE and each.is_held), None)
    call = next((each for each in dated if each.type == "port_call"), None)
    for gathering in gatherings:
        if gathering.date is not None or gathering.first.definite:
            continue
        if gathering.type in ("signing", "ceremony") and gathering.is_held and main is not None:
            if gathering.type == "ceremony":
                gathering.place = gathering.place or main.place
            gathering.take_date(main)
        if gathering.type in ("exercise", "courtesy_call") and call is not None:
            gathering.take_date(call)


def date_the_news(gatherings: list[Gathering], story: Story) -> None:
    """Date news without a day by the report’s other news, else by the month the report came out."""
    published = story.document.published
    news = [each for each in gatherings if each.first.sentence < _NEWS and each.is_held]
    days = (each for each in news if each.date is not None and not each.inherited and each.date.is_day)
    dated = next(days, None)
    for gathering in news:
        if gathering.date is not None or (gathering.edition and gathering.type != news[0].type):
            continue
        if dated is not None:
            if _can_be_same_day(gathering, dated):
                gathering.take_date(dated)
        elif _has_unclear_day(gathering):
            continue
        elif published is not None and published.start is not None and published.start.month is not None:
            gathering.date, gathering.inherited = month_of(published), True


def _has_unclear_day(gathering: Gathering) -> bool:
    """Whether a day is told of it that has two meanings: 03/02/2021."""
    told = (each.date for each in gathering.happenings)
    return any(date is not None and date.rule == "doubtful_day" for date in told)


def _can_be_same_day(gathering: Gathering, dated: Gathering) -> bool:
    return gathering.type != "visit" and (gathering.place is None or gathering.country == dated.country)
