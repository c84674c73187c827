"""The stops of a journey: “will call at Muscat, Karachi (Pakistan) and Mumbai” is one call at each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dragoman.model.text import Span
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.joined_places import Where
from dragoman.reading.relate.scenes import Scene
from dragoman.reading.template import Item

_JOURNEYS = ("port_call", "visit")
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class _Stop:
    """A country gone to, and the place in it where the words name one."""

    country: str
    place: Where | None


def each_stop(happening: Happening, scene: Scene, end: int) -> list[Happening]:
    """The visit to each country or port of a list that stands right behind the cue; else the happening alone.

    Args:
        end: where the cue ends.
    """
    if happening.type not in _JOURNEYS or happening.definite:
        return [happening]
    stops = list(_stops(scene, end))
    if len({(each.country, each.place and each.place.words) for each in stops}) < _SEVERAL:
        return [happening]
    abroad = {each.country for each in stops}
    if abroad & {figure.country for figure, role in happening.people if role == "guest"}:
        return [happening]
    home = tuple(each for each in happening.countries if each not in abroad)
    return [
        replace(
            happening,
            target=each.country,
            place=each.place,
            countries=(*home, each.country),
            people=list(happening.people),
            is_stop=True,
        )
        for each in stops
    ]


def _stops(scene: Scene, end: int) -> Iterator[_Stop]:
    """The stops named one after the other from a place on, with nothing but commas and “and” between."""
    listed = scene.words.stops.match(scene.text, end)
    if listed is None:
        return
    for match in scene.words.stop.finditer(scene.text, *listed.span("list")):
        stop = _stop(scene, match)
        if stop is not None:
            yield stop


def _stop(scene: Scene, match: re.Match[str]) -> _Stop | None:
    items = scene.template.items_in(*match.span(), "land", "capital")
    lands = [item for item in items if item.value.country]
    if not lands:
        return None
    country = lands[-1].value.country
    return _Stop(country, _place(scene, match, lands, country))


def _place(scene: Scene, match: re.Match[str], lands: list[Item], country: str) -> Where | None:
    """The port or town of a stop: its name before the country, or a capital."""
    plain = scene.story.plain
    if match["name"]:
        start, end = (scene.template.offset(at) for at in match.span("name"))
        return Where(Span(start, end), plain[start:end], country)
    if lands[0].kind == "capital":
        span = lands[0].span
        return Where(span, plain[span.start : span.end], country)
    return None
