"""Who met in each sentence that speaks of meeting: how many of each country, and who is of one side."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from dragoman.reading.people.mention import Mention
from dragoman.reading.people.unify import Figure
from dragoman.reading.refer.reference_words import PartyWords
from dragoman.reading.story import Story
from dragoman.reading.template import Template

_GAP = re.compile(r",?\s+")
_SEVERAL = 2


@dataclass(slots=True)
class Meeting:
    """Those named in a sentence that speaks of meeting: how many of each country, and who cannot have met."""

    of_country: Counter[str] = field(default_factory=Counter)
    together: dict[int, list[Figure]] = field(default_factory=dict)


def find_meetings(story: Story, words: PartyWords) -> dict[int, Meeting]:
    """The sentences with a word of meeting, and who is first named where in each."""
    named: dict[int, dict[int, tuple[Mention, Figure]]] = {}
    for figure in story.figures:
        for mention in figure.mentions:
            named.setdefault(mention.sentence, {}).setdefault(id(figure), (mention, figure))
    offices = _holders_unnamed(story)
    found: dict[int, Meeting] = {}
    for sentence, people in named.items():
        span = story.sentences[sentence].span
        text = story.plain[span.start : span.end].lower()
        if words.meeting.search(text) and not words.present.search(text):
            people = _without_tellers(story.plain, people, span.end, words)
            meeting = found[sentence] = Meeting(offices.get(sentence, Counter()))
            meeting.of_country.update(figure.country for _, figure in people.values() if figure.country)
            if not words.meeting_anyway.search(text):
                meeting.together = _together(story.plain, people.values(), words)
            for _, figure in people.values():
                meeting.together.setdefault(id(figure), []).append(figure)
    return found


def _without_tellers(
    plain: str, people: dict[int, tuple[Mention, Figure]], end: int, words: PartyWords
) -> dict[int, tuple[Mention, Figure]]:
    """Those named save who only tells of the meeting: “…, X said.”, “X said Y met …”."""
    starts = {mention.span.start for mention, _ in people.values()}
    ends = {who: words.only_tells.match(plain, each[0].span.end, end) for who, each in people.items()}
    return {
        who: people[who]
        for who, told in ends.items()
        if told is None or (told.end() not in starts and told.end() < end)
    }


def _holders_unnamed(story: Story) -> dict[int, Counter[str]]:
    """How many posts of each country a sentence names without their holders: “met Chile’s minister”."""
    starts = [sentence.span.start for sentence in story.sentences]
    named = {mention.span.start for mention in story.mentions}
    found: dict[int, Counter[str]] = {}
    for office in story.offices:
        gap = _GAP.match(story.plain, office.span.end)
        if office.country and not (gap and gap.end() in named):
            sentence = bisect_right(starts, office.span.start) - 1
            found.setdefault(sentence, Counter())[office.country] += 1
    return found


def _together(
    plain: str, people: Iterable[tuple[Mention, Figure]], words: PartyWords
) -> dict[int, list[Figure]]:
    """“X and Y met …”: those joined to each, who are of one side with them rather than met by them.

    A list of people of several countries, or of a Defence Minister and the Peruvian one, is not of one side.
    """
    ordered = sorted(people, key=lambda each: each[0].span)
    lists = [[ordered[0]]] if ordered else []
    for (one, _), (other, another) in pairwise(ordered):
        between = plain[one.span.end : other.span.start].strip().lower()
        if between not in words.joining:
            lists.append([])
        lists[-1].append((other, another))
    together: dict[int, list[Figure]] = {}
    for each in lists:
        figures = [figure for _, figure in each]
        countries = {figure.country for figure in figures if figure.country}
        if len(countries) < _SEVERAL and not _hold_one_post(figures):
            together |= {
                id(figure): [other for other in figures if other is not figure] for figure in figures
            }
    return together


def _hold_one_post(figures: Sequence[Figure]) -> bool:
    """Whether of those of whom some have a country and some have none two hold a post of the same words."""
    placed = {figure.post.lower() for figure in figures if figure.country and figure.post}
    return any(figure.post.lower() in placed for figure in figures if not figure.country and figure.post)


def last_named(story: Story) -> dict[int, Figure]:
    """Who is the first named in the sentence before each, where anybody is."""
    first: dict[int, tuple[Mention, Figure]] = {}
    for figure in story.figures:
        for mention in figure.mentions:
            known = first.get(mention.sentence + 1)
            if known is None or mention.span < known[0].span:
                first[mention.sentence + 1] = mention, figure
    return {sentence: figure for sentence, (_, figure) in first.items()}


def who_called(template: Template, at: int, host: str, words: PartyWords) -> int:
    """“A called on B”: -1 for A, who is not of the hosts, 1 for B, who is one, unless A is of the hosts."""
    if words.calls_on.match(template.text, at + 1):
        return -1
    if words.called_upon.search(template.text, 0, at) is None:
        return 0
    named = template.items_in(0, at, "person")
    return 0 if named and named[-1].value.country == host else 1
