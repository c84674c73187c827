"""Derive: records out of the mentions that are one; every function here is pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from dragoman.register.derive.commitments import derive_commitment
from dragoman.register.derive.engagements import derive_engagement
from dragoman.register.derive.features import derive_feature
from dragoman.register.derive.instruments import derive_instrument
from dragoman.register.derive.people import derive_person
from dragoman.register.mentions import Mention
from dragoman.register.records import Record
from dragoman.register.subjects import Kind

__all__ = ["DERIVERS"]

DERIVERS: Mapping[Kind, Callable[[Sequence[Mention], tuple[str, ...]], Record]] = {
    Kind.PERSON: derive_person,
    Kind.ENGAGEMENT: derive_engagement,
    Kind.INSTRUMENT: derive_instrument,
    Kind.COMMITMENT: derive_commitment,
    Kind.FEATURE: derive_feature,
}
"""For each kind, mentions of one thing (and why they are one) to the record of it."""
