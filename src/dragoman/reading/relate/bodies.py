"""Bodies that no vocabulary has, and the country that a report gives them: “the Rimac Staff College of X”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from dragoman.languages.words import load_words
from dragoman.model.features import Feature
from dragoman.reading.relate.features import FeatureSeen, sentences_told
from dragoman.reading.story import Story
from dragoman.reading.template import compile_pattern
from dragoman.reading.tokens import folded_text
from dragoman.vocabulary.load import load_vocabulary

HOME = "home"
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Words:
    """How a language names bodies and whose they are; ``common`` are words that many bodies have."""

    bodies: re.Pattern[str]
    owned: tuple[re.Pattern[str], ...]
    common: frozenset[str]


@lru_cache
def _load(language: str) -> _Words:
    words = load_words(language, "features")
    listed = load_words(language, "organisations")["words"]
    named = [body.title or "" for body in load_vocabulary().organisations.values()]
    common = [*words["common_in_bodies"], *(name for names in listed.values() for name in names), *named]
    return _Words(
        bodies=re.compile(rf"\b(?:{words['body_kinds']})\b"),
        owned=tuple(
            compile_pattern(each.replace("{NAME}", words["body"]).replace("{KIND}", words["body_kinds"]))
            for each in words["homes"]
        ),
        common=frozenset(word for name in common for word in _WORD.findall(folded_text(name))),
    )


def find_homes(story: Story) -> list[FeatureSeen]:
    """Bodies with a name of their own and the one country that the words beside it give them, in order."""
    words = _load(story.language.code)
    found: list[FeatureSeen] = []
    for told in sentences_told(story):
        text = told.template.text
        if not words.bodies.search(text):
            continue
        for pattern in words.owned:
            for match in pattern.finditer(text):
                owner = told.template.item(match.start("owner"))
                name = told.words(match.start("name"), match.end("name"))
                if owner is not None and owner.value.country and _is_name(name, words):
                    value = Feature(HOME, name, None, country=owner.value.country)
                    found.append(FeatureSeen(value, told.template.span, HOME))
    return found


def _is_name(name: str, words: _Words) -> bool:
    """Whether some word tells the body from those of other countries."""
    return any(word not in words.common for word in _telling(name))


def _telling(name: str) -> Iterator[str]:
    return (word for word in _WORD.findall(folded_text(name)) if len(word) > 2)
