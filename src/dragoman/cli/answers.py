"""A record with its evidence and links, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from itertools import groupby
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dragoman.register.answers import Answer, Linked, Quoted
from dragoman.register.headlines import headline
from dragoman.register.records import Edition, Presence, Record, Said, Step, Tenure, Variant

_WIDEST = 110
_LEFT_OUT = ("id", "sources", "why", "variants")


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
    _print_part(console, "Linked to", map(_link, answer.links))


def _facts(record: Record) -> Iterator[tuple[str, str]]:
    for each in fields(record):
        value = getattr(record, each.name)
        if each.name not in _LEFT_OUT and value not in (None, (), ""):
            yield each.name.replace("_", " "), _shown(value)


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        nested = value and isinstance(value[0], Tenure | Presence | Edition | Said | Step)
        return ("\n" if nested else ", ").join(_shown(item) for item in value)
    if isinstance(value, Tenure):
        seen = " – ".join(dict.fromkeys(str(day) for day in (value.first_seen, value.last_seen) if day))
        known = (_words(value.rank), value.post, value.organisation)
        return f"{', '.join(part for part in known if part)} (seen {seen or 'on no known day'})"
    if isinstance(value, Step):
        return f"{value.day or 'day not told'}: {value.kind}, {value.action} ({value.document_id})"
    if isinstance(value, Presence):
        return f"{value.name}, {_words(value.role)}{f' [{value.person}]' if value.person else ''}"
    if isinstance(value, Edition):
        number = f"no. {value.number}" if value.number else "no number told"
        where = value.place or value.country
        return ", ".join(
            part for part in (number, str(value.date or "no day told"), where, value.engagement) if part
        )
    return str(value)


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
