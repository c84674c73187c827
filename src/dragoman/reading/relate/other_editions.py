"""Other editions of what a report tells of: “the sixth round was held in Lima last year”, “the next one”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dragoman.model.text import Span
from dragoman.reading.relate.dates_near import date_near, is_long_past
from dragoman.reading.relate.editions import edition_of
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.mechanism_names import edition_told_after, is_told
from dragoman.reading.relate.named_mechanisms import NamedMechanism
from dragoman.reading.relate.scenes import Scene
from dragoman.reading.relate.statuses import status_of
from dragoman.reading.taken import Taken

_BEHIND_NAME = 40
_RULES = ("mechanisms", "dialogues", "exercises")


def find_other_editions(
    scene: Scene, named: Sequence[NamedMechanism], told: Sequence[Happening]
) -> list[Happening]:
    """The other editions that a sentence tells of, without the name, of the last one named before it.

    Args:
        named: the mechanisms that the sentence names itself; told: the happenings of the sentences before.
    """
    if not any(map(_is_named, told)):
        return []
    matches = list(scene.words.other_edition.finditer(scene.text))
    taken = Taken(Span(each.start, each.end) for each in named)
    found = []
    for match in matches:
        start, end = match.span()
        edition = _number_of(match, scene)
        is_other = edition is not None or match["sequel"] or scene.words.another.match(match["number"] or "")
        meant = _last_named(scene, told, match["short"] or match["behind"]) if is_other else None
        if meant is None or taken.overlaps(Span(start, end)) or not is_told(scene, start, end):
            continue
        other = _edition_at(scene, start, end, edition, meant)
        if match["bare"] is not None:
            other.date = next(
                (each for at, each in zip(scene.date_at, scene.dates, strict=True) if at > end), None
            )
        if edition is None or edition != meant.edition or other.date is not None:
            found.append(other)
    return found


def _number_of(match: re.Match[str], scene: Scene) -> int | None:
    """“The sixth round”, “session number 14”, “the last session, number XXVIII”: which edition it is."""
    if match["digits"] and match["digits"].isdigit():
        return int(match["digits"])
    said = match["number"] or match["digits"]
    number = edition_of(said, scene.cues.ordinals) if said else None
    return number or edition_told_after(scene, match.end())


def _last_named(scene: Scene, told: Sequence[Happening], short: str | None) -> Happening | None:
    """The last session or exercise named, not only as what something was beside; the one of those letters."""
    named = (each for each in reversed(told) if _is_named(each))
    return next((each for each in named if short is None or _is_short_for(scene, short, each)), None)


def _is_short_for(scene: Scene, short: str, happening: Happening) -> bool:
    """“The next JDCC meeting”: whether the report gives the letters for the name, “… Committee (JDCC)”."""
    name, plain = happening.mechanism, scene.story.plain
    end = plain.find(name) + len(name) if name else -1
    return name is not None and name in plain and plain.find(f"({short})", end, end + _BEHIND_NAME) >= 0


def _is_named(happening: Happening) -> bool:
    return happening.rule in _RULES and not happening.definite and not happening.is_aside


def _edition_at(scene: Scene, start: int, end: int, edition: int | None, meant: Happening) -> Happening:
    date = date_near(scene, start, end, "dialogue")
    return Happening(
        type=meant.type,
        sentence=scene.number,
        at=start,
        span=scene.template.span,
        rule=meant.rule,
        definite=False,
        countries=meant.countries,
        date=date,
        is_recalled=date is not None and is_long_past(date.date, scene),
        status=status_of(scene, start, end),
        mechanism=meant.mechanism,
        mechanism_id=meant.mechanism_id,
        edition=edition,
    )
