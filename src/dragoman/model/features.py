"""Features of mechanisms: what a report says of one itself, apart from its meetings."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.model.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Feature:
    """A term of its chairs, a stage of a programme, or the country where a mission is; ``kind`` says which.

    Of kind ``home`` it is a body that no vocabulary has, with the country that the report gives it.

    ``parties`` are the chairs of a term; ``number`` is that of a stage, None for the programme as a whole,
    ``status`` planned, under_way or completed; ``country`` is where the report places a mission.
    """

    kind: str
    mechanism: str
    mechanism_id: str | None = None
    parties: tuple[str, ...] = ()
    number: int | None = None
    status: str | None = None
    period: PartialDate | None = None
    country: str | None = None
