"""Connections to a register: where it is, whether it is ours, and of this version."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError, SQLAlchemyError

from dragoman.model.errors import RegisterError, WrongRegister
from dragoman.register.addresses import shown_address

SCHEMA_REVISION = "0007"
"""The newest step in ``migrations/versions``; a test holds the two together."""

VERSION_TABLE = "dragoman_version"
_SQLITE_MAGIC = b"SQLite format 3\0"
_BUSY_TIMEOUT_MILLISECONDS = 60_000
_TRIES_AGAIN_AFTER_SECONDS = 0.005
_PRIMARY_CODE = 0xFF  # of SQLite's longer codes, which say more, what kind of error it is
_CACHE_KIBIBYTES = 262_144  # of an archive of 100,000 documents, what filing comes to again and again
_LOG_PAGES = 32_768  # 128 MB: pages written again and again go from the log to the file once
_WRITE_LOCK = 4_279_031  # any number that no other program takes on the same PostgreSQL database

_GIVE_PERMISSION = "give it write permission, or another register with --register"
_MAKE_ROOM = "make room on the disk and run again; nothing half done was kept"


def open_engine(address: str | Path, *, make: bool = True) -> Engine:
    """An engine on the register at a path or URL, brought to this version's schema.

    Raises:
        WrongRegister: what is there is no register of ours, or one of a newer version; or there is none,
            and none is to be made.
    """
    url = _readable(_url(address, make=make))
    try:
        engine = create_engine(url, connect_args=_connect_arguments(url))
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise WrongRegister(
            f"{shown_address(address)}: cannot be opened ({error}); give a file or a database URL"
        ) from error
    if url.get_backend_name() == "sqlite":
        _prepare_sqlite(engine)
    try:
        with failures_named(shown_address(address)):
            _bring_up_to_date(engine, shown_address(address), make=make)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextmanager
def failures_named(address: str) -> Iterator[None]:
    """What the database cannot do becomes one line that says where, and what to do."""
    try:
        yield
    except DatabaseError as error:
        if "not a database" in str(error) or "malformed" in str(error):
            raise WrongRegister(f"{address}: is damaged or encrypted; restore it from a backup") from error
        first_line = str(error.orig).splitlines()[0] if str(error.orig) else type(error.orig).__name__
        raise RegisterError(f"{address}: {first_line}; {_advice(first_line)}") from error
    except SQLAlchemyError as error:
        raise RegisterError(f"{address}: {error}") from error
    except UnicodeEncodeError as error:
        raise RegisterError(
            f"{address}: the text holds what is no character ({error.reason}); mend it"
        ) from error


def _advice(message: str) -> str:
    known = {
        "readonly": _GIVE_PERMISSION,
        "read-only": _GIVE_PERMISSION,
        "permission denied": "give the role the right to it, or another register with --register",
        "unable to open": "check the path and its permissions",
        "full": _MAKE_ROOM,
        "disk I/O": _MAKE_ROOM,
        "No space": _MAKE_ROOM,
        "locked": "another program is writing; run again",
        "connection": "check that the server runs and the address is right",
    }
    return next((advice for part, advice in known.items() if part in message), "nothing half done was kept")


def _none_there(address: object) -> WrongRegister:
    return WrongRegister(
        f"{address}: there is no register here; “dragoman file” makes one, or give another with --register"
    )


def _url(address: str | Path, *, make: bool) -> URL:
    if isinstance(address, Path) or "://" not in address:
        _refuse_impossible_file(Path(address), make=make)
        return URL.create("sqlite", database=str(address))
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise WrongRegister(
            f"{shown_address(address)}: no database URL; give a file or a URL such as sqlite:///register.db"
        ) from error
    if url.get_backend_name() == "sqlite" and url.database and not url.database.startswith((":", "file:")):
        _refuse_impossible_file(Path(url.database), make=make)
    return url


def _readable(url: URL) -> URL:
    """The URL, that of an SQLite file that may only be read saying so.

    Its write-ahead log is read where there is one. Where there is none, and none can be made beside the file,
    nobody can be writing: it is read as it lies.
    """
    path = Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None
    if path is None or not path.is_file() or (_may_write(path) and _may_write(path.parent)):
        return url
    log = path.with_name(f"{path.name}-wal")
    asked = {"mode": "ro"} if log.exists() or _may_write(path.parent) else {"mode": "ro", "immutable": "1"}
    return URL.create("sqlite", database=f"file:{quote(str(path))}", query=asked | {"uri": "true"})


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK)


def _refuse_impossible_file(path: Path, *, make: bool) -> None:
    if path.is_dir():
        raise WrongRegister(f"{path}: is a folder; give the file of a register with --register")
    if not path.parent.is_dir():
        raise WrongRegister(f"{path}: there is no folder {path.parent}; make it first")
    try:
        with path.open("rb") as file:
            start = file.read(len(_SQLITE_MAGIC))
    except FileNotFoundError:
        if not make:
            raise _none_there(path) from None
        return
    except OSError as error:
        raise WrongRegister(f"{path}: cannot be read ({error.strerror}); check its permissions") from error
    if start and start != _SQLITE_MAGIC:
        raise WrongRegister(f"{path}: is not a register but some other file; give another with --register")


def _connect_arguments(url: URL) -> dict[str, Any]:
    if url.get_backend_name() == "sqlite":
        return {"timeout": _BUSY_TIMEOUT_MILLISECONDS / 1000, "check_same_thread": False}
    return {}


def _prepare_sqlite(engine: Engine) -> None:
    """Let us, not the driver, begin transactions; a writer takes its lock at once."""

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MILLISECONDS}")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        if not connection.get_execution_options().get("writing", False):
            connection.exec_driver_sql("BEGIN")
        elif not _begins_to_write(connection.connection.driver_connection):
            connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begins_to_write(connection: Any) -> bool:
    """Whether the write lock is had before those who wait for it give up.

    SQLite itself tries ten times a second, and so finds no gap between two transactions of a long work.
    """
    until = time.monotonic() + _BUSY_TIMEOUT_MILLISECONDS / 1000
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while time.monotonic() < until:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & _PRIMARY_CODE != sqlite3.SQLITE_BUSY:
                    return False
                time.sleep(_TRIES_AGAIN_AFTER_SECONDS)
            else:
                return True
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MILLISECONDS}")


def take_write_lock(connection: Connection) -> None:
    """One writer at a time, the others wait: SQLite's own way, and so PostgreSQL's too."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_WRITE_LOCK})"))


def at_one_moment(connection: Connection) -> Connection:
    """The connection for questions: what it sees does not change while it is open, on PostgreSQL either."""
    if connection.dialect.name == "postgresql":
        return connection.execution_options(isolation_level="REPEATABLE READ")
    return connection


def _bring_up_to_date(engine: Engine, address: str, *, make: bool) -> None:
    with engine.connect() as connection:
        revision = _revision(connection, address)
        if revision == SCHEMA_REVISION:
            return
        if revision is None and not make:
            raise _none_there(address)
    if engine.dialect.name == "sqlite":
        _use_write_ahead_log(engine)
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        take_write_lock(connection)
        if _revision(connection, address) != SCHEMA_REVISION:
            _migrate(connection)


def _use_write_ahead_log(engine: Engine) -> None:
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        raw.close()


def _revision(connection: Connection, address: str) -> str | None:
    """The schema's revision; None for an empty database."""
    tables = inspect(connection).get_table_names()
    if VERSION_TABLE not in tables:
        if tables:
            raise WrongRegister(
                f"{address}: is a database of another program (it holds {', '.join(sorted(tables)[:3])}); "
                "give another with --register"
            )
        return None
    revision = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()
    if revision is not None and str(revision) > SCHEMA_REVISION:
        raise WrongRegister(
            f"{address}: is of a newer version of dragoman (schema {revision}, here {SCHEMA_REVISION}); "
            "install that version"
        )
    return None if revision is None else str(revision)


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
