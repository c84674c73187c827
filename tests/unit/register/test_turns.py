"""Long work leaves others room: short transactions, and whoever waits to write comes in between."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from dragoman.model.errors import RegisterError
from dragoman.model.people import Person
from dragoman.model.text import Reading
from dragoman.register import Register, turns
from dragoman.register.decisions import Judgement
from dragoman.register.store import engines, tables
from dragoman.register.turns import Turns
from tests.register_builders import a_document, a_reading

WHY = {"reason": "on the list", "by": "cy"}


def reading_of(number: int, name: str = "Ana Ruiz") -> Reading:
    return a_reading(a_document(f"Report {number}.", id=f"d{number}"), Person(f"{name} {number}", "AA"))


def told_nothing(number: int) -> Reading:
    return a_reading(a_document(f"Report {number}.", id=f"d{number}"))


def waiting_in(address: str) -> int:
    """How many forms wait for settling."""
    engine = engines.open_engine(address)
    with engine.connect() as connection:
        count = connection.execute(select(func.count()).select_from(tables.unsettled)).scalar_one()
    engine.dispose()
    return int(count)


def test_a_turn_that_took_long_is_followed_by_a_shorter_one(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([0.0, turns.SECONDS_AT_MOST * 4, 10.0, 10.0 + turns.SECONDS_AT_MOST / 100])
    monkeypatch.setattr(turns.time, "monotonic", lambda: next(clock))
    taken = Turns(first=100, most=1000)
    with taken.turn():
        pass
    assert taken.size == 25
    with taken.turn():
        pass
    assert taken.size == 50


def test_who_decides_comes_in_while_very_many_are_filed(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "SECONDS_AT_MOST", 0.05)
    with Register.open(address) as register:
        register.file(reading_of(0), settle=True)
        (ana,) = (person.id for person in register.people())
    filed: list[float] = []

    def file() -> None:
        with Register.open(address) as other:
            for _ in other.file_many(map(told_nothing, range(1, 2000))):
                filed.append(time.monotonic())

    filer = threading.Thread(target=file)
    filer.start()
    while not filed:
        time.sleep(0.01)
    with Register.open(address) as register:
        register.accept(ana, "doubt 0-1", **WHY)
        decided = time.monotonic()
        register.close()
        filer.join()
    assert decided < filed[-1]


def test_who_decides_does_not_settle_what_others_file(address: str) -> None:
    with Register.open(address) as register:
        for number in (1, 2):
            register.file(reading_of(number), settle=True)
        left, right = (person.id for person in register.people())
        for number in range(3, 9):
            register.file(reading_of(number, "Bo Dahl"))
        register.judge(Judgement.SAME, left, right, **WHY)
        waiting = waiting_in(address)
        assert len(register.people()) == 7
    assert waiting == 6


def test_what_waits_of_a_record_is_settled_before_it_is_rejected(address: str) -> None:
    with Register.open(address) as register:
        for number in (1, 2):
            document = a_document(f"Report {number}.", id=f"d{number}")
            register.file(a_reading(document, Person("Ana Ruiz", "AA")), settle=number == 1)
        with register._asking() as connection:
            (ana,) = connection.scalars(select(tables.record.c.id).where(tables.record.c.kind == "P"))
        register.reject(ana, **WHY)
        assert register.people() == []


def test_who_waits_too_long_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_BUSY_TIMEOUT_MILLISECONDS", 50)
    path = tmp_path / "register.db"
    with Register.open(path) as register, Register.open(path) as other:
        with (
            register._writing(),
            pytest.raises(RegisterError, match="another program is writing; run again"),
        ):
            other.file(reading_of(1))
        other.file(reading_of(1))
        assert len(other.people()) == 1
