"""What one side did with several others in turn: “met separately with X and Y”, “a trip to A and B”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.hits import Hit
from dragoman.reading.relate.scenes import Scene, has_people, once_each, people_of
from dragoman.reading.story import Actor

_TALKS = ("meeting", "courtesy_call", "call")
_AROUND = (40, 60)
_SEVERAL = 2


def each_land(happening: Happening, scene: Scene, hit: Hit) -> list[Happening]:
    """“A trip to Peru and Chile”: a visit to each country of the list; else the happening alone."""
    toured = scene.words.toured.match(scene.text, hit.end) if happening.type == "visit" else None
    if toured is None or happening.target is None:
        return [happening]
    lands = scene.template.items_in(toured.start(), toured.end(), "land")
    targets = list(dict.fromkeys(each.value.country for each in lands))
    homes = {figure.country for figure, role in happening.people if role == "guest"}
    if targets[0] != happening.target or homes & set(targets) or None in targets:
        return [happening]
    others = set(targets)
    return [
        replace(
            happening,
            target=target,
            people=list(happening.people),
            countries=tuple(each for each in happening.countries if each == target or each not in others),
        )
        for target in targets
    ]


def each_apart(happening: Happening, scene: Scene, hit: Hit) -> list[Happening]:
    """The talks with each other country, where the words tell of several talks; else the happening alone."""
    if not _is_apart(scene, hit):
        return [happening]
    before = [each for each in scene.actors_in(0, hit.start) if has_people(each)]
    home = {country for each in before for country in each.countries}
    met = list(_met(scene, hit))
    others = [each for each in dict.fromkeys(country for country, _ in met) if each not in home]
    if len(home) != 1 or len(others) < _SEVERAL:
        return [happening]
    at_home = [each for each in happening.people if each[0].country in home]
    talks = []
    for other in others:
        theirs = people_of([actor for country, actor in met if country == other and actor], hit.cue.after)
        people = once_each([*at_home, *theirs])
        talks.append(replace(happening, people=people, countries=(*home, other), partner=other))
    return talks


def _is_apart(scene: Scene, hit: Hit) -> bool:
    """Whether the words around a cue say that there were several talks."""
    if hit.cue.type not in _TALKS or scene.words.many_sided.search(scene.text[hit.start : hit.end]):
        return False
    start, end = max(0, hit.start - _AROUND[0]), hit.end + _AROUND[1]
    return bool(scene.words.apart.search(scene.text, start, end))


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
