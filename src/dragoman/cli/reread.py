"""``dragoman reread``: what the reader of today makes of documents filed before."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.context import open_register

if TYPE_CHECKING:
    from dragoman.register.rereading import Rereading

_NAME_LENGTH = 40


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(reread)


def reread(
    context: typer.Context,
    apply: Annotated[bool, typer.Option("--apply", help="Let the new readings stand.")] = False,
) -> None:
    """Read every filed document again and show what is gained, lost or changed; corrections stay.

    With --apply all that documents tell is compared anew, and all records are made anew, as this version does
    it; after an update that is worth a run.
    """
    from dragoman.flow import load_reader

    tally: Counter[str] = Counter()
    reader = load_reader()
    with open_register(context) as register:
        for document_id in register.document_ids():
            document = register.document(document_id)
            if document is None or register.is_typed_in(document_id):
                continue
            reading = reader.read(document)
            difference = register.replace(reading) if apply else register.compare(reading)
            _print(difference)
            tally.update(change.kind for change in difference.changes)
            tally["confirmed"] += len(difference.confirmed)
        linked = register.link_anew() if apply else 0
    counts = ", ".join(f"{tally[kind]} {kind}" for kind in ("gained", "lost", "changed"))
    done = (
        f"Applied; {linked} links are others." if apply else "Nothing is changed yet: apply it with --apply."
    )
    typer.echo(f"{counts}; {tally['confirmed']} corrections confirmed. {done}")


def _print(difference: Rereading) -> None:
    from dragoman.register.headlines import shortened, value_words
    from dragoman.register.rereading import Rereading

    if difference != Rereading(difference.document_id):
        typer.secho(difference.document_id, bold=True)
    for change in difference.changes:
        named = f" ({shortened(change.of, length=_NAME_LENGTH)})" if change.of else ""
        told = value_words(change.after if change.before is None else change.before)
        if change.kind == "changed":
            told = f"{value_words(change.before)} → {value_words(change.after)}"
        typer.echo(f"  {change.kind:<8}{change.subject}{named}  {change.attribute}: {told}")
    for decision in difference.confirmed:
        typer.echo(f"  confirms decision {decision.id}: {decision.attribute} is {decision.value}")
    for decision in difference.contradicted:
        typer.echo(
            f"  differs from decision {decision.id}, which stands: {decision.attribute} is {decision.value}"
        )
    for decision in difference.kept:
        said = f"{decision.attribute} is {decision.value}" if decision.attribute else "it is well"
        typer.echo(f"  no longer read, and kept for decision {decision.id}, which stands: {said}")
