from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from dragoman import flow
from dragoman.flow import Failure, Filed, file_documents, read_documents, with_rule_only
from dragoman.model.errors import RegisterError, SourceError
from dragoman.model.text import Document, Reading
from dragoman.register import Register
from dragoman.sources.problems import SourceProblem
from tests.builders import TALKS, HandReader, a_document, a_reading


@dataclass
class Result:
    new: bool


class ListRegister:
    """A register for tests: it keeps the ids that it was given, and refuses one."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.batches = 0

    def file(self, reading: Reading, *, settle: bool) -> Result:
        assert not settle
        if reading.document.id == "refused":
            raise RegisterError("the disk is full; make room")
        self.ids.append(reading.document.id)
        return Result(new=self.ids.count(reading.document.id) == 1)

    def file_many(self, readings: Iterable[Reading]) -> Iterator[Result]:
        before = self.ids[:]
        self.batches += 1
        try:
            results = [self.file(reading, settle=False) for reading in readings]
        except RegisterError:
            self.ids = before
            raise
        yield from results


def test_readings_come_in_the_order_of_their_documents_with_failures_in_place() -> None:
    found = [
        a_document(id_="a"),
        SourceProblem("b.txt", SourceError("is empty")),
        a_document(f"{TALKS} FAIL", id_="c"),
        a_document("nothing", id_="d"),
    ]
    a, b, c, d = read_documents(found, reader=HandReader())
    assert a == a_reading(a_document(id_="a"))
    assert str(b) == "b.txt: is empty"
    assert str(c) == ("c: failed with ZeroDivisionError in tests.builders.read (by hand); please report it")
    assert isinstance(d, Reading)


def test_a_failure_names_the_rule_of_ours_that_it_came_from() -> None:
    class Misread(HandReader):
        def read(self, document: Document) -> Reading:
            document.cite(a_reading().people[0].evidence[0].span, rule="x")
            return a_reading(document)

    (failure,) = read_documents([a_document("short")], reader=Misread())
    assert "ValueError in dragoman.model.text.cite" in str(failure)


def test_more_than_a_batch_is_read_without_being_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "BATCH", 2)
    given: list[str] = []

    def endless() -> Iterator[Document]:
        while True:
            given.append(str(len(given)))
            yield a_document(id_=given[-1])

    readings = read_documents(endless(), reader=HandReader())
    first = next(readings)
    assert isinstance(first, Reading)
    assert first.document.id == "0"
    assert given == ["0", "1"]


def test_what_the_register_refuses_is_named_and_the_rest_are_filed() -> None:
    register = ListRegister()
    found = [a_document(id_=id_) for id_ in ("a", "refused", "b")]
    outcomes = list(file_documents(found, register=register, reader=HandReader()))
    assert register.ids == ["a", "b"]
    assert register.batches == 1
    assert [isinstance(each, Filed) for each in outcomes] == [True, False, True]
    assert outcomes[1] == Failure("refused", "the disk is full; make room")


def test_a_batch_is_filed_at_once_in_the_order_of_its_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "BATCH", 3)
    register = ListRegister()
    empty = SourceProblem("b.txt", SourceError("is empty"))
    found = [a_document(id_="a"), empty, *(a_document(id_=id_) for id_ in ("c", "d", "e"))]
    outcomes = list(file_documents(found, register=register, reader=HandReader()))
    assert register.ids == ["a", "c", "d", "e"]
    assert register.batches == 2
    told = [each.reading.document.id if isinstance(each, Filed) else each.where for each in outcomes]
    assert told == ["a", "b.txt", "c", "d", "e"]


def test_of_a_batch_one_document_under_an_id_taken_fails_alone(tmp_path: Path) -> None:
    with Register.open(tmp_path / "register.db") as register:
        found = [
            a_document(TALKS, id_="a"),
            a_document(f"{TALKS} More.", id_="a"),
            a_document("Else.", id_="b"),
        ]
        first, second, third = file_documents(found, register=register, reader=HandReader())
        assert isinstance(first, Filed)
        assert first.result.new
        assert isinstance(second, Failure)
        assert isinstance(third, Filed)
        assert third.result.new
        assert register.document_ids() == ["a", "b"]


def test_a_document_is_filed_before_the_next_batch_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "BATCH", 1)
    register = ListRegister()

    def watched() -> Iterator[Document]:
        for id_ in ("a", "b"):
            assert register.ids == (["a"] if id_ == "b" else [])
            yield a_document(id_=id_)

    assert len(list(file_documents(watched(), register=register, reader=HandReader()))) == 2


def test_ctrl_c_is_no_failure_of_a_document() -> None:
    class Stopped(HandReader):
        def read(self, document: Document) -> Reading:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(read_documents([a_document()], reader=Stopped()))


def test_one_rule_can_be_asked_alone() -> None:
    reading = a_reading()
    by_hand, second = with_rule_only(reading, "by_hand"), with_rule_only(reading, "second_rule")
    assert (by_hand.people, by_hand.doubts) == (reading.people, ())
    assert (second.people, second.commitments, second.doubts) == ((), (), reading.doubts)
