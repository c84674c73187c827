"""People known before are found by names that sound like theirs, however they are spelled.

Nothing that was filed or decided is touched: only keys by which later reports find them are added.
"""

from __future__ import annotations

import json

from alembic import op
from sqlalchemy import column, insert, select, table

from dragoman.register.resolve.people import sounds_key

revision = "0004"
down_revision = "0003"

_FORM = table("form", column("id"), column("kind"), column("content"))
_FORM_KEY = table("form_key", column("key"), column("form_id"))
_ROWS_AT_ONCE = 1000


def upgrade() -> None:
    connection = op.get_bind()
    forms = connection.execute(select(_FORM.c.id, _FORM.c.content).where(_FORM.c.kind == "P")).all()
    added = []
    for form_id, content in forms:
        form = json.loads(content)
        if form.get("country") and len(form.get("name", ())) > 1:
            added.append({"key": sounds_key(form["country"], form["name"]), "form_id": form_id})
    for start in range(0, len(added), _ROWS_AT_ONCE):
        connection.execute(insert(_FORM_KEY), added[start : start + _ROWS_AT_ONCE])
