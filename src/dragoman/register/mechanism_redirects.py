"""Ids that a mechanism had, or would have had, when less was told of it: they lead to it still.

A mechanism is known by its name and its parties; both may grow when another report tells of the same edition,
and a person may correct them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from sqlalchemy import Connection, select

from dragoman.register.decisions import Decision, Decisions
from dragoman.register.mentions import Mention
from dragoman.register.record_rows import mechanism_id_of
from dragoman.register.records import EngagementRecord, FeatureRecord, Record
from dragoman.register.store import tables
from dragoman.register.store.record_keys import keys_of
from dragoman.register.store.withdrawn import withdrawn_parties, withdrawn_values
from dragoman.register.subjects import Kind

_BEFORE, _NOW = "mechanism_before", "mechanism"
_TELLING = ("mechanism", "mechanism_id", "parties")


@dataclass(frozen=True, slots=True)
class ToldBefore:
    """What earlier readings of a document, which no longer stand, told of a mechanism and its parties."""

    names: frozenset[str | None]
    known_as: frozenset[str | None]
    parties: frozenset[tuple[str, ...]]


def told_before(connection: Connection, mentions: Iterable[Mention]) -> dict[str, ToldBefore]:
    """By subject what earlier readings told of the mechanism, of documents that have been read again."""
    document_of = {mention.subject: mention.source.id for mention in mentions}
    parties = withdrawn_parties(connection, document_of.values())
    again = {subject: document for subject, document in document_of.items() if document in parties}
    if not again:
        return {}
    told = withdrawn_values(connection, again, _TELLING)
    return {
        subject: ToldBefore(
            frozenset(told.get((subject, "mechanism"), ())) | {None},
            frozenset(told.get((subject, "mechanism_id"), ())) | {None},
            frozenset(
                tuple(sorted(each)) for each in (*told.get((subject, "parties"), ()), *parties[document])
            ),
        )
        for subject, document in again.items()
    }


def keys_before(
    records: Iterable[tuple[Record, Sequence[str]]],
    mentions: Mapping[str, Mention],
    decisions: Decisions,
    earlier: Mapping[str, ToldBefore],
) -> dict[str, tuple[tuple[str, str], ...]]:
    """By record id the keys that lead from a mechanism's ids of before to the record, where it has any."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for record, subjects in records:
        if isinstance(record, EngagementRecord | FeatureRecord) and mechanism_id_of(record):
            corrections = [each for subject in subjects for each in decisions.corrections_of(subject)]
            told = [earlier[subject] for subject in subjects if subject in earlier]
            if len(subjects) > 1 or corrections or told:
                every = [mentions[subject] for subject in subjects]
                ids = _ids_before(record, every, corrections, told)
                found[record.id] = tuple((_BEFORE, each) for each in sorted(ids))
    return found


def _ids_before(
    record: EngagementRecord | FeatureRecord,
    mentions: Sequence[Mention],
    corrections: Sequence[Decision],
    told: Sequence[ToldBefore],
) -> set[str]:
    """The ids that each name of the mechanism has with each set of parties told."""
    names = {(each.value.mechanism, each.value.mechanism_id) for each in mentions}
    names.add((record.mechanism, record.mechanism_id))
    parties = {tuple(sorted(each.value.parties or each.source.parties)) for each in mentions}
    parties.add(tuple(sorted(record.parties)))
    for before in told:
        said = before.names | {name for name, _ in names}
        names |= set(product(said, before.known_as | {known for _, known in names}))
        parties |= before.parties
    for correction in corrections:
        names |= set(_names_corrected(correction, record))
        if correction.attribute == "parties":
            parties.add(tuple(sorted(correction.was or ())))
    made = (
        mechanism_id_of(replace(record, mechanism=name, mechanism_id=known, parties=of))
        for (name, known), of in product(names, parties)
        if name or known
    )
    return {each for each in made if each is not None} - {mechanism_id_of(record) or ""}


def _names_corrected(
    correction: Decision, record: EngagementRecord | FeatureRecord
) -> Iterator[tuple[str | None, str | None]]:
    if correction.attribute == "mechanism":
        yield from ((correction.was, known) for known in {None, record.mechanism_id})
    if correction.attribute == "mechanism_id":
        yield record.mechanism, correction.was


def find_mechanism_now(connection: Connection, mechanism_id: str) -> str | None:
    """The mechanism that an id of before leads to; of several the one that most records lead to."""
    key = tables.record_key
    query = select(key.c.record_id).where(key.c.kind.in_([Kind.ENGAGEMENT.value, Kind.FEATURE.value]))
    query = query.where(key.c.key == _BEFORE, key.c.value == mechanism_id)
    found = keys_of(connection, sorted(connection.scalars(query)))
    led_to = Counter(value for keys in found.values() for name, value in keys if name == _NOW)
    return min(led_to, key=lambda each: (-led_to[each], each), default=None)
