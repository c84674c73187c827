"""Reads the hand-made gold and scores the readings: precision, recall and F1 per kind of record.

Three parts, each when it is there: ``../shared`` (seeds and gold that come with the project),
``tests/golden/development`` (rules are written with these in sight) and ``tests/golden/test`` (rules are not:
the honest figure). Beside the figures: what was gained and lost since the last run of this command; of the
test part only how much, lest rules be written against it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman.flow import Failure, read_documents
from dragoman.model.contract import reading_as_json
from dragoman.model.dates import parse_partial_date
from dragoman.model.text import Document

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden"
BUILD = ROOT / "build" / "score"
HELD_OUT = "test"


@dataclass(frozen=True, slots=True)
class Part:
    """Documents with their gold: ``expected`` is a JSON file a document, by the document's id."""

    name: str
    texts: dict[str, Path]
    expected: dict[str, Path]

    def documents(self) -> Iterator[Document]:
        """The documents, with the day of publication that the gold says the reader may be given."""
        for id_, path in sorted(self.texts.items()):
            day = json.loads(self.expected[id_].read_text("utf-8")).get("date_known")
            text = path.read_bytes().decode("utf-8")
            published = parse_partial_date(day) if day else None
            yield Document(id_, text, published=published, published_basis="given" if day else None)


def main() -> int:
    """Score every part; 1 where a document could not be read or a part is below ``--min``."""
    options = _options()
    parts = list(_parts(options.shared))
    scorer = options.shared / "score.py"
    if not parts or not scorer.is_file():
        print(f"score: no gold to score against; looked in {options.shared} and {GOLDEN}")
        return 1
    return max([_score(part, scorer, options) for part in parts])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--shared", type=Path, default=ROOT.parent / "shared", help="folder of seeds, gold, score.py"
    )
    parser.add_argument(
        "--verbose", action="store_true", help="print every record missed and every one too many"
    )
    parser.add_argument("--min", help="fail when the mean F1 of a part is below")
    return parser.parse_args()


def _parts(shared: Path) -> Iterator[Part]:
    gold = {path.stem: path for path in (shared / "gold").glob("*.json")}
    if gold:
        yield Part("seeds", {id_: shared / "seeds" / f"{id_}.txt" for id_ in gold}, gold)
    for name in ("development", "test"):
        own = {path.parent.name: path for path in sorted((GOLDEN / name).glob("*/expected.json"))}
        if own:
            yield Part(name, {id_: path.parent / "text.txt" for id_, path in own.items()}, own)


def _score(part: Part, scorer: Path, options: argparse.Namespace) -> int:
    folder = BUILD / part.name
    (folder / "gold").mkdir(parents=True, exist_ok=True)
    for stale in (folder / "gold").glob("*.json"):
        stale.unlink()
    for id_, path in part.expected.items():
        (folder / "gold" / f"{id_}.json").write_bytes(path.read_bytes())
    failed = _read(part, folder / "readings.jsonl")
    command = [sys.executable, str(scorer), str(folder / "gold"), str(folder / "readings.jsonl"), "--verbose"]
    result = subprocess.run(
        command + (["--min", options.min] if options.min else []), capture_output=True, text=True, check=False
    )
    print(f"== {part.name}")
    wrong = [line for line in result.stdout.splitlines() if _is_wrong(line)]
    print("\n".join(line for line in result.stdout.splitlines() if options.verbose or line not in wrong))
    print(result.stderr, end="", file=sys.stderr)
    _print_changes(folder / "wrong.txt", wrong, named=options.verbose or part.name != HELD_OUT)
    return max(failed, result.returncode)


def _read(part: Part, target: Path) -> int:
    """Write the readings; 1 where a document failed, which then counts as read to nothing."""
    failed = 0
    with target.open("w", encoding="utf-8") as file:
        for reading in read_documents(part.documents()):
            if isinstance(reading, Failure):
                failed = 1
                print(f"score: {reading}", file=sys.stderr)
            else:
                file.write(reading_as_json(reading) + "\n")
    return failed


def _is_wrong(line: str) -> bool:
    return any(f" {word} " in line.partition("{")[0] for word in ("MISSED", "EXTRA"))


def _print_changes(memory: Path, wrong: list[str], *, named: bool) -> None:
    if memory.exists():
        before = memory.read_text("utf-8").splitlines()
        gains, losses = sorted(set(before) - set(wrong)), sorted(set(wrong) - set(before))
        print(f"since the last run: {len(gains)} gains, {len(losses)} losses")
        for sign, lines in (("+", gains), ("-", losses)):
            for line in lines if named else ():
                print(f"  {sign} {line}")
    memory.write_text("\n".join(wrong), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
