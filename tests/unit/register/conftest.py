"""Registers for tests: each its own, on a clock that stands still unless moved."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from dragoman.register import Register
from tests.postgresql import NOT_INSTALLED, find_programs, running_server


class StandingClock:
    """A clock that shows the moment it was set to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_days(self, days: int) -> None:
        self.now += timedelta(days=days)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL of our own, for the whole run; in CI it must be there."""
    if find_programs() is None:
        if os.environ.get("CI"):
            pytest.fail(NOT_INSTALLED)
        pytest.skip(NOT_INSTALLED)
    with running_server() as address:
        yield address


@pytest.fixture(scope="session")
def numbers() -> Iterator[int]:
    return count()


@pytest.fixture
def database(server: str, numbers: Iterator[int]) -> str:
    """The address of a new, empty database on the server."""
    name = f"register_{next(numbers)}"
    engine = create_engine(f"{server}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0"))
    engine.dispose()
    return f"{server}/{name}"


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a new register may be made: each test that asks runs on both engines."""
    if request.param == "sqlite":
        return str(tmp_path / "register.db")
    return str(request.getfixturevalue("database"))


@pytest.fixture
def register(address: str, clock: StandingClock) -> Iterator[Register]:
    with Register.open(address, clock=clock) as opened:
        yield opened
