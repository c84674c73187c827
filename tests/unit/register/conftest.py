"""Registers for tests: each its own, on a clock that stands still unless moved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dragoman.register import Register


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


@pytest.fixture
def register(tmp_path: Path, clock: StandingClock) -> Iterator[Register]:
    with Register.open(tmp_path / "register.db", clock=clock) as opened:
        yield opened
