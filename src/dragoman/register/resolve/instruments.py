"""Instruments: one where type, parties, date and title agree, each as far as the reports give it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.model.dates import PartialDate
from dragoman.model.instruments import Instrument
from dragoman.register.mentions import Mention
from dragoman.register.records import InstrumentRecord
from dragoman.register.resolve.compare.dates import dates_can_be_one, dates_contradict, is_within_a_month
from dragoman.register.resolve.compare.parties import pairs_of, parties_agree
from dragoman.register.resolve.compare.titles import telling_words, title_words, words_shared
from dragoman.register.resolve.explain import AGAINST
from dragoman.register.resolve.link import Comparison, Strength
from dragoman.register.resolve.party_names import idle_words, party_words

_ENOUGH_WHEN_DATED = 0.5
_ENOUGH_WHEN_UNDATED = 0.75
_LEVEL = "partnership"


@dataclass(frozen=True, slots=True)
class InstrumentForm:
    """What of an instrument is compared; ``words`` are words of its title that no type or party says."""

    type: str
    words: tuple[str, ...] = ()
    date: PartialDate | None = None
    parties: tuple[str, ...] = ()

    @property
    def detail(self) -> int:
        """How much the form says."""
        dated = 4 if is_within_a_month(self.date) else 2 if self.date else 0
        return dated + min(len(self.words), 3) + len(self.parties)


def instrument_form(mention: Mention) -> InstrumentForm:
    """What comparison sees of an instrument."""
    instrument = mention.value
    if instrument.type == _LEVEL:
        words = level_words(instrument)
    else:
        words = telling_words(instrument.title, type_code=instrument.type) - party_words(instrument.parties)
    return InstrumentForm(
        instrument.type, tuple(sorted(words)), instrument.date, tuple(sorted(instrument.parties))
    )


def level_words(instrument: Instrument | InstrumentRecord) -> frozenset[str]:
    """The words that tell one level of relations from another: “with X” and “bilateral” do not."""
    return title_words(instrument.title) - party_words(instrument.parties) - idle_words("levels")


def instrument_keys(form: InstrumentForm) -> Iterator[str]:
    """The keys under which forms of the same instrument are found."""
    for pair in pairs_of(form.parties) or ["-".join(form.parties) or "none"]:
        yield f"I:{form.type}:{pair}"


def compare_instruments(left: InstrumentForm, right: InstrumentForm) -> Comparison | None:
    """Type and parties are the same, and date and title do not tell against it."""
    if left.type != right.type or not parties_agree(left.parties, right.parties):
        return None
    if dates_contradict(left.date, right.date):
        return None
    if left.type == _LEVEL:
        return _compare_levels(left, right)
    shared = words_shared(frozenset(left.words), frozenset(right.words))
    if dates_can_be_one(left.date, right.date):
        return _compare_dated(left, right, shared=shared)
    if shared >= _ENOUGH_WHEN_UNDATED:
        return Comparison(
            Strength.LIKELY, ("type and parties are the same", _shared(shared), f"{AGAINST}one is undated")
        )
    return None


def _compare_levels(left: InstrumentForm, right: InstrumentForm) -> Comparison | None:
    if left.words != right.words:
        return None
    return Comparison(Strength.SURE, ("the level and the parties are the same",))


def _compare_dated(left: InstrumentForm, right: InstrumentForm, *, shared: float) -> Comparison | None:
    if shared < _ENOUGH_WHEN_DATED:
        return None
    reasons = (
        "type and parties are the same",
        f"{left.date} and {right.date} can be one date",
        _shared(shared),
        *(
            [f"{AGAINST}{1 - shared:.0%} of the shorter title’s words are not in the longer"]
            if shared < 1
            else []
        ),
    )
    close = is_within_a_month(left.date) and is_within_a_month(right.date) and left.words and right.words
    return Comparison(Strength.SURE if close else Strength.LIKELY, reasons)


def _missing(share: float) -> tuple[str, ...]:
    return (f"{AGAINST}{1 - share:.0%} of them are not",) if share < 1 else ()


def _shared(share: float) -> str:
    return f"{share:.0%} of the shorter title’s words are in the longer"
