"""All fixed names that the reader knows, found in one pass over a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

import ahocorasick_rs

from dragoman.languages.words import load_words
from dragoman.model.text import Span
from dragoman.reading.tokens import folded_text, plain_text
from dragoman.vocabulary.load import Vocabulary, load_vocabulary

COUNTRY, DEMONYM, CAPITAL, BLOC = "country", "demonym", "capital", "bloc"
BODY, MECHANISM, PREFIX, LOOK_ALIKE = "body", "mechanism", "prefix", "look_alike"
_SHORT = 4
_PROVINCE = re.compile(r", (?:[^\W\d_][\w'-]+(?: [^\W\d_][\w'-]+)?, )?")
"""Between a town and its country: nothing, or the province’s name."""


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


def is_mission(name: Name) -> bool:
    """Whether a name is that of a peacekeeping or training mission."""
    return name.kind == MECHANISM and load_vocabulary().mechanisms[name.id].kind == "mission"


class Lexicon:
    """Fixed names compiled for look-up: case-sensitive ones, and those in any case."""

    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        """Compile the names of the vocabulary in one language."""
        exact: dict[str, _Entry] = {}
        loose: dict[str, _Entry] = {}
        for phrase, entry in _proper_names(vocabulary, language):
            exact.setdefault(plain_text(phrase), entry)
            long = len(phrase) > _SHORT or (entry.kind == CAPITAL and len(phrase) == _SHORT)
            if phrase.isascii() and phrase.upper() != phrase and long:
                exact.setdefault(plain_text(phrase).upper(), entry)
        for phrase, entry in _loose_names(vocabulary, language):
            loose.setdefault(folded_text(plain_text(phrase)), entry)
        self._vague = frozenset(map(plain_text, _vague_names(vocabulary, language)))
        self._common = frozenset(each.id for each in vocabulary.mechanisms.values() if each.common_word)
        for phrase in vocabulary.look_alikes.get(language, ()):
            exact.setdefault(plain_text(phrase), _Entry(LOOK_ALIKE, phrase, None))
        kinds = load_words(language, "mechanism_kinds")
        self._kind_before, self._kind_after = re.compile(kinds["before"]), re.compile(kinds["after"])
        self._exact = _Automaton(exact)
        self._loose = _Automaton(loose)
        self._of_two = {
            folded_text(plain_text(phrase)): frozenset(vocabulary.mechanisms[entry.id].parties)
            for phrase, entry in _loose_names(vocabulary, language)
            if _is_dialogue_of_two(vocabulary, entry) and not any(self._exact.find(plain_text(phrase)))
        }

    def find(self, plain: str) -> list[Name]:
        """The known names in a plain text, by start; names within a longer one are left out.

        A mechanism with the name of a common thing counts only beside the word of its kind or a year. An
        acronym, or a name of common words (“Western Naval Command”), counts for a body only where the text
        names its country, people or capital, or the body in full: another country may have one of that name.
        So does a dialogue of two countries whose name has neither (“Military Committee Meeting”). A capital’s
        short name in capitals is one where a dateline goes on (“OSLO, 3 March”), else an acronym; a town of
        its name in another country is none (“Georgetown, Penang, Malaysia”).
        """
        names = list(self._exact.find(plain))
        folded = folded_text(plain)
        names += [each for each in self._loose.find(folded) if self._is_meant(each, plain, folded)]
        kept = [name for name in _longest(names) if name.kind != LOOK_ALIKE and not _is_acronym(name, plain)]
        kept = [name for name, after in zip_longest(kept, kept[1:]) if not _is_namesake(name, after, plain)]
        vague = {name for name in kept if plain[name.span.start : name.span.end] in self._vague}
        named = {name.country for name in kept if name not in vague}
        known = [name for name in kept if name not in vague or name.country is None or name.country in named]
        return [name for name in known if self._whose(name, folded) <= named]

    def _whose(self, name: Name, folded: str) -> frozenset[str]:
        """The two countries of a dialogue whose name tells neither of them."""
        if name.kind != MECHANISM:
            return frozenset()
        return self._of_two.get(folded[name.span.start : name.span.end], frozenset())

    def _is_meant(self, name: Name, plain: str, folded: str) -> bool:
        """Whether a mechanism’s name means it: capitalised, and beside its kind where it is a common word."""
        if name.kind != MECHANISM:
            return True
        start, end = name.span.start, name.span.end
        if not any(char.isupper() for char in plain[start:end]):
            return False
        if name.id not in self._common and (end - start > 5 or plain[start:end].isupper()):
            return True
        before, after = folded[max(0, start - 16) : start], folded[end : end + 30]
        return bool(self._kind_before.search(before) or self._kind_after.match(after))


def _is_dialogue_of_two(vocabulary: Vocabulary, entry: _Entry) -> bool:
    mechanism = vocabulary.mechanisms[entry.id]
    return mechanism.kind == "dialogue" and not mechanism.multilateral


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


def _is_acronym(name: Name, plain: str) -> bool:
    """Whether it is as short as an acronym and written like one, where no dateline goes on."""
    word = plain[name.span.start : name.span.end]
    if len(word) != _SHORT or not word.isupper() or name.kind != CAPITAL:
        return False
    return not plain[name.span.end : name.span.end + 2].startswith((",", ":", "/", " -", " ("))


def _stands_alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (
        after.isalnum() and text[end - 1].isalnum()
    )


def _is_namesake(name: Name, after: Name | None, plain: str) -> bool:
    """Whether a capital’s name is that of a town in another country, which stands right behind it."""
    if after is None or (name.kind, after.kind) != (CAPITAL, COUNTRY) or name.country == after.country:
        return False
    return _PROVINCE.fullmatch(plain, name.span.end, after.span.start) is not None


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
            (COUNTRY, country.initials),
            (DEMONYM, country.demonyms),
            (CAPITAL, country.capitals),
            (PREFIX, country.prefixes),
        ):
            yield from _named(_Entry(kind, country.id, country.id), language, names)
    for bloc in vocabulary.blocs.values():
        yield from _named(_Entry(BLOC, bloc.id, bloc.id), language, bloc.names, bloc.abbreviations)
    spellings = _spellings(vocabulary, language)
    for body in vocabulary.organisations.values():
        entry = _Entry(BODY, body.id, body.country)
        for name, named in _named(entry, language, body.acronyms, body.names):
            yield from ((each, named) for each in _respelled(name, spellings))


def _loose_names(vocabulary: Vocabulary, language: str) -> Iterator[tuple[str, _Entry]]:
    spellings = _spellings(vocabulary, language)
    for mechanism in vocabulary.mechanisms.values():
        for name, entry in _named(_Entry(MECHANISM, mechanism.id, None), language, mechanism.names):
            yield from ((each, entry) for each in _respelled(name, spellings))


def _spellings(vocabulary: Vocabulary, language: str) -> dict[str, list[str]]:
    """The names of countries that differ by marks, spaces or hyphens alone: “Vietnam”, “Viet Nam”, …"""
    alike: dict[str, list[str]] = {}
    for name in (name for land in vocabulary.countries.values() for name in land.names.get(language, ())):
        bare = unicodedata.normalize("NFD", name.replace(" ", "").replace("-", ""))
        alike.setdefault("".join(char for char in bare if not unicodedata.combining(char)), []).append(name)
    return {name: names for names in alike.values() if len(names) > 1 for name in names}


def _respelled(name: str, spellings: Mapping[str, list[str]]) -> list[str]:
    """A name, and the same with the country in it spelt otherwise."""
    own = next((land for land in spellings if land in name), None)
    return [name] if own is None else [name, *(name.replace(own, other) for other in spellings[own])]


def _vague_names(vocabulary: Vocabulary, language: str) -> Iterator[str]:
    """Initials of countries, acronyms of bodies, and names of bodies in words that those of others share."""
    lands = {
        name
        for country in vocabulary.countries.values()
        for names in (country.names, country.demonyms, country.abbreviations, country.prefixes)
        for name in names.get(language, ())
    }
    countries_of: dict[str, set[str | None]] = {}
    own = [body for body in vocabulary.organisations.values() if body.country in vocabulary.countries]
    for body in own:
        for word in {word for name in body.names.get(language, ()) for word in name.split()}:
            countries_of.setdefault(word, set()).add(body.country)
    for country in vocabulary.countries.values():
        yield from country.initials.get(language, ())
    for body in vocabulary.organisations.values():
        yield from body.acronyms.get(language, ())
    for name in (name for body in own for name in body.names.get(language, ())):
        words = name.split()
        is_common = all(len(countries_of[word]) > 1 for word in words) and lands.isdisjoint(words)
        if is_common and not any(land in name for land in lands if " " in land):
            yield name


def _named(
    entry: _Entry, language: str, *names: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, _Entry]]:
    return ((name, entry) for each in names for name in each.get(language, ()))


@lru_cache
def load_lexicon(language: str) -> Lexicon:
    """The lexicon of a language, compiled once a process."""
    return Lexicon(load_vocabulary(), language)
