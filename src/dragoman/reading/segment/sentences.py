"""Sentences: full stops after ranks and initials do not end one, stops without a space after do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.languages.language import Language
from dragoman.model.text import Span
from dragoman.reading.segment.paragraphs import Paragraph, ParagraphKind
from dragoman.reading.segment.turns import Turn, find_turns


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, the number of its paragraph, what that is, and who takes the word with it, if anybody."""

    span: Span
    paragraph: int
    kind: ParagraphKind
    turn: Turn | None = None


_LONGEST_ANNOUNCING = 40
_STOP = re.compile(r"(?P<mark>[.!?…;:]+|\.\.\.)(?P<close>[\"”’')\]»]*)(?P<gap>\s*)(?=(?P<next>\S))")
_CAPITAL_BEFORE = re.compile(r"\b[A-Z][a-z]+\.? \Z")
_WORD_BEFORE = re.compile(r"[\w.’'-]+\Z")


def find_sentences(text: str, paragraphs: list[Paragraph], language: Language) -> Iterator[Sentence]:
    """The sentences of each paragraph, in order; together they cover all but white space."""
    turns = find_turns(text, paragraphs, language.code)
    for number, paragraph in enumerate(paragraphs):
        turn, start = turns.get(paragraph.span.start, (None, paragraph.span.start))
        if turn is None:
            start = _after_dateline(text, paragraph.span, language)
        elif turn is Turn.NAMED:
            tag = Span(
                paragraph.span.start, paragraph.span.start + len(text[paragraph.span.start : start].rstrip())
            )
            yield Sentence(tag, number, ParagraphKind.SIGNATURE, turn)
            turn = None
        for span in _split(text, Span(start, paragraph.span.end), language):
            yield Sentence(span, number, paragraph.kind, turn)
            turn = None


def _after_dateline(text: str, span: Span, language: Language) -> int:
    """Where the story starts after “HANOI, March 3 (Agency) –”: a dateline is no part of a sentence."""
    match = language.dateline.match(text, span.start, min(span.end, span.start + 120))
    if match is None or match.end() >= span.end or language.not_dateline.search(match.group()):
        return span.start
    return match.end()


def _split(text: str, within: Span, language: Language) -> Iterator[Span]:
    start = within.start
    for match in _STOP.finditer(text, within.start, within.end):
        if not _ends_sentence(text, match, start, language):
            continue
        end = match.end("close")
        if end > start:
            yield Span(start, end)
        start = match.end("gap")
    if start < within.end:
        yield Span(start, within.end)


def _ends_sentence(text: str, match: re.Match[str], start: int, language: Language) -> bool:
    following = match["next"]
    if match["mark"] == ";":
        return False
    if match["gap"] == "":
        return _is_glued(text, match) and not _abbreviates(text, match, language)
    if following.islower() or following in ",;:)%":
        return False
    if match["mark"] == ":":
        said = text[max(start, match.start() - _LONGEST_ANNOUNCING) : match.start()]
        return following.isupper() and language.announces.search(said) is not None
    if match["mark"] != ".":
        return following.isupper() or not following.isalpha()
    before = _WORD_BEFORE.search(text, max(start, match.start() - 30), match.start())
    return not (before and _carries_stop(before.group(), text, match, language))


def _is_glued(text: str, match: re.Match[str]) -> bool:
    """“… said Manabe.Deputy Minister …”: a stop between a word and a capitalised one."""
    at = match.end("close")
    before = text[match.start() - 1 : match.start()]
    after = text[at : at + 2]
    if match["mark"] not in (".", "!", "?") or (not match["next"].isupper() and match["next"] not in '“"'):
        return False
    if not (before.islower() or before.isdigit() or before in ')”’"]'):
        return False
    word = _WORD_BEFORE.search(text, max(0, match.start() - 30), match.start())
    if word and len(word.group()) < 3 and before not in ')”"]' and not before.isdigit():
        return False
    return (len(after) > 1 and (after[1].islower() or after[1] == " ")) or match["next"] in '“"'


def _abbreviates(text: str, match: re.Match[str], language: Language) -> bool:
    """“Lt.Gen.Peter”: a stop without a space that belongs to an abbreviation."""
    before = _WORD_BEFORE.search(text, max(0, match.start() - 30), match.start())
    last = before.group().rpartition(".")[2] if before else ""
    return last in language.abbreviations and not _starts(text, match, language)


def _starts(text: str, match: re.Match[str], language: Language) -> bool:
    following = re.match(r"\w+", text[match.end("gap") : match.end("gap") + 20])
    return bool(following and following.group() in language.sentence_starters)


def _carries_stop(word: str, text: str, match: re.Match[str], language: Language) -> bool:
    bare = word.lstrip("'’.-")
    if bare in language.abbreviations or bare.rpartition(".")[2] in language.abbreviations:
        return True
    if len(bare) == 1 and bare.isupper():
        return True
    if (
        len(bare) == 2
        and bare[0].isupper()
        and bare[1].islower()
        and _CAPITAL_BEFORE.search(text[max(0, match.start() - 30) : match.start() - 2])
    ):
        return True
    if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", bare.rpartition("-")[2]):
        return not _starts(text, match, language)
    return "-" in bare and bare.rsplit("-", 1)[-1] in language.abbreviations
