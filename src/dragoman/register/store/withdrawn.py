"""What earlier readings of documents said that no longer stands: it is kept, and ids of then lead on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from dragoman.register.store import tables
from dragoman.register.store.among import among, each_of


def withdrawn_parties(connection: Connection, document_ids: Iterable[str]) -> dict[str, set[tuple[str, ...]]]:
    """By document the parties that earlier readings of it gave; documents read but once are left out."""
    reading = tables.reading
    query = select(reading.c.document_id, reading.c.parties).where(reading.c.withdrawn_at.is_not(None))
    found: dict[str, set[tuple[str, ...]]] = {}
    for document, parties in connection.execute(
        query.where(among(reading.c.document_id, sorted(set(document_ids))))
    ):
        found.setdefault(document, set()).add(tuple(json.loads(parties)))
    return found


def withdrawn_values(
    connection: Connection, documents: Mapping[str, str], attributes: Sequence[str]
) -> dict[tuple[str, str], list[Any]]:
    """By subject and attribute the values claimed before, of these subjects, each in its document."""
    claim, told = tables.claim, each_of(documents)
    same = (claim.c.document_id == told.c.value) & (claim.c.subject == told.c.key)
    query = select(claim.c.subject, claim.c.attribute, claim.c.value).join(told, same)
    query = query.where(claim.c.withdrawn_at.is_not(None), claim.c.attribute.in_(attributes))
    found: dict[tuple[str, str], list[Any]] = {}
    for subject, attribute, value in connection.execute(query.distinct()):
        found.setdefault((subject, attribute), []).append(json.loads(value))
    return found
