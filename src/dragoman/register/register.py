"""The register: readings are filed in it, records come out of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from itertools import islice
from types import TracebackType
from typing import Any

from sqlalchemy import Connection

from dragoman.model.text import Document, Reading
from dragoman.register import (
    answers,
    coverage,
    deciding,
    history,
    holders,
    queries,
    rereading,
    review,
    typed_in,
)
from dragoman.register.answers import Answer, Quoted
from dragoman.register.coverage import AreaCount, Coverage
from dragoman.register.decisions import Decision, Judgement
from dragoman.register.filing import FilingResult, file_readings
from dragoman.register.history import Event
from dragoman.register.holders import PostOn
from dragoman.register.kept_up import KeptUp
from dragoman.register.queries import Wanted
from dragoman.register.records import (
    CommitmentRecord,
    DocumentRecord,
    EngagementRecord,
    InstrumentRecord,
    MechanismRecord,
    PersonRecord,
    Record,
    Said,
)
from dragoman.register.rereading import Rereading
from dragoman.register.review import Question
from dragoman.register.settling import Settlement, settle_some, settled_with
from dragoman.register.store import rows
from dragoman.register.store.decision_rows import load_decisions
from dragoman.register.subjects import Kind
from dragoman.register.turns import Turns

_FORMS_AT_FIRST, _FORMS_AT_MOST = 512, 16_000
_READINGS_AT_FIRST, _READINGS_AT_MOST = 64, 1024


class Register(KeptUp):
    """A register that is open; use it in a ``with`` statement, or close it.

    One object may be used by one thread at a time; several processes may have the same register open.
    """

    def __enter__(self) -> Register:
        """This register."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Settle what was filed, and close it."""
        try:
            if kind is None:
                self.settle_if_waiting()
        finally:
            self.close()

    def file(self, reading: Reading, *, settle: bool = False) -> FilingResult:
        """What filing the reading changed; nothing, where its text is in the register already.

        When this returns, the document is in the register for good: it is one transaction. Its records are
        settled at once if wished; else by ``settle()``, the next question, or when the register is closed.

        Raises:
            RegisterError: another text is filed under this id, or the database cannot be written.
        """
        with self._writing() as connection:
            (result,) = file_readings(connection, [reading], now=self._clock())
        if settle:
            self.settle()
        return result

    def file_many(self, readings: Iterable[Reading]) -> Iterator[FilingResult]:
        """What filing each reading changed, reported when it is in the register for good.

        Several are filed in one transaction, which is much faster than one by one. Records wait for settling.

        Raises:
            RegisterError: as ``file`` does; of the readings not yet reported, none is filed.
        """
        rest, turns = iter(readings), Turns(first=_READINGS_AT_FIRST, most=_READINGS_AT_MOST)
        while batch := list(islice(rest, turns.size)):
            turns.let_others_in()
            with self._writing() as connection, turns.turn():
                results = file_readings(connection, batch, now=self._clock())
            yield from results

    def settle(self) -> Settlement:
        """How the records changed by what was filed since they were last settled.

        What others file meanwhile may wait for the next time, so that this one comes to its end.
        """
        total, last = Settlement(), ""
        turns = Turns(first=_FORMS_AT_FIRST, most=_FORMS_AT_MOST)
        while True:
            turns.let_others_in()
            with self._writing() as connection, turns.turn():
                settled = settle_some(connection, after=last, at_most=turns.size)
            if settled is None:
                return total
            total, last = total + settled[0], settled[1]

    def people(self, wanted: Wanted = queries.EVERYTHING) -> list[PersonRecord]:
        """People, by name; of a pair of countries, those of either whom reports on both name."""
        return self._list(Kind.PERSON, wanted)

    def holders(self, asked: PostOn) -> list[PersonRecord]:
        """Who held the post on the day, where the sightings leave no doubt; otherwise nobody."""
        self.settle_if_waiting()
        with self._asking() as connection:
            return holders.holders_of(connection, asked)

    def engagements(self, wanted: Wanted = queries.EVERYTHING) -> list[EngagementRecord]:
        """Engagements, by date, those without one last."""
        return self._list(Kind.ENGAGEMENT, wanted)

    def instruments(self, wanted: Wanted = queries.EVERYTHING) -> list[InstrumentRecord]:
        """Instruments, by date, those without one last."""
        return self._list(Kind.INSTRUMENT, wanted)

    def mechanisms(self, wanted: Wanted = queries.EVERYTHING) -> list[MechanismRecord]:
        """Mechanisms, by name."""
        return self._list(Kind.MECHANISM, wanted)

    def commitments(self, wanted: Wanted = queries.EVERYTHING) -> list[CommitmentRecord]:
        """Commitments, by the day on which they were made or reported."""
        return self._list(Kind.COMMITMENT, wanted)

    def documents(self, wanted: Wanted = queries.EVERYTHING) -> list[DocumentRecord]:
        """Documents, by day of publication."""
        return self._list(Kind.DOCUMENT, wanted)

    def record(self, record_id: str) -> Answer:
        """The record of this id (or of the beginning of one), its evidence, and what it is linked to.

        Raises:
            NotInRegister: there is none.
            UsageError: several records' ids begin so.
        """
        self.settle_if_waiting()
        with self._asking() as connection:
            return answers.find_answer(connection, record_id)

    def records(self, record_ids: Iterable[str]) -> list[Record]:
        """The records of these ids, by id; those that are not there are left out."""
        with self._asking() as connection:
            found = queries.load_records(connection, record_ids)
            return queries.with_people(connection, [found[each] for each in sorted(found)])

    def quotes(self, sources: Iterable[Said]) -> dict[str, list[Quoted]]:
        """What documents claim of the subjects, by subject: the words behind records already asked for."""
        with self._asking() as connection:
            return answers.quotes_for(connection, sources)

    def coverage(self, between: tuple[str, str], *, until: date | None = None) -> Coverage:
        """How many documents there are on the pair, published by a day, and from which years."""
        with self._asking() as connection:
            return coverage.coverage_of(connection, between, until=until)

    def areas(self, wanted: Wanted) -> list[AreaCount]:
        """The areas of the pair's commitments, the most frequent first."""
        self.settle_if_waiting()
        with self._asking() as connection:
            return coverage.area_counts(connection, wanted)

    def document(self, document_id: str) -> Document | None:
        """The document as it was filed, text and all; None where there is none of this id."""
        with self._asking() as connection:
            return rows.load_document(connection, document_id)

    def judge(self, judgement: Judgement, left_id: str, right_id: str, *, reason: str, by: str) -> Decision:
        """The judgement that two records are the same, are not, or cannot be told; it stands until undone.

        Raises:
            Contradiction: a standing decision says the opposite.
        """
        pair = (left_id, right_id)
        with self._deciding(left_id, right_id) as connection:
            return deciding.judge_pair(connection, judgement, pair, reason=reason, by=by, now=self._clock())

    def correct(
        self, record_id: str, attribute: str, value: object, *, reason: str, by: str
    ) -> list[Decision]:
        """The correction of one attribute of a record; it outlives every later reading, until undone."""
        change = (attribute, value)
        with self._deciding(record_id) as connection:
            return deciding.correct(connection, record_id, change, reason=reason, by=by, now=self._clock())

    def reject(self, record_id: str, *, reason: str, by: str) -> list[Decision]:
        """The judgement that there is no such thing; its mentions are kept and belong to no record."""
        with self._deciding(record_id) as connection:
            return deciding.reject(connection, record_id, reason=reason, by=by, now=self._clock())

    def accept(self, record_id: str, attribute: str | None = None, *, reason: str, by: str) -> Decision:
        """The judgement that a record, or one attribute of it, is well: review does not ask again."""
        with self._deciding(record_id) as connection:
            return deciding.accept(connection, record_id, attribute, reason=reason, by=by, now=self._clock())

    def undo(self, decision_id: int) -> list[Decision]:
        """The decisions undone; records are as if they had not been made."""
        with self._deciding() as connection:
            return deciding.undo(connection, decision_id, now=self._clock())

    def decisions(self) -> list[Decision]:
        """Every decision ever made, in order; those undone say when."""
        with self._asking() as connection:
            return load_decisions(connection)

    @contextmanager
    def _deciding(self, *record_ids: str) -> Iterator[Connection]:
        """A transaction before which the records are settled, and after it what it changed."""
        with self._asking() as connection:
            known = answers.known_ids(connection, record_ids)
        if len(known) < len(record_ids):
            self.settle_if_waiting()
        with self._writing() as connection:
            named = answers.known_ids(connection, record_ids)
            with settled_with(connection, named):
                yield connection

    def record_on(self, record_id: str, on: datetime) -> Record:
        """The record as it was held to be at a moment, by what had been read and judged until then."""
        self.settle_if_waiting()
        with self._asking() as connection:
            return history.record_on(connection, record_id, on)

    def history(self, record_id: str) -> list[Event]:
        """Every moment at which the record changed, with its cause."""
        self.settle_if_waiting()
        with self._asking() as connection:
            return history.history_of(connection, record_id)

    def review(self, *, limit: int = 100) -> list[Question]:
        """What a person should look at, what matters most first."""
        self.settle_if_waiting()
        with self._asking() as connection:
            return review.review_queue(connection, limit=limit)

    def compare(self, reading: Reading) -> Rereading:
        """How a new reading of a filed document differs from the one that stands; nothing is changed."""
        with self._asking() as connection:
            return rereading.compare_reading(connection, reading, now=self._clock())

    def replace(self, reading: Reading) -> Rereading:
        """What changed, once the reading stands in place of the document's last; corrections stay."""
        with self._deciding() as connection:
            return rereading.apply_reading(connection, reading, now=self._clock())

    def document_ids(self) -> list[str]:
        """The ids of all documents filed."""
        with self._asking() as connection:
            return rows.document_ids(connection)

    def is_typed_in(self, document_id: str) -> bool:
        """Whether the document is one that the office typed in itself, and no reader read."""
        with self._asking() as connection:
            standing = rows.standing_reading(connection, document_id)
        return standing is not None and typed_in.RULE in standing.versions

    def settle_if_waiting(self) -> None:
        """Settle what an interrupted run, or one that filed without settling, left waiting."""
        with self._asking() as connection:
            waiting = queries.is_anything_waiting(connection)
        if waiting:
            self.settle()

    def _list(self, kind: Kind, wanted: Wanted) -> list[Any]:
        self.settle_if_waiting()
        with self._asking() as connection:
            return queries.list_records(connection, kind, wanted)
