"""Mechanisms out of engagements: editions in order, missing numbers, rhythm, and the next one due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from dragoman.model.dates import PartialDate, Point
from dragoman.register.derive.choices import all_of, most_said
from dragoman.register.records import (
    Edition,
    EngagementRecord,
    FeatureRecord,
    MechanismRecord,
    Stage,
    Term,
)
from dragoman.register.resolve.compare.dates import days_covered
from dragoman.register.resolve.features import HOME
from dragoman.register.resolve.party_names import mechanism_words, without_ordinals
from dragoman.register.subjects import Kind, short_id
from dragoman.vocabulary.load import load_vocabulary

_DAYS_OF_A_MONTH = 30.44
_MANY = 3


def mechanism_key(engagement: EngagementRecord) -> tuple[str, ...] | None:
    """What an engagement's mechanism is known by: its name, and its parties where they are few.

    None where the report names no mechanism.
    """
    if engagement.mechanism_id is None and engagement.mechanism is None:
        return None
    words = mechanism_words(engagement.mechanism or "", engagement.parties)
    name = engagement.mechanism_id or " ".join(sorted(words))
    if _is_of_many(engagement):
        return (name, "many")
    return (name, *sorted(engagement.parties))


def _is_of_many(engagement: EngagementRecord) -> bool:
    """Whether its mechanism is one of three parties and more, whichever of them a report names."""
    known = load_vocabulary().mechanisms.get(engagement.mechanism_id or "")
    if known is not None:
        return known.multilateral
    return engagement.type == "multilateral_meeting" or len(engagement.parties) >= _MANY


def feature_mechanism_key(feature: FeatureRecord) -> tuple[str, ...] | None:
    """What the mechanism of a feature is known by, alike to that of its engagements; None of a body."""
    if feature.kind == HOME:
        return None
    known = load_vocabulary().mechanisms.get(feature.mechanism_id or "")
    if known is not None:
        few = () if known.multilateral else tuple(sorted(feature.parties))
        return (known.id, *few) if few else (known.id, "many")
    words = mechanism_words(feature.mechanism, feature.parties)
    return (" ".join(sorted(words)), *sorted(feature.parties))


def derive_mechanism(
    key: tuple[str, ...], engagements: Iterable[EngagementRecord], features: Iterable[FeatureRecord] = ()
) -> MechanismRecord:
    """The mechanism that these engagements were held under, and that these features are of."""
    held = sorted(engagements, key=_in_order)
    told = sorted(features, key=_told_order)
    editions = tuple(_edition(engagement) for engagement in held)
    rhythm = infer_rhythm(editions)
    announced = announced_next(editions)
    inferred = infer_next_due(editions, rhythm)
    parts: list[EngagementRecord | FeatureRecord] = [*held, *told]
    named = [each.mechanism for each in parts if each.mechanism]
    mechanism_id = most_said(each.mechanism_id for each in parts)
    seats = [feature for feature in told if feature.kind == "seat"]
    return MechanismRecord(
        id=short_id(Kind.MECHANISM, *key),
        name=most_said(map(without_ordinals, named)) or mechanism_id or "",
        names=tuple(sorted(set(named))),
        mechanism_id=mechanism_id,
        parties=all_of(each.parties for each in parts),
        kind=kind_of(mechanism_id, told),
        country=most_said(feature.country for feature in seats),
        editions=editions,
        terms=tuple(_term(feature) for feature in told if feature.kind == "term"),
        stages=tuple(_stage(feature) for feature in told if feature.kind == "stage"),
        missing=missing_numbers(editions),
        rhythm_months=rhythm,
        next_due=announced or inferred,
        next_due_basis="announced" if announced else "inferred" if inferred else None,
        next_host=infer_next_host(editions),
        areas=all_of(engagement.areas for engagement in held),
        sources=tuple(dict.fromkeys(said for each in parts for said in each.sources)),
        variants=tuple(variant for feature in seats for variant in feature.variants),
        why=_named_in(held, told),
    )


def kind_of(mechanism_id: str | None, features: Iterable[FeatureRecord]) -> str | None:
    """The kind of the mechanism by the vocabulary; what has stages is a programme."""
    known = load_vocabulary().mechanisms.get(mechanism_id or "")
    if known is not None:
        return known.kind
    kinds = {feature.kind for feature in features}
    return "mission" if "seat" in kinds else "programme" if "stage" in kinds else None


def _named_in(held: Sequence[EngagementRecord], told: Sequence[FeatureRecord]) -> tuple[str, ...]:
    said = []
    if held:
        said.append(f"named in {len(held)} engagement{'s' if len(held) > 1 else ''}")
    if told:
        documents = {source.document_id for feature in told for source in feature.sources}
        said.append(f"told of in {len(documents)} document{'s' if len(documents) > 1 else ''}")
    return tuple(said)


def _term(feature: FeatureRecord) -> Term:
    return Term(feature.id, feature.parties, feature.period, _documents(feature))


def _stage(feature: FeatureRecord) -> Stage:
    return Stage(
        feature.id, feature.number, feature.status, feature.period, _documents(feature), feature.steps
    )


def _documents(feature: FeatureRecord) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source.document_id for source in feature.sources))


def _told_order(feature: FeatureRecord) -> tuple[int, str, str]:
    return (feature.number or 0, str(feature.period or ""), feature.id)


def missing_numbers(editions: Sequence[Edition]) -> tuple[int, ...]:
    """The numbers before the last numbered edition of which the register has no record."""
    numbers = {edition.number for edition in editions if edition.number}
    return tuple(number for number in range(1, max(numbers, default=0)) if number not in numbers)


def infer_rhythm(editions: Sequence[Edition]) -> int | None:
    """Months from one edition to the next, by the median of numbered, dated editions; None of one.

    Of several dates of one number the one that is known best counts.
    """
    dates: dict[int, list[PartialDate]] = {}
    for edition in editions:
        if edition.number and edition.date and edition.status == "held":
            dates.setdefault(edition.number, []).append(edition.date)
    best = [(number, min(told, key=_how_well_known)) for number, told in sorted(dates.items())]
    gaps = []
    for (earlier, start), (later, end) in pairwise(best):
        days = (end.first_day - start.first_day).days
        if days > 0:
            gaps.append(days / _DAYS_OF_A_MONTH / (later - earlier))
    return max(1, round(median(gaps))) if gaps else None


def _how_well_known(date: PartialDate) -> tuple[int, str]:
    return (days_covered(date), str(date))


def announced_next(editions: Sequence[Edition]) -> PartialDate | None:
    """The date of the next edition that a report announces, after the last one held."""
    planned = [edition.date for edition in editions if edition.status == "planned" and edition.date]
    last = _last_held(editions)
    coming = [date for date in planned if last is None or date.first_day > last.last_day]
    return min(coming, key=lambda date: date.first_day, default=None)


def infer_next_due(editions: Sequence[Edition], rhythm: int | None) -> PartialDate | None:
    """The month in which the rhythm brings the next edition."""
    last = _last_held(editions)
    if last is None or rhythm is None or last.start is None or last.start.month is None:
        return None
    months = last.start.year * 12 + last.start.month - 1 + rhythm
    return PartialDate(Point(months // 12, months % 12 + 1))


def _last_held(editions: Sequence[Edition]) -> PartialDate | None:
    held = [edition.date for edition in editions if edition.status == "held" and edition.date]
    return max(held, key=lambda date: date.last_day, default=None)


def infer_next_host(editions: Sequence[Edition]) -> str | None:
    """Whose turn it is, where two took turns by number, or the last two hosts did; else None."""
    numbered = {each.number: each.country for each in editions if each.number and _was_hosted(each)}
    of_odd, of_even = ({host for number, host in numbered.items() if number % 2 == odd} for odd in (1, 0))
    if len(of_odd) == len(of_even) == 1 and of_odd != of_even:
        return next(iter(of_even if max(numbered) % 2 else of_odd))
    hosts = [edition.country for edition in editions if _was_hosted(edition)]
    return hosts[-2] if len(hosts) > 1 and hosts[-1] != hosts[-2] else None


def _was_hosted(edition: Edition) -> bool:
    return edition.country is not None and edition.status == "held"


def _edition(engagement: EngagementRecord) -> Edition:
    return Edition(
        engagement=engagement.id,
        number=engagement.edition,
        date=engagement.date,
        status=engagement.status,
        place=engagement.place,
        country=engagement.country,
    )


def _in_order(engagement: EngagementRecord) -> tuple[int, str, str]:
    number = engagement.edition or 0
    return (number, str(engagement.date or ""), engagement.id)
