"""Commitments: steps of one undertaking where the parties, an area and most of the words are the same.

Conservative: words such as “step up cooperation” alone join nothing, and what each side asks stays two.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from dragoman.register.mentions import Mention
from dragoman.register.resolve.compare.parties import pairs_of
from dragoman.register.resolve.compare.titles import title_words
from dragoman.register.resolve.link import Comparison, Strength
from dragoman.register.resolve.party_names import party_words

_ASKING = frozenset({"requested", "proposed", "invited"})
_WORDS_SHARED_AT_LEAST = 4
_SHARE_AT_LEAST = 0.8
_WORDS_FOUND_BY = 4


@dataclass(frozen=True, slots=True)
class CommitmentForm:
    """What of an undertaking is compared; ``subject`` keeps two that look alike apart until compared."""

    subject: str
    asking: bool
    by: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def detail(self) -> int:
        """How much the form says."""
        return len(self.words)


def commitment_form(mention: Mention) -> CommitmentForm:
    """What comparison sees of a commitment."""
    commitment = mention.value
    parties = {*commitment.by, *commitment.to} or set(mention.source.parties)
    words = title_words(commitment.action) - party_words(parties)
    return CommitmentForm(
        subject=mention.subject,
        asking=commitment.kind in _ASKING,
        by=tuple(sorted(commitment.by)),
        parties=tuple(sorted(parties)),
        areas=tuple(sorted(commitment.areas)),
        words=tuple(sorted(words)),
    )


def commitment_keys(form: CommitmentForm) -> Iterator[str]:
    """The keys under which steps of one undertaking are found: two of its first words, and the parties."""
    if len(form.words) < _WORDS_SHARED_AT_LEAST:
        return
    for pair in pairs_of(form.parties):
        for left, right in combinations(form.words[:_WORDS_FOUND_BY], 2):
            yield f"C:{pair}:{left} {right}"


def compare_commitments(left: CommitmentForm, right: CommitmentForm) -> Comparison | None:
    """The parties are the same, an area is shared, and the shorter's words are nearly all in the longer."""
    if left.parties != right.parties or not set(left.areas) & set(right.areas):
        return None
    shared = set(left.words) & set(right.words)
    shorter = min(len(left.words), len(right.words))
    if len(shared) < _WORDS_SHARED_AT_LEAST or len(shared) / shorter < _SHARE_AT_LEAST:
        return None
    area = min(set(left.areas) & set(right.areas))
    if left.asking and right.asking and left.by != right.by:
        asked = " or ".join(sorted(", ".join(form.by) or "nobody named" for form in (left, right)))
        return Comparison(Strength.ASKED, (f"the words are the same; who asked is {asked}",))
    reason = f"{len(shared)} of {shorter} words are the same, and the area {area}"
    return Comparison(Strength.LIKELY, ("the parties are the same", reason))
