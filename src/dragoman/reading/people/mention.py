"""One mention of a person: the name, and the rank, post, country and form of address that stand with it."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.model.text import Span
from dragoman.reading.people.posts import PostSeen


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in a sentence: where all of it and where the name stands, and what is said with it.

    ``anchor`` says why it is taken for a person: rank, post, honorific, apposition, turn, signed, verb, model
    or repeat.
    """

    sentence: int
    span: Span
    name_span: Span
    name: str
    anchor: str
    rank: str | None = None
    post: PostSeen | None = None
    counterpart: bool = False
    country: str | None = None
    also_post: str | None = None
    is_post_before: bool = False
    shares_rank: bool = False
