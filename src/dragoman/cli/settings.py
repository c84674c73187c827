"""``dragoman settings``: each setting, its value and where the value came from."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Annotated

import typer

from dragoman.cli.context import invocation_of
from dragoman.settings import DESCRIPTIONS, Settings


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(settings)


def settings(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Print each setting, its value and where the value came from."""
    from dragoman.register.addresses import shown_address

    invocation = invocation_of(context)
    rows = [
        {
            "setting": field.name,
            "value": shown_address(getattr(invocation.settings, field.name)),
            "origin": invocation.origins[field.name],
            "meaning": DESCRIPTIONS[field.name],
        }
        for field in fields(Settings)
    ]
    if as_json:
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
        return
    _print_table(rows)


def _print_table(rows: list[dict[str, str]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in rows[0]:
        table.add_column(column.capitalize(), overflow="fold")
    for row in rows:
        table.add_row(*row.values())
    Console().print(table)
