"""What a mechanism's record is made of: the engagements held under it, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from dragoman.register.codec import from_json
from dragoman.register.record_rows import RECORD_TYPES, mechanism_id_of, mechanism_key_of
from dragoman.register.records import EngagementRecord, FeatureRecord, Record
from dragoman.register.store import tables
from dragoman.register.store.among import among
from dragoman.register.subjects import Kind


@dataclass(frozen=True, slots=True)
class Parts:
    """The engagements and features of one mechanism, by id."""

    engagements: tuple[EngagementRecord, ...] = ()
    features: tuple[FeatureRecord, ...] = ()

    @property
    def key(self) -> tuple[str, ...] | None:
        """What the mechanism is known by; None where nothing is left of it."""
        parts: list[EngagementRecord | FeatureRecord] = [*self.engagements, *self.features]
        return mechanism_key_of(parts[0]) if parts else None


def parts_under(connection: Connection, mechanism_id: str) -> Parts:
    """All that the mechanism's record is derived from."""
    return parts_of_each(connection, [mechanism_id]).get(mechanism_id, Parts((), ()))


def parts_of_each(connection: Connection, mechanism_ids: Iterable[str]) -> dict[str, Parts]:
    """All that each mechanism's record is derived from, by id.

    What an older version kept under an id that it no longer has is left out, until it is settled anew.
    """
    stored, key = tables.record, tables.record_key
    query = select(key.c.value, key.c.kind, stored.c.content).join(stored, key.c.record_id == stored.c.id)
    query = query.where(key.c.kind.in_([Kind.ENGAGEMENT.value, Kind.FEATURE.value]), key.c.key == "mechanism")
    query = query.where(among(key.c.value, mechanism_ids)).order_by(key.c.value, stored.c.id)
    found: dict[str, list[Record]] = {}
    for mechanism_id, kind, content in connection.execute(query):
        record = from_json(content, RECORD_TYPES[Kind(kind)])
        if mechanism_id_of(record) == mechanism_id:
            found.setdefault(mechanism_id, []).append(record)
    return {mechanism_id: parts_among(records) for mechanism_id, records in found.items()}


def parts_among(records: Iterable[Record]) -> Parts:
    """The engagements and features among the records, by id."""
    ordered = sorted(records, key=lambda record: record.id)
    return Parts(
        tuple(record for record in ordered if isinstance(record, EngagementRecord)),
        tuple(record for record in ordered if isinstance(record, FeatureRecord)),
    )
