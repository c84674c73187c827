"""Happenings: each phrase that tells of an engagement, with who, when, where and whether it was held."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from dragoman.model.engagements import EngagementStatus
from dragoman.model.text import Span
from dragoman.reading.dates import DateMention
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.apart import each_apart, is_of_other_matters
from dragoman.reading.relate.beside_cues import actors_beside, is_of_office, led_delegation, made_by
from dragoman.reading.relate.by_words import hits_by_words
from dragoman.reading.relate.callers import with_caller
from dragoman.reading.relate.cancelling import day_of_cancelled
from dragoman.reading.relate.cues import EngagementWords
from dragoman.reading.relate.dates_near import (
    date_near,
    in_series,
    is_long_past,
    is_of_other_years,
    is_recalled,
)
from dragoman.reading.relate.escorts import with_escorts
from dragoman.reading.relate.event_told import event_told
from dragoman.reading.relate.exercise_names import (
    exercise_names,
    find_exercises_by_name,
    name_of_exercise,
)
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.hits import (
    JOURNEYS,
    Hit,
    edge_of,
    edition_before,
    find_hits,
    hits_outside,
    is_explicit_call,
    is_for_named,
    is_habit,
    is_local,
    is_of_others,
    is_remote,
    is_told_now,
    is_unreal,
    is_with_many,
    paper_of,
    target_of,
    told_once,
)
from dragoman.reading.relate.homeward import is_homeward
from dragoman.reading.relate.joined_places import Where
from dragoman.reading.relate.named_mechanisms import find_named_mechanisms, happening_of
from dragoman.reading.relate.other_editions import find_other_editions
from dragoman.reading.relate.scenes import Scene, make_scene, once_each, people_of
from dragoman.reading.relate.statuses import status_of
from dragoman.reading.relate.stops import each_stop
from dragoman.reading.relate.stretches import LONG, SESSIONS, sitting_told, stretch_told
from dragoman.reading.relate.types_told import type_of
from dragoman.reading.relate.visit_days import day_of_visit
from dragoman.reading.relate.way_there import without_ways_there
from dragoman.reading.relate.where import FindPlace, Places
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Actor, Story
from dragoman.reading.taken import Taken

_SILENT = (ParagraphKind.FURNITURE, ParagraphKind.ELSEWHERE)
_NAMED_TYPES = ("meeting", "multilateral_meeting", "exercise", "training", "call")
_AT_SEA = ("exercise", "deployment", "mechanism")
_RIVALS, _FAR, _BOTH = 3, 300, 2
_OPENING = 12
_TO_COME = (EngagementStatus.PLANNED, EngagementStatus.PROPOSED)
_NOT_THEN, _NOT_LONG_AGO = ("meant",), ("meant", "both")
_TOWN = "capital"
_PLACES = ("land", _TOWN)
_SPEAKER = "speaker"
_SESSION = "dialogue"


def find_happenings(story: Story, words: EngagementWords, find_place: FindPlace) -> list[Happening]:
    """The happenings of a story, in order of place."""
    exercises = exercise_names(story)
    places = Places(story, find_place, exercises)
    found: list[Happening] = []
    types: dict[str, None] = {}
    told = 0
    for number, sentence in enumerate(story.sentences):
        if sentence.kind in _SILENT:
            continue
        scene = make_scene(story, number, words, exercises)
        happenings = _in_sentence(scene, places, found, list(types))
        for happening in happenings:
            happening.told_at = told
            type_ = _SESSION if happening.type == "mechanism" else happening.type
            types.pop(type_, None)
            types[type_] = None
        found += happenings
        told += sentence.kind is ParagraphKind.BODY
    return found


def _in_sentence(scene: Scene, places: Places, told: list[Happening], types: list[str]) -> list[Happening]:
    """The happenings of a sentence; ``types`` are those told before, the last told last."""
    named = find_named_mechanisms(scene)
    others = find_other_editions(scene, named, told)
    stretches = [(each.start, each.end) for each in named] + [(each.at, each.at + 1) for each in others]
    cued = find_hits(scene)
    of_exercises = Taken([Span(each.start, each.end) for each in cued if each.cue.type == "exercise"])
    exercises = find_exercises_by_name(scene, of_exercises)
    known = [(hit.start, hit.end) for hit in cued] + [(each.at, each.at + 1) for each in exercises]
    by_cues = {hit.cue.type for hit in cued}
    cued += hits_by_words(scene, Taken(Span(*each) for each in (*known, *stretches)), types, by_cues)
    cued.sort(key=lambda hit: hit.start)
    hits = hits_outside(told_once(scene, cued), stretches, _NAMED_TYPES)
    hits = [hit for hit in hits if not is_for_named(scene, hit, named)]
    happenings = [
        each
        for i, hit in enumerate(hits)
        if _is_one(scene, hit)
        for one in each_apart(_from_hit(scene, hits, i), scene, hit, _next_hit(scene, hits, i))
        for each in each_stop(one, scene, hit.end)
    ]
    happenings += [happening_of(scene, each) for each in named] + others + exercises
    happenings = [each for happening in happenings for each in in_series(happening, scene)]
    happenings.sort(key=lambda each: each.at)
    if all(each.definite and each.type == "visit" for each in happenings):
        happenings = event_told(scene, told) or happenings
    if happenings:
        _settle_places(happenings, scene, places)
    for happening in happenings:
        happening.in_title = scene.story.sentences[scene.number].kind is ParagraphKind.TITLE
    happenings = without_ways_there(happenings, scene)
    return [each for each in happenings if not each.is_at_home]


def _next_hit(scene: Scene, hits: list[Hit], i: int) -> int:
    """Where the cue after one begins, or the sentence ends."""
    return hits[i + 1].start if i + 1 < len(hits) else len(scene.text)


def _is_one(scene: Scene, hit: Hit) -> bool:
    """Whether the words tell of one engagement: no habit, nothing that only might be, no journey home."""
    if is_habit(scene, hit) or is_unreal(scene, hit) or is_homeward(scene, hit):
        return False
    others = is_of_others(scene, hit) or is_of_other_matters(scene, hit)
    return not (is_with_many(scene, hit) or others)


def _settle_places(happenings: list[Happening], scene: Scene, places: Places) -> None:
    """Give each the place nearest after its cue, else the last before it; seas to what is done at sea."""
    every = _Sites(scene, places.find(scene.template))
    narrow = _Sites(scene, [place for place in every.places if not place.is_wide])
    told = sorted(each.at for each in happenings)
    local = sorted(each.at for each in happenings if each.is_local)
    opens = scene.cues.opens_after.match(scene.template.folded)
    after = opens.end() if opens is not None else -1
    for happening in happenings:
        if happening.is_stop:
            continue
        found = every if happening.type in _AT_SEA and not narrow.places else narrow
        opening = found.before(told[0])
        apart = opening is not None or happening.at <= after
        rivals = told if apart else local if happening.type == "visit" else []
        following = rivals[bisect_right(rivals, happening.at) :][:1]
        place = found.near(happening.at, following[0] if following else len(scene.text))
        abroad = place is not None and happening.type == "visit" and _is_elsewhere(place, happening)
        happening.place = place.in_town(opening) if place is not None and not abroad else None


def _is_elsewhere(place: Where, happening: Happening) -> bool:
    """“Talks in Singapore and on a trip to Australia”: whether a town is not in the country visited."""
    known = None not in (place.country, happening.target) and not place.is_site
    return known and place.country != happening.target


class _Sites:
    """Places of a sentence, in order."""

    def __init__(self, scene: Scene, places: list[Where]) -> None:
        self.places = places
        self._scene = scene
        self._at = [scene.template.position(place.span.start) for place in places]

    def before(self, at: int) -> Where | None:
        """The place that the sentence opens with, for all that it tells: “In Riga he met …”."""
        return self.places[0] if self._at and self._at[0] <= min(at, _OPENING) else None

    def near(self, at: int, end: int) -> Where | None:
        """The place nearest after a cue in its clause and before ``end``, else the last before the cue."""
        after, last = bisect_left(self._at, at), bisect_left(self._at, end)
        if after >= last:
            return self.places[last - 1] if last else None
        if self._scene.words.place_breaks.search(self._scene.text, at, self._at[after]) is None:
            return self.places[after]
        return self.places[after - 1] if after else None


def _from_hit(scene: Scene, hits: list[Hit], i: int) -> Happening:
    hit = hits[i]
    rivals = [each.end - 1 for each in (*hits[max(0, i - _RIVALS) : i], *hits[i + 1 : i + 1 + _RIVALS])]
    status = status_of(scene, hit.start, hit.end)
    date = date_near(scene, hit.start, hit.end, hit.cue.type, rivals)
    date = day_of_cancelled(date, status, scene)
    if i and status in _TO_COME and _is_over(date, scene):
        date = None
    date = day_of_visit(scene, hits, i, date)
    if hit.cue.type == "visit" and scene.words.this_visit.match(scene.text, hit.start):
        date = None
    groups = (scene.actors_in(hit.start, hit.end), *_around(scene, hits, i))
    if is_recalled(date, scene):
        absent = _NOT_LONG_AGO if is_of_other_years(date, scene) else _NOT_THEN
        inside, before, after = ([each for each in group if each.kind not in absent] for group in groups)
    else:
        inside, before, after = groups
    people = people_of(inside, hit.cue.inside) + people_of(before, hit.cue.before)
    people = made_by(scene, hit) or with_caller(scene, hit, people + people_of(after, hit.cue.after))
    people = with_escorts(scene, hits, i, people)
    edition = edition_before(scene, hit)
    type_ = type_of(scene, hit, guests=people_of(before, "guest"), sides=_sides(before + inside, after))
    target = target_of(scene, hit)
    return Happening(
        type=type_,
        sentence=scene.number,
        at=hit.start,
        span=scene.template.span,
        rule="words" if hit.cue.by_words else f"{hit.cue.type}s",
        definite=hit.cue.definite and edition is None,
        people=[]
        if is_of_office(scene, hit) or _at_home(scene, hit, people)
        else _but_hosts(scene, hit, once_each(people), target),
        countries=_lands(before + inside + after),
        date=_whole_date(scene, hit, type_, date),
        status=status,
        edition=edition,
        mechanism=name_of_exercise(scene, hit.start, hit.end) if hit.cue.type == "exercise" else None,
        target=target,
        object=paper_of(scene, hit),
        is_remote=is_remote(scene, hit),
        is_explicit=is_explicit_call(scene, hit),
        adds_people=hit.cue.adds,
        is_aside=bool(scene.words.came_before.search(scene.text, max(0, hit.start - _FAR), hit.start)),
        is_told=is_told_now(scene, hit),
        is_local=is_local(scene, hit),
        edge=edge_of(scene, hit),
        goes_abroad=hit.cue.abroad and any(each.kind != _TOWN for each in _acting(hit, inside, before)),
        is_recalled=date is not None and is_long_past(date.date, scene),
        opens_apart=scene.words.opens_apart.match(scene.story.plain, scene.template.span.start) is not None,
        is_under_way=bool(scene.words.under_way.search(scene.text, hit.start, hit.start + _FAR)),
    )


def _whole_date(scene: Scene, hit: Hit, type_: str, date: DateMention | None) -> DateMention | None:
    """From when till when, of what may take more than a day."""
    if type_ in LONG and not is_local(scene, hit):
        return stretch_told(scene, hit.start, hit.end, date)
    return sitting_told(scene, date) if type_ in SESSIONS else date


def _acting(hit: Hit, inside: list[Actor], before: list[Actor]) -> list[Actor]:
    """Who does what a cue tells of: who is named before a ship or a group may tell of it or receive it."""
    return inside if hit.cue.type in JOURNEYS else inside + before


def _around(scene: Scene, hits: list[Hit], i: int) -> tuple[list[Actor], list[Actor]]:
    """Those before and after a cue who do more than tell of it; speaking is what is done at a conference."""
    hit = hits[i]
    before, after = actors_beside(scene, hits, i)
    if scene.cues.between_both.search(scene.template.folded, hit.start, hit.end):
        before = before if len({each.countries for each in after if each.figure}) < _BOTH else []
    if hit.cue.before == _SPEAKER:
        return before, after
    told = scene.after_saying(before, hit.start, shared=hit.cue.type != "visit")
    return told, scene.but_tellers(after + led_delegation(scene, hits, i))


def _sides(before: list[Actor], after: list[Actor]) -> tuple[str, ...]:
    """The countries before a cue; of the people alone, where those of two countries are named around it."""
    people = [each for each in before if each.kind not in _PLACES]
    met = [each for each in after if each.figure is not None]
    return _lands(people if len(_lands(people + met)) > 1 else before)


def _but_hosts(
    scene: Scene, hit: Hit, people: list[tuple[Figure, str]], target: str | None
) -> list[tuple[Figure, str]]:
    """“A saw his counterpart, B, on a visit to Kyiv”: A, where those found are of the country visited."""
    if hit.cue.type != "visit" or target is None or any(figure.country != target for figure, _ in people):
        return people
    before = [each for each in scene.actors_in(0, hit.start) if target not in each.countries]
    guests = once_each(people_of(before, "guest"))
    return guests if guests or any(each.kind not in _PLACES for each in before) else people


def _at_home(scene: Scene, hit: Hit, people: list[tuple[Figure, str]]) -> bool:
    """“Throughout the visit, A praised …”: whether who only speaks during the visit is of the hosts."""
    host = scene.story.host
    of_visit = hit.cue.type == "visit" and hit.cue.definite and bool(people)
    return of_visit and host is not None and all(figure.country == host for figure, _ in people)


def _is_over(date: DateMention | None, scene: Scene) -> bool:
    """Whether a date lies before the day of the report: not when what is only agreed is to be."""
    published = scene.story.document.published
    if date is None or date.date is None or published is None:
        return False
    return date.date.last_day < published.first_day


def _lands(actors: list[Actor]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(country for actor in actors for country in actor.countries))
