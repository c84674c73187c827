"""Services that the words of a post tell: “Commander of the Second Fleet” is of a navy, of no air force."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from dragoman.register.resolve.compare.names import folded_words
from dragoman.vocabulary.load import load_language_words, load_vocabulary

_AT_SEA = "navy"
_SERVICES = {
    "army": "army",
    "air_force": "air_force",
    "navy": _AT_SEA,
    "marines": _AT_SEA,
    "coast_guard": _AT_SEA,
}
_OF_ALL = "armed_forces"


@lru_cache(maxsize=4096)
def service_of_post(words: str) -> str | None:
    """The one service that the words of a post tell; None where they tell none or several.

    Sailors, marines and coast guards are of one service here: posts pass between them.
    """
    told = {_bodies()[" ".join(found)] for found in _found_in(words)} - {_OF_ALL}
    return told.pop() if len(told) == 1 else None


@lru_cache(maxsize=1024)
def service_of_rank(rank: str | None) -> str | None:
    """The one service that has the rank; None where several have it, or none is told."""
    known = load_vocabulary().ranks.get(rank or "")
    of = {_SERVICES.get(service, service) for service in known.services} if known else set()
    return of.pop() if len(of) == 1 else None


def _found_in(words: str) -> Iterable[list[str]]:
    return (match[0].split() for match in _pattern().finditer(_folded(words)))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_bodies(), key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")


@lru_cache(maxsize=1)
def _bodies() -> dict[str, str]:
    """What bodies are called, with their service: armed forces too, as one may be a “People’s Army”."""
    listed = load_language_words("en", "organisations")["words"]
    found = {_folded(name): service for kind, service in _SERVICES.items() for name in listed[kind]}
    found |= {_folded(name): _OF_ALL for name in listed[_OF_ALL]}
    for body in load_vocabulary().organisations.values():
        if body.kind == _OF_ALL:
            found |= {_folded(name): _OF_ALL for names in body.names.values() for name in names}
    told = load_language_words("en", "chains")["services"]
    found |= {_folded(name): _SERVICES[kind] for kind, names in told.items() for name in names}
    return {name: kind for name, kind in found.items() if name}


def _folded(name: str) -> str:
    return " ".join(folded_words(name)).replace("defense", "defence")
