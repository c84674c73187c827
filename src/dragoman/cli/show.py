"""``dragoman show``: one record, the words it rests on, and what it is linked to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Annotated

import typer

from dragoman.cli.context import open_register, parse_day


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(show)


def show(
    context: typer.Context,
    record_id: Annotated[
        str, typer.Argument(metavar="ID", help="A record's id as the lists print it, or the beginning of it.")
    ],
    on: Annotated[str | None, typer.Option(metavar="DAY", help="As it was held to be on this day.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show one record with its evidence, document by document, and its links."""

    day = parse_day(on, option="--on")
    with open_register(context) as register:
        answer = register.record(record_id)
        if day is not None:
            end_of_day = datetime.combine(day.first_day, time.max, tzinfo=UTC)
            past = register.record_on(record_id, end_of_day)
            told = {source.subject for source in getattr(past, "sources", ())}
            evidence = tuple(each for each in answer.evidence if each.subject in told)
            answer = replace(answer, record=past, evidence=evidence)
    if json:
        from dragoman.views.lines import answer_as_json

        typer.echo(answer_as_json(answer))
        return
    from dragoman.cli.answers import print_answer

    print_answer(answer)
