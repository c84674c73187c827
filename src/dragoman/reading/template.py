"""A sentence with its known names as single marks: a rule’s pattern can speak of “a person” or “a date”.

Each name, date, office and body becomes one private-use character; ``Template.item`` gives it back.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from dragoman.model.text import Span
from dragoman.reading.needed_words import Numbers, word_index
from dragoman.reading.ships import load_ship_names
from dragoman.reading.tokens import folded_text

_BASE = 0xE000
_ROOM = 0x380
KINDS = ("person", "date", "body", "land", "office", "mechanism", "capital")
_FIRST = {kind: _BASE + number * _ROOM for number, kind in enumerate(KINDS)}


def mark_class(*kinds: str) -> str:
    """A character class that matches a mark of any of the kinds."""
    ranges = "".join(f"{chr(_FIRST[kind])}-{chr(_FIRST[kind] + _ROOM - 1)}" for kind in kinds)
    return f"[{ranges}]"


def kind_of_mark(char: str) -> str | None:
    """What kind of name a mark stands for; None for a plain character."""
    number = (ord(char) - _BASE) // _ROOM
    return KINDS[number] if 0 <= number < len(KINDS) else None


@dataclass(frozen=True, slots=True)
class Item:
    """What a mark stands for: its kind, where it is in the document, and the thing itself."""

    kind: str
    span: Span
    value: Any


@dataclass(slots=True, eq=False)
class Template:
    """A sentence in marks; ``starts[i]`` is the document offset of the template's character i.

    ``folded`` is the text in lower case.
    """

    text: str
    folded: str
    starts: tuple[int, ...]
    items: tuple[Item, ...]
    span: Span
    _words: Numbers = frozenset()
    _looked_for: int = 0
    """How many words the index had when they were looked for: it grows while patterns are compiled."""

    @property
    def words(self) -> Numbers:
        """The words of patterns that the sentence holds, looked for once."""
        index = word_index()
        if self._looked_for != len(index):
            self._words, self._looked_for = index.words_in(self.folded), len(index)
        return self._words

    def item(self, at: int) -> Item | None:
        """What the template’s character at ``at`` stands for, or None for a plain character."""
        code = ord(self.text[at])
        if not _BASE <= code < _BASE + _ROOM * len(KINDS):
            return None
        start = self.starts[at]
        found = bisect_left(self.items, start, key=_start_of)
        return (
            self.items[found] if found < len(self.items) and self.items[found].span.start == start else None
        )

    def items_in(self, start: int, end: int, *kinds: str) -> list[Item]:
        """The marked things in template characters [start, end), of the kinds, in order."""
        found = (self.item(at) for at in range(start, min(end, len(self.text))))
        return [item for item in found if item is not None and (not kinds or item.kind in kinds)]

    def offset(self, at: int) -> int:
        """The document offset of template character ``at``; the sentence’s end beyond the last."""
        return self.starts[at] if at < len(self.starts) else self.span.end

    def position(self, offset: int) -> int:
        """The template character that covers the document offset."""
        return max(0, bisect_right(self.starts, offset) - 1)


def _start_of(item: Item) -> int:
    return item.span.start


def make_template(plain: str, span: Span, items: Iterable[Item]) -> Template:
    """The template of the sentence; where items overlap the first in order of kind wins."""
    chosen: list[Item] = []
    for item in sorted(items, key=lambda each: (KINDS.index(each.kind), each.span.start)):
        at = bisect_left(chosen, item.span.start, key=_start_of)
        before, after = chosen[at - 1 : at], chosen[at : at + 1]
        if not any(item.span.overlaps(other.span) for other in (*before, *after)):
            chosen.insert(at, item)
    text: list[str] = []
    starts: list[int] = []
    counts = dict.fromkeys(KINDS, 0)
    at = span.start
    for item in chosen:
        if item.span.start < at or item.span.end > span.end or counts[item.kind] >= _ROOM:
            continue
        text.extend(plain[at : item.span.start])
        starts.extend(range(at, item.span.start))
        text.append(chr(_FIRST[item.kind] + counts[item.kind]))
        starts.append(item.span.start)
        counts[item.kind] += 1
        at = item.span.end
    text.extend(plain[at : span.end])
    starts.extend(range(at, span.end))
    marked = "".join(text)
    return Template(marked, folded_text(marked), tuple(starts), tuple(chosen), span)


def compile_pattern(pattern: str, **marks: str) -> re.Pattern[str]:
    """A pattern in which {P}, {L} … stand for marks, {SHIP} for the letters before ships; case ignored."""
    return re.compile(with_marks(pattern, **marks), re.IGNORECASE)


def with_marks(pattern: str, **marks: str) -> str:
    """The pattern with each {P}, {L} … replaced by the class of its marks."""
    names = {
        "P": mark_class("person"),
        "D": mark_class("date"),
        "B": mark_class("body"),
        "L": mark_class("land"),
        "O": mark_class("office"),
        "M": mark_class("mechanism"),
        "K": mark_class("capital"),
        "W": mark_class("person", "office"),
        "A": mark_class("person", "office", "land", "body", "capital"),
        "SHIP": f"(?-i:{load_ship_names().any_of})",
    } | marks
    for name, value in names.items():
        pattern = pattern.replace("{" + name + "}", value)
    return pattern
