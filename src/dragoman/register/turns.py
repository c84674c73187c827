"""Turns: long work on a register is done in short transactions, so that others come to write in between."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

SECONDS_AT_MOST = 0.4
"""How long one turn is to take: who decides something meanwhile hardly notices."""

_LETS_OTHERS_IN = 0.02  # seconds, longer than others wait until they try again
_GROWS_AT_MOST = 2


class Turns:
    """How much to do in the next transaction, by how long the last ones took."""

    def __init__(self, *, first: int, most: int) -> None:
        """Begin with so many pieces of work, and never take more at once than the most."""
        self.size, self._most, self._taken = min(first, most), most, 0

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One transaction's work, timed."""
        started = time.monotonic()
        yield
        took = max(time.monotonic() - started, 1e-6)
        growth = min(_GROWS_AT_MOST, SECONDS_AT_MOST / took)
        self.size = max(1, min(self._most, int(self.size * growth)))
        self._taken += 1

    def let_others_in(self) -> None:
        """A moment between two turns, for those who wait to write; none before the first."""
        if self._taken:
            time.sleep(_LETS_OTHERS_IN)
