"""Who undertakes by the words of a cue."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from dragoman.reading.relate.carried import Carried
from dragoman.reading.relate.sides_of import (
    Scene,
    Subject,
    agent_of,
    both_of,
    others,
    speaker_of,
    subject_of,
)
from dragoman.reading.relate.undertakings import Cue

_BESIDE, _NEAR, _FAR = 14, 40, 90
_BY = len(" by")
_WEAK = 3
_SHOWN = ("reaffirmed", "deepen")


def find_subject(scene: Scene, cue: Cue, match: re.Match[str], carried: Carried) -> Subject | None:
    """Who undertakes by the words of a cue, if the sentence or what was said before it tells."""
    if cue.by in _FOUND_BY:
        return _FOUND_BY[cue.by](scene, match, carried)
    if (agent := _passive_agent(scene, cue, match)) is not None:
        return agent
    if scene.words.spoken.search(scene.folded, max(0, match.start() - _NEAR), match.start()):
        return _of_first_person(scene, match, carried)
    found = _within(scene, match) or (speaker_of if cue.by == "speaker" else subject_of)(scene, match.start())
    if found is None:
        return Subject(carried.list_by, "list") if carried.in_list and carried.list_by else None
    if found.kind == "own" and carried.turn:
        return Subject(carried.turn, "side")
    return _of_pronoun(scene, match, found) if found.kind == "pronoun" else found


def is_of_thing(scene: Scene, cue: Cue, match: re.Match[str]) -> bool:
    """Whether things show or bring it: “the visit shows the commitment …”, “the exercise will enhance …”."""
    words, end = scene.words, match.end()
    brings = (
        words.soft_verbs.match(scene.folded, end)
        or words.outlook_verbs.match(scene.folded, end)
        or words.thing_goes.match(scene.folded, end)
    )
    if cue.rank >= _WEAK and words.thing_tells.match(scene.folded, 0, match.start()):
        return True
    can_be = cue.name in _SHOWN or (cue.asks == "will" and brings is not None)
    return can_be and words.of_things.search(scene.folded, 0, match.start()) is not None


def _both(scene: Scene, match: re.Match[str], _: Carried) -> Subject:
    return Subject(both_of(scene.parties), "both", match.start(), match.start())


def _agent(scene: Scene, match: re.Match[str], _: Carried) -> Subject | None:
    return agent_of(scene, match.end())


def _host(scene: Scene, match: re.Match[str], _: Carried) -> Subject | None:
    """The side that trains those who study with it; none where the words tell the life of one person."""
    if (agent := agent_of(scene, match.end() - _BY)) is not None:
        return agent
    trained = subject_of(scene, match.start())
    if trained is None or trained.kind in ("person", "meant", "pronoun", "office"):
        return None
    return _other_than(scene, trained)


def _giver(scene: Scene, match: re.Match[str], carried: Carried) -> Subject | None:
    """Who is thanked: named by “by” or “from”, both, or the other side than who thanks."""
    agent = agent_of(scene, match.end() - 1)
    if agent is not None:
        return agent
    inside = [
        each for each in scene.placed if match.start() < each.start and each.end <= match.end() + _BESIDE
    ]
    if inside and len(inside[-1].actor.countries) > 1:
        return Subject(inside[-1].actor.countries, "both")
    thankful = subject_of(scene, match.start())
    if (thankful is None or thankful.kind == "own") and carried.turn:
        thankful = Subject(carried.turn, "side")
    thanked = [each.actor.countries for each in inside if len(each.actor.countries) == 1]
    if thankful is not None and thanked and thanked[0] != thankful.countries:
        return Subject(thanked[0], "side")
    return _other_than(scene, thankful)


def _passive_agent(scene: Scene, cue: Cue, match: re.Match[str]) -> Subject | None:
    """Whom a passive names after “by”: “a school will be built by Norway”."""
    if cue.asks not in ("will", "is_to", "perfect"):
        return None
    is_passive = scene.words.passive.match(scene.folded, match.end()) or match.group().endswith("been ")
    if not is_passive:
        return None
    by = scene.words.by_agent.search(scene.folded, match.end(), match.end() + _FAR)
    return agent_of(scene, by.start() - 1) if by else None


def _within(scene: Scene, match: re.Match[str]) -> Subject | None:
    """The actor with which the cue’s own words begin."""
    for each in scene.placed:
        if each.start <= match.start() < each.end:
            return Subject(each.actor.countries, each.actor.kind, each.start, each.end)
    return None


def _of_first_person(scene: Scene, match: re.Match[str], carried: Carried) -> Subject | None:
    """Whom “we” or “I” stands for: who is said to speak, who has the word, or the side last heard."""
    said = speaker_of(scene, match.end())
    if said is not None and said.start > match.end():
        return replace(said, start=match.start(), end=match.start())
    heard = carried.quoted or carried.turn or carried.by
    return Subject(heard, "own", match.start(), match.start()) if heard else subject_of(scene, match.start())


def _of_pronoun(scene: Scene, match: re.Match[str], found: Subject) -> Subject:
    said = speaker_of(scene, match.end())
    return said if said is not None and said.kind != "pronoun" and said.start > match.end() else found


def _other_than(scene: Scene, subject: Subject | None) -> Subject | None:
    if subject is None or len(subject.countries) != 1:
        return None
    rest = others(scene.parties[:2], subject.countries)
    return Subject(rest, "side") if len(rest) == 1 else None


_FOUND_BY: dict[str, Callable[[Scene, re.Match[str], Carried], Subject | None]] = {
    "both": _both,
    "agent": _agent,
    "giver": _giver,
    "host": _host,
}
