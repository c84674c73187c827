"""Runs the snippets of a page: ``console`` blocks in a shell, ``pycon`` blocks as doctests.

The snippets of a page run in order, in one fresh folder that holds ``examples/``. A command goes on in lines
that start with ``> ``. In what a snippet prints, ``...`` stands for anything. Called with
pages, this script writes into them what the commands print now.
"""

from __future__ import annotations

import contextlib
import difflib
import doctest
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from dragoman.cli.app import run

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs" / "guide").glob("*.md"))]
_BLOCK = re.compile(r"^```(console|pycon)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (.*\n(?:> .*\n)*)((?:(?!\$ ).*\n)*)", re.MULTILINE)
_FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A snippet that does not print what its page says."""

    page: Path
    snippet: str
    said: str
    printed: str

    def __str__(self) -> str:
        """The difference, line by line."""
        lines = difflib.unified_diff(
            self.said.splitlines(), self.printed.splitlines(), "the page says", "it prints", lineterm=""
        )
        return f"{self.page.name}: {self.snippet}\n" + "\n".join(lines)


def run_page(page: Path) -> tuple[str, list[Mismatch]]:
    """The page with what its commands print now, and the snippets that print something else than it says."""
    text, mismatches = page.read_text("utf-8"), []
    parts, at = [], 0
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name):
        shutil.copytree(ROOT / "examples", "examples")
        names: dict[str, object] = {}
        for block in _BLOCK.finditer(text):
            runner = _run_console if block[1] == "console" else _run_python
            body, wrong = runner(page, block[2], names)
            mismatches += wrong
            parts += [text[at : block.start(2)], body]
            at = block.end(2)
    return "".join([*parts, text[at:]]), mismatches


def _run_console(page: Path, body: str, _names: dict[str, object]) -> tuple[str, list[Mismatch]]:
    parts, wrong = [], []
    for command in _COMMAND.finditer(body):
        printed = _printed_by(command[1].replace("\n> ", "\n").strip())
        said = command[2]
        if not doctest.OutputChecker().check_output(said, printed, _FLAGS):
            wrong.append(Mismatch(page, command[1].strip(), said, printed))
        elif "..." in said:
            printed = said
        parts.append(f"$ {command[1]}{printed}")
    return "".join(parts), wrong


def _printed_by(command: str) -> str:
    """What the command prints on both streams; a plain call of ours in this process: quicker."""
    if command.startswith("dragoman ") and not set(command) & set("|$<>;`&\n"):
        printed = io.StringIO()
        with (
            patch.dict(os.environ, _environment(), clear=True),
            contextlib.redirect_stdout(printed),
            contextlib.redirect_stderr(printed),
        ):
            run(shlex.split(command)[1:])
        return _without_trailing_spaces(printed.getvalue())
    result = subprocess.run(
        ["bash", "-c", command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        env=_environment(),
        check=False,
    )
    return _without_trailing_spaces(result.stdout.decode("utf-8"))


def _without_trailing_spaces(printed: str) -> str:
    return "".join(f"{line.rstrip()}\n" for line in printed.splitlines())


def _environment() -> dict[str, str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DRAGOMAN_")}
    for name in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS"):
        environment.pop(name, None)
    return environment | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "96",
        "SERVE": "0",
    }


def _run_python(page: Path, body: str, names: dict[str, object]) -> tuple[str, list[Mismatch]]:
    test = doctest.DocTestParser().get_doctest(body, names, page.name, str(page), 0)
    said = io.StringIO()
    runner = doctest.DocTestRunner(optionflags=_FLAGS, verbose=False)
    runner.run(test, out=said.write, clear_globs=False)
    names |= test.globs
    wrong = [Mismatch(page, "python", "", said.getvalue())] if runner.failures else []
    return body, wrong


def shown(command: str, *, lines: int) -> str:
    """The command, run in the repository, as a block with the first lines of what it prints."""
    with contextlib.chdir(ROOT):
        printed = _printed_by(command).splitlines()
    rest = ["…"] if len(printed) > lines else []
    return "\n".join(["```", f"$ {command}", *printed[:lines], *rest, "```"])


def main() -> int:
    """Write into the pages what their commands print now; 1 where Python snippets say something else."""
    failed = 0
    for page, mismatches in _write_pages():
        print(f"{page.relative_to(ROOT)}: {len(mismatches)} snippets changed")
        for mismatch in mismatches:
            failed |= mismatch.snippet == "python"
            print(mismatch)
    return failed


def _write_pages() -> Iterator[tuple[Path, list[Mismatch]]]:
    for page in [Path(name).resolve() for name in sys.argv[1:]] or PAGES:
        text, mismatches = run_page(page)
        page.write_text(text, encoding="utf-8")
        yield page, mismatches


if __name__ == "__main__":
    sys.exit(main())
