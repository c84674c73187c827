"""The text that the sentence model is trained on: passages written for it, and the development reports.

training/README.md has the form of passages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from dragoman.model.dates import parse_partial_date
from dragoman.model.errors import DragomanError
from dragoman.model.text import Document, Span
from dragoman.reading.reader import Reader
from dragoman.reading.relate.by_words import clauses_of
from dragoman.reading.relate.hits import find_hits
from dragoman.reading.relate.scenes import make_scene
from dragoman.reading.relate.sentence_model import signs_of
from dragoman.reading.segment.paragraphs import ParagraphKind
from measure_golden import Report

_NO_LABEL = ("-", "=")
_LEFT_OUT = ("h", "?")
_RARE = "other"
_NO_DAY = "2020-01-01"
"""Stands for the day of a report that has none."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a passage: what each of its clauses tells of, or what the whole does, and its words."""

    labels: tuple[tuple[str, ...], ...] | None
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines that stand together, as published on a day."""

    day: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Example:
    """A sentence as it is read: its template in lower case, its clauses, what it or each of them tells of.

    ``before`` are the types of what earlier sentences of the passage tell of.
    """

    passage: int
    folded: str
    clauses: tuple[tuple[int, int], ...]
    labels: tuple[tuple[str, ...], ...]
    before: tuple[str, ...]
    has_cue: bool

    @property
    def types(self) -> tuple[str, ...]:
        """All that the sentence tells of, once each."""
        return tuple(dict.fromkeys(type_ for each in self.labels for type_ in each))

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """The signs of the whole sentence."""
        return self._signs(0, len(self.folded))

    @cached_property
    def signs_of_clauses(self) -> list[tuple[str, ...]]:
        """The signs of each of its clauses; none where it is one clause."""
        return [self._signs(*each) for each in self.clauses] if len(self.clauses) > 1 else []

    def _signs(self, begin: int, stop: int) -> tuple[str, ...]:
        return tuple(sorted(signs_of(self.folded, begin, stop, self.before)))


def read_passages(path: Path) -> Iterator[Passage]:
    """The passages of a file.

    Raises:
        DragomanError: a line that is neither a head nor a label and its sentence, with file and line.
    """
    day, lines = "", list[Line]()
    for number, text in enumerate([*path.read_text("utf-8").splitlines(), ""], 1):
        if text.startswith("#"):
            day = text[1:].partition("|")[0].strip()
        elif text.strip():
            label, bar, sentence = text.partition(" | ")
            clauses = tuple(each.strip() for each in sentence.split(" // "))
            labels = tuple(_types(each) for each in label.split(" // "))
            if not bar or not sentence.strip() or len(labels) not in (1, len(clauses)):
                raise DragomanError(
                    f"{path}:{number}: neither “# day | countries | kind” nor “label | sentence”"
                )
            lines.append(Line(None if label.strip() in _LEFT_OUT else labels, clauses))
        elif lines:
            yield Passage(day, tuple(lines))
            lines = []


def _types(label: str) -> tuple[str, ...]:
    """“visit held; signing planned”: the types; none for what tells of nothing new."""
    told = [each.split()[0] for each in label.split(";") if each.strip()]
    return tuple(each for each in told if each not in _NO_LABEL)


def passage_of_report(report: Report, reader: Reader) -> Passage:
    """A golden report as a passage: what each sentence tells of by the spans of its gold."""
    lines: list[Line] = []
    for offset, story in reader.stories(report.document):
        for sentence in story.sentences:
            span = Span(offset + sentence.span.start, offset + sentence.span.end)
            told = [each for each in report.gold["engagements"] if _is_told_in(span, Span(*each["span"]))]
            sure = tuple(each["type"] for each in told if not each.get("optional"))
            is_open = (bool(told) and not sure) or sentence.kind is not ParagraphKind.BODY
            words = " ".join(report.document.text[span.start : span.end].split())
            lines.append(Line(None if is_open else (sure,), (words,)))
    return Passage(report.gold.get("date_known") or _NO_DAY, tuple(lines))


def _is_told_in(sentence: Span, told: Span) -> bool:
    shared = min(sentence.end, told.end) - max(sentence.start, told.start)
    return 2 * shared > min(sentence.end - sentence.start, told.end - told.start)


def make_examples(reader: Reader, passages: Sequence[Passage]) -> Iterator[Example]:
    """The sentences of the passages as the reader cuts and marks them, with the labels of their lines."""
    for number, passage in enumerate(passages):
        text, starts, told = "", list[list[int]](), list[str]()
        for line in passage.lines:
            starts.append([len(text) + len(" ".join(line.clauses[:i])) for i in range(len(line.clauses))])
            text += " ".join(line.clauses) + ("\n\n" if line.labels is None else " ")
        document = Document(
            "passage", text, published=parse_partial_date(passage.day), published_basis="given"
        )
        for offset, story in reader.stories(document):
            for place, sentence in enumerate(story.sentences):
                middle = offset + (sentence.span.start + sentence.span.end) // 2
                at = max(i for i, begun in enumerate(starts) if begun[0] <= middle)
                scene = make_scene(story, place, reader.engagements)
                bounds = [scene.template.position(max(0, each - offset)) for each in starts[at][1:]]
                edges = [0, *bounds, len(scene.text)] if bounds else None
                clauses = pairwise(edges) if edges else clauses_of(scene)
                labels = passage.lines[at].labels
                if labels is not None and not any(_RARE in each for each in labels):
                    folded, has_cue = scene.template.folded, bool(find_hits(scene))
                    yield Example(number, folded, tuple(clauses), labels, tuple(told), has_cue)
                    told += (type_ for each in labels for type_ in each)
