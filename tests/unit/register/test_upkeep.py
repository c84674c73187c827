"""Checking a register and copying it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from dragoman.model.errors import RegisterError
from dragoman.model.people import Person
from dragoman.register import Register
from tests.register_builders import a_reading


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "filed.db"
    with Register.open(path) as register:
        register.file(a_reading("Ana Ruiz came.", Person("Ana Ruiz", "AA")))
    return path


def faults_after(path: Path, statement: str) -> list[str]:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()
    with Register.open(path) as register:
        return sorted({fault.what for fault in register.check()})


def test_a_register_as_it_was_written_has_no_fault(path: Path) -> None:
    with Register.open(path) as register:
        assert register.check() == []


def test_a_changed_claim_is_found(path: Path) -> None:
    changed = "UPDATE claim SET value = '\"BB\"' WHERE attribute = 'country'"
    assert faults_after(path, changed) == ["is not what was claimed"]


def test_a_changed_quote_is_found(path: Path) -> None:
    assert faults_after(path, "UPDATE claim SET quote = 'Bo came.'") == ["its quote is not in the text"]


def test_a_changed_text_is_found(path: Path) -> None:
    assert "its text is not the one that was filed" in faults_after(path, "UPDATE document SET text = 'Bo.'")


def test_what_refers_to_nothing_is_found(path: Path) -> None:
    assert faults_after(path, "DELETE FROM document") == ["refers to nothing in document"]


def test_a_copy_of_a_register_in_use_is_whole(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    with Register.open(path) as register:
        register.back_up(copy)
        register.file(a_reading("Later.", Person("Bo Chen", "BB")))
    with Register.open(copy) as copied:
        assert [person.name for person in copied.people()] == ["Ana Ruiz"]
        assert copied.check() == []


def test_a_copy_never_overwrites(path: Path) -> None:
    with Register.open(path) as register, pytest.raises(RegisterError, match="exists already"):
        register.back_up(path)
