"""Journeys told only as the way to an exercise: “the contingent left for Oman to take part in Exercise X”."""

from __future__ import annotations

from dragoman.model.engagements import EngagementStatus
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.scenes import Scene

_JOURNEYS = ("visit", "deployment")


def without_ways_there(happenings: list[Happening], scene: Scene) -> list[Happening]:
    """The happenings without journeys of nobody named to an exercise, which takes their country."""
    drills = [each for each in happenings if _is_drill(each, scene)]
    if not drills:
        return happenings
    kept: list[Happening] = []
    for each in happenings:
        drill = _joined(each, drills, scene)
        if drill is None:
            kept.append(each)
            continue
        drill.target = drill.target or (each.target if drill.place is None else None)
        if drill.status is EngagementStatus.HELD and not _is_over(drill, scene):
            drill.status = EngagementStatus.PLANNED
    return kept


def _joined(journey: Happening, drills: list[Happening], scene: Scene) -> Happening | None:
    """The exercise that a journey of troops was made for, by the words between."""
    if journey.type not in _JOURNEYS or journey.people:
        return None
    behind = (drill for drill in drills if drill.at > journey.at)
    drill = next(behind, None)
    between = scene.text[journey.at : drill.at] if drill is not None else ""
    return drill if scene.words.for_drill.search(between) else None


def _is_over(drill: Happening, scene: Scene) -> bool:
    """Whether its days lie before the day of the report."""
    published, told = scene.story.document.published, drill.date.date if drill.date else None
    return published is not None and told is not None and told.last_day < published.first_day


def _is_drill(happening: Happening, scene: Scene) -> bool:
    """Whether it is an exercise, by its words or by its name in the vocabulary."""
    return happening.type == "exercise" or happening.mechanism_id in scene.cues.exercises
