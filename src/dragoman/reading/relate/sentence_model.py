"""A linear model of what a clause tells of by its words: an engagement of a type, or nothing new.

Its signs are runs of one to three words in which names stand as their kinds, how words begin, and what was
told of before. The weights in
``languages/<code>/sentences.json.gz`` are made by scripts/train_sentences.py; see docs/decisions/0023.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from dragoman.languages.words import FOLDER
from dragoman.reading.template import KINDS, mark_class

NOTHING = "nothing"
"""The type of a clause that tells of no engagement, or of none that was not told before."""
UNIT = 1000
"""Weights are whole numbers of this many parts of a nat."""

_TOKEN = re.compile(
    "|".join(f"(?P<{kind}>{mark_class(kind)})" for kind in KINDS)
    + r"|(?P<ordinal>\d+(?:st|nd|rd|th)\b)|(?P<number>\d[\d.,]*)"
    + r"|[^\W\d_]+(?:['’]s\b)?|[.,;:()\"“”?!–—-]"
)
_LONGEST = 3
_STEMS = (4, 6)
_MOST_COUNTED = 2
_LENGTH_STEP, _LONGEST_STEP = 8, 6


@dataclass(frozen=True, slots=True)
class Gram:
    """A run of words, and where it stands; with the same start and end where it is a sign of the whole."""

    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Told:
    """What a clause most likely tells of: the type, how likely anything at all, and where that is said."""

    type: str
    likely: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SentenceModel:
    """How much each gram speaks for each type, “nothing” among them, in parts of a nat (``UNIT``)."""

    types: tuple[str, ...]
    start: npt.NDArray[np.float64]
    rows: Mapping[str, int]
    weights: npt.NDArray[np.int16]

    def told(self, folded: str, begin: int, stop: int, before: Sequence[str] = ()) -> Told:
        """What [begin, stop) of a template in lower case tells of; never “nothing”, however likely.

        Args:
            before: the types of what earlier sentences told of, the last told last.
        """
        grams = [gram for gram in grams_of(folded, begin, stop, before) if gram.words in self.rows]
        weights = self.weights[[self.rows[gram.words] for gram in grams]]
        scores = (self.start + weights.sum(axis=0) / max(1, len(grams)) ** 0.5) / UNIT
        odds = np.exp(scores - scores.max())
        nothing = self.types.index(NOTHING)
        likely = 1 - odds[nothing] / odds.sum()
        odds[nothing] = 0
        best = int(odds.argmax())
        where = _strongest(grams, weights[:, best] - weights[:, nothing]) or (begin, stop)
        return Told(self.types[best], float(likely), *where)


def _strongest(grams: Sequence[Gram], weights: npt.NDArray[np.int16]) -> tuple[int, int] | None:
    """Where the gram with a word in it stands that speaks most for a type."""
    best: tuple[int, Gram] | None = None
    for gram, weight in zip(grams, weights.tolist(), strict=True):
        if (best is None or weight > best[0]) and any(word[0].isalpha() for word in gram.words.split()):
            best = (weight, gram) if gram.end > gram.start else best
    return (best[1].start, best[1].end) if best else None


def grams_of(folded: str, begin: int, stop: int, before: Sequence[str] = ()) -> list[Gram]:
    """The signs of [begin, stop) of a template in lower case, once each: “^ the <land>”, “~exer”, “2<date>”.

    Args:
        before: the types of what earlier sentences told of, the last told last.
    """
    tokens = [("^", begin, begin), *_tokens(folded, begin, stop), ("$", stop, stop)]
    grams: dict[str, Gram] = {}
    for size in range(1, _LONGEST + 1):
        for run in zip(*(tokens[i:] for i in range(size)), strict=False):
            words = " ".join([word for word, _, _ in run])
            if words not in grams:
                grams[words] = Gram(words, run[0][1], run[-1][2])
    signs = [
        f"~{word[:length]}" for word, _, _ in tokens for length in _STEMS if word[length - 1 :].isalpha()
    ]
    names = Counter(word for word, _, _ in tokens if word[0] == "<")
    signs += [f"{min(_MOST_COUNTED, names[f'<{kind}>'])}<{kind}>" for kind in KINDS]
    signs.append(f"length {min(_LONGEST_STEP, len(tokens) // _LENGTH_STEP)}")
    signs += [f"last {before[-1] if before else NOTHING}", *(f"told {each}" for each in before)]
    return [*grams.values(), *(Gram(sign, begin, begin) for sign in dict.fromkeys(signs))]


def _tokens(folded: str, begin: int, stop: int) -> Iterator[tuple[str, int, int]]:
    for match in _TOKEN.finditer(folded, begin, stop):
        yield f"<{match.lastgroup}>" if match.lastgroup else match[0], match.start(), match.end()


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
        {gram: row for row, gram in enumerate(data["grams"])},
        np.array(data["weights"], dtype=np.int16).reshape(-1, len(data["types"])),
    )
