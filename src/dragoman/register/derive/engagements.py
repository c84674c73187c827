"""Engagements, with everyone and everything that any report gives of them."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import combinations
from operator import attrgetter
from typing import TypeAlias

from dragoman.model.engagements import EngagementStatus
from dragoman.register.derive.choices import (
    all_of,
    best_name,
    date_variants,
    finest,
    fullest,
    in_order,
    most_said,
    most_told,
    record_id,
    said_by,
    surest,
    variants_of,
)
from dragoman.register.derive.counts import choose_counts, count_variants
from dragoman.register.mentions import Mention
from dragoman.register.records import EngagementRecord, Presence, Variant
from dragoman.register.resolve.compare.names import compared_words, name_tokens
from dragoman.register.resolve.engagements import are_one_name

_Named: TypeAlias = dict[tuple[str, ...], list[tuple[Presence, str]]]
"""By the words of a name everybody who bears it, with the document that says so."""

_COMPARED = ("edition", "country")


def derive_engagement(mentions: Sequence[Mention], why: tuple[str, ...] = ()) -> EngagementRecord:
    """The engagement that all these mentions are of; a report of it as held outweighs its announcement."""
    ordered = in_order(mentions)
    values = [mention.value for mention in ordered]
    date, named = finest(ordered, attrgetter("date")), _by_name(ordered)
    return EngagementRecord(
        id=record_id(ordered),
        type=most_told(ordered, attrgetter("type")) or "other",
        status=_status([value.status for value in values]),
        date=date,
        date_basis=next((value.date_basis for value in values if value.date == date), None) if date else None,
        mechanism=fullest(value.mechanism for value in values),
        mechanism_id=most_told(ordered, attrgetter("mechanism_id")),
        edition=most_told(ordered, attrgetter("edition")),
        place=most_told(ordered, attrgetter("place")),
        country=most_told(ordered, attrgetter("country")),
        parties=all_of(value.parties for value in values),
        participants=_presences(named),
        areas=all_of(mention.context.areas for mention in ordered),
        main=any(value.main for value in values),
        counts=choose_counts(ordered),
        sources=said_by(ordered),
        variants=_variants(ordered, named),
        confidence=surest(mentions),
        why=why,
    )


def _status(statuses: Sequence[EngagementStatus]) -> str:
    for status in (EngagementStatus.HELD, EngagementStatus.CANCELLED, EngagementStatus.PLANNED):
        if status in statuses:
            return status.value
    return EngagementStatus.PROPOSED.value


def _presences(named: _Named) -> tuple[Presence, ...]:
    """Everybody named, by name; who is spelled in two ways stands once."""
    return tuple(
        Presence(
            best_name([presence.name for presence, _ in each]),
            most_said(presence.role for presence, _ in each) or "participant",
            most_said(presence.country for presence, _ in each),
        )
        for _, each in sorted(named.items())
    )


def _by_name(ordered: Sequence[Mention]) -> _Named:
    named: _Named = {}
    for mention in ordered:
        sides = dict(mention.context.sides)
        own: set[tuple[str, ...]] = set()
        for participant in mention.value.participants:
            presence = Presence(participant.name, participant.role, sides.get(participant.name))
            key = _key_among(named, presence, taken=own)
            own.add(key)
            named.setdefault(key, []).append((presence, mention.source.id))
    return named


def _side_variants(named: _Named) -> Iterator[Variant]:
    """Those who took part whom documents give to two countries, each with its documents."""
    for each in named.values():
        documents: dict[str, list[str]] = {}
        for presence, document in each:
            if presence.country:
                documents.setdefault(presence.country, []).append(document)
        if len(documents) > 1:
            name = best_name([presence.name for presence, _ in each])
            yield from (
                Variant("participants", f"{name} of {country}", tuple(ids))
                for country, ids in documents.items()
            )


def _key_among(
    named: _Named,
    presence: Presence,
    *,
    taken: Container[tuple[str, ...]],
) -> tuple[str, ...]:
    """The key of the one whom another report names so, or nearly; two of one report are two people."""
    key = compared_words(presence.name)
    if key in named:
        return key
    alike = [
        other
        for other, seen in named.items()
        if other not in taken and are_one_name(" ".join(key), " ".join(other))
        if _of_one_country(presence, seen)
    ]
    return alike[0] if len(alike) == 1 else key


def _of_one_country(presence: Presence, seen: Sequence[tuple[Presence, str]]) -> bool:
    return len({presence.country, *(each.country for each, _ in seen)} - {None}) <= 1


def _variants(ordered: Sequence[Mention], named: _Named) -> tuple[Variant, ...]:
    found = list(date_variants(ordered))
    for attribute in _COMPARED:
        found += variants_of(ordered, attribute, shown=attrgetter(attribute))
    found += _place_variants(ordered)
    return (*found, *_side_variants(named), *count_variants(ordered))


def _place_variants(ordered: Sequence[Mention]) -> tuple[Variant, ...]:
    """The places with their documents, where two are no spellings or fuller names of one."""
    places = {mention.value.place for mention in ordered if mention.value.place}
    if all(_is_one_place(left, right) for left, right in combinations(sorted(places), 2)):
        return ()
    return variants_of(ordered, "place", shown=attrgetter("place"))


def _is_one_place(left: str, right: str) -> bool:
    one, other = name_tokens(left), name_tokens(right)
    return "".join(one) == "".join(other) or set(one) <= set(other) or set(other) <= set(one)
