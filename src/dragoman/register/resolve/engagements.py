"""Engagements: one where type, time, parties and participants agree, or mechanism and edition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dragoman.model.dates import PartialDate
from dragoman.model.engagements import Engagement
from dragoman.register.mentions import Mention
from dragoman.register.resolve.compare.dates import (
    dates_can_be_one,
    dates_contradict,
    days_are_neighbours,
    is_days,
    is_within_a_month,
    months_covered,
)
from dragoman.register.resolve.compare.names import NEAR_ENOUGH, compared_words, name_distance, name_tokens
from dragoman.register.resolve.compare.parties import pairs_of, parties_agree
from dragoman.register.resolve.compare.spellings import names_sound_alike
from dragoman.register.resolve.compare.titles import words_shared
from dragoman.register.resolve.explain import AGAINST
from dragoman.register.resolve.link import Comparison, Strength
from dragoman.register.resolve.party_names import mechanism_words

_A_DAY, _SOME_DAYS = 4, 2
_TALKS = frozenset({"meeting", "courtesy_call", "dialogue", "multilateral_meeting"})


@dataclass(frozen=True, slots=True)
class EngagementForm:
    """What of an engagement is compared; ``people`` are folded names with the country, where known.

    ``only`` is the mention itself where so little is said that two reports saying it need not mean one thing.
    """

    type: str
    date: PartialDate | None = None
    parties: tuple[str, ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    mechanism_id: str | None = None
    mechanism: tuple[str, ...] = ()
    edition: int | None = None
    country: str | None = None
    place: str | None = None
    only: str | None = None

    @property
    def group(self) -> str:
        """The type, talks of every type being one: reports do not tell them apart alike."""
        return "talks" if self.type in _TALKS else self.type

    @property
    def detail(self) -> int:
        """How much the form says."""
        known = (self.mechanism_id or self.mechanism, self.edition, self.country, self.place)
        told = sum(item is not None and item != () for item in known)
        return told + 2 * len(self.people) + self._detail_of_date

    @property
    def _detail_of_date(self) -> int:
        """A day says more than some days do, of which it may be one."""
        if self.date is None or not is_days(self.date):
            return 0
        return _A_DAY if self.date.is_day else _SOME_DAYS


def engagement_form(mention: Mention) -> EngagementForm:
    """What comparison sees of an engagement."""
    engagement, sides = mention.value, dict(mention.context.sides)
    people = {
        (" ".join(compared_words(each.name)), sides.get(each.name, "")) for each in engagement.participants
    }
    dated = is_within_a_month(engagement.date) or (engagement.date and people)
    numbered = engagement.edition is not None and engagement.mechanism
    return EngagementForm(
        type=engagement.type,
        date=engagement.date,
        parties=tuple(sorted(engagement.parties)),
        people=tuple(sorted(people)),
        mechanism_id=engagement.mechanism_id,
        mechanism=_mechanism_words(engagement),
        edition=engagement.edition,
        country=engagement.country,
        place=" ".join(name_tokens(engagement.place)) if engagement.place else None,
        only=None if dated or numbered else mention.subject,
    )


def _mechanism_words(engagement: Engagement) -> tuple[str, ...]:
    if engagement.mechanism is None:
        return ()
    return tuple(sorted(mechanism_words(engagement.mechanism, engagement.parties)))


def engagement_keys(form: EngagementForm) -> Iterator[str]:
    """The keys under which forms of the same engagement are found; those of one time lie together."""
    pairs = pairs_of(form.parties) or ["-".join(form.parties) or "none"]
    for month in months_covered(form.date) if form.date else ():
        yield from (f"E:{month}:{form.group}:{pair}" for pair in pairs)
        yield from (f"E:{month}:{form.group}:{name}" for name, _ in form.people)
    if form.edition is not None and (form.mechanism_id or form.mechanism):
        yield from (f"E:{form.edition}:{pair}" for pair in pairs)


def compare_engagements(left: EngagementForm, right: EngagementForm) -> Comparison | None:
    """What speaks for one engagement, unless something speaks against it."""
    if _something_differs(left, right):
        return _disputed(left, right)
    if _same_edition(left, right):
        return Comparison(
            Strength.SURE, ("the mechanism and its edition are the same", *_against(left, right))
        )
    if not dates_can_be_one(left.date, right.date):
        return None
    shared = _shared_names(left, right)
    if shared and is_days(left.date) and is_days(right.date) and _types_agree(left, right, shared):
        said = ("the days overlap", f"{', '.join(sorted(shared))} took part in both")
        strength = Strength.SURE if left.date == right.date else Strength.LIKELY
        return Comparison(strength, (*said, *_against(left, right)))
    if shared and _types_agree(left, right, shared):
        said = ("the dates can be one", f"{', '.join(sorted(shared))} took part in both")
        return Comparison(Strength.LIKELY, (*said, *_against(left, right)))
    if _same_kind_of_event(left, right):
        said = ("type and parties are the same", "the dates can be one")
        return Comparison(Strength.LIKELY, (*said, *_against(left, right)))
    return None


def _disputed(left: EngagementForm, right: EngagementForm) -> Comparison | None:
    """What may be one, of which reports differ on edition, day or country: for a person to judge."""
    alike = (
        left.group == right.group
        and parties_agree(left.parties, right.parties)
        and _mechanisms_agree(left, right)
    )
    if not alike:
        return None
    if _same_edition(left, right):
        said = "the mechanism and its edition are the same"
        return Comparison(Strength.ASKED, (said, *_differing(left, right), *_against(left, right)))
    if _editions_of_one_day(left, right) or _neighbouring_days(left, right):
        shared = sorted(_shared_names(left, right))
        said = f"{', '.join(shared)} took part in both" if shared else "the mechanism is the same"
        return Comparison(Strength.ASKED, (said, *_differing(left, right), *_against(left, right)))
    return None


def _editions_of_one_day(left: EngagementForm, right: EngagementForm) -> bool:
    """Two numbers for what one mechanism held on one day, in one country so far as told."""
    named = bool(left.mechanism_id or left.mechanism) and bool(right.mechanism_id or right.mechanism)
    one_day = is_days(left.date) and is_days(right.date) and dates_can_be_one(left.date, right.date)
    numbered = left.edition is not None and right.edition is not None
    return named and numbered and one_day and not _elsewhere(left, right)


def _neighbouring_days(left: EngagementForm, right: EngagementForm) -> bool:
    """Two people or more at one place a day apart: one meeting, perhaps, told by the days of two outlets."""
    if left.type != right.type or _both_and_unlike(left.edition, right.edition) or _elsewhere(left, right):
        return False
    return days_are_neighbours(left.date, right.date) and len(_shared_names(left, right)) > 1


def _elsewhere(left: EngagementForm, right: EngagementForm) -> bool:
    return (
        _both_and_unlike(left.country, right.country)
        or _both_and_unlike(left.place, right.place)
        or _counterparts_differ(left, right)
    )


def _differing(left: EngagementForm, right: EngagementForm) -> Iterator[str]:
    """What reports of one thing cannot both have right."""
    if dates_contradict(left.date, right.date):
        yield f"{AGAINST}the dates are {_both(left.date, right.date)}"
    if _both_and_unlike(left.edition, right.edition):
        yield f"{AGAINST}the editions are {_both(left.edition, right.edition)}"
    if _both_and_unlike(left.country, right.country):
        yield f"{AGAINST}the countries are {_both(left.country, right.country)}"
    if _counterparts_differ(left, right):
        yield f"{AGAINST}each names somebody of one country whom the other does not"


def _against(left: EngagementForm, right: EngagementForm) -> Iterator[str]:
    """What the two do not tell alike, and did not keep them apart."""
    if left.type != right.type:
        types = " and ".join(sorted(each.type.replace("_", " ") for each in (left, right)))
        yield f"{AGAINST}the types are {types}"
    if _both_and_unlike(left.place, right.place):
        yield f"{AGAINST}the places are {_both(left.place, right.place)}"
    if bool(left.people) != bool(right.people):
        yield f"{AGAINST}only one names who took part"
    if (left.edition is None) != (right.edition is None):
        yield f"{AGAINST}only one gives an edition"


def _both(left: object, right: object) -> str:
    return " and ".join(sorted((str(left), str(right))))


def _same_kind_of_event(left: EngagementForm, right: EngagementForm) -> bool:
    if left.type != right.type or len(set(left.parties) & set(right.parties)) < 2:
        return False
    return is_within_a_month(left.date) and is_within_a_month(right.date)


def _something_differs(left: EngagementForm, right: EngagementForm) -> bool:
    return (
        left.group != right.group
        or dates_contradict(left.date, right.date)
        or not parties_agree(left.parties, right.parties)
        or _both_and_unlike(left.edition, right.edition)
        or _both_and_unlike(left.country, right.country)
        or not _mechanisms_agree(left, right)
        or _counterparts_differ(left, right)
    )


def _both_and_unlike(left: object, right: object) -> bool:
    return left is not None and right is not None and left != right


def _mechanisms_agree(left: EngagementForm, right: EngagementForm) -> bool:
    if left.mechanism_id and right.mechanism_id:
        return left.mechanism_id == right.mechanism_id
    return words_shared(frozenset(left.mechanism), frozenset(right.mechanism)) == 1


def _same_edition(left: EngagementForm, right: EngagementForm) -> bool:
    named = bool(left.mechanism_id and right.mechanism_id) or bool(left.mechanism and right.mechanism)
    return named and left.edition is not None and left.edition == right.edition


def _shared_names(left: EngagementForm, right: EngagementForm) -> set[str]:
    """The names of the left that are, or may be misspelt, names of the right."""
    return {name for name, _ in left.people if _is_among(name, right)}


def _is_among(name: str, form: EngagementForm) -> bool:
    return any(are_one_name(name, other) for other, _ in form.people)


@lru_cache(maxsize=65536)
def are_one_name(left: str, right: str) -> bool:
    """At one meeting a name that sounds alike is one name: two outlets spell it, each in its own way."""
    one, other = tuple(left.split()), tuple(right.split())
    return one == other or name_distance(one, other) <= NEAR_ENOUGH or names_sound_alike(one, other)


def _counterparts_differ(left: EngagementForm, right: EngagementForm) -> bool:
    """Each names somebody of one country whom the other does not: two talks of one visit, say."""
    only_left = {country for name, country in left.people if not _is_among(name, right)}
    only_right = {country for name, country in right.people if not _is_among(name, left)}
    return bool(only_left & only_right)


def _types_agree(left: EngagementForm, right: EngagementForm, shared: Iterable[str]) -> bool:
    if left.type == right.type:
        return True
    fewer = min(len(left.people), len(right.people))
    return len(set(shared)) > 1 or fewer == 1
