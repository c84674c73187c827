"""How each kind of record is resolved: its form, the keys that find likely pairs, and the comparison."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dragoman.register.mentions import Mention
from dragoman.register.resolve import commitments, engagements, features, instruments, people
from dragoman.register.resolve.link import Comparison
from dragoman.register.subjects import Kind


@dataclass(frozen=True, slots=True)
class Resolver:
    """What resolving a kind needs; all functions are pure."""

    form_type: type[Any]
    form: Callable[[Mention], Any]
    keys: Callable[[Any], Iterable[str]]
    compare: Callable[[Any, Any], Comparison | None]


RESOLVERS: Mapping[Kind, Resolver] = {
    Kind.PERSON: Resolver(people.PersonForm, people.person_form, people.person_keys, people.compare_people),
    Kind.ENGAGEMENT: Resolver(
        engagements.EngagementForm,
        engagements.engagement_form,
        engagements.engagement_keys,
        engagements.compare_engagements,
    ),
    Kind.INSTRUMENT: Resolver(
        instruments.InstrumentForm,
        instruments.instrument_form,
        instruments.instrument_keys,
        instruments.compare_instruments,
    ),
    Kind.COMMITMENT: Resolver(
        commitments.CommitmentForm,
        commitments.commitment_form,
        commitments.commitment_keys,
        commitments.compare_commitments,
    ),
    Kind.FEATURE: Resolver(
        features.FeatureForm, features.feature_form, features.feature_keys, features.compare_features
    ),
}
