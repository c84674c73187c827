"""What a mechanism's record is made of: the engagements held under it, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from dragoman.register.codec import from_json
from dragoman.register.record_rows import RECORD_TYPES, mechanism_key_of
from dragoman.register.records import EngagementRecord, FeatureRecord, Record
from dragoman.register.store import tables
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
    return Parts(
        tuple(_under(connection, Kind.ENGAGEMENT, mechanism_id)),
        tuple(_under(connection, Kind.FEATURE, mechanism_id)),
    )


def parts_among(records: Iterable[Record]) -> Parts:
    """The engagements and features among the records, by id."""
    ordered = sorted(records, key=lambda record: record.id)
    return Parts(
        tuple(record for record in ordered if isinstance(record, EngagementRecord)),
        tuple(record for record in ordered if isinstance(record, FeatureRecord)),
    )


def _under(connection: Connection, kind: Kind, mechanism_id: str) -> list[Any]:
    record, key = tables.record, tables.record_key
    query = select(record.c.content).join(key, key.c.record_id == record.c.id)
    query = query.where(key.c.kind == kind.value, key.c.key == "mechanism", key.c.value == mechanism_id)
    found = connection.scalars(query.order_by(record.c.id))
    return [from_json(content, RECORD_TYPES[kind]) for content in found]
