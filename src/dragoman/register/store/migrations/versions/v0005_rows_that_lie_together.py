"""What settling asks for lies together, so that a large register costs little more than a small one.

How subjects stand to each other lies by document, as claims do; tables that hold little beside their key are
kept once by SQLite, not as rows and as an index; what settling asks of a document lies apart from its text.
Nothing that was filed or decided is touched.
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, ForeignKey, MetaData, PrimaryKeyConstraint, Table, Text

revision = "0005"
down_revision = "0004"

metadata = MetaData()


def _by_key(name: str, *parts: Column[str] | PrimaryKeyConstraint) -> Table:
    return Table(f"new_{name}", metadata, *parts, sqlite_with_rowid=False)


def _text(name: str, refers_to: str | None = None, *, on_delete: str | None = None) -> Column[str]:
    parents = [ForeignKey(refers_to, ondelete=on_delete)] if refers_to else []
    return Column(name, Text, *parents, nullable=False)


for _parent in ("document", "form", "record"):
    Table(_parent, metadata, Column("id", Text, primary_key=True))

_BY_KEY = (
    _by_key(
        "relation",
        _text("document_id", "document.id"),
        *map(_text, ("subject", "name", "object")),
        PrimaryKeyConstraint("document_id", "subject", "name", "object"),
    ),
    _by_key("form_key", _text("key"), _text("form_id", "form.id"), PrimaryKeyConstraint("key", "form_id")),
    _by_key(
        "link",
        _text("left_id", "form.id"),
        _text("right_id", "form.id"),
        *map(_text, ("strength", "reasons")),
        PrimaryKeyConstraint("left_id", "right_id"),
    ),
    _by_key("unsettled", _text("form_id", "form.id"), PrimaryKeyConstraint("form_id")),
    _by_key(
        "member",
        _text("subject"),
        _text("record_id", "record.id", on_delete="CASCADE"),
        PrimaryKeyConstraint("subject"),
    ),
)


def upgrade() -> None:
    """The tables by their keys, with every row that was in them."""
    _add_sources()
    if op.get_bind().dialect.name == "sqlite":
        for table in _BY_KEY:
            _replace(table)
        op.create_index("ix_member_record_id", "member", ["record_id"])
        op.create_index("ix_link_right_id", "link", ["right_id"])
    else:
        _relations_by_document()


def _add_sources() -> None:
    text = Text().with_variant(Text(collation="C"), "postgresql")
    op.create_table(
        "source",
        Column("document_id", text, ForeignKey("document.id"), primary_key=True),
        Column("subject", text, nullable=False),
        Column("published", text),
        Column("outlet", text),
        Column("parties", text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO source (document_id, subject, published, outlet, parties)"
        " SELECT document.id, subject, published, outlet, parties FROM document JOIN reading"
        " ON reading.id = (SELECT max(id) FROM reading"
        " WHERE document_id = document.id AND withdrawn_at IS NULL) ORDER BY document.id"
    )


def _replace(table: Table) -> None:
    """On SQLite a table is not altered so: another takes its place."""
    name = table.name.removeprefix("new_")
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    keys = ", ".join(f'"{column.name}"' for column in table.primary_key)
    rows = f"{name} JOIN mention USING (subject)" if name == "relation" else name
    table.create(op.get_bind())
    op.execute(f"INSERT INTO {table.name} ({columns}) SELECT {columns} FROM {rows} ORDER BY {keys}")
    op.drop_table(name)
    op.rename_table(table.name, name)


def _relations_by_document() -> None:
    op.execute('ALTER TABLE relation ADD COLUMN document_id TEXT COLLATE "C" REFERENCES document (id)')
    op.execute(
        "UPDATE relation SET document_id = mention.document_id FROM mention"
        " WHERE mention.subject = relation.subject"
    )
    op.execute("DELETE FROM relation WHERE document_id IS NULL")
    op.execute("ALTER TABLE relation ALTER COLUMN document_id SET NOT NULL")
    op.execute("ALTER TABLE relation DROP CONSTRAINT relation_pkey")
    op.execute("ALTER TABLE relation ADD PRIMARY KEY (document_id, subject, name, object)")
    op.drop_index("ix_relation_object", "relation")
