"""A PostgreSQL of the tests' own: in a folder of theirs, on a free port, gone when they are done."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

NOT_INSTALLED = (
    "PostgreSQL is not installed: apt-get install postgresql-15, or set DRAGOMAN_TEST_POSTGRESQL_BIN"
)
_FOLDERS = (os.environ.get("DRAGOMAN_TEST_POSTGRESQL_BIN", ""), "/usr/lib/postgresql/15/bin")


def find_programs() -> Path | None:
    """The folder of initdb and pg_ctl; None where PostgreSQL is not installed."""
    known = [Path(folder) for folder in _FOLDERS if folder]
    on_path = shutil.which("initdb")
    known += [Path(on_path).resolve().parent] if on_path else []
    return next((folder for folder in known if (folder / "initdb").exists()), None)


@contextmanager
def running_server() -> Iterator[str]:
    """The address of a server, without a database's name, while it runs."""
    programs = find_programs()
    assert programs is not None, NOT_INSTALLED
    with TemporaryDirectory(prefix="dragoman-postgresql-") as name:
        folder, port = Path(name), _free_port()
        if os.geteuid() == 0:  # the server refuses to run as root
            shutil.chown(folder, "postgres")
        data = folder / "data"
        _run([programs / "initdb", "-D", data, "-U", "tester", "--auth=trust", "-E", "UTF8", "--no-sync"])
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        _run([programs / "pg_ctl", "-D", data, "-l", folder / "log", "-o", options, "-w", "start"])
        try:
            yield f"postgresql+psycopg://tester@127.0.0.1:{port}"
        finally:
            _run([programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"])


@contextmanager
def small_disk(megabytes: int) -> Iterator[Path | None]:
    """The folder of a disk of that size on which the server may write; None where none may be mounted."""
    with TemporaryDirectory(prefix="dragoman-small-disk-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", name]
        if os.geteuid() or not shutil.which("mount") or subprocess.run(mount, check=False).returncode:
            yield None
            return
        try:
            shutil.chown(folder, "postgres")
            yield folder
        finally:
            subprocess.run(["umount", "--lazy", name], check=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _run(command: list[str | Path]) -> None:
    words = [str(word) for word in command]
    if os.geteuid() == 0:
        words = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *words]
    done = subprocess.run(
        words, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{words}: {done.stdout}{done.stderr}")
