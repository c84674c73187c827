"""Posts told by a verb: “X, who commands the Northern Fleet”, “the Freja, captained by X”."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.post_bounds import rightward
from dragoman.reading.people.posts import PostSeen, make_post
from dragoman.reading.people.view import View

_LONGEST, _TAIL = 14, 4


def post_of_verb(view: View, comma: int, ranks: frozenset[int]) -> PostSeen | None:
    """The post told by “who commands the Northern Fleet” after a comma; None where only a group is led."""
    words = load_people_words(view.language.code)
    verb = comma + 2
    title = words.verbs_of_post.get(view.low(verb))
    if title is None or view.low(comma + 1) not in words.relatives:
        return None
    end = min(rightward(view, verb, ranks, liberal=True), verb + _LONGEST)
    named = (j for j in range(verb + 1, end) if view.tokens[j].is_name_like and not view.is_land(j))
    if next(named, None) is None:
        return None
    post = make_post(view, (comma + 1, verb, verb, end), None, former=False)
    return replace(post, head=title.lower(), words=f"{title} of {' '.join(post.words.split()[1:])}")


def post_of_participle(view: View, start: int) -> PostSeen | None:
    """The post told by “captained by” right before a name with its rank, which begins at token ``start``."""
    words = load_people_words(view.language.code)
    head = (
        words.participles_of_post.get(f"{view.low(start - 2)} {view.low(start - 1)}") if start > 1 else None
    )
    if head is None:
        return None
    post = make_post(view, (start - 2, start - 2, start - 2, start), None, former=False)
    return replace(post, head=head, words=head)


def post_told(view: View, start: int, post_to: Mapping[int, PostSeen]) -> PostSeen | None:
    """The post of “The Mission Commander of the fleet was Commodore X”, where the sentence begins with it."""
    words = load_people_words(view.language.code)
    verb = start - 1
    if view.low(verb) not in words.copulas:
        return None
    post = next((post_to[end] for end in range(verb, max(0, verb - _TAIL), -1) if end in post_to), None)
    if post is None or any(view.low(i) not in words.articles for i in range(post.start)):
        return None
    tail = view.words(post.end, verb) if post.end < verb else ""
    return None if "," in tail else replace(post, words=f"{post.words} {tail}".strip())
