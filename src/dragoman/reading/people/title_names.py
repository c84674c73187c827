"""Titles that are names too: “King” is a post in “King Harald”, a name in “Admiral King”."""

from __future__ import annotations

from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.post_places import is_post_word
from dragoman.reading.people.view import View

_NUMERALS = frozenset("IVX")
_LONGEST_NAME = 12


def stands_before_name(view: View, i: int, ranks: frozenset[int]) -> bool:
    """Whether “King” is the post of one named after it, not a surname (“Admiral King”) or part of a name."""
    words = view.language.posts
    if view.low(i) not in words.before_names or not view.tokens[i].is_name_like or i - 1 in ranks:
        return False
    k, limit = i + 1, min(i + _LONGEST_NAME, len(view.tokens))
    while k < limit and (view.tokens[k].is_name_like or view.low(k) in view.language.particles):
        if view.name_at(k) is not None or (view.low(k) in words.within and set(view.text(k)) - _NUMERALS):
            return False
        k += 1
    return k > i + 1 and not _is_named_before(view, i)


def is_in_name(view: View, i: int) -> bool:
    """Whether a word that is a name too stands in one: “Minister Dean Barrow”, “Mackenzie King of Canada”."""
    words, low = view.language.posts, view.low(i)
    if low not in words.before_names and low not in words.first_names:
        return False
    if _follows_particle(view, i):
        return True
    if i == 0 or not view.tokens[i - 1].is_name_like:
        return False
    before = view.low(i - 1)
    if before in words.heads:
        return i + 1 < len(view.tokens) and view.tokens[i + 1].is_name_like and view.name_at(i + 1) is None
    return before not in words.before and i > 1 and _is_named_before(view, i)


def is_name_alone(view: View, k: int) -> bool:
    """“Minister for Natural Resources, Ana Silva, …”: two words of a name between commas or at an end."""
    words = (k, k + 1)
    after = view.text(k + 2)
    return (after in (",", ".", ")") or (after.isalpha() and after.islower())) and all(
        j < len(view.tokens)
        and view.tokens[j].is_name_like
        and view.name_at(j) is None
        and view.text(j) not in view.language.not_names
        and not is_post_word(view, j)
        for j in words
    )


def _follows_particle(view: View, i: int) -> bool:
    """“Hamad bin Sultan al Malik”: whether a particle of names, in lower case, is right before token i."""
    return i > 1 and view.text(i - 1) in view.language.particles and view.tokens[i - 2].is_name_like


def _is_named_before(view: View, i: int) -> bool:
    """Whether a word that could be a name, or “Mr”, is right before token i."""
    before = view.text(i - 1) if i else ""
    royal = load_people_words(view.language.code).royal_addresses
    if not before or not view.tokens[i - 1].is_name_like or before in royal:
        return False
    other = view.name_at(i - 1) is not None or before in view.language.not_names
    return before in view.language.honorifics or not other


def ends_ministry(view: View, comma: int, k: int) -> bool:
    """“Joint Secretary, Ministry of Defence Ana Silva”: whether a name stands right behind the ministry."""
    behind = (
        k > comma + 1 and view.text(comma) == "," and view.low(comma + 1) in view.language.posts.departments
    )
    return behind and is_post_word(view, k - 1) and is_name_alone(view, k)
