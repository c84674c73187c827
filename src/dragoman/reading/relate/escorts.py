"""Who was with a visitor on the way: who came along, and who of the hosts showed the visitor round."""

from __future__ import annotations

from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.hits import Hit, is_local
from dragoman.reading.relate.scenes import Scene, has_people, people_of
from dragoman.reading.story import Actor

ESCORT = "escort"
"""The hint of whoever was with a visitor, also of the country visited; a host or a guest once settled."""

RECEIVER = "receiver"
"""The hint of whoever is told of as having received or shown round a visitor: a host, once settled."""
RECEIVED = ("host", RECEIVER)
"""The hints of whoever received a visitor."""


def with_escorts(
    scene: Scene, hits: list[Hit], i: int, people: list[tuple[Figure, str]]
) -> list[tuple[Figure, str]]:
    """Those who take part by a cue and whoever was with them; nobody where only the latter are known."""
    escorts = _escorts(scene, hits, i)
    with_him = {id(figure) for figure, _ in escorts}
    known = [*(each for each in people if id(each[0]) not in with_him), *escorts]
    return known if any(role not in (ESCORT, RECEIVER) for _, role in known) else []


def _escorts(scene: Scene, hits: list[Hit], i: int) -> list[tuple[Figure, str]]:
    """Those named as with the visitor in the clause of a visit; of one to a site, also whoever received."""
    hit = hits[i]
    if hit.cue.type != "visit" or hit.cue.definite:
        return []
    start = hits[i - 1].end if i else 0
    end = hits[i + 1].start if i + 1 < len(hits) else len(scene.text)
    words = scene.words.shown_round if is_local(scene, hit) else scene.words.along_with
    found: list[Actor] = []
    for match in words.finditer(scene.text, start, end):
        found += _listed(scene, match.end(), end)
    return people_of(found, ESCORT)


def _listed(scene: Scene, start: int, end: int) -> list[Actor]:
    """The people named one after the other behind words, up to another deed."""
    listed: list[Actor] = []
    at = start
    for actor in scene.actors_in(start, end):
        if not has_people(actor):
            continue
        here = scene.template.position(actor.span.start)
        if scene.words.another_deed.search(scene.text, at, here):
            break
        listed.append(actor)
        at = here + 1
    return listed
