"""Where sentences look, by the words around a date: back, ahead, or neither."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.model.text import Span
from dragoman.reading.recognise.dates_fits import Match
from dragoman.reading.recognise.dates_ranges import Phrase
from dragoman.reading.recognise.dates_tokens import Tokens
from dragoman.reading.recognise.dates_when import FUTURE, PAST, UNSAID
from dragoman.reading.recognise.dates_words import CalendarWords

_PARAGRAPH_END = re.compile(r"\n\s*\n")
_CUE_REACH = 200
_OPENING = 12
_TELLS = PAST - 1
"""What is said of a cue that only tells of it: “…, he said”."""
_ASKS = FUTURE + 1
"""What is said of “agreed to”: what is behind lies ahead, a day before it is that of saying so."""


@dataclass(frozen=True, slots=True)
class DateScene:
    """The text that the dates stand in, as a row of tokens and in lower case."""

    tokens: Tokens
    folded: str
    words: CalendarWords
    sentences: Sequence[Span]
    cues: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    def span(self, phrase: Phrase | Match) -> Span:
        """Where the phrase stands."""
        return Span(self.tokens.at(phrase.first).start, self.tokens.at(phrase.last).end)

    def sentence(self, span: Span) -> Span:
        """As much of the span’s sentence as its cues are looked for in."""
        at = self.number(span)
        around = self.sentences[at] if at >= 0 and self.sentences[at].end > span.start else span
        return Span(
            max(around.start, span.start - _CUE_REACH), max(span.end, min(around.end, span.end + _CUE_REACH))
        )

    def looks(self, span: Span) -> int:
        """Where the sentence looks: by the last cue before the date, else the first after it."""
        looked = self.looked(span)
        if looked != UNSAID:
            return looked
        cues, sentence = self._cues_of(span), self.sentence(span)
        opens = span.start - self._sentence_start(span) <= _OPENING
        for at, look in cues[bisect_left(cues, (span.end, _TELLS)) :]:
            if at >= sentence.end:
                break
            if look == _ASKS:
                return PAST
            if look != _TELLS or (opens and at - span.end <= self.words.teller_reach):
                return max(look, PAST)
        return UNSAID

    def looked(self, span: Span) -> int:
        """Where the sentence looks before it comes to the date."""
        cues, sentence = self._cues_of(span), self.sentence(span)
        for at, look in reversed(cues[: bisect_left(cues, (span.start, _TELLS))]):
            if at < sentence.start:
                break
            if look != _TELLS:
                return min(look, FUTURE)
            if span.start - at <= self.words.teller_reach:
                return PAST
        return FUTURE if self._may_look_ahead(sentence, span) else UNSAID

    def parts(self, start: int, end: int) -> bool:
        """Whether a paragraph ends between two places."""
        return bool(_PARAGRAPH_END.search(self.folded, start, end))

    def is_aside(self, span: Span) -> bool:
        """Whether the date stands in a clause that only tells more of somebody."""
        return bool(self.words.asides.search(self.folded, max(0, span.start - 80), span.start))

    def _cues_of(self, span: Span) -> list[tuple[int, int]]:
        """The places of the cues in the span’s sentence and where they look, found once."""
        number = self.number(span)
        if number not in self.cues:
            around = self.sentences[number] if number >= 0 else span
            found = self.words.cues.finditer(self.folded, around.start, around.end)
            self.cues[number] = [(cue.start(), self._look_of(cue)) for cue in found]
        return self.cues[number]

    def _sentence_start(self, span: Span) -> int:
        number = self.number(span)
        return self.sentences[number].start if number >= 0 else span.start

    def _look_of(self, cue: re.Match[str]) -> int:
        """Where a cue looks; words of telling say only when it was told, those of asking more than that."""
        if cue["future"]:
            return _ASKS if self.words.askers.match(self.folded, cue.start()) else FUTURE
        return _TELLS if self.words.tellers.match(self.folded, cue.start()) else PAST

    def number(self, span: Span) -> int:
        """Which sentence the span stands in."""
        return bisect_right(self.sentences, span.start, key=lambda sentence: sentence.start) - 1

    def _may_look_ahead(self, sentence: Span, span: Span) -> bool:
        return bool(self.words.perhaps.search(self.folded, sentence.start, span.start))
