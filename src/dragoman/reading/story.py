"""All that is known of one document while it is read: each stage adds to it, none changes what is there."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.languages.language import Language
from dragoman.model.text import Document, Span
from dragoman.reading.dates import DateMention
from dragoman.reading.lexicon import Name
from dragoman.reading.people.mention import Mention
from dragoman.reading.people.posts import PostSeen
from dragoman.reading.people.unify import Figure
from dragoman.reading.people.view import View
from dragoman.reading.segment.paragraphs import Paragraph
from dragoman.reading.segment.sentences import Sentence
from dragoman.reading.template import Template


@dataclass(frozen=True, slots=True)
class Office:
    """A post named without its holder (“Japan’s Defence Minister”): where, which, and whose."""

    span: Span
    post: PostSeen
    country: str | None


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts in a sentence, in the words of the span.

    ``kind`` is person (named), meant (a named person by other words), office, side, land, body, both or
    pronoun; ``countries`` the parties it stands for; ``figure`` the person meant, if one is; ``figures`` the
    people meant by “the two ministers”.
    """

    span: Span
    kind: str
    countries: tuple[str, ...]
    figure: Figure | None = None
    figures: tuple[Figure, ...] = ()


@dataclass(slots=True)
class Story:
    """A document in the reading: text, sentences, names, dates, people, parties and who acts where."""

    document: Document
    plain: str
    language: Language
    paragraphs: list[Paragraph]
    sentences: list[Sentence]
    names: list[Name]
    views: list[View]
    dates: list[DateMention] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    offices: list[Office] = field(default_factory=list)
    templates: list[Template] = field(default_factory=list)
    actors: list[list[Actor]] = field(default_factory=list)
    holders: dict[Span, Figure] = field(default_factory=dict)
    parties: tuple[str, ...] = ()
    host: str | None = None
