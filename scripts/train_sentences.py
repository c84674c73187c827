"""Train the weights of dragoman.reading.relate.sentence_model, and say how good they are.

    python scripts/train_sentences.py [--evaluate-only]

The text is training/passages/*.txt, written for this (training/README.md has the form), and the
development reports of tests/golden. The figures come from three folds, whole passages held out, over the
sentences in which no cue stands, for only those are asked about. Same text and libraries, same file.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from dragoman.model.errors import DragomanError
from dragoman.reading.reader import Reader
from dragoman.reading.relate.sentence_model import (
    NOTHING,
    UNIT,
    SentenceModel,
    make_sentence_model,
    weights_file,
)
from measure_golden import golden_reports
from training_text import Example, make_examples, passage_of_report, read_passages

PASSAGES = Path(__file__).parents[1] / "training" / "passages"
LANGUAGE = "en"
FOLDS = 3
ROUNDS = 1
"""How often it is settled anew which clause of a sentence tells of what the sentence is known to tell of."""
STRENGTH = 15.0
LEAST_SEEN = 2
UNMARKED = 0.5
"""How much a clause counts of which nobody marked what it tells of."""
LEAST_WEIGHT = 0.04
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9)


def main() -> int:
    """Train, evaluate and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--evaluate-only", action="store_true", help="print the figures and write nothing")
    args = parser.parse_args()
    try:
        passages = [each for path in sorted(PASSAGES.glob("*.txt")) for each in read_passages(path)]
        reader = Reader.load(LANGUAGE)
        passages += (passage_of_report(each, reader) for each in golden_reports("development"))
    except DragomanError as error:
        print(f"train_sentences: {error}", file=sys.stderr)
        return 1
    examples = list(make_examples(reader, passages))
    counts = Counter(type_ for each in examples for type_ in each.types or (NOTHING,))
    print(f"{len(passages)} passages, {len(examples)} sentences: {dict(counts.most_common())}")
    evaluate(examples)
    if not args.evaluate_only:
        data = train(examples)
        path = weights_file(LANGUAGE)
        path.write_bytes(gzip.compress(json.dumps(data, ensure_ascii=False).encode(), mtime=0))
        print(f"{path}: {len(data['signs'])} signs, {path.stat().st_size // 1024} kB")
    return 0


Weighed = tuple[tuple[str, ...], str, float]
"""The signs of a stretch, what it tells of, and how much it counts."""


def train(examples: Sequence[Example]) -> dict[str, Any]:
    """The contents of a weights file."""
    seen = Counter(g for each in examples for g in {*each.signs, *chain(*each.signs_of_clauses)})
    columns = {sign: i for i, sign in enumerate(each for each, n in seen.items() if n >= LEAST_SEEN)}
    sure = [weighed for each in examples for weighed in _sure(each)]
    model = _fit(sure, columns)
    for _ in range(ROUNDS):
        settled = [weighed for each in examples for weighed in _settled(each, model, columns)]
        model = _fit([*sure, *settled], columns)
    weights = np.rint(model.coef_.T * UNIT).astype(int)
    kept = {sign: i for sign, i in columns.items() if np.abs(weights[i]).max() >= LEAST_WEIGHT * UNIT}
    return {
        "what": "weights of dragoman.reading.relate.sentence_model; made by scripts/train_sentences.py",
        "types": [str(each) for each in model.classes_],
        "start": np.rint(model.intercept_ * UNIT).astype(int).tolist(),
        "signs": list(kept),
        "weights": [weight for i in kept.values() for weight in weights[i].tolist()],
    }


def _sure(example: Example) -> Iterator[Weighed]:
    """What is known: what a sentence tells of, what its clauses do where that is marked or it is nothing."""
    types = example.types or (NOTHING,)
    yield from ((example.signs, type_, 1 / len(types)) for type_ in types)
    marked = len(example.labels) > 1
    if marked or not example.types:
        told = example.labels if marked else ((),) * len(example.clauses)
        for signs, labels in zip(example.signs_of_clauses, told, strict=False):
            yield from ((signs, type_, 1.0 if marked else UNMARKED) for type_ in labels or (NOTHING,))


def _settled(example: Example, model: LogisticRegression, columns: dict[str, int]) -> Iterator[Weighed]:
    """Clauses of a sentence that tells of something: the likeliest of each type; the others, of nothing."""
    clauses = example.signs_of_clauses
    if not example.types or not clauses or len(example.labels) > 1:
        return
    likely = model.predict_proba(_matrix(clauses, columns))
    left = dict.fromkeys(range(len(clauses)))
    for type_ in example.types:
        column = list(model.classes_).index(type_)
        if left:
            best = max(left, key=lambda clause: float(likely[clause, column]))
            del left[best]
            yield clauses[best], type_, 1.0
    yield from ((clauses[clause], NOTHING, UNMARKED) for clause in left)


def _fit(weighed: Sequence[Weighed], columns: dict[str, int]) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, max_iter=100)
    signs, types, counts = zip(*weighed, strict=True)
    return model.fit(_matrix(signs, columns), types, sample_weight=counts)


def _matrix(stretches: Iterable[tuple[str, ...]], columns: dict[str, int]) -> csr_matrix:
    """One row a stretch: its known signs, of length one together."""
    rows, cells, values = list[int](), list[int](), list[float]()
    number = 0
    for number, signs in enumerate(stretches, 1):
        known = [columns[sign] for sign in signs if sign in columns]
        rows += [number - 1] * len(known)
        cells += known
        values += [max(1, len(known)) ** -0.5] * len(known)
    return csr_matrix((values, (rows, cells)), shape=(number, len(columns)))


def evaluate(examples: Sequence[Example]) -> None:
    """Print how many sentences without a cue are held for telling of something, and how many rightly."""
    found: list[tuple[float, bool, bool]] = []
    for fold in range(FOLDS):
        model = make_sentence_model(train([each for each in examples if each.passage % FOLDS != fold]))
        asked = [each for each in examples if each.passage % FOLDS == fold and not each.has_cue]
        found += [_judge(model, each) for each in asked]
    wanted = sum(right for _, right, _ in found)
    print(f"{len(found)} sentences without a cue, of which {wanted} tell of an engagement")
    for threshold in THRESHOLDS:
        held = [each for each in found if each[0] >= threshold]
        right, typed = sum(each[1] for each in held), sum(each[2] for each in held)
        print(
            f"  from {threshold}: {len(held)} held for it, precision {right / max(1, len(held)):.3f}, "
            f"recall {right / max(1, wanted):.3f}, type {typed / max(1, right):.3f}"
        )


def _judge(model: SentenceModel, example: Example) -> tuple[float, bool, bool]:
    told = model.told(example.folded, 0, len(example.folded), example.before)
    return told.likely, bool(example.types), told.type in example.types


if __name__ == "__main__":
    sys.exit(main())
