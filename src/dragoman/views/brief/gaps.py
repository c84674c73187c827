"""The brief's last part: what the register does not know, or what reports dispute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.register.coverage import Coverage
from dragoman.register.headlines import number_ranges
from dragoman.register.records import (
    DocumentRecord,
    EngagementRecord,
    InstrumentRecord,
    MechanismRecord,
    PersonRecord,
)
from dragoman.views.brief.notes import Notes
from dragoman.views.brief.page import Block, Item, Section
from dragoman.views.brief.relations import engagement_words
from dragoman.views.brief.wording import Wording, counted

_NAMED = 4


@dataclass(frozen=True, slots=True)
class Known:
    """What the brief knows of the pair, to say what it does not."""

    coverage: Coverage
    engagements: Sequence[EngagementRecord]
    undated: Sequence[EngagementRecord]
    instruments: Sequence[InstrumentRecord]
    mechanisms: Sequence[MechanismRecord]
    people: Sequence[PersonRecord]
    documents: Sequence[DocumentRecord]


def gaps_section(known: Known, *, notes: Notes, wording: Wording) -> Section:
    """What is not known, most telling first."""
    items = [
        *_contradictions(known, notes=notes, wording=wording),
        *_undated(known.undated, notes=notes, wording=wording),
        *_missing(known.mechanisms, notes),
        *_undated_instruments(known.instruments, notes),
        *_unseen(known.people, notes),
        *_documents(known),
    ]
    blocks = (Block(items=tuple(items)),) if items else ()
    return Section("What is not known", blocks, otherwise="No gaps were found in what the register holds.")


def _contradictions(known: Known, *, notes: Notes, wording: Wording) -> list[Item]:
    found = []
    for engagement in [*known.engagements, *known.undated]:
        for attribute in dict.fromkeys(variant.attribute for variant in engagement.variants):
            values = [each.value for each in engagement.variants if each.attribute == attribute]
            what = engagement_words(engagement, wording=wording)
            text = f"Reports differ on the {attribute} of “{what}”: {' or '.join(values)}."
            found.append(Item(text, notes.cite(engagement.sources, attribute)))
    return found[:_NAMED]


def _undated(undated: Sequence[EngagementRecord], *, notes: Notes, wording: Wording) -> list[Item]:
    if not undated:
        return []
    named = undated[:_NAMED]
    words = "; ".join(_where(engagement, wording) for engagement in named)
    more = f" and {len(undated) - len(named)} more" if len(undated) > len(named) else ""
    numbers = [number for each in named for number in notes.cite(each.sources, "type")]
    text = f"No day is told for {counted(len(undated), 'engagement')}: {words}{more}."
    return [Item(text, tuple(dict.fromkeys(numbers)))]


def _where(engagement: EngagementRecord, wording: Wording) -> str:
    words = engagement_words(engagement, wording=wording)
    country = wording.parties.name(engagement.country) if engagement.country else None
    place = engagement.place or country
    return f"{words}, {place}" if place else words


def _missing(mechanisms: Sequence[MechanismRecord], notes: Notes) -> list[Item]:
    return [
        Item(
            f"{mechanism.name}: no. {number_ranges(mechanism.missing)} not in the record.",
            notes.cite(mechanism.sources, "edition"),
        )
        for mechanism in mechanisms
        if mechanism.missing
    ][:_NAMED]


def _undated_instruments(instruments: Sequence[InstrumentRecord], notes: Notes) -> list[Item]:
    undated = [each for each in instruments if each.date is None]
    if not undated:
        return []
    named = undated[:_NAMED]
    numbers = [number for each in named for number in notes.cite(each.sources, "title")]
    titles = "; ".join(each.title for each in named)
    return [Item(f"The date is not told of: {titles}.", tuple(dict.fromkeys(numbers)))]


def _unseen(people: Sequence[PersonRecord], notes: Notes) -> list[Item]:
    unseen = [person for person in people if person.last_seen is None]
    if not unseen:
        return []
    named = unseen[:_NAMED]
    numbers = [number for each in named for number in notes.cite(each.sources, "name")]
    more = f" and {len(unseen) - len(named)} more" if len(unseen) > len(named) else ""
    names = ", ".join(person.name for person in named)
    return [Item(f"When they were in post cannot be told: {names}{more}.", tuple(dict.fromkeys(numbers)))]


def _documents(known: Known) -> list[Item]:
    items = []
    if known.coverage.empty_years:
        years = number_ranges(known.coverage.empty_years)
        items.append(Item(f"No document in the register was published in {years}."))
    if known.coverage.undated:
        number = counted(known.coverage.undated, "document")
        items.append(Item(f"The day of publication is not known of {number}."))
    doubts = sum(document.doubts for document in known.documents)
    if doubts:
        items.append(Item(f"{counted(doubts, 'passage')} could not be read with certainty and await review."))
    return items
