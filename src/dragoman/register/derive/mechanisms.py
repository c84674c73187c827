"""Mechanisms out of engagements: editions in order, missing numbers, rhythm, and the next one due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from dragoman.model.dates import PartialDate, Point
from dragoman.register.derive.choices import all_of, most_said
from dragoman.register.records import Edition, EngagementRecord, MechanismRecord
from dragoman.register.resolve.party_names import mechanism_words, without_ordinals
from dragoman.register.subjects import Kind, short_id
from dragoman.vocabulary.load import load_vocabulary

_DAYS_OF_A_MONTH = 30.44
_MANY = 3


def mechanism_key(engagement: EngagementRecord) -> tuple[str, ...] | None:
    """What an engagement's mechanism is known by: its name, and its parties where they are few.

    None where the report names no mechanism.
    """
    if engagement.mechanism_id is None and engagement.mechanism is None:
        return None
    words = mechanism_words(engagement.mechanism or "", engagement.parties)
    name = engagement.mechanism_id or " ".join(sorted(words))
    if _is_of_many(engagement):
        return (name, "many")
    return (name, *sorted(engagement.parties))


def _is_of_many(engagement: EngagementRecord) -> bool:
    """Whether its mechanism is one of three parties and more, whichever of them a report names."""
    known = load_vocabulary().mechanisms.get(engagement.mechanism_id or "")
    if known is not None:
        return known.multilateral
    return engagement.type == "multilateral_meeting" or len(engagement.parties) >= _MANY


def derive_mechanism(key: tuple[str, ...], engagements: Iterable[EngagementRecord]) -> MechanismRecord:
    """The mechanism that these engagements were held under."""
    held = sorted(engagements, key=_in_order)
    editions = tuple(_edition(engagement) for engagement in held)
    rhythm = infer_rhythm(editions)
    announced = announced_next(editions)
    inferred = infer_next_due(editions, rhythm)
    names = [without_ordinals(engagement.mechanism) for engagement in held if engagement.mechanism]
    return MechanismRecord(
        id=short_id(Kind.MECHANISM, *key),
        name=most_said(names) or held[0].mechanism_id or "",
        names=tuple(sorted({engagement.mechanism for engagement in held if engagement.mechanism})),
        mechanism_id=most_said(engagement.mechanism_id for engagement in held),
        parties=all_of(engagement.parties for engagement in held),
        editions=editions,
        missing=missing_numbers(editions),
        rhythm_months=rhythm,
        next_due=announced or inferred,
        next_due_basis="announced" if announced else "inferred" if inferred else None,
        next_host=infer_next_host(editions),
        areas=all_of(engagement.areas for engagement in held),
        sources=tuple(dict.fromkeys(said for engagement in held for said in engagement.sources)),
        why=(f"named in {len(held)} engagement{'s' if len(held) > 1 else ''}",),
    )


def missing_numbers(editions: Sequence[Edition]) -> tuple[int, ...]:
    """The numbers before the last numbered edition of which the register has no record."""
    numbers = {edition.number for edition in editions if edition.number}
    return tuple(number for number in range(1, max(numbers, default=0)) if number not in numbers)


def infer_rhythm(editions: Sequence[Edition]) -> int | None:
    """Months from one edition to the next, by the median of numbered, dated editions; None of one."""
    dated = sorted(
        {
            (edition.number, edition.date)
            for edition in editions
            if edition.number and edition.date and edition.status == "held"
        },
        key=lambda pair: pair[0],
    )
    gaps = []
    for (earlier, start), (later, end) in pairwise(dated):
        days = (end.first_day - start.first_day).days
        if later > earlier and days > 0:
            gaps.append(days / _DAYS_OF_A_MONTH / (later - earlier))
    return max(1, round(median(gaps))) if gaps else None


def announced_next(editions: Sequence[Edition]) -> PartialDate | None:
    """The date of the next edition that a report announces, after the last one held."""
    planned = [edition.date for edition in editions if edition.status == "planned" and edition.date]
    last = _last_held(editions)
    coming = [date for date in planned if last is None or date.first_day > last.last_day]
    return min(coming, key=lambda date: date.first_day, default=None)


def infer_next_due(editions: Sequence[Edition], rhythm: int | None) -> PartialDate | None:
    """The month in which the rhythm brings the next edition."""
    last = _last_held(editions)
    if last is None or rhythm is None or last.start is None or last.start.month is None:
        return None
    months = last.start.year * 12 + last.start.month - 1 + rhythm
    return PartialDate(Point(months // 12, months % 12 + 1))


def _last_held(editions: Sequence[Edition]) -> PartialDate | None:
    held = [edition.date for edition in editions if edition.status == "held" and edition.date]
    return max(held, key=lambda date: date.last_day, default=None)


def infer_next_host(editions: Sequence[Edition]) -> str | None:
    """Whose turn it is, where the last two hosts took turns; None where they did not."""
    hosts = [edition.country for edition in editions if edition.country and edition.status == "held"]
    return hosts[-2] if len(hosts) > 1 and hosts[-1] != hosts[-2] else None


def _edition(engagement: EngagementRecord) -> Edition:
    return Edition(
        engagement=engagement.id,
        number=engagement.edition,
        date=engagement.date,
        status=engagement.status,
        place=engagement.place,
        country=engagement.country,
    )


def _in_order(engagement: EngagementRecord) -> tuple[int, str, str]:
    number = engagement.edition or 0
    return (number, str(engagement.date or ""), engagement.id)
