"""Mechanisms as one report names them: “the fifth dialogue” beside “the sixth Defence Policy Dialogue”."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dragoman.model.engagements import Engagement
from dragoman.register.resolve.party_names import mechanism_words, without_ordinals


def named_in_full(engagements: Mapping[str, Engagement]) -> dict[str, Engagement]:
    """The engagements whose numbered mechanism is another of the report in fewer words, by its full name.

    Only where one other mechanism of the same type and parties fits; of two, neither is meant.
    """
    return {
        subject: replace(engagement, mechanism=name, mechanism_id=full.mechanism_id)
        for subject, engagement in engagements.items()
        if (full := _fuller(engagement, engagements)) is not None
        if (name := without_ordinals(full.mechanism or ""))
    }


def _fuller(engagement: Engagement, engagements: Mapping[str, Engagement]) -> Engagement | None:
    if engagement.mechanism is None or engagement.mechanism_id or engagement.edition is None:
        return None
    short = _words(engagement)
    fuller = {
        _words(other): other
        for other in engagements.values()
        if other.mechanism and other.type == engagement.type and set(other.parties) == set(engagement.parties)
        if short < _words(other)
    }
    return next(iter(fuller.values())) if len(fuller) == 1 else None


def _words(engagement: Engagement) -> frozenset[str]:
    return mechanism_words(engagement.mechanism or "", engagement.parties)
