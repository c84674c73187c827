"""“The event took place at …”: more of what was told right before, under no name of its own."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reading.relate.dates_near import date_near
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.scenes import Scene
from dragoman.reading.relate.statuses import status_of

_NEAR = 2


def event_told(scene: Scene, told: Sequence[Happening]) -> list[Happening]:
    """What a sentence tells of the last happening, of the two sentences before; it may name the visit too."""
    event = scene.words.event_held.match(scene.text)
    last = next((each for each in reversed(told) if not each.in_title), None)
    if event is None or last is None or scene.number - last.sentence > _NEAR:
        return []
    return [
        Happening(
            last.type,
            scene.number,
            event.end(),
            scene.template.span,
            "event",
            definite=True,
            countries=last.countries,
            date=date_near(scene, event.start(), event.end(), last.type),
            status=status_of(scene, event.start(), event.end()),
            mechanism=last.mechanism,
            mechanism_id=last.mechanism_id,
        )
    ]
