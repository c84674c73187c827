"""Journeys home, which are no visits: “came back to Lima on Friday”, “she is due back in Valletta”."""

from __future__ import annotations

from dragoman.reading.relate.hits import Hit, target_of
from dragoman.reading.relate.scenes import Scene, people_of
from dragoman.reading.ships import load_ship_names
from dragoman.reading.story import Actor

_RELATIVE, _NEXT, _BESIDE = 25, 6, 40
_TOWNS = ("capital", "land")


def is_homeward(scene: Scene, hit: Hit) -> bool:
    """Whether a journey is one home, or a ship’s putting to sea from her own port."""
    return comes_home(scene, hit) or _leaves_home(scene, hit) or _lands_at_home(scene, hit)


def _lands_at_home(scene: Scene, hit: Hit) -> bool:
    """“He arrived in Nairobi at ten”: whether whoever is told of right before is of the country come to."""
    if hit.cue.type != "visit" or scene.words.lands.match(scene.text, hit.start) is None:
        return False
    target, who = target_of(scene, hit), scene.actors_in(max(0, hit.start - _BESIDE), hit.start)
    return target is not None and bool(who) and all(_is_of(each, target) for each in who)


def _is_of(actor: Actor, country: str) -> bool:
    """Whether somebody named or meant is of the country."""
    return actor.figure is not None and actor.figure.country == country


def _leaves_home(scene: Scene, hit: Hit) -> bool:
    """“SLNS Sagara left Colombo to join …”: whether a ship left a port of the only country that she is of."""
    if hit.cue.type != "port_call" or scene.words.puts_to_sea.search(scene.text, hit.start, hit.end) is None:
        return False
    port = next(iter(scene.template.items_in(hit.start, hit.end + _NEXT, "capital")), None)
    before = scene.actors_in(0, hit.end)
    lands = {country for each in before if each.kind != "capital" for country in each.countries}
    lands |= {whose for _, whose in load_ship_names().find(scene.text[: hit.end], set(scene.story.parties))}
    return port is not None and lands == {port.value.country}


def comes_home(scene: Scene, hit: Hit) -> bool:
    """“A of Peru went to Kyiv and came back to Lima on Friday”: whether who travels is of that country."""
    target = target_of(scene, hit)
    home = scene.words.homeward.search(scene.text, hit.start, hit.end + _RELATIVE)
    if home is None:
        return False
    named = people_of(scene.actors_in(0, max(hit.start, home.start())), "guest")
    if named:
        return target is not None and named[0][0].country == target
    return _is_due_back(scene, hit)


def _is_due_back(scene: Scene, hit: Hit) -> bool:
    """“She is due back in Valletta”: whether whoever was spoken of returns to the report’s own country."""
    town = next(iter(scene.template.items_in(hit.end, hit.end + _NEXT, *_TOWNS)), None)
    if town is None or scene.story.parties[:1] != (town.value.country,):
        return False
    return scene.words.comes_back.match(scene.text, hit.start) is not None
