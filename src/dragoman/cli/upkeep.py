"""``dragoman check`` and ``dragoman backup``: whether the register is sound, and a copy of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dragoman.cli.context import invocation_of, open_register


def add_to(app: typer.Typer) -> None:
    """Add the commands to the app."""
    app.command()(check)
    app.command()(backup)


def check(context: typer.Context) -> None:
    """Verify the register: references, hashes of claims, and every quote against its text."""
    from dragoman.register import Register

    with Register.open(invocation_of(context).register_url) as register:
        faults = register.check()
        documents = len(register.documents())
    for fault in faults:
        typer.echo(f"{fault.where}: {fault.what}")
    found = f"{len(faults)} faults" if faults else "no fault"
    typer.echo(f"{register.address}: {documents} documents, {found}.")
    raise typer.Exit(1 if faults else 0)


def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file that does not exist yet.")],
) -> None:
    """Copy the register, on whichever engine, to an SQLite file, whole even while it is written to."""

    with open_register(context) as register:
        register.back_up(file)
    typer.echo(f"Copied to {file}.")
