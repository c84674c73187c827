"""Counts: how many ships, troops or days a report gives an engagement, written “about 1200 troops of VN”."""

from __future__ import annotations

import re
from dataclasses import dataclass

COUNTED = (
    "ships",
    "aircraft",
    "vehicles",
    "troops",
    "delegates",
    "participants",
    "trainees",
    "countries",
    "days",
)
"""What is counted; ``delegates`` are the members of one delegation, ``participants`` everybody there."""

BOUNDS = ("about", "at least", "at most")
_COUNT = re.compile(
    rf"(?:(?P<bound>{'|'.join(BOUNDS)}) )?(?P<number>\d{{1,9}}) "
    rf"(?P<what>{'|'.join(COUNTED)})(?: of (?P<of>[A-Z]+))?"
)


@dataclass(frozen=True, slots=True)
class Count:
    """How many of what; ``bound`` where the report is not exact, ``of`` whose they are, where it says so."""

    number: int
    what: str
    of: str | None = None
    bound: str | None = None

    def __str__(self) -> str:
        """The count as contract and claims write it."""
        of = f"of {self.of}" if self.of else None
        return " ".join(str(part) for part in (self.bound, self.number, self.what, of) if part is not None)


def parse_count(text: str) -> Count:
    """The count that ``str`` wrote.

    Raises:
        ValueError: it is none.
    """
    match = _COUNT.fullmatch(text)
    if match is None:
        raise ValueError(
            f"{text}: no count; write one such as “3 ships” or “about 1200 troops of VN”, "
            f"of {', '.join(COUNTED)}"
        )
    return Count(int(match["number"]), match["what"], match["of"], match["bound"])
