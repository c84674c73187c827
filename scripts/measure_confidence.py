"""Whether confidence can be believed: of records given a confidence, how many are right.

On the golden reports, by the pairing of ../shared/score.py. The table of confidence is fitted on the
development part; there each report is judged by a table fitted without it. The other parts are judged by
the table shipped.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dragoman.reading.confidence import ConfidenceTable, load_confidence_table
from dragoman.reading.reader import Reader
from fit_confidence import Case, find_cases, fit
from measure_golden import KINDS
from measure_tables import Row, Table, ratio, show

BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
_FOLDS = 6

Judged = tuple[float, Case]


def measure() -> Table:
    """A row a band of confidence: its records, their mean confidence, and the share that is right."""
    reader = Reader.load()
    known = judged_apart(find_cases(("development",), reader))
    table = load_confidence_table()
    fresh = [(_confidence(table, case), case) for case in find_cases(("seeds", "test"), reader)]
    rows = [_row(low, high, known, fresh) for low, high in pairwise(BANDS)]
    rows.append(("all", *_figures(known), *_figures(fresh)))
    for kind in KINDS:
        ours, others = ([each for each in part if each[1].kind == kind] for part in (known, fresh))
        rows.append((f"all {kind}", *_figures(ours), *_figures(others)))
    rows.append(("expected calibration error", "", "", _error(known), "", "", _error(fresh)))
    heads = ("confidence", "development", "mean", "right", "seeds and test", "mean", "right")
    return Table(heads, tuple(rows))


def judged_apart(cases: Sequence[Case]) -> list[Judged]:
    """Each case with the confidence by a table fitted on the reports of other folds."""
    reports = sorted({case.report for case in cases})
    judged: list[Judged] = []
    for fold in range(_FOLDS):
        held = set(reports[fold::_FOLDS])
        table = fit([case for case in cases if case.report not in held])
        judged += [(_confidence(table, case), case) for case in cases if case.report in held]
    return judged


def _confidence(table: ConfidenceTable, case: Case) -> float:
    return table.confidence(case.kind, iter(case.signs))


def _row(low: float, high: float, *parts: Sequence[Judged]) -> Row:
    figures = (_figures([each for each in part if low <= each[0] < high]) for part in parts)
    name = f"{low:.2f} to {min(high, 1):.2f}" if low else f"below {high:.2f}"
    return (name, *(cell for cells in figures for cell in cells))


def _figures(judged: Sequence[Judged]) -> Row:
    sure, right = sum(each for each, _ in judged), sum(case.right for _, case in judged)
    return str(len(judged)), ratio(sure, len(judged)), ratio(right, len(judged))


def _error(judged: Sequence[Judged]) -> str:
    """The mean distance between confidence and share right, over bands, by the records in them."""
    off = 0.0
    for low, high in pairwise(BANDS):
        band = [each for each in judged if low <= each[0] < high]
        off += abs(sum(each for each, _ in band) - sum(case.right for _, case in band))
    return ratio(off, len(judged))


def main() -> None:
    """Print the reliability table."""
    show("Confidence: how many of the records given it are right", measure(), ())


if __name__ == "__main__":
    main()
