"""What had been told by a day, and what had happened by then."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from dragoman.register.records import EngagementRecord, Record, Said
from dragoman.views.brief.wording import counted, day_words

R = TypeVar("R", bound=Record)

_TO_COME = ("planned", "proposed")


def told_by(records: Iterable[R], on: date) -> list[R]:
    """The records that some document of that day or before tells of, or one whose day is not known."""
    return [record for record in records if sources_by(record, on)]


def sources_by(record: Record, on: date) -> list[Said]:
    """The record's sources of that day or before, and those whose day is not known."""
    sources: Sequence[Said] = getattr(record, "sources", ())
    return [each for each in sources if each.published is None or each.published.first_day <= on]


def held_and_coming(
    engagements: Sequence[EngagementRecord], *, on: date
) -> tuple[list[EngagementRecord], list[EngagementRecord]]:
    """The engagements held by a day, in their order, and those that were to come, the next one first."""
    held = [each for each in engagements if each.status == "held" and each.date and each.date.first_day <= on]
    coming = [each for each in engagements if each.status in _TO_COME and each.date]
    return held, [each for each in coming if each.date and each.date.last_day >= on][::-1]


def standfirst_of(sources: Iterable[Said], *, on: date) -> str:
    """As of which day, and from how many documents of which years."""
    documents = {each.document_id: each.published for each in sources}
    years = sorted(str(day.first_day.year) for day in documents.values() if day)
    span = "–".join(dict.fromkeys((*years[:1], *years[-1:])))
    return (
        f"As of {day_words(on)}, from {counted(len(documents), 'document')}{span and f', published {span}'}."
    )
