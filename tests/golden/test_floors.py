"""The golden reports are read no worse than they have been read before."""

from __future__ import annotations

import importlib.util
import json
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from dragoman.model.contract import reading_as_dict
from dragoman.model.dates import parse_partial_date
from dragoman.model.text import Document
from dragoman.reading.reader import Reader

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared"
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))


@lru_cache(maxsize=1)
def reader() -> Reader:
    """One reader for all of these tests."""
    return Reader.load()


def reports(part: str) -> dict[str, tuple[Path, dict[str, Any]]]:
    """The texts and golds of a part, by id."""
    if part == "seeds":
        golds = {path.stem: path for path in (SHARED / "gold").glob("*.json")}
        texts = {id_: SHARED / "seeds" / f"{id_}.txt" for id_ in golds}
    else:
        golds = {path.parent.name: path for path in (HERE / part).glob("*/expected.json")}
        texts = {id_: HERE / part / id_ / "text.txt" for id_ in golds}
    return {id_: (texts[id_], json.loads(path.read_text("utf-8"))) for id_, path in golds.items()}


def reading_of(id_: str, text: Path, gold: dict[str, Any]) -> dict[str, Any]:
    """The reading of a report, given the day of publication that the gold says the reader may have."""
    day = gold.get("date_known")
    document = Document(
        id_, text.read_bytes().decode("utf-8"), published=parse_partial_date(day) if day else None
    )
    loaded: dict[str, Any] = json.loads(json.dumps(reading_as_dict(reader().read(document))))
    return loaded


@lru_cache(maxsize=1)
def scorer() -> Any:
    """The yardstick that comes with the project, as a module."""
    path = SHARED / "score.py"
    if not path.is_file():
        pytest.skip(f"the yardstick is not there: {path}")
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("part", sorted(FLOORS))
def test_no_part_is_read_worse_than_before(part: str) -> None:
    score = scorer()
    golds = {id_: gold for id_, (_, gold) in reports(part).items()}
    readings = {id_: reading_of(id_, text, gold) for id_, (text, gold) in reports(part).items()}
    rows, tally = score.score(golds, readings)
    reached = {kind: figures[2] for kind, figures in rows.items()}
    reached |= {field: tally.rate(field) for field, _ in tally.c}
    below = {name: (reached[name], floor) for name, floor in FLOORS[part].items() if reached[name] < floor}
    assert not below


@pytest.mark.parametrize("part", ["development", "test"])
def test_every_golden_report_is_sound(part: str) -> None:
    found = reports(part)
    assert len(found) >= {"development": 40, "test": 20}[part]
    for id_, (text, gold) in found.items():
        words = text.read_bytes().decode("utf-8")
        assert (text.parent / "note.md").is_file(), id_
        for kind in ("engagements", "instruments", "commitments"):
            for record in gold[kind]:
                start, end = record["span"]
                assert words[start:end].strip(), (id_, record["id"])
