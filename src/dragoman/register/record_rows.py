"""Records as the store keeps them: what each kind sorts by, and under which keys it is found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dragoman.model.dates import PartialDate
from dragoman.register.codec import as_json
from dragoman.register.derive.mechanisms import feature_mechanism_key, mechanism_key
from dragoman.register.records import (
    CommitmentRecord,
    DocumentRecord,
    EngagementRecord,
    FeatureRecord,
    InstrumentRecord,
    MechanismRecord,
    PersonRecord,
    Record,
)
from dragoman.register.resolve.compare.names import name_tokens
from dragoman.register.store.derived import RecordRow
from dragoman.register.subjects import Kind, short_id

RECORD_TYPES: dict[Kind, type[Record]] = {
    Kind.PERSON: PersonRecord,
    Kind.ENGAGEMENT: EngagementRecord,
    Kind.INSTRUMENT: InstrumentRecord,
    Kind.COMMITMENT: CommitmentRecord,
    Kind.FEATURE: FeatureRecord,
    Kind.MECHANISM: MechanismRecord,
    Kind.DOCUMENT: DocumentRecord,
}

REVIEW = "review"
UNSURE_BELOW = 0.6
"""The confidence below which a person is asked."""

UNDATED = "9999"
"""What those are sorted by whose day is not known, of the kinds that are sorted by day."""
SORTED_BY_DAY = (Kind.ENGAGEMENT, Kind.INSTRUMENT, Kind.COMMITMENT, Kind.DOCUMENT)


def record_row(
    record: Record, *, members: Iterable[str] = (), keys: Iterable[tuple[str, str]] = ()
) -> RecordRow:
    """The record ready to be stored, with keys beside those that it tells itself."""
    first, last = _days(record)
    return RecordRow(
        id=record.id,
        kind=Kind(record.id[0]),
        sort=_sort(record, first),
        first_day=first,
        last_day=last,
        content=as_json(record),
        keys=tuple(sorted({*_keys(record), *keys})),
        members=tuple(members),
    )


def mechanism_key_of(record: Record) -> tuple[str, ...] | None:
    """What the mechanism of an engagement, or of a feature of one, is known by."""
    if isinstance(record, EngagementRecord):
        return mechanism_key(record)
    return feature_mechanism_key(record) if isinstance(record, FeatureRecord) else None


def mechanism_id_of(record: Record) -> str | None:
    """The id of the mechanism record that an engagement, or a feature, belongs to."""
    key = mechanism_key_of(record)
    return short_id(Kind.MECHANISM, *key) if key else None


def _sort(record: Record, first_day: str | None) -> str:
    if isinstance(record, PersonRecord):
        return " ".join(name_tokens(record.name))
    if isinstance(record, MechanismRecord):
        return " ".join(name_tokens(record.name))
    if isinstance(record, FeatureRecord):
        return " ".join(name_tokens(record.mechanism))
    return first_day or UNDATED


def _days(record: Record) -> tuple[str | None, str | None]:
    if isinstance(record, PersonRecord):
        return _first(record.first_seen), _last(record.last_seen)
    if isinstance(record, EngagementRecord | InstrumentRecord):
        return _first(record.date), _last(record.date)
    if isinstance(record, CommitmentRecord):
        return _first(record.day), _last(record.day)
    if isinstance(record, DocumentRecord):
        return _first(record.published), _last(record.published)
    if isinstance(record, FeatureRecord):
        day = record.period or (record.steps[-1].day if record.steps else None)
        return _first(day), _last(day)
    dates = [edition.date for edition in record.editions if edition.date]
    if not dates:
        return None, None
    return min(date.first_day for date in dates).isoformat(), max(date.last_day for date in dates).isoformat()


def _first(date: PartialDate | None) -> str | None:
    return date.first_day.isoformat() if date else None


def _last(date: PartialDate | None) -> str | None:
    return date.last_day.isoformat() if date else None


def _keys(record: Record) -> Iterator[tuple[str, str]]:
    country = record.country if isinstance(record, PersonRecord) else None
    parties = sorted(set(record.parties))
    for left in parties:
        yield "party", left
        for right in parties:
            if left < right and country in (None, left, right):
                yield "pair", f"{left}-{right}"
    for area in getattr(record, "areas", ()):
        yield "area", area
    mechanism = mechanism_id_of(record)
    if mechanism:
        yield "mechanism", mechanism
    if isinstance(record, CommitmentRecord):
        yield "state", record.state
    yield from _review_keys(record)


def _review_keys(record: Record) -> Iterator[tuple[str, str]]:
    """The keys under which review finds what a person should look at."""
    if isinstance(record, DocumentRecord):
        if record.doubts:
            yield REVIEW, "doubt"
        return
    if isinstance(record, MechanismRecord):
        return
    if record.variants:
        yield REVIEW, "contradiction"
    if record.confidence < UNSURE_BELOW:
        yield REVIEW, "low_confidence"
