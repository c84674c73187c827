"""Where a register may be, and what is refused."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from dragoman.model.errors import RegisterError, WrongRegister
from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.addresses import shown_address
from dragoman.register.store import engines
from tests.register_builders import a_document, a_reading


def test_the_newest_migration_is_the_schema_that_the_code_expects() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(engines.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [engines.SCHEMA_REVISION]


def test_a_register_that_was_closed_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    Register.open(path).close()
    with Register.open(f"sqlite:///{path}") as register:
        assert register.documents() == []


def test_the_write_ahead_log_and_foreign_keys_are_on(tmp_path: Path) -> None:
    engine = engines.open_engine(tmp_path / "register.db")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    engine.dispose()


def test_a_database_of_another_program_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE moz_places (id INTEGER)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(WrongRegister, match=r"other\.db: is a database of another program.*moz_places"):
        Register.open(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Sir", encoding="utf-8")
    with pytest.raises(WrongRegister, match=r"letter\.txt: is not a register"):
        Register.open(path)


def test_a_damaged_register_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "damaged.db"
    path.write_bytes(b"SQLite format 3\0" + b"\x01" * 4096)
    with pytest.raises(WrongRegister, match=r"damaged\.db: is damaged"):
        Register.open(path)


def test_a_register_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    Register.open(path).close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE dragoman_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(WrongRegister, match="newer version of dragoman"):
        Register.open(path)


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("{folder}", "is a folder"),
        ("{folder}/missing/register.db", "there is no folder"),
        ("nosuchengine://here/there", "cannot be opened"),
        ("://", "no database URL"),
    ],
)
def test_an_impossible_address_is_named(tmp_path: Path, address: str, reason: str) -> None:
    with pytest.raises(WrongRegister, match=reason):
        Register.open(address.format(folder=tmp_path))


def test_a_question_makes_no_register(address: str) -> None:
    with pytest.raises(WrongRegister, match="no register here"):
        Register.open(address, make=False)
    assert "://" in address or not Path(address).exists()
    Register.open(address).close()
    Register.open(address, make=False).close()


@pytest.mark.parametrize("folder", [True, False], ids=["file and folder", "file"])
def test_a_file_that_may_only_be_read_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: bool
) -> None:
    path = tmp_path / "a register.db"
    with Register.open(path) as register:
        register.file(a_reading(a_document("A report."), Person("Ana Ruiz", "AA")))
    monkeypatch.setattr(engines, "_may_write", lambda asked: not folder and asked == tmp_path)
    with Register.open(path, make=False) as register:
        assert [person.name for person in register.people()] == ["Ana Ruiz"]
        with pytest.raises(RegisterError, match="give it write permission"):
            register.file(a_reading(a_document("Another report.")))


def test_what_is_being_written_is_read_from_its_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "register.db"
    with Register.open(path) as writing:
        writing.file(a_reading(a_document("A report."), Person("Ana Ruiz", "AA")), settle=True)
        monkeypatch.setattr(engines, "_may_write", lambda asked: False)
        with Register.open(path, make=False) as register:
            assert [person.name for person in register.people()] == ["Ana Ruiz"]


def test_no_message_tells_a_password() -> None:
    address = "postgresql+psycopg://desk:s3cr%40t@127.0.0.1:1/register"
    with pytest.raises(RegisterError, match=r"desk:\*\*\*@127\.0\.0\.1:1/register: .*connection") as told:
        Register.open(address)
    assert "s3cr" not in str(told.value)
    assert shown_address("office.db") == "office.db"


def test_an_open_register_says_where_it_is(address: str) -> None:
    with Register.open(address) as register:
        assert register.address == address
