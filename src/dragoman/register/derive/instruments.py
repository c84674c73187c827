"""Instruments, under the fullest title that a report gives them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter

from dragoman.model.instruments import Instrument
from dragoman.register.derive.choices import (
    all_of,
    date_variants,
    finest,
    fullest,
    in_order,
    most_told,
    record_id,
    said_by,
    surest,
    variants_of,
)
from dragoman.register.mentions import Mention
from dragoman.register.records import InstrumentRecord

_NUMBER = re.compile(r"(?<![\d/])\d{1,4}(?:/\d{2,4})?(?![\d/])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LEVEL = "partnership"
_FURTHEST = ("in_force", "signed", "planned", "proposed")


def derive_instrument(mentions: Sequence[Mention], why: tuple[str, ...] = ()) -> InstrumentRecord:
    """The instrument that all these mentions are of; its status is the furthest that any report gives."""
    ordered = in_order(mentions)
    values = [mention.value for mention in ordered]
    statuses = {value.status for value in values}
    date = finest(ordered, attrgetter("date"))
    titles = [value.title for value in values]
    return InstrumentRecord(
        id=record_id(ordered),
        type=most_told(ordered, attrgetter("type")) or "other",
        title=(_plainest(titles) if values[0].type == _LEVEL else fullest(titles)) or "",
        titles=tuple(sorted(set(titles))),
        status=next((status for status in _FURTHEST if status in statuses), min(statuses)),
        date=date,
        date_basis=next((value.date_basis for value in values if value.date == date), None) if date else None,
        parties=all_of(value.parties for value in values),
        sources=said_by(ordered),
        variants=(*date_variants(ordered), *variants_of(ordered, "number", shown=_number)),
        confidence=surest(mentions),
        why=why,
    )


def _plainest(titles: Sequence[str]) -> str:
    """The title that most reports give a level; of several the shortest, without “with X”."""
    return min(titles, key=lambda title: (-titles.count(title), len(title), title))


def _number(instrument: Instrument) -> str | None:
    """The number or edition that its title bears, years apart."""
    numbers = [number for number in _NUMBER.findall(instrument.title) if not _YEAR.fullmatch(number)]
    return numbers[0] if len(numbers) == 1 else None
