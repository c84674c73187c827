"""Settling: records derived anew where new mentions, links or decisions touch them.

What waits is noted in the transaction of the claims that made it wait, so an interrupted run loses nothing:
the next one settles the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from dragoman.register.codec import from_json
from dragoman.register.derive import DERIVERS
from dragoman.register.derive.mechanisms import derive_mechanism, mechanism_key
from dragoman.register.mentions import Mention
from dragoman.register.record_rows import mechanism_id_of, record_row
from dragoman.register.records import EngagementRecord, Record
from dragoman.register.resolve.link import Grouping, Link, Node, group_nodes
from dragoman.register.resolve.resolvers import RESOLVERS
from dragoman.register.store import derived, rows, tables
from dragoman.register.store.rows import in_batches
from dragoman.register.subjects import Kind


@dataclass(frozen=True, slots=True)
class Settlement:
    """What settling changed: records by kind that are new, and those that only gained or lost something."""

    new: Counter[str] = field(default_factory=Counter)
    joined: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: Settlement) -> Settlement:
        """Both together."""
        return Settlement(self.new + other.new, self.joined + other.joined)


@dataclass(frozen=True, slots=True)
class _Component:
    """Forms that links connect, with their links and mentions."""

    links: frozenset[Link]
    mentions: Mapping[str, list[Mention]]


def settle_some(connection: Connection, *, at_most: int) -> Settlement | None:
    """Records derived anew for some of what waits; None when nothing does."""
    waiting = derived.take_unsettled(connection, at_most=at_most)
    return settle_forms(connection, waiting) if waiting else None


def settle_forms(
    connection: Connection, waiting: Mapping[str, Kind], *, patience: int | None = None
) -> Settlement:
    """Records derived anew for these forms.

    With ``patience``, those of more mentions than that are left waiting: a person named in a thousand reports
    need not be derived anew for each of them. They count as joined.
    """
    settlement = Settlement()
    touched: set[str] = set()
    for kind in dict.fromkeys(waiting.values()):
        form_ids = {form_id for form_id, each in waiting.items() if each is kind}
        if patience is not None:
            busy = derived.busy_forms(connection, form_ids, patience=patience)
            settlement.joined.update({kind.name.lower(): len(busy)} if busy else {})
            form_ids -= busy
        component = _load_component(connection, form_ids)
        settlement += _replace_records(connection, kind, component, touched)
        derived.mark_settled(connection, {*component.mentions, *form_ids})
    return settlement + _settle_mechanisms(connection, touched)


def _load_component(connection: Connection, form_ids: set[str]) -> _Component:
    links: set[Link] = set()
    known: set[str] = set()
    frontier = set(form_ids)
    while frontier:
        known |= frontier
        found = derived.links_of(connection, frontier)
        links |= found
        frontier = {end for link in found for end in (link.left_id, link.right_id)} - known
    documents = derived.documents_with_forms(connection, known)
    sources = rows.load_sources(connection, documents)
    return _Component(frozenset(links), derived.mentions_with_forms(connection, known, sources))


def _replace_records(
    connection: Connection, kind: Kind, component: _Component, touched: set[str]
) -> Settlement:
    subjects = [mention.subject for mentions in component.mentions.values() for mention in mentions]
    held_before = derived.records_holding(connection, subjects)
    if kind is Kind.ENGAGEMENT:
        touched |= _mechanisms_of(connection, held_before.values())
    derived.delete_records(connection, sorted(set(held_before.values())))
    settlement = Settlement()
    found = []
    for record, members in derive_records(connection, kind, component):
        before = {held_before[subject] for subject in members if subject in held_before}
        changed = settlement.joined if before else settlement.new
        if not before or len(members) != sum(subject in held_before for subject in members):
            changed[kind.name.lower()] += 1
        found.append(record_row(record, members=members))
        if isinstance(record, EngagementRecord):
            touched |= {mechanism_id_of(record) or ""}
    derived.insert_records(connection, found)
    touched.discard("")
    return settlement


def derive_records(
    connection: Connection, kind: Kind, component: _Component
) -> Iterable[tuple[Record, tuple[str, ...]]]:
    """The records that the component's mentions make, each with the subjects it holds."""
    grouping = _group(connection, kind, component)
    reasons: dict[str, list[str]] = {}
    for link in grouping.used:
        reasons.setdefault(link.left_id, []).extend(link.reasons)
    for group in grouping.groups:
        mentions = [mention for form_id in group for mention in component.mentions.get(form_id, ())]
        if mentions:
            why = tuple(sorted({reason for form_id in group for reason in reasons.get(form_id, ())}))
            if len(mentions) > 1 and not why:
                why = ("the reports say the same",)
            yield DERIVERS[kind](mentions, why), tuple(sorted(mention.subject for mention in mentions))


def _group(connection: Connection, kind: Kind, component: _Component) -> Grouping:
    forms = derived.load_forms(connection, component.mentions, RESOLVERS[kind].form_type)
    nodes = [
        Node(form_id, frozenset(mention.source.id for mention in mentions), forms[form_id].detail)
        for form_id, mentions in component.mentions.items()
    ]
    links = [link for link in component.links if link.left_id in forms and link.right_id in forms]
    return group_nodes(nodes, links)


def _mechanisms_of(connection: Connection, engagement_ids: Iterable[str]) -> set[str]:
    key = tables.record_key
    found: set[str] = set()
    for batch in in_batches(sorted(set(engagement_ids))):
        query = select(key.c.value).where(key.c.record_id.in_(batch), key.c.key == "mechanism")
        found.update(connection.scalars(query))
    return found


def _settle_mechanisms(connection: Connection, mechanism_ids: set[str]) -> Settlement:
    settlement = Settlement()
    for mechanism_id in sorted(mechanism_ids):
        engagements = _engagements_under(connection, mechanism_id)
        before = derived.records_holding(connection, [mechanism_id])
        derived.delete_records(connection, before)
        key = mechanism_key(engagements[0]) if engagements else None
        if key:
            record = derive_mechanism(key, engagements)
            derived.insert_records(connection, [record_row(record, members=[mechanism_id])])
            (settlement.joined if before else settlement.new)["mechanism"] += 1
    return settlement


def _engagements_under(connection: Connection, mechanism_id: str) -> list[EngagementRecord]:
    record, key = tables.record, tables.record_key
    query = select(record.c.content).join(key, key.c.record_id == record.c.id)
    query = query.where(
        key.c.kind == Kind.ENGAGEMENT.value, key.c.key == "mechanism", key.c.value == mechanism_id
    )
    return [
        from_json(content, EngagementRecord) for content in connection.scalars(query.order_by(record.c.id))
    ]
