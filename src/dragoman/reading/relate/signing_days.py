"""The day of an instrument whose signing is news and has no day of its own: that of the news it stands in."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.model.dates import PartialDate
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.relate.instruments import InstrumentSeen

_NEWS = 8
_LONGEST_NEWS = 10


def day_of_news(seen: InstrumentSeen, gatherings: Sequence[Gathering]) -> PartialDate | None:
    """The day of the report’s own engagement told last before the signing; of one to come, the only day."""
    if not seen.is_news or seen.status not in ("signed", "planned"):
        return None
    is_held = seen.status == "signed"
    news = [
        (each.first.span.start, each.date)
        for each in gatherings
        if each.date is not None and each.first.sentence < _NEWS and each.is_held == is_held
    ]
    before = [date for start, date in sorted(news, key=lambda each: each[0]) if start < seen.span.end]
    near = [date for date in before if _is_near(date, before[0])]
    if not near or (not is_held and len(set(near)) > 1):
        return None
    return near[-1]


def _is_near(one: PartialDate, other: PartialDate) -> bool:
    """Whether both lie within a few days."""
    length = max(one.last_day, other.last_day) - min(one.first_day, other.first_day)
    return length.days <= _LONGEST_NEWS
