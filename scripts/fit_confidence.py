"""Fit the table of confidence on the golden development reports: ``python scripts/fit_confidence.py``.

A record is right when the yardstick pairs it with one of the gold. The weights are those of a logistic
regression, held near zero where few records show a sign. Written to
src/dragoman/reading/data/confidence.yaml.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from dragoman.model.text import Finding, Reading
from dragoman.reading.confidence import TABLE, ConfidenceTable, find_signs
from dragoman.reading.reader import Reader
from measure_golden import KINDS, Report, as_read, golden_reports, yardstick

FITTED_ON = ("development",)
_FEWEST = 4
_HELD_NEAR_ZERO = 1.0
_ROUNDS = 3000
_STEP = 0.5


@dataclass(frozen=True, slots=True)
class Case:
    """A record that was read: its kind, signs and report, and whether it is in the gold."""

    kind: str
    signs: tuple[str, ...]
    right: bool
    report: str


def find_cases(parts: Iterable[str], reader: Reader) -> list[Case]:
    """All records read in the reports of the parts."""
    return [
        case
        for part in parts
        for report in golden_reports(part)
        for case in _judged(report, reader.read(report.document), as_read(report, reader))
    ]


def _judged(report: Report, reading: Reading, plain: dict[str, Any]) -> Iterator[Case]:
    measured = yardstick()
    for kind in KINDS:
        fit, floor = measured.KINDS[kind]
        paired = {j for _, j in measured.pair(report.gold.get(kind) or [], plain[kind], fit, floor)}
        findings: Sequence[Finding[Any]] = getattr(reading, kind)
        for number, finding in enumerate(findings):
            signs = tuple(find_signs(finding.value, finding.evidence))
            yield Case(kind, signs, number in paired, report.document.id)


def fit(cases: Sequence[Case]) -> ConfidenceTable:
    """The table that makes the cases likeliest, weights held near zero."""
    start, signs = {}, {}
    for kind in KINDS:
        ours = [case for case in cases if case.kind == kind]
        start[kind], signs[kind] = _fit_kind(ours)
    return ConfidenceTable(start, signs)


def _fit_kind(cases: Sequence[Case]) -> tuple[float, dict[str, float]]:
    shown = Counter(sign for case in cases for sign in case.signs)
    weights = {sign: 0.0 for sign, times in sorted(shown.items()) if _FEWEST <= times < len(cases)}
    rows = [([sign for sign in case.signs if sign in weights], float(case.right)) for case in cases]
    rate = (sum(right for _, right in rows) + 1) / (len(rows) + 2)
    start = math.log(rate / (1 - rate))
    for _ in range(_ROUNDS if rows else 0):
        slopes = {sign: -_HELD_NEAR_ZERO * weight for sign, weight in weights.items()}
        slope = 0.0
        for found, right in rows:
            off = right - 1 / (1 + math.exp(-start - sum(weights[sign] for sign in found)))
            slope += off
            for sign in found:
                slopes[sign] += off
        start += _STEP * slope / len(rows)
        for sign in weights:
            weights[sign] += _STEP * slopes[sign] / len(rows)
    return round(start, 2), {
        sign: round(weight, 2) for sign, weight in weights.items() if abs(weight) >= 0.05
    }


def write(table: ConfidenceTable, cases: Sequence[Case]) -> None:
    """Write the table with what it was fitted on."""
    about = {
        "what": "Log-odds that a record read is right: where each kind starts, and what each sign adds",
        "source": "scripts/fit_confidence.py on tests/golden/development, reports written for this project",
        "records": {kind: sum(case.kind == kind for case in cases) for kind in KINDS},
    }
    kinds = {kind: {"start": table.start[kind], "signs": dict(table.signs[kind])} for kind in KINDS}
    TABLE.write_text(
        yaml.safe_dump({"about": about, "kinds": kinds}, sort_keys=False, width=110), encoding="utf-8"
    )


def main() -> None:
    """Fit and write."""
    cases = find_cases(FITTED_ON, Reader.load())
    write(fit(cases), cases)
    print(f"{TABLE.name}: fitted on {len(cases)} records")


if __name__ == "__main__":
    main()
