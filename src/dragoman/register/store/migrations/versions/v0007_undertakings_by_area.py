"""Undertakings are found by area too: those of two countries are many, and few of them are of one area.

Nothing that was filed or decided is touched, nor what is held to be one: only what shares an area ever was.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from alembic import op
from sqlalchemy import column, delete, insert, select, table

revision = "0007"
down_revision = "0006"

_FORM = table("form", column("id"), column("kind"), column("content"))
_FORM_KEY = table("form_key", column("key"), column("form_id"))
_PARTS, _ROWS_AT_ONCE = 3, 1000


def upgrade() -> None:
    connection = op.get_bind()
    of_undertakings = _FORM_KEY.c.key.between("C:", "C;")
    forms = connection.execute(select(_FORM.c.id, _FORM.c.content).where(_FORM.c.kind == "C"))
    areas = {row.id: json.loads(row.content).get("areas", []) for row in forms}
    before = connection.execute(select(_FORM_KEY.c.key, _FORM_KEY.c.form_id).where(of_undertakings)).all()
    after = sorted({(key, row.form_id) for row in before for key in _keys(row.key, areas[row.form_id])})
    connection.execute(delete(_FORM_KEY).where(of_undertakings))
    for start in range(0, len(after), _ROWS_AT_ONCE):
        rows = [{"key": key, "form_id": form_id} for key, form_id in after[start : start + _ROWS_AT_ONCE]]
        connection.execute(insert(_FORM_KEY), rows)


def _keys(key: str, areas: list[str]) -> Iterator[str]:
    """The key of two countries and some words, with each of the areas between them."""
    letter, pair, *words = key.split(":", _PARTS - 1)
    yield from (":".join((letter, pair, area, *words)) for area in areas)
