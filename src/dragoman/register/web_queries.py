"""What pages ask of the register beyond its lists: what changed since, records by id, marks in a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, func, select

from dragoman.register.addresses import shown_address
from dragoman.register.codec import from_json
from dragoman.register.levels import Level, Seen, level_of
from dragoman.register.participants import seen_at
from dragoman.register.record_rows import RECORD_TYPES
from dragoman.register.records import EngagementRecord, Record
from dragoman.register.store import derived, rows, tables
from dragoman.register.store.engines import at_one_moment, failures_named, open_engine
from dragoman.register.store.record_keys import keys_in, values_of_key
from dragoman.register.store.rows import in_batches
from dragoman.register.subjects import Kind
from dragoman.register.tellings import Decided, Told, decided_after, newest_moment, tellings_of


@dataclass(frozen=True, slots=True)
class Revision:
    """The state of a register: its newest reading and decision, and whether records wait to be settled.

    ``moment`` is that of the last of them.
    """

    reading: int
    decisions: str
    is_waiting: bool
    moment: str = ""

    def __str__(self) -> str:
        """The revision as a tag of the web writes it."""
        return f"{self.reading}-{self.decisions}{'-w' if self.is_waiting else ''}"


_NEVER, _NO_LEVEL = Told("", ""), Level()


@dataclass(frozen=True, slots=True)
class Row:
    """A record with the days and keys under which the register keeps it, and when it was told of.

    ``level`` is that of an engagement.
    """

    record: Record
    sort: str
    first_day: str | None
    last_day: str | None
    keys: tuple[tuple[str, str], ...]
    told: Told = _NEVER
    level: Level = _NO_LEVEL


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a document and the claim that rests on it; ``record`` is that of the claim's subject."""

    start: int
    end: int
    record: str
    attribute: str
    value: Any
    rule: str
    basis: str


class WebQueries:
    """Questions on one register, asked from any number of threads; it never writes."""

    def __init__(self, engine: Engine, *, address: str) -> None:
        """Ask on this engine; ``WebQueries.open`` makes one."""
        self._engine, self._address = engine, shown_address(address)

    @classmethod
    def open(cls, address: str) -> WebQueries:
        """The questions on the register at a path or database URL."""
        return cls(open_engine(address), address=address)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def revision(self) -> Revision:
        """The register's state now."""
        reading, decision = tables.reading, tables.decision
        with self._asking() as connection:
            newest = connection.execute(select(func.max(reading.c.id))).scalar()
            decided = connection.execute(
                select(func.max(decision.c.id), func.max(decision.c.revoked_at))
            ).one()
            waiting = connection.execute(select(tables.unsettled.c.form_id).limit(1)).first() is not None
            moment = newest_moment(connection)
        return Revision(newest or 0, f"{decided[0] or 0}.{decided[1] or ''}", waiting, moment)

    def record_ids(self) -> list[str]:
        """The ids of all records that stand by themselves: a feature stands on its mechanism's."""
        record = tables.record
        query = select(record.c.id).where(record.c.kind != Kind.FEATURE.value).order_by(record.c.id)
        with self._asking() as connection:
            return list(connection.scalars(query))

    def records_touched_after(self, reading_id: int) -> set[str]:
        """The records of which readings after this one tell, and those of their documents."""
        reading, document = tables.reading, tables.document
        newer = select(reading.c.document_id).where(reading.c.id > reading_id)
        with self._asking() as connection:
            read = select(document.c.id, document.c.subject).where(document.c.id.in_(newer))
            found = {row.id: row.subject for row in connection.execute(read)}
            subjects = set(found.values())
            for batch in in_batches(found):
                mention = tables.mention
                query = select(mention.c.subject).where(mention.c.document_id.in_(batch))
                subjects.update(connection.scalars(query))
            touched = set(derived.records_holding(connection, subjects).values())
            return touched | values_of_key(connection, touched, "mechanism")

    def rows(self, record_ids: Iterable[str]) -> Iterator[Row]:
        """The records of these ids with their keys, in the order of their ids."""
        record = tables.record
        with self._asking() as connection:
            for batch in in_batches(sorted(set(record_ids))):
                told = tellings_of(connection, batch)
                seen = seen_at(connection, [each for each in batch if each[0] == Kind.ENGAGEMENT.value])
                for row in connection.execute(
                    select(record).where(record.c.id.in_(batch)).order_by(record.c.id)
                ):
                    content = from_json(row.content, RECORD_TYPES[Kind(row.id[0])])
                    yield Row(
                        content,
                        row.sort,
                        row.first_day,
                        row.last_day,
                        keys_in(row.found_by),
                        told.get(row.id, _NEVER),
                        _level(content, seen),
                    )

    def level(self, record: Record) -> Level:
        """The level of an engagement; of what is none, that none is told."""
        with self._asking() as connection:
            return _level(record, seen_at(connection, [record.id]))

    def records(self, record_ids: Iterable[str]) -> list[Record]:
        """The records of these ids, in the order asked; those that are no longer there are left out."""
        wanted = list(record_ids)
        found: dict[str, Record] = {}
        record = tables.record
        with self._asking() as connection:
            for batch in in_batches(sorted(set(wanted))):
                query = select(record.c.id, record.c.content).where(record.c.id.in_(batch))
                for row in connection.execute(query):
                    found[row.id] = from_json(row.content, RECORD_TYPES[Kind(row.id[0])])
        return [found[each] for each in wanted if each in found]

    def decided_after(self, moment: str) -> list[Decided]:
        """What was decided or undone after a moment, and the records it is about."""
        with self._asking() as connection:
            return decided_after(connection, moment)

    def texts(self, document_ids: Iterable[str]) -> dict[str, str]:
        """The texts of these documents."""
        document = tables.document
        found: dict[str, str] = {}
        with self._asking() as connection:
            for batch in in_batches(sorted(set(document_ids))):
                query = select(document.c.id, document.c.text).where(document.c.id.in_(batch))
                found.update((row.id, row.text) for row in connection.execute(query))
        return found

    def marks(self, document_id: str) -> list[Mark]:
        """Every claim that the document makes, in the order of its text, with the record that holds it."""
        with self._asking() as connection:
            claims = rows.claims_in(connection, document_id)
            held = derived.records_holding(connection, {claim.subject for claim in claims})
        return [
            Mark(
                claim.span_start,
                claim.span_end,
                held[claim.subject],
                claim.attribute,
                claim.value,
                claim.rule,
                str(claim.basis),
            )
            for claim in claims
            if claim.subject in held
        ]

    def people_at(self, engagement_ids: Iterable[str]) -> list[tuple[str, str]]:
        """Engagement and person records, where the person took part in the engagement."""
        member, relation, mention = tables.member, tables.relation, tables.mention
        person = tables.member.alias("person")
        told = (relation.c.document_id == mention.c.document_id) & (relation.c.object == mention.c.subject)
        found: set[tuple[str, str]] = set()
        with self._asking() as connection:
            for batch in in_batches(sorted(set(engagement_ids))):
                query = select(member.c.record_id, person.c.record_id)
                query = query.join(mention, mention.c.subject == member.c.subject).join(relation, told)
                query = query.join(person, person.c.subject == relation.c.subject)
                query = query.where(member.c.record_id.in_(batch), relation.c.name == "takes_part")
                found.update((row[0], row[1]) for row in connection.execute(query))
        return sorted(found)

    @contextmanager
    def _asking(self) -> Iterator[Connection]:
        with failures_named(self._address), at_one_moment(self._engine.connect()) as connection:
            yield connection


def _level(record: Record, seen: Mapping[str, Sequence[Seen]]) -> Level:
    return level_of(record, seen.get(record.id, ())) if isinstance(record, EngagementRecord) else Level()
