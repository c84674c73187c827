"""People, and the posts in which reports have seen them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from operator import attrgetter

from dragoman.model.dates import PartialDate
from dragoman.model.people import Person
from dragoman.register.derive.choices import (
    all_of,
    best_name,
    in_order,
    most_said,
    most_told,
    record_id,
    said_by,
    surest,
    variants_of,
)
from dragoman.register.mentions import Mention
from dragoman.register.records import PersonRecord, Tenure, Variant
from dragoman.register.resolve.compare.dates import is_days
from dragoman.register.resolve.compare.names import name_tokens


def derive_person(mentions: Sequence[Mention], why: tuple[str, ...] = ()) -> PersonRecord:
    """The person that all these mentions are of."""
    ordered = in_order(mentions)
    names = [mention.value.name for mention in ordered]
    days = _by_day([mention.context.day for mention in ordered if mention.context.day])
    return PersonRecord(
        id=record_id(ordered),
        name=best_name(names),
        names=tuple(sorted(set(names))),
        country=most_told(ordered, attrgetter("country")),
        parties=all_of(mention.source.parties for mention in ordered),
        tenures=derive_tenures(mentions),
        first_seen=days[0] if days else None,
        last_seen=days[-1] if days else None,
        areas=all_of(mention.context.areas for mention in ordered),
        sources=said_by(ordered),
        variants=contradictions_in(ordered),
        confidence=surest(mentions),
        why=why,
    )


def contradictions_in(ordered: Sequence[Mention]) -> tuple[Variant, ...]:
    """Ranks and posts that two documents give of one and the same day, where not both can be right.

    A post in other or more words is no other post: “Minister” and “Minister of Defence”.
    """
    found: list[Variant] = []
    for attribute in ("rank", "post"):
        told = [each for each in ordered if getattr(each.value, attribute)]
        if len({getattr(each.value, attribute) for each in told}) > 1:
            disputed = set(_disputed(attribute, (each for each in told if is_days(each.context.day))))
            kept = [each for each in told if each.subject in disputed]
            found += variants_of(kept, attribute, shown=attrgetter(attribute))
    return tuple(found)


def _disputed(attribute: str, told: Iterable[Mention]) -> Iterator[str]:
    """The subjects that another document of the same day speaks against, found along the days."""
    dated = [(each.context.day, each) for each in told if each.context.day]
    dated.sort(key=lambda pair: pair[0].first_day)
    for place, (day, one) in enumerate(dated):
        for at in range(place + 1, len(dated)):
            later, other = dated[at]
            if later.first_day > day.last_day:
                break
            if one.source.id != other.source.id and _exclude(attribute, one.value, other.value):
                yield from (one.subject, other.subject)


def _exclude(attribute: str, left: Person, right: Person) -> bool:
    if attribute == "rank":
        return left.rank != right.rank
    one, other = (set(name_tokens(person.post or "")) for person in (left, right))
    return not (one <= other or other <= one)


def derive_tenures(mentions: Sequence[Mention]) -> tuple[Tenure, ...]:
    """Which posts and ranks the person was seen in, by day of first sighting.

    A tenure reaches from the first to the last sighting; nothing is claimed beyond them. Sightings in
    the same post and rank are one tenure, however the post was worded in between.
    """
    groups: dict[tuple[object, ...], list[Mention]] = {}
    for mention in sorted(mentions, key=_seen):
        person = mention.value
        if person.post or person.rank or person.organisation:
            post = _words_of(person.post) if person.post else None
            groups.setdefault((post, person.rank), []).append(mention)
    return tuple(_tenure(group) for group in groups.values())


@lru_cache(maxsize=4096)
def _words_of(post: str) -> tuple[str, ...]:
    return tuple(sorted(name_tokens(post)))


def _tenure(group: Sequence[Mention]) -> Tenure:
    days = _by_day([mention.context.day for mention in group if mention.context.day])
    return Tenure(
        post=most_said(mention.value.post for mention in group),
        rank=group[0].value.rank,
        organisation=most_said(mention.value.organisation for mention in group),
        first_seen=days[0] if days else None,
        last_seen=days[-1] if days else None,
        sightings=tuple(mention.subject for mention in group),
    )


def _seen(mention: Mention) -> tuple[date, str]:
    day = mention.context.day
    return (day.last_day if day else date.max, mention.subject)


def _by_day(days: list[PartialDate]) -> list[PartialDate]:
    return sorted(days, key=lambda day: (day.last_day, str(day)))
