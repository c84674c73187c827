"""What “and” or a comma joins to a post: more of its words, its body, or the next of several posts."""

from __future__ import annotations

from dragoman.reading.people.post_places import is_post_word
from dragoman.reading.people.view import View


def opens_last(view: View, head: int, k: int) -> bool:
    """“Member of the Politburo, Secretary of X, and Minister of Y”: whether “and” opens the last post."""
    words = view.language.posts
    joined = view.low(head) in words.chairs and view.low(k) in words.between_posts
    return joined and starts_post(view, k + 1)


def joins_more(view: View, j: int, k: int, *, liberal: bool) -> bool:
    """Whether “and” or a comma at j joins the words from k to the same post."""
    known = is_post_word(view, k) and view.name_at(k) is None
    if liberal and view.low(j) == "," and _is_own_body(view, j, k):
        return True
    if liberal and view.low(j) == "and" and view.is_land(k) and _owns_post(view, k):
        return True
    if _in_row(view, j, k):
        return True
    if not view.tokens[k].is_name_like or not (known or (liberal and view.is_body(k))):
        return False
    another = view.low(k) in view.language.posts.heads or starts_post(view, k)
    return liberal or (view.low(j) != "," and not another)


def _in_row(view: View, j: int, k: int) -> bool:
    """“for operations, planning and training”: words of a post in small letters, the last behind “and”."""
    if not _is_small(view, j - 1) or not _is_small(view, k) or starts_post(view, k):
        return False
    while view.low(k + 1) == "," and _is_small(view, k + 2):
        k += 2
    return view.low(j) == "and" or (view.low(k + 1) == "and" and _is_small(view, k + 2))


def _is_small(view: View, i: int) -> bool:
    return 0 <= i < len(view.tokens) and not view.tokens[i].is_name_like and is_post_word(view, i)


def _is_own_body(view: View, j: int, k: int) -> bool:
    """“Commander, U.S. Naval Forces South”: a country’s body right after the comma behind a head."""
    after = k
    while view.is_land(after):
        after += 1
    own = view.low(j - 1) in view.language.posts.heads and after > k and is_post_word(view, after)
    return own and view.tokens[after].is_name_like and not starts_post(view, after)


def _owns_post(view: View, k: int) -> bool:
    """“a State Councillor and China’s Minister of Defence”: a country with its ’s and a post."""
    while view.is_land(k):
        k += 1
    return view.low(k) == "'s" and starts_post(view, k + 1)


def starts_post(view: View, k: int) -> bool:
    """Whether a head follows within the next words, so that another post begins at k."""
    words = view.language.posts
    for j in range(k, min(k + 3, len(view.tokens))):
        if view.low(j) in words.heads:
            return True
        if view.low(j) not in words.before:
            return False
    return False
