"""Happenings: each phrase that tells of an engagement, with who, when, where and whether it was held."""

from __future__ import annotations

from bisect import bisect_left

from dragoman.reading.relate.cues import EngagementWords
from dragoman.reading.relate.dates_near import date_near, in_series, is_recalled
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.hits import (
    Hit,
    actors_beside,
    edition_before,
    find_hits,
    hits_outside,
    is_explicit_call,
    is_remote,
    is_told_now,
    led_delegation,
    paper_of,
    target_of,
    type_of,
)
from dragoman.reading.relate.named_mechanisms import find_named_mechanisms, happening_of
from dragoman.reading.relate.scenes import Scene, make_scene, once_each, people_of
from dragoman.reading.relate.statuses import status_of
from dragoman.reading.relate.where import FindPlace, Places, Where
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Actor, Story

_SILENT = (ParagraphKind.FURNITURE, ParagraphKind.ELSEWHERE)
_NAMED_TYPES = ("meeting", "exercise", "training", "call")
_AT_SEA = ("exercise", "deployment", "mechanism")
_NOT_THEN = ("meant", "both")


def find_happenings(story: Story, words: EngagementWords, find_place: FindPlace) -> list[Happening]:
    """The happenings of a story, in order of place."""
    places = Places(story, find_place)
    found: list[Happening] = []
    told = 0
    for number, sentence in enumerate(story.sentences):
        if sentence.kind in _SILENT:
            continue
        happenings = _in_sentence(make_scene(story, number, words), places)
        for happening in happenings:
            happening.told_at = told
        found += happenings
        told += sentence.kind is ParagraphKind.BODY
    return found


def _in_sentence(scene: Scene, places: Places) -> list[Happening]:
    named = find_named_mechanisms(scene)
    hits = hits_outside(find_hits(scene), [(each.start, each.end) for each in named], _NAMED_TYPES)
    happenings = [_from_hit(scene, hits, i) for i in range(len(hits)) if _has_sides(scene, hits[i])]
    happenings += [happening_of(scene, each) for each in named]
    happenings = [each for happening in happenings for each in in_series(happening, scene)]
    happenings.sort(key=lambda each: each.at)
    if happenings:
        _settle_places(happenings, scene, places)
    for happening in happenings:
        happening.in_title = scene.story.sentences[scene.number].kind is ParagraphKind.TITLE
    return happenings


def _has_sides(scene: Scene, hit: Hit) -> bool:
    """Whether those named in the cue are of as many countries as it asks for."""
    if not hit.cue.sides:
        return True
    return len(_lands(scene.actors_in(hit.start, hit.end))) >= hit.cue.sides


def _settle_places(happenings: list[Happening], scene: Scene, places: Places) -> None:
    """Give each the place nearest after its cue, else the last before it; seas to what is done at sea."""
    every = places.find(scene.template)
    narrow = [place for place in every if not place.is_wide]
    for happening in happenings:
        found = every if happening.type in _AT_SEA and not narrow else narrow
        local = (each.at for each in happenings if each.is_local and each.at > happening.at)
        end = next(local, len(scene.text)) if happening.type == "visit" else len(scene.text)
        near = [place for place in found if scene.template.position(place.span.start) < end]
        happening.place = _place_near(scene, happening.at, near)


def _place_near(scene: Scene, at: int, found: list[Where]) -> Where | None:
    """The place nearest after the cue in its clause, else the last before it."""
    places = [scene.template.position(place.span.start) for place in found]
    after = bisect_left(places, at)
    if after < len(found):
        if scene.words.place_breaks.search(scene.text, at, places[after]) is None:
            return found[after]
        return found[after - 1] if after else None
    return found[-1] if found else None


def _from_hit(scene: Scene, hits: list[Hit], i: int) -> Happening:
    hit = hits[i]
    rivals = [each.start for each in hits if each is not hit]
    date = date_near(scene, hit.start, hit.end, hit.cue.type, rivals)
    before, after = actors_beside(scene, hits, i)
    groups = (
        scene.actors_in(hit.start, hit.end),
        scene.after_saying(before, hit.start),
        scene.but_tellers(after + led_delegation(scene, hits, i)),
    )
    if is_recalled(date, scene):
        inside, before, after = ([each for each in group if each.kind not in _NOT_THEN] for group in groups)
    else:
        inside, before, after = groups
    people = people_of(inside, hit.cue.inside) + people_of(before, hit.cue.before)
    return Happening(
        type=type_of(scene, hit, guests=people_of(before, "guest"), sides=_lands(before + inside)),
        sentence=scene.number,
        at=hit.start,
        span=scene.template.span,
        rule=f"{hit.cue.type}s",
        definite=hit.cue.definite,
        people=once_each(people + people_of(after, hit.cue.after)),
        countries=_lands(before + inside + after),
        date=date,
        status=status_of(scene, hit.start, hit.end),
        edition=edition_before(scene, hit),
        target=target_of(scene, hit),
        object=paper_of(scene, hit),
        is_remote=is_remote(scene, hit),
        is_explicit=is_explicit_call(scene, hit),
        adds_people=hit.cue.adds,
        is_aside=bool(scene.words.came_before.search(scene.text, 0, hit.start)),
        is_told=is_told_now(scene, hit),
        is_local=hit.cue.local and scene.words.facility.match(scene.text[hit.end : hit.end + 60]) is not None,
        is_under_way=bool(scene.words.under_way.search(scene.text, hit.start)),
    )


def _lands(actors: list[Actor]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(country for actor in actors for country in actor.countries))
