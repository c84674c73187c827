"""Rows of sources: documents as far as resolving and deriving need them, apart from their texts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, select

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.register.mentions import Source
from dragoman.register.store import tables
from dragoman.register.store.among import among
from dragoman.register.store.rows import insert_all
from dragoman.register.subjects import canonical_json

_KEPT = 65_536


def insert_sources(connection: Connection, sources: Iterable[Source]) -> None:
    """The sources of documents, to be had without them."""
    rows = [
        {
            "document_id": source.id,
            "subject": source.subject,
            "published": str(source.published) if source.published else None,
            "outlet": source.outlet,
            "parties": canonical_json(list(source.parties)),
        }
        for source in sources
    ]
    insert_all(connection, tables.source, rows)


def load_sources(connection: Connection, document_ids: Iterable[str]) -> dict[str, Source]:
    """The sources of the documents of these ids."""
    source = tables.source
    columns = (source.c.document_id, source.c.subject, source.c.published, source.c.outlet, source.c.parties)
    asked = among(source.c.document_id, sorted(set(document_ids)))
    return _sources(connection, select(*columns).where(asked))


def make_source(connection: Connection, document_id: str) -> Source:
    """The source that the document is, as it was filed and by the reading of it that stands."""
    document, reading = tables.document, tables.reading
    columns = (document.c.id, document.c.subject, document.c.published, document.c.outlet, reading.c.parties)
    query = select(*columns).join(reading, reading.c.document_id == document.c.id)
    query = query.where(document.c.id == document_id, reading.c.withdrawn_at.is_(None))
    return _sources(connection, query)[document_id]


def _sources(connection: Connection, query: Select[Any]) -> dict[str, Source]:
    return {
        document_id: Source(document_id, subject, _day(day), outlet, _listed(parties))
        for document_id, subject, day, outlet, parties in connection.execute(query).all()
    }


@lru_cache(maxsize=_KEPT)
def _day(text: str | None) -> PartialDate | None:
    return parse_partial_date(text) if text else None


@lru_cache(maxsize=_KEPT)
def _listed(content: str) -> tuple[str, ...]:
    return tuple(json.loads(content))
