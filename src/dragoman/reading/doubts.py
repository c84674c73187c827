"""Doubts: what was seen and not understood, kept with its reason for review."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.model.text import Doubt
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story

_READ = (ParagraphKind.BODY, ParagraphKind.TITLE, ParagraphKind.CAPTION)


def find_doubts(story: Story) -> tuple[Doubt, ...]:
    """The doubts of a report, in order of place: dates that nothing settles, people given two ranks."""
    doubts = [*_dates(story), *_ranks(story)]
    return tuple(sorted(doubts, key=lambda doubt: doubt.evidence.span))


def _dates(story: Story) -> Iterator[Doubt]:
    """Words that name a date and do not say which."""
    read = [sentence.span for sentence in story.sentences if sentence.kind in _READ]
    for mention in story.dates:
        if mention.date is None and mention.reason and any(span.contains(mention.span) for span in read):
            yield Doubt(mention.reason, story.document.cite(mention.span, rule=f"dates.{mention.rule}"))


def _ranks(story: Story) -> Iterator[Doubt]:
    """People whose full name stands with two ranks."""
    for figure in story.figures:
        ranked = [each for each in figure.mentions if each.rank and len(each.name.split()) > 1]
        ranks = tuple(dict.fromkeys(each.rank for each in ranked if each.rank))
        if len(ranks) > 1:
            evidence = story.document.cite(ranked[-1].span, rule="people.rank")
            yield Doubt(f"two ranks of {figure.name}", evidence, ranks)
