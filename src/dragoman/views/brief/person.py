"""The parts of a brief on a counterpart: posts over time, whom they met, what is not known of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dragoman.register.records import EngagementRecord, PersonRecord, Tenure
from dragoman.views.brief.notes import Notes
from dragoman.views.brief.page import Block, Item, Row, Section
from dragoman.views.brief.relations import engagement_words
from dragoman.views.brief.wording import Wording, counted, date_words, title_case

_POSTS, _MET, _NAMED = 8, 10, 4


def posts_section(person: PersonRecord, *, on: date, notes: Notes, wording: Wording) -> Section:
    """The posts and ranks in which they were seen by a day, the latest first."""
    seen = [each for each in person.tenures if each.first_seen is None or each.first_seen.first_day <= on]
    rows = [_post_row(person, each, notes) for each in reversed(seen[-_POSTS:])]
    names = [name for name in person.names if name != person.name]
    items = (Item(f"Also written {', '.join(names)}.", notes.cite(person.sources, "name")),) if names else ()
    columns = ("Seen", "Rank", "Post", "Organisation")
    blocks = (Block(columns=columns, rows=tuple(rows)), Block(items=items))
    return Section("Posts and ranks", tuple(block for block in blocks if not block.is_empty))


def _post_row(person: PersonRecord, tenure: Tenure, notes: Notes) -> Row:
    sightings = set(tenure.sightings)
    cited = [source for source in person.sources if source.subject in sightings]
    first, last = tenure.first_seen, tenure.last_seen
    seen = date_words(first, unknown="on no known day")
    if last and last != first:
        seen = f"{seen} – {date_words(last)}"
    cells = (seen, title_case(tenure.rank) or "–", tenure.post or "–", tenure.organisation or "–")
    return Row(cells, notes.cite(cited, "post", "rank", "name"))


def met_section(
    person: PersonRecord, held: Sequence[EngagementRecord], *, notes: Notes, wording: Wording
) -> Section:
    """Those who were at the same engagements, most often first, with the last of these."""
    times: dict[tuple[str, str | None], list[EngagementRecord]] = {}
    for engagement in held:
        for each in engagement.participants:
            if each.person != person.id and each.name not in person.names:
                times.setdefault((each.name, each.country), []).append(engagement)
    ordered = sorted(times.items(), key=lambda each: (-len(each[1]), each[0][0], each[0][1] or ""))
    rows = [
        Row(
            (
                name,
                wording.parties.name(country) if country else "–",
                str(len(engagements)),
                f"{engagement_words(engagements[0], wording=wording)}, {date_words(engagements[0].date)}",
            ),
            notes.cite(engagements[0].sources, "participants", "type"),
        )
        for (name, country), engagements in ordered[:_MET]
    ]
    more = len(ordered) - len(rows)
    table = Block(
        columns=("Name", "Of", "Times", "Last at"),
        rows=tuple(rows),
        left_out=f"{more} more in the register." if more else "",
    )
    return Section(
        "Whom they met", () if table.is_empty else (table,), otherwise="Nobody is named beside them."
    )


def person_gaps(
    person: PersonRecord, held: Sequence[EngagementRecord], *, notes: Notes, wording: Wording
) -> Section:
    """What reports give differently of them, and what they leave open."""
    items = []
    for attribute in dict.fromkeys(variant.attribute for variant in person.variants):
        values = [each.value for each in person.variants if each.attribute == attribute]
        text = f"Reports differ on the {attribute}: also told {' or '.join(values)}."
        items.append(Item(text, notes.cite(person.sources, attribute)))
    if person.last_seen is None:
        items.append(Item("When they were in post cannot be told.", notes.cite(person.sources, "name")))
    alone = [each for each in held if len(each.participants) <= 1]
    if alone:
        items.append(Item(f"Of {counted(len(alone), 'engagement')} no other participant is named."))
    blocks = (Block(items=tuple(items[:_NAMED])),) if items else ()
    return Section("What is not known", blocks, otherwise="No gaps were found in what the register holds.")
