"""What is said of a source that gives no document."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.model.errors import SourceError


@dataclass(frozen=True, slots=True)
class SourceProblem:
    """A source that gives no document: where it is, and what is wrong and what to do."""

    where: str
    error: SourceError

    def __str__(self) -> str:
        """The problem on one line, the place first."""
        return f"{self.where}: {self.error}"
