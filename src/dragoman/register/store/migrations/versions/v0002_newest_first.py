"""Newest records are found by an index, people by keys with their country; records are derived anew.

Nothing that was filed or decided is touched: only what is derived from it.
"""

from __future__ import annotations

import json

from alembic import op
from sqlalchemy import column, insert, select, table

revision = "0002"
down_revision = "0001"

_FORM = table("form", column("id"), column("kind"), column("content"))
_FORM_KEY = table("form_key", column("key"), column("form_id"))
_ROWS_AT_ONCE = 1000


def upgrade() -> None:
    op.create_index("ix_record_kind_last_day", "record", ["kind", "last_day"])
    _add_country_to_keys_of_people()
    op.execute(
        "INSERT INTO unsettled (form_id) SELECT id FROM form WHERE id NOT IN (SELECT form_id FROM unsettled)"
    )


def _add_country_to_keys_of_people() -> None:
    connection = op.get_bind()
    found = select(_FORM_KEY.c.key, _FORM.c.id, _FORM.c.content).join(
        _FORM, _FORM.c.id == _FORM_KEY.c.form_id
    )
    rows = connection.execute(found.where(_FORM.c.kind == "P")).all()
    added = [
        {"key": f"P:{country}:{row.key.removeprefix('P:')}", "form_id": row.id}
        for row in rows
        if (country := json.loads(row.content).get("country"))
    ]
    for start in range(0, len(added), _ROWS_AT_ONCE):
        connection.execute(insert(_FORM_KEY), added[start : start + _ROWS_AT_ONCE])
