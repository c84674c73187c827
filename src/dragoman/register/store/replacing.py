"""Records in place of those that were: what is as it was is not written again, however long it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from dragoman.register.store import tables
from dragoman.register.store.among import among
from dragoman.register.store.derived import (
    RecordRow,
    delete_records,
    insert_record_rows,
)
from dragoman.register.store.record_keys import (
    KeyRow,
    delete_keys,
    insert_keys,
    key_rows,
    keys_in,
    keys_text,
)
from dragoman.register.store.rows import insert_all

_Told = Mapping[str, Mapping[str, str | None]]
"""By id of a record what its row tells, column by column."""

_SORTED_BY = ("sort", "first_day", "last_day")
_COLUMNS = (*_SORTED_BY, "content", "found_by")


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
    known = {row.id: _told(row) for row in records if row.id in before}
    changed = {record_id: told for record_id, told in known.items() if told != before[record_id]}
    _update(connection, changed, before)
    _replace_keys(connection, changed, before)
    _replace_members(connection, records, held_before)
    delete_records(connection, before.keys() - {row.id for row in records})


def _stored(connection: Connection, record_ids: Iterable[str]) -> _Told:
    record = tables.record
    query = select(record.c.id, *(record.c[name] for name in _COLUMNS))
    found = connection.execute(query.where(among(record.c.id, sorted(set(record_ids)))))
    return {row.id: dict(zip(_COLUMNS, row[1:], strict=True)) for row in found.all()}


def _told(row: RecordRow) -> dict[str, str | None]:
    sorted_by = {name: getattr(row, name) for name in _SORTED_BY}
    return sorted_by | {"content": row.content, "found_by": keys_text(row.keys)}


def _update(connection: Connection, changed: _Told, before: _Told) -> None:
    """The records as they are to be; what an index holds is written only where it is another."""
    moved = {
        each for each, told in changed.items() if any(told[name] != before[each][name] for name in _SORTED_BY)
    }
    for ids, names in ((moved, _COLUMNS), (changed.keys() - moved, ("content", "found_by"))):
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
        rows: list[dict[str, Any]] = [
            {"of_record": each} | {f"new_{name}": changed[each][name] for name in names}
            for each in sorted(ids)
        ]
        if rows:
            record = tables.record
            same = record.c.id == bindparam("of_record")
            connection.execute(update(record).where(same).values(values), rows)


def _replace_keys(connection: Connection, changed: _Told, before: _Told) -> None:
    """The keys of the records as they are to be; few change when a record gains a source."""
    stored = _key_rows({each: before[each] for each in changed})
    wanted = _key_rows(changed)
    delete_keys(connection, sorted(stored - wanted))
    insert_keys(connection, wanted - stored)


def _key_rows(told: _Told) -> set[KeyRow]:
    return {
        row
        for each, columns in told.items()
        for row in key_rows(each, columns["sort"] or "", keys_in(columns["found_by"] or ""))
    }


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
