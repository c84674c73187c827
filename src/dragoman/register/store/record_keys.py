"""Keys of records: each record tells all of its own, and the table of keys tells the records of each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, select

from dragoman.register.store import tables
from dragoman.register.store.among import among
from dragoman.register.store.rows import insert_all
from dragoman.register.subjects import canonical_json

Keys = tuple[tuple[str, str], ...]
KeyRow = tuple[str, str, str, str, str]
"""A row of the table of keys: kind, key, value, sort and id of the record."""

_KEPT = 16_384


@lru_cache(maxsize=_KEPT)
def keys_text(keys: Keys) -> str:
    """The keys as a record tells them."""
    return canonical_json(keys)


@lru_cache(maxsize=_KEPT)
def keys_in(text: str) -> Keys:
    """The keys that ``keys_text`` wrote."""
    return tuple((key, value) for key, value in json.loads(text))


def key_rows(record_id: str, sort: str, keys: Keys) -> Iterable[KeyRow]:
    """The rows under which a record is found; its id begins with the letter of its kind."""
    return [(record_id[0], key, value, sort, record_id) for key, value in keys]


def insert_keys(connection: Connection, rows: Iterable[KeyRow]) -> None:
    """The rows among those of the table of keys."""
    names = [column.name for column in tables.record_key.c]
    insert_all(connection, tables.record_key, [dict(zip(names, row, strict=True)) for row in rows])


def delete_keys(connection: Connection, rows: Iterable[KeyRow]) -> None:
    """The rows gone from the table of keys."""
    table = tables.record_key
    gone = [{f"old_{column.name}": each for column, each in zip(table.c, row, strict=True)} for row in rows]
    if gone:
        alike = and_(*(column == bindparam(f"old_{column.name}") for column in table.c))
        connection.execute(delete(table).where(alike), gone)


def keys_of(connection: Connection, record_ids: Iterable[str]) -> Mapping[str, Keys]:
    """The keys of each of the records."""
    record = tables.record
    query = select(record.c.id, record.c.found_by).where(among(record.c.id, record_ids))
    return {record_id: keys_in(text) for record_id, text in connection.execute(query).all()}


def values_of_key(connection: Connection, record_ids: Iterable[str], name: str) -> set[str]:
    """The values that any of the records has under the key."""
    found = keys_of(connection, record_ids).values()
    return {value for keys in found for key, value in keys if key == name}


def rows_of_records(connection: Connection, record_ids: Iterable[str]) -> list[Any]:
    """All rows under which the records are found."""
    record = tables.record
    query = select(record.c.id, record.c.sort, record.c.found_by).where(among(record.c.id, record_ids))
    found = connection.execute(query).all()
    return [row for each in found for row in key_rows(each.id, each.sort, keys_in(each.found_by))]
