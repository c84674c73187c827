"""Where the ``dragoman`` command starts."""

from __future__ import annotations

import sys
from types import TracebackType

from dragoman import __version__


def main() -> None:
    """Run the command line and end the process with its exit code.

    ``--version`` is answered before anything is imported: programs ask it often.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"dragoman {__version__}\n")
        return
    if not sys.flags.dev_mode:
        sys.excepthook = _say_fault
    from dragoman.cli.app import run

    sys.exit(run(sys.argv[1:]))


def _say_fault(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    """One line for a fault of the program itself; ``python -X dev -m dragoman`` shows the whole."""
    from dragoman.flow import fault_of

    sys.stderr.write(f"dragoman: {fault_of(error)}\n")
