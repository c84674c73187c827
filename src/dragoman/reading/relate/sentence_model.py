"""A linear model of what a clause tells of by its words: an engagement of a type, or nothing new.

Its signs are runs of one to three words in which names stand as their kinds, how words begin, and what was
told of before. The weights in
``languages/<code>/sentences.json.gz`` are made by scripts/train_sentences.py; see docs/decisions/0023.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from dragoman.languages.words import FOLDER
from dragoman.reading.template import KINDS, kind_of_mark, mark_class

NOTHING = "nothing"
"""The type of a clause that tells of no engagement, or of none that was not told before."""
UNIT = 1000
"""Weights are whole numbers of this many parts of a nat."""

_TOKEN = re.compile(
    rf"{mark_class(*KINDS)}|\d+(?:st|nd|rd|th)\b|\d[\d.,]*|[^\W\d_]+(?:['’]s\b)?|[.,;:()\"“”?!–—-]"
)
_KINDS = tuple(f"<{kind}>" for kind in KINDS)
_NUMBERS = ("<number>", "<ordinal>")
_EDGES = ("^", "$")
_LONGEST = 3
_STEMS = (4, 6)
_MOST_COUNTED = 2
_EVEN = 0.5
_LENGTH_STEP, _LONGEST_STEP = 8, 6


@dataclass(frozen=True, slots=True)
class Told:
    """What a stretch most likely tells of: the type, how likely anything at all, and where that is
    said; all of the stretch where it is not likely."""

    type: str
    likely: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SentenceModel:
    """How much each sign speaks for each type, “nothing” among them, in parts of a nat (``UNIT``)."""

    types: tuple[str, ...]
    start: npt.NDArray[np.float64]
    rows: Mapping[str, int]
    weights: npt.NDArray[np.int16]

    def told(self, folded: str, begin: int, stop: int, before: Sequence[str] = ()) -> Told:
        """What [begin, stop) of a template in lower case tells of; never “nothing”, however likely.

        Args:
            before: the types of what earlier sentences told of, the last told last.
        """
        known = self.rows
        rows = [known[sign] for sign in signs_of(folded, begin, stop, before) if sign in known]
        scores = self.start + np.add.reduce(self.weights.take(rows, axis=0)) / max(1, len(rows)) ** 0.5
        odds = np.exp((scores - scores.max()) / UNIT)
        nothing = self.types.index(NOTHING)
        likely = 1 - float(odds[nothing] / odds.sum())
        odds[nothing] = 0
        best = int(odds.argmax())
        where = self._strongest(folded, begin, stop, best, nothing) if likely >= _EVEN else (begin, stop)
        return Told(self.types[best], likely, *where)

    def _strongest(self, folded: str, begin: int, stop: int, best: int, nothing: int) -> tuple[int, int]:
        """Where the run of words stands that speaks most for a type; all of the stretch if none does."""
        tokens = _TOKEN.finditer(folded, begin, stop)
        places = [(_sign(match[0]), match.start(), match.end()) for match in tokens]
        strongest, where = 0, (begin, stop)
        for size in range(1, _LONGEST + 1):
            for run in zip(*(places[i:] for i in range(size)), strict=False):
                row = self.rows.get(" ".join([sign for sign, _, _ in run]))
                if row is not None and any(sign[0].isalpha() for sign, _, _ in run):
                    weight = int(self.weights[row, best]) - int(self.weights[row, nothing])
                    if weight > strongest:
                        strongest, where = weight, (run[0][1], run[-1][2])
        return where


def signs_of(folded: str, begin: int, stop: int, before: Sequence[str] = ()) -> set[str]:
    """The signs of [begin, stop) of a template in lower case, once each: “^ the <land>”, “~exer”, “2<date>”.

    Args:
        before: the types of what earlier sentences told of, the last told last.
    """
    words = [_sign(word) for word in _TOKEN.findall(folded, begin, stop)]
    framed = [_EDGES[0], *words, _EDGES[1]]
    signs = set(framed)
    signs.update([f"{one} {two}" for one, two in pairwise(framed)])
    signs.update(
        [f"{one} {two} {three}" for one, two, three in zip(framed, framed[1:], framed[2:], strict=False)]
    )
    for length in _STEMS:
        signs.update([f"~{word[:length]}" for word in words if len(word) >= length and word.isalpha()])
    signs.update([f"{min(_MOST_COUNTED, words.count(kind))}{kind}" for kind in _KINDS])
    signs.add(f"length {min(_LONGEST_STEP, len(framed) // _LENGTH_STEP)}")
    signs.add(f"last {before[-1] if before else NOTHING}")
    signs.update([f"told {each}" for each in before])
    return signs


def _sign(word: str) -> str:
    """A word as a sign: a name’s kind, what kind of number, else itself."""
    first = word[0]
    if first.isdigit():
        return _NUMBERS[word[-1].isalpha()]
    kind = kind_of_mark(first)
    return f"<{kind}>" if kind is not None else word


@lru_cache
def load_sentence_model(code: str) -> SentenceModel | None:
    """The trained model of a language, read once a process; None where none was trained."""
    path = weights_file(code)
    return make_sentence_model(json.loads(gzip.decompress(path.read_bytes()))) if path.exists() else None


def weights_file(code: str) -> Path:
    """Where the weights of a language are."""
    return FOLDER / code / "sentences.json.gz"


def make_sentence_model(data: Mapping[str, Any]) -> SentenceModel:
    """A model from the contents of a weights file."""
    return SentenceModel(
        tuple(data["types"]),
        np.array(data["start"], dtype=np.float64),
        {sign: row for row, sign in enumerate(data["signs"])},
        np.array(data["weights"], dtype=np.int16).reshape(-1, len(data["types"])),
    )
