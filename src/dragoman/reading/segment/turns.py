"""Who has the word in which paragraph: tags of transcripts, questions of interviews, signatures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from dragoman.languages.words import load_words
from dragoman.reading.segment.paragraphs import Paragraph, ParagraphKind

_TURNS, _ASKED = 3, 2
_SIGNATURE = 4
_LONGEST_TAG = 120
_LONGEST_SIGNATURE = 12
_HEAD = 8
_SHORT = (ParagraphKind.TITLE, ParagraphKind.FURNITURE, ParagraphKind.BODY)


class Turn(StrEnum):
    """What the first words of a paragraph say of who has the word from there on."""

    NAMED = "named"
    ASKS = "asks"
    ANSWERS = "answers"


@dataclass(frozen=True, slots=True)
class TurnWords:
    """The patterns of turns.yaml, by the names they have there."""

    tag: re.Pattern[str]
    asks: re.Pattern[str]
    asks_bare: re.Pattern[str]
    answers: re.Pattern[str]
    dash: re.Pattern[str]
    salutation: re.Pattern[str]
    closing: re.Pattern[str]
    byline: re.Pattern[str]
    writer: re.Pattern[str]
    no_signature: re.Pattern[str]


@lru_cache
def load_turn_words(code: str) -> TurnWords:
    """The patterns of a language, compiled once a process."""
    data = load_words(code, "turns")
    return TurnWords(**{name: re.compile(data[name]) for name in TurnWords.__slots__})


def find_turns(text: str, paragraphs: Sequence[Paragraph], code: str) -> dict[int, tuple[Turn, int]]:
    """The paragraphs, by where they begin, with which somebody takes the word, and where his words begin."""
    words = load_turn_words(code)
    body = [each for each in paragraphs if each.kind is ParagraphKind.BODY]
    tagged = dict(_tagged(text, body, words))
    if not _is_transcript(text, tagged):
        tagged = {}
    if not any(turn is Turn.NAMED for turn, _ in tagged.values()):
        tagged |= _interview(text, body, words)
    return tagged


def _tagged(text: str, body: Sequence[Paragraph], words: TurnWords) -> Iterator[tuple[int, tuple[Turn, int]]]:
    for paragraph in body:
        start, end = paragraph.span.start, paragraph.span.end
        for pattern, turn in ((words.asks_bare, Turn.ASKS), (words.answers, Turn.ANSWERS)):
            match = pattern.match(text, start, end)
            if match is not None:
                yield start, (turn, match.end())
                break
        else:
            match = words.tag.match(text, start, end)
            if match is not None:
                asks = words.asks.match(match["tag"]) is not None
                yield start, (Turn.ASKS if asks else Turn.NAMED, match.end())


def _is_transcript(text: str, tagged: dict[int, tuple[Turn, int]]) -> bool:
    """Whether enough paragraphs begin with a tag, and two with one, or one with a question’s."""
    tags = Counter(_last_word(text[start : start + _LONGEST_TAG]) for start in tagged)
    again = any(count > 1 for count in tags.values())
    return len(tagged) >= _TURNS and (again or any(turn is not Turn.NAMED for turn, _ in tagged.values()))


def _last_word(opening: str) -> str:
    """The last word before the colon and what stands in brackets before it: a surname."""
    words = opening.partition(":")[0].partition("(")[0].split()
    return words[-1].casefold() if words else ""


def _interview(text: str, body: Sequence[Paragraph], words: TurnWords) -> dict[int, tuple[Turn, int]]:
    """Questions and answers of an interview that name nobody: paragraphs that only ask, and what follows."""
    asked = [each for each in body if text[each.span.start : each.span.end].rstrip("”\"'’ *").endswith("?")]
    if len(asked) < _ASKED:
        return {}
    turns: dict[int, tuple[Turn, int]] = {}
    waits = False
    for paragraph in body:
        start, end = paragraph.span.start, paragraph.span.end
        dash = words.dash.match(text, start, end)
        if paragraph in asked:
            turns[start] = Turn.ASKS, dash.end() if dash else start
        elif waits or (dash and turns):
            turns[start] = Turn.ANSWERS, dash.end() if dash else start
        waits = paragraph in asked
    return turns


def with_signatures(text: str, paragraphs: Sequence[Paragraph], code: str) -> list[Paragraph]:
    """The paragraphs, those that name who writes in the first person, or to whom, marked as signatures."""
    words = load_turn_words(code)
    signed = {*_of_letter(text, paragraphs, words), *_of_article(text, paragraphs, words)}
    return [
        replace(each, kind=ParagraphKind.SIGNATURE) if number in signed else each
        for number, each in enumerate(paragraphs)
    ]


def _of_letter(text: str, paragraphs: Sequence[Paragraph], words: TurnWords) -> Iterator[int]:
    """The address with which a letter begins, and the lines behind the words with which it ends."""
    begins = next(_matching(text, paragraphs[:_HEAD], words.salutation), None)
    if begins is None:
        return
    yield begins
    ends = list(_matching(text, paragraphs, words.closing))
    for number in range(ends[-1] + 1, min(ends[-1] + 1 + _SIGNATURE, len(paragraphs))) if ends else ():
        line = text[paragraphs[number].span.start : paragraphs[number].span.end]
        if len(line.split()) > _LONGEST_SIGNATURE or words.no_signature.match(line):
            return
        yield number


def _of_article(text: str, paragraphs: Sequence[Paragraph], words: TurnWords) -> Iterator[int]:
    """The line that names the writer of an article that says who the writer is, and the line that says so."""
    writer = next(_matching(text, paragraphs, words.writer), None)
    byline = next(_matching(text, paragraphs, words.byline), None)
    if writer is not None and byline is not None:
        yield from (byline, writer)


def _matching(text: str, paragraphs: Sequence[Paragraph], pattern: re.Pattern[str]) -> Iterator[int]:
    """The numbers of the paragraphs that a pattern opens."""
    for number, each in enumerate(paragraphs):
        if each.kind in _SHORT and pattern.match(text, each.span.start, each.span.end):
            yield number
