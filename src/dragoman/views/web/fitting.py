"""Filters as SQL: which entries of the catalogue fit, and in which order they are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.views.pages import LETTERS, SECTIONS, Filters, Order
from dragoman.views.web.catalogue import Catalogue
from dragoman.views.web.folding import words_of
from dragoman.views.web.indexing import KIND_NUMBERS, KINDS_APART, list_name

COLUMNS = {Order.NEWEST: "day_down", Order.OLDEST: "day_up", Order.NAME: "name"}
_TAGGED = ("party", "area", "outlet", "status", "type", "level", "where")
Condition = tuple[str, Sequence[object]]
FEW = 2000
"""So many entries are sorted sooner than they are met on a walk through all."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """A FROM and a WHERE clause that give the entries ``e`` that fit, with their values.

    ``column`` is what the entries are sorted by, ``way`` how.
    """

    source: str
    where: str
    values: tuple[object, ...]
    column: str = "e.day_down"
    way: str = "DESC"

    @property
    def clauses(self) -> str:
        """Both clauses."""
        return f"FROM {self.source} WHERE {self.where}"


def fitting(catalogue: Catalogue, filters: Filters) -> Fitting:
    """The entries that fit, in no order: those of the rarest tag are looked at, or those with the words."""
    tags = _rarest_first(catalogue, filters)
    if match := match_of(filters.words):
        source = "words w CROSS JOIN entry e ON e.n = w.rowid"
        start: list[Condition] = [_with_words(match, filters)]
    elif tags:
        kinds = _kinds(filters)
        source = "tag t CROSS JOIN entry e ON e.n = t.n"
        start = [
            (f"t.kind IN ({_marks(kinds)})", kinds),
            ("t.name = ? AND t.value = ?", [*tags[0]]),
        ]
        tags = tags[1:]
    else:
        source, start = "entry e", []
    return _joined(source, [*start, *_narrowing(filters, tags)])


def fitting_in_order(catalogue: Catalogue, filters: Filters) -> Fitting:
    """The same in the order asked for, where few are to be read: along a list that is kept in that order."""
    order = filters.sorted_by
    column, way = f"e.{COLUMNS[order]}", "DESC" if order is Order.NEWEST else "ASC"
    tags = _rarest_first(catalogue, filters)
    placed = next((tag for tag in tags if tag[0] in ("pair", "party")), None)
    if tags and _tally(catalogue, filters, tags[0]) <= FEW:
        found = fitting(catalogue, filters)
    elif match := match_of(filters.words):
        few = _are_few(catalogue, _with_words(match, filters))
        found = fitting(catalogue, filters) if few else _along(filters, tags)
    elif placed and filters.section and order is Order.NEWEST:
        column = "p.day"
        start: Condition = ("p.list = ?", [list_name(LETTERS[filters.section], placed[1])])
        rest = [tag for tag in tags if tag != placed]
        source = "placed p CROSS JOIN entry e ON e.n = p.n"
        found = _joined(source, [start, *_narrowing(filters, rest)])
    else:
        found = _joined("entry e", _narrowing(filters, tags))
    return Fitting(found.source, found.where, found.values, column, way)


def _with_words(match: str, filters: Filters) -> Condition:
    """That the words are there, in records of the kinds asked for."""
    if filters.section is None:
        return "words MATCH ?", [match]
    kind = KIND_NUMBERS[LETTERS[filters.section]]
    return f"words MATCH ? AND w.rowid % {KINDS_APART} = ?", [match, kind]


def _are_few(catalogue: Catalogue, condition: Condition) -> bool:
    """Whether so few entries hold the words that they are sorted soon."""
    where, values = condition
    query = f"SELECT count(*) FROM (SELECT 1 FROM words w WHERE {where} LIMIT ?)"
    return int(catalogue.ask(query, [*values, FEW + 1])[0][0]) <= FEW


def _along(filters: Filters, tags: Sequence[tuple[str, str]]) -> Fitting:
    """The entries of the kind, walked in their order and looked at: soon met, where many hold the words."""
    *whole, last = words_of(filters.words)
    ends = "" if _may_begin(last) else " "
    held: list[Condition] = [("instr(' ' || s.words || ' ', ?) > 0", [f" {last}{ends}"])]
    held += [("instr(' ' || s.words || ' ', ?) > 0", [f" {word} "]) for word in whole]
    return _joined("entry e CROSS JOIN spoken s ON s.n = e.n", [*_narrowing(filters, tags), *held])


def count_hits(catalogue: Catalogue, words: str) -> dict[str, int]:
    """How many records of each kind hold the words."""
    match = match_of(words)
    if not match:
        return {}
    query = f"SELECT rowid % {KINDS_APART}, count(*) FROM words WHERE words MATCH ? GROUP BY 1"
    kinds = list(KIND_NUMBERS)
    return {kinds[number]: count for number, count in map(tuple, catalogue.ask(query, [match]))}


def count_fitting(catalogue: Catalogue, filters: Filters) -> int:
    """How many entries fit; where no more than one tag is asked for, that is known already."""
    tags = _rarest_first(catalogue, filters)
    plain = not (filters.since or filters.until or filters.words.strip())
    if plain and len(tags) <= 1:
        return _tally(catalogue, filters, *tags)
    if plain:
        return _count_tagged(catalogue, filters, tags)
    if not (tags or filters.since or filters.until):
        hits = count_hits(catalogue, filters.words)
        return sum(hits.get(kind, 0) for kind in _kinds(filters))
    found = fitting(catalogue, filters)
    return int(catalogue.ask(f"SELECT count(*) {found.clauses}", found.values)[0][0])


def _count_tagged(catalogue: Catalogue, filters: Filters, tags: Sequence[tuple[str, str]]) -> int:
    """How many entries carry all the tags, counted without looking at the entries."""
    kinds = _kinds(filters)
    query = f"SELECT count(*) FROM tag t WHERE t.kind IN ({_marks(kinds)}) AND t.name = ? AND t.value = ?"
    for _ in tags[1:]:
        query += " AND EXISTS (SELECT 1 FROM tag WHERE kind = t.kind AND name = ? AND value = ? AND n = t.n)"
    values = [*kinds, *(part for tag in tags for part in tag)]
    return int(catalogue.ask(query, values)[0][0])


def match_of(words: str) -> str | None:
    """The words as the index asks for them: all of them, the last one perhaps unfinished."""
    found = words_of(words)
    if not found:
        return None
    begun = "*" if _may_begin(found[-1]) else ""
    return " ".join(f'"{word}"' for word in found[:-1]) + f' "{found[-1]}"{begun}'


def is_found_whole(words: str) -> bool:
    """Whether the last word is found only as it is: a letter alone would begin too many."""
    found = words_of(words)
    return bool(found) and not _may_begin(found[-1])


def _may_begin(word: str) -> bool:
    return len(word) > 1 or not word.isascii()


def _narrowing(filters: Filters, tags: Sequence[tuple[str, str]]) -> list[Condition]:
    """The conditions on each entry, with their values."""
    kinds = _kinds(filters)
    found: list[Condition] = [(f"e.kind IN ({_marks(kinds)})", [*kinds])]
    for name, value in tags:
        has = "EXISTS (SELECT 1 FROM tag WHERE kind = e.kind AND name = ? AND value = ? AND n = e.n)"
        found.append((has, [name, value]))
    if filters.since:
        found.append(("e.last_day >= ?", [filters.since.isoformat()]))
    if filters.until:
        found.append(("e.first_day <= ?", [filters.until.isoformat()]))
    if filters.words.strip() and not match_of(filters.words):
        found.append(("0", []))
    return found


def _joined(source: str, conditions: Sequence[Condition]) -> Fitting:
    where = " AND ".join(condition for condition, _ in conditions)
    return Fitting(source, where, tuple(value for _, values in conditions for value in values))


def _rarest_first(catalogue: Catalogue, filters: Filters) -> list[tuple[str, str]]:
    """The tags that are asked for, those of the fewest records first."""
    pair = [("pair", "-".join(sorted(filters.between)))] if filters.between else []
    tags = [*pair, *((name, value) for name in _TAGGED if (value := getattr(filters, name)))]
    return sorted(tags, key=lambda tag: _tally(catalogue, filters, tag)) if len(tags) > 1 else tags


def _tally(catalogue: Catalogue, filters: Filters, tag: tuple[str, str] = ("", "")) -> int:
    kinds = _kinds(filters)
    query = f"SELECT sum(count) FROM tally WHERE kind IN ({_marks(kinds)}) AND name = ? AND value = ?"
    return catalogue.ask(query, [*kinds, *tag])[0][0] or 0


def _kinds(filters: Filters) -> list[str]:
    return [LETTERS[filters.section]] if filters.section else list(SECTIONS)


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
