"""How well the golden reports are read: precision, recall and F1 of records, and the share of right fields.

Sources: ../shared/seeds with ../shared/gold, and tests/golden, reports written for this project (its
licence). The yardstick is ../shared/score.py. The test part is read but never looked at when rules are
written.
"""

from __future__ import annotations

import importlib.util
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from dragoman.model.contract import reading_as_dict
from dragoman.model.dates import parse_partial_date
from dragoman.model.text import Document
from dragoman.reading.reader import Reader
from measure_tables import ROOT, SHARED, Row, Table, show

GOLDEN = ROOT / "tests" / "golden"
PARTS = ("seeds", "development", "test")
KINDS = ("people", "engagements", "instruments", "commitments")


@dataclass(frozen=True, slots=True)
class Report:
    """A golden report: its text with what may be known of it, and what a careful reader reads in it."""

    document: Document
    gold: dict[str, Any]
    note: str


def golden_reports(part: str, shared: Path = SHARED) -> Iterator[Report]:
    """The reports of a part (seeds, development or test), in the order of their ids."""
    if part == "seeds":
        golds = {path.stem: path for path in (shared / "gold").glob("*.json")}
        texts = {id_: shared / "seeds" / f"{id_}.txt" for id_ in golds}
    else:
        golds = {path.parent.name: path for path in (GOLDEN / part).glob("*/expected.json")}
        texts = {id_: path.with_name("text.txt") for id_, path in golds.items()}
    for id_ in sorted(golds):
        gold = json.loads(golds[id_].read_text("utf-8"))
        day = gold.get("date_known")
        published = parse_partial_date(day) if day else None
        note = golds[id_].with_name("note.md")
        yield Report(
            Document(id_, texts[id_].read_bytes().decode("utf-8"), published=published),
            gold,
            note.read_text("utf-8") if note.is_file() else "",
        )


@lru_cache(maxsize=1)
def yardstick(shared: Path = SHARED) -> Any:
    """The scorer that comes with the project, as a module."""
    spec = importlib.util.spec_from_file_location("yardstick", shared / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(shared / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_read(report: Report, reader: Reader) -> dict[str, Any]:
    """The reading of a report in the contract's form."""
    loaded: dict[str, Any] = json.loads(json.dumps(reading_as_dict(reader.read(report.document))))
    return loaded


def score(golds: Mapping[str, Any], readings: Mapping[str, Any]) -> tuple[dict[str, Any], Any]:
    """What the yardstick says: rows of precision, recall, F1 and number, and the tally of fields."""
    rows, fields = yardstick().score(golds, readings)
    return rows, fields


def measure() -> tuple[Table, Table]:
    """The records and the fields, a column of figures a part."""
    reader = Reader.load()
    scored = []
    for part in PARTS:
        reports = list(golden_reports(part))
        golds = {report.document.id: report.gold for report in reports}
        scored.append(score(golds, {report.document.id: as_read(report, reader) for report in reports}))
    records = [
        (f"{part}: {kind}", *_figures(row))
        for part, (rows, _) in zip(PARTS, scored, strict=True)
        for kind, row in rows.items()
    ]
    means = [sum(rows[kind][2] for kind in KINDS) / len(KINDS) for rows, _ in scored]
    records += [(f"{part}: mean", "", "", f"{mean:.3f}", "") for part, mean in zip(PARTS, means, strict=True)]
    heads = ("records", "precision", "recall", "F1", "gold")
    return Table(heads, tuple(records)), _fields([fields for _, fields in scored])


def _figures(row: tuple[float, float, float, int]) -> Row:
    *shares, number = row
    return (*("–" if math.isnan(each) else f"{each:.3f}" for each in shares), str(number))


def _fields(tallies: list[Any]) -> Table:
    keys = dict.fromkeys(key for tally in tallies for key, _ in tally.c)
    rows = []
    for key in keys:
        cells = []
        for tally in tallies:
            number = tally.c[key, "n"]
            cells += [f"{tally.rate(key):.3f}" if number else "–", f"{number:.0f}" if number else ""]
        rows.append((key, *cells))
    return Table(("fields", *(head for part in PARTS for head in (part, "of"))), tuple(rows))


def main() -> None:
    """Print both tables."""
    records, fields = measure()
    show("Golden reports: records", records, ())
    show("Golden reports: fields of the records found", fields, ())


if __name__ == "__main__":
    main()
