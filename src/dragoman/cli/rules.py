"""One rule asked alone: what it reads in each document, or what it sees where it is a recogniser."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

import typer

from dragoman.flow import Failure, rules_of, with_rule_only
from dragoman.languages.language import load_language
from dragoman.model.text import Doubt, Reading
from dragoman.reading.recogniser import Recogniser, every_recogniser


def find_recogniser_named(name: str) -> Recogniser | None:
    """The recogniser of that name; None where it is the name of another rule, or of none."""
    return next((each for each in every_recogniser() if each.name == name), None)


def find_readings_by(rule: str, readings: Iterable[Reading | Failure]) -> Iterator[Reading | Failure]:
    """The readings with only what the rule read; where that is nothing, a line says which rules did."""
    seen: set[str] = set()
    for reading in readings:
        if isinstance(reading, Reading):
            seen |= rules_of(reading)
            reading = with_rule_only(reading, rule)
        yield reading
    if not any(name == rule or name.startswith(f"{rule}.") for name in seen):
        others = ", ".join(sorted(seen | {each.name for each in every_recogniser()}))
        typer.echo(f"dragoman: no rule {rule} read anything here; ask one of {others}", err=True)


def print_seen(reading: Reading, recogniser: Recogniser, *, as_json: bool) -> None:
    """Print what the recogniser sees in the document, one thing a line, in order of the text."""
    document = reading.document
    for seen in recogniser.recognise(document, load_language(document.language)):
        value, how = (seen.reason, "doubt") if isinstance(seen, Doubt) else (str(seen.value), str(seen.basis))
        span = [seen.evidence.span.start, seen.evidence.span.end]
        if as_json:
            row = {"id": document.id, "rule": recogniser.name, "value": value, "basis": how, "span": span}
            typer.echo(json.dumps(row | {"quote": seen.evidence.quote}, ensure_ascii=False))
        else:
            typer.echo(f"{document.id}  {value} ({how})  “{seen.evidence.quote}”")
