"""``dragoman serve``: pages and the interface on the register."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.context import invocation_of
from dragoman.model.errors import UsageError

if TYPE_CHECKING:
    from dragoman.views.web.desk import Desk


def add_to(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(serve)


def serve(
    context: typer.Context,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port; 0 takes a free one.", min=0, max=65535)] = 8000,
    open_browser: Annotated[bool, typer.Option("--open", help="Open the first page in the browser.")] = False,
) -> None:
    """Serve the register as pages and as an API, until Ctrl-C.

    On this machine's own address no users are needed; on any other, make some first with “dragoman user add”.
    """
    from dragoman.views.web.desk import Desk, Options
    from dragoman.views.web.security import is_loopback, is_open

    invocation = invocation_of(context)
    folder = web_folder(invocation.register_url)
    options = Options(invocation.register_url, folder, host, port, invocation.settings.encoding)
    listener = _listener(host, port)
    desk = Desk.open(options)
    if is_open(desk) and not is_loopback(host):
        raise UsageError(
            f"--host {host}: others could open the register; add a user first (dragoman user add NAME)"
        )
    _prepare(desk)
    address = f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}/"
    typer.echo(f"Serving {invocation.register_url} until Ctrl-C at\n{address}")
    _run(desk, listener, address if open_browser else None)


def web_folder(register_url: str) -> Path:
    """Where the web keeps its index and users: beside the register, or in the working folder."""
    if "://" in register_url:
        return Path("dragoman.web")
    return Path(f"{register_url}.web")


def _listener(host: str, port: int) -> socket.socket:
    """A socket that listens; UsageError where the address is taken or not ours."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(f"cannot listen on {host} port {port} ({reason}); choose another --port") from error
    return listener


def _prepare(desk: Desk) -> None:
    """Records and index up to date before the first page; many take a while, which is said."""

    def told(number: int) -> None:
        if number % 20_000 == 0:
            typer.echo(f"dragoman: {number} records indexed …", err=True)

    desk.refresh(told=told)


def _run(desk: Desk, listener: socket.socket, opened: str | None) -> None:
    import uvicorn

    from dragoman.views.web.app import make_app

    config = uvicorn.Config(make_app(desk), log_level="warning", server_header=False, access_log=False)
    if opened:
        import threading
        import webbrowser

        threading.Timer(1.0, webbrowser.open, [opened]).start()
    uvicorn.Server(config).run(sockets=[listener])
