"""Measure the register on a made-up archive: ``python scripts/bench_register.py [--documents 100000]``.

Readings of ``make_archive`` are filed on SQLite by day of publication, a tenth of the archive at a time, each
tenth settled. Printed are how well people, engagements and instruments came together, in pairs of findings
that are truly of one and that the register holds to be one, and how long filing and asking took.

How the cost of a document grows is read in two ways. The aim is for the first: the mean of a large archive
beside that of one of 10,000 documents, made by the same seed and filed in tenths too. The second is how it
grows while one archive is filed: from its second tenth, as the first files into nothing, to its last.

With ``--register PATH`` the register is kept there with what each tenth cost, and a run that was stopped goes
on where it was. ``--minutes N`` files no further tenth after so long, and prints the figures of those filed.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path

from dragoman.register import Register, Wanted
from dragoman.register.claims import claims_of
from dragoman.views.brief import brief, render_brief
from make_archive import SEED, Made, make_archive

PARTS, SMALL = 10, 10_000
KINDS = {"P": "people", "E": "engagements", "I": "instruments"}
AIMS = {"people": (0.98, 0.92), "engagements": (0.95, 0.90)}


@dataclass
class Costs:
    """How long each part of the archive took to file and settle, in processor and in wall time."""

    processor: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    documents: list[int] = field(default_factory=list)

    def add(self, documents: int, *, wall: float, processor: float) -> None:
        """One part more."""
        self.documents.append(documents)
        self.wall.append(wall)
        self.processor.append(processor)

    def per_document(self, part: int) -> float:
        """Milliseconds of the processor for a document of this part."""
        return 1000 * self.processor[part] / max(1, self.documents[part])

    @property
    def mean(self) -> float:
        """Milliseconds of the processor for a document of all parts."""
        return 1000 * sum(self.processor) / max(1, sum(self.documents))


def main() -> None:
    """Make the archive, file it and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--register", type=Path, help="keep the register here, and go on with one kept")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="file no further tenth after")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        small = cost_in_small(Path(folder) / "small.db", given.seed) if given.documents > SMALL else None
        path = given.register or Path(folder) / "bench.db"
        bench = Bench(path, at_once=max(1, given.documents // PARTS), minutes=given.minutes)
        with Register.open(path) as register:
            bench.file(register, make_archive(given.documents, seed=given.seed))
            filed = sum(bench.costs.documents)
            said = f"{filed} of {given.documents}" if filed < given.documents else str(filed)
            print(f"{said} documents, seed {given.seed}, register of {_megabytes(path):.0f} MB")
            show_costs(bench.costs, small=small)
            print(f"most memory while filing: {_memory():.0f} MB, the truth of all findings included")
            show_quality(register, bench.truth)
            show_questions(register)
    print(f"most memory, with all records at once: {_memory():.0f} MB")


def cost_in_small(path: Path, seed: int) -> float:
    """Milliseconds of the processor for a document in an archive of 10,000."""
    bench = Bench(path, at_once=SMALL // PARTS, minutes=float("inf"))
    with Register.open(path) as register:
        bench.file(register, make_archive(SMALL, seed=seed))
    return bench.costs.mean


class Bench:
    """A run of filing: whom or what each subject is really of, and what filing took."""

    def __init__(self, path: Path, *, at_once: int, minutes: float) -> None:
        """Go on with what is kept beside the register at this path, if anything is."""
        self.at_once = at_once
        self.truth: dict[str, str] = {}
        self._kept = path.with_name(f"{path.name}.costs.json")
        self.costs = Costs(**json.loads(self._kept.read_text())) if self._kept.exists() else Costs()
        self._until = time.monotonic() + 60 * minutes

    def file(self, register: Register, archive: Iterable[Made]) -> None:
        """File part after part, but for those filed by an earlier run, until the time is over."""
        rest = iter(archive)
        parts = iter(lambda: list(islice(rest, self.at_once)), [])
        for number, part in enumerate(parts):
            if number >= len(self.costs.documents):
                if time.monotonic() > self._until:
                    return
                self._file_part(register, part)
            for made in part:
                subjects = claims_of(made.reading, read_at=datetime(2026, 1, 1, tzinfo=UTC)).subjects
                self.truth |= {subjects[key]: of for key, of in made.truth.items() if of}

    def _file_part(self, register: Register, part: list[Made]) -> None:
        wall, processor = time.perf_counter(), time.process_time()
        new = sum(result.new for result in register.file_many(made.reading for made in part))
        register.settle()
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
        self.costs.add(new, wall=wall, processor=processor)
        self._kept.write_text(json.dumps(asdict(self.costs)))
        said = f"{sum(self.costs.documents)} filed, the last {new / wall:.0f} a second"
        print(f"{said}, {new / processor:.0f} by processor time", file=sys.stderr, flush=True)


def show_costs(costs: Costs, *, small: float | None) -> None:
    """Documents a second, and how the cost of one grows, in both readings."""
    documents = sum(costs.documents)
    rate, bare = documents / sum(costs.wall), documents / sum(costs.processor)
    print(f"filing and settling: {rate:.0f} documents a second, {bare:.0f} by processor time (aim 200)")
    if small is not None:
        said = f"one document, mean: {small:.2f} ms in an archive of {SMALL}, {costs.mean:.2f} ms in this one"
        print(f"{said}: {_growth(small, costs.mean)} (aim < 25 %)")
    early, late = costs.per_document(min(1, len(costs.documents) - 1)), costs.per_document(-1)
    said = f"one document: {early:.2f} ms in the second part, {late:.2f} ms in part {len(costs.documents)}"
    print(f"{said} of {PARTS}: {_growth(early, late)}")


def _growth(early: float, late: float) -> str:
    return f"{late / max(early, 1e-9) - 1:+.0%}"


def show_quality(register: Register, truth: Mapping[str, str]) -> None:
    """Precision and recall of pairs, kind by kind."""
    for letter, kind in KINDS.items():
        record_of = {
            said.subject: record.id for record in getattr(register, kind)() for said in record.sources
        }
        of_kind = {subject: of for subject, of in truth.items() if subject[0] == letter}
        right, made, there = pairs_right(of_kind, record_of)
        precision, recall = right / max(1, made), right / max(1, there)
        aim = " (aims {:.2f} and {:.2f})".format(*AIMS[kind]) if kind in AIMS else ""
        things = f"{len(set(of_kind.values()))} in {len(of_kind)} findings"
        print(f"{kind}: precision {precision:.4f}, recall {recall:.4f}{aim}, of {things}")


def pairs_right(truth: Mapping[str, str], record_of: Mapping[str, str]) -> tuple[int, int, int]:
    """Pairs of findings that are rightly one, that are held to be one, and that truly are."""
    cells = Counter((of, record_of.get(subject, subject)) for subject, of in truth.items())
    records: Counter[str] = Counter()
    things: Counter[str] = Counter()
    for (of, record), number in cells.items():
        records[record] += number
        things[of] += number
    right, made, there = (sum(n * (n - 1) // 2 for n in each.values()) for each in (cells, records, things))
    return right, made, there


def show_questions(register: Register) -> None:
    """How long a list of 50 and a brief take."""
    counted = Counter(each.parties for each in register.documents() if len(each.parties) == 2)
    pairs = [pair for pair, _ in counted.most_common(20)]
    for name, aim, ask in (
        ("list of 50 of a pair", 50, lambda pair: _list_pair(register, pair)),
        ("list of 50 of everything since 2010", 50, lambda _: _list_since(register)),
        (
            "brief",
            1000,
            lambda pair: render_brief(brief(register, *pair, on=date(2024, 1, 1)), as_format="md"),
        ),
    ):
        took = [_milliseconds(lambda ask=ask, pair=pair: ask(pair)) for pair in pairs]  # type: ignore[misc]
        print(f"{name}: median {statistics.median(took):.1f} ms, worst {max(took):.1f} ms (aim < {aim})")


def _list_pair(register: Register, pair: tuple[str, str]) -> object:
    wanted = Wanted(between=pair, since=date(2005, 1, 1), area="peacekeeping", limit=50)
    return register.engagements(wanted)


def _list_since(register: Register) -> object:
    return register.engagements(Wanted(since=date(2010, 1, 1), limit=50))


def _milliseconds(ask: Callable[[], object]) -> float:
    started = time.perf_counter()
    ask()
    return (time.perf_counter() - started) * 1000


def _memory() -> float:
    """The most megabytes that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _megabytes(path: Path) -> float:
    return sum(each.stat().st_size for each in path.parent.glob(f"{path.name}*")) / 1e6


if __name__ == "__main__":
    main()
