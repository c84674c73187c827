"""``dragoman brief``: two footnoted pages on two countries, a counterpart or a mechanism."""

from __future__ import annotations

import sys
from datetime import date
from typing import Annotated

import typer

from dragoman.cli.context import open_register, parse_day
from dragoman.model.errors import UsageError


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(brief)


def brief(
    context: typer.Context,
    left: Annotated[
        str,
        typer.Argument(
            metavar="CODE_OR_ID",
            help="A country or bloc; or the id of a person or mechanism.",
            show_default=False,
        ),
    ],
    right: Annotated[
        str | None, typer.Argument(metavar="CODE", help="The other side.", show_default=False)
    ] = None,
    on: Annotated[str | None, typer.Option(metavar="DAY", help="As of this day; by default today.")] = None,
    as_format: Annotated[
        str, typer.Option("--format", metavar="FORMAT", help="md, html, pdf or docx.")
    ] = "md",
) -> None:
    """Print a two-page brief on two countries, a person or a mechanism, every statement with its source."""
    from dragoman.views.brief import brief as write_brief
    from dragoman.views.brief import brief_on, render_brief
    from dragoman.views.brief.render import FILES, FORMATS, render_file
    from dragoman.views.parties import parse_party

    formats = (*FORMATS, *FILES)
    if as_format not in formats:
        raise UsageError(f"--format {as_format}: no such format; give {', '.join(formats)}")
    if as_format in FILES and sys.stdout.isatty():
        raise UsageError(f"--format {as_format}: is no text; write it to a file: … > brief.{as_format}")
    day = parse_day(on, option="--on")
    on_day = day.first_day if day else date.today()
    parties = (parse_party(left), parse_party(right)) if right is not None else None
    with open_register(context) as register:
        made = write_brief(register, *parties, on=on_day) if parties else brief_on(register, left, on=on_day)
    if as_format in FILES:
        typer.echo(render_file(made, as_format=as_format), nl=False)
    else:
        typer.echo(render_brief(made, as_format=as_format), nl=False)
