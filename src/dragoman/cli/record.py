"""``dragoman record``: what the office knows itself, typed into a small file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dragoman.cli.context import invocation_of
from dragoman.cli.decide import account
from dragoman.model.errors import SourceError


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(record)


def record(
    context: typer.Context,
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE…", help="TOML or JSON: see the guide.", show_default=False)
    ],
    by: Annotated[str, typer.Option(help="Who typed it in; by default the name of the account.")] = "",
) -> None:
    """File what the office itself knows; it stands beside what was read, marked as typed in."""
    from dragoman.register import Register
    from dragoman.register.typed_in import reading_typed_in

    readings = []
    for path in files:
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise SourceError(f"{path}: cannot be read ({error})") from error
        readings.append(reading_typed_in(text, name=path.name, by=by or account()))
    with Register.open(invocation_of(context).register_url) as register:
        for reading in readings:
            result = register.file(reading)
            new = ", ".join(f"{count} {kind}" for kind, count in result.new_records.items())
            told = f"new: {new}" if new else "nothing new" if result.new else "already there"
            typer.echo(f"{reading.document.id}: {told}.")
