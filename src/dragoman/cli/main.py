"""Where the ``dragoman`` command starts."""

from __future__ import annotations

import sys

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
    from dragoman.cli.app import run

    sys.exit(run(sys.argv[1:]))
