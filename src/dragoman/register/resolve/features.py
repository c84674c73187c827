"""Features of mechanisms: one where the mechanism is one, and its term, stage or seat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.model.dates import PartialDate
from dragoman.model.features import Feature
from dragoman.register.mentions import Mention
from dragoman.register.resolve.compare.dates import dates_contradict
from dragoman.register.resolve.compare.titles import title_words, words_shared
from dragoman.register.resolve.link import Comparison, Strength
from dragoman.register.resolve.party_names import party_words
from dragoman.vocabulary.load import load_vocabulary

_TERM, HOME = "term", "home"
_PROGRAMME_WORDS = frozenset({"progr", "proje", "schem"})


@dataclass(frozen=True, slots=True)
class FeatureForm:
    """What of a feature is compared; ``parties`` are the chairs of a term, else those of the report."""

    kind: str
    mechanism_id: str | None = None
    words: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    number: int | None = None
    period: PartialDate | None = None

    @property
    def detail(self) -> int:
        """How much the form says."""
        return len(self.words) + 4 * (self.mechanism_id is not None) + 2 * (self.period is not None)


def feature_form(mention: Mention) -> FeatureForm:
    """What comparison sees of a feature."""
    feature = mention.value
    parties = feature_parties(feature)
    return FeatureForm(
        feature.kind,
        feature.mechanism_id,
        () if feature.mechanism_id else mechanism_words_of(feature),
        tuple(sorted(parties)),
        feature.number,
        feature.period if feature.kind == _TERM else None,
    )


def feature_parties(feature: Feature) -> tuple[str, ...]:
    """Whose it is: the chairs of a term; the report's parties, where the mechanism is not one of many."""
    known = load_vocabulary().mechanisms.get(feature.mechanism_id or "")
    return feature.parties if feature.kind == _TERM or known is None or not known.multilateral else ()


def mechanism_words_of(feature: Feature) -> tuple[str, ...]:
    """The words that tell the programme from another: neither its parties nor “programme” do."""
    words = title_words(feature.mechanism) - party_words(feature.parties)
    return tuple(sorted(words - _PROGRAMME_WORDS or words))


def feature_keys(form: FeatureForm) -> Iterator[str]:
    """The keys under which the same feature is found."""
    beginning = f"F:{form.kind}:{form.number or ''}"
    if form.mechanism_id:
        yield f"{beginning}:{form.mechanism_id}"
    if form.kind == HOME:
        yield f"{beginning}:{' '.join(form.words)}"
        return
    for word in form.words:
        yield f"{beginning}:{'-'.join(form.parties)}:{word}"


def compare_features(left: FeatureForm, right: FeatureForm) -> Comparison | None:
    """The mechanism, the stage and the parties are the same, and the periods can be one."""
    if (left.kind, left.number, left.parties) != (right.kind, right.number, right.parties):
        return None
    if left.mechanism_id != right.mechanism_id or dates_contradict(left.period, right.period):
        return None
    if left.mechanism_id:
        strength = Strength.SURE if left.period == right.period else Strength.LIKELY
        return Comparison(strength, ("the mechanism is the same", *_said_of(left)))
    if left.kind == HOME:
        return _same_body(left, right)
    if words_shared(frozenset(left.words), frozenset(right.words)) < 1:
        return None
    return Comparison(Strength.LIKELY, ("the words of the name are the same", *_said_of(left)))


def _same_body(left: FeatureForm, right: FeatureForm) -> Comparison | None:
    """The whole name is the same, whatever country a report gives the body."""
    return Comparison(Strength.SURE, ("the name has the same words",)) if left.words == right.words else None


def _said_of(form: FeatureForm) -> tuple[str, ...]:
    if form.kind == _TERM:
        return ("the chairs are the same",)
    return (f"the stage is number {form.number}",) if form.number else ()
