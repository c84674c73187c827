"""The cue phrases of engagements, compiled from languages/<code>/engagements.yaml and its folder of cues."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from dragoman.languages.words import in_lower_case, load_words, lower_case_pattern
from dragoman.reading.needed_words import NeededWords, Sought, Uncompiled
from dragoman.reading.relate.editions import Ordinals, load_ordinals
from dragoman.reading.template import compile_pattern, mark_class, with_marks
from dragoman.vocabulary.load import load_vocabulary


@dataclass(frozen=True)
class Cue:
    """A phrase that tells of an engagement of a type, and the roles of those named before and after it.

    ``sides``: how many countries those named must be of for the phrase to tell of one; ``local`` where it
    may be a visit to one institution; ``adds`` where those named were there beside those told before;
    ``abroad`` where it tells of nothing if all named are of the country that it was in; ``folded`` where the
    pattern is for text in lower case: it is far quicker than with case ignored; ``by_words`` where no phrase
    but the sentence model tells of it.
    """

    type: str
    source: Uncompiled
    before: str
    after: str
    inside: str
    definite: bool
    sides: int = 0
    local: bool = False
    adds: bool = False
    abroad: bool = False
    folded: bool = False
    by_words: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The phrase, compiled where a sentence first may hold it: a short run meets few of all cues."""
        return re.compile(*self.source)


@dataclass(frozen=True, slots=True)
class EngagementWords:
    """All that a language says of engagements; ``mechanism_nouns`` are for text in lower case."""

    cues: tuple[Cue, ...]
    needed: NeededWords
    by_words: Mapping[str, Cue]
    clause_edges: re.Pattern[str]
    clause_again: re.Pattern[str]
    talked_again: re.Pattern[str]
    between_both: re.Pattern[str]
    first_since: re.Pattern[str]
    other_talks: re.Pattern[str]
    remarks: re.Pattern[str]
    comes_after: re.Pattern[str]
    the_stay: re.Pattern[str]
    opens_after: re.Pattern[str]
    to_lay_wreath: re.Pattern[str]
    told_by_call: re.Pattern[str]
    owns_visit: re.Pattern[str]
    outcome_of: re.Pattern[str]
    of_group: re.Pattern[str]
    made_by: re.Pattern[str]
    to_town: re.Pattern[str]
    planned: re.Pattern[str]
    proposed: re.Pattern[str]
    cancelled: Sought
    general: re.Pattern[str]
    ordinals: Ordinals
    mechanism_nouns: Sought
    mechanism_words: frozenset[str]
    heads_of_blocs: re.Pattern[str]
    levels: tuple[re.Pattern[str], ...]
    residents: re.Pattern[str]
    exercises: frozenset[str]
    forums: frozenset[str]


@lru_cache
def load_engagement_words(code: str) -> EngagementWords:
    """The engagement words of a language, compiled once a process."""
    data = load_words(code, "engagements")
    classes = {name: with_marks(words) for name, words in data["classes"].items()}
    cues = [_cue(type_, entry, classes) for type_, entry in cue_entries(code)]
    return EngagementWords(
        cues=tuple(cues),
        needed=NeededWords((cue.source for cue in cues), frozenset(data["common_words"])),
        by_words={type_: _by_words(type_, roles) for type_, roles in data["by_words"].items()},
        clause_edges=in_lower_case(with_marks(data["clause_edges"])),
        clause_again=in_lower_case(data["clause_again"]),
        talked_again=in_lower_case(data["talked_again"]),
        between_both=in_lower_case(data["between_both"]),
        first_since=in_lower_case(data["first_since"]),
        other_talks=in_lower_case(data["other_talks"]),
        remarks=in_lower_case(data["remarks"]),
        comes_after=in_lower_case(data["comes_after"]),
        the_stay=in_lower_case(data["the_stay"]),
        opens_after=in_lower_case(data["opens_after"]),
        to_lay_wreath=in_lower_case(data["to_lay_wreath"]),
        told_by_call=in_lower_case(data["told_by_call"]),
        owns_visit=in_lower_case(data["owns_visit"]),
        outcome_of=in_lower_case(data["outcome_of"]),
        of_group=compile_pattern(data["of_group"]),
        made_by=compile_pattern(data["made_by"]),
        to_town=compile_pattern(data["to_town"]),
        planned=compile_pattern(data["planned"]),
        proposed=compile_pattern(data["proposed"]),
        cancelled=Sought(compile_pattern(data["cancelled"])),
        general=compile_pattern(data["general"]),
        ordinals=load_ordinals(data["ordinals"], tens=data["tens"], endings=data["number_endings"]),
        mechanism_nouns=Sought(in_lower_case(rf"\b(?:{data['mechanism_nouns']})(?![\w-]|['’]s\b)")),
        mechanism_words=frozenset(str(word) for word in data["mechanism_words"]),
        exercises=_mechanisms_of("exercise"),
        forums=_mechanisms_of("forum") | _mechanisms_of("fair"),
        residents=re.compile(data["residents"], re.IGNORECASE),
        heads_of_blocs=re.compile(data["heads_of_blocs"]),
        levels=tuple(re.compile(each, re.IGNORECASE) for each in data["levels"]),
    )


def cue_entries(code: str) -> list[tuple[str, dict[str, Any]]]:
    """The cues as the files have them, each with its type; of two that overlap the first wins."""
    types = load_words(code, "engagements")["types"]
    return [(type_, entry) for type_ in types for entry in load_words(code, f"engagements/{type_}")["cues"]]


def _mechanisms_of(kind: str) -> frozenset[str]:
    return frozenset(each.id for each in load_vocabulary().mechanisms.values() if each.kind == kind)


def _cue(type_: str, entry: dict[str, Any], classes: dict[str, str]) -> Cue:
    pattern = with_marks(_CLASS.sub(_any_of, _BEFORE_PERSON.sub(_WITH_COUNTRY, entry["cue"])), **classes)
    folded = _WITH_CASE not in pattern
    return Cue(
        type_,
        Uncompiled(lower_case_pattern(pattern), 0) if folded else Uncompiled(pattern, re.IGNORECASE),
        entry["before"],
        entry["after"],
        entry.get("inside", "-"),
        bool(entry.get("definite", False)),
        int(entry.get("sides", 0)),
        bool(entry.get("local", False)),
        bool(entry.get("adds", False)),
        bool(entry.get("abroad", False)),
        folded,
    )


def _by_words(type_: str, roles: dict[str, Any]) -> Cue:
    """What stands for a cue where the sentence model tells of the type."""
    before, after, inside = roles["before"], roles["after"], roles["inside"]
    local = bool(roles.get("local", False))
    source = Uncompiled("(?!)", 0)
    return Cue(type_, source, before, after, inside, definite=False, local=local, by_words=True)


def _any_of(marks: re.Match[str]) -> str:
    """“[{L}{K}]”: one class of the kinds of all the marks in it."""
    return mark_class(*(kind for letter in _LETTER.findall(marks[0]) for kind in _KINDS[letter]))


# “received Kenyan General X”: a country or a body may stand among the words before a person in a cue.
_BEFORE_PERSON = re.compile(r"\(\?:\[\\w-\]\+ \)(?=\{0,\d\}\??\[\{W\}\])")
_WITH_COUNTRY = r"(?:(?:[\\w-]+|{L}|{B})(?:'s)?,? )"
_WITH_CASE = "(?-i:"
_CLASS = re.compile(r"\[(?:\{[A-Z]\})+\]")
_LETTER = re.compile(r"[A-Z]")
_KINDS = {
    "A": ("person", "office", "land", "body", "capital"),
    "W": ("person", "office"),
    "L": ("land",),
    "K": ("capital",),
    "B": ("body",),
}
