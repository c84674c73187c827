"""All fixed names that the reader knows, found in one pass over a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

import ahocorasick_rs

from dragoman.languages.words import load_words
from dragoman.model.text import Span
from dragoman.reading.tokens import folded_text, plain_text
from dragoman.vocabulary.load import Vocabulary, load_vocabulary

COUNTRY, DEMONYM, CAPITAL, BLOC, BODY, MECHANISM, AREA, PREFIX = (
    "country",
    "demonym",
    "capital",
    "bloc",
    "body",
    "mechanism",
    "area",
    "prefix",
)
LOOK_ALIKE = "look_alike"
_KIND_BESIDE = re.compile(
    r"\b(?:exercises?|drills?|ex|operation|dialogue|forum|war games?)\W{1,3}\Z|\A\W{1,3}(?:(?:19|20)?\d\d\b|(?:\w+ )?(?:exercises?|drills?)\b|[IVX]+\b)"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A known name in a text: its kind, the id of its entry, and the country or bloc it belongs to."""

    span: Span
    kind: str
    id: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: str
    id: str
    country: str | None


class Lexicon:
    """Fixed names compiled for look-up: case-sensitive ones, and those in any case."""

    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        """Compile the names of the vocabulary in one language."""
        exact: dict[str, _Entry] = {}
        loose: dict[str, _Entry] = {}
        for phrase, entry in _proper_names(vocabulary, language):
            exact.setdefault(plain_text(phrase), entry)
            if phrase.isascii() and phrase.upper() != phrase and len(phrase) > 4:
                exact.setdefault(plain_text(phrase).upper(), entry)
        for phrase, entry in _loose_names(vocabulary, language):
            loose.setdefault(folded_text(plain_text(phrase)), entry)
        self._common = frozenset(each.id for each in vocabulary.mechanisms.values() if each.common_word)
        for phrase in vocabulary.look_alikes.get(language, ()):
            exact.setdefault(plain_text(phrase), _Entry(LOOK_ALIKE, phrase, None))
        self._exact = _Automaton(exact)
        self._loose = _Automaton(loose)

    def find(self, plain: str) -> list[Name]:
        """The known names in a plain text, by start; names within a longer one are left out.

        A mechanism with the name of a common thing counts only beside the word of its kind or a year.
        """
        names = list(self._exact.find(plain))
        folded = folded_text(plain)
        names += [each for each in self._loose.find(folded) if _is_meant(each, plain, folded, self._common)]
        return [name for name in _longest(names) if name.kind != LOOK_ALIKE]

    def find_areas(self, plain: str, areas: _Automaton) -> list[Name]:
        """The area phrases in a plain text."""
        return list(areas.find(folded_text(plain)))


class _Automaton:
    def __init__(self, entries: dict[str, _Entry]) -> None:
        self._phrases = sorted(entries)
        self._entries = [entries[phrase] for phrase in self._phrases]
        self._automaton = ahocorasick_rs.AhoCorasick(
            self._phrases, matchkind=ahocorasick_rs.MatchKind.Standard, store_patterns=False
        )

    def find(self, text: str) -> Iterator[Name]:
        last_end = -1
        found = [
            (start, -end, index)
            for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True)
            if _stands_alone(text, start, end)
        ]
        for start, minus_end, index in sorted(found):
            if start < last_end:
                continue
            last_end = -minus_end
            entry = self._entries[index]
            yield Name(Span(start, last_end), entry.kind, entry.id, entry.country)


def _stands_alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (
        after.isalnum() and text[end - 1].isalnum()
    )


def _is_meant(name: Name, plain: str, folded: str, common: frozenset[str]) -> bool:
    """Whether a mechanism’s name means it here: capitalised, and beside its kind where it is a common word."""
    if name.kind != MECHANISM:
        return True
    start, end = name.span.start, name.span.end
    if not any(char.isupper() for char in plain[start:end]):
        return False
    if name.id not in common and (end - start > 5 or plain[start:end].isupper()):
        return True
    return bool(
        _KIND_BESIDE.search(folded[max(0, start - 16) : start]) or _KIND_BESIDE.search(folded[end : end + 30])
    )


def _longest(names: list[Name]) -> list[Name]:
    kept: list[Name] = []
    for name in sorted(names, key=lambda each: (each.span.start, -each.span.end)):
        if kept and name.span.start < kept[-1].span.end:
            continue
        kept.append(name)
    return kept


def _proper_names(vocabulary: Vocabulary, language: str) -> Iterator[tuple[str, _Entry]]:
    for country in vocabulary.countries.values():
        for kind, names in (
            (COUNTRY, country.names),
            (COUNTRY, country.abbreviations),
            (DEMONYM, country.demonyms),
            (CAPITAL, country.capitals),
            (PREFIX, country.prefixes),
        ):
            for name in names.get(language, ()):
                yield name, _Entry(kind, country.id, country.id)
    for bloc in vocabulary.blocs.values():
        for name in (*bloc.names.get(language, ()), *bloc.abbreviations.get(language, ())):
            yield name, _Entry(BLOC, bloc.id, bloc.id)
    for body in vocabulary.organisations.values():
        for name in body.acronyms.get(language, ()):
            yield name, _Entry(BODY, body.id, body.country)
        for name in body.names.get(language, ()):
            for spelling in spellings(name):
                yield spelling, _Entry(BODY, body.id, body.country)


def _loose_names(vocabulary: Vocabulary, language: str) -> Iterator[tuple[str, _Entry]]:
    for mechanism in vocabulary.mechanisms.values():
        for name in mechanism.names.get(language, ()):
            for spelling in spellings(name):
                yield spelling, _Entry(MECHANISM, mechanism.id, None)


_SPELLINGS = (
    ("efence", "efense"),
    ("rganis", "rganiz"),
    ("entre", "enter"),
    ("rogramme", "rogram"),
    ("abour", "abor"),
)


def spellings(phrase: str) -> Iterable[str]:
    """The British and American spellings of an English phrase."""
    choices = [
        (british, american) for british, american in _SPELLINGS if british in phrase or american in phrase
    ]
    seen = {phrase}
    for picks in product((0, 1), repeat=len(choices)):
        spelling = phrase
        for (british, american), pick in zip(choices, picks, strict=True):
            spelling = (
                spelling.replace(american, british) if pick == 0 else spelling.replace(british, american)
            )
            if british == "rogramme":
                spelling = spelling.replace("rogrammemme", "rogramme")
        seen.add(spelling)
    return sorted(seen)


@lru_cache
def load_lexicon(language: str) -> Lexicon:
    """The lexicon of a language, compiled once a process."""
    return Lexicon(load_vocabulary(), language)


@lru_cache
def load_areas(language: str) -> _Automaton:
    """The phrases that name areas of cooperation, compiled once a process."""
    phrases: dict[str, _Entry] = {}
    for code, names in load_words(language, "areas")["areas"].items():
        for name in names:
            for spelling in spellings(name):
                phrases.setdefault(folded_text(plain_text(spelling)), _Entry(AREA, code, None))
    return _Automaton(phrases)
