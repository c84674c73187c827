"""Stretches of a text that are taken already, and whether another overlaps one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from dragoman.model.text import Span


class Taken:
    """A growing set of stretches."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """Begin with some stretches, in any order, overlapping or not."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            self.add(span)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is taken yet."""
        return not self._starts

    def add(self, span: Span) -> None:
        """Take a stretch too; those that touch are kept as one."""
        first = bisect_left(self._ends, span.start)
        last = bisect_right(self._starts, span.end)
        if first < last:
            span = Span(min(span.start, self._starts[first]), max(span.end, self._ends[last - 1]))
        self._starts[first:last] = [span.start]
        self._ends[first:last] = [span.end]

    def overlaps(self, span: Span) -> bool:
        """Whether the stretch shares a character with one that is taken."""
        before = bisect_left(self._starts, span.end) - 1
        return before >= 0 and self._ends[before] > span.start

    def covers(self, span: Span) -> bool:
        """Whether all of the stretch lies in one that is taken."""
        before = bisect_right(self._starts, span.start) - 1
        return before >= 0 and self._ends[before] >= span.end
