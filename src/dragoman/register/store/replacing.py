"""Records in place of those that were: what is as it was is not written again, however long it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, select, update

from dragoman.register.store import tables
from dragoman.register.store.among import among
from dragoman.register.store.derived import (
    RecordRow,
    delete_records,
    insert_record_rows,
    key_rows,
)
from dragoman.register.store.rows import insert_all

_COLUMNS = ("sort", "first_day", "last_day", "content")


def replace_records(
    connection: Connection, records: Sequence[RecordRow], *, held_before: Mapping[str, str]
) -> None:
    """The records stored, and those gone that held what they hold now.

    Args:
        connection: a transaction.
        records: as they are to be.
        held_before: by subject the id of the record that held it.
    """
    before = _stored(connection, held_before.values())
    insert_record_rows(connection, [row for row in records if row.id not in before])
    changed = [row for row in records if row.id in before and _content(row) != before[row.id]]
    _update(connection, changed)
    _replace_keys(connection, changed)
    _replace_members(connection, records, held_before)
    delete_records(connection, before.keys() - {row.id for row in records})


def _stored(connection: Connection, record_ids: Iterable[str]) -> dict[str, tuple[str | None, ...]]:
    record = tables.record
    query = select(record.c.id, *(record.c[name] for name in _COLUMNS))
    found = connection.execute(query.where(among(record.c.id, sorted(set(record_ids)))))
    return {row.id: tuple(row[1:]) for row in found.all()}


def _content(row: RecordRow) -> tuple[str | None, ...]:
    return tuple(getattr(row, name) for name in _COLUMNS)


def _update(connection: Connection, changed: Sequence[RecordRow]) -> None:
    record = tables.record
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in _COLUMNS}
    rows = [
        {"of_record": row.id} | {f"new_{name}": getattr(row, name) for name in _COLUMNS} for row in changed
    ]
    if rows:
        connection.execute(update(record).where(record.c.id == bindparam("of_record")).values(values), rows)


def _replace_keys(connection: Connection, changed: Sequence[RecordRow]) -> None:
    """The keys of the records as they are to be; few change when a record gains a source."""
    key = tables.record_key
    query = select(key).where(among(key.c.record_id, [row.id for row in changed]))
    stored = {tuple(row) for row in connection.execute(query).all()}
    wanted = {tuple(row.values()): row for row in key_rows(changed)}
    gone = sorted(stored - wanted.keys())
    if gone:
        alike = and_(*(column == bindparam(f"old_{column.name}") for column in key.c))
        old = [
            {f"old_{column.name}": value for column, value in zip(key.c, row, strict=True)} for row in gone
        ]
        connection.execute(delete(key).where(alike), old)
    insert_all(connection, key, [row for each, row in wanted.items() if each not in stored])


def _replace_members(
    connection: Connection, records: Sequence[RecordRow], held_before: Mapping[str, str]
) -> None:
    """The subjects that each record holds; those of records that go, go with them."""
    member = tables.member
    held = {subject: row.id for row in records for subject in row.members}
    new = [
        {"subject": subject, "record_id": record_id}
        for subject, record_id in held.items()
        if subject not in held_before
    ]
    moved = [
        {"of_subject": subject, "to_record": record_id}
        for subject, record_id in held.items()
        if held_before.get(subject, record_id) != record_id
    ]
    insert_all(connection, member, new)
    if moved:
        to_record = update(member).where(member.c.subject == bindparam("of_subject"))
        connection.execute(to_record.values(record_id=bindparam("to_record")), moved)
    lost = sorted(held_before.keys() - held.keys())
    connection.execute(delete(member).where(among(member.c.subject, lost)))
