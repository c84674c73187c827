"""Where one story of a text ends and another begins: each is a scope of reference of its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence

from dragoman.languages.language import Language
from dragoman.reading.lexicon import BLOC, BODY, CAPITAL, COUNTRY, DEMONYM, Name
from dragoman.reading.segment.paragraphs import Paragraph, ParagraphKind

GoesOn = Callable[[int, int], bool]
"""Whether what begins at the second place speaks of people of the story that began at the first."""

_LANDS = (COUNTRY, DEMONYM, CAPITAL, BODY)
_TOLD, _TOLD_AT_ONCE = 200, 400
"""Characters that a story has told before another begins, in several paragraphs and in one."""
_TOLD_ABOVE = 300
"""Those that stand above a dateline where they are a story, and no lead of the one below."""
_HEAD = 6
"""Paragraphs (headline, byline, caption) that may stand before a story’s first, and that one."""
_SHORTEST = 40
_DATELINE = 120
_SIDES = 2
_OPENING = 3
"""Paragraphs of a story that name its countries."""
_OF_SECOND = 0.5
_MARKS = frozenset("•*▪‣◦·●○■□►")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


def find_stories(
    text: str, paragraphs: Sequence[Paragraph], names: Sequence[Name], language: Language, goes_on: GoesOn
) -> list[int]:
    """Where each story of a text begins, the first at 0.

    Another begins at a blank line: with a dateline of its own that gives a day, with a headline of two
    countries one of which is new, or where from there on nothing of the first story’s sides is named and
    two others are. The last two only where nobody of the story before is spoken of in what follows.
    """
    page = _Page(text, paragraphs, names, language)
    starts, head = [0], 0
    told, before, waiting = list[int](), Counter[str](), list[str]()
    for number, paragraph in enumerate(paragraphs):
        at = paragraph.span.start
        if number > head and _is_enough(told) and page.opens(number, before):
            sure = page.has_dateline(number) and sum(told) >= _TOLD_ABOVE
            if sure or (page.looks_new(before, number) and not goes_on(starts[-1], at)):
                starts.append(at)
                head = page.first_told(number)
                told, before, waiting = [], Counter(), []
        waiting += page.lands[number]
        if page.tells(number):
            told.append(paragraph.span.end - at)
            before.update(waiting)
            waiting = []
    return starts


def _is_enough(told: list[int]) -> bool:
    """Whether a story has told enough for another to begin: a lead above a dateline is no story."""
    return sum(told[-_HEAD:]) >= (_TOLD if len(told) > 1 else _TOLD_AT_ONCE)


class _Page:
    """The paragraphs of a text with the countries and blocs that each names."""

    def __init__(
        self, text: str, paragraphs: Sequence[Paragraph], names: Sequence[Name], language: Language
    ) -> None:
        self._text, self._paragraphs, self._language = text, paragraphs, language
        starts = [paragraph.span.start for paragraph in paragraphs]
        self.lands: list[list[str]] = [[] for _ in paragraphs]
        self._sides: list[set[str]] = [set() for _ in paragraphs]
        self._last: dict[str, int] = {}
        for name in names:
            number = bisect_left(starts, name.span.end) - 1
            if name.country is None or number < 0 or name.kind not in (*_LANDS, BLOC):
                continue
            self._sides[number].add(name.country)
            if name.kind in _LANDS:
                self.lands[number].append(name.country)
                self._last[name.country] = number

    def opens(self, number: int, before: Counter[str]) -> bool:
        """Whether another story can begin there: with itself, or at a headline of its own."""
        if not self._breaks_at(number) or self._is_item(number):
            return False
        told = self.first_told(number)
        if number == told:
            return True
        ends = (each for each in range(number + 1, told + 1) if self._breaks_at(each))
        sides = set().union(*self._sides[number : next(ends, told + 1)])
        opening = set().union(*self._sides[told : told + _OPENING])
        is_headline = self._paragraphs[number].kind is ParagraphKind.TITLE and not sides & before.keys()
        return is_headline or bool(sides & opening)

    def _breaks_at(self, number: int) -> bool:
        """Whether a blank line stands before the paragraph."""
        before, paragraph = self._paragraphs[number - 1], self._paragraphs[number]
        gap = _BLANK_LINE.search(self._text, before.span.end, paragraph.span.start)
        return paragraph.kind is not ParagraphKind.ELSEWHERE and gap is not None

    def _is_item(self, number: int) -> bool:
        """Whether the paragraph is marked as one of a list: “• Oslo, 7 May. …” opens no other story."""
        return self._text[self._place(number)[0]] in _MARKS

    def first_told(self, number: int) -> int:
        """The first paragraph of the story itself from one on; that one where there is none."""
        ahead = range(number, min(number + _HEAD, len(self._paragraphs)))
        return next((each for each in ahead if self.tells(each)), number)

    def tells(self, number: int) -> bool:
        """Whether the paragraph is of the story itself: no headline, and no line of the page’s own."""
        span = self._paragraphs[number].span
        return self._paragraphs[number].kind is ParagraphKind.BODY and span.end - span.start >= _SHORTEST

    def has_dateline(self, number: int) -> bool:
        """Whether a dateline with a day, or the page’s own line with one, opens what begins there."""
        start, end = self._place(self.first_told(number))
        if self._language.story_heads.match(self._text, start, end):
            return True
        match = self._language.dateline.match(self._text, start, min(end, start + _DATELINE))
        line = match.group() if match and match.end() < end else ""
        return bool(self._language.dateline_day.search(line)) and not self._language.not_dateline.search(line)

    def looks_new(self, before: Counter[str], number: int) -> bool:
        """Whether what begins there is of other countries than the story before it."""
        told = self.first_told(number)
        is_other = bool(self._sides[told] - before.keys())
        if not before or not is_other or self._refers_back(told) or not self._has_sides(number, told):
            return False
        if all(self._last[land] < number for land in _prominent(before)):
            return True
        headline = self._sides[number] if self._paragraphs[number].kind is ParagraphKind.TITLE else set()
        new = headline - before.keys()
        return len(headline) >= _SIDES and bool(new & self._sides[told])

    def _has_sides(self, number: int, told: int) -> bool:
        """Whether two countries are named up to the first paragraph told, or with one of them soon after."""
        head, first = set().union(*self._sides[number : told + 1]), self._sides[told]
        after = (each for each in self._sides[told + 1 : told + _OPENING] if each & first)
        return len(head) >= _SIDES or any(len(each | first) >= _SIDES for each in after)

    def _refers_back(self, number: int) -> bool:
        return bool(self._language.story_goes_on.match(self._text, *self._place(number)))

    def _place(self, number: int) -> tuple[int, int]:
        span = self._paragraphs[number].span
        return span.start, span.end


def _prominent(lands: Counter[str]) -> list[str]:
    """The two countries named most, and those not far behind the second."""
    ranked = lands.most_common()
    floor = ranked[min(len(ranked), _SIDES) - 1][1] * _OF_SECOND
    return [land for land, count in ranked if count >= floor]
