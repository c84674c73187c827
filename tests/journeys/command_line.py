"""Whole commands, run as a user runs them: in a process of their own, in a folder of their own."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from dragoman.cli.app import run

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"


@dataclass(frozen=True, slots=True)
class Run:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str

    def is_refused(self, code: int, *said: str) -> bool:
        """Whether it ended with the code and one line per thing said on standard error, and no traceback."""
        lines = self.err.splitlines()
        told = len(lines) == len(said) and all(words in line for words, line in zip(said, lines, strict=True))
        return self.code == code and told and all(line.startswith("dragoman: ") for line in lines)


def dragoman(*arguments: str | Path, folder: Path, stdin: bytes = b"", **environment: str) -> Run:
    """A finished run of the command in the folder."""
    result = subprocess.run(
        command(*arguments),
        cwd=folder,
        input=stdin,
        capture_output=True,
        env=clean_environment() | environment,
        check=False,
        timeout=300,
    )
    return Run(result.returncode, result.stdout.decode("utf-8"), result.stderr.decode("utf-8"))


def dragoman_here(*arguments: str | Path, folder: Path, **environment: str) -> Run:
    """The same in this process: quicker, for what does not turn on how a process ends."""
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.chdir(folder),
        patch.dict(os.environ, clean_environment() | environment, clear=True),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        code = run([str(argument) for argument in arguments])
    return Run(code, out.getvalue(), err.getvalue())


def command(*arguments: str | Path) -> list[str]:
    """The command line that runs this Python's dragoman."""
    return [sys.executable, "-W", "error::ResourceWarning", "-m", "dragoman", *map(str, arguments)]


def clean_environment() -> dict[str, str]:
    """The environment without any setting of ours, and with a terminal of 80 columns."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DRAGOMAN_")}
    return kept | {"COLUMNS": "80"}
