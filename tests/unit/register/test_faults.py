"""What the disk, the file or the text can do to a register."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import event

from dragoman.model.errors import RegisterError
from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.connected import utc_now
from dragoman.register.store import engines
from tests.register_builders import a_document, a_reading

ANA = Person("Ana Ruiz", "AA")


def file_many(register: Register, first: int, last: int) -> None:
    for number in range(first, last):
        register.file(a_reading(a_document(f"Report {number}. " * 100, id=f"d{number}"), ANA))


def test_a_full_disk_is_told_and_leaves_the_register_sound(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    with Register.open(path) as register:
        file_many(register, 0, 3)
    engine = engines.open_engine(path)
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA max_page_count = 120"))
    engine.dispose()
    full = Register(engine, address=str(path), clock=utc_now)
    with pytest.raises(RegisterError, match="make room on the disk"):
        file_many(full, 3, 100)
    full.close()
    with Register.open(path) as register:
        assert {document.document_id for document in register.documents()} >= {"d0", "d1", "d2"}
        assert register.check() == []
        file_many(register, 0, 100)
        assert len(register.documents()) == 100


def test_a_register_that_may_only_be_read_is_read_and_refuses_filing(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    with Register.open(path) as register:
        file_many(register, 0, 1)
    with Register.open(f"sqlite:///file:{path}?mode=ro&uri=true") as register:
        assert [person.name for person in register.people()] == ["Ana Ruiz"]
        with pytest.raises(RegisterError, match="give it write permission"):
            file_many(register, 1, 2)


def test_a_text_that_is_no_text_is_refused_and_the_next_one_filed(register: Register) -> None:
    with pytest.raises(RegisterError, match=r"no character|encode"):
        register.file(a_reading("An odd \ud800 letter."))
    register.file(a_reading("A sound letter.", ANA))
    assert len(register.documents()) == 1
