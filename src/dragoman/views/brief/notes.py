"""Footnotes, numbered in the order in which the text first calls them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlsplit

from dragoman.register.answers import Quoted
from dragoman.register.headlines import shortened
from dragoman.register.records import Said
from dragoman.register.register import Register
from dragoman.views.brief.page import Footnote
from dragoman.views.brief.wording import date_words

_QUOTE_LENGTH = 190
_NOTES_A_STATEMENT = 3


class Notes:
    """The footnotes of one brief: the same words of the same document are one note."""

    def __init__(self, register: Register) -> None:
        """Look quotes up in this register."""
        self._register = register
        self._quotes: dict[str, list[Quoted]] = {}
        self._numbers: dict[tuple[str, int, int], int] = {}
        self._notes: list[Footnote] = []

    def cite(self, sources: Sequence[Said], *attributes: str) -> tuple[int, ...]:
        """The numbers of the notes on what the sources say, by the first of the attributes they claim."""
        cited = _spread(sources)
        self._fetch(cited)
        numbers = []
        for source in cited:
            quoted = _first(self._quotes.get(source.subject, ()), attributes)
            if quoted is not None:
                numbers.append(self._number(quoted))
        return tuple(dict.fromkeys(numbers))

    def _fetch(self, sources: Iterable[Said]) -> None:
        missing = [source for source in sources if source.subject not in self._quotes]
        if missing:
            self._quotes |= self._register.quotes(missing)

    def all(self) -> tuple[Footnote, ...]:
        """Every note that was called, in order."""
        return tuple(self._notes)

    def _number(self, quoted: Quoted) -> int:
        key = (quoted.document_id, *quoted.span)
        if key not in self._numbers:
            self._numbers[key] = len(self._notes) + 1
            self._notes.append(_footnote(quoted, number=self._numbers[key]))
        return self._numbers[key]


def _spread(sources: Sequence[Said]) -> list[Said]:
    """The latest sources, few enough for one statement, one a document."""
    latest = sorted(sources, key=lambda source: (str(source.published or ""), source.subject), reverse=True)
    by_document: Mapping[str, Said] = {source.document_id: source for source in reversed(latest)}
    return sorted(by_document.values(), key=latest.index)[:_NOTES_A_STATEMENT]


def _first(quotes: Sequence[Quoted], attributes: Sequence[str]) -> Quoted | None:
    for attribute in attributes:
        for quoted in quotes:
            if quoted.attribute == attribute:
                return quoted
    return quotes[0] if quotes else None


def _footnote(quoted: Quoted, *, number: int) -> Footnote:
    return Footnote(
        number=number,
        source=source_name(quoted),
        published=date_words(quoted.published, unknown="undated"),
        quote=shortened(quoted.quote, length=_QUOTE_LENGTH),
        document=quoted.document,
        url=quoted.url,
    )


def source_name(quoted: Quoted) -> str:
    """Who published it: the outlet, else the host of its address, else the document's name."""
    host = (urlsplit(quoted.url).hostname or "").removeprefix("www.") if quoted.url else ""
    return quoted.outlet or host or quoted.document_id
