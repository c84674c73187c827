"""The reader: a Document in, a Reading out; the stages in order, readable on one screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dragoman.languages.language import Language, load_language
from dragoman.model.text import Document, Reading
from dragoman.reading.lexicon import Lexicon, load_lexicon
from dragoman.reading.people.find import find_figures
from dragoman.reading.people.ranks import RankWords, load_rank_words
from dragoman.reading.people.view import make_views
from dragoman.reading.refer.actors import find_actors
from dragoman.reading.refer.parties import find_host, find_parties, settle_countries
from dragoman.reading.segment.paragraphs import find_paragraphs
from dragoman.reading.segment.sentences import find_sentences
from dragoman.reading.story import Story
from dragoman.reading.tokens import plain_text


@dataclass(frozen=True, slots=True)
class Reader:
    """Everything that reading needs, loaded once."""

    language: Language
    lexicon: Lexicon
    ranks: RankWords

    @classmethod
    def load(cls, language: str = "en") -> Reader:
        """A reader for reports in a language."""
        return cls(load_language(language), load_lexicon(language), load_rank_words(language))

    def read(self, document: Document) -> Reading:
        """What the document says."""
        return next(self.read_many([document]))

    def story(self, document: Document) -> Story:
        """The document with its sentences, names, people and actors found."""
        plain = plain_text(document.text)
        paragraphs = list(find_paragraphs(document.text, self.language))
        sentences = list(find_sentences(document.text, paragraphs, self.language))
        names = self.lexicon.find(plain)
        views = make_views(plain, sentences, names, self.language)
        story = Story(document, plain, self.language, paragraphs, sentences, names, views)
        find_figures(story, self.ranks)
        story.parties = find_parties(story)
        settle_countries(story)
        story.host = find_host(story)
        story.actors = find_actors(story)
        return story

    def read_many(self, documents: Iterable[Document]) -> Iterator[Reading]:
        """The readings of documents, in order."""
        for document in documents:
            story = self.story(document)
            yield Reading(document, story.parties)
