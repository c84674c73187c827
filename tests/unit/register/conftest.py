"""Registers for tests: each its own, on a clock that stands still unless moved."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
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


def make_database(server: str, name: str) -> str:
    """The address of a new, empty database of this name on the server."""
    engine = create_engine(f"{server}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0"))
    engine.dispose()
    return f"{server}/{name}"


@pytest.fixture
def database(server: str, numbers: Iterator[int]) -> str:
    """The address of a new, empty database on the server."""
    return make_database(server, f"register_{next(numbers)}")


@pytest.fixture(params=["sqlite", "postgresql"])
def new_address(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Gives places where a new register may be made: each test that asks runs on both engines."""
    if request.param == "sqlite":
        names = count()
        return lambda: str(tmp_path / f"register{next(names) or ''}.db")
    server, numbers = request.getfixturevalue("server"), request.getfixturevalue("numbers")
    return lambda: make_database(server, f"register_{next(numbers)}")


@pytest.fixture
def address(new_address: Callable[[], str]) -> str:
    """Where a new register may be made, on one engine and then on the other."""
    return new_address()


@pytest.fixture
def register(address: str, clock: StandingClock) -> Iterator[Register]:
    with Register.open(address, clock=clock) as opened:
        yield opened
