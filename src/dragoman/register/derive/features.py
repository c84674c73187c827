"""Features of mechanisms: terms of chairs, stages of programmes, where missions are."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from dragoman.register.derive.choices import (
    all_of,
    finest,
    in_order,
    most_told,
    record_id,
    said_by,
    surest,
    variants_of,
)
from dragoman.register.mentions import Mention
from dragoman.register.records import FeatureRecord, Step, Variant
from dragoman.vocabulary.load import load_vocabulary

VOCABULARY = "the vocabulary"
"""What stands in place of a document's id where the vocabulary says otherwise than reports do."""

_FURTHEST = ("planned", "under_way", "completed")


def derive_feature(mentions: Sequence[Mention], why: tuple[str, ...] = ()) -> FeatureRecord:
    """The feature that these mentions are of; a stage has come as far as the last report of it says."""
    ordered = in_order(mentions)
    values = [mention.value for mention in ordered]
    told = [mention for mention in ordered if mention.value.status]
    told.sort(key=_step_order)
    mechanism_id = most_told(ordered, attrgetter("mechanism_id"))
    known = _land_of(mechanism_id) if values[0].kind == "seat" else None
    return FeatureRecord(
        id=record_id(ordered),
        kind=values[0].kind,
        mechanism=most_told(ordered, attrgetter("mechanism")) or "",
        mechanism_id=mechanism_id,
        parties=all_of(value.parties for value in values) or all_of(each.source.parties for each in ordered),
        number=most_told(ordered, attrgetter("number")),
        status=told[-1].value.status if told else None,
        period=finest(ordered, attrgetter("period")),
        country=known or most_told(ordered, attrgetter("country")),
        steps=tuple(_step(mention) for mention in told),
        sources=said_by(ordered),
        variants=_placed_otherwise(ordered, known),
        confidence=surest(mentions),
        why=why,
    )


def _land_of(mechanism_id: str | None) -> str | None:
    """The one country that the vocabulary places a mission in."""
    vocabulary = load_vocabulary()
    known = vocabulary.mechanisms.get(mechanism_id or "")
    lands = [party for party in known.parties if party in vocabulary.countries] if known else []
    return lands[0] if len(lands) == 1 else None


def _placed_otherwise(ordered: Sequence[Mention], known: str | None) -> tuple[Variant, ...]:
    """The countries in which reports, and the vocabulary where it is the only other, place a mission."""
    found = variants_of(ordered, "country", shown=attrgetter("country"))
    told = {mention.value.country for mention in ordered if mention.value.country}
    if known is None or told <= {known}:
        return found
    if known in told:
        return found
    placed = found or tuple(
        Variant("country", country, tuple(mention.source.id for mention in ordered))
        for country in sorted(told)
    )
    return (*placed, Variant("country", known, (VOCABULARY,)))


def _step_order(mention: Mention) -> tuple[str, int, str]:
    day = mention.context.day
    return (str(day.first_day) if day else "", _FURTHEST.index(mention.value.status), mention.subject)


def _step(mention: Mention) -> Step:
    value = mention.value
    return Step(value.status, value.mechanism, mention.subject, mention.source.id, mention.context.day)
