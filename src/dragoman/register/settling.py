"""Settling: records derived anew where new mentions, links or decisions touch them.

What waits is noted in the transaction of the claims that made it wait, so an interrupted run loses nothing:
the next one settles the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Connection

from dragoman.register.decisions import Decisions, standing_decisions
from dragoman.register.derive.mechanisms import derive_mechanism
from dragoman.register.mechanism_parts import parts_of_each
from dragoman.register.mechanism_redirects import keys_before, told_before
from dragoman.register.record_rows import mechanism_id_of, record_row
from dragoman.register.resolve.link import Link
from dragoman.register.resolve.resolvers import RESOLVERS
from dragoman.register.resolving import Forms, Resolved, resolve
from dragoman.register.store import derived, rows
from dragoman.register.store.decision_rows import load_decisions
from dragoman.register.store.record_keys import values_of_key
from dragoman.register.store.replacing import replace_records
from dragoman.register.subjects import Kind


@dataclass(frozen=True, slots=True)
class Settlement:
    """What settling changed: records by kind that are new, and those that only gained or lost something."""

    new: Counter[str] = field(default_factory=Counter)
    joined: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: Settlement) -> Settlement:
        """Both together."""
        return Settlement(self.new + other.new, self.joined + other.joined)


def settle_some(connection: Connection, *, after: str, at_most: int) -> tuple[Settlement, str] | None:
    """How records changed by some of what waits, those after this form, and the last form; None of none."""
    waiting = derived.take_unsettled(connection, after=after, at_most=at_most)
    return (settle_forms(connection, waiting), max(waiting)) if waiting else None


def settle_forms(connection: Connection, form_ids: Iterable[str]) -> Settlement:
    """How records changed, those of the forms and of all that is linked to them derived anew."""
    settlement = Settlement()
    touched: set[str] = set()
    decisions = standing_decisions(load_decisions(connection))
    of_kind: dict[Kind, set[str]] = {}
    for form_id in sorted(form_ids):
        of_kind.setdefault(Kind(form_id[0]), set()).add(form_id)
    for kind, forms in of_kind.items():
        found = load_forms_near(connection, kind, forms, decisions)
        settlement += _replace_records(connection, found, decisions, touched)
        derived.mark_settled(connection, {*found.mentions, *forms})
    return settlement + settle_mechanisms(connection, touched)


@contextmanager
def settled_with(connection: Connection, subjects: Iterable[str]) -> Iterator[None]:
    """The records of the subjects as all that was filed makes them; in the end, all that the block changed.

    What else waits goes on waiting: who decides does not wait for what others file.
    """
    waiting = derived.waiting_forms(connection)
    if waiting:
        held = derived.records_holding(connection, subjects)
        settle_forms(connection, derived.forms_of_records(connection, held.values()) - {"-"})
        waiting = derived.waiting_forms(connection)
    yield
    settle_forms(connection, derived.waiting_forms(connection) - waiting)


def load_forms_near(connection: Connection, kind: Kind, form_ids: set[str], decisions: Decisions) -> Forms:
    """The forms with all that links and judgements connect them to, and their mentions."""
    links: set[Link] = set()
    known: set[str] = set()
    frontier = set(form_ids)
    while frontier:
        known |= frontier
        near = derived.links_of(connection, frontier)
        links |= near
        frontier = {end for link in near for end in (link.left_id, link.right_id)} - known
        if decisions.together or decisions.apart:
            frontier |= derived.forms_judged_with(connection, known, decisions) - known
    mentions, held = derived.mentions_with_forms(connection, known)
    inner = frozenset(link for link in links if link.is_within(mentions))
    linked = {end for link in inner for end in (link.left_id, link.right_id)}
    forms = derived.load_forms(connection, sorted(linked), RESOLVERS[kind].form_type)
    return Forms(kind, forms, mentions, inner, held, partial(rows.load_texts, connection))


def _replace_records(
    connection: Connection, found: Forms, decisions: Decisions, touched: set[str]
) -> Settlement:
    held_before = found.held
    touched |= _mechanisms_of(connection, sorted(set(held_before.values())))
    settlement = Settlement()
    resolution = resolve(found, decisions)
    before = _keys_before(connection, found, resolution.records, decisions)
    for record, members in resolution.records:
        known = [subject for subject in members if subject in held_before]
        if len(known) < len(members):
            (settlement.joined if known else settlement.new)[found.kind.name.lower()] += 1
        touched |= {mechanism_id_of(record) or ""} - {""}
    made = [
        record_row(record, members=members, keys=before.get(record.id, ()))
        for record, members in resolution.records
    ]
    replace_records(connection, made, held_before=held_before)
    derived.delete_suggestions(connection, set(held_before.values()))
    derived.insert_suggestions(connection, found.kind, resolution.left_open)
    return settlement


def _keys_before(
    connection: Connection, found: Forms, records: Resolved, decisions: Decisions
) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """What leads from ids that mechanisms had before to the records that they are made of, by these."""
    if found.kind not in (Kind.ENGAGEMENT, Kind.FEATURE):
        return {}
    mentions = {mention.subject: mention for each in found.mentions.values() for mention in each}
    named = [each for each in mentions.values() if each.value.mechanism or each.value.mechanism_id]
    return keys_before(records, mentions, decisions, told_before(connection, named))


def remove_records(connection: Connection, record_ids: Iterable[str]) -> set[str]:
    """The ids of the mechanisms touched, once the records are gone."""
    ids = sorted(set(record_ids))
    touched = _mechanisms_of(connection, ids)
    derived.delete_suggestions(connection, ids)
    derived.delete_records(connection, ids)
    return touched


def _mechanisms_of(connection: Connection, record_ids: Iterable[str]) -> set[str]:
    """The mechanisms of the engagements and features among the records."""
    kinds = (Kind.ENGAGEMENT.value, Kind.FEATURE.value)
    return values_of_key(connection, [each for each in record_ids if each[0] in kinds], "mechanism")


def settle_mechanisms(connection: Connection, mechanism_ids: set[str]) -> Settlement:
    """What changed, once the mechanisms are derived anew from their engagements."""
    settlement = Settlement()
    before = derived.records_holding(connection, sorted(mechanism_ids))
    made = []
    for mechanism_id, parts in parts_of_each(connection, mechanism_ids).items():
        if parts.key:
            record = derive_mechanism(parts.key, parts.engagements, parts.features)
            made.append(record_row(record, members=[mechanism_id]))
            (settlement.joined if mechanism_id in before else settlement.new)["mechanism"] += 1
    replace_records(connection, made, held_before=before)
    return settlement
