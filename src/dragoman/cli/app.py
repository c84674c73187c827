"""The ``dragoman`` command: its options, its commands, and how a run of it ends.

An error is one line on standard error that says what, where and what to do. The exit code is 0, 1 where some
documents failed, 2 where the caller asked for what cannot be, 130 after Ctrl-C.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from dragoman import __version__
from dragoman.cli import (
    brief,
    decide,
    file,
    history,
    read,
    record,
    records,
    reread,
    review,
    serve,
    settings,
    show,
    upkeep,
    user,
    vocabulary,
)
from dragoman.cli.context import Invocation
from dragoman.model.errors import DragomanError
from dragoman.settings import load_settings

app = typer.Typer(
    name="dragoman",
    help="Read reports of defence cooperation, and keep the sourced register of it.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def dragoman(
    context: typer.Context,
    register: Annotated[
        str | None,
        typer.Option(
            metavar="PATH-or-URL", help="The register; by default dragoman.db in the working folder."
        ),
    ] = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    """Read reports of defence cooperation, and keep the sourced register of it."""
    if version:
        typer.echo(f"dragoman {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit
    loaded = load_settings({"register": register}, environment=os.environ, folder=Path.cwd())
    context.obj = Invocation(loaded.settings.register, loaded.settings, loaded.origins)


for _command in (
    read,
    file,
    records,
    show,
    brief,
    review,
    decide,
    history,
    record,
    reread,
    upkeep,
    serve,
    user,
    vocabulary,
    settings,
):
    _command.add_to(app)


def run(arguments: Sequence[str]) -> int:
    """The exit code of a command line; what went wrong is on standard error."""
    try:
        command = typer.main.get_command(app)
        code = command.main(args=list(arguments), standalone_mode=False, prog_name="dragoman")
        sys.stdout.flush()
    except DragomanError as error:
        return _refuse(str(error), 2)
    except typer.TyperException as error:
        return _refuse(f"{_lowered(error.format_message())} See dragoman --help.", 2)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except BrokenPipeError:
        _silence_stdout()
        return 1
    return code if isinstance(code, int) else 0


def _refuse(message: str, code: int) -> int:
    typer.echo(f"dragoman: {' '.join(message.split())}", err=True)
    return code


def _lowered(message: str) -> str:
    message = message.rstrip(".") + "."
    return message[:1].lower() + message[1:]


def _silence_stdout() -> None:
    """Keep the interpreter from complaining of the closed pipe when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
