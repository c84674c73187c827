"""Hits: where a cue of an engagement stands in a sentence, and what its own words say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.model.text import Span
from dragoman.reading.relate.cues import Cue
from dragoman.reading.relate.editions import edition_of
from dragoman.reading.relate.mechanism_names import (
    edition_in_name,
    edition_named_before,
    edition_right_after,
)
from dragoman.reading.relate.named_mechanisms import NamedMechanism
from dragoman.reading.relate.scenes import Scene, has_people
from dragoman.reading.taken import Taken

_REMOTE = (40, 90)
_TARGET = 60
_REACH = 80
_DIRECTLY = 8
_DIRECT = 6
JOURNEYS = ("visit", "port_call")
_COMMAND = "command"
"""Who led those who came is told within the words that tell that they came."""
_NAME = _DATED = 30
_NUMBERED = 30
_IN_SPORT = ("visit", "meeting")
_IN_EDITIONS = ("dialogue", "meeting", "exercise", "training", "signing")


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue at [start, end) of a sentence in marks."""

    cue: Cue
    start: int
    end: int


def find_hits(scene: Scene) -> list[Hit]:
    """The cues of a sentence in order; of overlapping ones the first listed."""
    hits: list[Hit] = []
    taken = Taken()
    for number in scene.cues.needed.matchable(scene.template.words):
        cue = scene.cues.cues[number]
        for match in cue.pattern.finditer(scene.template.folded if cue.folded else scene.text):
            span, hit = Span(*match.span()), Hit(cue, *match.span())
            if cue.type == _COMMAND:
                hits.append(hit)
            elif not taken.overlaps(span) and _has_sides(scene, hit):
                taken.add(span)
                hits.append(hit)
    return sorted(hits, key=lambda each: each.start)


def _has_sides(scene: Scene, hit: Hit) -> bool:
    """Whether those named in the cue are of as many countries as it asks for."""
    if not hit.cue.sides:
        return True
    actors = scene.actors_in(hit.start, hit.end)
    return len({country for each in actors for country in each.countries}) >= hit.cue.sides


def told_once(scene: Scene, hits: list[Hit]) -> list[Hit]:
    """The cues without a second of “arrived in Oslo on a two-day visit”, a first of “met and held talks”."""
    kept: list[Hit] = []
    signs = any(each.cue.type == "signing" for each in hits)
    for hit in hits:
        if signs and scene.words.at_ceremony.fullmatch(scene.text, hit.start, hit.end):
            continue
        last = kept[-1] if kept else None
        again = hit.cue.type == "visit" and last is not None and last.cue.type in JOURNEYS
        if again and last is not None and scene.words.same_visit.fullmatch(scene.text, last.end, hit.end):
            continue
        both = last is not None and last.cue.type == hit.cue.type == "meeting"
        if both and scene.words.joins_verbs.fullmatch(scene.text, kept[-1].end, hit.start):
            kept.pop()
        if last is not None and last.cue.type == "dialogue" and _are_chairs(scene, last, hit):
            continue
        if last is not None and last.cue.type == "meeting" and _has_chairs(scene, last, hit):
            kept.pop()
        kept.append(hit)
    return kept


def _are_chairs(scene: Scene, chaired: Hit, hit: Hit) -> bool:
    """“The meeting, co-chaired by A and B, reviewed …”: A and B chair it, and hold no other."""
    by = scene.words.chaired_by.search(scene.text, chaired.start, chaired.end)
    joint = hit.cue.type == "meeting" and scene.template.item(hit.start) is not None
    return by is not None and joint and "," not in scene.text[chaired.end : hit.start]


def _has_chairs(scene: Scene, met: Hit, hit: Hit) -> bool:
    """“The high-level meeting on Monday, co-chaired by A and B”: one meeting."""
    by = hit.cue.type == "dialogue" and scene.words.chaired_by.search(scene.text, hit.start, hit.end)
    return bool(by) and scene.words.then_chaired.fullmatch(scene.text, met.start, hit.start) is not None


def is_habit(scene: Scene, hit: Hit) -> bool:
    """“Visits the port regularly”: what is done time and again is no one visit."""
    clause = scene.text[hit.start : hit.end + _TARGET]
    return hit.cue.type == "visit" and scene.words.habit.match(clause) is not None


def is_with_many(scene: Scene, hit: Hit) -> bool:
    """“Met with Peruvian soldiers”, “came to meet with leaders”: those at large are nobody."""
    if hit.cue.type != "meeting" or hit.cue.by_words:
        return False
    aim = scene.words.aim.search(scene.text, 0, hit.start)
    aim = aim and scene.words.with_officials.match(scene.text, hit.end)
    told = scene.words.apart_from.search(scene.text, 0, hit.start)
    more = told and scene.words.named_there.match(scene.text, hit.end) is None
    return bool(aim or more or scene.words.with_many.match(scene.text, hit.end))


def is_of_others(scene: Scene, hit: Hit) -> bool:
    """“Work on it began during the previous meeting”: talks of which nothing else is told."""
    if scene.cues.other_talks.search(scene.template.folded, 0, hit.end) is None:
        return False
    return not any(hit.end <= at <= hit.end + _DATED for at in scene.date_at)


def is_unreal(scene: Scene, hit: Hit) -> bool:
    """“If he went to Lima …”, “met in a qualifier”: what only might be, is prepared or is sport."""
    if scene.words.supposed.match(scene.text, 0, hit.start):
        return True
    if hit.cue.type == "exercise" and scene.words.prepared.search(
        scene.text, max(0, hit.start - _REACH), hit.start
    ):
        return True
    is_sport = hit.cue.type in _IN_SPORT and scene.says_before(scene.words.sport, len(scene.text))
    return is_sport and not any(has_people(each) for each in scene.actors)


def edge_of(scene: Scene, hit: Hit) -> str | None:
    """Whether a ceremony is told as the opening or the closing of something."""
    if hit.cue.type != "ceremony":
        return None
    around = scene.text[hit.start : hit.end]
    if scene.words.closing.search(around):
        return "closing"
    return "opening" if scene.words.opening.search(around) else None


def is_for_named(scene: Scene, hit: Hit, named: Sequence[NamedMechanism]) -> bool:
    """“Hosted X for the 3rd Dialogue”, “the Dialogue to be hosted by X”: whether it tells of the session."""
    if hit.cue.type not in ("courtesy_call", "meeting") or hit.cue.definite or is_explicit_call(scene, hit):
        return False
    words, text = scene.words, scene.text
    if any(each.start > hit.end and words.held_for.match(text, hit.end, each.start) for each in named):
        return True
    is_hosted = words.is_hosted.search(text, hit.start, hit.end) is not None
    before = (each.end for each in named if each.end <= hit.start)
    return is_hosted and any(words.it_is.fullmatch(text, end, hit.start) for end in before)


def paper_of(scene: Scene, hit: Hit) -> str | None:
    """What kind of paper is signed, by the nearest such noun after the cue, else the first before it."""
    if hit.cue.type != "signing" or not scene.papers:
        return None
    after = bisect_left(scene.papers, (hit.start, ""))
    return scene.papers[after if after < len(scene.papers) else 0][1]


def target_of(scene: Scene, hit: Hit) -> str | None:
    """The country that a visit goes to: the first named after the cue’s “to”."""
    if hit.cue.type not in JOURNEYS:
        return None
    words = scene.words
    tail = scene.text[hit.end : hit.end + _TARGET]
    if words.visit_of.search(scene.text[hit.start : hit.end]) or words.of_visit.match(tail):
        return _named_otherwise(scene, hit, tail)
    named = scene.template.items_in(hit.end, hit.end + _DIRECTLY, "land", "capital", "body")
    if hit.cue.definite and not named:
        return None
    reach = _TARGET
    if hit.cue.after == "-" and not words.visit_to.search(tail):
        if hit.cue.type != "port_call":
            return None
        reach = _DIRECT
    ended = words.target_ends.search(tail)
    end = hit.end + min(reach, ended.start() if ended else reach)
    items = scene.template.items_in(hit.end, end, "land", "capital", "body")
    own = _owner_of(scene, hit)
    abroad = (each.value.country for each in items[:1] if each.value.country not in own)
    return next(abroad, None) if items else _inviter(scene, hit)


def _owner_of(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """“General X’s visit showed the commitment of Peru”: the country that X is of, where he visits nobody."""
    if not scene.text.startswith("'s", hit.start + 1):
        return ()
    return next((each.countries for each in scene.actors_in(hit.start, hit.start + 1)), ())


def _inviter(scene: Scene, hit: Hit) -> str | None:
    """“At the invitation of A of X, B is paying a visit to that country”: X."""
    if scene.words.that_country.match(scene.text, hit.end) is None:
        return None
    asked = scene.words.at_invitation.search(scene.text, 0, hit.start)
    inviters = scene.actors_in(asked.end(), hit.start) if asked is not None else []
    return next((each.countries[0] for each in inviters if len(each.countries) == 1), None)


def _named_otherwise(scene: Scene, hit: Hit, tail: str) -> str | None:
    """“the visit by X’s minister to Y”, “the Y visit of X’s president”: where to, beside who comes."""
    onward = scene.words.onward.search(tail)
    if onward is not None:
        item = scene.template.item(hit.end + onward.end() - 1)
        return item.value.country if item is not None else None
    named = scene.words.land_visit.search(scene.text, max(0, hit.start - 3), hit.end)
    item = scene.template.item(named.start()) if named is not None else None
    return item.value.country if item is not None else None


def edition_before(scene: Scene, hit: Hit) -> int | None:
    """The number of the edition in the cue, shortly before it, or in an exercise’s name."""
    first_since = hit.cue.type == "meeting" and scene.cues.first_since.match(scene.template.folded, hit.end)
    if hit.cue.type not in _IN_EDITIONS or first_since:
        return None
    words = scene.cues.ordinals.joined(scene.text[max(0, hit.start - _NUMBERED) : hit.end]).split()[-9:]
    counted = zip(words, [*words[1:], ""], strict=True)
    editions = [word for word, after in counted if not scene.words.counts_otherwise.match(after)]
    numbers = (edition_of(word, scene.cues.ordinals) for word in reversed(editions))
    found = next((number for number in numbers if number is not None), None)
    found = found or edition_named_before(scene, hit.start)
    if found is None and hit.cue.type == "exercise":
        found = edition_in_name(scene, hit.start, hit.end + _NAME) or edition_right_after(scene, hit.end)
    return found


def is_remote(scene: Scene, hit: Hit) -> bool:
    """Whether the words near the cue say that it was held by telephone or video."""
    start, end = max(0, hit.start - _REMOTE[0]), hit.end + _REMOTE[1]
    return bool(scene.words.remote.search(scene.text, start, end))


def is_told_now(scene: Scene, hit: Hit) -> bool:
    """Whether a signing is told as news, rather than what is signed as in force."""
    if hit.cue.type != "signing":
        return False
    around = scene.text[max(0, hit.start - _REMOTE[0]) : hit.end]
    return bool(scene.words.signed_now.search(around)) and not scene.words.signed_then.search(around)


def is_local(scene: Scene, hit: Hit) -> bool:
    """Whether a visit is to one institution: “visited the Academy”, “a visit to the Naval Headquarters”."""
    if hit.cue.local:
        return scene.words.facility.match(scene.text[hit.end : hit.end + _TARGET]) is not None
    if hit.cue.type != "visit":
        return False
    return scene.words.institution.match(scene.text, hit.end) is not None or _is_to_body(scene, hit.end)


def _is_to_body(scene: Scene, at: int) -> bool:
    """Whether an institution with a name that is known as a body’s stands at a place."""
    behind = scene.words.body_behind.match(scene.text, at)
    item = scene.template.item(behind.end() - 1) if behind is not None else None
    if item is None:
        return False
    return scene.words.institution_named.search(scene.story.plain, item.span.start, item.span.end) is not None


def is_explicit_call(scene: Scene, hit: Hit) -> bool:
    """Whether the cue itself names a courtesy call."""
    return bool(scene.words.courtesy.search(scene.text[hit.start : hit.end]))


def hits_outside(hits: list[Hit], named: list[tuple[int, int]], types: tuple[str, ...]) -> list[Hit]:
    """The hits but those of the types that stand within a named mechanism, or right beside one."""
    stretches = sorted(named)
    starts = [start for start, _ in stretches]
    farthest: list[int] = []
    for _, end in stretches:
        farthest.append(max(end, farthest[-1] if farthest else end))

    def is_inside(hit: Hit) -> bool:
        before = bisect_left(starts, hit.end + 2) - 1
        return before >= 0 and farthest[before] > hit.start - 2

    return [hit for hit in hits if hit.cue.type not in types or not is_inside(hit)]
