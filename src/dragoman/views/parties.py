"""Countries and blocs as people type them, and as pages name them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from dragoman.model.errors import UsageError
from dragoman.vocabulary.entries import Bloc, Code, Country
from dragoman.vocabulary.load import load_vocabulary

_NEAR_MATCHES = 3
_LIKENESS = 0.6
_LIKENESS_OF_CODES = 0.5
_LETTERS_OF_A_CODE = 3
_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class PartyNames:
    """The names of countries and blocs, by code."""

    names: Mapping[str, str]
    adjectives: Mapping[str, str]

    def name(self, code: str) -> str:
        """The party's usual name; the code where we have none."""
        return self.names.get(code, code)

    def side(self, code: str) -> str:
        """The party as an adjective: “Vietnamese”; its name where there is none."""
        return self.adjectives.get(code) or self.name(code)

    def listed(self, codes: Iterable[str]) -> str:
        """The parties' names, as a sentence lists them."""
        names = [self.name(code) for code in codes]
        return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def load_party_names() -> PartyNames:
    """The names of all countries and blocs of the vocabulary."""
    vocabulary = load_vocabulary()
    entries: dict[str, Country | Bloc] = {**vocabulary.blocs, **vocabulary.countries}
    names = {code: entry.names[_LANGUAGE][0] for code, entry in entries.items() if entry.names.get(_LANGUAGE)}
    adjectives = {
        code: country.demonyms[_LANGUAGE][0]
        for code, country in vocabulary.countries.items()
        if country.demonyms.get(_LANGUAGE)
    }
    return PartyNames(names, adjectives)


def parse_party(text: str) -> str:
    """The code of the country or bloc that the text is: its code, a name or an abbreviation, in any case.

    Raises:
        UsageError: there is none; the message names those that are like it.
    """
    vocabulary = load_vocabulary()
    entries: dict[str, Country | Bloc] = {**vocabulary.blocs, **vocabulary.countries}
    code = text.strip().upper()
    if code in entries:
        return code
    words = {code.casefold(): code for code in entries} | _codes_by_name(entries)
    if text.strip().casefold() in words:
        return words[text.strip().casefold()]
    near = dict.fromkeys(words[word] for word in _near(text, words))
    shown = [f"{each} ({entries[each].names[_LANGUAGE][0]})" for each in near]
    hint = f"did you mean {' or '.join(shown)}?" if shown else "give two letters of ISO 3166, or a bloc"
    raise UsageError(f"{text}: no country or bloc of that code; {hint}")


def parse_area(text: str) -> str:
    """The code of the area of cooperation that the text is, in any case; UsageError where there is none."""
    return _code_among(load_vocabulary().areas, text, kind="area")


def parse_level(text: str) -> str:
    """The code of the level of engagements that the text is, in any case; UsageError where there is none."""
    return _code_among(load_vocabulary().levels, text, kind="level")


def _code_among(entries: Mapping[str, Code], text: str, *, kind: str) -> str:
    code = text.casefold().replace("-", "_")
    if code in entries:
        return code
    near = _near(code, entries)
    hint = f"did you mean {' or '.join(near)}?" if near else f"see “dragoman vocabulary {kind}s”"
    raise UsageError(f"{text[:60]}: no {kind} of that code; {hint}")


def _codes_by_name(entries: Mapping[str, Country | Bloc]) -> dict[str, str]:
    return {
        name.casefold(): code
        for code, entry in entries.items()
        for name in (*entry.names.get(_LANGUAGE, ()), *entry.abbreviations.get(_LANGUAGE, ()))
    }


def _near(text: str, words: Iterable[str]) -> list[str]:
    cutoff = _LIKENESS_OF_CODES if len(text) <= _LETTERS_OF_A_CODE else _LIKENESS
    return get_close_matches(text.casefold(), list(words), n=_NEAR_MATCHES, cutoff=cutoff)
