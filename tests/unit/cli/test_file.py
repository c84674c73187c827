"""What filing tells of documents that it could not file."""

from __future__ import annotations

from dragoman.cli.file import _told
from dragoman.flow import Failure


def test_what_keeps_out_many_documents_is_told_once() -> None:
    full = [Failure(f"d{number}", "the disk is full; make room") for number in range(9)]
    told = _told([*full, Failure("x", "is empty")])
    assert told == ["d0 and 8 more: the disk is full; make room", "x: is empty"]


def test_a_few_are_named_one_by_one() -> None:
    assert _told([Failure("a", "is empty"), Failure("b", "is empty")]) == ["a: is empty", "b: is empty"]
