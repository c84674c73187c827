"""The brief's parts on relations: legal basis, engagements, mechanisms, areas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from dragoman.register.coverage import AreaCount
from dragoman.register.headlines import number_ranges, shortened
from dragoman.register.records import CommitmentRecord, EngagementRecord, InstrumentRecord, MechanismRecord
from dragoman.register.resolve.instruments import level_words
from dragoman.views.brief.notes import Notes
from dragoman.views.brief.page import Block, Item, Row, Section
from dragoman.views.brief.wording import Wording, counted, date_words, sentence

_LEVELS = 4
_INSTRUMENTS, _ENGAGEMENTS, _COMING, _MECHANISMS, _AREAS = 7, 7, 4, 6, 6
_EXAMPLE_LENGTH = 90
_LEVEL = "partnership"


def relations_section(instruments: Sequence[InstrumentRecord], *, notes: Notes, wording: Wording) -> Section:
    """How far relations have come, and which instruments they rest on."""
    levels = [each for each in instruments if each.type == _LEVEL]
    others = [each for each in instruments if each.type != _LEVEL]
    others.sort(key=lambda each: str(each.date or ""), reverse=True)
    items = [_level(each, notes) for each in _by_level(levels)[:_LEVELS]]
    rows = [_instrument_row(each, notes=notes, wording=wording) for each in others[:_INSTRUMENTS]]
    table = Block(
        title="Instruments",
        columns=("Date", "Instrument", "Type and status"),
        rows=tuple(rows),
        left_out=_left_out(len(others) - len(rows), "instruments"),
    )
    return _section("State of relations and legal basis", Block(items=tuple(items)), table)


def _by_level(levels: Sequence[InstrumentRecord]) -> list[list[InstrumentRecord]]:
    """The records of each level and date, the newest first.

    A level without a date stands only where no dated one says as much.
    """
    found: dict[tuple[frozenset[str], str], list[InstrumentRecord]] = {}
    for each in sorted(levels, key=lambda level: str(level.date or ""), reverse=True):
        found.setdefault((level_words(each), str(each.date or "")), []).append(each)
    dated = [words for words, day in found if day]
    return [
        records
        for (words, day), records in found.items()
        if day or not any(words <= other for other in dated)
    ]


def _level(records: Sequence[InstrumentRecord], notes: Notes) -> Item:
    level = min(records, key=lambda each: (len(each.title), each.title))
    since = f" ({date_words(level.date)})" if level.date else ""
    sources = [source for each in records for source in each.sources]
    return Item(f"Level of relations: {level.title}{since}.", notes.cite(sources, "title"))


def _instrument_row(instrument: InstrumentRecord, *, notes: Notes, wording: Wording) -> Row:
    what = f"{wording.label(instrument.type)}, {instrument.status.replace('_', ' ')}"
    cells = (date_words(instrument.date, unknown="–"), sentence(instrument.title), what)
    return Row(cells, notes.cite(instrument.sources, "title"))


def engagements_section(
    held: Sequence[EngagementRecord],
    coming: Sequence[EngagementRecord],
    *,
    notes: Notes,
    wording: Wording,
) -> Section:
    """The last engagements, the latest first, and those announced."""
    columns = ("Date", "What", "Where", "Who")
    past, future = (
        tuple(_engagement_row(each, notes=notes, wording=wording) for each in _told_best(listed)[:at_most])
        for listed, at_most in ((held, _ENGAGEMENTS), (coming, _COMING))
    )
    return _section(
        "Last engagements",
        Block(columns=columns, rows=past),
        Block(title="Announced or proposed", columns=columns, rows=future),
    )


def _told_best(engagements: Sequence[EngagementRecord]) -> list[EngagementRecord]:
    """The engagements but those of nobody named, beside one of the same kind, day and country with names."""

    def what(each: EngagementRecord) -> tuple[object, ...]:
        return (each.type, each.mechanism, each.edition, each.date, each.country, each.status)

    named = {what(each) for each in engagements if each.participants}
    return [each for each in engagements if each.participants or what(each) not in named]


def _engagement_row(engagement: EngagementRecord, *, notes: Notes, wording: Wording) -> Row:
    what = engagement_words(engagement, wording=wording)
    place = [engagement.place, wording.parties.name(engagement.country) if engagement.country else None]
    who = ", ".join(
        f"{each.name} ({wording.parties.side(each.country) if each.country else 'side not told'})"
        for each in engagement.participants[:4]
    )
    cells = (
        date_words(engagement.date, unknown="–"),
        what,
        ", ".join(dict.fromkeys(part for part in place if part)) or "–",
        who or "nobody named",
    )
    return Row(cells, notes.cite(engagement.sources, "date", "type"))


def engagement_words(engagement: EngagementRecord, *, wording: Wording) -> str:
    """The engagement's kind, with mechanism, edition and status where these tell more."""
    words = wording.label(engagement.type)
    if engagement.mechanism:
        words = engagement.mechanism + (f", no. {engagement.edition}" if engagement.edition else "")
    return sentence(words) + ("" if engagement.status == "held" else f" ({engagement.status})")


def mechanisms_section(
    mechanisms: Sequence[MechanismRecord], *, on: date, notes: Notes, wording: Wording
) -> Section:
    """Each standing mechanism, its last edition on record, and when it falls due again."""
    ordered = sorted(mechanisms, key=lambda each: (-len(each.editions), each.name))
    rows = [_mechanism_row(each, on=on, notes=notes, wording=wording) for each in ordered[:_MECHANISMS]]
    columns = ("Mechanism", "Last on record", "Next due", "Not in the record")
    table = Block(
        columns=columns, rows=tuple(rows), left_out=_left_out(len(ordered) - len(rows), "mechanisms")
    )
    return _section("Mechanisms", table)


def _mechanism_row(mechanism: MechanismRecord, *, on: date, notes: Notes, wording: Wording) -> Row:
    held = [edition for edition in mechanism.editions if edition.status == "held"]
    held = [edition for edition in held if edition.date is None or edition.date.first_day <= on]
    last = max(held, key=lambda edition: edition.date.last_day if edition.date else date.min, default=None)
    told = _told_of(mechanism)
    if last is not None:
        number = f"no. {last.number}, " if last.number else ""
        told = f"{number}{date_words(last.date, unknown='day not told')}"
    missing = f"no. {number_ranges(mechanism.missing)}" if mechanism.missing else "–"
    cells = (sentence(mechanism.name), told, due_words(mechanism, on=on, wording=wording), missing)
    return Row(cells, notes.cite(mechanism.sources, "mechanism"))


def _told_of(mechanism: MechanismRecord) -> str:
    """How far a programme has come, or who chairs; where neither is told, that no meeting is on record."""
    stages = [
        f"{f'stage {each.number}' if each.number else 'as a whole'} {(each.status or '').replace('_', ' ')}"
        for each in mechanism.stages
    ]
    terms = [
        f"chairs {', '.join(each.chairs)} {date_words(each.period, unknown='')}" for each in mechanism.terms
    ]
    return "; ".join(part.strip() for part in (*stages, *terms)) or "none held"


def due_words(mechanism: MechanismRecord, *, on: date, wording: Wording) -> str:
    """When the mechanism falls due next, on what ground, and whose turn it is."""
    due = mechanism.next_due
    if due is None:
        return "cannot be told"
    announced = any(edition.date == due and edition.status == "planned" for edition in mechanism.editions)
    basis = "announced" if announced else f"inferred from a rhythm of {mechanism.rhythm_months} months"
    late = ", past" if due.last_day < on else ""
    host = f"; turn of {wording.parties.name(mechanism.next_host)}, inferred" if mechanism.next_host else ""
    return f"{date_words(due)} ({basis}{late}{host})"


_NO_AREA = "other"
"""The code of what fits no area: it tells a reader nothing."""


def areas_section(
    counts: Sequence[AreaCount],
    latest: Mapping[str, CommitmentRecord],
    *,
    notes: Notes,
    wording: Wording,
) -> Section:
    """The areas in which most has been agreed, asked or done, each with its latest undertaking."""
    known = [each for each in counts if each.area in latest and each.area != _NO_AREA]
    rows = [
        Row(
            (
                wording.label(each.area),
                str(each.commitments),
                shortened(sentence(latest[each.area].action), length=_EXAMPLE_LENGTH),
                date_words(latest[each.area].day, unknown="–"),
            ),
            notes.cite(latest[each.area].sources, "areas", "action"),
        )
        for each in known[:_AREAS]
    ]
    columns = ("Area", "Undertakings", "The latest", "Date")
    left_out = _left_out(len(known) - len(rows), "areas")
    return _section("Areas", Block(columns=columns, rows=tuple(rows), left_out=left_out))


def _left_out(number: int, noun: str) -> str:
    return f"{counted(number, noun.removesuffix('s'), noun)} more in the register." if number > 0 else ""


def _section(title: str, *blocks: Block) -> Section:
    return Section(title, tuple(block for block in blocks if not block.is_empty))
