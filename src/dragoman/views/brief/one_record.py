"""The brief on a counterpart or on a mechanism, for somebody about to meet them or to sit in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from dragoman.model.errors import UsageError
from dragoman.register.derive.commitments import OPEN_STATES
from dragoman.register.records import CommitmentRecord, EngagementRecord, MechanismRecord, PersonRecord, Said
from dragoman.register.register import Register
from dragoman.views.brief.mechanism import editions_section, mechanism_gaps, standing_section
from dragoman.views.brief.notes import Notes
from dragoman.views.brief.page import Brief
from dragoman.views.brief.person import met_section, person_gaps, posts_section
from dragoman.views.brief.relations import engagements_section
from dragoman.views.brief.sides import undertakings_section
from dragoman.views.brief.told import held_and_coming, sources_by, standfirst_of, told_by
from dragoman.views.brief.wording import load_wording, sentence

_LOOKED_AT, _UNDERTAKINGS_FROM = 200, 12


def brief_on(register: Register, record_id: str, *, on: date) -> Brief:
    """What the register holds on a person or a mechanism, as of a day, every statement with its source.

    What only later documents tell is left out.

    Raises:
        NotInRegister: there is no such record.
        UsageError: it is neither a person nor a mechanism.
    """
    answer = register.record(record_id)
    record = answer.record
    if isinstance(record, PersonRecord):
        there = [link.id for link in answer.links if link.relation == "takes_part"]
        return _on_person(register, record, there, on=on)
    if isinstance(record, MechanismRecord):
        return _on_mechanism(register, record, on=on)
    raise UsageError(f"{record_id}: a brief is on two countries, on a person (P-…) or on a mechanism (M-…)")


def _on_person(register: Register, person: PersonRecord, there: Sequence[str], *, on: date) -> Brief:
    notes, wording = Notes(register), load_wording()
    engagements = _engagements(register, there, on=on)
    held, coming = held_and_coming(engagements, on=on)
    sections = (
        posts_section(person, on=on, notes=notes, wording=wording),
        engagements_section(held, coming, notes=notes, wording=wording),
        met_section(person, held, notes=notes, wording=wording),
        undertakings_section(_made_at(register, held, on=on), on=on, notes=notes, wording=wording),
        person_gaps(person, held, notes=notes, wording=wording),
    )
    country = f", {wording.parties.name(person.country)}" if person.country else ""
    sources = [*sources_by(person, on), *_sources(engagements, on)]
    return Brief(
        f"{person.name}{country}",
        person.parties,
        on,
        standfirst_of(sources, on=on),
        sections,
        notes.all(),
        about=person.id,
    )


def _on_mechanism(register: Register, mechanism: MechanismRecord, *, on: date) -> Brief:
    notes, wording = Notes(register), load_wording()
    engagements = _engagements(register, [each.engagement for each in mechanism.editions], on=on)
    held, coming = held_and_coming(engagements, on=on)
    sections = (
        standing_section(mechanism, on=on, notes=notes, wording=wording),
        editions_section(mechanism, engagements, notes=notes, wording=wording),
        engagements_section((), coming, notes=notes, wording=wording),
        undertakings_section(_made_at(register, held, on=on), on=on, notes=notes, wording=wording),
        mechanism_gaps(mechanism, notes=notes),
    )
    sources = [*sources_by(mechanism, on), *_sources(engagements, on)]
    return Brief(
        sentence(mechanism.name),
        mechanism.parties,
        on,
        standfirst_of(sources, on=on),
        tuple(each for each in sections if each.blocks or each.title != "Last engagements"),
        notes.all(),
        about=mechanism.id,
    )


def _engagements(register: Register, record_ids: Iterable[str], *, on: date) -> list[EngagementRecord]:
    """The engagements of these ids that were told of by then, the latest first, those of no day last."""
    found = [each for each in register.records(record_ids) if isinstance(each, EngagementRecord)]
    ordered = sorted(found, key=lambda each: (each.date.last_day if each.date else date.min, each.id))
    return told_by(ordered[::-1], on)[:_LOOKED_AT]


def _made_at(
    register: Register, engagements: Sequence[EngagementRecord], *, on: date
) -> list[CommitmentRecord]:
    """What was asked or agreed at the latest of the engagements and is still open, the latest first."""
    ids = [
        link.id
        for each in engagements[:_UNDERTAKINGS_FROM]
        for link in register.record(each.id).links
        if link.relation == "made_at (of)"
    ]
    found = [each for each in register.records(ids) if isinstance(each, CommitmentRecord)]
    ordered = sorted(found, key=lambda each: (each.day.last_day if each.day else date.min, each.id))
    return [each for each in told_by(ordered[::-1], on) if each.state in OPEN_STATES]


def _sources(engagements: Sequence[EngagementRecord], on: date) -> list[Said]:
    return [source for each in engagements for source in sources_by(each, on)]
