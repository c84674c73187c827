"""Work done in another process that is killed at any moment, and what it had reported by then."""

from __future__ import annotations

import os
import random
import signal
import time
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

Report = Callable[[str], None]
Work = Callable[[Report], None]

KILLS = int(os.environ.get("DRAGOMAN_TEST_KILLS", "8"))
"""How often each kind of work is killed on SQLite; a fifth as often, and twice at least, on PostgreSQL."""


def kills_on(address: str) -> int:
    """How often work on this register is killed."""
    return max(2, KILLS // 5) if "://" in address else KILLS


@dataclass
class Worker:
    """A process at work, and the end of the pipe on which it reports."""

    pid: int
    reports: int

    def kill(self) -> list[str]:
        """What it had reported whole when it was killed."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        return self._end()[1]

    def finish(self) -> list[str]:
        """All that it reported, once it is done; it must have come to its end."""
        code, reported = self._end()
        assert code == 0, reported
        return reported

    def _end(self) -> tuple[int, list[str]]:
        with os.fdopen(self.reports, "rb") as file:
            lines = file.read().decode().splitlines(keepends=True)
        _, status = os.waitpid(self.pid, 0)
        return status, [line.rstrip("\n") for line in lines if line.endswith("\n")]


def start(work: Work) -> Worker:
    """The work, begun in a process of its own that knows all that this one has loaded."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return Worker(pid, reading)
    code = 1
    try:
        work(lambda line: (os.write(writing, f"{line}\n".encode()), None)[1])
        code = 0
    except BaseException:  # noqa: BLE001 - told to the parent, and never let back into its tests
        os.write(writing, traceback.format_exc().encode())
    finally:
        os._exit(code)


def kill_often(work: Work, *, times: int, within: float, seed: int) -> Iterable[list[str]]:
    """What each of so many workers had reported when it was killed, within so many seconds of its start."""
    chance = random.Random(seed)
    for _ in range(times):
        worker = start(work)
        time.sleep(chance.uniform(0, within))
        yield worker.kill()
