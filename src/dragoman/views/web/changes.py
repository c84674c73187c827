"""What is new, changed and decided on two parties since a moment."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dragoman.views.pages import LETTERS, Filters, Listed, Section
from dragoman.views.web.desk import Desk
from dragoman.views.web.fitting import fitting
from dragoman.views.web.lists import find_listed
from dragoman.views.web.questions import Shown, decisions_shown

_SHOWN = 8
_ORDER = "EIMCPD"
_HAS_HISTORY = "EIPC"


@dataclass(frozen=True, slots=True)
class Group:
    """Records of one sort of change: how many there are of each kind, and the first of them."""

    counts: tuple[tuple[Section, int], ...] = ()
    records: tuple[Listed, ...] = ()

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(count for _, count in self.counts)

    @property
    def more(self) -> int:
        """How many are not among the first."""
        return self.total - len(self.records)


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed after ``since`` and up to ``moment``; what is told for the first time is new."""

    since: str
    moment: str
    new: Group = Group()
    changed: Group = Group()
    decided: tuple[Shown, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not (self.new.total or self.changed.total or self.decided)


def find_changes(desk: Desk, pair: tuple[str, str], *, since: str, size: int = _SHOWN) -> Changes:
    """What changed on the pair after a moment, as far as the lists know; the most telling first."""
    moment = desk.catalogue.moment
    if since >= moment:
        return Changes(since, moment)
    new = _group(desk, pair, "e.told_first > ?", [since], size=size)
    changed = _group(desk, pair, "e.told_first <= ? AND e.told_last > ?", [since, since], size=size)
    return Changes(since, moment, new, changed, _decided(desk, pair, since))


def has_history(listed: Listed) -> bool:
    """Whether a history says how the record changed."""
    return listed.kind in _HAS_HISTORY


def _group(desk: Desk, pair: tuple[str, str], when: str, moments: list[str], *, size: int) -> Group:
    fits = fitting(desk.catalogue, Filters(between=pair))
    where = f"{fits.clauses} AND e.told_first <> '' AND {when}"
    values = [*fits.values, *moments]
    counted = desk.catalogue.ask(f"SELECT e.kind, count(*) {where} GROUP BY 1", values)
    counts = {kind: count for kind, count in counted}
    query = f"SELECT e.id {where} ORDER BY instr('{_ORDER}', e.kind), e.day_down DESC, e.id LIMIT ?"
    ids = [row["id"] for row in desk.catalogue.ask(query, [*values, size])]
    listed = find_listed(desk.catalogue, ids)
    by_section = [(section, counts[letter]) for section, letter in LETTERS.items() if counts.get(letter)]
    return Group(tuple(by_section), tuple(listed[each] for each in ids))


def _decided(desk: Desk, pair: tuple[str, str], since: str) -> tuple[Shown, ...]:
    """The decisions on records of the pair, the newest first, each with its record."""
    decided = desk.queries.decided_after(since)
    records = {record for each in decided for record in each.records}
    tag = ["-".join(sorted(pair))]
    query = "SELECT 1 FROM entry e JOIN tag t ON t.kind = e.kind AND t.n = e.n WHERE e.id = ? "
    query += "AND t.name = 'pair' AND t.value = ?"
    ours = {record for record in records if desk.catalogue.ask(query, [record, *tag])}
    shown: dict[tuple[object, ...], Shown] = {}
    for each in decided:
        about = tuple(sorted(each.records & ours))
        if about:
            (said,) = decisions_shown([each.decision], 1)
            judged = each.decision
            same = (judged.at, judged.judgement, judged.attribute, str(judged.value), about)
            shown[same] = replace(said, subjects=about)
    return tuple(reversed(shown.values()))
