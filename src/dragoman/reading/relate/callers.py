"""Who called on whom, told the other way round.

“During a courtesy call to X, Y said …”; “A said this when B paid a courtesy call on him”.
"""

from __future__ import annotations

from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.hits import Hit
from dragoman.reading.relate.scenes import Scene, has_people, people_of

_HIM = 5
"""Characters behind the words of a call in which “him” stands."""


def with_caller(scene: Scene, hit: Hit, people: list[tuple[Figure, str]]) -> list[tuple[Figure, str]]:
    """Whoever acts behind the opening is the guest of whom it names; others are only spoken of."""
    if hit.cue.type != "courtesy_call":
        return people
    if not scene.words.opens_call.fullmatch(scene.text, 0, hit.start):
        return _on_teller(scene, hit) or people
    comma = scene.text.find(", ", hit.end)
    hosts = [each for each in scene.actors_in(hit.end, max(comma, hit.end)) if has_people(each)]
    behind = [each for each in scene.actors_in(max(comma, hit.end), len(scene.text)) if has_people(each)]
    if comma < 0 or not hosts or not behind:
        return people
    return people_of(hosts[:1], "host") + people_of(behind[:1], "guest")


def _on_teller(scene: Scene, hit: Hit) -> list[tuple[Figure, str]]:
    """Those of “A said this when B paid a courtesy call on him”, A as the host; else nobody."""
    if hit.cue.before != "guest" or scene.words.on_him.match(scene.text, hit.start, hit.end + _HIM) is None:
        return []
    whens = [match.start() for match in scene.words.when_called.finditer(scene.text, 0, hit.start)]
    if not whens:
        return []
    tellers = [each for each in scene.actors_in(0, whens[-1]) if has_people(each)]
    callers = [each for each in scene.actors_in(whens[-1], hit.start) if has_people(each)]
    return people_of(tellers[-1:], "host") + people_of(callers, "guest") if tellers else []
