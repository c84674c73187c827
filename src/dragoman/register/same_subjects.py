"""Which subject of earlier readings each subject of a new reading is, so that ids and decisions stay with it.

A subject goes by the words it rests on; a newer reader may cut these otherwise, or take a call for talks.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dragoman.register.claims import Claim
from dragoman.register.mentions import MODEL_TYPES
from dragoman.register.subjects import Kind

_MENTIONED, _CONFIDENCE = "mentioned", "confidence"
_HALF = 0.5
_TELLS_A_SENTENCE_APART = ("type", "kind", "number")


@dataclass(slots=True)
class _Subject:
    """What a reading says of a subject, and on which words: the first ones are where it is told."""

    id: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def place(self) -> tuple[str, tuple[int, int], tuple[Any, ...]]:
        """What its id is made of, apart from its turn among those of one sentence."""
        told = tuple(self.values.get(name) for name in _TELLS_A_SENTENCE_APART)
        return self.id[0], self.spans[0], told if self.id[0] != Kind.PERSON.value else (self.id,)


def same_subjects(before: Iterable[Claim], after: Iterable[Claim]) -> dict[str, str]:
    """By the id of a subject in the new reading the one that it is to have, where that is another.

    Args:
        before: claims of earlier readings; withdrawn ones serve too.
        after: those of the new reading, of the same document.
    """
    old, new = _subjects(before), _subjects(after)
    settled = _settled(old, new)
    known = {id_: id_ for id_ in settled}
    for left, right in _pairs([each for each in old.values() if each.id not in settled], new, settled):
        if left.id not in known.values() and right.id not in known:
            known[right.id] = left.id
    free = sorted(new.keys() - set(known.values()))
    for id_ in sorted(new.keys() - known.keys()):
        known[id_] = id_ if id_ in free else free[0]
        free.remove(known[id_])
    return {id_: kept for id_, kept in known.items() if id_ != kept}


def _subjects(claims: Iterable[Claim]) -> dict[str, _Subject]:
    """The subjects of the claims; of one that stands, what was withdrawn does not count."""
    found: dict[str, _Subject] = {}
    ordered = sorted(claims, key=lambda claim: (claim.attribute == _MENTIONED, claim.span_start, claim.id))
    standing = {claim.subject for claim in ordered if claim.withdrawn_at is None}
    for claim in ordered:
        stands = claim.withdrawn_at is None or claim.subject not in standing
        if stands and Kind(claim.subject[0]) in MODEL_TYPES:
            subject = found.setdefault(claim.subject, _Subject(claim.subject))
            subject.spans.append((claim.span_start, claim.span_end))
            if claim.attribute not in (_MENTIONED, _CONFIDENCE):
                subject.values[claim.attribute] = claim.value
    return found


def _settled(old: Mapping[str, _Subject], new: Mapping[str, _Subject]) -> set[str]:
    """The ids of both; save where one sentence now tells of more, or of fewer, that it told apart by turn."""
    counted = Counter(each.place for each in old.values())
    counted.subtract(each.place for each in new.values())
    return {id_ for id_ in old.keys() & new.keys() if not counted[new[id_].place]}


def _pairs(
    old: Sequence[_Subject], new: Mapping[str, _Subject], settled: set[str]
) -> Iterator[tuple[_Subject, _Subject]]:
    """Subjects of both that rest on the same words, the likeliest first."""
    near: dict[str, list[_Subject]] = defaultdict(list)
    for each in new.values():
        if each.id not in settled:
            near[each.id[0]].append(each)
    scored = [
        (_likeness(left, right), left, right)
        for left in old
        for right in near[left.id[0]]
        if _shared_words(left, right) >= _HALF
    ]
    scored.sort(key=lambda each: ([-part for part in each[0]], each[1].id, each[2].id))
    for _, left, right in scored:
        yield left, right


def _likeness(left: _Subject, right: _Subject) -> tuple[float, ...]:
    told = left.place[2] == right.place[2]
    alike = sum(right.values.get(name) == value for name, value in left.values.items())
    return float(told), float(alike), _shared_words(left, right), float(left.id == right.id)


def _shared_words(left: _Subject, right: _Subject) -> float:
    """The share of the letters of either that both rest on; of people the best of their mentions counts."""
    if left.id[0] != Kind.PERSON.value:
        return _overlap(left.spans[0], right.spans[0])
    return max(_overlap(one, other) for one in left.spans for other in right.spans)


def _overlap(left: tuple[int, int], right: tuple[int, int]) -> float:
    both = min(left[1], right[1]) - max(left[0], right[0])
    either = max(left[1], right[1]) - min(left[0], right[0])
    return max(0, both) / either if either else float(left == right)
