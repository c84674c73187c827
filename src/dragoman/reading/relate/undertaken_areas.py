"""Areas that an undertaking names by what it does: a gift of ships, a minister invited."""

from __future__ import annotations

from dragoman.reading.relate.carried import Candidate
from dragoman.reading.relate.sides_of import Scene

_ARMS, _VISITS = "arms_transfer", "high_level_exchange"
_PERSONS = ("person", "office", "meant")
_NEAR = 40


def with_deeds(
    areas: tuple[str, ...], scene: Scene, candidate: Candidate, order: tuple[str, ...]
) -> tuple[str, ...]:
    """The areas named in words, and those that the deed itself is of, in the order of the taxonomy."""
    named = {*areas, *deeds_of(scene, candidate)}
    return tuple(code for code in order if code in named)


def deeds_of(scene: Scene, candidate: Candidate) -> tuple[str, ...]:
    """The area that the deed itself is of, if it is of one."""
    is_gift = candidate.cue.asks == "gift" or scene.words.to_give.match(scene.folded, candidate.end)
    if is_gift and _is_of_materiel(scene):
        return (_ARMS,)
    return (_VISITS,) if candidate.kind == "invited" and _is_of_person(scene, candidate) else ()


def _is_of_materiel(scene: Scene) -> bool:
    """Whether ships, aircraft, weapons or vehicles are given, and not to hospitals."""
    words, folded = scene.words, scene.folded
    return words.materiel.search(folded) is not None and words.relief.search(folded) is None


def _is_of_person(scene: Scene, candidate: Candidate) -> bool:
    """Whether it is a minister, chief or other one person who is invited to come."""
    if candidate.cue.by == "agent":
        return any(each.end <= candidate.start and each.actor.kind in _PERSONS for each in scene.placed)
    invited = next((each for each in scene.placed if each.start >= candidate.end), None)
    is_near = invited is not None and invited.start - candidate.end <= _NEAR
    return is_near and invited is not None and invited.actor.kind in _PERSONS
