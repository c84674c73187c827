"""``dragoman vocabulary KIND``: what the program knows of the world, with sources."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Annotated, Any

import typer

from dragoman.model.errors import UsageError

KINDS = (
    "areas",
    "blocs",
    "commitment_kinds",
    "countries",
    "engagement_types",
    "instrument_types",
    "mechanisms",
    "organisations",
    "ranks",
)
_SHOWN_LAST = ("source", "checked")
_NAMES_SHOWN = 3


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(vocabulary)


def vocabulary(
    kind: Annotated[str, typer.Argument(metavar="KIND", help=", ".join(KINDS), show_default=False)],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line, all fields.")] = False,
) -> None:
    """Print one of the vocabularies: what there is, by what names, and from which source."""
    if kind not in KINDS:
        near = difflib.get_close_matches(kind, KINDS, n=1, cutoff=0.0)[0]
        raise UsageError(f"{kind} is no vocabulary; the nearest is {near} (all: {', '.join(KINDS)})")
    from dragoman.vocabulary.load import load_vocabulary

    entries = getattr(load_vocabulary(), kind)
    rows = [_row(key, entry) for key, entry in entries.items()]
    if as_json:
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
    else:
        _print_table(rows)


def _row(key: str, entry: Any) -> dict[str, Any]:
    names = [field.name for field in fields(entry)]
    return {"id": key} | {name: _plain(getattr(entry, name)) for name in names if name != "id"}


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list | frozenset):
        return [_plain(each) for each in value]
    return value


def _print_table(rows: list[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold", row_styles=["", "dim"])
    columns = [name for name in rows[0] if name not in _SHOWN_LAST and any(row[name] for row in rows)]
    for column in columns:
        table.add_column(column.replace("_", " "), overflow="fold")
    for row in rows:
        table.add_row(*(_cell(row[column]) for column in columns))
    Console().print(table)


def _cell(value: Any) -> str:
    if isinstance(value, dict):
        return _cell(value.get("en") or next(iter(value.values()), None))
    if isinstance(value, list):
        return "; ".join(map(str, value[:_NAMES_SHOWN])) + (" …" if len(value) > _NAMES_SHOWN else "")
    return "" if value is None else str(value)
