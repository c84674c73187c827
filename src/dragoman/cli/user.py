"""``dragoman user``: who may use the pages and the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.context import invocation_of
from dragoman.cli.serve import web_folder
from dragoman.model.errors import UsageError

if TYPE_CHECKING:
    from dragoman.views.web.users import Users

_Name = Annotated[str, typer.Argument(metavar="NAME", help="The user's name.", show_default=False)]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the app."""
    group = typer.Typer(no_args_is_help=False, help="Say who may use the pages and the API.")
    group.command()(add)
    group.command(name="list")(list_users)
    group.command()(remove)
    group.command()(token)
    group.command()(tokens)
    group.command()(revoke)
    app.add_typer(group, name="user")


def add(
    context: typer.Context,
    name: _Name,
    role: Annotated[str, typer.Option(help="reader, reviewer or keeper.")] = "reader",
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Take the password from standard input.")
    ] = False,
) -> None:
    """Add a user; the password is asked for."""
    from dragoman.views.web.users import Role

    if role not in list(Role):
        raise UsageError(f"--role {role}: no such role; give {', '.join(Role)}")
    users = _users(context)
    password = _password(from_stdin=password_stdin)
    users.add(name, password, role=Role(role))
    typer.echo(f"{name} may now sign in, as {role}.")


def list_users(context: typer.Context) -> None:
    """List the users and their roles."""
    for name, role in _users(context).names():
        typer.echo(f"{name}\t{role.value}")


def remove(context: typer.Context, name: _Name) -> None:
    """Remove a user; sessions and tokens end at once."""
    _users(context).remove(name)
    typer.echo(f"{name} can no longer sign in.")


def token(
    context: typer.Context,
    name: _Name,
    label: Annotated[str, typer.Option(help="What the token is for.")] = "",
) -> None:
    """Make a token for the API; it is shown once, and only its hash is kept."""
    typer.echo(_users(context).new_token(name, label=label))


def tokens(context: typer.Context) -> None:
    """List the tokens: whose, its id, the day it was made, what for."""
    for each in _users(context).tokens():
        typer.echo(f"{each.name}\t{each.id}\t{each.made.date()}\t{each.label}")


def revoke(
    context: typer.Context,
    token_id: Annotated[str, typer.Argument(metavar="ID", help="As “dragoman user tokens” gives it.")],
) -> None:
    """End a token at once."""
    each = _users(context).revoke(token_id)
    typer.echo(f"The token {each.id} of {each.name} opens nothing any more.")


def _users(context: typer.Context) -> Users:
    from dragoman.views.web.users import Users

    folder = web_folder(invocation_of(context).register_url)
    folder.mkdir(parents=True, exist_ok=True)
    return Users(folder / "users.db")


def _password(*, from_stdin: bool) -> str:
    if from_stdin:
        return typer.get_text_stream("stdin").readline().rstrip("\n")
    answer: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    return answer
