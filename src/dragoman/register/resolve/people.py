"""People: one person where the names agree and the countries do not differ."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.register.mentions import Mention
from dragoman.register.resolve.compare.names import name_tokens
from dragoman.register.resolve.link import Comparison, Strength


@dataclass(frozen=True, slots=True)
class PersonForm:
    """A name's words in alphabetical order, and a country."""

    name: tuple[str, ...]
    country: str | None = None

    @property
    def detail(self) -> int:
        """How much the form says."""
        return int(self.country is not None)


def person_form(mention: Mention) -> PersonForm:
    """What comparison sees of a person."""
    return PersonForm(tuple(sorted(name_tokens(mention.value.name))), mention.value.country)


def person_keys(form: PersonForm) -> Iterable[str]:
    """The keys under which forms of the same person are found."""
    yield "P:" + " ".join(form.name)


def compare_people(left: PersonForm, right: PersonForm) -> Comparison | None:
    """The names have the same words, and no two countries are given."""
    if left.name != right.name or not left.name:
        return None
    if left.country == right.country:
        return Comparison(Strength.SURE, ("the names have the same words", "the country is the same"))
    if left.country is None or right.country is None:
        return Comparison(Strength.LIKELY, ("the names have the same words", "one report gives no country"))
    return None
