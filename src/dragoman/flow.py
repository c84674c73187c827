"""The product on a page: documents are read, readings are filed.

Sources, reading and register do not know each other; here they meet. One document that fails never stops
the others: it is named, with the rule at fault, and the run goes on.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Any, Protocol, TypeVar

from dragoman.model.errors import DragomanError
from dragoman.model.text import Document, Evidence, Finding, Reading
from dragoman.sources.problems import SourceProblem

BATCH = 32
"""Documents read and filed at a time: enough to keep the model busy, few enough to be held in memory."""

T = TypeVar("T")
V = TypeVar("V")


class FilingResult(Protocol):
    """What filing a reading brought."""

    @property
    def new(self) -> bool:
        """Whether the register did not have this reading."""


class Reads(Protocol):
    """What can read: dragoman.reading.reader.Reader, or a test's own."""

    def read(self, document: Document) -> Reading:
        """What the document says."""

    def read_many(self, documents: Iterable[Document]) -> Iterator[Reading]:
        """What each document says, in order."""


class Files(Protocol):
    """What can file: dragoman.register.Register, or a test's own."""

    def file(self, reading: Reading, *, settle: bool) -> FilingResult:
        """Whether the reading was new; the records may wait to be derived until all are filed."""

    def file_many(self, readings: Iterable[Reading]) -> Iterator[FilingResult]:
        """Whether each reading was new; all are filed together, or none is."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be had, read or filed: where it is, and what is wrong."""

    where: str
    reason: str

    def __str__(self) -> str:
        """The failure on one line, the place first."""
        return f"{self.where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Filed:
    """A reading that is in the register, and what filing it brought."""

    reading: Reading
    result: FilingResult


@lru_cache(maxsize=1)
def load_reader() -> Reads:
    """The reader with its vocabulary, language and model, loaded once a process."""
    from dragoman.reading.reader import Reader

    return Reader.load()


def read(document: Document, *, reader: Reads | None = None) -> Reading:
    """What the document says, each fact with its quote and rule."""
    return (reader or load_reader()).read(document)


def read_many(documents: Iterable[Document], *, reader: Reads | None = None) -> Iterator[Reading]:
    """What each document says, in order; many at a time are read faster than one by one."""
    return (reader or load_reader()).read_many(documents)


def read_documents(
    found: Iterable[Document | SourceProblem], *, reader: Reads | None = None
) -> Iterator[Reading | Failure]:
    """The reading of each document in order; in the place of one that failed, why."""
    for outcomes in _read_in_batches(found, reader or load_reader()):
        yield from outcomes


def file_documents(
    found: Iterable[Document | SourceProblem], *, register: Files, reader: Reads | None = None
) -> Iterator[Filed | Failure]:
    """Each document read and filed, reported once it is safely in the register; or why it is not.

    The register's records are derived when it is next asked, or by its ``settle``.
    """
    for outcomes in _read_in_batches(found, reader or load_reader()):
        filed = iter(_file_batch([each for each in outcomes if isinstance(each, Reading)], register))
        for each in outcomes:
            yield next(filed) if isinstance(each, Reading) else each


def rules_of(reading: Reading) -> set[str]:
    """The names of all rules that read something in it."""
    findings: tuple[Finding[Any], ...] = (
        *reading.people,
        *reading.engagements,
        *reading.instruments,
        *reading.commitments,
    )
    rules = {evidence.rule for finding in findings for evidence in finding.evidence}
    return rules | {doubt.evidence.rule for doubt in reading.doubts}


def with_rule_only(reading: Reading, rule: str) -> Reading:
    """The reading with nothing in it but what the rule read, or the rules of the group that it names."""

    def is_asked(evidence: Evidence) -> bool:
        return evidence.rule == rule or evidence.rule.startswith(f"{rule}.")

    def read_by_rule(findings: tuple[Finding[V], ...]) -> tuple[Finding[V], ...]:
        return tuple(finding for finding in findings if any(map(is_asked, finding.evidence)))

    return replace(
        reading,
        people=read_by_rule(reading.people),
        engagements=read_by_rule(reading.engagements),
        instruments=read_by_rule(reading.instruments),
        commitments=read_by_rule(reading.commitments),
        doubts=tuple(doubt for doubt in reading.doubts if is_asked(doubt.evidence)),
    )


def _read_in_batches(
    found: Iterable[Document | SourceProblem], reader: Reads
) -> Iterator[list[Reading | Failure]]:
    """A batch of documents after the other: what each says, or why it could not be had or read."""
    rest = iter(found)
    while batch := list(islice(rest, BATCH)):
        readings = iter(_read_batch([each for each in batch if isinstance(each, Document)], reader))
        yield [
            next(readings) if isinstance(each, Document) else Failure(each.where, str(each.error))
            for each in batch
        ]


def _read_batch(documents: Sequence[Document], reader: Reads) -> list[Reading | Failure]:
    """Readings of all; where the batch fails, each is read alone so that only the culprit is lost."""
    if len(documents) == 1:
        return [_attempt(lambda: reader.read(documents[0]), documents[0])]
    readings = _attempt(lambda: list(reader.read_many(documents)), None) if documents else []
    if not isinstance(readings, Failure):
        return list(readings)
    return [each for document in documents for each in _read_batch([document], reader)]


def _file_batch(readings: Sequence[Reading], register: Files) -> list[Filed | Failure]:
    """All filed at once; where that fails, each is filed alone so that only the culprit is lost."""
    if len(readings) > 1:
        results = _attempt(lambda: list(register.file_many(readings)), None)
        if not isinstance(results, Failure):
            return [Filed(reading, result) for reading, result in zip(readings, results, strict=True)]
    return [_file_one(reading, register) for reading in readings]


def _file_one(reading: Reading, register: Files) -> Filed | Failure:
    result = _attempt(lambda: register.file(reading, settle=False), reading.document)
    return result if isinstance(result, Failure) else Filed(reading, result)


def _attempt(action: Callable[[], T], document: Document | None) -> T | Failure:
    """What the action gives; or, the one place where any error is caught, which document and rule failed."""
    try:
        return action()
    except Exception as error:  # noqa: BLE001
        return Failure(document.id if document else "batch", _reason_of(error))


def _reason_of(error: Exception) -> str:
    return " ".join(str(error).split()) if isinstance(error, DragomanError) else fault_of(error)


def fault_of(error: BaseException) -> str:
    """An error of the program on one line: its kind, our innermost function it went through, its words."""
    words = " ".join(str(error).split()) or "no message"
    return f"failed with {type(error).__name__} in {_place_of(error)} ({words}); please report it"


def _place_of(error: BaseException) -> str:
    frames = [
        f"{frame.f_globals.get('__name__', '')}.{frame.f_code.co_name}"
        for frame, _ in traceback.walk_tb(error.__traceback__)
    ]
    ours = [name for name in frames if name.startswith("dragoman.") and not name.startswith(__name__)]
    return ours[-1] if ours else frames[-1]
