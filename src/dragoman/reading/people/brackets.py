"""Brackets within a post: “Chief of Defence Staff (CDS)”, “Secretary (Defence)”."""

from __future__ import annotations

from dragoman.reading.people.view import View

_LONGEST_BRACKET = 8
_LEAST_ACRONYM = 3


def end_of_bracket(view: View, j: int) -> int | None:
    """One past “(CDS)”, “(Defence)” or “(Army, Navy and Air)” at j: an acronym or words of posts."""
    words = view.language.posts
    for k in range(j + 1, min(j + _LONGEST_BRACKET, len(view.tokens))):
        if view.text(k) == ")":
            return k + 1 if k > j + 1 else None
        acronym = _is_acronym(view.text(k)) and view.text(k + 1) == ")" and k == j + 1
        if k == j + 1 and len(view.text(k)) >= _LEAST_ACRONYM and view.text(k).isupper():
            return _past_bracket(view, j)
        word = view.tokens[k].is_name_like and view.low(k) in words.within
        if not (acronym or word or (k > j + 1 and view.low(k) in words.links)):
            return None
    return None


def _is_acronym(word: str) -> bool:
    """“CDS”, “CoAS”: capitals, with a small letter or two for the small words."""
    return word.isupper() or (word.isalpha() and sum(map(str.isupper, word)) > sum(map(str.islower, word)))


def _past_bracket(view: View, j: int) -> int | None:
    """One past the bracket that opens at j with an acronym: “(CEMGA in the French abbreviation)”."""
    ends = (k for k in range(j + 1, min(j + _LONGEST_BRACKET, len(view.tokens))) if view.text(k) == ")")
    end = next(ends, None)
    return end + 1 if end is not None else None
