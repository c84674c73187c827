"""Talks of one side with several others, one after the other: “met separately with X and Y”."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.hits import Hit
from dragoman.reading.relate.scenes import Scene, has_people, once_each, people_of
from dragoman.reading.story import Actor

_TALKS = ("meeting", "courtesy_call", "call")
_AROUND = (40, 60)
_SEVERAL = _STATE = 2


def each_apart(happening: Happening, scene: Scene, hit: Hit, until: int) -> list[Happening]:
    """The talks with each other country, where there were several; else the happening alone.

    There were where the words say so, on the sidelines of something, and with those of three countries.

    Args:
        until: where the next cue begins, or the sentence ends.
    """
    of_many = scene.words.many_sided.search(scene.text[hit.start : hit.end])
    if hit.cue.type not in _TALKS or of_many or scene.words.many_behind.match(scene.text, hit.end):
        return [happening]
    if own := _on_days_of_their_own(happening, scene, hit, until):
        return own
    before = [each for each in scene.actors_in(0, hit.start) if has_people(each)]
    home = {country for each in before for country in each.countries}
    met = list(_met(scene, hit))
    others = [each for each in dict.fromkeys(country for country, _ in met) if each not in home]
    if len(home) != 1 or not _are_apart(scene, hit, _states(met) - home):
        return [happening]
    at_home = [each for each in happening.people if each[0].country in home]
    talks = []
    for other in others:
        theirs = people_of([actor for country, actor in met if country == other and actor], hit.cue.after)
        people = once_each([*at_home, *theirs])
        talks.append(replace(happening, people=people, countries=(*home, other), partner=other))
    return talks


def _states(met: list[tuple[str, Actor | None]]) -> set[str]:
    """The countries of those met."""
    return {country for country, _ in met if len(country) == _STATE}


def _on_days_of_their_own(happening: Happening, scene: Scene, hit: Hit, until: int) -> list[Happening]:
    """“Met X in A on Sunday and Y in B on Tuesday”: talks with each of those who have a day or place each."""
    groups = _groups(scene, hit, until) if not hit.cue.definite else []
    if len(groups) < _SEVERAL:
        return []
    met = {id(figure) for group in groups for figure, _ in people_of(group, hit.cue.after)}
    ours = [each for each in happening.people if id(each[0]) not in met]
    home = {figure.country for figure, _ in ours}
    ends = [*(scene.template.position(group[0].span.start) for group in groups[1:]), len(scene.text)]
    of_several = len({country for group in groups for each in group for country in each.countries}) > 1
    talks = []
    for group, end in zip(groups, ends, strict=True):
        start = scene.template.position(group[0].span.start)
        days = scene.dates[bisect_left(scene.date_at, start) : bisect_left(scene.date_at, end)]
        theirs = tuple(dict.fromkeys(country for each in group for country in each.countries))
        talk = replace(
            happening,
            at=start,
            people=once_each([*ours, *people_of(group, hit.cue.after)]),
            countries=(*(country for country in happening.countries if country in home), *theirs),
            partner=theirs[0] if of_several and len(theirs) == 1 else None,
            date=next(iter(days), None),
        )
        talks.append(talk)
    if all(talk.date is None for talk in talks):
        return [replace(talk, date=happening.date) for talk in talks]
    for before, talk in pairwise(talks):
        talk.date = talk.date or before.date
    return talks


def _groups(scene: Scene, hit: Hit, until: int) -> list[list[Actor]]:
    """Those met, apart where each has a day or place, by “and later” before the next, or by “separately”.

    None where a day or a place stands behind each but the last.
    """
    cut = scene.words.apart_ends.search(scene.text, hit.end)
    end = min(cut.start() if cut else len(scene.text), until)
    ours = {id(figure) for figure, _ in people_of(scene.actors_in(0, hit.start), "guest")}
    groups: list[list[Actor]] = []
    separate = scene.words.separate.search(scene.text) is not None or _was_separate(scene)
    at, one_by_one = hit.end, separate
    for actor in scene.actors_in(hit.end, end):
        if not _are_met(actor, ours):
            continue
        ours |= {id(figure) for figure, _ in people_of([actor], "guest")}
        start = scene.template.position(actor.span.start)
        later = bool(groups) and scene.words.one_by_one.search(scene.text, at, start) is not None
        one_by_one |= later
        if not groups or later or separate or scene.words.of_its_own.search(scene.text, at, start):
            groups.append([])
        groups[-1].append(actor)
        at = start + 1
    return groups if one_by_one or scene.words.when_or_where.search(scene.text, at, end) else []


def _are_met(actor: Actor, ours: set[int]) -> bool:
    """Whether the words mean people, others than those named before."""
    return has_people(actor) and any(id(figure) not in ours for figure, _ in people_of([actor], "guest"))


def _was_separate(scene: Scene) -> bool:
    """Whether the next sentence opens with “During the separately-held meetings”."""
    following = scene.story.templates[scene.number + 1 : scene.number + 2]
    return any(scene.words.were_separate.match(each.text) is not None for each in following)


def _are_apart(scene: Scene, hit: Hit, others: set[str]) -> bool:
    """Whether there were talks with each of the other countries, not one of all; a call can be with many."""
    start, end = max(0, hit.start - _AROUND[0]), hit.end + _AROUND[1]
    if len(others) < _SEVERAL or scene.words.apart.search(scene.text, start, end):
        return len(others) >= _SEVERAL
    if hit.cue.type == "call" or scene.words.many_sided.search(scene.text):
        return False
    return len(others) > _SEVERAL or scene.words.sidelines.search(scene.text) is not None


def _met(scene: Scene, hit: Hit) -> Iterator[tuple[str, Actor | None]]:
    """The country of each who is named behind the cue as met, with who it is if that is told."""
    cut = scene.words.apart_ends.search(scene.text, hit.end)
    end = cut.start() if cut else len(scene.text)
    for actor in scene.actors_in(hit.end, end):
        if has_people(actor):
            yield from ((country, actor) for country in actor.countries)
    for match in scene.words.counterparts.finditer(scene.text, hit.start, end):
        for item in scene.template.items_in(match.start(), match.end(), "land"):
            yield item.value.country, None


def is_of_other_matters(scene: Scene, hit: Hit) -> bool:
    """Whether what is signed is no matter of defence: “signed a memorandum on fisheries”."""
    if hit.cue.type != "signing" or not scene.papers:
        return False
    other = scene.words.other_papers.search(scene.text)
    return other is not None and not scene.words.papers_of_ours.search(
        scene.text, min(hit.start, other.start())
    )
