"""Votes: where documents give a thing several values, copies of one story have one voice between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from dragoman.register.mentions import Mention
from dragoman.register.resolve.compare.dates import days_covered
from dragoman.register.stories import same_story_groups
from dragoman.register.subjects import Kind

Texts = Callable[[Iterable[str]], Mapping[str, str]]
"""The texts of documents, by the ids of these."""

_VOTED_ON: Mapping[Kind, tuple[str, ...]] = {
    Kind.PERSON: ("country",),
    Kind.ENGAGEMENT: ("type", "mechanism_id", "edition", "place", "country", "date", "counts"),
    Kind.INSTRUMENT: ("type", "date"),
    Kind.FEATURE: ("mechanism_id", "number", "country", "period"),
}
_DATES = ("date", "period")


def no_texts(_document_ids: Iterable[str]) -> Mapping[str, str]:
    """No text: each document has a voice of its own."""
    return {}


def with_stories(kind: Kind, mentions: Sequence[Mention], texts: Texts) -> Sequence[Mention]:
    """The mentions, those of documents that carry one story naming it, where that can tell in a vote."""
    if not any(_is_disputed(mentions, attribute) for attribute in _VOTED_ON.get(kind, ())):
        return mentions
    told = texts(sorted({mention.source.id for mention in mentions}))
    story_of = {document: group[0] for group in same_story_groups(told) for document in group}
    return [
        replace(mention, source=replace(mention.source, story=story_of.get(mention.source.id)))
        for mention in mentions
    ]


def _is_disputed(mentions: Sequence[Mention], attribute: str) -> bool:
    """Whether several values stand for election, one of them in several documents; of dates the finest do."""
    told: dict[Any, set[str]] = {}
    for mention in mentions:
        value = getattr(mention.value, attribute)
        if value not in (None, ()):
            told.setdefault(value, set()).add(mention.source.id)
    if len(told) > 1 and attribute in _DATES:
        finest = min(map(days_covered, told))
        told = {date: documents for date, documents in told.items() if days_covered(date) == finest}
    return len(told) > 1 and max(map(len, told.values())) > 1
