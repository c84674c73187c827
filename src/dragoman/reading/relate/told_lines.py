"""Which lines of a page are the report’s own: its sentences, the items of its lists, no links to others."""

from __future__ import annotations

from dragoman.reading.relate.undertakings import UndertakingWords
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story

_LONG_LINE = 60
_STOPS = (".", ";", ",", ":")


def is_told(story: Story, number: int, words: UndertakingWords) -> bool:
    """Whether the sentence is one of the report’s own, bullets and a last line cut short among them."""
    sentence = story.sentences[number]
    if sentence.kind is ParagraphKind.BODY:
        return True
    if sentence.kind not in (ParagraphKind.TITLE, ParagraphKind.FURNITURE):
        return False
    text = story.plain[sentence.span.start : sentence.span.end]
    if words.bullet.match(text) is not None:
        return len(text) > _LONG_LINE and not _is_link(story, number)
    return len(text) > _LONG_LINE and number == len(story.sentences) - 1


def _is_link(story: Story, number: int) -> bool:
    """Whether a line with a bullet is a headline among links: at the end, without a stop, of no list."""
    kinds = [each.kind for each in story.sentences[number:]]
    if ParagraphKind.BODY in kinds or story.templates[number].text.rstrip().endswith(_STOPS):
        return False
    before = (each for each in reversed(story.sentences[:number]) if each.kind is ParagraphKind.BODY)
    last = next(before, None)
    return last is not None and story.plain[last.span.end - 1] == "."
