"""Who chaired each edition of a mechanism, as the documents read by a moment had it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from dragoman.register.chairs import chair_of, chairing
from dragoman.register.decisions import Decisions
from dragoman.register.derive.people import derive_person
from dragoman.register.mentions import DocumentMentions, Mention, mentions_of
from dragoman.register.records import Chair, EngagementRecord, MechanismRecord, Presence
from dragoman.register.resolve.compare.names import name_tokens
from dragoman.register.store import derived, rows
from dragoman.register.store.source_rows import load_sources


def mentions_then(
    connection: Connection, document_ids: Iterable[str], moment: datetime, decisions: Decisions
) -> list[DocumentMentions]:
    """What each of the documents said by its reading of the moment, under the decisions of that moment."""
    listed = list(document_ids)
    sources = load_sources(connection, listed)
    return [
        mentions_of(
            rows.claims_in(connection, document_id, on=moment),
            source=sources[document_id],
            decisions=decisions,
        )
        for document_id in listed
    ]


def with_chairs_then(
    connection: Connection,
    mechanism: MechanismRecord,
    engagements: Mapping[str, EngagementRecord],
    *,
    moment: datetime,
    decisions: Decisions,
) -> MechanismRecord:
    """The mechanism of that moment, its editions with their chairs; ``person`` is the record of today."""
    editions = []
    for edition in mechanism.editions:
        engagement = engagements[edition.engagement]
        documents = sorted({source.document_id for source in engagement.sources})
        there = _people_at(engagement, mentions_then(connection, documents, moment, decisions))
        held = derived.records_holding(connection, [person.subject for person in there])
        chairs = tuple(_chair(presence, there, held) for presence in chairing(engagement))
        editions.append(replace(edition, chairs=chairs))
    return replace(mechanism, editions=tuple(editions))


def _people_at(engagement: EngagementRecord, said: Iterable[DocumentMentions]) -> list[Mention]:
    """The people whom the engagement's own documents have there."""
    subjects = {source.subject for source in engagement.sources}
    found = []
    for document in said:
        there = {
            each.subject
            for each in document.relations
            if each.name == "takes_part" and each.object in subjects
        }
        found += [mention for mention in document.mentions if mention.subject in there]
    return found


def _chair(presence: Presence, there: Sequence[Mention], held: Mapping[str, str]) -> Chair:
    words = set(name_tokens(presence.name))
    named = [mention for mention in there if words <= set(name_tokens(mention.value.name))]
    people = sorted({held[mention.subject] for mention in named if mention.subject in held})
    known = replace(presence, person=people[0] if len(people) == 1 else None)
    if not named or len(people) > 1:
        return chair_of(known, None, frozenset())
    return chair_of(known, derive_person(named), frozenset(mention.subject for mention in named))
