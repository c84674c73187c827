"""Records as tables that are pleasant to read in a terminal of 80 to 120 columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dragoman.model.dates import PartialDate
from dragoman.register.derive.commitments import standing_on
from dragoman.register.headlines import number_ranges, shortened
from dragoman.register.records import (
    CommitmentRecord,
    DocumentRecord,
    EngagementRecord,
    InstrumentRecord,
    MechanismRecord,
    PersonRecord,
    Record,
)

_WIDEST = 120
_ROOMY = 100
_NARROW = 18
_FIXED = ("Id", "Of", "Sides", "Parties", "Docs")
_UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class _Layout:
    """A table's columns, and the function that gives a record's cells."""

    columns: tuple[str, ...]
    cells: Callable[[Any], tuple[str, ...]]
    flexible: str


def print_table(kind: str, records: Sequence[Record], *, on: date | None = None) -> None:
    """Print the records of a kind, one a row, and how many they are; commitments as they stand on a day."""
    console = Console(highlight=False)
    console.width = min(console.width, _WIDEST)
    if not records:
        console.print(Text(f"No {kind} in the register that fit.", style="dim"))
        return
    layout = _NARROW_LAYOUTS.get(kind, _LAYOUTS[kind]) if console.width < _ROOMY else _LAYOUTS[kind]
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold cyan", expand=True)
    for column in layout.columns:
        fixed, ratio = column in _FIXED, 1 if column == layout.flexible else None
        most = None if fixed or ratio else _NARROW
        table.add_column(column, no_wrap=fixed, ratio=ratio, max_width=most, overflow="fold")
    for record in records:
        cells = _commitment(record, on) if isinstance(record, CommitmentRecord) else layout.cells(record)
        table.add_row(*(Text(cell) for cell in cells))
    console.print(table)
    legend = "; found: people, engagements, instruments, commitments" if kind == "documents" else ""
    console.print(Text(f"{len(records)} {kind if len(records) > 1 else _ONE[kind]}{legend}", style="dim"))


def _person(record: PersonRecord) -> tuple[str, ...]:
    last = record.tenures[-1] if record.tenures else None
    rank = _words(last.rank) if last and last.rank else ""
    post = ", ".join(part for part in (last.post or last.organisation, rank) if part) if last else ""
    seen = f"{_day(record.first_seen)}\n{_day(record.last_seen)}" if record.last_seen else _UNKNOWN
    if record.first_seen == record.last_seen:
        seen = _day(record.last_seen)
    return (record.id, record.name, record.country or _UNKNOWN, post or _UNKNOWN, seen, _sources(record))


def _engagement(record: EngagementRecord) -> tuple[str, ...]:
    edition = f" no. {record.edition}" if record.edition else ""
    what = _words(record.type) if record.status == "held" else f"{_words(record.type)} ({record.status})"
    if record.mechanism:
        what = f"{what}: {record.mechanism}{edition}"
    where = ", ".join(part for part in (record.place, record.country) if part)
    people = ", ".join(presence.name for presence in record.participants)
    whole = "\n".join(part for part in (f"{what}, {where}" if where else what, people) if part)
    return (record.id, _day(record.date), whole, _parties(record.parties), _sources(record))


def _instrument(record: InstrumentRecord) -> tuple[str, ...]:
    title = f"{record.title}\n{_words(record.type)}, {_words(record.status)}"
    return (record.id, _day(record.date), title, _parties(record.parties), _sources(record))


def _mechanism(record: MechanismRecord) -> tuple[str, ...]:
    numbers = ", ".join(str(edition.number or "?") for edition in record.editions)
    numbers = "; ".join(part for part in (numbers, *_features(record)) if part)
    missing = f"\nnot in the record: {number_ranges(record.missing)}" if record.missing else ""
    inferred = " (inferred)" if record.next_due_basis == "inferred" else ""
    due = f"{record.next_due}{inferred}" if record.next_due else _UNKNOWN
    return (record.id, record.name, numbers + missing, due, _parties(record.parties), _sources(record))


def _features(record: MechanismRecord) -> list[str]:
    """Stages and chairs, and that it is a mission: what there is to tell beside meetings."""
    stages = [f"stage {each.number} {_words(each.status or '')}" for each in record.stages if each.number]
    terms = [f"chairs {' '.join(each.chairs)} {each.period or ''}".strip() for each in record.terms]
    place = [f"in {record.country}"] if record.country else []
    return [*stages, *terms, *place]


def _mechanism_in_little_room(record: MechanismRecord) -> tuple[str, ...]:
    """Name, editions and what is due one below the other."""
    _, name, numbers, due, parties, sources = _mechanism(record)
    held = f"editions {numbers}" if record.editions else numbers
    lines = [name, held, "" if due == _UNKNOWN else f"next due {due}"]
    return (record.id, "\n".join(line for line in lines if line), parties, sources)


def _commitment(record: CommitmentRecord, on: date | None = None) -> tuple[str, ...]:
    sides = _parties(record.by) + (f" → {_parties(record.to)}" if set(record.to) - set(record.by) else "")
    action = shortened(record.action, length=200)
    standing = standing_on(record, on or date.today())
    silent = f"\nsilent since {standing.silent_since}" if standing.silent_since else ""
    return (record.id, _day(record.day), record.kind, sides, action, _words(standing.state) + silent)


def _document(record: DocumentRecord) -> tuple[str, ...]:
    found = f"{record.people} / {record.engagements} / {record.instruments} / {record.commitments}"
    title = record.title or record.document_id
    outlet = f"\n{record.outlet}" if record.outlet else ""
    return (record.id, _day(record.published), title + outlet, _parties(record.parties), found)


def _sources(record: Any) -> str:
    return str(len({said.document_id for said in record.sources}))


def _parties(parties: Sequence[str]) -> str:
    return " ".join(parties) or _UNKNOWN


def _day(day: PartialDate | None) -> str:
    """The date; an interval on two lines."""
    return str(day).replace("/", "/\n") if day else _UNKNOWN


def _words(code: str) -> str:
    return code.replace("_", " ")


_LAYOUTS: Mapping[str, _Layout] = {
    "people": _Layout(("Id", "Name", "Of", "Last seen as", "Seen", "Docs"), _person, "Last seen as"),
    "engagements": _Layout(("Id", "Date", "What", "Parties", "Docs"), _engagement, "What"),
    "instruments": _Layout(("Id", "Date", "Title", "Parties", "Docs"), _instrument, "Title"),
    "mechanisms": _Layout(("Id", "Name", "Editions", "Next due", "Parties", "Docs"), _mechanism, "Name"),
    "commitments": _Layout(("Id", "Said on", "Kind", "Sides", "What", "State"), _commitment, "What"),
    "documents": _Layout(
        ("Id", "Published", "Title", "Parties", "P / E / I / C"),
        _document,
        "Title",
    ),
}
_NARROW_LAYOUTS: Mapping[str, _Layout] = {
    "mechanisms": _Layout(("Id", "Mechanism", "Parties", "Docs"), _mechanism_in_little_room, "Mechanism"),
}
_ONE = {
    "people": "person",
    "engagements": "engagement",
    "instruments": "instrument",
    "mechanisms": "mechanism",
    "commitments": "commitment",
    "documents": "document",
}
