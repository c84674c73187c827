"""Stories: documents that carry one text, nearly word for word, are one source however many print it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from itertools import combinations

from dragoman.register.resolve.compare.names import folded_words

_WORDS_TOGETHER = 5
_SHARE_OF_THE_SHORTER = 0.5


def same_story_groups(texts: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """The documents, those that carry one story together, in the order of their ids.

    Two carry one story where half of the shorter one's runs of five words are in the other: a shortened copy
    is a copy still, while two reports of one event share names and little else.

    Args:
        texts: the texts by document id.
    """
    runs = {document_id: _runs(texts[document_id]) for document_id in sorted(texts)}
    group = {document_id: document_id for document_id in texts}
    for (left, right), shared in _shared(runs).items():
        shorter = min(len(runs[left]), len(runs[right]))
        if group[left] != group[right] and shared / shorter >= _SHARE_OF_THE_SHORTER:
            old, new = sorted((group[left], group[right]), reverse=True)
            group = {each: new if root == old else root for each, root in group.items()}
    found: dict[str, list[str]] = {}
    for document_id in sorted(group):
        found.setdefault(group[document_id], []).append(document_id)
    return tuple(tuple(each) for each in found.values())


def _shared(runs: Mapping[str, frozenset[bytes]]) -> Counter[tuple[str, str]]:
    """How many runs each two documents share, those that share any: few do."""
    holders: dict[bytes, list[str]] = {}
    for document_id, own in runs.items():
        for run in own:
            holders.setdefault(run, []).append(document_id)
    return Counter(pair for those in holders.values() for pair in combinations(those, 2))


def _runs(text: str) -> frozenset[bytes]:
    words = folded_words(text)
    starts = range(max(1, len(words) - _WORDS_TOGETHER + 1))
    runs = (" ".join(words[start : start + _WORDS_TOGETHER]) for start in starts)
    return frozenset(hashlib.blake2b(run.encode(), digest_size=8).digest() for run in runs)
