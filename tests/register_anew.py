"""Everything derived thrown away and made again of what is kept: a yardstick of what came about in steps."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, select

from dragoman.register.filing import Draft, add_derived
from dragoman.register.mentions import Source
from dragoman.register.settling import settle_some
from dragoman.register.store import engines, rows, tables
from dragoman.register.store.source_rows import make_source

ANSWERED_FROM = (
    tables.record,
    tables.record_key,
    tables.member,
    tables.suggestion,
    tables.mention,
    tables.relation,
    tables.source,
    tables.form,
    tables.form_key,
    tables.link,
)
"""Of what is derived all but what waits for settling."""


def rows_derived(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    return {
        table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
        for table in ANSWERED_FROM
    }


def derive_from_scratch(connection: Connection) -> None:
    """Everything derived thrown away, and made again of what is kept."""
    for table in tables.DERIVED:
        connection.execute(delete(table))
    drafts = []
    for document_id in rows.document_ids(connection):
        document = rows.load_document(connection, document_id)
        assert document is not None
        source: Source = make_source(connection, document_id)
        filed_at = connection.execute(
            select(tables.document.c.filed_at).where(tables.document.c.id == document_id)
        ).scalar_one()
        claims = tuple(rows.claims_in(connection, document_id))
        drafts.append(Draft(document, source, claims, rows.parse_moment(filed_at)))
    add_derived(connection, drafts)
    last = ""
    while (settled := settle_some(connection, after=last, at_most=7)) is not None:
        _, last = settled


def assert_is_from_scratch(address: str) -> None:
    """What the register there has derived, however it came about, is what claims and decisions alone give."""
    engine = engines.open_engine(address)
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        before = rows_derived(connection)
        derive_from_scratch(connection)
        after = rows_derived(connection)
    engine.dispose()
    assert before["member"]
    for name, derived in before.items():
        assert derived == after[name], name
