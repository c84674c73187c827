"""Who held a post on a day, where the sightings leave no doubt; otherwise nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from dragoman.register.codec import from_json
from dragoman.register.records import PersonRecord
from dragoman.register.resolve.compare.posts import is_same_post
from dragoman.register.store import tables
from dragoman.register.subjects import Kind


@dataclass(frozen=True, slots=True)
class PostOn:
    """A post of a country, and the day in question."""

    post: str
    country: str
    on: date


@dataclass(frozen=True, slots=True)
class _Seen:
    """A person in the post, from the first sighting in it to the last."""

    person: PersonRecord
    first: date
    last: date


def holders_of(connection: Connection, asked: PostOn) -> list[PersonRecord]:
    """The one person seen in the post both by that day and from it on, nobody else in between; or nobody.

    A tenure is not taken to reach beyond its sightings, so the day after the last is nobody's.
    """
    seen = list(_seen_in(_people_of(connection, asked.country), asked))
    there = [each for each in seen if each.first <= asked.on <= each.last]
    if len(there) != 1:
        return []
    (held,) = there
    others = (each for each in seen if each.person.id != held.person.id)
    if any(held.first < each.last and each.first < held.last for each in others):
        return []
    return [held.person]


def _seen_in(people: Iterable[PersonRecord], asked: PostOn) -> Iterable[_Seen]:
    for person in people:
        days = [
            (tenure.first_seen.last_day, tenure.last_seen.first_day)
            for tenure in person.tenures
            if tenure.post and is_same_post(tenure.post, asked.post, country=asked.country)
            if tenure.first_seen and tenure.last_seen
        ]
        if days:
            yield _Seen(person, min(first for first, _ in days), max(last for _, last in days))


def _people_of(connection: Connection, country: str) -> list[PersonRecord]:
    record, key = tables.record, tables.record_key
    query = select(record.c.content).join(key, key.c.record_id == record.c.id)
    query = query.where(key.c.kind == Kind.PERSON.value, key.c.key == "party", key.c.value == country)
    people = (from_json(content, PersonRecord) for content in connection.scalars(query.order_by(record.c.id)))
    return [person for person in people if person.country == country]
