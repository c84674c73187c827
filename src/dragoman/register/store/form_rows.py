"""Rows of forms, their keys and links, where these are made anew."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Delete, and_, bindparam, delete, select

from dragoman.register.resolve.link import Link
from dragoman.register.store import tables
from dragoman.register.store.among import among


def forms_after(connection: Connection, form_id: str, *, at_most: int) -> list[str]:
    """The ids of the next forms, in order."""
    table = tables.form
    query = select(table.c.id).where(table.c.id > form_id).order_by(table.c.id).limit(at_most)
    return list(connection.scalars(query))


def remove_unused_forms(connection: Connection, form_ids: Iterable[str] | None = None) -> None:
    """The forms gone, of these or of all, that nothing looks like any more, with all that is kept of them."""
    form, mention = tables.form, tables.mention
    unused = select(form.c.id).where(
        ~select(mention.c.subject).where(mention.c.form_id == form.c.id).exists()
    )
    if form_ids is not None:
        unused = unused.where(among(form.c.id, sorted(form_ids)))
    gone = sorted(connection.scalars(unused).all())
    for column in (
        tables.link.c.left_id,
        tables.link.c.right_id,
        tables.unsettled.c.form_id,
        tables.form_key.c.form_id,
        form.c.id,
    ):
        statement: Delete = delete(column.table)
        connection.execute(statement.where(among(column, gone)))


def remove_keys(connection: Connection, form_ids: Iterable[str]) -> None:
    """The keys of the forms gone."""
    table = tables.form_key
    connection.execute(delete(table).where(among(table.c.form_id, form_ids)))


def remove_links(connection: Connection, links: Iterable[Link]) -> None:
    """The links gone."""
    table = tables.link
    pair = and_(table.c.left_id == bindparam("left"), table.c.right_id == bindparam("right"))
    rows = [{"left": link.left_id, "right": link.right_id} for link in links]
    if rows:
        connection.execute(delete(table).where(pair), rows)
