"""Writes the figures of docs/accuracy.md; with ``--check`` says whether they hold.

A table of the page stands between ``<!-- figures: NAME -->`` and ``<!-- end -->``. Figures hold while they
are within a point of what is measured, since the last digit may differ between machines.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Mapping
from itertools import zip_longest
from pathlib import Path

import measure_confidence
import measure_dates
import measure_golden
import measure_names
import measure_parts
import measure_phenomena
import measure_travels
import measure_visits
from measure_tables import ROOT, SHARED, Table

PAGE = ROOT / "docs" / "accuracy.md"
FIGURES: Mapping[str, Callable[[], tuple[Table, ...]]] = {
    "golden": measure_golden.measure,
    "phenomena": lambda: (measure_phenomena.measure(),),
    "dates": lambda: (measure_dates.measure(measure_dates.DATA)[0],),
    "visits": lambda: (measure_visits.measure(measure_visits.DATA)[0],),
    "travels": lambda: (measure_travels.measure(measure_travels.DATA)[0],),
    "names": lambda: (measure_names.measure(measure_names.DATA)[0],),
    "confidence": lambda: (measure_confidence.measure(),),
    "parts": measure_parts.measure,
}
_BLOCK = re.compile(
    r"(?P<open><!-- figures: (?P<name>\w+) -->\n)(?P<body>.*?)(?P<close><!-- end -->)", re.DOTALL
)
_NUMBER = re.compile(r"\d+\.\d+|\d+")
_POINT, _COUNT = 0.0101, 0.02


def written_again(page: str) -> str:
    """The page with all tables as measured now."""
    return _BLOCK.sub(lambda match: f"{match['open']}{_tables(match['name'])}{match['close']}", page)


def _tables(name: str) -> str:
    return "".join(f"\n{table.as_markdown()}\n" for table in FIGURES[name]()) + "\n"


def differences(old: str, new: str) -> list[str]:
    """The lines of the page whose figures no longer hold, as they are now."""
    lines = zip_longest(old.splitlines(), new.splitlines(), fillvalue="")
    return [now for before, now in lines if not _hold(before, now)]


def _hold(before: str, now: str) -> bool:
    if _NUMBER.sub("0", before) != _NUMBER.sub("0", now):
        return False
    return all(map(_near, _NUMBER.findall(before), _NUMBER.findall(now)))


def _near(before: str, now: str) -> bool:
    off = abs(float(before) - float(now))
    return off <= (_POINT if "." in now else max(2, _COUNT * float(now)))


def main() -> int:
    """Write the page, or with --check compare it; 1 where its figures do not hold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing; 1 where a figure is off")
    parser.add_argument("page", nargs="?", type=Path, default=PAGE)
    asked = parser.parse_args()
    if not (SHARED / "data").is_dir():
        print(f"accuracy: nothing measured: {SHARED} is not there")
        return 0
    old = asked.page.read_text("utf-8")
    new = written_again(old)
    if not asked.check:
        asked.page.write_text(new, encoding="utf-8")
        return 0
    stale = differences(old, new)
    print(
        "\n".join((f"accuracy: {len(stale)} lines of {asked.page.name} no longer hold", *stale))
        if stale
        else ""
    )
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main())
