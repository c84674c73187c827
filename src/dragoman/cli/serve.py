"""``dragoman serve``: pages and the interface on the register."""

from __future__ import annotations

import contextlib
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.context import invocation_of
from dragoman.model.errors import UsageError

if TYPE_CHECKING:
    from dragoman.views.web.desk import Desk


_USUAL_PORT = 8000
_TOLD_EVERY = 20_000
_PORT_HELP = "The port; by default 8000, or a free one where that is taken."


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(serve)


def serve(
    context: typer.Context,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int | None, typer.Option(help=_PORT_HELP, min=0, max=65535)] = None,
    open_browser: Annotated[bool, typer.Option("--open", help="Open the first page in the browser.")] = False,
) -> None:
    """Serve the register as pages and as an API, until Ctrl-C.

    On this machine's own address no users are needed; on any other, make some first with “dragoman user add”.
    """
    from dragoman.views.web.desk import Desk, Options
    from dragoman.views.web.security import is_loopback, is_open

    invocation = invocation_of(context)
    options = Options(
        invocation.register_url,
        web_folder(invocation.register_url),
        invocation.settings.encoding,
        may_fetch=invocation.settings.fetch == "on",
    )
    with contextlib.ExitStack() as stack:
        desk = stack.enter_context(contextlib.closing(Desk.open(options)))
        if is_open(desk) and not is_loopback(host):
            raise UsageError(
                f"--host {host}: others could open the register; add a user first (dragoman user add NAME)"
            )
        listener = stack.enter_context(_listener(host, port) if port is not None else _usual_listener(host))
        _prepare(desk)
        address = f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}/"
        _run(desk, listener, address, is_opened=open_browser)


def web_folder(register_url: str) -> Path:
    """Where the web keeps its index and users: beside the register, or in the working folder."""
    if "://" in register_url:
        return Path("dragoman.web")
    return Path(f"{register_url}.web")


def _usual_listener(host: str) -> socket.socket:
    """A socket on the usual port, or on a free one where that is taken."""
    try:
        return _listener(host, _USUAL_PORT)
    except UsageError:
        return _listener(host, 0)


def _listener(host: str, port: int) -> socket.socket:
    """A socket that listens; UsageError where the address is taken or not ours."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    except OSError as error:
        raise UsageError(f"--host {host}: no such address ({error.strerror})") from error
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        reason = error.strerror or str(error)
        raise UsageError(f"cannot listen on {host} port {port} ({reason}); choose another --port") from error
    return listener


def _prepare(desk: Desk) -> None:
    """Records and index up to date before the first page; many take a while, which is said."""

    def told(number: int, total: int) -> None:
        if number % _TOLD_EVERY == 0:
            typer.echo(f"dragoman: {number:,} of {total:,} records indexed …", err=True)

    desk.refresh(told=told)


def _run(desk: Desk, listener: socket.socket, address: str, *, is_opened: bool) -> None:
    import uvicorn

    from dragoman.register.addresses import shown_address
    from dragoman.views.web.app import make_app

    config = uvicorn.Config(make_app(desk), log_level="warning", server_header=False, access_log=False)
    with contextlib.suppress(KeyboardInterrupt):
        typer.echo(f"Serving {shown_address(desk.options.register)} until Ctrl-C at\n{address}")
        if is_opened:
            import webbrowser

            webbrowser.open(address)
        uvicorn.Server(config).run(sockets=[listener])
