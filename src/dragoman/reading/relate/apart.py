"""Talks of one side with several others, one after the other: “met separately with X and Y”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.hits import Hit
from dragoman.reading.relate.scenes import Scene, has_people, once_each, people_of
from dragoman.reading.story import Actor

_TALKS = ("meeting", "courtesy_call", "call")
_AROUND = (40, 60)
_SEVERAL = _STATE = 2


def each_apart(happening: Happening, scene: Scene, hit: Hit) -> list[Happening]:
    """The talks with each other country, where there were several; else the happening alone.

    There were where the words say so, on the sidelines of something, and with those of three countries.
    """
    if hit.cue.type not in _TALKS or scene.words.many_sided.search(scene.text[hit.start : hit.end]):
        return [happening]
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


def _are_apart(scene: Scene, hit: Hit, others: set[str]) -> bool:
    """Whether there were talks with each of the other countries, not one of all; one call can be with many."""
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
