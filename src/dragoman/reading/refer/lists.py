"""Lists of people: those named in one run, only commas between them, are mostly of one side."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dragoman.reading.people.mention import Mention
from dragoman.reading.people.unify import Figure
from dragoman.reading.refer.reference_words import PartyWords
from dragoman.reading.story import Story

_SHORTEST = 3


def countries_by_list(story: Story, words: PartyWords) -> dict[int, str]:
    """The country of those listed with others of whom one country alone is stated, by the figure’s id."""
    of_figure: dict[int, str] = {}
    for people in _lists(story, words):
        stated = {figure.country for _, figure in people if figure.country}
        if len(stated) == 1:
            country = stated.pop()
            of_figure.update((id(figure), country) for _, figure in people if country)
    return of_figure


def _lists(story: Story, words: PartyWords) -> Iterator[list[tuple[Mention, Figure]]]:
    """The runs of three people and more in a sentence with only commas, “and” and posts between them."""
    named = [(mention, figure) for figure in story.figures for mention in figure.mentions]
    named.sort(key=lambda each: each[0].span)
    run = named[:1]
    for (before, _), (after, figure) in pairwise(named):
        between = story.plain[before.span.end : after.span.start].strip()
        if before.sentence == after.sentence and words.joining_posts.fullmatch(between):
            run.append((after, figure))
            continue
        if len(run) >= _SHORTEST:
            yield run
        run = [(after, figure)]
    if len(run) >= _SHORTEST:
        yield run


def find_stand_ins(story: Story, words: PartyWords) -> dict[int, list[Figure]]:
    """“X, on behalf of Y, …”: each of the two with the other."""
    placed = sorted(
        ((mention.span, figure) for figure in story.figures for mention in figure.mentions),
        key=lambda each: each[0],
    )
    found: dict[int, list[Figure]] = {}
    for (one, figure), (other, another) in pairwise(placed):
        if words.in_place_of.fullmatch(story.plain[one.end : other.start].strip()):
            found.setdefault(id(figure), []).append(another)
            found.setdefault(id(another), []).append(figure)
    return found
