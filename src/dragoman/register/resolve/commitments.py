"""Commitments: steps of one undertaking where parties and area are the same, and no telling word differs.

Conservative: words such as “step up cooperation” join nothing, and what each side asks stays two. A word that
only the one has, where the other has one of its own (“aviation”, “underwater”), makes them two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations

from dragoman.model.dates import PartialDate
from dragoman.register.mentions import Mention
from dragoman.register.resolve.compare.dates import days_are_near, is_days
from dragoman.register.resolve.compare.numbers import number_stems, numbers_differ, numbers_in
from dragoman.register.resolve.compare.parties import pairs_of
from dragoman.register.resolve.compare.titles import LETTERS_KEPT, title_words
from dragoman.register.resolve.explain import AGAINST
from dragoman.register.resolve.link import Comparison, Strength
from dragoman.register.resolve.party_names import idle_words, party_words

_ASKING = frozenset({"requested", "proposed", "invited"})
_WORDS_SHARED_AT_LEAST = 4
_WORDS_TO_ASK_ABOUT = 3
_SHARE_OF_THE_LONGER = 2 / 3
_WORDS_FOUND_BY = 4


@dataclass(frozen=True, slots=True)
class CommitmentForm:
    """What of an undertaking is compared; ``subject`` keeps two that look alike apart until compared.

    ``doers`` are those who are to act, where one side alone is; ``numbers`` those that the words give;
    ``day`` is when it was so.
    """

    subject: str
    asking: bool
    by: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    doers: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    day: PartialDate | None = None

    @property
    def detail(self) -> int:
        """How much the form says."""
        return len(self.words)


def commitment_form(mention: Mention) -> CommitmentForm:
    """What comparison sees of a commitment."""
    commitment = mention.value
    parties = {*commitment.by, *commitment.to} or set(mention.source.parties)
    words = title_words(commitment.action) - party_words(parties) - number_stems()
    doers = commitment.to if commitment.kind == "requested" else commitment.by
    asks_of_both = commitment.kind in ("proposed", "invited") or len(doers) != 1
    return CommitmentForm(
        subject=mention.subject,
        asking=commitment.kind in _ASKING,
        by=tuple(sorted(commitment.by)),
        parties=tuple(sorted(parties)),
        areas=tuple(sorted(commitment.areas)),
        words=tuple(sorted(words)),
        doers=() if asks_of_both else tuple(doers),
        numbers=tuple(sorted(numbers_in(commitment.action))),
        day=mention.context.day,
    )


def commitment_keys(form: CommitmentForm) -> Iterator[str]:
    """The keys under which steps of one undertaking are found: parties, an area, and two telling words.

    Numbers count as words. What has fewer is found by all of them, where another report gives them to that
    day or one beside it. An area is shared by all that is one, so that those of another are not looked at.
    """
    telling = [*sorted(_telling(form.words))[:_WORDS_FOUND_BY], *form.numbers]
    if len(telling) < _WORDS_TO_ASK_ABOUT:
        said = list(_of_days(form, telling))
    else:
        said = [f"{left} {right}" for left, right in combinations(telling, 2)]
    for pair in pairs_of(form.parties):
        yield from (f"C:{pair}:{area}:{each}" for area in form.areas for each in said)


def _of_days(form: CommitmentForm, telling: Sequence[str]) -> Iterator[str]:
    if not telling or form.day is None or not is_days(form.day):
        return
    day = form.day.first_day
    yield from (f"{each}:{' '.join(telling)}" for each in (day, day + timedelta(days=1)))


def compare_commitments(left: CommitmentForm, right: CommitmentForm) -> Comparison | None:
    """Parties and an area are the same, and the shorter has no telling word that the longer lacks.

    What is much longer tells of more besides: it is asked about, where the one asks and the other answers.
    """
    if left.parties != right.parties or not set(left.areas) & set(right.areas):
        return None
    shared, only_left, only_right = _compared(left, right)
    if _is_told_alike(left, right) and shared and not only_left | only_right:
        said = f"{len(shared)} telling words are the same, and no other: {_shown(shared)}"
        return _unless_sides_differ(
            left, right, ("the parties are the same", "the days are one, or neighbours", said)
        )
    if (only_left and only_right) or len(shared) < _WORDS_TO_ASK_ABOUT:
        return None
    most = len(shared) >= _SHARE_OF_THE_LONGER * len(shared | only_left | only_right)
    alike = most and len(shared) >= _WORDS_SHARED_AT_LEAST
    if numbers_differ(frozenset(left.numbers), frozenset(right.numbers)):
        return _told_otherwise(left, right) if alike else None
    reasons = (
        "the parties are the same",
        f"the area is the same: {min(set(left.areas) & set(right.areas))}",
        f"{len(shared)} telling words are the same: {_shown(shared)}",
        *([f"{AGAINST}only the one has {_shown(only_left | only_right)}"] if only_left | only_right else []),
    )
    joined = _unless_sides_differ(left, right, reasons)
    if alike or joined.strength is Strength.ASKED:
        return joined
    return Comparison(Strength.ASKED, reasons) if most or left.asking != right.asking else None


def _is_told_alike(left: CommitmentForm, right: CommitmentForm) -> bool:
    """Two reports of one time give the same step with the same numbers: two outlets on one meeting."""
    if left.asking != right.asking or left.numbers != right.numbers:
        return False
    if left.day is None or right.day is None or not (is_days(left.day) and is_days(right.day)):
        return False
    return abs(left.day.first_day - right.day.first_day) <= timedelta(days=1)


def _unless_sides_differ(left: CommitmentForm, right: CommitmentForm, reasons: tuple[str, ...]) -> Comparison:
    """One undertaking, likely; where reports give it to two sides, for a person to judge."""
    if left.asking and right.asking and left.by != right.by:
        asked = _or_nobody(left.by, right.by)
        return Comparison(Strength.ASKED, (f"the words are the same; who asked is {asked}",))
    if left.doers and right.doers and left.doers != right.doers:
        said = f"the words are the same; who is to do it is {_or_nobody(left.doers, right.doers)}"
        return Comparison(Strength.ASKED, (said,))
    return Comparison(Strength.LIKELY, reasons)


def _told_otherwise(left: CommitmentForm, right: CommitmentForm) -> Comparison | None:
    """What two reports of one time give with other numbers may be one undertaking; years apart it is two."""
    if left.asking != right.asking or not days_are_near(left.day, right.day):
        return None
    numbers = " or ".join(sorted(", ".join(form.numbers) for form in (left, right)))
    return Comparison(Strength.ASKED, (f"the words are the same; the number is {numbers}",))


def _compared(left: CommitmentForm, right: CommitmentForm) -> tuple[set[str], set[str], set[str]]:
    """The telling words and numbers that both have, and the words that only the one has."""
    one, other = _telling(left.words), _telling(right.words)
    return one & other | set(left.numbers) & set(right.numbers), one - other, other - one


def _shown(words: Iterable[str]) -> str:
    """The words, those that were cut with a mark of it."""
    return ", ".join(f"{word}…" if len(word) == LETTERS_KEPT else word for word in sorted(words))


def _telling(words: Iterable[str]) -> set[str]:
    return set(words) - idle_words()


def _or_nobody(left: tuple[str, ...], right: tuple[str, ...]) -> str:
    return " or ".join(sorted(", ".join(each) or "nobody named" for each in (left, right)))
