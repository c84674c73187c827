"""A reading as an account that people read: who, what, when, agreed what; each with its quote and rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dragoman.model.commitments import Commitment
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import Evidence, Finding, Reading

_WIDEST = 100
_QUOTE_LENGTH = 300


def print_account(reading: Reading) -> None:
    """Print the reading on standard output, coloured where that is a terminal."""
    console = Console(highlight=False)
    console.width = min(console.width, _WIDEST)
    _print_head(console, reading)
    _print_findings(console, "People", reading.people, _person)
    _print_findings(console, "Engagements", reading.engagements, _engagement)
    _print_findings(console, "Instruments", reading.instruments, _instrument)
    _print_findings(console, "Commitments", reading.commitments, _commitment)
    if reading.doubts:
        _print_title(console, "Doubts", len(reading.doubts))
    for doubt in reading.doubts:
        console.print(Padding(_line((doubt.reason, "yellow"), _joined(doubt.candidates)), (0, 0, 0, 2)))
        _print_evidence(console, [doubt.evidence])
    console.print()


def _print_head(console: Console, reading: Reading) -> None:
    document = reading.document
    console.rule(Text(document.title or document.id, style="bold"), align="left", style="dim")
    published = (
        f"{document.published} ({document.published_basis})" if document.published else "day not known"
    )
    known = [document.outlet, published, document.url, document.id if document.title else None]
    console.print(Text(" · ".join(each for each in known if each), style="dim"))
    console.print(_line(("Between ", "dim"), (" – ".join(reading.parties) or "no parties found", "bold")))


def _print_title(console: Console, title: str, count: int) -> None:
    console.print()
    console.print(_line((title, "bold cyan"), (f"  {count}", "dim")))


def _print_findings(console: Console, title: str, findings: Sequence[Finding[Any]], describe: Any) -> None:
    if not findings:
        return
    _print_title(console, title, len(findings))
    for finding in findings:
        row = Table.grid(padding=(0, 1))
        row.add_row(Text(f"{finding.key:<3}", style="dim"), describe(finding.value))
        console.print(Padding(row, (0, 0, 0, 2)))
        _print_evidence(console, finding.evidence)


def _print_evidence(console: Console, evidence: Iterable[Evidence]) -> None:
    """Print each quote and its rules, once where the same words stand at several places."""
    rules: dict[str, dict[str, None]] = {}
    for each in evidence:
        rules.setdefault(" ".join(each.quote.split()), {}).setdefault(each.rule)
    for words, read_by in rules.items():
        quote, rule = words, ", ".join(read_by)
        if len(quote) > _QUOTE_LENGTH:
            quote = f"{quote[:_QUOTE_LENGTH].rsplit(' ', 1)[0]} …"
        console.print(Padding(_line((f"“{quote}”", "italic"), (f"  {rule}", "dim")), (0, 0, 0, 6)))


def _person(person: Person) -> Text:
    rank = person.rank.replace("_", " ") if person.rank else None
    return _line((person.name, "bold"), _joined([person.country, rank, person.post, person.organisation]))


def _engagement(engagement: Engagement) -> Text:
    edition = f"no. {engagement.edition}" if engagement.edition else None
    place = ", ".join(each for each in (engagement.place, engagement.country) if each)
    what = [engagement.mechanism, edition, _dated(engagement), place, _between(engagement.parties)]
    told = [] if engagement.main else ["told beside the news"]
    line = _line(
        (engagement.type.replace("_", " "), "bold"), (f" {engagement.status}", "green"), _joined(what)
    )
    people = "; ".join(map(_participant, engagement.participants))
    return line + _line(_joined([people or None, *engagement.counts, *told, _part(engagement)]))


def _instrument(instrument: Instrument) -> Text:
    what = [_dated(instrument), _between(instrument.parties)]
    status = (f" {instrument.status.replace('_', ' ')}", "green")
    return _line((instrument.title, "bold"), status, _joined([instrument.type.replace("_", " "), *what]))


def _commitment(commitment: Commitment) -> Text:
    to = [party for party in commitment.to if party not in commitment.by]
    sides = f"{' and '.join(commitment.by) or '?'}{' → ' + ' and '.join(to) if to else ''}"
    areas = ", ".join(area.replace("_", " ") for area in commitment.areas)
    due = f"due {commitment.due}" if commitment.due else None
    return _line(
        (commitment.kind, "bold green"), (f"  {sides}: ", ""), commitment.action, _joined([areas, due])
    )


def _participant(participant: Participant) -> str:
    return f"{participant.name} ({participant.role.replace('_', '-')})"


def _part(engagement: Engagement) -> str | None:
    return f"part of {engagement.part_of}" if engagement.part_of else None


def _dated(record: Engagement | Instrument) -> str | None:
    if record.date is None:
        return None
    return f"{record.date} ({record.date_basis})" if record.date_basis == "resolved" else str(record.date)


def _between(parties: Sequence[str]) -> str | None:
    return " – ".join(parties) or None


def _joined(parts: Iterable[str | None]) -> tuple[str, str]:
    return ("".join(f" · {part}" for part in parts if part), "")


def _line(*parts: str | tuple[str, str]) -> Text:
    return Text.assemble(*parts)
