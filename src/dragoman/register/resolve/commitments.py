"""Commitments: each report's undertaking is a record of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.register.mentions import Mention
from dragoman.register.resolve.link import Comparison


@dataclass(frozen=True, slots=True)
class CommitmentForm:
    """The undertaking itself."""

    subject: str
    detail: int = 0


def commitment_form(mention: Mention) -> CommitmentForm:
    """What comparison sees of a commitment."""
    return CommitmentForm(mention.subject)


def commitment_keys(_form: CommitmentForm) -> Iterator[str]:
    """No keys: nothing is compared."""
    return iter(())


def compare_commitments(_left: CommitmentForm, _right: CommitmentForm) -> Comparison | None:
    """Nothing is said of two undertakings."""
    return None
