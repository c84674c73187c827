"""What the disk, the file or the text can do to a register."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event, text

from dragoman.model.errors import RegisterError
from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.connected import utc_now
from dragoman.register.store import engines
from tests.postgresql import small_disk
from tests.register_builders import a_document, a_reading
from tests.unit.register.conftest import make_database

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


def run_on(address: str, *statements: str) -> None:
    """Statements outside any transaction, as an administrator gives them."""
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


DISK_MEGABYTES = 16
ROOM_LEFT = 200_000
NO_ROOM = """
CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
IF (SELECT count(*) FROM document) > 20 THEN
RAISE EXCEPTION 'could not extend file "base/1/2613": No space left on device' USING ERRCODE = 'disk_full';
END IF; RETURN NULL; END $$
"""


@contextmanager
def nearly_full(server: str, name: str) -> Iterator[tuple[str, Path | None]]:
    """The address of a database on a small disk, and the disk; None where none may be mounted."""
    with small_disk(DISK_MEGABYTES) as disk:
        if disk is None:
            yield make_database(server, name), None
            return
        run_on(f"{server}/postgres", f"CREATE TABLESPACE {name} LOCATION '{disk}'")
        run_on(f"{server}/postgres", f"CREATE DATABASE {name} TEMPLATE template0 TABLESPACE {name}")
        try:
            yield f"{server}/{name}", disk
        finally:
            run_on(f"{server}/postgres", f"DROP DATABASE {name}", f"DROP TABLESPACE {name}")


def fill_up(address: str, disk: Path | None) -> None:
    """No room but for some documents; where there is no such disk, the server says so as if there were."""
    if disk is None:
        trigger = "CREATE TRIGGER no_room AFTER INSERT ON document EXECUTE FUNCTION no_room()"
        run_on(address, NO_ROOM, trigger)
    else:
        (disk / "filler").write_bytes(b"." * (shutil.disk_usage(disk).free - ROOM_LEFT))


def make_room(address: str, disk: Path | None) -> None:
    if disk is None:
        run_on(address, "DROP TRIGGER no_room ON document")
    else:
        (disk / "filler").unlink()


def test_a_full_disk_of_a_server_is_told_and_leaves_the_register_sound(
    server: str, numbers: Iterator[int]
) -> None:
    with nearly_full(server, f"small_{next(numbers)}") as (address, disk):
        with Register.open(address) as register:
            file_many(register, 0, 3)
        fill_up(address, disk)
        with Register.open(address) as register:
            with pytest.raises(RegisterError, match=r"No space left.*make room on the disk"):
                file_many(register, 3, 1000)
            filed = {document.document_id for document in register.documents()}
            assert {"d0", "d1", "d2"} <= filed
            assert register.check() == []
        make_room(address, disk)
        with Register.open(address) as register:
            file_many(register, 0, 100)
            assert {document.document_id for document in register.documents()} > filed
            assert register.check() == []


def test_a_server_that_may_only_be_read_is_read_and_refuses_filing(database: str) -> None:
    with Register.open(database) as register:
        file_many(register, 0, 1)
    name = database.rpartition("/")[2]
    run_on(database, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    with Register.open(database) as register:
        assert [person.name for person in register.people()] == ["Ana Ruiz"]
        assert register.check() == []
        with pytest.raises(RegisterError, match=r"read-only transaction; give it write permission"):
            file_many(register, 1, 2)


def test_a_role_that_may_only_read_reads_and_is_refused_filing(database: str) -> None:
    with Register.open(database) as register:
        file_many(register, 0, 1)
    role = f"reader_{database.rpartition('_')[2]}"
    run_on(database, f"CREATE ROLE {role} LOGIN", f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}")
    with Register.open(database.replace("tester@", f"{role}@")) as register:
        assert [person.name for person in register.people()] == ["Ana Ruiz"]
        assert register.check() == []
        with pytest.raises(RegisterError, match=r"permission denied for table \w+; give the role the right"):
            file_many(register, 1, 2)


def test_a_server_that_went_away_is_told_in_a_line(database: str) -> None:
    with Register.open(database) as register:
        file_many(register, 0, 1)
        run_on(
            database,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        with pytest.raises(RegisterError, match=r"connection.*; check that the server runs"):
            file_many(register, 1, 2)
        file_many(register, 1, 2)
        assert register.check() == []


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
