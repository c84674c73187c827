"""Keeping a register up: verifying it, copying it, and comparing anew what older versions compared."""

from __future__ import annotations

from pathlib import Path

from dragoman.register import relinking, upkeep
from dragoman.register.connected import Connected
from dragoman.register.store.engines import failures_named
from dragoman.register.upkeep import Fault


class KeptUp(Connected):
    """What is done to a register as a whole."""

    def check(self) -> list[Fault]:
        """What is wrong with the register: nothing, unless the file was damaged or written by others."""
        with self._asking() as connection:
            return list(upkeep.find_faults(connection))

    def back_up(self, path: Path) -> None:
        """Copy the register to a file that does not exist yet, whole even while others write."""
        with failures_named(self._address):
            upkeep.back_up(self._engine, path)

    def link_anew(self) -> int:
        """How many links between what documents tell are others, once all is compared as this version does.

        Records wait for settling. What people have judged stays.
        """
        return relinking.link_anew(self._writing)
