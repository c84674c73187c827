"""Checking a register and copying it."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from dragoman.model.errors import RegisterError
from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.store import engines, tables
from tests.register_builders import a_document, a_reading
from tests.register_killing import Report, start


@pytest.fixture
def filled(address: str) -> str:
    """The address of a register that holds one report."""
    with Register.open(address) as register:
        register.file(a_reading("Ana Ruiz came.", Person("Ana Ruiz", "AA")))
    return address


def faults_after(address: str, *statements: str) -> list[str]:
    """What is wrong after statements that nobody watched."""
    unwatched = "SET session_replication_role = replica" if "://" in address else "PRAGMA foreign_keys = OFF"
    engine = create_engine(address if "://" in address else f"sqlite:///{address}")
    with engine.connect() as connection:
        for statement in (unwatched, *statements):
            connection.execute(text(statement))
        connection.commit()
    engine.dispose()
    with Register.open(address) as register:
        return sorted({fault.what for fault in register.check()})


def test_a_register_as_it_was_written_has_no_fault(filled: str) -> None:
    with Register.open(filled) as register:
        assert register.check() == []


def test_a_changed_claim_is_found(filled: str) -> None:
    changed = "UPDATE claim SET value = '\"BB\"' WHERE attribute = 'country'"
    assert faults_after(filled, changed) == ["is not what was claimed"]


def test_a_changed_quote_is_found(filled: str) -> None:
    assert faults_after(filled, "UPDATE claim SET quote = 'Bo came.'") == ["its quote is not in the text"]


def test_a_changed_text_is_found(filled: str) -> None:
    changed = "UPDATE document SET text = 'Bo.'"
    assert "its text is not the one that was filed" in faults_after(filled, changed)


def test_what_refers_to_nothing_is_found(filled: str) -> None:
    assert faults_after(filled, "DELETE FROM document") == ["refers to nothing in document"]


def test_a_key_that_leads_to_no_record_is_found(filled: str) -> None:
    changed = "UPDATE record_key SET record_id = 'P-0000000000' WHERE kind = 'P'"
    assert faults_after(filled, changed) == ["refers to nothing in record"]


def test_what_refers_to_nothing_is_named(filled: str) -> None:
    faults_after(filled, "DELETE FROM record WHERE kind = 'P'")
    with Register.open(filled) as register:
        (member, *_) = [fault.where for fault in register.check() if fault.where.startswith("member")]
    assert member.startswith("member P-")


def test_a_copy_of_a_register_in_use_is_whole(filled: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    with Register.open(filled) as register:
        register.back_up(copy)
        register.file(a_reading("Later.", Person("Bo Chen", "BB")))
    with Register.open(copy) as copied:
        assert [person.name for person in copied.people()] == ["Ana Ruiz"]
        assert copied.check() == []
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.db"]


def test_a_copy_has_every_row_and_goes_on_as_a_register(filled: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    with Register.open(filled) as register:
        (ana,) = register.people()
        register.correct(ana.id, "post", "Minister", reason="on the list", by="cy")
        register.back_up(copy)
    assert rows_of(str(copy)) == rows_of(filled)
    with Register.open(copy) as copied:
        (decision,) = copied.decisions()
        copied.undo(decision.id)
        copied.accept(ana.id, reason="looked", by="cy")
        copied.file(a_reading("Later.", Person("Bo Chen", "BB")))
        assert copied.check() == []


def rows_of(address: str) -> dict[str, list[str]]:
    engine = engines.open_engine(address)
    with engine.connect() as connection:
        found = {
            table.name: sorted(str(tuple(row)) for row in connection.execute(table.select()))
            for table in tables.metadata.sorted_tables
        }
    engine.dispose()
    return found


def test_a_copy_made_while_others_file_is_of_one_moment(address: str, tmp_path: Path) -> None:
    Register.open(address).close()

    def file_on(report: Report) -> None:
        with Register.open(address) as register:
            for number in range(60):
                register.file(
                    a_reading(a_document(f"Report {number}.", id=f"d{number}"), Person("Ana", "AA"))
                )
                report(f"d{number}")

    worker = start(file_on)
    copies = [tmp_path / f"copy{number}.db" for number in range(6)]
    with Register.open(address) as register:
        for copy in copies:
            register.back_up(copy)
    worker.finish()
    for copy in copies:
        with Register.open(copy) as copied:
            assert all(document.people == 1 for document in copied.documents())
            assert copied.check() == []


def test_a_copy_never_overwrites(filled: str, tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    there.write_bytes(b"mine")
    with Register.open(filled) as register, pytest.raises(RegisterError, match="exists already"):
        register.back_up(there)
    assert there.read_bytes() == b"mine"


def test_a_copy_to_where_nothing_may_be_written_is_refused(filled: str, tmp_path: Path) -> None:
    with Register.open(filled) as register, pytest.raises(RegisterError, match=r"gone.*give another place"):
        register.back_up(tmp_path / "gone" / "copy.db")


def test_what_a_copy_that_was_killed_left_is_no_part_of_the_next(filled: str, tmp_path: Path) -> None:
    (tmp_path / "copy.db.part").write_bytes(b"half")
    (tmp_path / "copy.db.part-wal").write_bytes(b"half")
    with Register.open(filled) as register:
        register.back_up(tmp_path / "copy.db")
    assert rows_of(str(tmp_path / "copy.db")) == rows_of(filled)
