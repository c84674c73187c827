"""The parts of a brief on a mechanism: what it is, its editions, what is not known of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dragoman.register.headlines import number_ranges
from dragoman.register.records import Edition, EngagementRecord, MechanismRecord, Said
from dragoman.views.brief.notes import Notes
from dragoman.views.brief.page import Block, Item, Row, Section
from dragoman.views.brief.relations import due_words
from dragoman.views.brief.told import sources_by
from dragoman.views.brief.wording import Wording, date_words, sentence

_EDITIONS = 8


def standing_section(mechanism: MechanismRecord, *, on: date, notes: Notes, wording: Wording) -> Section:
    """Its parties, when it falls due, who chairs it, and how far its stages have come."""
    names = " and ".join(wording.parties.name(code) for code in mechanism.parties) or "parties not told"
    kind = sentence((mechanism.kind or "mechanism").replace("_", " "))
    told = sources_by(mechanism, on)
    items = [
        Item(f"{kind} of {names}.", notes.cite(told, "mechanism", "parties")),
        Item(f"Next due: {due_words(mechanism, on=on, wording=wording)}."),
    ]
    for term in mechanism.terms:
        chairs = ", ".join(wording.parties.name(code) for code in term.chairs)
        text = f"Chaired by {chairs}, {date_words(term.period, unknown='years not told')}."
        items.append(Item(text, notes.cite(_of(told, term.documents), "parties", "period")))
    for stage in mechanism.stages:
        what = f"Stage {stage.number}" if stage.number else "As a whole"
        status = (stage.status or "state not told").replace("_", " ")
        items.append(Item(f"{what}: {status}.", notes.cite(_of(told, stage.documents), "status")))
    return Section("What it is", (Block(items=tuple(items)),))


def _of(sources: Sequence[Said], documents: Sequence[str]) -> list[Said]:
    return [each for each in sources if each.document_id in documents]


def editions_section(
    mechanism: MechanismRecord, engagements: Sequence[EngagementRecord], *, notes: Notes, wording: Wording
) -> Section:
    """The editions that had been told of, the latest first."""
    told = {each.id: each for each in engagements}
    known = [each for each in mechanism.editions if each.engagement in told][::-1]
    rows = [_edition_row(each, told[each.engagement], notes, wording) for each in known[:_EDITIONS]]
    more = len(known) - len(rows)
    table = Block(
        columns=("Date", "No.", "Where", "Chairs or participants"),
        rows=tuple(rows),
        left_out=f"{more} more in the register." if more else "",
    )
    return Section("Editions", () if table.is_empty else (table,))


def _edition_row(edition: Edition, engagement: EngagementRecord, notes: Notes, wording: Wording) -> Row:
    place = [edition.place, wording.parties.name(edition.country) if edition.country else None]
    people = [", ".join(part for part in (chair.name, chair.post) if part) for chair in edition.chairs] or [
        each.name for each in engagement.participants[:4]
    ]
    status = "" if edition.status == "held" else f" ({edition.status})"
    cells = (
        date_words(edition.date, unknown="–"),
        f"{edition.number or '–'}{status}",
        ", ".join(dict.fromkeys(part for part in place if part)) or "–",
        "; ".join(people) or "nobody named",
    )
    return Row(cells, notes.cite(engagement.sources, "edition", "date", "type"))


def mechanism_gaps(mechanism: MechanismRecord, *, notes: Notes) -> Section:
    """The numbers that are not in the record, and what reports give differently."""
    items = []
    if mechanism.missing:
        words = f"Not in the record: no. {number_ranges(mechanism.missing)}."
        items.append(Item(words, notes.cite(mechanism.sources, "edition")))
    for attribute in dict.fromkeys(variant.attribute for variant in mechanism.variants):
        values = [each.value for each in mechanism.variants if each.attribute == attribute]
        text = f"Reports differ on the {attribute}: also told {' or '.join(values)}."
        items.append(Item(text, notes.cite(mechanism.sources, attribute)))
    if mechanism.next_due is None:
        items.append(Item("From what has been read, no rhythm can be told."))
    blocks = (Block(items=tuple(items)),) if items else ()
    return Section("What is not known", blocks, otherwise="No gaps were found in what the register holds.")
