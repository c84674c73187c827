"""Paragraphs of a report, and what each is: story, caption, furniture of the page, or another story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from dragoman.languages.language import Language
from dragoman.model.text import Span


class ParagraphKind(StrEnum):
    """What a paragraph is to its report."""

    BODY = "body"
    TITLE = "title"
    CAPTION = "caption"
    FURNITURE = "furniture"
    ELSEWHERE = "elsewhere"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of text between line breaks."""

    span: Span
    kind: ParagraphKind


# A line broken after a word or a comma, before a word in lower case, goes on.
_TEXT = r"[^\n\r\u2028\u2029]+"
_LINE = re.compile(
    rf"{_TEXT}(?:(?<=[^\W\d_])[ \t]*\r?\n(?=[a-z][a-z]+ ){_TEXT}|(?<=,)[ \t]*\r?\n(?=[a-z]){_TEXT})*"
)
# In a text whose lines are all cut to one width, any line that does not end a sentence goes on.
_CUT_LINE = re.compile(rf"{_TEXT}(?:(?<![.!?:;”\"’)])[ \t]*\r?\n(?=[ \t]*[^\s•*–—-]){_TEXT})*")
# The same where a blank line stands between any two of them.
_SPACED_LINE = re.compile(rf"{_TEXT}(?:(?<![.!?:;”\"’)])[ \t]*(?:\r?\n[ \t]*){{1,3}}(?=[^\s•*–—-]){_TEXT})*")
_GOES_ON_BELOW = re.compile(r"[^\W\d_],?[ \t]*\r?\n[ \t]*\r?\n[ \t]*(?=[a-z])")
_GOES_ON = re.compile(r"[^\W\d_],?[ \t]*\r?\n(?=[a-z])")
_OPENING_NAME = re.compile(r"[“\"']|\W*(?:[A-Z][\w.’'-]* ){0,2}([A-Z][\w’'-]{3,}) (?!and\b)[a-z]+ ")
_LOWER_LINE = re.compile(r"\n[ \t]*[a-z]")
_CUT, _LONGEST_CAPTION = 4, 90
_TOLD = 40
_META = re.compile(r"\s*date \d{4}-\d\d-\d\d\s+")


def find_paragraphs(text: str, language: Language) -> Iterator[Paragraph]:
    """The paragraphs of a text in order, white space at their edges left out.

    After a mark that ends a report (“./.”, “Related news”) all that follows is another story; before anything
    is told, “Latest news” is the page’s own menu. “Read also: …” is a link, after which the report may go on.
    """
    ended = told = linked = False
    caption_next = False
    seen: set[str] = set()
    meta = _META.match(text)
    for start, stripped in _lines(text, meta.end() if meta else 0, language):
        end = start + len(stripped)
        elsewhere = language.story_starts_elsewhere.match(stripped) is not None and bool(seen)
        linked = linked or (elsewhere and told and language.story_links.match(stripped) is not None)
        ended = ended or (elsewhere and told and not linked)
        if linked and not elsewhere and _kind_of(stripped, language, first=False) is ParagraphKind.BODY:
            linked, ended = False, ended or not _goes_on(stripped, text[:start], language)
        if ended or linked:
            kind = ParagraphKind.ELSEWHERE
        elif elsewhere or (stripped in seen and len(stripped) > 40):
            kind = ParagraphKind.FURNITURE
        else:
            kind = _kind_of(stripped, language, caption_next=caption_next, first=not seen)
        seen.add(stripped)
        told = told or (kind is ParagraphKind.BODY and len(stripped) >= _TOLD)
        caption_next = bool(language.caption_marks.fullmatch(stripped))
        story_end = language.story_ends.search(stripped)
        yield from _split_at_end(Paragraph(Span(start, end), kind), stripped, story_end)
        ended = ended or story_end is not None


def _lines(text: str, begin: int, language: Language) -> Iterator[tuple[int, str]]:
    """Where each line begins, and the line; “Title (Photo: X)Hanoi – The report …” is two."""
    for match in _line_of(text).finditer(text, begin):
        line = match.group()
        stripped = line.strip()
        if not stripped:
            continue
        start = match.start() + len(line) - len(line.lstrip())
        credit = language.credit.search(stripped)
        cut = credit.end() if credit and language.dateline.match(stripped, credit.end()) else 0
        if cut and len(stripped) - cut >= _TOLD:
            yield start, stripped[:cut].rstrip()
            start, stripped = start + cut, stripped[cut:]
        yield start, stripped


def with_whole_lines(plain: str, paragraphs: Iterable[Paragraph]) -> str:
    """A text of the same length with spaces for the line breaks that stand inside its paragraphs."""
    pieces: list[str] = []
    at = 0
    for span in (each.span for each in paragraphs):
        pieces += (plain[at : span.start], plain[span.start : span.end].replace("\n", " "))
        at = span.end
    return "".join((*pieces, plain[at:]))


def _line_of(text: str) -> re.Pattern[str]:
    """What a paragraph is in a text whose lines are cut: often the next one begins with a small letter."""
    if len(_LOWER_LINE.findall(text)) < _CUT:
        return _LINE
    if len(_GOES_ON_BELOW.findall(text)) >= _CUT:
        return _SPACED_LINE
    return _CUT_LINE if len(_GOES_ON.findall(text)) >= _CUT else _LINE


def _split_at_end(paragraph: Paragraph, text: str, match: re.Match[str] | None) -> Iterator[Paragraph]:
    cut = match.end() if match else len(text)
    rest = text[cut:].strip()
    if not match or not rest or paragraph.kind is ParagraphKind.ELSEWHERE:
        yield paragraph
        return
    start = paragraph.span.start
    yield Paragraph(Span(start, start + cut), paragraph.kind)
    rest_start = start + text.index(rest, cut)
    yield Paragraph(Span(rest_start, paragraph.span.end), ParagraphKind.ELSEWHERE)


def _goes_on(line: str, before: str, language: Language) -> bool:
    """Whether a paragraph below a link speaks of what was told above it: “The minister”, “Silva also …”."""
    name = _OPENING_NAME.match(line)
    return bool(language.story_goes_on.match(line) or (name and (name[1] or "") in before))


def _kind_of(line: str, language: Language, *, caption_next: bool = False, first: bool) -> ParagraphKind:
    words = line.split()
    if len(words) < 25 and language.furniture.search(line):
        return ParagraphKind.FURNITURE
    if language.caption_marks.fullmatch(line) or language.old_pictures.search(line):
        return ParagraphKind.FURNITURE
    if caption_next or (len(words) <= _LONGEST_CAPTION and language.captions.search(line)):
        return ParagraphKind.CAPTION
    if line[-1] not in ".!?”\"’')…:;" and len(words) <= 18:
        return ParagraphKind.TITLE if len(words) >= 4 or first else ParagraphKind.FURNITURE
    return ParagraphKind.BODY
