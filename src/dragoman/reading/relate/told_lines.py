"""Which lines of a page are the report’s own: its sentences, the items of its lists, no links to others."""

from __future__ import annotations

from dragoman.reading.relate.undertakings import UndertakingWords
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story

_LONG_LINE = 60
_STOPS = (".", ";", ",", ":")


def last_of_body(story: Story) -> int:
    """The number of the last sentence of the report’s body; -1 without one."""
    bodies = (number for number, each in enumerate(story.sentences) if each.kind is ParagraphKind.BODY)
    return max(bodies, default=-1)


def is_told(story: Story, number: int, last: int, words: UndertakingWords) -> bool:
    """Whether the sentence is one of the report’s own, bullets and a last line cut short among them.

    Args:
        last: the number of the last sentence of the body, as `last_of_body` gives it.
    """
    sentence = story.sentences[number]
    if sentence.kind is ParagraphKind.BODY:
        return True
    if sentence.kind not in (ParagraphKind.TITLE, ParagraphKind.FURNITURE):
        return False
    text = story.plain[sentence.span.start : sentence.span.end]
    if words.bullet.match(text) is not None:
        return len(text) > _LONG_LINE and not _is_link(story, number, last)
    return len(text) > _LONG_LINE and number == len(story.sentences) - 1


def _is_link(story: Story, number: int, last: int) -> bool:
    """Whether a line with a bullet is a headline among links: at the end, without a stop, of no list."""
    if not number > last >= 0 or story.templates[number].text.rstrip().endswith(_STOPS):
        return False
    return story.plain[story.sentences[last].span.end - 1] == "."
