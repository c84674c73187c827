"""Choices among what several documents say: the same ones whatever the order of filing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from dragoman.model.dates import PartialDate
from dragoman.register.mentions import Mention, Source
from dragoman.register.records import Said, Variant
from dragoman.register.resolve.compare.dates import days_covered

T = TypeVar("T")

_LAST = "9999"


def in_order(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions by day of publication, unknown days last; ties by subject."""
    return sorted(mentions, key=lambda mention: (str(mention.source.published or _LAST), mention.subject))


def record_id(ordered: Sequence[Mention]) -> str:
    """The id of the record that these mentions make, which are in order: that of the earliest of them."""
    return ordered[0].subject


def said_by(ordered: Iterable[Mention]) -> tuple[Said, ...]:
    """The documents that speak of the record, in the order of its mentions."""
    return tuple(
        Said(mention.subject, mention.source.id, mention.source.published, mention.source.outlet)
        for mention in ordered
    )


def surest(mentions: Iterable[Mention]) -> float:
    """The confidence of the mention that was read with most."""
    return max(mention.context.confidence for mention in mentions)


def most_said(values: Iterable[T | None]) -> T | None:
    """The value that most mentions give; of several, the one given first."""
    counted = Counter(value for value in values if value is not None)
    return counted.most_common(1)[0][0] if counted else None


def most_told(mentions: Iterable[Mention], shown: Callable[[Any], T | None]) -> T | None:
    """The value that most independent sources give; of several, the one given first."""
    voices = voices_for((shown(mention.value), mention.source) for mention in mentions)
    return max(voices, key=lambda value: len(voices[value]), default=None)


def voices_for(said: Iterable[tuple[T | None, Source]]) -> dict[T, set[str]]:
    """The independent sources that give each value, in the order in which the values are given."""
    voices: dict[T, set[str]] = {}
    for value, source in said:
        if value is not None:
            voices.setdefault(value, set()).add(source.voice)
    return voices


def fullest(values: Iterable[str | None]) -> str | None:
    """The longest of the texts; of several as long, the first in the alphabet."""
    known = sorted(value for value in values if value)
    return max(known, key=len) if known else None


def best_name(names: Sequence[str]) -> str:
    """The name that most mentions give, of those written in full: no initials where another has the word."""
    in_full = [name for name in names if all(len(word.strip(".")) > 1 for word in name.split())]
    return most_said(in_full or names) or ""


def finest(mentions: Iterable[Mention], shown: Callable[[Any], PartialDate | None]) -> PartialDate | None:
    """The date that is known best: the shortest; of several as short, the one most sources give."""
    voices = voices_for((shown(mention.value), mention.source) for mention in mentions)
    return min(voices, key=lambda date: (days_covered(date), -len(voices[date]), str(date)), default=None)


def all_of(values: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Everything that any mention gives, sorted."""
    return tuple(sorted({item for each in values for item in each}))


def date_variants(ordered: Sequence[Mention]) -> tuple[Variant, ...]:
    """The dates that contradict each other, with their documents; a coarser date contradicts none."""
    dates = {mention.value.date for mention in ordered if mention.value.date}
    disputed = {date for date in dates if any(not date.overlaps(other) for other in dates)}
    return variants_of(ordered, "date", shown=lambda value: value.date if value.date in disputed else None)


def variants_of(
    ordered: Sequence[Mention], attribute: str, *, shown: Callable[[Any], Any]
) -> tuple[Variant, ...]:
    """The values of an attribute with their documents, where documents differ; nothing where they agree."""
    documents: dict[str, list[str]] = {}
    for mention in ordered:
        value = shown(mention.value)
        if value not in (None, ()):
            documents.setdefault(str(value), []).append(mention.source.id)
    if len(documents) < 2:
        return ()
    return tuple(Variant(attribute, value, tuple(ids)) for value, ids in documents.items())
