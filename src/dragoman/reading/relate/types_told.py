"""What kind of engagement a cue tells of, by who meets, what travels and what body sits."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reading.relate.hits import Hit
from dragoman.reading.relate.scenes import Scene

_BODY, _NAME, _OF_BLOC = 20, 30, 60
_MANY, _STATE = 3, 2


def type_of(scene: Scene, hit: Hit, *, guests: Sequence[object], sides: Sequence[str]) -> str:
    """“The V JDCC meeting” is an edition of a standing body; a ship’s visit is a port call.

    Args:
        guests: those named as guests; sides: the countries of those who meet.
    """
    type_ = hit.cue.type
    cue = scene.text[hit.start : hit.end]
    body = scene.text[max(0, hit.start - _BODY) : hit.end]
    if type_ == "meeting" and (scene.words.body_meets.search(cue) or scene.words.standing_meets.search(body)):
        return "dialogue"
    if type_ == "dialogue" and _are_of_bloc(scene, hit):
        return "multilateral_meeting"
    states = {side for side in sides if len(side) == _STATE}
    if type_ == "meeting" and (len(states) >= _MANY or _is_of_many(scene, hit)):
        return "multilateral_meeting"
    if type_ == "courtesy_call":
        return _call_of(scene, hit, body, guests)
    if type_ != "visit":
        return type_
    of_ship = not guests and scene.words.of_ship.match(scene.text, hit.start)
    if of_ship or scene.words.at_port.search(body) or (not guests and scene.words.ships.search(cue)):
        return "port_call"
    if scene.says_before(scene.words.ships, hit.start) and (not guests or _is_of_ship(scene, hit)):
        return "port_call"
    is_journey = not guests and scene.words.journeys.search(cue) is not None
    return _journey_of(scene, hit) if is_journey else type_


def _call_of(scene: Scene, hit: Hit, body: str, guests: Sequence[object]) -> str:
    """“The crew was greeted by X” tells who was there, “the cutter’s courtesy visit to Lima” of a port."""
    if not guests and scene.words.met_on_arrival.search(body):
        return "attendance" if scene.tells_of_ships(hit.start) else "courtesy_call"
    return "port_call" if _is_call_of_ship(scene, hit) else "courtesy_call"


def _is_call_of_ship(scene: Scene, hit: Hit) -> bool:
    """“The cutter X paid a courtesy visit to Lima”: whether a ship, and nobody named, called on a town."""
    people = any(each.figure is not None for each in scene.actors_in(0, len(scene.text)))
    to_town = scene.cues.to_town.match(scene.text, hit.end) is not None
    return to_town and not people and scene.says_before(scene.words.ships, hit.start)


def _journey_of(scene: Scene, hit: Hit) -> str:
    """What a journey of nobody named is, by what is said to travel: troops’, relief’s."""
    if scene.says_before(scene.words.relief, hit.start):
        return "assistance"
    return "deployment" if scene.says_before(scene.words.troops, hit.start) else "visit"


def _is_of_many(scene: Scene, hit: Hit) -> bool:
    """“Trilateral talks”, “ministers of the Nordic countries met”: whether many countries meet."""
    words = scene.words
    return bool(
        _are_of_bloc(scene, hit)
        or words.many_sided.search(scene.text, max(0, hit.start - _NAME), hit.end)
        or scene.says_before(words.many_countries, hit.end)
        or words.many_behind.match(scene.text, hit.end)
        or (
            words.many_counterparts.match(scene.text, hit.end)
            and words.one_meeting.search(scene.text, hit.start, hit.end)
        )
    )


def _are_of_bloc(scene: Scene, hit: Hit) -> bool:
    """“GCC Ministers of Defence held their 15th session”: whether those of a bloc of states met."""
    met = scene.words.of_bloc.search(scene.text, max(0, hit.start - _OF_BLOC), hit.start)
    item = scene.template.item(met.start()) if met is not None else None
    return item is not None and len(item.value.country or "") > _STATE


def _is_of_ship(scene: Scene, hit: Hit) -> bool:
    """“In the presence of X, the frigate A arrived”, “a frigate led by X arrived”: whether a ship came."""
    people = [each for each in scene.actors_in(0, hit.start) if each.figure is not None]
    if not people:
        return True
    person, ship = scene.template.position(people[-1].span.start), scene.last_ship(hit.start)
    if 0 <= ship < person and scene.words.commanded_by.search(scene.text, ship, person):
        return True
    between = scene.text[person + 1 : ship] if ship > person else ""
    return between.startswith(",") and " of " not in between
