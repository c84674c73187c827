"""Lists are chosen by indexes: how long one takes does not grow with how many records there are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.people import Person
from dragoman.register import Register, Wanted
from dragoman.register.store.engines import open_engine
from dragoman.register.store.rows import claims_about
from tests.register_builders import a_document, a_reading

PAIR = ("AA", "BB")


@pytest.fixture
def plans(tmp_path: Path) -> Iterator[tuple[Register, list[str]]]:
    """A register on SQLite, and how it goes about each statement that it is asked from now on."""
    path, found = tmp_path / "register.db", list[str]()
    with Register.open(path) as register:
        register.settle()

        def note(connection: object, cursor: object, statement: str, given: object, *_: object) -> None:
            if statement.startswith("SELECT"):
                other = connection.connection.cursor()  # type: ignore[attr-defined]
                other.execute(f"EXPLAIN QUERY PLAN {statement}", given)
                found.extend(row[3] for row in other.fetchall())

        event.listen(register._engine, "before_cursor_execute", note)
        yield register, found


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(between=PAIR, since=date(2005, 1, 1), area="navy", limit=50),
        Wanted(between=PAIR, states=("agreed", "asked"), newest_first=True, limit=50),
        Wanted(since=date(2010, 1, 1), limit=50),
        Wanted(until=date(2010, 1, 1), newest_first=True, states=("agreed",), limit=50),
        Wanted(area="navy", limit=50),
        Wanted(states=("agreed", "asked"), limit=50),
    ],
)
def test_no_list_goes_through_all_records(plans: tuple[Register, list[str]], wanted: Wanted) -> None:
    register, found = plans
    register.commitments(wanted)
    inner = found[found.index("SCAN unsettled") + 1 :]
    assert not [each for each in inner if each.startswith("SCAN record")]
    for each in inner:  # each record is asked for its keys, not each key for its records
        assert not each.startswith(("SEARCH area USING COVERING", "SEARCH state USING COVERING"))


def test_a_list_since_a_day_reads_only_an_index_to_choose(plans: tuple[Register, list[str]]) -> None:
    register, found = plans
    register.engagements(Wanted(since=date(2010, 1, 1), limit=50))
    assert any("COVERING INDEX ix_record_kind_days" in each for each in found)


def test_claims_of_many_subjects_are_found_each_in_its_document(tmp_path: Path) -> None:
    with Register.open(tmp_path / "register.db") as register:
        for number in range(3):
            register.file(a_reading(f"Report {number}.", Person("Ana Ruiz", "AA"), Person("Bo Chen", "BB")))
        sources = [said for person in register.people() for said in person.sources]
        assert len(sources) == 6
        asked = {said.subject: said.document_id for said in sources}
    engine = open_engine(tmp_path / "register.db")
    with engine.connect() as connection:
        found = claims_about(connection, asked)
        assert {claim.subject: claim.document_id for claim in found} == asked
        subject, document = next(iter(asked.items()))
        other = next(each for each in asked.values() if each != document)
        assert claims_about(connection, {subject: other}) == []
    engine.dispose()


def test_who_took_part_is_told_in_a_list(register: Register) -> None:
    day = parse_partial_date("2020-03-02")
    talks = Engagement("meeting", date=day, parties=PAIR, participants=(Participant("Ana Ruiz", "guest"),))
    register.file(a_reading(a_document("A report."), Person("Ana Ruiz", "AA"), talks))
    (person,), (engagement,) = register.people(), register.engagements(Wanted(between=PAIR, limit=50))
    assert [presence.person for presence in engagement.participants] == [person.id]
