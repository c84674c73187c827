"""A sentence as the people rules see it: words, and the known names that cover them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from dragoman.languages.language import Language
from dragoman.model.text import Span
from dragoman.reading.lexicon import BLOC, BODY, CAPITAL, COUNTRY, DEMONYM, Name, is_mission
from dragoman.reading.segment.sentences import Sentence
from dragoman.reading.tokens import Token, find_tokens


@dataclass(slots=True)
class View:
    """The tokens of one sentence; ``names[i]`` is the known name that covers token i, or None."""

    number: int
    sentence: Sentence
    plain: str
    tokens: list[Token]
    names: list[Name | None]
    language: Language

    def low(self, i: int) -> str:
        """Token i in lower case, without an ending full stop; empty beyond the sentence."""
        return self.tokens[i].low if 0 <= i < len(self.tokens) else ""

    def text(self, i: int) -> str:
        """Token i; empty beyond the sentence."""
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ""

    def name_at(self, i: int) -> Name | None:
        """The known name that covers token i."""
        return self.names[i] if 0 <= i < len(self.tokens) else None

    def is_land(self, i: int) -> bool:
        """Whether token i belongs to the name of a country, its people or a bloc."""
        name = self.name_at(i)
        return name is not None and name.kind in (COUNTRY, DEMONYM, BLOC)

    def is_body(self, i: int) -> bool:
        """Whether token i belongs to the name of an organisation."""
        name = self.name_at(i)
        return name is not None and name.kind == BODY

    def is_mission(self, i: int) -> bool:
        """Whether token i belongs to the name of a peacekeeping or training mission."""
        name = self.name_at(i)
        return name is not None and is_mission(name)

    def is_capital_city(self, i: int) -> bool:
        """Whether token i belongs to the name of a capital."""
        name = self.name_at(i)
        return name is not None and name.kind == CAPITAL

    def span(self, i: int, j: int) -> Span:
        """From the start of token i to the end of token j - 1."""
        return Span(self.tokens[i].start, self.tokens[j - 1].end)

    def words(self, i: int, j: int) -> str:
        """The plain text of tokens i to j - 1."""
        return self.plain[self.tokens[i].start : self.tokens[j - 1].end]


def make_views(plain: str, sentences: list[Sentence], names: list[Name], language: Language) -> list[View]:
    """A view of each sentence, in order."""
    starts = [name.span.start for name in names]
    views = []
    for number, sentence in enumerate(sentences):
        tokens = find_tokens(plain, sentence.span.start, sentence.span.end)
        covering: list[Name | None] = []
        for token in tokens:
            at = bisect_left(starts, token.end) - 1
            name = names[at] if at >= 0 and names[at].span.end > token.start else None
            covering.append(name)
        views.append(View(number, sentence, plain, tokens, covering, language))
    return views
