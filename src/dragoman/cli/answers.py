"""A record with its evidence and links, for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from itertools import groupby
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dragoman.register.answers import Answer, Linked, Perhaps, Quoted
from dragoman.register.headlines import headline, number_ranges
from dragoman.register.records import (
    Chair,
    Edition,
    MechanismRecord,
    Presence,
    Record,
    Stage,
    Step,
    Tenure,
    Term,
    Variant,
)

_WIDEST = 110
_LEFT_OUT = ("id", "sources", "why", "variants", "next_due", "next_due_basis", "next_host", "rhythm_months")
_LABELS = {"missing": "not in the record"}


def print_answer(answer: Answer) -> None:
    """Print the record: what it says, where documents differ, the evidence, why it is one, and its links."""
    console = Console(highlight=False)
    console.width = min(console.width, _WIDEST)
    console.print(Text.assemble((answer.record.id, "bold cyan"), "  ", (headline(answer.record), "bold")))
    _print_grid(console, _facts(answer.record))
    _print_part(console, "Sources", _stories(answer.stories))
    _print_part(console, "Documents differ", _differences(getattr(answer.record, "variants", ())))
    _print_evidence(console, answer.evidence)
    _print_part(
        console, "Why one record", [Text(f"· {reason}") for reason in getattr(answer.record, "why", ())]
    )
    _print_part(console, "Perhaps the same, for a person to judge", _perhaps(answer.perhaps))
    _print_part(console, "Linked to", map(_link, answer.links))


def _facts(record: Record) -> Iterator[tuple[str, str]]:
    for each in fields(record):
        value = getattr(record, each.name)
        if each.name not in _LEFT_OUT and value not in (None, (), ""):
            yield _LABELS.get(each.name, each.name.replace("_", " ")), _shown(value)
    if isinstance(record, MechanismRecord):
        yield from _due(record)


def _shown(value: Any) -> str:
    if isinstance(value, tuple) and value and isinstance(value[0], int):
        return number_ranges(value)
    if isinstance(value, tuple):
        nested = value and type(value[0]) in _SHOWN_AS
        return ("\n" if nested else ", ").join(_shown(item) for item in value)
    shown_as = _SHOWN_AS.get(type(value))
    return shown_as(value) if shown_as else str(value)


def _tenure(tenure: Tenure) -> str:
    seen = " – ".join(dict.fromkeys(str(day) for day in (tenure.first_seen, tenure.last_seen) if day))
    known = (_words(tenure.rank), tenure.post, tenure.organisation)
    return f"{', '.join(part for part in known if part)} (seen {seen or 'on no known day'})"


def _step(step: Step) -> str:
    return f"{step.day or 'day not told'}: {step.kind}, {step.action} ({step.document_id})"


def _presence(presence: Presence) -> str:
    return f"{presence.name}, {_words(presence.role)}{f' [{presence.person}]' if presence.person else ''}"


def _term(term: Term) -> str:
    role = "co-chairs" if len(term.chairs) > 1 else "chair"
    when = str(term.period).replace("/", "–") if term.period else "no years told"
    return f"{role} {' and '.join(term.chairs)}, {when} ({', '.join(term.documents)})"


def _edition(edition: Edition) -> str:
    number = f"no. {edition.number}" if edition.number else "no number told"
    status = "" if edition.status == "held" else edition.status
    host = f"host {edition.country}" if edition.country else ""
    parts = (number, status, str(edition.date or "no day told"), edition.place, host, edition.engagement)
    chairs = "".join(f"\n    {_chair(chair)}" for chair in edition.chairs)
    return ", ".join(part for part in parts if part) + chairs


def _chair(chair: Chair) -> str:
    level = ", ".join(part for part in (chair.post, _words(chair.rank)) if part) or "post not told"
    return f"{chair.name} ({chair.country or 'side not told'}): {level}"


def _stage(stage: Stage) -> str:
    number = f"stage {stage.number}" if stage.number else "as a whole"
    when = f", {stage.period}" if stage.period else ""
    steps = "".join(
        f"\n    {step.day or 'day not told'}: {_words(step.kind)} ({step.document_id})"
        for step in stage.steps
    )
    return f"{number}: {_words(stage.status) or 'how far is not told'}{when}{steps}"


_SHOWN_AS: Mapping[type, Callable[[Any], str]] = {
    Tenure: _tenure,
    Presence: _presence,
    Edition: _edition,
    Step: _step,
    Term: _term,
    Stage: _stage,
}


def _due(mechanism: MechanismRecord) -> Iterator[tuple[str, str]]:
    """Rhythm, next edition and whose turn it is, each with what it rests on."""
    if mechanism.rhythm_months:
        yield "rhythm", f"about every {mechanism.rhythm_months} months (inferred)"
    if mechanism.next_due:
        yield "next due", f"{mechanism.next_due} ({mechanism.next_due_basis or 'inferred'})"
    if mechanism.next_host:
        yield "turn of", f"{mechanism.next_host} (inferred: the hosts took turns)"


def _words(code: str | None) -> str:
    return (code or "").replace("_", " ")


def _print_grid(console: Console, rows: Iterable[tuple[str, str]]) -> None:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    for name, value in rows:
        grid.add_row(Text(name), Text(value))
    console.print(Padding(grid, (0, 0, 0, 2)))


def _print_part(console: Console, title: str, lines: Iterable[Text]) -> None:
    lines = list(lines)
    if lines:
        console.print()
        console.print(Text(title, style="bold cyan"))
    for line in lines:
        console.print(Padding(line, (0, 0, 0, 2)))


def _stories(stories: Sequence[Sequence[str]]) -> list[Text]:
    """How many sources are independent, where some carry one story."""
    documents = sum(len(story) for story in stories)
    if documents < 2:
        return []
    lines = [Text(f"{len(stories)} independent of {documents} documents")]
    lines += [Text(f"one story: {', '.join(story)}", style="dim") for story in stories if len(story) > 1]
    return lines


def _differences(variants: Iterable[Variant]) -> list[Text]:
    return [
        Text.assemble(
            (f"{variant.attribute} ", "dim"), variant.value, (f"  {', '.join(variant.documents)}", "dim")
        )
        for variant in variants
    ]


def _perhaps(others: Iterable[Perhaps]) -> Iterator[Text]:
    """Records that may be this one: what was compared, and the words of both."""
    for other in others:
        yield Text.assemble((other.id, "cyan"), f"  {other.headline}")
        yield from (Text(f"  · {reason}") for reason in other.reasons)
        for quoted in other.quotes:
            quote = " ".join(quoted.quote.split())
            yield Text.assemble("  ", (f"“{quote}”", "italic"), (f"  {quoted.document_id}", "dim"))


def _print_evidence(console: Console, evidence: Iterable[Quoted]) -> None:
    for (_, span), quoted in groupby(evidence, key=lambda each: (each.document, each.span)):
        claims = list(quoted)
        first = claims[0]
        source = ", ".join(str(part) for part in (first.outlet, first.published, first.document_id) if part)
        lines = [Text(f"“{' '.join(first.quote.split())}”", style="italic")]
        lines += [Text.assemble((f"{each.attribute} ", "dim"), _claimed(each)) for each in claims]
        _print_part(console, f"{source} [{first.document}], {span[0]}–{span[1]}", lines)


def _claimed(quoted: Quoted) -> str:
    value = quoted.value
    if isinstance(value, list):
        value = ", ".join(item["name"] if isinstance(item, dict) else str(item) for item in value)
    basis = "" if quoted.basis == "stated" else f", {quoted.basis}"
    return f"{value}  ({quoted.rule}{basis})"


def _link(linked: Linked) -> Text:
    inferred = " (inferred)" if linked.inferred else ""
    relation = linked.relation.replace("_", " ")
    return Text.assemble((linked.id, "cyan"), f"  {relation}{inferred}  ", (linked.headline, ""))
