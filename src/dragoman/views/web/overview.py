"""The overview of two parties: what stands between them, out of the catalogue and the register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dragoman.register.derive.commitments import OPEN_STATES
from dragoman.register.records import CommitmentRecord, InstrumentRecord, MechanismRecord
from dragoman.views.pages import Filters, Listed, Order, Section
from dragoman.views.web.desk import Desk
from dragoman.views.web.lists import (
    count_areas_by_year,
    count_kinds,
    count_outlets_by_year,
    find_all,
    find_page,
)
from dragoman.views.web.timeline import Timeline, make_timeline

_OPEN_SHOWN = 6
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of counts: rows by name, columns by year; ``largest`` sets the scale of its shades."""

    rows: tuple[tuple[str, tuple[int, ...]], ...]
    years: tuple[str, ...]
    largest: int


@dataclass(frozen=True, slots=True)
class Side:
    """What one party has undertaken and not yet done."""

    party: str
    commitments: tuple[CommitmentRecord, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the page of two parties shows."""

    pair: tuple[str, str]
    counts: dict[str, int]
    latest: Listed | None
    coming: tuple[Listed, ...]
    timeline: Timeline
    areas: Grid
    instruments: tuple[InstrumentRecord, ...]
    mechanisms: tuple[MechanismRecord, ...]
    sides: tuple[Side, ...]
    due: MechanismRecord | None
    coverage: Grid
    recent: tuple[Listed, ...]


def make_overview(desk: Desk, pair: tuple[str, str]) -> Overview:
    """The overview as of today."""
    catalogue, filters = desk.catalogue, Filters(between=pair)
    engagements = find_all(catalogue, replace(filters, section=Section.ENGAGEMENTS, order=Order.NEWEST))
    today = desk.today.isoformat()
    held = [each for each in engagements if each.status == "held" and (each.first_day or "9999") <= today]
    coming = [each for each in engagements if each.status in ("planned", "proposed")]
    mechanisms = _records(desk, replace(filters, section=Section.MECHANISMS), MechanismRecord)
    return Overview(
        pair=pair,
        counts=count_kinds(catalogue, filters),
        latest=held[0] if held else None,
        coming=tuple(each for each in reversed(coming) if (each.last_day or "") >= today),
        timeline=make_timeline(engagements),
        areas=_grid(count_areas_by_year(catalogue, filters)),
        instruments=tuple(_records(desk, replace(filters, section=Section.INSTRUMENTS), InstrumentRecord)),
        mechanisms=tuple(sorted(mechanisms, key=_by_due)),
        sides=tuple(_side(desk, pair, party) for party in pair),
        due=_next_due(mechanisms, desk.today),
        coverage=_grid(count_outlets_by_year(catalogue, filters)),
        recent=find_page(catalogue, replace(filters, section=Section.DOCUMENTS, size=6)).records,
    )


def _by_due(mechanism: MechanismRecord) -> tuple[bool, date, str]:
    due = mechanism.next_due
    return (due is None, due.first_day if due else date.max, mechanism.name)


def _next_due(mechanisms: Iterable[MechanismRecord], today: date) -> MechanismRecord | None:
    """The one that falls due next; where none does, the one that was due last."""
    timed = [(each.next_due.last_day, each.id, each) for each in mechanisms if each.next_due]
    coming = [each for each in timed if each[0] >= today]
    return min(coming)[2] if coming else max(timed)[2] if timed else None


def _records(desk: Desk, filters: Filters, kind: type) -> list:  # type: ignore[type-arg]
    found = find_page(desk.catalogue, replace(filters, size=_SHOWN)).records
    return [record for record in desk.queries.records(each.id for each in found) if isinstance(record, kind)]


def _side(desk: Desk, pair: tuple[str, str], party: str) -> Side:
    rows = desk.catalogue.ask(_OPEN_QUERY, ["-".join(sorted(pair)), party, *OPEN_STATES])
    shown = desk.queries.records(row["id"] for row in rows[:_OPEN_SHOWN])
    commitments = tuple(record for record in shown if isinstance(record, CommitmentRecord))
    return Side(party, commitments, len(rows))


_OPEN_QUERY = f"""SELECT e.id FROM entry e
    JOIN tag p ON p.n = e.n AND p.kind = 'C' AND p.name = 'pair' AND p.value = ?
    JOIN tag b ON b.n = e.n AND b.name = 'by' AND b.value = ?
    WHERE e.status IN ({", ".join("?" * len(OPEN_STATES))}) ORDER BY e.day_down DESC, e.id"""


def _grid(counts: Sequence[tuple[str, str, int]]) -> Grid:
    """The counts as a table, the fullest rows first; years without any stand between the others."""
    dated = [int(year) for _, year, _ in counts if year]
    years = [str(year) for year in range(min(dated), max(dated) + 1)] if dated else []
    if any(not year for _, year, _ in counts):
        years.append("")
    found = {(name, year): count for name, year, count in counts}
    names = sorted({name for name, _, _ in counts}, key=lambda name: (-_total(counts, name), name))
    rows = tuple((name, tuple(found.get((name, year), 0) for year in years)) for name in names)
    return Grid(rows, tuple(years), max((count for _, _, count in counts), default=0))


def _total(counts: Iterable[tuple[str, str, int]], name: str) -> int:
    return sum(count for each, _, count in counts if each == name)
