"""Counts of an engagement: those that the register gives, and those that reports dispute."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.model.counts import COUNTED, Count, parse_count
from dragoman.register.derive.choices import voices_for
from dragoman.register.mentions import Mention, Source
from dragoman.register.records import Variant
from dragoman.register.resolve.compare.counts import can_both_hold

_Counted = tuple[str, str]
_Told = dict[_Counted, list[tuple[Count, Source]]]


def choose_counts(ordered: Sequence[Mention]) -> tuple[str, ...]:
    """One count of each kind and side: an exact one before others, of several the one most sources give."""
    chosen = []
    for told in _told(ordered).values():
        voices = voices_for(told)
        chosen.append(min(voices, key=lambda count: (count.bound is not None, -len(voices[count]))))
    return tuple(str(count) for count in chosen)


def count_variants(ordered: Sequence[Mention]) -> tuple[Variant, ...]:
    """The counts of one kind and side with their documents, where two documents' counts cannot both hold."""
    found: list[Variant] = []
    for told in _told(ordered).values():
        by_document: dict[str, list[Count]] = {}
        for count, document in told:
            by_document.setdefault(document.id, []).append(count)
        if all(_agree(left, right) for left in by_document.values() for right in by_document.values()):
            continue
        documents: dict[str, list[str]] = {}
        for count, document in told:
            documents.setdefault(str(count), []).append(document.id)
        found += [Variant("counts", value, tuple(dict.fromkeys(ids))) for value, ids in documents.items()]
    return tuple(found)


def _told(ordered: Sequence[Mention]) -> _Told:
    told: _Told = {}
    for mention in ordered:
        for count in map(parse_count, mention.value.counts):
            told.setdefault((count.what, count.of or ""), []).append((count, mention.source))
    return dict(sorted(told.items(), key=lambda each: (COUNTED.index(each[0][0]), each[0][1])))


def _agree(left: Sequence[Count], right: Sequence[Count]) -> bool:
    """Whether some count of the one document can hold beside some of the other."""
    return any(can_both_hold(one, other) for one in left for other in right)
