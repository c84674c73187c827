"""What a document was read to say, as of any moment."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from dragoman.register.decisions import standing_decisions
from dragoman.register.filing import Draft, document_record
from dragoman.register.mentions import Source, mentions_of
from dragoman.register.records import Record
from dragoman.register.store import rows, tables
from dragoman.register.store.decision_rows import load_decisions


class PastOfDocument:
    """The readings of a document, to be looked at as of any moment."""

    def __init__(self, connection: Connection, subject: str) -> None:
        """Look at the document that is this subject, which is in the register."""
        table = tables.document
        query = select(table.c.id, table.c.filed_at).where(table.c.subject == subject)
        row = connection.execute(query).one()
        self._connection, self._subject, self._id = connection, subject, row.id
        self._filed_at = rows.parse_moment(row.filed_at)

    def moments(self) -> list[tuple[datetime, str]]:
        """When it was filed, and when it was read again."""
        table = tables.reading
        query = select(table.c.read_at).where(table.c.document_id == self._id).order_by(table.c.id)
        first, *later = map(rows.parse_moment, self._connection.scalars(query))
        return [(first, f"filed {self._id}"), *((moment, f"read {self._id} again") for moment in later)]

    def record_at(self, moment: datetime) -> Record | None:
        """The document with what its reading of then, under the decisions of then, found in it."""
        reading = rows.standing_reading(self._connection, self._id, on=moment)
        document = rows.load_document(self._connection, self._id)
        if reading is None or document is None:
            return None
        decisions = standing_decisions(load_decisions(self._connection), on=moment)
        source = Source(document.id, self._subject, document.published, document.outlet, reading.parties)
        claims = tuple(rows.claims_in(self._connection, self._id, on=moment))
        found = mentions_of(claims, source=source, decisions=decisions)
        return document_record(Draft(document, source, claims, self._filed_at), found)
