"""Mechanisms as one report names them: “the fifth dialogue” beside “the sixth Defence Policy Dialogue”."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dragoman.model.engagements import Engagement
from dragoman.register.resolve.party_names import mechanism_words, without_ordinals


def named_in_full(engagements: Mapping[str, Engagement]) -> dict[str, Engagement]:
    """The engagements whose numbered mechanism is another of the report in fewer words, by its full name.

    Only where one other mechanism of the same type and parties fits; of two, neither is meant. Of its
    spellings the longest is taken, so that the order in which the report names them does not show.
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
    fuller = [
        other
        for other in engagements.values()
        if other.mechanism and other.type == engagement.type and set(other.parties) == set(engagement.parties)
        if short < _words(other)
    ]
    if len({_words(other) for other in fuller}) != 1:
        return None
    return max(
        fuller, key=lambda other: (len(other.mechanism or ""), other.mechanism, other.mechanism_id or "")
    )


def _words(engagement: Engagement) -> frozenset[str]:
    return mechanism_words(engagement.mechanism or "", engagement.parties)
