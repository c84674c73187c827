"""Which of the places of one name is meant, and where names of places can stand in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dragoman.model.text import Span
from dragoman.vocabulary.entries import Place

_LARGE, _ALONE = 200_000, 20_000
_SMALLER = 20


def is_known(place: Place, namesakes: Sequence[Place]) -> bool:
    """Whether a town is meant by its name wherever it is: large, or the only one so called."""
    alone = len(namesakes) == 1 and place.population >= _ALONE
    return alone or place.population >= _LARGE


def likeliest(fitting: Sequence[Place], is_ours: Callable[[Place], bool]) -> Place:
    """The first; a smaller one in a country of the story, where the first is in none of them."""
    first = fitting[0]
    ours = (each for each in fitting if is_ours(each) and each.population * _SMALLER > first.population)
    return first if is_ours(first) else next(ours, first)


def without(text: str, spans: Sequence[Span]) -> str:
    """The text of the same length with those stretches blotted out."""
    parts, at = [], 0
    for span in sorted(spans):
        parts += [text[at : span.start], "\0" * (span.end - max(at, span.start))]
        at = max(at, span.end)
    return "".join([*parts, text[at:]])


def is_alone(text: str, span: Span) -> bool:
    """Whether the words stand by themselves, not joined by a hyphen to others."""
    return "-" not in (text[max(0, span.start - 1) : span.start] + text[span.end : span.end + 1])
