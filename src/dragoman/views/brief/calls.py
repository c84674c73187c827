"""The brief as data for formats with notes of their own, numbered where the text first calls them."""

from __future__ import annotations

import unicodedata
from typing import Any

from dragoman.views.brief.page import Block, Brief, Footnote, Item, Row, Section
from dragoman.views.brief.wording import day_words


class Calls:
    """Which notes have been called already, in the order in which the text calls them."""

    def __init__(self, brief: Brief) -> None:
        """Nothing has been called yet."""
        self._notes = {note.number: note for note in brief.footnotes}
        self._called: dict[int, int] = {}

    def call(self, number: int) -> tuple[int, Footnote | None]:
        """The number under which a note is called, and the note itself where this is its first call."""
        if number in self._called:
            return self._called[number], None
        self._called[number] = len(self._called) + 1
        return self._called[number], self._notes[number]


def note_words(note: Footnote) -> str:
    """A note in one line."""
    source = ", ".join(part for part in (note.source, note.published, note.url) if part)
    return f"{source}: “{note.quote}”"


def brief_as_data(brief: Brief) -> dict[str, Any]:
    """The brief as a template takes it, printable; blocks without anything are left out.

    A note comes with its text where it is called first, and by its number alone after that.
    """
    calls = Calls(brief)
    sections = [_section(section, calls) for section in brief.sections]
    said = {"title": brief.title, "day": day_words(brief.on), "standfirst": brief.standfirst}
    found: dict[str, Any] = _printable(said | {"sections": sections})
    return found


def stand_beside(section: Section) -> bool:
    """Whether the section's blocks are lists that stand beside each other."""
    blocks = [block for block in section.blocks if not block.is_empty]
    return len(blocks) > 1 and not any(block.rows for block in blocks)


def _section(section: Section, calls: Calls) -> dict[str, Any]:
    blocks = [_block(block, calls) for block in section.blocks if not block.is_empty]
    said = {"title": section.title, "otherwise": section.otherwise, "beside": stand_beside(section)}
    return said | {"blocks": blocks}


def _block(block: Block, calls: Calls) -> dict[str, Any]:
    return {
        "title": block.title,
        "columns": list(block.columns),
        "items": [_item(item, calls) for item in block.items],
        "rows": [_row(row, calls) for row in block.rows],
        "left_out": block.left_out,
        "widths": _widths(block),
    }


def _item(item: Item, calls: Calls) -> dict[str, Any]:
    return {"text": item.text, "aside": item.aside, "notes": _notes(item.notes, calls)}


def _row(row: Row, calls: Calls) -> dict[str, Any]:
    return {"cells": list(row.cells), "notes": _notes(row.notes, calls)}


def _notes(numbers: tuple[int, ...], calls: Calls) -> list[dict[str, Any]]:
    found = []
    for number in numbers:
        called, note = calls.call(number)
        found.append({"number": called} | ({"text": note_words(note)} if note else {}))
    return found


def _printable(value: Any) -> Any:
    """The value with every text free of what no page can show: controls, and halves of characters."""
    if isinstance(value, str):
        return "".join(letter if _is_printable(letter) else "\N{REPLACEMENT CHARACTER}" for letter in value)
    if isinstance(value, list):
        return [_printable(each) for each in value]
    return {name: _printable(each) for name, each in value.items()} if isinstance(value, dict) else value


def _is_printable(letter: str) -> bool:
    shown = unicodedata.category(letter) not in ("Cc", "Cs", "Co", "Cn") and letter != "\ufeff"
    return shown or letter in "\n\t"


_NARROW, _WIDEST = 18, 60


def _widths(block: Block) -> list[int]:
    """How wide each column is beside the others, as its longest cell is; 0 for one that is narrow."""
    lines = [*([block.columns] if block.columns else []), *(row.cells for row in block.rows)]
    count = max(map(len, lines), default=0)
    longest = [max(len(line[place]) for line in lines if place < len(line)) for place in range(count)]
    widths = [0 if length <= _NARROW else min(length, _WIDEST) for length in longest]
    return widths if any(widths) else [1] * count
