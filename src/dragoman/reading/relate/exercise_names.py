"""Names that a report gives to exercises, known or not: “Iron Shield” of “Exercise Iron Shield”."""

from __future__ import annotations

import re

from dragoman.model.text import Span
from dragoman.reading.relate.dates_near import date_near
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.happening_words import load_happening_words
from dragoman.reading.relate.mechanism_names import edition_in_name, edition_named_before, is_told
from dragoman.reading.relate.scenes import Scene
from dragoman.reading.relate.statuses import status_of
from dragoman.reading.story import Story
from dragoman.reading.taken import Taken

_GAP, _NUMBER, _LONGEST = 3, 8, 40


def exercise_names(story: Story) -> re.Pattern[str] | None:
    """A pattern of the names that the story gives to exercises, longest first, or None."""
    words = load_happening_words(story.language.code)
    named, other = words.exercise_named, story.language.not_names | words.exercise_kinds
    found = {
        match[match.lastgroup or 0]
        for template in story.templates
        for match in named.finditer(template.text, template.words)
        if not other.issuperset(match[match.lastgroup or 0].split())
    }
    if not found:
        return None
    names = "|".join(re.escape(name) for name in sorted(found, key=lambda name: (-len(name), name)))
    return re.compile(rf"\b(?:{names})\b")


def name_of_exercise(scene: Scene, start: int, end: int) -> str | None:
    """The name of the exercise in the words of a cue, or right behind them."""
    if scene.exercises is None:
        return None
    match = scene.exercises.search(scene.text, max(0, start - 1), min(end + _LONGEST, len(scene.text)))
    return match[0] if match is not None and match.start() <= end + _GAP else None


def find_exercises_by_name(scene: Scene, taken: Taken) -> list[Happening]:
    """The exercises that a sentence tells of by name alone.

    Args:
        taken: where the sentence tells of exercises in other words.
    """
    if scene.exercises is None:
        return []
    found = []
    dated = any(mention.date is not None for mention in scene.dates)
    for match in scene.exercises.finditer(scene.text):
        start, end = match.span()
        if scene.words.prepared.search(scene.text, max(0, start - _LONGEST), start):
            continue
        if not taken.overlaps(Span(max(0, start - _GAP), end)) and (dated or is_told(scene, start, end)):
            found.append(_told_at(scene, start, end, match[0]))
    return found


def _told_at(scene: Scene, start: int, end: int, name: str) -> Happening:
    return Happening(
        type="exercise",
        sentence=scene.number,
        at=start,
        span=scene.template.span,
        rule="exercises",
        definite=False,
        date=date_near(scene, start, end, "exercise"),
        status=status_of(scene, start, end),
        mechanism=name,
        edition=edition_named_before(scene, start) or edition_in_name(scene, start, end + _NUMBER),
    )
