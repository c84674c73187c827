"""Newest records are found by an index; all records are derived anew, as this version derives them."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Go forward: nothing that was filed or decided is touched."""
    op.create_index("ix_record_kind_last_day", "record", ["kind", "last_day"])
    op.execute(
        "INSERT INTO unsettled (form_id) SELECT id FROM form WHERE id NOT IN (SELECT form_id FROM unsettled)"
    )
