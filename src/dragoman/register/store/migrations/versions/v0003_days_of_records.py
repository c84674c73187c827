"""Records of some days, in any order, are found by an index that tells all that it takes to choose them."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_index("ix_record_kind_days", "record", ["kind", "last_day", "first_day", "sort", "id"])
    op.drop_index("ix_record_kind_last_day", "record")
