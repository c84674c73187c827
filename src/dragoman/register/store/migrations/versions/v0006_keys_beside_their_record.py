"""What is filed next to each other is kept next to each other, so that a large register costs little more.

A record tells its own keys, so that the table of keys needs no index by record; SQLite keeps that table once,
in the order of the keys. Engagements are found by month first: those of one time lie together.
Nothing that was filed or decided is touched.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import Any

from alembic import op
from sqlalchemy import Column, MetaData, PrimaryKeyConstraint, Table, Text, bindparam, column, select, table

revision = "0006"
down_revision = "0005"

_NAMES = ("kind", "key", "value", "sort", "record_id")
_RECORD = table("record", column("id"), column("found_by"))
_RECORD_KEY = table("record_key", *map(column, _NAMES))
_NEW_KEY = Table(
    "new_record_key",
    MetaData(),
    *(Column(name, Text, nullable=False) for name in _NAMES),
    PrimaryKeyConstraint(*_NAMES),
    sqlite_with_rowid=False,
)
_RECORDS_AT_ONCE = 1000


def upgrade() -> None:
    text = Text().with_variant(Text(collation="C"), "postgresql")
    op.add_column("record", Column("found_by", text, nullable=False, server_default="[]"))
    _tell_keys()
    if op.get_bind().dialect.name == "sqlite":
        _keep_keys_once()
    else:
        op.alter_column("record", "found_by", server_default=None)
        op.drop_constraint("record_key_record_id_fkey", "record_key")
        op.drop_index("ix_record_key_record_id", "record_key")
    op.execute(
        "UPDATE form_key SET"
        " key = 'E:' || substr(key, length(key) - 6) || ':' || substr(key, 3, length(key) - 10)"
        " WHERE key LIKE 'E:%' AND length(key) - length(replace(key, ':', '')) = 3"
    )
    # mechanisms are known by other words than they once were: they are derived anew
    op.execute(
        "INSERT INTO unsettled (form_id) SELECT id FROM form WHERE kind IN ('E', 'F')"
        " AND id NOT IN (SELECT form_id FROM unsettled)"
    )


def _tell_keys() -> None:
    connection = op.get_bind()
    found = connection.execute(
        select(_RECORD_KEY.c.record_id, _RECORD_KEY.c.key, _RECORD_KEY.c.value).order_by(
            _RECORD_KEY.c.record_id, _RECORD_KEY.c.key, _RECORD_KEY.c.value
        )
    )
    told = _RECORD.update().where(_RECORD.c.id == bindparam("of_record")).values(found_by=bindparam("told"))
    records = _keys_of_each(found.all())
    while batch := list(islice(records, _RECORDS_AT_ONCE)):
        connection.execute(told, batch)


def _keys_of_each(rows: Iterable[Any]) -> Iterator[dict[str, str]]:
    for record_id, of_record in groupby(rows, key=lambda row: row.record_id):
        keys = [[row.key, row.value] for row in of_record]
        yield {
            "of_record": record_id,
            "told": json.dumps(keys, ensure_ascii=False, separators=(",", ":")),
        }


def _keep_keys_once() -> None:
    """On SQLite a table is not altered so: another takes its place."""
    columns = ", ".join(f'"{name}"' for name in _NAMES)
    _NEW_KEY.create(op.get_bind())
    op.execute(f"INSERT INTO new_record_key ({columns}) SELECT {columns} FROM record_key ORDER BY {columns}")
    op.drop_table("record_key")
    op.rename_table("new_record_key", "record_key")
