"""Scenes: one sentence as the rules of engagements see it, with who stands where and what is said."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property

from dragoman.reading.dates import DateMention
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.cues import EngagementWords
from dragoman.reading.relate.happening_words import HappeningWords, load_happening_words
from dragoman.reading.story import Actor, Story
from dragoman.reading.template import Template

_SAYING, _STOOD = 12, 50


@dataclass
class Scene:
    """A sentence in marks; ``actor_at`` and ``date_at`` are the places in it of its actors and dates.

    ``exercises`` are the names that the story gives to exercises."""

    story: Story
    number: int
    template: Template
    cues: EngagementWords
    words: HappeningWords
    actors: list[Actor]
    actor_at: list[int]
    dates: list[DateMention]
    date_at: list[int]
    exercises: re.Pattern[str] | None = None
    _first_ends: dict[re.Pattern[str], int] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The sentence in marks."""
        return self.template.text

    @cached_property
    def saying_ends(self) -> list[int]:
        """Where the words of saying end."""
        return [match.end() for match in self.words.saying.finditer(self.text, self.template.words)]

    @cached_property
    def papers(self) -> list[tuple[int, str]]:
        """Where the nouns of what is signed begin, and the kind of each."""
        return [(match.start(), str(match.lastindex)) for match in self.words.papers.finditer(self.text)]

    @cached_property
    def moved_to(self) -> int:
        """Where the day stands that something was put off to, or -1."""
        match = self.words.moved_to.search(self.text)
        return match.start("day") if match else -1

    def says_before(self, pattern: re.Pattern[str], at: int) -> bool:
        """Whether words of the pattern stand before a place; looked for once a sentence."""
        if pattern not in self._first_ends:
            match = pattern.search(self.text)
            self._first_ends[pattern] = match.end() if match else len(self.text) + 1
        return self._first_ends[pattern] <= at

    def tells_of_ships(self, at: int) -> bool:
        """Whether ships are named before a place, or meant: “They were received by X” right behind them."""
        if self.says_before(self.words.ships, at):
            return True
        before = self.story.templates[self.number - 1].text if self.number else ""
        return self.words.they_were.match(self.text) is not None and bool(self.words.ships.search(before))

    @cached_property
    def ships(self) -> list[int]:
        """Where the words for ships begin."""
        return [match.start() for match in self.words.ships.finditer(self.text)]

    def last_ship(self, end: int) -> int:
        """Where the last word for a ship before ``end`` begins, or -1."""
        before = bisect_left(self.ships, end) - 1
        return self.ships[before] if before >= 0 else -1

    @cached_property
    def series(self) -> list[list[DateMention]]:
        """Runs of months or years: “in 2011, 2013, 2015 and 2019”."""
        matches = self.words.date_series.finditer(self.text)
        runs = (self.template.items_in(match.start(), match.end(), "date") for match in matches)
        return [[item.value for item in run] for run in runs if all(_is_point(item.value) for item in run)]

    def actors_in(self, start: int, end: int) -> list[Actor]:
        """The actors in [start, end) of the sentence."""
        return self.actors[bisect_left(self.actor_at, start) : bisect_left(self.actor_at, end)]

    def but_tellers(self, actors: list[Actor]) -> list[Actor]:
        """Those who take part, without one who is named behind a comma as telling of it."""
        return [each for each in actors if not (has_people(each) and self._tells(each))]

    def _tells(self, actor: Actor) -> bool:
        at = self.template.position(actor.span.start)
        return self.text[max(0, at - 2) : at] == ", " and bool(self.words.says_so.match(self.text, at + 1))

    def after_saying(self, actors: list[Actor], end: int, *, shared: bool = False) -> list[Actor]:
        """Those named after the last word of saying before ``end``: who only speaks of it takes no part.

        Who is named last before it does where it was said there (“said after talks”), of what is ``shared``.
        """
        said = self.last_said(end)
        if said < 0:
            return actors
        done = self.words.said_after.match(self.text, said)
        if done is not None and done.start("after") <= end <= done.end():
            return actors
        tellers = [each for each in actors if has_people(each) and self._starts(each) < said]
        others = any(has_people(each) and self._starts(each) >= said for each in actors)
        if not others and self._is_own(said, end, shared=shared):
            tellers = tellers[:-1]
        return [each for each in actors if each not in tellers]

    def _is_own(self, said: int, end: int, *, shared: bool) -> bool:
        """“Spoke about his talks with Y”, “noted his visit to Y”: whether who says so takes part."""
        if not shared:
            return self.words.own_visit_told.search(self.text, max(0, said - _SAYING), end) is not None
        return self.words.own_talks.search(self.text, said, end) is not None or self.is_said_there(end)

    def is_said_there(self, at: int) -> bool:
        """Whether what is told of at a place is where or after what something was said: “said at talks”."""
        said = self.last_said(at)
        there = self.words.said_there.match(self.text, said) if said >= 0 else None
        return there is not None and there.end() >= at

    def last_said(self, end: int) -> int:
        """Where the last word of saying before ``end`` ends, or -1."""
        last = bisect_left(self.saying_ends, end + 1) - 1
        return self.saying_ends[last] if last >= 0 else -1

    def _starts(self, actor: Actor) -> int:
        return self.template.position(actor.span.start)


def make_scene(
    story: Story, number: int, cues: EngagementWords, exercises: re.Pattern[str] | None = None
) -> Scene:
    """The scene of a sentence of a story."""
    template, words = story.templates[number], load_happening_words(story.language.code)
    actors = [each for each in story.actors[number] if not _is_stood_for(each, template, words)]
    dated = [item for item in template.items if item.kind == "date"]
    return Scene(
        story,
        number,
        template,
        cues,
        words,
        actors,
        [template.position(actor.span.start) for actor in actors],
        [item.value for item in dated],
        [template.position(item.span.start) for item in dated],
        exercises,
    )


def _is_stood_for(actor: Actor, template: Template, words: HappeningWords) -> bool:
    """“On behalf of Minister X, General Y received …”: whether somebody else acts for who is named."""
    at = template.position(actor.span.start)
    return has_people(actor) and words.stood_for.search(template.text, max(0, at - _STOOD), at) is not None


def _is_point(mention: DateMention) -> bool:
    is_point = mention.date is not None and not mention.date.is_day and not mention.date.interval
    return is_point and mention.rule != "counted_from"


def has_people(actor: Actor) -> bool:
    """Whether the words mean people whom we know."""
    return actor.figure is not None or bool(actor.figures)


def people_of(actors: list[Actor], role: str) -> list[tuple[Figure, str]]:
    """The people meant, each with the role; only the first where the role ends in 1; none for “-”."""
    if role == "-":
        return []
    people = [
        (figure, role.rstrip("1"))
        for actor in actors
        for figure in ((actor.figure,) if actor.figure is not None else actor.figures)
    ]
    return people[:1] if role.endswith("1") else people


def once_each(people: list[tuple[Figure, str]]) -> list[tuple[Figure, str]]:
    """The people without repeats, each with the first role."""
    return list({id(figure): (figure, role) for figure, role in reversed(people)}.values())[::-1]
