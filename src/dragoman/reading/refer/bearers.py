"""Whom a phrase such as “the Secretary General” fits, by post, rank and country."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.model.text import Span
from dragoman.reading.people.unify import Figure
from dragoman.reading.refer.reference_words import ReferenceWords
from dragoman.reading.story import Actor

_PAIR, _FULL_TITLE = 2, 3
_WORD = re.compile(r"[a-zé]+")


@dataclass(frozen=True, slots=True)
class _Fitting:
    """The people whom a phrase fits, and each of their mentions by where it begins."""

    figures: list[Figure]
    starts: list[int]
    bearers: list[Figure]


class Bearers:
    """The people of a story by their posts and ranks."""

    def __init__(self, figures: list[Figure], words: ReferenceWords) -> None:
        """Take the people in order of first mention."""
        self._figures = figures
        self._words = words
        self._titles = [(self._post_words(each), frozenset((each.rank or "").split("_"))) for each in figures]
        self._by_country: dict[str | None, list[Figure]] = defaultdict(list)
        for figure in figures:
            self._by_country[figure.country].append(figure)
        self._found: dict[tuple[str, str, str | None], _Fitting] = {}

    def latest(self, phrase: str, country: str | None, at: Span, last: Figure | None) -> Figure | None:
        """The person named latest before the phrase whom it fits; the one spoken of last, if it fits.

        Args:
            phrase: in lower case.
            last: the person the sentences before were about.
        """
        fitting = self._fitting(phrase, country)
        if not fitting.figures or fitting.figures[0].mentions[0].span.start >= at.end:
            return None
        known = last is not None and last.mentions[0].span.start < at.end
        if known and country is None and any(each is last for each in fitting.figures):
            return last
        before = bisect_left(fitting.starts, at.start) - 1
        return fitting.bearers[before] if before >= 0 else fitting.figures[0]

    def is_below(self, figure: Figure, phrase: str) -> bool:
        """“The Minister of National Defence” of a vice minister: whether a full title is not his own."""
        said = {self._folded(word) for word in _WORD.findall(phrase)} - self._words.small_words
        above = (self._post_words(figure) & self._words.other_offices) - said
        return len(said) >= _FULL_TITLE and bool(above)

    def only_one_of(self, country: str) -> Figure | None:
        """The only person of a country, though not yet named: “the Vietnamese leader … Gen. X”."""
        own = self._by_country.get(country, [])
        return own[0] if len(own) == 1 else None

    def latest_of(self, nouns: str, country: str, at: Span) -> Figure | None:
        """The person of a country named latest before “the two ministers” whom one of them fits."""
        singular = next((each for end, each in self._words.singulars if nouns.endswith(end)), "")
        return self.latest(singular, country, at, None) if singular else None

    def pair_latest(
        self, nouns: str, latest: dict[str, Figure], countries: Sequence[str], at: Span
    ) -> tuple[Figure, ...]:
        """Who “the two ministers” are, of each country who fits, else who was named last.

        Nobody where two in uniform are meant and those would be ministers, or heads of state whom none fits.
        """
        fitting = [self.latest_of(nouns, country, at) for country in countries]
        meant = [each or latest[country] for each, country in zip(fitting, countries, strict=True)]
        instead = [each for each, fits in zip(meant, fitting, strict=True) if fits is None]
        if instead and (self._words.heads.search(nouns) or self._are_no_ministers(nouns, instead)):
            return ()
        posts = (each.post or "" for each in meant if each.rank is None)
        in_uniform = None in fitting and self._words.not_ministers.search(nouns) is not None
        if in_uniform and any(self._words.ministers.search(post.lower()) for post in posts):
            return ()
        return tuple(meant)

    def _are_no_ministers(self, nouns: str, instead: Sequence[Figure]) -> bool:
        """Whether defence ministers are meant, and one of those named last is an officer of another post."""
        posts = [each.post.lower() for each in instead if each.rank is not None and each.post]
        others = any(self._words.ministers.search(post) is None for post in posts)
        return others and self._words.of_defence.search(nouns) is not None

    def counterpart_of(self, figure: Figure | None, country: str | None, at: Span) -> Figure | None:
        """Who of a country, named before, has the post most like somebody’s; None where nobody’s is."""
        posts = {id(each): post for each, (post, _) in zip(self._figures, self._titles, strict=True)}
        mine = posts.get(id(figure), frozenset()) - self._words.small_words
        own = [each for each in self._by_country.get(country, []) if each.mentions[0].span.start < at.start]
        alike = [
            (len(mine & posts[id(each)]), number) for number, each in enumerate(own) if each is not figure
        ]
        most = max(alike, default=(0, 0))
        return own[most[1]] if most[0] else None

    def pair_named(self, nouns: str, named: list[Figure], at: Span) -> dict[str, Figure]:
        """The last of each of the two countries of those named before “the two ministers”.

        Nobody where those named are not of two countries, or where others fit the words and they do not.
        """
        pair = {figure.country: figure for figure in named if figure.country}
        fitting = {country: self.latest_of(nouns, country, at) for country in pair}
        others = all(each is not None and each is not pair[country] for country, each in fitting.items())
        return pair if len(pair) == _PAIR and not others else {}

    def _fitting(self, phrase: str, country: str | None) -> _Fitting:
        noun = phrase.rsplit(None, 1)[-1]
        words = (self._words.initials.get(word, (word,)) for word in _WORD.findall(phrase))
        said = frozenset(self._folded(word) for each in words for word in each) - self._words.small_words
        key = (phrase, noun, country)
        if key not in self._found:
            self._found[key] = self._find(said, noun, country, phrase)
        return self._found[key]

    def _find(self, said: frozenset[str], noun: str, country: str | None, phrase: str) -> _Fitting:
        other = self._words.other_nouns.get(noun)
        figures = [
            figure
            for figure, (post, rank) in zip(self._figures, self._titles, strict=True)
            if (country is None or figure.country == country)
            and ((bool(said) and (said <= post or said <= rank)) or other in post)
        ]
        held = {id(each): post for each, (post, _) in zip(self._figures, self._titles, strict=True)}
        plain = [each for each in figures if not (held[id(each)] & self._words.other_offices) - said]
        figures = self._in_those_words(phrase, plain or figures)
        starts = sorted(
            (mention.span.start, number)
            for number, figure in enumerate(figures)
            for mention in figure.mentions
        )
        return _Fitting(figures, [start for start, _ in starts], [figures[number] for _, number in starts])

    def _in_those_words(self, phrase: str, figures: list[Figure]) -> list[Figure]:
        """Of those whom a phrase fits, the ones whose post has its very words, if there are any."""
        said = [
            word for word in map(self._folded, _WORD.findall(phrase)) if word not in self._words.small_words
        ]
        exact = [each for each in figures if " ".join(said) in self._post_in_order(each)]
        return exact if len(said) > 1 and exact else figures

    def _post_in_order(self, figure: Figure) -> str:
        return " ".join(map(self._folded, _WORD.findall((figure.post or "").lower())))

    def _post_words(self, figure: Figure) -> frozenset[str | None]:
        return frozenset(self._post_in_order(figure).split())

    def _folded(self, word: str) -> str:
        return self._words.same_words.get(word, word)


def several(actors: list[Actor]) -> tuple[Figure, ...]:
    """Those named, where they are several."""
    figures = {id(each.figure): each.figure for each in actors if each.figure is not None}
    return tuple(figures.values()) if len(figures) > 1 else ()
