"""Words that a page printed together: taken apart to be read, put back in what is cited.

Pages that lost the spaces at the ends of their lines have "Minister ofNational Defence" and
"PolicyDialogue". The document is never repaired: what is read is a text with spaces put in, and every
stretch cited is counted back to the text as received.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeVar

from dragoman.languages.words import load_words
from dragoman.model.text import Document, Doubt, Evidence, Finding, Reading, Span

T = TypeVar("T")
IsWord = Callable[[str], bool]

_SIGN = re.compile(r"(?<![^\W\d_])(?:[a-z]{2,}|[A-Z][a-z]{3,})[A-Z][a-z]{3}")
"""Small letters before a capital within a word: “ofNational”, “PolicyDialogue”, but not “McAllister”."""
_SIGNS = 2
"""So many on a page are no brand: its lines were run together."""
_LONG = 4
_WORD = re.compile(r"[^\W\d_]{4,}")
_CAPITAL = re.compile(r"(?<=[a-z])[A-Z][a-z]{2}")


@dataclass(frozen=True, slots=True)
class TakenApart:
    """A text with spaces put in, and where in it they stand."""

    text: str
    spaces: tuple[int, ...]

    def back(self, span: Span) -> Span:
        """The same stretch of the text as received."""
        start, end = (at - bisect_left(self.spaces, at) for at in (span.start, span.end))
        return Span(start, end)


def take_apart(text: str, code: str, is_word: Callable[[], IsWord]) -> TakenApart:
    """The text with the words apart that its page ran together.

    Args:
        is_word: gives what tells words of the language; called only where a page ran some together.
    """
    signs = _SIGN.finditer(text)
    if sum(1 for _, _ in zip(range(_SIGNS), signs, strict=False)) < _SIGNS:
        return TakenApart(text, ())
    known = is_word()
    words = ((found.group(), found.start()) for found in _WORD.finditer(text))
    joints = [at for word, start in words for at in _joints(word, start, code, known)]
    parts = [text[start:end] for start, end in zip([0, *joints], [*joints, len(text)], strict=True)]
    return TakenApart(" ".join(parts), tuple(at + before for before, at in enumerate(joints)))


def put_together(reading: Reading, document: Document, apart: TakenApart) -> Reading:
    """The reading of a text taken apart, as one of the document as received."""

    def cited(evidence: Evidence) -> Evidence:
        return document.cite(apart.back(evidence.span), rule=evidence.rule)

    def moved(findings: tuple[Finding[T], ...]) -> tuple[Finding[T], ...]:
        return tuple(replace(each, evidence=tuple(map(cited, each.evidence))) for each in findings)

    return replace(
        reading,
        document=replace(reading.document, text=document.text),
        people=moved(reading.people),
        engagements=moved(reading.engagements),
        instruments=moved(reading.instruments),
        commitments=moved(reading.commitments),
        features=moved(reading.features),
        doubts=tuple(Doubt(each.reason, cited(each.evidence), each.candidates) for each in reading.doubts),
    )


def _joints(word: str, start: int, code: str, is_word: IsWord) -> Iterator[int]:
    """Where in the text the word is to be taken apart."""
    cut = _cut(word, code, is_word)
    if cut:
        yield from _joints(word[:cut], start, code, is_word)
        yield start + cut
        yield from _joints(word[cut:], start + cut, code, is_word)


def _cut(word: str, code: str, is_word: IsWord) -> int | None:
    """Where the word falls into two: at a capital, else around a small word, else into any two words."""
    small, behind = _small_words(code)
    capital = _CAPITAL.search(word)
    if capital:
        head = word[: capital.start()]
        return capital.start() if head in small or _is_long_word(head, is_word) else None
    if any(word.lower() == f"{each}the" for each in small):
        return len(word) - len("the")
    if is_word(word) or is_word(word.lower()):
        return None
    heads = (word[: -len(each)] for each in behind if word.endswith(each))
    before = next((len(head) for head in heads if _is_long_word(head, is_word)), None)
    return before or _cut_before(word, [each for each in small if word.startswith(each)], is_word)


def _cut_before(word: str, small: list[str], is_word: IsWord) -> int | None:
    cuts = [len(each) for each in small if len(each) > 1]
    if word.islower():
        cuts += range(_LONG, len(word))
    return next((at for at in cuts if _is_long_word(word[at:], is_word) and is_word(word[:at])), None)


def _is_long_word(word: str, is_word: IsWord) -> bool:
    return len(word) >= _LONG and (is_word(word) or is_word(word.lower()))


@lru_cache
def _small_words(code: str) -> tuple[frozenset[str], tuple[str, ...]]:
    data = load_words(code, "run_together")
    return frozenset(data["small"]), tuple(sorted(data["behind"], key=len, reverse=True))
