"""The tables, the same on SQLite and PostgreSQL.

Kept for ever: document, reading, claim, decision. Derived from those, and rebuilt at will: all others.
Days and moments are ISO 8601 text, values canonical JSON, so that both engines sort and compare them alike.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, PrimaryKeyConstraint, Table, Text

metadata = MetaData()

_TEXT = Text().with_variant(Text(collation="C"), "postgresql")
_LIES_BY_KEY: dict[str, Any] = {"sqlite_with_rowid": False}
"""Of a table that holds little beside its key: SQLite keeps its rows once, in the order of the key."""

document = Table(
    "document",
    metadata,
    Column("id", _TEXT, primary_key=True),
    Column("sha256", _TEXT, nullable=False, unique=True),
    Column("subject", _TEXT, nullable=False, unique=True),
    Column("url", _TEXT),
    Column("title", _TEXT),
    Column("outlet", _TEXT),
    Column("language", _TEXT, nullable=False),
    Column("published", _TEXT),
    Column("published_basis", _TEXT),
    Column("filed_at", _TEXT, nullable=False),
    Column("text", _TEXT, nullable=False),
)

reading = Table(
    "reading",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document_id", _TEXT, ForeignKey("document.id"), nullable=False, index=True),
    Column("versions", _TEXT, nullable=False),
    Column("parties", _TEXT, nullable=False),
    Column("read_at", _TEXT, nullable=False),
    Column("withdrawn_at", _TEXT),
)

claim = Table(
    "claim",
    metadata,
    Column("id", _TEXT, nullable=False),
    Column("document_id", _TEXT, ForeignKey("document.id"), nullable=False),
    Column("subject", _TEXT, nullable=False),
    Column("attribute", _TEXT, nullable=False),
    Column("value", _TEXT, nullable=False),
    Column("basis", _TEXT, nullable=False),
    Column("span_start", Integer, nullable=False),
    Column("span_end", Integer, nullable=False),
    Column("quote", _TEXT, nullable=False),
    Column("rule", _TEXT, nullable=False),
    Column("reader_version", _TEXT, nullable=False),
    Column("read_at", _TEXT, nullable=False),
    Column("withdrawn_at", _TEXT),
    # by document, so that filing one touches few pages however large the register is
    PrimaryKeyConstraint("document_id", "subject", "id", "read_at"),
)

decision = Table(
    "decision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("judgement", _TEXT, nullable=False),
    Column("left_id", _TEXT, nullable=False, index=True),
    Column("right_id", _TEXT, index=True),
    Column("attribute", _TEXT),
    Column("value", _TEXT),
    Column("reason", _TEXT, nullable=False),
    Column("by", _TEXT, nullable=False),
    Column("at", _TEXT, nullable=False),
    Column("revoked_at", _TEXT),
)

source = Table(
    "source",
    metadata,
    # what settling asks of very many documents, apart from their texts
    Column("document_id", _TEXT, ForeignKey("document.id"), primary_key=True),
    Column("subject", _TEXT, nullable=False),
    Column("published", _TEXT),
    Column("outlet", _TEXT),
    Column("parties", _TEXT, nullable=False),
    **_LIES_BY_KEY,
)

mention = Table(
    "mention",
    metadata,
    Column("subject", _TEXT, primary_key=True),
    Column("kind", _TEXT, nullable=False),
    Column("document_id", _TEXT, ForeignKey("document.id"), nullable=False, index=True),
    Column("form_id", _TEXT, nullable=False, index=True),
    Column("content", _TEXT, nullable=False),
)

relation = Table(
    "relation",
    metadata,
    Column("document_id", _TEXT, ForeignKey("document.id"), nullable=False),
    Column("subject", _TEXT, nullable=False),
    Column("name", _TEXT, nullable=False),
    Column("object", _TEXT, nullable=False),
    # by document, as claims are: both ends are told of in it
    PrimaryKeyConstraint("document_id", "subject", "name", "object"),
    **_LIES_BY_KEY,
)

form = Table(
    "form",
    metadata,
    Column("id", _TEXT, primary_key=True),
    Column("kind", _TEXT, nullable=False),
    Column("content", _TEXT, nullable=False),
)

form_key = Table(
    "form_key",
    metadata,
    Column("key", _TEXT, nullable=False),
    Column("form_id", _TEXT, ForeignKey("form.id"), nullable=False),
    PrimaryKeyConstraint("key", "form_id"),
    **_LIES_BY_KEY,
)

link = Table(
    "link",
    metadata,
    Column("left_id", _TEXT, ForeignKey("form.id"), nullable=False),
    Column("right_id", _TEXT, ForeignKey("form.id"), nullable=False, index=True),
    Column("strength", _TEXT, nullable=False),
    Column("reasons", _TEXT, nullable=False),
    PrimaryKeyConstraint("left_id", "right_id"),
    **_LIES_BY_KEY,
)

unsettled = Table(
    "unsettled",
    metadata,
    Column("form_id", _TEXT, ForeignKey("form.id"), primary_key=True),
    **_LIES_BY_KEY,
)

record = Table(
    "record",
    metadata,
    Column("id", _TEXT, primary_key=True),
    Column("kind", _TEXT, nullable=False),
    Column("sort", _TEXT, nullable=False),
    Column("first_day", _TEXT),
    Column("last_day", _TEXT),
    Column("content", _TEXT, nullable=False),
    # under which it is found, so that its rows of ``record_key`` are known without looking for them
    Column("found_by", _TEXT, nullable=False),
    Index("ix_record_kind_sort", "kind", "sort"),
    Index("ix_record_kind_days", "kind", "last_day", "first_day", "sort", "id"),
)

record_key = Table(
    "record_key",
    metadata,
    Column("kind", _TEXT, nullable=False),
    Column("key", _TEXT, nullable=False),
    Column("value", _TEXT, nullable=False),
    Column("sort", _TEXT, nullable=False),
    Column("record_id", _TEXT, nullable=False),
    PrimaryKeyConstraint("kind", "key", "value", "sort", "record_id"),
    **_LIES_BY_KEY,
)

member = Table(
    "member",
    metadata,
    Column("subject", _TEXT, primary_key=True),
    Column("record_id", _TEXT, ForeignKey("record.id", ondelete="CASCADE"), nullable=False, index=True),
    **_LIES_BY_KEY,
)

suggestion = Table(
    "suggestion",
    metadata,
    Column("kind", _TEXT, nullable=False),
    Column("left_id", _TEXT, nullable=False),
    Column("right_id", _TEXT, nullable=False, index=True),
    Column("reasons", _TEXT, nullable=False),
    PrimaryKeyConstraint("left_id", "right_id"),
)

DERIVED = (suggestion, member, record_key, record, unsettled, link, form_key, form, relation, mention, source)
"""Tables that can be emptied and rebuilt, those that refer to others first."""
