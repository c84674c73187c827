"""``dragoman history``: how a record came to be what it is."""

from __future__ import annotations

from typing import Annotated

import typer

from dragoman.cli.context import open_register


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(history)


def history(
    context: typer.Context,
    record_id: Annotated[str, typer.Argument(metavar="ID", help="A record's id.", show_default=False)],
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """Tell when a record changed, by which document or decision, and how."""
    from dragoman.register.headlines import value_words
    from dragoman.views.lines import as_line

    with open_register(context) as register:
        events = register.history(record_id)
    for event in events:
        if json:
            typer.echo(as_line(event))
            continue
        typer.echo(f"{event.moment:%Y-%m-%d %H:%M}  {event.cause}")
        for change in event.changes:
            before = "" if change.before is None else f"{value_words(change.before)} → "
            typer.echo(f"    {change.attribute.replace('_', ' ')}: {before}{value_words(change.after)}")
