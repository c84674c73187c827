"""Rows of relations: how the subjects of a document stand to each other."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from dragoman.register.mentions import DocumentMentions, Relation
from dragoman.register.store import tables
from dragoman.register.store.among import among
from dragoman.register.store.rows import insert_all


def insert_relations(connection: Connection, documents: Iterable[DocumentMentions]) -> None:
    """How the mentions of each of the documents stand to each other."""
    rows = [
        {
            "document_id": found.mentions[0].source.id,
            "subject": each.subject,
            "name": each.name,
            "object": each.object,
        }
        for found in documents
        for each in found.relations
    ]
    insert_all(connection, tables.relation, rows)


def relations_of(connection: Connection, subjects: Iterable[str]) -> list[Relation]:
    """How the subjects stand to others, and others to them."""
    table, mention = tables.relation, tables.mention
    found: set[Relation] = set()
    listed = list(subjects)
    for end in (table.c.subject, table.c.object):
        told = (mention.c.document_id == table.c.document_id) & (mention.c.subject == end)
        query = select(table).join(mention, told).where(among(mention.c.subject, listed))
        found.update(Relation(row.subject, row.name, row.object) for row in connection.execute(query))
    return sorted(found, key=lambda relation: (relation.name, relation.subject, relation.object))
