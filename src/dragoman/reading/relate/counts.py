"""How many were there: ships, troops, delegates and days that a report gives its engagements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.model.counts import Count
from dragoman.model.text import Span
from dragoman.reading.relate.count_words import LENGTH, CountWords, Way, load_count_words
from dragoman.reading.relate.gatherings import Gathering
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story
from dragoman.reading.template import Template

_OURS = (ParagraphKind.BODY, ParagraphKind.TITLE, ParagraphKind.CAPTION)
_BEFORE = 24


@dataclass(frozen=True, slots=True)
class CountSeen:
    """A count and the sentence that gives it."""

    count: Count
    span: Span


def find_counts(story: Story, gatherings: Sequence[Gathering]) -> dict[int, list[CountSeen]]:
    """The counts of each engagement, by the identity of its gathering; each count once.

    A count belongs to the one engagement of a fitting type that its sentence tells of, or, in a sentence that
    tells of none and goes on, to the only such engagement of the report. What could be of two is left out.
    """
    words = load_count_words(story.language.code)
    told: dict[int, list[Gathering]] = {}
    for gathering in gatherings:
        for at in {each.sentence for each in gathering.happenings}:
            told.setdefault(at, []).append(gathering)
    found: dict[int, dict[Count, CountSeen]] = {}
    for at, (sentence, template) in enumerate(zip(story.sentences, story.templates, strict=True)):
        ways = words.ways_in(template) if sentence.kind in _OURS else []
        if not ways:
            continue
        goes_on = at not in told and words.goes_on.search(template.text) is not None
        for count in _counts_in(template, words, ways):
            here = gatherings if goes_on else told.get(at, ())
            fitting = [each for each in here if each.type in words.counted_at[count.what]]
            if len(fitting) == 1:
                found.setdefault(id(fitting[0]), {}).setdefault(count, CountSeen(count, template.span))
    return {gathering: list(seen.values()) for gathering, seen in found.items()}


def _counts_in(template: Template, words: CountWords, ways: list[Way]) -> Iterator[Count]:
    """The counts of a sentence; of one kind and side there is one, or they are parts of something more."""
    if words.not_of_one.search(template.text):
        return
    found: dict[tuple[str, str | None], list[Count]] = {}
    for count in _all_in(template, words, ways):
        found.setdefault((count.what, count.of), []).append(count)
    for counts in found.values():
        if len(set(counts)) == 1:
            yield counts[0]


def _all_in(template: Template, words: CountWords, ways: list[Way]) -> Iterator[Count]:
    text = template.text
    for what, match in ((what, match) for what, pattern in ways for match in pattern.finditer(text)):
        if what == LENGTH:
            yield Count(_number(match, words), what)
        elif not words.not_all.match(text, match.end()) and not words.known.search(_before(match)):
            yield Count(_number(match, words), what, _whose(template, match, words), _bound(match, words))


def _number(match: re.Match[str], words: CountWords) -> int:
    groups = match.groupdict()
    return words.value_of(groups["number"] or groups["later"])


def _before(match: re.Match[str]) -> str:
    """The last words before the number."""
    groups = match.groupdict()
    start = match.start("number" if groups["number"] else "later")
    return match.string[max(0, start - _BEFORE) : start]


def _bound(match: re.Match[str], words: CountWords) -> str | None:
    before = _before(match)
    return next((bound for bound, pattern in words.bounds.items() if pattern.search(before)), None)


def _whose(template: Template, match: re.Match[str], words: CountWords) -> str | None:
    """The country that stands between number and noun, or right after “from”."""
    at = match.start("of") if match["of"] else -1
    after = words.whose.match(template.text, match.end())
    if at < 0 and after is not None:
        at = after.start("from")
    item = template.item(at) if at >= 0 else None
    return None if item is None else _country(item.value)


def _country(value: object) -> str | None:
    country = getattr(value, "country", None)
    return country if isinstance(country, str) else None
