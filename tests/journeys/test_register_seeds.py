"""The five reports, as a careful reader found them, in one register."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.model.contract import reading_as_dict, reading_from_dict
from dragoman.model.text import Reading
from dragoman.register import Register, Wanted
from tests.register_builders import SHARED, reading_from_gold

GOLD, REPORTS = SHARED / "gold", SHARED / "seeds"
PAIR = ("VN", "JP")


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    if not GOLD.is_dir():
        pytest.skip(f"the shared reports are not beside this checkout ({SHARED})")
    return [reading_from_gold(REPORTS / f"{path.stem}.txt", path) for path in sorted(GOLD.glob("*.json"))]


@pytest.fixture
def register(tmp_path: Path, readings: list[Reading]) -> Iterator[Register]:
    with Register.open(tmp_path / "register.db") as opened:
        for reading in readings:
            opened.file(reading)
        yield opened


def test_one_joint_vision_statement_of_april_2018_has_three_sources(register: Register) -> None:
    found = [
        each for each in register.instruments(Wanted(between=PAIR)) if each.type == "joint_vision_statement"
    ]
    (statement,) = found
    assert str(statement.date) == "2018-04"
    assert len({source.document_id for source in statement.sources}) == 3


def test_two_memoranda_stay_two(register: Register) -> None:
    memoranda = [each for each in register.instruments() if each.type == "memorandum_of_understanding"]
    assert [str(each.date) for each in memoranda] == ["2011-10", "2015"]


def test_courtesy_call_and_talks_of_one_day_stay_two_and_are_linked_to_the_visit(register: Register) -> None:
    day = [each for each in register.engagements() if str(each.date) == "2020-03-02"]
    assert sorted(each.type for each in day) == ["courtesy_call", "meeting", "visit"]
    visit = next(each for each in day if each.type == "visit")
    linked = {link.id for link in register.record(visit.id).links if link.relation == "part_of (of)"}
    assert linked == {each.id for each in day if each.type != "visit"}


def test_everybody_is_one_person(register: Register, readings: list[Reading]) -> None:
    named = {finding.value.name for reading in readings for finding in reading.people}
    assert {person.name for person in register.people()} == named


def test_a_reading_written_as_json_reads_back(readings: list[Reading]) -> None:
    for reading in readings:
        assert reading_from_dict(reading_as_dict(reading), text=reading.document.text) == reading
