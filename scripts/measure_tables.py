"""The tables that measures print, as text for a terminal or as Markdown for docs/accuracy.md."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
ANNOTATED = ROOT / "tests" / "data"
SHARE_HEADS = ("what", "right", "of", "share", "aim")

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Figures in rows; the first column says of what."""

    heads: Row
    rows: tuple[Row, ...]

    def as_text(self) -> str:
        """The table in columns of one width each."""
        lines = (self.heads, *self.rows)
        widths = [max(len(line[i]) for line in lines) for i in range(len(self.heads))]
        return "\n".join(_aligned(line, widths) for line in lines)

    def as_markdown(self) -> str:
        """The table as Markdown, numbers to the right."""
        marks = ("---", *("---:" for _ in self.heads[1:]))
        return "\n".join("| " + " | ".join(line) + " |" for line in (self.heads, marks, *self.rows))


def _aligned(line: Row, widths: list[int]) -> str:
    first = line[0].ljust(widths[0])
    return "  ".join([first, *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))])


def share(what: str, part: int, whole: int, aim: float | None = None) -> Row:
    """A row of a table of shares."""
    return what, str(part), str(whole), ratio(part, whole), f"{aim:.2f}" if aim else ""


def ratio(part: float, whole: float) -> str:
    """The share to three places; a dash where there is nothing to share."""
    return f"{part / whole:.3f}" if whole else "–"


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a file of JSON lines; ends the program where the file is not there."""
    if not path.is_file():
        sys.exit(f"no file {path}; give its path")
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def annotated(name: str) -> Any:
    """What people wrote down of the data, from tests/data."""
    path = ANNOTATED / name
    if path.suffix == ".jsonl":
        return {record["id"]: record for record in read_lines(path)}
    return json.loads(path.read_text(encoding="utf-8"))


def show(title: str, table: Table, wrong: Iterable[str]) -> None:
    """Print a measure: what was wrong, then the table."""
    for line in wrong:
        print(line)
    print(title)
    print(table.as_text())


def measure_from_command_line(
    title: str, about: str, *, data: Path, measure: Callable[[Path], tuple[Table, list[str]]]
) -> None:
    """Print the measure of the data, or of a file named; with --show also what was wrong."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true", help="list what was wrong")
    parser.add_argument("path", nargs="?", type=Path, default=data)
    asked = parser.parse_args()
    table, wrong = measure(asked.path)
    show(title, table, wrong if asked.show else ())
