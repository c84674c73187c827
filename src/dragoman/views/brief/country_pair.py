"""The brief on two countries, for somebody about to meet the other side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

from dragoman.model.errors import UsageError
from dragoman.register.coverage import Coverage
from dragoman.register.derive.commitments import OPEN_STATES
from dragoman.register.queries import Wanted
from dragoman.register.records import CommitmentRecord, InstrumentRecord, Record
from dragoman.register.register import Register
from dragoman.views.brief.gaps import Known, gaps_section
from dragoman.views.brief.notes import Notes
from dragoman.views.brief.page import Brief
from dragoman.views.brief.relations import (
    areas_section,
    engagements_section,
    mechanisms_section,
    relations_section,
)
from dragoman.views.brief.sides import commitments_section, people_section
from dragoman.views.brief.told import held_and_coming, told_by
from dragoman.views.brief.wording import counted, day_words, load_wording
from dragoman.views.parties import parse_party

R = TypeVar("R", bound=Record)

_LOOKED_AT = 200
_TO_COME = ("planned", "proposed")


def brief(register: Register, left: str, right: str, *, on: date) -> Brief:
    """What the register holds on two parties, as of a day, every statement with its source.

    What only later documents tell is left out.

    Raises:
        UsageError: one of the two is no country or bloc, or both are the same.
    """
    parties = (parse_party(left), parse_party(right))
    if parties[0] == parties[1]:
        raise UsageError(f"{left} and {right} are one party; a brief is on two")
    wording = load_wording()
    known = _known(register, parties, on=on)
    open_ones = _newest(register, parties, on=on)
    notes = Notes(register)
    held, coming = held_and_coming(known.engagements, on=on)
    areas = register.areas(Wanted(between=parties, until=on))
    latest = _latest_by_area(register, parties, on=on)
    sections = (
        relations_section(known.instruments, notes=notes, wording=wording),
        engagements_section(held, coming, notes=notes, wording=wording),
        people_section(known.people, parties=parties, notes=notes, wording=wording),
        commitments_section(open_ones, parties=parties, on=on, notes=notes, wording=wording),
        mechanisms_section(known.mechanisms, on=on, notes=notes, wording=wording),
        areas_section(areas, latest, notes=notes, wording=wording),
        gaps_section(known, notes=notes, wording=wording),
    )
    names = wording.parties
    return Brief(
        title=f"{names.name(parties[0])} and {names.name(parties[1])}: defence cooperation",
        parties=parties,
        on=on,
        standfirst=_standfirst(known.coverage, on=on),
        sections=sections,
        footnotes=notes.all(),
    )


def _known(register: Register, parties: tuple[str, str], *, on: date) -> Known:
    whole = Wanted(between=parties)
    recent = Wanted(between=parties, newest_first=True, limit=_LOOKED_AT)
    undated = Wanted(between=parties, undated=True, limit=_LOOKED_AT)
    dated = replace(recent, until=on)
    people = [*register.people(recent), *register.people(undated)]
    return Known(
        coverage=register.coverage(parties, until=on),
        engagements=told_by(register.engagements(recent), on),
        undated=told_by(register.engagements(undated), on),
        instruments=[each for each in told_by(register.instruments(whole), on) if _is_there(each, on)],
        mechanisms=told_by(register.mechanisms(whole), on),
        people=told_by(people, on),
        documents=register.documents(dated) + register.documents(undated),
    )


def _newest(register: Register, parties: tuple[str, str], *, on: date) -> list[CommitmentRecord]:
    """Open commitments, the latest first, those of no known day last."""
    dated = Wanted(between=parties, states=OPEN_STATES, newest_first=True, limit=_LOOKED_AT)
    undated = Wanted(between=parties, states=OPEN_STATES, undated=True, limit=_LOOKED_AT)
    return told_by([*register.commitments(dated), *register.commitments(undated)], on)


def _is_there(instrument: InstrumentRecord, on: date) -> bool:
    """Whether it had been signed by then, or was only to be."""
    return instrument.date is None or instrument.date.first_day <= on or instrument.status in _TO_COME


def _latest_by_area(register: Register, parties: tuple[str, str], *, on: date) -> dict[str, CommitmentRecord]:
    """For each area its latest undertaking."""
    latest: dict[str, CommitmentRecord] = {}
    recent = Wanted(between=parties, newest_first=True, limit=_LOOKED_AT)
    undated = Wanted(between=parties, undated=True, limit=_LOOKED_AT)
    for commitment in told_by([*register.commitments(recent), *register.commitments(undated)], on):
        for area in commitment.areas:
            latest.setdefault(area, commitment)
    return latest


def _standfirst(coverage: Coverage, *, on: date) -> str:
    if not coverage.documents:
        return f"As of {day_words(on)}. The register holds no document on the two."
    years = list(dict.fromkeys(str(year) for year, _ in (*coverage.by_year[:1], *coverage.by_year[-1:])))
    span = f", published {'–'.join(years)}" if years else ""
    undated = f" ({coverage.undated} undated)" if coverage.undated else ""
    return f"As of {day_words(on)}, from {counted(coverage.documents, 'document')}{span}{undated}."
