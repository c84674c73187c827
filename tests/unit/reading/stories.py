"""Small made-up texts read as far as a test needs: sentences, people, actors, engagements."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from dragoman.model.engagements import Engagement
from dragoman.reading.reader import Reader
from dragoman.reading.story import Story
from tests.builders import a_document

OURS = " The defence ministries praised bilateral military cooperation and friendly relations of the armies."


@lru_cache
def reader() -> Reader:
    """The reader without the statistical model: tests here are of the rules."""
    return replace(Reader.load(), with_model=False)


def a_story(text: str, *, published: str | None = "2021-03-04") -> Story:
    """The story of a text that came out on that day."""
    return reader().story(a_document(text, published=published))


def engagements_in(text: str, *, published: str | None = "2021-03-04") -> list[Engagement]:
    """The engagements of a text, made long enough to be a report of ours."""
    return [each.value for each in reader().read(a_document(text + OURS, published=published)).engagements]


def engagement_in(text: str, *, published: str | None = "2021-03-04") -> Engagement:
    """The only engagement of a text."""
    [engagement] = engagements_in(text, published=published)
    return engagement


def roles_in(engagement: Engagement) -> dict[str, str | None]:
    """The roles of the participants by name."""
    return {each.name: each.role for each in engagement.participants}
