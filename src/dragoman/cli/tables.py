"""Records as tables that are pleasant to read in a terminal of 80 to 120 columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

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
_UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class _Layout:
    """A table's columns, and the function that gives a record's cells."""

    columns: tuple[str, ...]
    cells: Callable[[Any], tuple[str, ...]]
    flexible: str


def print_table(kind: str, records: Sequence[Record]) -> None:
    """Print the records of a kind, one a row, and how many they are."""
    console = Console(highlight=False)
    console.width = min(console.width, _WIDEST)
    if not records:
        console.print(Text(f"No {kind} in the register that fit.", style="dim"))
        return
    layout = _LAYOUTS[kind]
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold cyan")
    for column in layout.columns:
        fixed = column in ("Id", "Date", "Said on", "Published")
        table.add_column(
            column, no_wrap=fixed, ratio=1 if column == layout.flexible else None, overflow="fold"
        )
    for record in records:
        table.add_row(*(Text(cell) for cell in layout.cells(record)))
    console.print(table)
    console.print(Text(f"{len(records)} {kind if len(records) > 1 else _ONE[kind]}", style="dim"))


def _person(record: PersonRecord) -> tuple[str, ...]:
    last = record.tenures[-1] if record.tenures else None
    rank = _words(last.rank) if last and last.rank else ""
    post = ", ".join(part for part in (last.post or last.organisation, rank) if part) if last else ""
    seen = _words(" – ".join(dict.fromkeys(str(day) for day in (record.first_seen, record.last_seen) if day)))
    return (
        record.id,
        record.name,
        record.country or _UNKNOWN,
        post or _UNKNOWN,
        seen or _UNKNOWN,
        _sources(record),
    )


def _engagement(record: EngagementRecord) -> tuple[str, ...]:
    edition = f" no. {record.edition}" if record.edition else ""
    what = _words(record.type) if record.status == "held" else f"{_words(record.type)} ({record.status})"
    if record.mechanism:
        what = f"{what}: {record.mechanism}{edition}"
    people = ", ".join(presence.name for presence in record.participants)
    where = ", ".join(part for part in (record.place, record.country) if part)
    whole = what + (f"\n{people}" if people else "")
    return (
        record.id,
        str(record.date or _UNKNOWN),
        whole,
        where or _UNKNOWN,
        _parties(record.parties),
        _sources(record),
    )


def _instrument(record: InstrumentRecord) -> tuple[str, ...]:
    title = f"{record.title}\n{_words(record.type)}, {_words(record.status)}"
    return (record.id, str(record.date or _UNKNOWN), title, _parties(record.parties), _sources(record))


def _mechanism(record: MechanismRecord) -> tuple[str, ...]:
    numbers = ", ".join(str(edition.number or "?") for edition in record.editions)
    missing = f"\nnot in the record: {number_ranges(record.missing)}" if record.missing else ""
    due = f"{record.next_due} (inferred)" if record.next_due else _UNKNOWN
    return (record.id, record.name, numbers + missing, due, _parties(record.parties), _sources(record))


def _commitment(record: CommitmentRecord) -> tuple[str, ...]:
    sides = _parties(record.by) + (f" → {_parties(record.to)}" if set(record.to) - set(record.by) else "")
    action = shortened(record.action, length=200)
    return (record.id, str(record.day or _UNKNOWN), record.kind, sides, action, _words(record.state))


def _document(record: DocumentRecord) -> tuple[str, ...]:
    found = f"{record.people} / {record.engagements} / {record.instruments} / {record.commitments}"
    title = record.title or record.document_id
    outlet = f"\n{record.outlet}" if record.outlet else ""
    return (record.id, str(record.published or _UNKNOWN), title + outlet, _parties(record.parties), found)


def _sources(record: Any) -> str:
    return str(len({said.document_id for said in record.sources}))


def _parties(parties: Sequence[str]) -> str:
    return " ".join(parties) or _UNKNOWN


def _words(code: str) -> str:
    return code.replace("_", " ")


_LAYOUTS: Mapping[str, _Layout] = {
    "people": _Layout(("Id", "Name", "Of", "Last seen as", "Seen", "Sources"), _person, "Last seen as"),
    "engagements": _Layout(("Id", "Date", "What", "Where", "Parties", "Sources"), _engagement, "What"),
    "instruments": _Layout(("Id", "Date", "Title", "Parties", "Sources"), _instrument, "Title"),
    "mechanisms": _Layout(("Id", "Name", "Editions", "Next due", "Parties", "Sources"), _mechanism, "Name"),
    "commitments": _Layout(("Id", "Said on", "Kind", "Sides", "What", "State"), _commitment, "What"),
    "documents": _Layout(
        ("Id", "Published", "Title", "Parties", "People / engagements / instruments / commitments"),
        _document,
        "Title",
    ),
}
_ONE = {
    "people": "person",
    "engagements": "engagement",
    "instruments": "instrument",
    "mechanisms": "mechanism",
    "commitments": "commitment",
    "documents": "document",
}
