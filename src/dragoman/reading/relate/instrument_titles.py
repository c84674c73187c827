"""Titles of instruments: the noun, the words before it, and the rest after “on”, “for”, “towards”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import zip_longest

from dragoman.model.text import Span
from dragoman.reading.relate.instrument_words import InstrumentWords
from dragoman.vocabulary.load import load_vocabulary
from dragoman.vocabulary.places import load_gazetteer

_WORD = re.compile(r"\S+")
_TOKEN = re.compile(r"[^\W_]+")
_ACRONYM = re.compile(r"\s*\(\s*\"?([A-Z][A-Za-z&-]{1,11})\"?\s*\)")
_IN_BRACKETS = re.compile(r"\([A-Z&]{2,8}\)")
_END = re.compile(r"[,;:.()!?\"]|\s-+\s")
_PAIR = re.compile(r"(?<=[a-z]) - [A-Z][a-z]+ [A-Z]")
"""The dash of “Vietnam - Japan Defence Cooperation”."""
_LEFT_REACH, _RIGHT_REACH = 110, 180


@dataclass(frozen=True, slots=True)
class Title:
    """What an instrument is called in one place.

    ``span`` holds all of it, ``rest`` starts after the noun; ``content`` are its telling words; ``is_back``
    that it points to one named before (“the memorandum”).
    """

    type: str
    noun: str
    span: Span
    rest: int
    text: str
    folded: str
    content: frozenset[str]
    acronym: str | None
    initials: str | None
    is_strong: bool
    is_loose: bool
    is_back: bool
    is_capital: bool
    is_plural: bool
    is_listed: bool = False

    @property
    def stem(self) -> str:
        """The first word of the noun, without the ending of a plural."""
        return self.noun.split()[0].rstrip("s")

    @property
    def is_full(self) -> bool:
        """Whether there is more than the noun."""
        return bool(self.content) or self.acronym is not None or self.type == "partnership"

    @property
    def is_named(self) -> bool:
        """Whether it can stand for itself once its signing is told."""
        return self.is_full or not self.is_loose or " " in self.folded

    @property
    def is_signable(self) -> bool:
        """Whether the noun alone, said to be signed, is enough."""
        return not self.is_plural and self.type != "partnership"

    @property
    def has_rest(self) -> bool:
        """Whether words follow the noun."""
        return self.span.end > self.rest

    def rest_contains(self, span: Span) -> bool:
        """Whether the span lies in the words after the noun."""
        return self.rest <= span.start < self.span.end

    def forward(self) -> Title:
        """The same, as a title of its own."""
        return replace(self, is_back=False)


@dataclass(frozen=True, slots=True)
class _Page:
    """A sentence of a text, as written and in lower case, and the words to read it by."""

    plain: str
    folded: str
    sentence: Span
    words: InstrumentWords


def find_titles(plain: str, folded: str, sentence: Span, words: InstrumentWords) -> Iterator[Title]:
    """The titles in a sentence, in order; none within another."""
    first = words.heads.search(folded, sentence.start, sentence.end)
    if first is None:
        return
    page = _Page(plain, folded, sentence, words)
    nothing = [Span(*match.span()) for match in words.none.finditer(folded, sentence.start, sentence.end)]
    at = first.start()
    while match := words.heads.search(folded, at, sentence.end):
        head = Span(*match.span())
        at = head.end
        if any(span.overlaps(head) for span in nothing) or _is_word_not_acronym(page, head):
            continue
        for title in _titles(page, str(match.lastgroup), head):
            at = max(at, title.span.end)
            yield title


def without_counts(folded: str, titles: Sequence[Title], words: InstrumentWords) -> list[Title]:
    """The titles but a plural that only counts those told behind it: “two documents: a memorandum and …”."""
    behind = [title.span.start for title in titles[1:]]
    return [
        title
        for title, next_ in zip_longest(titles, behind)
        if next_ is None
        or title.has_rest
        or not title.is_plural
        or not words.opens_list.match(folded, title.span.end, next_)
    ]


def _is_word_not_acronym(page: _Page, head: Span) -> bool:
    is_acronym = bool(page.words.acronyms.fullmatch(page.folded, head.start, head.end))
    return is_acronym and not page.plain[head.start : head.end].isupper()


def _titles(page: _Page, type_: str, head: Span) -> Iterator[Title]:
    plain, stop = page.plain, page.sentence.end
    noun = plain[head.start : head.end]
    start = _left(page, head)
    acronym = _ACRONYM.match(plain, head.end, stop)
    rest = acronym.end() if acronym else head.end
    numbered = page.words.numbered.match(page.folded, rest, stop)
    rest = numbered.end() if numbered else rest
    parts = _listed(page, rest) if noun.endswith(("s", "da")) else []
    if len(parts) > 1:
        for part in parts:
            text = f"{noun.rstrip('s')} {plain[part.start : part.end].strip()}"
            yield _title(page, Span(start, part.end), (type_, head, rest), text=text)
        return
    end = _right(page, rest)
    if not acronym and (acronym := _ACRONYM.match(plain, end, stop)):
        end = acronym.end()
    yield _title(page, Span(start, end), (type_, head, rest), acronym=acronym and acronym[1])


def _title(
    page: _Page, span: Span, found: tuple[str, Span, int], *, acronym: str | None = None, text: str = ""
) -> Title:
    plain, folded, words = page.plain, page.folded, page.words
    type_, head, rest = found
    before = folded[max(0, span.start - 40) : span.start].rstrip()
    noun = plain[head.start : head.end]
    own = text or plain[span.start : span.end]
    if words.acronyms.fullmatch(noun.lower()):
        acronym = noun
    content = _content(text.lower() or folded[span.start : span.end], words)
    bare = not content
    return Title(
        type=type_,
        noun=noun.lower(),
        span=span,
        rest=rest,
        text=" ".join(own.split()),
        folded=folded[span.start : span.end] if not text else text.lower(),
        content=content,
        acronym=acronym.upper() if acronym else None,
        initials=_initials(plain[span.start : head.end]),
        is_strong=type_ in words.strong or acronym == noun,
        is_loose=bool(words.loose.search(noun.lower())),
        is_back=bare and type_ != "partnership" and acronym != noun and bool(words.back.search(before)),
        is_capital=noun[:1].isupper() and span.start < head.start,
        is_plural=noun.endswith("s") and type_ not in ("terms_of_reference", "minutes"),
        is_listed=bool(text),
    )


def _left(page: _Page, head: Span) -> int:
    """Where the title begins: back over capitalised words, years and the words that titles are made of."""
    words = page.words
    floor = max(page.sentence.start, head.start - _LEFT_REACH)
    start = head.start
    pending = head.start
    for word in reversed(list(_WORD.finditer(page.plain, floor, head.start))):
        if _IN_BRACKETS.fullmatch(word.group()):
            continue
        text = word.group().strip("\"'(")
        low = text.lower()
        if words.inner.fullmatch(low) or (text == "-" and page.plain[word.end() + 1 :][:1].isupper()):
            pending = word.start()
            continue
        if not text or text[-1] in ",.;:)" or low.endswith(("'s", "'")) or words.openers.fullmatch(low):
            break
        if not (text[:1].isupper() or words.modifiers.fullmatch(low) or re.fullmatch(r"(?:19|20)\d\d", low)):
            break
        if pending != start and not text[:1].isupper():
            break
        start = pending = word.end() - len(word.group().lstrip("\"'("))
    return start


def _right(page: _Page, rest: int) -> int:
    folded, sentence, words = page.folded, page.sentence, page.words
    link = words.links.match(folded, rest, sentence.end)
    if not link:
        return rest
    limit = min(sentence.end, rest + _RIGHT_REACH)
    stop = words.stops.search(folded, rest, limit)
    marks = _END.finditer(folded, link.end(), limit)
    mark = next((each for each in marks if not _PAIR.match(page.plain, each.start())), None)
    end = min(stop.start() if stop else limit, mark.start() if mark else limit)
    end = _before_place(page, rest, rest + len(folded[rest:end].rstrip()))
    return end if len(folded[rest:end].split()) > 1 else rest


def _before_place(page: _Page, rest: int, end: int) -> int:
    """The end, without the town where it was signed: “… in Hanoi on Monday”."""
    place = page.words.place.search(page.folded, rest, end)
    if place is None or not page.words.after_place.match(page.folded, end, page.sentence.end):
        return end
    if not page.words.cues["signing"].search(page.folded, page.sentence.start, rest):
        return end
    name = page.plain[place.start("town") : place.end("town")]
    return place.start() if name[0].isupper() and _is_town(name) else end


@lru_cache(maxsize=4096)
def _is_town(name: str) -> bool:
    """Whether the likeliest place of the name is a town; a country's name is the country's."""
    names = (each for country in load_vocabulary().countries.values() for each in country.names.values())
    found = load_gazetteer().find(name)
    return bool(found) and found[0].kind == "town" and all(name not in each for each in names)


def _listed(page: _Page, rest: int) -> list[Span]:
    """The parts of “, one on the one thing, one on the other”."""
    folded, sentence, words = page.folded, page.sentence, page.words
    stop = words.stops.search(folded, rest, sentence.end)
    limit = min(stop.start() if stop else sentence.end, rest + _RIGHT_REACH)
    starts = [match.start() for match in words.listed.finditer(folded, rest, limit)]
    if len(starts) < 2 or starts[0] > rest + 2:
        return []
    spans = []
    for start, end in zip(starts, [*starts[1:], limit], strict=True):
        match = words.listed.match(folded, start, limit)
        begin = match.start("part") if match else start
        text = folded[begin:end].rstrip(" ,.\n")
        spans.append(Span(begin, begin + len(text)))
    return spans


def _content(folded: str, words: InstrumentWords) -> frozenset[str]:
    tokens = (token.replace("defense", "defence") for token in _TOKEN.findall(folded))
    return frozenset(token for token in tokens if not words.empty.fullmatch(token))


def _initials(title: str) -> str | None:
    capitals = [word[0] for word in _TOKEN.findall(title) if word[0].isupper()]
    return "".join(capitals) if len(capitals) > 2 else None
