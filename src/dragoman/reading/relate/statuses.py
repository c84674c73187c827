"""Whether what a cue tells of was held, is planned or proposed, or was cancelled."""

from __future__ import annotations

from dragoman.model.engagements import EngagementStatus
from dragoman.reading.relate.scenes import Scene

_CANCELLED = (40, 80)
_ON_A = 16
"""Characters before “visit” in which “is on a” stands."""
_PLANNED = 110
_PROPOSED = 90
_DONE = 60
_PASSIVE = 220
_COMING = 90
_LONGEST_CLAUSE_WORD = 20


def status_of(scene: Scene, start: int, end: int) -> EngagementStatus:
    """Held, unless the words around make it planned, proposed or cancelled; a past verb is held."""
    text, cues, words = scene.text, scene.cues, scene.words
    around = text[max(0, start - _CANCELLED[0]) : end + _CANCELLED[1]]
    if cues.cancelled.search(around, scene.template.words):
        return EngagementStatus.PLANNED if scene.moved_to >= 0 else EngagementStatus.CANCELLED
    if _is_past(scene, start, end):
        return EngagementStatus.HELD
    if words.present.search(text, max(0, start - _ON_A), end) and not cues.planned.search(
        text[max(0, start - _PROPOSED) : start]
    ):
        return EngagementStatus.HELD
    if _is_done(scene, start, end):
        return EngagementStatus.HELD
    if scene.is_said_there(start):
        return EngagementStatus.HELD
    opening = words.ahead_clause.match(text, 0, start)
    clause = max(_clause_start(scene, start), opening.end() if opening else -1)
    before = text[max(clause, start - _PLANNED, 0) : end]
    planned = cues.planned.search(before)
    is_coming = words.coming.match(text[end : end + _COMING]) or words.coming_last.match(
        text, end, end + _PASSIVE
    )
    if is_coming or (planned and not planned.group().startswith("to ")):
        return EngagementStatus.PLANNED
    if cues.proposed.search(text[max(clause, start - _PROPOSED, 0) : start]):
        helps = words.visit_helps.finditer(text, max(0, start - _ON_A), end + _COMING)
        itself = any(each.start() < end < each.end() for each in helps)
        return EngagementStatus.HELD if itself and not planned else EngagementStatus.PROPOSED
    return EngagementStatus.PLANNED if planned else EngagementStatus.HELD


def _is_past(scene: Scene, start: int, end: int) -> bool:
    """Whether a cue is, or ends with, a verb of what is over: “met”, “the frigate X tied up”."""
    words, cue = scene.words, scene.text[start:end]
    if words.past.match(cue):
        return not words.yet_to_be.search(scene.text[max(0, start - 40) : start])
    return words.past_behind.search(cue) is not None and not scene.cues.planned.search(cue)


def _is_done(scene: Scene, start: int, end: int) -> bool:
    """“Had the opportunity to meet”, “A and B agreed today that …”: whether the words say that they did."""
    words = scene.words
    if words.begun.match(scene.text, end) or words.done.search(scene.text, max(0, start - _DONE), start):
        return True
    agreed = words.past_agreed.search(scene.text, start, end)
    return agreed is not None and not scene.cues.planned.search(scene.text, start, end)


def _clause_start(scene: Scene, start: int) -> int:
    """Where the clause of a cue begins, or -1 where that is too far off to matter."""
    floor = max(0, start - _PLANNED - _LONGEST_CLAUSE_WORD)
    return max(scene.text.rfind(word, floor, start) for word in scene.words.clauses)
