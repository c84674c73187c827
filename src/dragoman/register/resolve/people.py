"""People: one person where the names agree and the countries do not differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dragoman.register.mentions import Mention
from dragoman.register.resolve.compare.names import (
    NEAR_ENOUGH,
    are_divided_otherwise,
    compared_words,
    is_in_full,
    name_distance,
)
from dragoman.register.resolve.compare.spellings import names_sound_alike, sounds_of
from dragoman.register.resolve.explain import AGAINST
from dragoman.register.resolve.link import Comparison, Strength

_LETTERS_OF_A_WORD_THAT_TELLS = 3


@dataclass(frozen=True, slots=True)
class PersonForm:
    """A name’s words in alphabetical order, and a country; where none is told, those of the report."""

    name: tuple[str, ...]
    country: str | None = None
    parties: tuple[str, ...] = ()

    @property
    def detail(self) -> int:
        """How much the form says: a country, and words that are written in full."""
        full = sum(len(word) >= _LETTERS_OF_A_WORD_THAT_TELLS for word in self.name)
        return full + 4 * (self.country is not None)


def person_form(mention: Mention) -> PersonForm:
    """What comparison sees of a person."""
    name, country = compared_words(mention.value.name), mention.value.country
    return PersonForm(name, country, () if country else tuple(sorted(mention.source.parties)))


def person_keys(form: PersonForm) -> Iterator[str]:
    """The keys under which forms of one person are found: all words, and all but one with its initial.

    Names that are only nearly the same are compared within one country, so their keys have it. “Jin Hyeok”
    and “Jin-hyeok” are found by their letters, “John A. Smith III” without what is no word in full.
    """
    yield "P:" + " ".join(form.name)
    if form.country is None:
        return
    own, words = f"P:{form.country}", list(dict.fromkeys(form.name))
    yield f"{own}:{' '.join(words)}"
    if len(words) > 1:
        yield sounds_key(form.country, form.name)
        yield f"{own}={''.join(sorted(''.join(form.name)))}"
    full = [word for word in words if is_in_full(word)]
    if 1 < len(full) < len(words):
        yield f"{own}:{' '.join(full)}"
    for left_out, word in enumerate(words if len(words) > 1 else ()):
        rest = " ".join(words[:left_out] + words[left_out + 1 :])
        yield f"{own}:{rest}|{word[0]}"
        if len(words) > 2 and len(words[0]) > 1:
            yield f"{own}:{rest}"


def sounds_key(country: str, name: Iterable[str]) -> str:
    """The key under which names of one country that sound alike are found, however they are spelled."""
    return f"P:{country}~{' '.join(sounds_of(name))}"


def compare_people(left: PersonForm, right: PersonForm) -> Comparison | None:
    """The names have the same words, or nearly, and the countries can be one."""
    if not left.name or not right.name or _countries_differ(left, right):
        return None
    if left.name == right.name:
        return _same_words(left, right)
    if left.country is None or left.country != right.country:
        return None
    if are_divided_otherwise(left.name, right.name):
        return Comparison(
            Strength.SURE,
            (
                "the country is the same",
                f"the same letters are divided into words otherwise: {_both(left, right)}",
            ),
        )
    if name_distance(left.name, right.name) > NEAR_ENOUGH:
        return _spelled_otherwise(left, right)
    return Comparison(Strength.LIKELY, ("the country is the same", f"{AGAINST}{_nearly(left, right)}"))


def _spelled_otherwise(left: PersonForm, right: PersonForm) -> Comparison | None:
    """Two words or more that sound alike and are spelled otherwise: for a person to judge."""
    if not names_sound_alike(left.name, right.name):
        return None
    against = f"{AGAINST}the names sound alike and are spelled otherwise: {_both(left, right)}"
    return Comparison(Strength.ASKED, ("the country is the same", against))


def _countries_differ(left: PersonForm, right: PersonForm) -> bool:
    """Two countries are told, or one that the other's report is not about."""
    one, other = ({form.country} if form.country else set(form.parties) for form in (left, right))
    return bool(one) and bool(other) and one.isdisjoint(other)


def _same_words(left: PersonForm, right: PersonForm) -> Comparison:
    if left.country == right.country and left.parties == right.parties:
        return Comparison(Strength.SURE, ("the names have the same words", "the country is the same"))
    return Comparison(
        Strength.LIKELY, ("the names have the same words", f"{AGAINST}one report gives no country")
    )


def _nearly(left: PersonForm, right: PersonForm) -> str:
    if len(left.name) != len(right.name):
        return f"the one name has the words of the other, and more: {_both(left, right)}"
    return f"the names differ by a letter or an initial: {_both(left, right)}"


def _both(left: PersonForm, right: PersonForm) -> str:
    return " and ".join(sorted(" ".join(form.name) for form in (left, right)))
