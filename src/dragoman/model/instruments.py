"""Instruments: what is signed or in force between parties."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.model.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Instrument:
    """An agreement of any type; ``type`` is a code of the instrument_types vocabulary.

    ``status`` is signed, in_force, planned or proposed.
    """

    type: str
    title: str
    status: str = "signed"
    date: PartialDate | None = None
    date_basis: str | None = None
    parties: tuple[str, ...] = ()
