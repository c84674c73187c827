"""At which level an engagement was: by the posts of those who took part, its mechanism, or its type.

The levels are in vocabulary/data/levels.yaml, the words that tell them in languages/<code>/levels.yaml.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from dragoman.languages.words import load_words
from dragoman.register.records import EngagementRecord
from dragoman.vocabulary.load import load_vocabulary

NOT_TOLD = "not_told"
_LANGUAGES = ("en",)
_GAP = r"(?:\w+ ){0,4}"
_WORD = re.compile(r"[\w+]+")
_OF_MECHANISMS = ("dialogue", "multilateral_meeting", "exercise")


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody who took part, in the post that the report of it gives them."""

    post: str | None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """The code of a level, and what tells it: posts, mechanism, type, or nothing."""

    code: str = NOT_TOLD
    told_by: str = ""


@dataclass(frozen=True, slots=True)
class _Rule:
    """Words that tell a level, and those beside which they do not."""

    level: str
    words: re.Pattern[str]
    unless: re.Pattern[str] | None

    def fits(self, text: str) -> bool:
        return bool(self.words.search(text)) and not (self.unless and self.unless.search(text))


def level_of(engagement: EngagementRecord, seen: Iterable[Seen]) -> Level:
    """The level of an engagement: of an edition that of its mechanism, where its name tells one."""
    types = {each.id: each for each in load_vocabulary().levels.values() if engagement.type in each.types}
    if types:
        return Level(next(iter(types)), "type")
    by_mechanism = Level(level_of_mechanism(engagement.mechanism, engagement.mechanism_id) or "", "mechanism")
    if by_mechanism.code and engagement.type in _OF_MECHANISMS:
        return by_mechanism
    met = level_met(seen)
    if met:
        return Level(met, "posts")
    if by_mechanism.code:
        return by_mechanism
    usual = [each.id for each in load_vocabulary().levels.values() if engagement.type in each.usual_types]
    return Level(usual[0], "type") if usual else Level()


def level_met(seen: Iterable[Seen]) -> str | None:
    """The highest level at which two sides took part; where the posts of one side are told, that side's.

    So a minister who receives an ambassador meets at the level of ambassadors.
    """
    orders: dict[str | None, list[int]] = {}
    for each in seen:
        level = level_of_post(each.post or "", each.country)
        if level:
            orders.setdefault(each.country, []).append(_order(level))
    sides = sorted(min(order) for country, order in orders.items() if country is not None)
    sides = sides or sorted(min(order) for order in orders.values())
    if not sides:
        return None
    return levels_in_order()[sides[min(1, len(sides) - 1)] - 1]


@lru_cache(maxsize=20_000)
def level_of_post(post: str, country: str | None = None) -> str | None:
    """The level of a post in that country; None where its words tell none, or it is no longer held."""
    for code in _LANGUAGES:
        words = load_words(code, "levels")
        text = _plain(_with_plain_bodies(post, country, code), words["spellings"])
        if not text or text.split()[0] in words["past"]:
            continue
        if text in words["secretaries"]:
            return _of_secretary(country)
        found = next((rule.level for rule in _rules(code, "posts") if rule.fits(text)), None)
        if found:
            return found
    return None


@lru_cache(maxsize=5_000)
def level_of_mechanism(name: str | None, mechanism_id: str | None = None) -> str | None:
    """The level that one of a mechanism's names tells; None where none does."""
    known = load_vocabulary().mechanisms.get(mechanism_id or "")
    for code in _LANGUAGES:
        spellings = load_words(code, "levels")["spellings"]
        names = (name or "", *(known.names.get(code, ()) if known else ()))
        texts = [_plain(each, spellings) for each in names]
        for rule in _rules(code, "mechanisms"):
            if any(rule.fits(text) for text in texts):
                return rule.level
    return None


@lru_cache(maxsize=1)
def levels_in_order() -> tuple[str, ...]:
    """The codes of the levels, the highest first; the last says that none is told."""
    return tuple(sorted(load_vocabulary().levels, key=_order))


def _with_plain_bodies(post: str, country: str | None, code: str) -> str:
    """The post with “armed forces”, “navy” … for the names that these have in the country."""
    for pattern, body in _bodies(country, code):
        post = pattern.sub(body, post)
    return post


@lru_cache
def _bodies(country: str | None, code: str) -> Sequence[tuple[re.Pattern[str], str]]:
    kinds: Mapping[str, str] = load_words(code, "levels")["bodies"]
    named = [
        (name, kinds[each.kind])
        for each in load_vocabulary().organisations.values()
        if each.country == country and each.kind in kinds
        for name in (*each.names.get(code, ()), *each.acronyms.get(code, ()))
    ]
    named.sort(key=lambda each: -len(each[0]))
    return [(re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), body) for name, body in named]


def _order(level: str) -> int:
    return load_vocabulary().levels[level].order


def _of_secretary(country: str | None) -> str:
    """Whether a Defence Secretary of that country is a minister."""
    levels = load_vocabulary().levels.values()
    return next((each.id for each in levels if country in each.secretaries), "minister")


@lru_cache
def _rules(code: str, part: str) -> Sequence[_Rule]:
    entries: Sequence[Mapping[str, Any]] = load_words(code, "levels")[part]
    return [
        _Rule(each["level"], _any_of(each["words"]), _any_of(each["unless"]) if "unless" in each else None)
        for each in entries
    ]


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    parts = [re.escape(phrase).replace(r"\ …\ ", f" {_GAP}").replace(" … ", f" {_GAP}") for phrase in phrases]
    return re.compile(rf"(?<![\w+])(?:{'|'.join(parts)})(?![\w+])")


def _plain(text: str, spellings: Mapping[str, str]) -> str:
    """The text in small letters, one blank between words, each in one spelling."""
    words = _WORD.findall(text.lower().replace("’", "'").replace("'s", "").replace("&", " and "))
    return " ".join(filter(None, (spellings.get(word, word) for word in words)))
