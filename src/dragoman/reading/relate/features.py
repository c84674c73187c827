"""What a report says of mechanisms themselves: terms of chairs, where missions are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from dragoman.model.dates import PartialDate
from dragoman.model.features import Feature
from dragoman.model.text import Span
from dragoman.reading.relate.feature_words import FeatureWords, load_feature_words
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Actor, Story
from dragoman.reading.template import Item, Template

MISSION = "mission"
_OURS = (ParagraphKind.BODY, ParagraphKind.TITLE, ParagraphKind.CAPTION)
_AS_PARTIES = ("land", "side", "both")
_TWO = 2


@dataclass(frozen=True, slots=True)
class FeatureSeen:
    """A feature, the words it rests on, and the rule that read it."""

    value: Feature
    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that may tell of features: in marks, with who acts in it."""

    template: Template
    actors: list[Actor]
    story: Story

    def words(self, start: int, end: int) -> str:
        """The document's words for template characters [start, end), on one line."""
        offset = self.template.offset(end) if end < len(self.template.text) else self.template.span.end
        return " ".join(self.story.plain[self.template.offset(start) : offset].split())

    def period_near(self, start: int, end: int, *, reach: int) -> PartialDate | None:
        """Years, or an interval, named within so many characters of [start, end)."""
        at = range(max(0, start - reach), end + reach)
        found = [item for item in self.template.items_in(at.start, at.stop, "date") if item.value.date]
        periods = [item.value.date for item in found if is_period(item.value.date)]
        return periods[0] if periods else None


def is_period(date: PartialDate) -> bool:
    """Whether years alone are named: no day and no month."""
    return all(point.month is None for point in (date.start, date.end) if point is not None)


def sentences_told(story: Story) -> Iterator[Told]:
    """The sentences of the report itself, in marks."""
    for sentence, template, actors in zip(story.sentences, story.templates, story.actors, strict=True):
        if sentence.kind in _OURS:
            yield Told(template, actors, story)


def find_terms_and_seats(story: Story) -> list[FeatureSeen]:
    """Terms of chairs and places of missions, in order."""
    words = load_feature_words(story.language.code)
    found: list[FeatureSeen] = []
    for told in sentences_told(story):
        if any(item.kind == "mechanism" for item in told.template.items):
            found += _seats(told, words)
            found += _named_as_another(told, words)
            found += _terms(told, words)
    return found


def _seats(told: Told, words: FeatureWords) -> Iterator[FeatureSeen]:
    """Where the sentence places a mission.

    “Training for it in X”: a party of the report that stands after the mission’s name is who sends to it.
    """
    for item in told.template.items:
        name = told.story.plain[item.span.start : item.span.end] if item.kind == "mechanism" else ""
        seat = words.seat_of.get(item.value.id) if name else None
        if seat is not None and seat.is_named_in(name):
            yield FeatureSeen(_seat(item, name, seat.country), told.template.span, "seat")
    for pattern in words.seats:
        for match in pattern.finditer(told.template.text):
            mission = told.template.item(match.start("mission"))
            place = told.template.item(match.start("place"))
            if mission is None or place is None or words.kinds.get(mission.value.id) != MISSION:
                continue
            country = place.value.country
            beside = match.end("mission") < match.start("place")
            if country and not (beside and country in told.story.parties[:2]):
                name = told.story.plain[mission.span.start : mission.span.end]
                yield FeatureSeen(_seat(mission, name, country), told.template.span, "seat")


def _named_as_another(told: Told, words: FeatureWords) -> Iterator[FeatureSeen]:
    """A mission in brackets behind the name of another, which is placed where that one is."""
    missions = [item for item in told.template.items if item.kind == "mechanism"]
    for left, right in pairwise(missions):
        seat = words.seat_of.get(left.value.id)
        between = told.story.plain[left.span.end : right.span.start]
        if seat is None or between != " (" or left.value.id == right.value.id:
            continue
        if words.kinds.get(right.value.id) == MISSION:
            name = told.story.plain[right.span.start : right.span.end]
            yield FeatureSeen(_seat(right, name, seat.country), told.template.span, "seat")


def _seat(mission: Item, name: str, country: str) -> Feature:
    return Feature("seat", name, mission.value.id, country=country)


def _terms(told: Told, words: FeatureWords) -> Iterator[FeatureSeen]:
    """Countries that are said to chair a mechanism; people in the chair are those of one meeting."""
    text = told.template.text
    for cue in words.chairs.finditer(text):
        mechanism = _beside(told, cue, words)
        if mechanism is None:
            continue
        at = told.template.position(mechanism.span.start)
        parties = _chairs(told, cue, words)
        period = told.period_near(min(cue.start(), at), max(cue.end(), at + 1), reach=words.reach)
        if not parties or (period is None and len(parties) < 2):
            continue
        name = told.story.plain[mechanism.span.start : mechanism.span.end]
        value = Feature("term", name, mechanism.value.id, parties, period=period)
        yield FeatureSeen(value, told.template.span, "term")
        return


def _beside(told: Told, cue: re.Match[str], words: FeatureWords) -> Item | None:
    """The mechanism right after the words of the chair, else right before them."""
    text, reach = told.template.text, words.reach
    after = told.template.items_in(cue.end(), cue.end() + reach, "mechanism")
    before = told.template.items_in(max(0, cue.start() - reach), cue.start(), "mechanism")
    for item in (*after[:1], *before[-1:]):
        at = told.template.position(item.span.start)
        between = text[cue.end() : at] if at > cue.start() else text[at + 1 : cue.start()]
        if words.kinds.get(item.value.id) != MISSION and not set(between) & set(";:("):
            return item
    return None


def _chairs(told: Told, cue: re.Match[str], words: FeatureWords) -> tuple[str, ...]:
    """The parties right after “co-chaired by”, else those right before; none where people stand there."""
    by = words.chaired_by.match(told.template.text, cue.end())
    start = told.template.offset(cue.start())
    after = [each for each in told.actors if each.span.start > start]
    before = [each for each in reversed(told.actors) if each.span.start < start]
    found: list[str] = []
    for actor in after if by else before:
        if len(found) > 1 or (actor.kind not in _AS_PARTIES and len(actor.countries) < _TWO):
            break
        near = abs(actor.span.start - start) <= 2 * words.reach
        found += [each for each in actor.countries if near and each not in found]
    return tuple(sorted(found))
