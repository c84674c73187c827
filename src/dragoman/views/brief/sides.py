"""The brief's parts by side: who is who now, and what is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dragoman.model.dates import PartialDate
from dragoman.register.headlines import shortened
from dragoman.register.records import CommitmentRecord, PersonRecord, Tenure
from dragoman.register.resolve.compare.dates import is_days
from dragoman.views.brief.notes import Notes
from dragoman.views.brief.page import Block, Item, Section
from dragoman.views.brief.wording import Wording, date_words, sentence, title_case

_PEOPLE_A_SIDE, _COMMITMENTS_A_GROUP, _ACTION_LENGTH = 5, 4, 150
_ASKING = ("requested", "proposed", "invited")


def people_section(
    people: Sequence[PersonRecord], *, parties: tuple[str, str], notes: Notes, wording: Wording
) -> Section:
    """The people of each side in the post in which they were last seen, the latest sighting first."""
    blocks = []
    for code in parties:
        side = [person for person in people if person.country == code]
        items = tuple(_person(person, notes) for person in side[:_PEOPLE_A_SIDE])
        left_out = f"{len(side) - len(items)} more in the register." if len(side) > len(items) else ""
        blocks.append(Block(title=wording.parties.name(code), items=items, left_out=left_out))
    return Section("Who is who", tuple(block for block in blocks if not block.is_empty))


def _person(person: PersonRecord, notes: Notes) -> Item:
    tenure = _latest(person)
    if tenure is None:
        text = f"{person.name}, last seen {_when(person.last_seen)}, rank and post not told."
        return Item(text, notes.cite(person.sources, "name"))
    rank = f"{title_case(tenure.rank)} " if tenure.rank else ""
    place = f"at the {tenure.organisation} " if tenure.organisation else ""
    seen = f"as {tenure.post} " if tenure.post else place
    sightings = set(tenure.sightings)
    cited = [source for source in person.sources if source.subject in sightings]
    text = f"{rank}{person.name}, last seen {seen}{_when(tenure.last_seen)}."
    return Item(text, notes.cite(cited[-1:], "post", "rank", "name"))


def _latest(person: PersonRecord) -> Tenure | None:
    """The post of the latest sighting; that of an undated sighting only where no other is dated."""
    dated = [tenure for tenure in person.tenures if tenure.last_seen]
    latest = max(dated, key=lambda tenure: str(tenure.last_seen), default=None)
    return latest or (person.tenures[-1] if person.tenures else None)


def _when(date: PartialDate | None) -> str:
    if date is None:
        return "on a day that cannot be told"
    return f"{'on' if is_days(date) else 'in'} {date_words(date)}"


def commitments_section(
    commitments: Sequence[CommitmentRecord],
    *,
    parties: tuple[str, str],
    on: date,
    notes: Notes,
    wording: Wording,
) -> Section:
    """What is open, by who has to act or asked: the latest first, what is overdue marked."""
    left, right = parties
    groups = [
        (f"{wording.parties.name(left)} asked or proposed", _asked_by(commitments, left)),
        (f"{wording.parties.name(right)} asked or proposed", _asked_by(commitments, right)),
        (f"{wording.parties.name(left)} undertook", _undertaken_by(commitments, left)),
        (f"{wording.parties.name(right)} undertook", _undertaken_by(commitments, right)),
        ("Both agreed or undertook", _undertaken_by_both(commitments)),
    ]
    blocks = [_group(title, each, on=on, notes=notes) for title, each in groups]
    return Section("Open commitments", tuple(block for block in blocks if not block.is_empty))


def undertakings_section(
    commitments: Sequence[CommitmentRecord], *, on: date, notes: Notes, wording: Wording
) -> Section:
    """What was asked or agreed and is still open, with who asked or undertook it."""
    groups = (
        ("Asked or proposed", [each for each in commitments if _is_asked(each)]),
        ("Agreed or undertaken", [each for each in commitments if not _is_asked(each)]),
    )
    blocks = [_group(title, each, on=on, notes=notes, wording=wording) for title, each in groups]
    return Section("Open commitments made there", tuple(block for block in blocks if not block.is_empty))


def _is_asked(commitment: CommitmentRecord) -> bool:
    return commitment.kind in _ASKING


def _asked_by(commitments: Sequence[CommitmentRecord], code: str) -> list[CommitmentRecord]:
    return [each for each in commitments if _is_asked(each) and code in each.by]


def _undertaken_by(commitments: Sequence[CommitmentRecord], code: str) -> list[CommitmentRecord]:
    return [each for each in commitments if not _is_asked(each) and each.by == (code,)]


def _undertaken_by_both(commitments: Sequence[CommitmentRecord]) -> list[CommitmentRecord]:
    return [each for each in commitments if not _is_asked(each) and len(each.by) != 1]


def _group(
    title: str,
    commitments: Sequence[CommitmentRecord],
    *,
    on: date,
    notes: Notes,
    wording: Wording | None = None,
) -> Block:
    """The latest of them; where ``wording`` is given, each with the parties that asked or undertook it."""
    items = tuple(
        _commitment(each, on=on, notes=notes, by=_by(each, wording))
        for each in commitments[:_COMMITMENTS_A_GROUP]
    )
    more = len(commitments) - len(items)
    return Block(title=title, items=items, left_out=f"{more} more in the register." if more else "")


def _by(commitment: CommitmentRecord, wording: Wording | None) -> str:
    if wording is None or not commitment.by:
        return ""
    return f" by {' and '.join(wording.parties.name(code) for code in commitment.by)}"


def _commitment(commitment: CommitmentRecord, *, on: date, notes: Notes, by: str = "") -> Item:
    due = ""
    if commitment.due:
        late = ", overdue" if commitment.due.last_day < on else ""
        due = f", due {date_words(commitment.due)}{late}"
    text = sentence(shortened(commitment.action, length=_ACTION_LENGTH)).rstrip(".")
    aside = f"{commitment.kind}{by}, {date_words(commitment.day)}{due}"
    return Item(text, notes.cite(commitment.sources, "action"), aside)
