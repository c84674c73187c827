"""Words with another meaning that are a person’s name where they stand: “Theresa May”, “Jan Fischer”.

A month, a country or a capital is one right after a rank or post and before a name word, or as the second
word of a name that stands there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from dragoman.reading.lexicon import CAPITAL, COUNTRY
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.view import View


def find_words_in_names(view: View, blocked: Sequence[bool], starts: Collection[int]) -> Iterator[int]:
    """The blocked tokens that are part of a person’s name.

    Args:
        blocked: which tokens are held to be part of no name.
        starts: tokens right after a rank, post or form of address, where a name may begin.
    """
    ends = load_people_words(view.language.code).after_the_first
    for i, token in enumerate(view.tokens[1:], 1):
        if token.text == "I" and _is_free(view, i - 1, blocked) and view.low(i + 1) in ends:
            yield i
        elif blocked[i] and _means_something_else(view, i) and not _is_day_of_month(view, i):
            initial = view.text(i + 2) == "." and len(view.text(i + 1)) == 1
            opens = i in starts and (initial or _is_free(view, past_particles(view, i + 1), blocked))
            if opens or _closes(view, i, blocked, starts) or _follows_particle(view, i, blocked, starts):
                yield i


def first_with_particles(view: View, start: int, starts: Collection[int]) -> int:
    """Where a name begins with its particles (“Minister von der Leyen”), right after a post or rank."""
    i = start
    while i > 0 and view.low(i - 1) in view.language.particles:
        i -= 1
    return i if i in starts else start


def past_particles(view: View, i: int) -> int:
    """The first token from i on that is no particle of a name."""
    while view.low(i) in view.language.particles:
        i += 1
    return i


def _means_something_else(view: View, i: int) -> bool:
    name, token = view.name_at(i), view.tokens[i]
    if name is None:
        months = load_people_words(view.language.code).month_names
        return token.text in months or view.low(i) in view.language.posts.before_names
    whole = name.span.start == token.start and name.span.end == token.end
    return whole and name.kind in (CAPITAL, COUNTRY) and not token.text.isupper() and view.text(i + 1) != "-"


def _is_day_of_month(view: View, i: int) -> bool:
    return view.text(i + 1)[:1].isdigit() or view.text(i - 1)[:1].isdigit()


def _is_free(view: View, i: int, blocked: Sequence[bool]) -> bool:
    return i < len(view.tokens) and not blocked[i] and view.tokens[i].is_name_like and len(view.text(i)) > 1


def _closes(view: View, i: int, blocked: Sequence[bool], starts: Collection[int]) -> bool:
    """Whether the word ends a name of two words that begins right after a rank or post."""
    follows = i + 1 < len(view.tokens) and view.tokens[i + 1].is_name_like
    return i - 1 in starts and _is_free(view, i - 1, blocked) and not follows


def _follows_particle(view: View, i: int, blocked: Sequence[bool], starts: Collection[int]) -> bool:
    """Whether particles join the word to a name right after a rank or post (“Miguel de la Madrid”)."""
    k = i - 1
    while k > 0 and view.low(k) in view.language.particles:
        k -= 1
    return k < i - 1 and (k in starts or k - 1 in starts) and _is_free(view, k, blocked)
