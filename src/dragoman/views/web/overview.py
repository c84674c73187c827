"""The overview of two parties: what stands between them, out of the catalogue and the register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dragoman.register.records import MechanismRecord
from dragoman.views.pages import Filters, Listed, Order, Section
from dragoman.views.web.counts import count_by_year, count_kinds
from dragoman.views.web.desk import Desk
from dragoman.views.web.lists import find_all, find_open, find_some
from dragoman.views.web.timeline import Timeline, make_summary, make_timeline

_AHEAD = ("planned", "proposed")
_MOST_DOTS = 240
_OPEN_SHOWN = 6
_YEARS = 14
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
    commitments: tuple[Listed, ...]
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
    instruments: tuple[Listed, ...]
    mechanisms: tuple[MechanismRecord, ...]
    sides: tuple[Side, ...]
    due: MechanismRecord | None
    coverage: Grid
    recent: tuple[Listed, ...]


def make_overview(desk: Desk, pair: tuple[str, str]) -> Overview:
    """The overview as of today."""
    catalogue, filters = desk.catalogue, Filters(between=pair)
    engagements = replace(filters, section=Section.ENGAGEMENTS)
    held = find_some(catalogue, replace(engagements, status="held", until=desk.today, size=1))
    ahead = replace(engagements, since=desk.today, order=Order.OLDEST, size=3)
    coming = [each for status in _AHEAD for each in find_some(catalogue, replace(ahead, status=status))]
    mechanisms = _mechanisms(desk, replace(filters, section=Section.MECHANISMS, size=_SHOWN))
    counts = count_kinds(catalogue, filters)
    return Overview(
        pair=pair,
        counts=counts,
        latest=held[0] if held else None,
        coming=tuple(coming),
        timeline=_timeline(desk, engagements, total=counts.get("E", 0)),
        areas=_grid([each for each in count_by_year(catalogue, pair, "area") if each[1]]),
        instruments=find_some(catalogue, replace(filters, section=Section.INSTRUMENTS, size=_SHOWN)),
        mechanisms=tuple(sorted(mechanisms, key=_by_due)),
        sides=tuple(Side(party, *find_open(catalogue, pair, side=party, size=_OPEN_SHOWN)) for party in pair),
        due=_next_due(mechanisms, desk.today),
        coverage=_grid(count_by_year(catalogue, pair, "outlet")),
        recent=find_some(catalogue, replace(filters, section=Section.DOCUMENTS, size=6)),
    )


def _timeline(desk: Desk, engagements: Filters, *, total: int) -> Timeline:
    """A dot for each engagement; where they are many, one for each level and year."""
    counts = count_by_year(desk.catalogue, engagements.between or ("", ""), "level")
    dated = [each for each in counts if each[1]]
    number = sum(count for _, _, count in dated)
    if number <= _MOST_DOTS:
        return make_timeline(find_all(desk.catalogue, engagements))
    return make_summary(dated, total - number)


def _by_due(mechanism: MechanismRecord) -> tuple[bool, date, str]:
    due = mechanism.next_due
    return (due is None, due.first_day if due else date.max, mechanism.name)


def _next_due(mechanisms: Iterable[MechanismRecord], today: date) -> MechanismRecord | None:
    """The one that falls due next; where none does, the one that was due last."""
    timed = [(each.next_due.last_day, each.id, each) for each in mechanisms if each.next_due]
    coming = [each for each in timed if each[0] >= today]
    return min(coming)[2] if coming else max(timed)[2] if timed else None


def _mechanisms(desk: Desk, filters: Filters) -> list[MechanismRecord]:
    found = find_some(desk.catalogue, filters)
    records = desk.queries.records(each.id for each in found) if found else []
    return [record for record in records if isinstance(record, MechanismRecord)]


def _grid(counts: Sequence[tuple[str, str, int]]) -> Grid:
    """The counts as a table, the fullest rows first; years without any stand between, old ones together."""
    dated = [int(year) for _, year, _ in counts if year]
    years = [str(year) for year in range(min(dated), max(dated) + 1)] if dated else []
    earlier = years[:-_YEARS] if len(years) > _YEARS + 1 else []
    if earlier:
        years = [f"to {earlier[-1]}", *years[len(earlier) :]]
    if any(not year for _, year, _ in counts):
        years.append("")
    found: dict[str, Counter[str]] = {}
    for name, year, count in counts:
        found.setdefault(name, Counter())[years[0] if year in earlier else year] += count
    names = sorted(found, key=lambda name: (-sum(found[name].values()), name))
    rows = tuple((name, tuple(found[name].get(year, 0) for year in years)) for name in names)
    within = [count for _, year, count in counts if year not in earlier]
    return Grid(rows, tuple(years), max(within, default=0))
