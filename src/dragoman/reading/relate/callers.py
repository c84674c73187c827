"""Who called on whom where a sentence opens with the call: “During a courtesy call to X, Y said …”."""

from __future__ import annotations

from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.hits import Hit
from dragoman.reading.relate.scenes import Scene, has_people, people_of


def with_caller(scene: Scene, hit: Hit, people: list[tuple[Figure, str]]) -> list[tuple[Figure, str]]:
    """Whoever acts behind the opening is the guest of whom it names; others are only spoken of."""
    if hit.cue.type != "courtesy_call" or not scene.words.opens_call.fullmatch(scene.text, 0, hit.start):
        return people
    comma = scene.text.find(", ", hit.end)
    hosts = [each for each in scene.actors_in(hit.end, max(comma, hit.end)) if has_people(each)]
    behind = [each for each in scene.actors_in(max(comma, hit.end), len(scene.text)) if has_people(each)]
    if comma < 0 or not hosts or not behind:
        return people
    return people_of(hosts[:1], "host") + people_of(behind[:1], "guest")
