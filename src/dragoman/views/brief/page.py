"""What a brief holds: sections of items and tables, every one footnoted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Footnote:
    """The words that a statement rests on, and who published them when."""

    number: int
    source: str
    published: str
    quote: str
    document: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One statement, the numbers of its footnotes, and what is said of it in smaller type."""

    text: str
    notes: tuple[int, ...] = ()
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table, and the numbers of its footnotes."""

    cells: tuple[str, ...]
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A list or a table under a heading of its own; ``left_out`` says what was left out for want of room."""

    title: str = ""
    items: tuple[Item, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    left_out: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to print."""
        return not self.items and not self.rows


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the brief; ``otherwise`` is printed where it has no blocks."""

    title: str
    blocks: tuple[Block, ...] = ()
    otherwise: str = "The register holds nothing on this."


@dataclass(frozen=True, slots=True)
class Brief:
    """The brief on a pair of parties, or ``about`` the person or mechanism of that id, as of a day."""

    title: str
    parties: tuple[str, ...]
    on: date
    standfirst: str
    sections: tuple[Section, ...]
    footnotes: tuple[Footnote, ...]
    about: str = ""

    @property
    def file_name(self) -> str:
        """What a file that holds the brief is called, without its ending."""
        return f"brief-{self.about or '-'.join(self.parties)}-{self.on.isoformat()}"
