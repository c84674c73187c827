"""Programmes: what a report says of one as a whole, and of its stages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.model.features import Feature
from dragoman.reading.relate.cues import EngagementWords
from dragoman.reading.relate.editions import edition_of
from dragoman.reading.relate.feature_words import FeatureWords, load_feature_words
from dragoman.reading.relate.features import FeatureSeen, Told, sentences_told
from dragoman.reading.story import Story

PROGRAMME = "programme"
_NEAR = 50
_BESIDE = 30


@dataclass(frozen=True, slots=True)
class _Named:
    """A programme at [start, end) of a sentence."""

    start: int
    end: int
    words: str
    id: str | None = None


def find_programmes(story: Story, cues: EngagementWords) -> list[FeatureSeen]:
    """How far programmes and their stages have come, in order; what no words tell is left out."""
    words = load_feature_words(story.language.code)
    found: list[FeatureSeen] = []
    last: _Named | None = None
    for told in sentences_told(story):
        known = any(item.kind == "mechanism" for item in told.template.items)
        if not known and not words.programme_words.search(told.template.text, told.template.words):
            continue
        named = list(_programmes_in(told, words))
        stages = list(_stages(told, words, cues, last or next(iter(named), None)))
        found += stages
        if not stages:
            found += _wholes(told, words, named)
        last = named[-1] if named else last
    return found


def _programmes_in(told: Told, words: FeatureWords) -> Iterator[_Named]:
    """Programmes by a name of their own: known ones, and those that the words describe."""
    template = told.template
    for item in template.items:
        if item.kind == "mechanism" and words.kinds.get(item.value.id) == PROGRAMME:
            at = template.position(item.span.start)
            yield _Named(at, at + 1, told.story.plain[item.span.start : item.span.end], item.value.id)
    for match in words.named_programme.finditer(template.text):
        name = told.words(match.start(), match.end())
        if not words.not_ours.search(name):
            yield _Named(match.start(), match.end(), name)


def _stages(
    told: Told, words: FeatureWords, cues: EngagementWords, last: _Named | None
) -> Iterator[FeatureSeen]:
    """The stages of a sentence; one that is named after another without its programme is of the same."""
    text = told.template.text
    matches = list(words.stage.finditer(text))
    here: _Named | None = None
    for at, match in enumerate(matches):
        number = _number(match, words, cues)
        bare = None if words.of.match(text, match.end()) else here
        named = _programme_of(told, match.end(), words, last) or bare
        here = named or here
        if number is None or named is None or words.not_ours.search(named.words):
            continue
        near = max(match.end(), named.end)
        status = _status_of_stage(text, matches, at, words) or _status(text[: near + _NEAR], words)
        if status is None:
            continue
        end = _goes_to(text, matches, at)
        beside = told.period_near(match.start(), end, reach=0) if len(matches) > 1 else None
        period = beside or told.period_near(match.start(), near, reach=_NEAR)
        value = Feature(
            "stage", named.words, named.id, told.story.parties[:2], number, status=status, period=period
        )
        yield FeatureSeen(value, told.template.span, "stage")


def _status_of_stage(text: str, matches: Sequence[re.Match[str]], at: int, words: FeatureWords) -> str | None:
    """How far one of several stages has come: by its clause, else by what follows until the next."""
    if len(matches) < 2:
        return None
    start = matches[at - 1].end() if at else 0
    clause = words.parts.split(text[start : matches[at].end()])[-1]
    return _status(clause, words) or _status(text[matches[at].start() : _goes_to(text, matches, at)], words)


def _goes_to(text: str, matches: Sequence[re.Match[str]], at: int) -> int:
    """Where what is told of a stage ends: at the next stage, or with the sentence."""
    return matches[at + 1].start() if at + 1 < len(matches) else len(text)


def _number(match: re.Match[str], words: FeatureWords, cues: EngagementWords) -> int | None:
    said = match["before"] or match["after"]
    return words.numbers.get(said.lower()) or edition_of(said, cues.ordinals) or _digits(said)


def _digits(text: str) -> int | None:
    return int(text) if text.isdigit() else None


def _programme_of(told: Told, at: int, words: FeatureWords, last: _Named | None) -> _Named | None:
    """The programme that the stage is said to be of: “of this programme” is the last one named."""
    rest = told.template.text[at:]
    if words.same_programme.match(rest):
        return last
    match = words.of_programme.match(rest)
    if match is None:
        return None
    start, end = at + match.start("name"), at + match.end("name")
    item = told.template.item(start)
    if item is not None and end == start + 1:
        known = words.kinds.get(item.value.id) == PROGRAMME
        return _Named(start, end, told.words(start, end), item.value.id) if known else None
    return _Named(start, end, told.words(start, end))


def _wholes(told: Told, words: FeatureWords, named: list[_Named]) -> Iterator[FeatureSeen]:
    """How far each programme of the sentence has come, by the words beside its name."""
    text = told.template.text
    for each in named[:1]:
        status = _status(text[max(0, each.start - _BESIDE) : each.end + _BESIDE], words)
        if status is not None:
            period = told.period_near(each.start, each.end, reach=2 * _NEAR)
            value = Feature(
                "stage", each.words, each.id, told.story.parties[:2], status=status, period=period
            )
            yield FeatureSeen(value, told.template.span, "programme")


def _status(text: str, words: FeatureWords) -> str | None:
    return next((status for status, pattern in words.statuses.items() if pattern.search(text)), None)
