"""Who promises or agrees by the words of a cue, and whether one side or both."""

from __future__ import annotations

from dataclasses import replace

from dragoman.reading.relate.carried import Candidate, Carried
from dragoman.reading.relate.sides_of import Scene, Subject, both_of, directly, flipped

_BESIDE, _NEAR, _FAR = 4, 40, 90
_OWNED = ("reaffirmed", "ready")
_MUTUAL = ("agreed_to", "agreed_that", "shared_view", "arranged")


def judge_promise(scene: Scene, blank: Candidate, subject: Subject | None, carried: Carried) -> Candidate:
    """The undertaking with whose it is: agreed where both undertake, pledged where one side does."""
    if blank.cue.by == "both":
        return replace(blank, by=both_of(scene.parties))
    if mutual := _mutually(scene, blank):
        return replace(blank, by=mutual)
    is_owned = blank.cue.name == "reaffirmed" and scene.folded.endswith(" of ", 0, blank.end)
    if is_owned and (owner := directly(scene, blank.end)):
        return replace(blank, kind="pledged", by=owner)
    if owner := _owner(scene, blank) or _doer(scene, blank):
        return replace(blank, kind="pledged", by=owner)
    if subject is None:
        by = both_of(scene.parties) if blank.kind == "agreed" else carried.by or both_of(scene.parties)
        return replace(blank, by=by)
    if len(subject.countries) > 1:
        return replace(blank, kind="agreed", by=subject.countries)
    return replace(blank, kind="pledged", by=_promiser(scene, blank, subject))


def _promiser(scene: Scene, blank: Candidate, subject: Subject) -> tuple[str, ...]:
    """The one side that promises."""
    if subject.kind in ("pronoun", "carried") or scene.words.own.match(scene.folded, max(0, subject.start)):
        return flipped(scene, subject.countries, blank.end)
    return subject.countries


def _mutually(scene: Scene, blank: Candidate) -> tuple[str, ...]:
    """Both sides where the words of agreeing are those of both: “we agreed”, “he and I agreed”."""
    if blank.cue.name not in _MUTUAL:
        return ()
    words = scene.words
    is_ours = words.and_i.search(scene.folded, 0, blank.start) or words.we.search(
        scene.folded, 0, blank.start
    )
    if is_ours or words.agreed_with.match(scene.folded, blank.start):
        return both_of(scene.parties)
    return _named_together(scene, blank.start)


def _named_together(scene: Scene, at: int) -> tuple[str, ...]:
    """“X, Minister of Peru, and Y of Chile agreed”: the parties of the people before the verb, if two."""
    people = [
        each
        for each in scene.placed
        if each.end <= at
        and each.actor.kind == "person"
        and scene.words.not_subject.search(scene.folded, max(0, each.start - _FAR), each.start) is None
    ]
    countries = tuple(dict.fromkeys(country for each in people for country in each.actor.countries))
    is_pair = (
        len(countries) > 1 and scene.words.joined_pair.search(scene.folded, people[0].end, at) is not None
    )
    return countries if is_pair and set(countries) <= set(scene.parties) else ()


def _doer(scene: Scene, blank: Candidate) -> tuple[str, ...]:
    """The side of which it is assured: “assured him that Norway would”, “of the support of Norway”."""
    if blank.cue.name != "pledge_that":
        return ()
    is_of = scene.folded.endswith(" of ", 0, blank.end)
    reach = blank.end + (_NEAR if is_of else _BESIDE)
    named = next((each for each in scene.placed if blank.end <= each.start <= reach), None)
    if named is None or named.actor.kind == "pronoun" or len(named.actor.countries) != 1:
        return ()
    if is_of:
        is_theirs = scene.folded.endswith((" of ", " of the "), blank.end - len(" of "), named.start)
    else:
        is_theirs = scene.words.does.match(scene.folded[named.end :]) is not None
    return named.actor.countries if is_theirs else ()


def _owner(scene: Scene, blank: Candidate) -> tuple[str, ...]:
    """Whose readiness a cue’s own words name: “Norway’s willingness to”, “the readiness of Norway to”."""
    if blank.cue.name not in _OWNED:
        return ()
    inside = [each for each in scene.placed if blank.start < each.start and each.end < blank.end]
    if len(inside) != 1 or len(inside[0].actor.countries) != 1:
        return ()
    is_of = scene.folded.endswith((" of ", " of the "), blank.start, inside[0].start)
    return inside[0].actor.countries if is_of or scene.folded.startswith("'s", inside[0].end) else ()
