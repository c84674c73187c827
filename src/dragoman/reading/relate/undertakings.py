"""The words of undertakings, compiled: see languages/<code>/undertakings.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from dragoman.languages.words import load_words
from dragoman.reading.needed_words import Numbers, Sought, word_index
from dragoman.reading.template import mark_class

_MARKS = {
    "A": mark_class("person", "office", "land", "body", "capital"),
    "L": mark_class("land"),
    "D": mark_class("date"),
    "M": mark_class("mechanism"),
}
_FRAGMENT = re.compile(r"\{([A-Z]+)\}")

_PATTERNS = (
    "that",
    "recipient",
    "turn",
    "first_person",
    "spoken",
    "own",
    "they",
    "substance",
    "passive",
    "with_other",
    "clause",
    "not_subject",
    "opens_anew",
    "opening",
    "belongs",
    "joined",
    "joined_by_and",
    "said_by",
    "speech",
    "here",
    "bullet",
    "list_opens",
    "by_agent",
    "attended_by",
    "we",
    "action_lead",
    "action_ends",
    "action_bare",
    "turns",
    "list_of_results",
    "list_of_topics",
    "thing_tells",
    "item_opens",
    "together",
    "pact",
    "belief",
    "piety",
    "joins",
    "antecedent",
    "thanked",
    "thanked_for",
    "joined_pair",
    "denied",
    "at_home",
    "aims",
    "does",
    "to_host",
    "agreed_with",
    "and_i",
    "where",
    "land",
    "thing_held",
    "verbs",
    "materiel",
    "relief",
    "to_give",
    "be_given",
    "gets",
    "listed",
    "place_of",
    "thing_goes",
    "deed",
    "of_things",
)
_VERBS = (
    "event_verbs",
    "joint_verbs",
    "soft_verbs",
    "idle_verbs",
    "outlook_verbs",
    "programme_verbs",
    "perfect_verbs",
)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of one way to undertake; ``by`` is subject, speaker, both, agent, giver or host.

    ``asks`` names what else must be looked at: ``will`` and ``is_to`` the verb that follows, ``perfect`` its
    participle, ``gift`` whom it goes to, ``other`` whether it is the other side that is to act.
    """

    name: str
    kind: str
    rank: int
    weight: float
    by: str
    asks: str
    words: tuple[str, ...]
    pattern: re.Pattern[str]
    unless_after: re.Pattern[str] | None = None

    def find(self, folded: str) -> Iterator[re.Match[str]]:
        """Where a sentence, in lower case, words it so."""
        for match in self.pattern.finditer(folded):
            if self.unless_after is None or not self.unless_after.match(folded, match.end()):
                yield match


class Cues:
    """The cues of a language, of which those that a sentence may hold are found by its words."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        """Add the words by which cues are found to the index."""
        self.all = tuple(cues)
        index = word_index()
        self._with: dict[int, list[int]] = {}
        for number, cue in enumerate(self.all):
            for word in index.add(cue.words):
                self._with.setdefault(word, []).append(number)

    def of(self, words: Numbers) -> list[Cue]:
        """The cues that have a word in a sentence with those words of the index, in order."""
        found = {number for word in words if word in self._with for number in self._with[word]}
        return [self.all[number] for number in sorted(found)]


@dataclass(frozen=True, slots=True)
class UndertakingWords:
    """All words of undertakings of a language."""

    cues: Cues
    gate: re.Pattern[str]
    gate_least: int
    gate_short: int
    both: Sought
    that: re.Pattern[str]
    recipient: re.Pattern[str]
    turn: re.Pattern[str]
    first_person: re.Pattern[str]
    spoken: re.Pattern[str]
    own: re.Pattern[str]
    they: re.Pattern[str]
    substance: re.Pattern[str]
    passive: re.Pattern[str]
    with_other: re.Pattern[str]
    clause: re.Pattern[str]
    not_subject: re.Pattern[str]
    opens_anew: re.Pattern[str]
    opening: re.Pattern[str]
    belongs: re.Pattern[str]
    joined: re.Pattern[str]
    joined_by_and: re.Pattern[str]
    said_by: re.Pattern[str]
    speech: re.Pattern[str]
    here: re.Pattern[str]
    bullet: re.Pattern[str]
    list_opens: re.Pattern[str]
    by_agent: re.Pattern[str]
    attended_by: re.Pattern[str]
    we: re.Pattern[str]
    action_lead: re.Pattern[str]
    action_ends: re.Pattern[str]
    action_bare: re.Pattern[str]
    turns: re.Pattern[str]
    list_of_results: re.Pattern[str]
    list_of_topics: re.Pattern[str]
    thing_tells: re.Pattern[str]
    item_opens: re.Pattern[str]
    together: re.Pattern[str]
    pact: re.Pattern[str]
    belief: re.Pattern[str]
    piety: re.Pattern[str]
    joins: re.Pattern[str]
    antecedent: re.Pattern[str]
    thanked: re.Pattern[str]
    thanked_for: re.Pattern[str]
    joined_pair: re.Pattern[str]
    denied: re.Pattern[str]
    at_home: re.Pattern[str]
    aims: re.Pattern[str]
    does: re.Pattern[str]
    to_host: re.Pattern[str]
    agreed_with: re.Pattern[str]
    and_i: re.Pattern[str]
    where: re.Pattern[str]
    land: re.Pattern[str]
    thing_held: re.Pattern[str]
    verbs: re.Pattern[str]
    materiel: re.Pattern[str]
    relief: re.Pattern[str]
    to_give: re.Pattern[str]
    be_given: re.Pattern[str]
    gets: re.Pattern[str]
    listed: re.Pattern[str]
    place_of: re.Pattern[str]
    thing_goes: re.Pattern[str]
    deed: re.Pattern[str]
    of_things: re.Pattern[str]
    event_verbs: re.Pattern[str]
    joint_verbs: re.Pattern[str]
    soft_verbs: re.Pattern[str]
    idle_verbs: re.Pattern[str]
    outlook_verbs: re.Pattern[str]
    programme_verbs: re.Pattern[str]
    perfect_verbs: re.Pattern[str]


@lru_cache
def load_undertaking_words(code: str) -> UndertakingWords:
    """The words of undertakings of a language, compiled once a process.

    Raises:
        VocabularyError: the language has no undertakings.yaml.
    """
    data = load_words(code, "undertakings")
    fragments = _MARKS | data["fragments"]
    compiled = {name: _compile(data[name], fragments) for name in _PATTERNS}
    verbs = {name: _compile(rf"(?:{data[name]})\b", fragments) for name in _VERBS}
    return UndertakingWords(
        cues=Cues(_cue(entry, fragments) for entry in data["cues"]),
        gate=re.compile(data["gate"]["words"]),
        gate_least=data["gate"]["at_least"],
        gate_short=data["gate"]["short"],
        **compiled,
        both=Sought(_compile(data["both"], fragments)),
        **verbs,
    )


def _cue(entry: dict[str, Any], fragments: dict[str, str]) -> Cue:
    unless = entry.get("unless_after")
    return Cue(
        name=entry["name"],
        kind=entry["kind"],
        rank=entry["rank"],
        weight=entry["weight"],
        by=entry.get("by", "subject"),
        asks=entry.get("asks", ""),
        words=tuple(entry["words"]),
        pattern=_compile(entry["cue"], fragments),
        unless_after=_compile(unless, fragments) if unless else None,
    )


def _compile(pattern: str, fragments: dict[str, str]) -> re.Pattern[str]:
    """The pattern with each “{NAME}” replaced by its fragment, fragments within fragments too."""
    while _FRAGMENT.search(pattern):
        pattern = _FRAGMENT.sub(lambda match: fragments[match[1]], pattern)
    return re.compile(pattern)
