"""Namesakes: names of people that ships, places and prizes bear, and those of the dead."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from dragoman.languages.language import load_language
from dragoman.model.text import Span
from dragoman.reading.needed_words import Sought, word_index
from dragoman.reading.people.view import View
from dragoman.reading.tokens import folded_text


def is_namesake(view: View, span: Span, name: str) -> bool:
    """Whether a ship, a place or the dead bear the name (“the late General X”, “General X Barracks”)."""
    before = view.plain[max(view.tokens[0].start, span.start - 60) : span.start]
    end = _past_lands(view, span.end)
    after = view.plain[end : min(view.tokens[-1].end, end + 40)]
    names = view.language.namesakes
    if names.inside.match(name) or names.after.match(after):
        return True
    words = word_index().words_in(folded_text(before))
    return _words_before_namesakes(view.language.code).search(before, words) is not None


@lru_cache
def _words_before_namesakes(code: str) -> Sought:
    return Sought(load_language(code).namesakes.before)


def _past_lands(view: View, end: int) -> int:
    """One past the countries and bodies right behind a name: “General X Lithuanian Armed Forces School”."""
    first = bisect_left(view.tokens, end, key=lambda token: token.start)
    for i in range(first, len(view.tokens)):
        token = view.tokens[i]
        if token.start > end + 1 or not (view.is_land(i) or view.is_body(i)):
            break
        end = token.end
    return end
