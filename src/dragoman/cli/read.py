"""``dragoman read``: what reports say, printed; nothing is stored."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Annotated

import typer

from dragoman.cli.context import invocation_of, parse_day
from dragoman.flow import Failure
from dragoman.model.text import Reading

PATHS_HELP = "A .txt, .md, .html or .jsonl file, a folder of them, or - for standard input."
PUBLISHED_HELP = "The day of publication, YYYY-MM-DD, of documents that do not bring one."


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(read)


def read(
    context: typer.Context,
    paths: Annotated[list[str], typer.Argument(metavar="PATH…", help=PATHS_HELP, show_default=False)],
    published: Annotated[str | None, typer.Option(metavar="DAY", help=PUBLISHED_HELP)] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a document and line.")] = False,
    rule: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Show only what this rule read, or this group of rules."),
    ] = None,
) -> None:
    """Read reports and print what they say, each fact with its quote and the rule that read it."""
    from dragoman.flow import read_documents
    from dragoman.sources.files import find_documents

    day = parse_day(published, option="--published")
    found = find_documents(paths, published=day, encoding=invocation_of(context).settings.encoding)
    failed = 0
    show = partial(_print, as_json=as_json)
    readings = read_documents(found)
    if rule is not None:
        readings, show = _asked_alone(rule, readings, show)
    for reading in readings:
        if isinstance(reading, Failure):
            failed += 1
            typer.echo(f"dragoman: {reading}", err=True)
        else:
            show(reading)
    raise typer.Exit(1 if failed else 0)


def _asked_alone(
    rule: str, readings: Iterator[Reading | Failure], show: partial[None]
) -> tuple[Iterator[Reading | Failure], partial[None]]:
    from dragoman.cli.rules import find_readings_by, find_recogniser_named, print_seen

    recogniser = find_recogniser_named(rule)
    if recogniser is None:
        return find_readings_by(rule, readings), show
    return readings, partial(print_seen, recogniser=recogniser, **show.keywords)


def _print(reading: Reading, *, as_json: bool) -> None:
    if as_json:
        from dragoman.model.contract import reading_as_json

        typer.echo(reading_as_json(reading))
    else:
        from dragoman.cli.account import print_account

        print_account(reading)
