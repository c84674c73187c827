"""Commitments: what was agreed, pledged, asked, offered, planned or done."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.model.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Commitment:
    """One undertaking; ``kind``: agreed, proposed, requested, pledged, invited, planned, ongoing or done.

    ``by`` and ``to`` are country codes or blocs; ``action`` the words of the text that say what; ``areas``
    codes of the areas vocabulary.
    """

    kind: str
    action: str
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    due: PartialDate | None = None
