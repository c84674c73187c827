"""``dragoman vocabulary KIND``: what the program knows of the world, with sources."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Annotated, Any

import typer

from dragoman.model.errors import UsageError

_COLUMNS = {
    "areas": ("label", "scope", "group"),
    "blocs": ("names", "abbreviations", "members"),
    "commitment_kinds": ("label", "scope"),
    "countries": ("names", "demonyms", "capitals"),
    "engagement_types": ("label", "scope"),
    "instrument_types": ("label", "scope"),
    "levels": ("order", "label", "scope"),
    "mechanisms": ("kind", "names"),
    "organisations": ("country", "kind", "names", "acronyms"),
    "ranks": ("services", "nato", "seniority"),
}
"""What the table shows of each kind beside the id; ``--json`` gives every field."""

KINDS = tuple(_COLUMNS)
"""The kinds of vocabulary, by name."""

_WHOLE = ("country", "group", "id", "kind", "nato", "seniority")
_VALUES_SHOWN = 3


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
        _print_table(rows, columns=_COLUMNS[kind])


def _row(key: str, entry: Any) -> dict[str, Any]:
    names = [field.name for field in fields(entry)]
    return {"id": key} | {name: _plain(getattr(entry, name)) for name in names if name != "id"}


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list | frozenset):
        return [_plain(each) for each in value]
    return value


def _print_table(rows: list[dict[str, Any]], *, columns: tuple[str, ...]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold", row_styles=["", "dim"])
    for column in ("id", *columns):
        table.add_column(column, overflow="fold", no_wrap=column in _WHOLE)
    for row in rows:
        table.add_row(*(_cell(row[column]) for column in ("id", *columns)))
    Console(highlight=False).print(table)


def _cell(value: Any) -> str:
    if isinstance(value, dict):
        return _cell(value.get("en") or next(iter(value.values()), None))
    if isinstance(value, list):
        return "; ".join(map(str, value[:_VALUES_SHOWN])) + (" …" if len(value) > _VALUES_SHOWN else "")
    return "" if value is None else str(value)
