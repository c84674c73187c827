"""A register that is open: its database, and the two ways of going to it, to write and to ask."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine

from dragoman.register.addresses import shown_address
from dragoman.register.store.engines import (
    at_one_moment,
    failures_named,
    open_engine,
    take_write_lock,
)

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The machine's time, in UTC."""
    return datetime.now(UTC)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """No search for cycles meanwhile: a transaction makes many objects, and none that refer in circles."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class Connected:
    """What is open on a database, and how its transactions are had."""

    def __init__(self, engine: Engine, *, address: str, clock: Clock) -> None:
        """Work on this engine; ``open`` makes one."""
        self._engine, self._address, self._clock = engine, shown_address(address), clock

    @property
    def address(self) -> str:
        """Where the register is, as people may see it: without a password."""
        return self._address

    @classmethod
    def open(cls, address: str | Path, *, clock: Clock = utc_now, make: bool = True) -> Self:
        """The register at a path or database URL, made if there is none and if wished.

        One that may only be read is opened for questions; to change it is refused.

        Raises:
            WrongRegister: what is there is no register, or one of a newer version; or there is none.
        """
        return cls(open_engine(address, make=make), address=str(address), clock=clock)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A transaction that holds the write lock; it is kept if the block ends well, else undone."""
        with failures_named(self._address), _collector_paused(), self._engine.connect() as plain:
            connection = plain.execution_options(writing=True)
            with connection.begin():
                take_write_lock(connection)
                yield connection

    @contextmanager
    def _asking(self) -> Iterator[Connection]:
        """A connection for questions: what it sees does not change while it is asked."""
        with failures_named(self._address), at_one_moment(self._engine.connect()) as connection:
            yield connection
