"""Instruments that a text names: signed in it, recalled, in force, or still to be signed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from dragoman.model.dates import PartialDate
from dragoman.model.text import Span
from dragoman.reading.relate.instrument_dates import Dated, Placed, is_of_plan, is_of_years, own_date, shared
from dragoman.reading.relate.instrument_mentions import Mention, file_mention, take_day
from dragoman.reading.relate.instrument_titles import Title, find_titles, without_counts
from dragoman.reading.relate.instrument_words import InstrumentWords
from dragoman.reading.tokens import folded_text

_NEAR, _CLOSE, _BESIDE, _FAR = 90, 45, 12, 1_000_000
_WINDOW = 240
_LISTED = 150
"""How far from the verb a listed title can stand: “two protocols, one on …, one on …, were signed”."""
_DATE_REACH = 200
_START = attrgetter("span.start")


@dataclass(frozen=True, slots=True)
class InstrumentSeen:
    """An instrument, the sentence that best tells of it, and the words that name it there or elsewhere.

    ``date`` is the day it was signed or came to hold, never the day of what is done under it; ``is_news``
    that its signing is told by a verb of its own rather than recalled (“the memorandum signed by both”).
    """

    type: str
    title: str
    status: str
    date: PartialDate | None
    span: Span
    title_span: Span
    rule: str
    is_news: bool = False


def find_instruments(
    plain: str,
    *,
    sentences: Sequence[Placed],
    dates: Sequence[Dated],
    words: InstrumentWords,
    headings: Collection[int] = (),
) -> list[InstrumentSeen]:
    """The instruments named in the sentences, in order; one named again is the same one.

    Args:
        plain: the text with plain quotes and dashes.
        sentences: those of the report itself, in order.
        dates: all dates of the text, in order.
        headings: where those sentences begin that are headings.
    """
    folded = folded_text(plain)
    records: list[Mention] = []
    for sentence in sentences:
        first = bisect_left(dates, sentence.span.start, key=_START)
        within = dates[first : bisect_left(dates, sentence.span.end, lo=first, key=_START)]
        take_day(records, folded, sentence.span, [each.date for each in within], words)
        for mention in _mentions(plain, folded, sentence.span, within, words):
            mention.in_heading = sentence.span.start in headings
            file_mention(mention, records, words)
    return [_seen(record) for record in records]


def _mentions(
    plain: str, folded: str, sentence: Span, dates: Sequence[Dated], words: InstrumentWords
) -> Iterator[Mention]:
    titles = without_counts(folded, list(find_titles(plain, folded, sentence, words)), words)
    free = [
        date
        for date in dates
        if date.date
        and not any(title.rest_contains(date.span) or is_of_plan(title, date) for title in titles)
        and not is_of_years(date.date)
        if not words.is_of_talks(folded, sentence.start, date.span.start)
    ]
    owned = shared([(title, own_date(folded, title, free, words)) for title in titles])
    free = [date for date in free if not any(date is own for own in owned)]
    for title, own in zip(titles, owned, strict=True):
        named = title.forward() if own is not None and not title.is_plural else title
        scene = _Scene(folded, sentence, named, free, words)
        status, told = scene.status(is_dated=own is not None)
        if status == "planned" and own and title is not titles[0] and title.span.contains(own.span):
            status, told = "in_force", 1  # “will sign a protocol to the 2009 agreement”
        date = beginning(own.date) if own else scene.date_of_signing(status)
        if scene.is_instrument(status, told, is_dated=date is not None):
            yield Mention(named, sentence, status, told + (date is not None), date, scene.is_news())


@dataclass(frozen=True, slots=True)
class _Scene:
    """A title in its sentence, and the dates there that no title holds."""

    folded: str
    sentence: Span
    title: Title
    dates: Sequence[Dated]
    words: InstrumentWords

    def nearest(self, cue: str) -> Span | None:
        """The words of that kind nearest to the title."""
        start = max(self.sentence.start, self.title.span.start - _WINDOW)
        end = min(self.sentence.end, self.title.span.end + _WINDOW)
        found = self.words.cues[cue].finditer(self.folded, start, end)
        spans = (Span(*match.span()) for match in found)
        return min(spans, key=lambda span: gap(span, self.title.span), default=None)

    def distance(self, cue: str) -> int:
        """How far from the title those words stand."""
        span = self.nearest(cue)
        return gap(span, self.title.span) if span else _FAR

    def status(self, *, is_dated: bool) -> tuple[str, int]:
        """What the sentence says of the instrument, and how plainly.

        Plainly is 2 where its signing is told, 1 where it is said to hold, 0 where nothing is said.
        """
        planned, proposed = self.distance("planned"), self.distance("proposed")
        signing, holds = self.distance("signing"), self.distance("in_force")
        if planned <= _NEAR and (not is_dated or self._is_to_be_signed()):
            return "planned", 2
        if signing <= _NEAR and self._is_asked_for():
            return "proposed", 2
        if proposed <= _CLOSE and proposed < signing and not is_dated and self.title.type != "partnership":
            return "proposed", 2
        if signing <= self._reach():
            holds_now = self.title.type == "partnership" or self._has_held_since()
            return ("in_force" if holds_now else "signed"), 2
        return "in_force", int(holds <= _CLOSE or is_dated)

    def _reach(self) -> int:
        """How far off a word of signing counts: further in “which A and B have signed”."""
        is_relative = self.words.which_they_signed.match(self.folded, self.title.span.end) is not None
        return _WINDOW if is_relative else _LISTED if self.title.is_listed else _NEAR

    def _has_held_since(self) -> bool:
        """“…, signed in 2011, has governed its work”: what the sentence goes on to say of it."""
        end = min(self.sentence.end, self.title.span.end + _WINDOW)
        return self.words.holds_since.search(self.folded, self.title.span.end, end) is not None

    def _is_to_be_signed(self) -> bool:
        """Whether the nearest word of signing is within words of what is to come: “will sign”."""
        signing, planned = self.nearest("signing"), self.nearest("planned")
        return signing is not None and planned is not None and planned.contains(signing)

    def _is_asked_for(self) -> bool:
        """“proposed that the two sides sign”: a bare verb of signing, and a wish before it."""
        signing, wish = self.nearest("signing"), self.nearest("proposed")
        if signing is None or wish is None or wish.end > signing.start:
            return False
        verb = self.folded[signing.start : signing.end]
        return self.words.bare.fullmatch(verb) is not None

    def is_instrument(self, status: str, told: int, *, is_dated: bool) -> bool:
        """Whether the words mean something signed or in force between states."""
        title = self.title
        if self._is_not_ours() or (status == "proposed" and not (title.is_full and self._stands())):
            return False
        if title.is_back or title.is_listed:
            return True
        if title.is_plural:
            return (told == 2 and is_dated) or (title.is_strong and title.has_rest)
        if title.is_strong:
            return title.is_full or told > 0
        if (told == 2 or is_dated) and title.is_named:
            return True
        return title.is_full and self._is_named_as_standing(told)

    def _is_named_as_standing(self, told: int) -> bool:
        title = self.title
        if title.is_loose:
            is_meant = title.is_capital or title.type == "plan" or bool(self.words.ours.search(title.folded))
            return told > 0 and is_meant and self._stands()
        before = self.folded[max(self.sentence.start, title.span.start - 5) : title.span.start]
        is_ours = bool(self.words.ours.search(title.folded))
        return title.is_capital or told > 0 or (is_ours and bool(self.words.back.search(before.rstrip())))

    def _stands(self) -> bool:
        """Whether the noun can be an instrument without the telling of its signing."""
        return not self.words.told_only.search(self.title.noun)

    def _is_not_ours(self) -> bool:
        title, words, folded = self.title, self.words, self.folded
        start = max(self.sentence.start, title.span.start - 2 * _WINDOW)
        end = min(self.sentence.end, title.span.end + 2 * _WINDOW)
        if words.vague.search(folded, max(start, title.span.start - 30), title.span.start):
            return True
        if words.private.search(
            folded, max(start, title.span.start - _NEAR), min(end, title.span.end + _NEAR)
        ):
            return True
        if words.ours.search(title.folded):
            return False
        if words.elsewhere.search(title.folded):
            return True
        return (
            not title.is_back
            and bool(words.elsewhere.search(folded, start, end))
            and not words.ours.search(folded, start, end)
        )

    def is_news(self) -> bool:
        """Whether a verb tells the signing: “signed a memorandum”, “the memorandum was signed”."""
        start = max(self.sentence.start, self.title.span.start - _NEAR)
        end = min(self.sentence.end, self.title.span.end + _NEAR)
        before = self.words.news_before.search(self.folded, start, self.title.span.start)
        return (
            before is not None
            or self.words.news_after.match(self.folded, self.title.span.end, end) is not None
        )

    def date_of_signing(self, status: str) -> PartialDate | None:
        """The date by the word of signing: after it, or before it where no other signing has it."""
        cue = self.nearest("planned" if status == "planned" else "signing")
        if cue is None or status == "proposed" or gap(cue, self.title.span) > self._reach():
            return None
        for date in self.dates:
            if cue.start <= date.span.start <= cue.end + _DATE_REACH and not self._parted(
                cue.end, date.span.start
            ):
                return beginning(date.date)
        if status == "planned" and self.words.promised.search(self.folded, self.sentence.start, cue.start):
            return None
        reach = _DATE_REACH if status != "planned" else _BESIDE
        for date in reversed(self.dates):
            if 0 <= cue.start - date.span.end <= reach and self._is_free(date, cue):
                return beginning(date.date)
        return None

    def _parted(self, start: int, end: int) -> bool:
        return start < end and bool(self.words.breaks.search(self.folded, start, end))

    def _is_free(self, date: Dated, cue: Span) -> bool:
        """Whether no other signing has the date, nor what has gone on “since 1993”."""
        start, end = max(self.sentence.start, date.span.start - _DATE_REACH), date.span.end
        if beginning(date.date) is not date.date and not self.words.since_signing.match(self.folded, end):
            return False
        told_before = self.words.cues["signing"].search(self.folded, start, date.span.start)
        return told_before is None and not self.words.far_breaks.search(self.folded, end, cue.start)


def gap(one: Span, other: Span) -> int:
    """The number of characters between two stretches; 0 where they meet."""
    return max(one.start - other.end, other.start - one.end, 0)


def beginning(date: PartialDate | None) -> PartialDate | None:
    """The start of an interval without end (“since 2008”), else the date itself."""
    if date and date.interval and date.start and date.end is None:
        return PartialDate(date.start)
    return date


def _seen(record: Mention) -> InstrumentSeen:
    title = record.title
    rule = "signing_told" if record.told >= 2 else "instrument_named"
    seen = (title.type, title.text, record.status, record.date, record.sentence, title.span)
    return InstrumentSeen(*seen, rule, is_news=record.is_news)
