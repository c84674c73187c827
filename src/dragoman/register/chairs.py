"""Who chaired each edition of a mechanism, in which post then: its level, as the reports of it give it."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from dragoman.register.queries import load_records, with_people
from dragoman.register.records import (
    Chair,
    Edition,
    EngagementRecord,
    MechanismRecord,
    PersonRecord,
    Presence,
    Tenure,
)
from dragoman.register.store.relation_rows import relations_of

_CHAIRING = ("co_chair", "chair")
_LEADING = (*_CHAIRING, "host", "guest")


def with_chairs(connection: Connection, mechanism: MechanismRecord) -> MechanismRecord:
    """The mechanism, its editions with their chairs; where none is told, with host and guest."""
    loaded = load_records(connection, [edition.engagement for edition in mechanism.editions])
    engagements: list[EngagementRecord] = with_people(connection, list(loaded.values()))
    held = {each.id: each for each in engagements}
    ids = {each.person for record in engagements for each in record.participants if each.person}
    people = {
        key: each for key, each in load_records(connection, ids).items() if isinstance(each, PersonRecord)
    }
    there = {each.id: _subjects_at(connection, each) for each in engagements}
    editions = tuple(_chaired(each, held.get(each.engagement), people, there) for each in mechanism.editions)
    return replace(mechanism, editions=editions)


def _subjects_at(connection: Connection, engagement: EngagementRecord) -> frozenset[str]:
    """The people of the engagement's own documents: what these say of somebody is so at that time."""
    subjects = [source.subject for source in engagement.sources]
    relations = relations_of(connection, subjects)
    return frozenset(each.subject for each in relations if each.name == "takes_part")


def _chaired(
    edition: Edition,
    engagement: EngagementRecord | None,
    people: dict[str, PersonRecord],
    there: dict[str, frozenset[str]],
) -> Edition:
    if engagement is None:
        return edition
    chairs = tuple(
        chair_of(each, people.get(each.person or ""), there[engagement.id]) for each in chairing(engagement)
    )
    return replace(edition, chairs=chairs)


def chairing(engagement: EngagementRecord) -> list[Presence]:
    """Those who chaired the engagement; where none is told, host and guest."""
    named = [each for each in engagement.participants if each.role in _CHAIRING]
    return named or [each for each in engagement.participants if each.role in _LEADING]


def chair_of(presence: Presence, person: PersonRecord | None, there: frozenset[str]) -> Chair:
    """The chair, in the post that the mentions of the meeting's own reports give."""
    tenure = _tenure_then(person, there) if person else None
    country = presence.country or (person.country if person else None)
    post, rank = (tenure.post, tenure.rank) if tenure else (None, None)
    return Chair(presence.name, country, post, rank, presence.person)


def _tenure_then(person: PersonRecord, there: frozenset[str]) -> Tenure | None:
    """The post and rank in which the reports of the meeting itself have the person."""
    seen = [tenure for tenure in person.tenures if not there.isdisjoint(tenure.sightings)]
    return next((tenure for tenure in seen if tenure.post), seen[0] if seen else None)
