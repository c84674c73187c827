"""Who stands beside a cue in its sentence: its subject, and those named behind it."""

from __future__ import annotations

from itertools import pairwise

from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.hits import JOURNEYS, Hit, target_of
from dragoman.reading.relate.scenes import Scene, has_people, people_of
from dragoman.reading.story import Actor

_BACK = 4
_AHEAD = 80
_NO_SUBJECT = ("land", "capital")
_OFFICE, _ARTICLE = "office", 6


def actors_beside(scene: Scene, hits: list[Hit], i: int) -> tuple[list[Actor], list[Actor]]:
    """Those named before the cue who are its subject, and those named after it."""
    hit = hits[i]
    following = _reach(scene, hits, i)
    breaks = scene.words.list_breaks if hit.cue.adds else scene.words.breaks
    cut = breaks.search(scene.text, hit.end, following)
    after = scene.actors_in(hit.end, cut.start() if cut else following)
    if i == 0:
        opening = scene.words.ahead_clause.match(scene.text, 0, hit.start)
        told = [opening.end()] if opening else []
        told += [match.end() for match in scene.words.begins_to_tell.finditer(scene.text, 0, hit.start)]
        before = _but_inviter(scene, told[-1] if told else 0, hit.start)
        return (before if before or not told else scene.actors_in(0, hit.start)), after
    before = _but_inviter(scene, hits[i - 1].end, hit.start)
    if before and scene.words.relative.search(scene.text, hits[i - 1].end, hit.start):
        return _antecedents(scene, before, hit.end) or before[-1:], after
    if before and hit.cue.before != "signatory" and _goes_on(scene, before[-1], hit.start):
        before = []
    if not before and hit.cue.inside != "-" and scene.template.item(hit.start) is not None:
        return before, after
    own_visit = scene.words.own_visit.search(scene.text, hits[i - 1].end, hit.end) is not None
    visited = target_of(scene, hit) or scene.story.host
    if (own_visit and _are_at_home(before, visited)) or all(
        each.figure is None and each.kind in _NO_SUBJECT for each in before
    ):
        before = _subject_before(scene, hits, i)
    return before, after


def is_of_office(scene: Scene, hit: Hit) -> bool:
    """“The President’s visit”, “the visit of the President”: whether only a post says whose it is."""
    if hit.cue.type not in JOURNEYS:
        return False
    plain, at = scene.story.plain, scene.template.offset(hit.start)
    before, after = scene.actors_in(0, hit.start)[-1:], scene.actors_in(hit.end, hit.end + _ARTICLE)[:1]
    if any(
        _is_unnamed(each) and scene.cues.owns_visit.fullmatch(plain, each.span.end, at) for each in before
    ):
        return True
    is_of = scene.words.visit_of.search(scene.text, hit.start, hit.end) is not None
    is_group = scene.cues.of_group.match(scene.text, hit.end) is not None
    return is_of and (is_group or any(map(_is_unnamed, after)))


def made_by(scene: Scene, hit: Hit) -> list[tuple[Figure, str]]:
    """“A’s talks came during a visit to the capital by B”: B as the guest, whoever is named before."""
    match = scene.cues.made_by.match(scene.text, hit.end) if hit.cue.type == "visit" else None
    return people_of(scene.actors_in(match.end(), len(scene.text)), "guest1") if match is not None else []


def _is_unnamed(actor: Actor) -> bool:
    return actor.figure is None and not actor.figures and actor.kind == _OFFICE


def _antecedents(scene: Scene, before: list[Actor], end: int) -> list[Actor]:
    """Whom “who is” stands for: who is named last; “who are”: also those named with “and” before."""
    people = [each for each in before if has_people(each)]
    last = people[-1:]
    if scene.words.who_are.search(scene.text, 0, end) is None:
        return last
    for one, other in reversed(list(pairwise(people))):
        start, end = (scene.template.position(each.span.start) for each in (one, other))
        if scene.words.named_with.fullmatch(scene.text, start + 1, end) is None:
            break
        last.insert(0, one)
    return last


def _but_inviter(scene: Scene, start: int, end: int) -> list[Actor]:
    """Those named in [start, end), but for whoever invited them, and those in brackets."""
    invited = scene.words.by_invitation.search(scene.text, start, end)
    found = scene.words.asked_to_come.finditer(scene.text, start, end + _AHEAD)
    asked = [each.end() for each in found if each.end() < end]
    if asked and any(map(has_people, scene.actors_in(asked[-1], end))):
        start = asked[-1]
    actors = scene.actors_in(start, invited.start() if invited else end)
    brackets = [match.span() for match in scene.words.in_brackets.finditer(scene.text, start, end)]
    if not brackets:
        return actors
    at = {id(each): scene.template.position(each.span.start) for each in actors}
    inside = [each for each in actors if any(low < at[id(each)] < high for low, high in brackets)]
    return [each for each in actors if each not in inside or not has_people(each)]


def _are_at_home(before: list[Actor], target: str | None) -> bool:
    """“A met B as part of his visit to B’s country”: whether all named are of the country visited."""
    people = [each for each in before if has_people(each)]
    return target is not None and bool(people) and all(each.countries == (target,) for each in people)


def _subject_before(scene: Scene, hits: list[Hit], i: int) -> list[Actor]:
    """The subject of the cues before one: “after talks with A, B visited C and met D” is told of B."""
    for j in range(i - 1, max(0, i - 1 - _BACK), -1):
        named = _but_inviter(scene, hits[j - 1].end, hits[j].start)
        if any(has_people(each) for each in named) and not _goes_on(scene, named[-1], hits[j].start):
            return named[-1:]
    first = hits[0]
    return _but_companions(scene, scene.actors_in(0, first.start)) or [
        each for each in scene.actors_in(0, first.end) if first.cue.inside != "-" and has_people(each)
    ]


def _but_companions(scene: Scene, actors: list[Actor]) -> list[Actor]:
    """“A reviewed troops with B, … and called on C” is told of A: those named up to “with”."""
    people = [each for each in actors if has_people(each)]
    for one, other in pairwise(people):
        between = scene.text[
            scene.template.position(one.span.start) : scene.template.position(other.span.start)
        ]
        if scene.words.done_with.search(between):
            return actors[: actors.index(other)]
    return actors


def _reach(scene: Scene, hits: list[Hit], i: int) -> int:
    """How far those named after a cue go: up to the next, with the guest of “met X, who is on a visit”.

    Those of “met officials during his visit, including X and Y” stand behind the next.
    """
    if i + 1 == len(hits):
        return len(scene.text)
    following = hits[i + 1]
    if following.cue.definite and scene.words.list_follows.match(scene.text, following.end):
        return _reach(scene, hits, i + 1)
    is_named = following.cue.inside != "-" and scene.template.item(following.start) is not None
    return following.start + is_named


def led_delegation(scene: Scene, hits: list[Hit], i: int) -> list[Actor]:
    """“received a delegation led by X”: the first named behind, as of those received."""
    following = hits[i + 1] if i + 1 < len(hits) else None
    if hits[i].cue.type != "courtesy_call" or following is None or following.cue.type != "delegation":
        return []
    end = _reach(scene, hits, i + 1)
    people = [each for each in scene.actors_in(following.end, end) if each.figure is not None]
    return people[:1]


def _goes_on(scene: Scene, last: Actor, start: int) -> bool:
    """“A met B and visited …”: whether the subject of the next cue is that of the one before."""
    at = scene.template.position(last.span.start)
    return bool(scene.words.goes_on.match(scene.text, at + 1, start))
