"""Sessions of standing mechanisms: composed names (“the 6th A–B Defence Policy Dialogue”) and known ones."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.model.text import Span
from dragoman.reading.dates import DateMention
from dragoman.reading.people.unify import Figure
from dragoman.reading.relate.dates_near import date_near
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.mechanism_names import (
    bare_name,
    edition_after,
    edition_named_before,
    edition_right_after,
    edition_told_after,
    first_edition,
    is_told,
    name_end,
    name_start,
)
from dragoman.reading.relate.scenes import Scene, has_people, once_each, people_of
from dragoman.reading.relate.statuses import status_of
from dragoman.reading.relate.stretches import sitting_told, stretch_told
from dragoman.reading.taken import Taken
from dragoman.reading.template import Item

_NEAR, _FAR = 40, 300
_BEHIND = (" ", " (")


@dataclass(frozen=True, slots=True)
class NamedMechanism:
    """A mechanism named at [start, end) of a sentence in marks; ``id`` where the vocabulary has it.

    ``is_definite`` where the words are only “the dialogue”.
    """

    start: int
    end: int
    words: str
    id: str | None = None
    edition: int | None = None
    lands: tuple[str, ...] = ()
    is_definite: bool = False


def find_named_mechanisms(scene: Scene) -> list[NamedMechanism]:
    """The mechanisms that a sentence names as something that meets: composed names, then known ones."""
    found: list[NamedMechanism] = []
    for match in scene.cues.mechanism_nouns.finditer(scene.template.folded, scene.template.words):
        start, end = name_start(scene, match.start()), name_end(scene, match.end())
        begins = scene.words.name_begins.match(scene.text[start:end])
        start += begins.end() if begins else 0
        tail = scene.words.acronym.match(scene.text, end)
        if _says_what_it_is(scene, start, end) or scene.words.meeting_of_one.search(scene.text, start, end):
            continue
        composed = _composed(scene, start, end, tail.end() if tail else end)
        if composed is not None:
            found.append(composed)
    taken = Taken(Span(each.start, each.end) for each in found)
    dated = any(mention.date is not None for mention in scene.dates)
    for item in scene.template.items:
        if item.kind == "mechanism" and not _is_second_name(scene, item, found):
            known = _known(scene, item, taken, dated=dated)
            found += [known] if known else []
    return found


def _says_what_it_is(scene: Scene, start: int, end: int) -> bool:
    """“The Shangri-La Dialogue, an annual defence forum”: whether the words only say what another is."""
    if scene.text[start:end] != scene.text[start:end].lower():
        return False
    before = [
        scene.template.position(each.span.start) for each in scene.template.items if each.kind == "mechanism"
    ]
    return any(at < start and scene.words.which_is.match(scene.text, at + 1, start) for at in before)


def _is_second_name(scene: Scene, item: Item, found: list[NamedMechanism]) -> bool:
    """“The 3rd Northern Charter Chiefs’ Conference”, “X (Y)”: whether a name stands right behind another."""
    return bool(found) and scene.text[found[-1].end : scene.template.position(item.span.start)] in _BEHIND


def _composed(scene: Scene, start: int, end: int, stop: int) -> NamedMechanism | None:
    """The mechanism named in [start, end), or None where the words name nothing that met."""
    name = scene.text[start:end]
    noun_only = len(name.split()) < 2
    edition = first_edition(name, scene.cues) or edition_named_before(scene, start)
    lands = [item.value.country for item in scene.template.items_in(start, end, "land")]
    if noun_only and not _is_the_dialogue(scene, start, name):
        return None
    if edition is None and not (
        _says_enough(scene, name, has_land=bool(lands)) and is_told(scene, start, end)
    ):
        return None
    if not noun_only and (article := scene.words.lead_in.match(scene.text, start)):
        start = article.end()
    offset, last = scene.template.offset(start), scene.template.offset(end - 1)
    words = bare_name(" ".join(scene.story.plain[offset : last + 1].split()), scene.cues)
    words = scene.words.meeting_of.sub("", words)
    countries = tuple(dict.fromkeys(each for each in lands if each))
    edition = edition or edition_told_after(scene, stop)
    return NamedMechanism(start, stop, words, edition=edition, lands=countries, is_definite=noun_only)


def _is_the_dialogue(scene: Scene, start: int, name: str) -> bool:
    """“The dialogue”: a noun alone, with its article, of a kind that is told by itself."""
    words, lowered = scene.words, name.lower()
    before = scene.text[max(0, start - 12) : start].lower()
    return bool(
        (words.the.search(before) or words.the_name.match(lowered)) and words.dialogues.search(lowered)
    )


def _says_enough(scene: Scene, name: str, *, has_land: bool) -> bool:
    """Whether a name without the number of an edition is that of one body or meeting, and one of ours."""
    words, lowered = scene.words, name.lower()
    if words.plural.search(lowered) and not words.plural_names.search(lowered) and not has_land:
        return False
    if words.talks.search(lowered) and not words.talks_of.search(lowered):
        return False
    if words.body_nouns.search(lowered) and not words.named_body.search(name):
        return False
    return len(name.split()) < 2 or name != lowered or bool(words.ours.search(lowered))


def _known(scene: Scene, item: Item, taken: Taken, *, dated: bool) -> NamedMechanism | None:
    """The session of a mechanism of the vocabulary: one with an edition, one told of, or a dated exercise."""
    at = scene.template.position(item.span.start)
    if taken.overlaps(Span(at, at + 1)):
        return None
    start = name_start(scene, at)
    edition = first_edition(scene.text[start:at], scene.cues)
    edition = edition or edition_named_before(scene, start)
    edition = edition or _but_year(scene, edition_after(scene.text[at + 1 : at + 8], scene.cues))
    edition = edition or edition_right_after(scene, at + 1)
    exercise = dated and item.value.id in scene.cues.exercises
    if item.value.id in scene.cues.forums and scene.words.framework.search(scene.text, 0, start):
        return None
    if exercise and scene.words.prepared.search(scene.text, max(0, start - _FAR), at):
        return None
    if edition is None and not exercise and not is_told(scene, start, at + 1):
        return None
    words = scene.story.plain[item.span.start : item.span.end]
    taken.add(Span(start, at + 1))
    lands = (each.value.country for each in scene.template.items_in(start, at, "land"))
    several = tuple(dict.fromkeys(each for each in lands if each))
    several = several if len(several) > 1 else ()
    return NamedMechanism(start, at + 1, words, id=item.value.id, edition=edition, lands=several)


def _but_year(scene: Scene, edition: int | None) -> int | None:
    """None for “VINBAX-23” in a report of 2023: that is its year."""
    published = scene.story.document.published
    is_year = published is not None and edition == published.first_day.year % 100
    return None if is_year else edition


def happening_of(scene: Scene, named: NamedMechanism) -> Happening:
    """The session as a happening, with those named in its clause."""
    chairs = scene.words.chairing.search(scene.text)
    told = (
        scene.words.attending.search(scene.text)
        or scene.words.held.search(scene.text)
        or scene.words.met_for.search(scene.text, 0, named.start)
    )
    ahead = scene.words.ahead.search(scene.text, 0, named.start)
    aside = scene.words.aside.search(scene.text, 0, named.start) or (
        named.id in scene.cues.forums and scene.words.met_during.search(scene.text, 0, named.start)
    )
    role = "co_chair" if chairs else "participant" if told else "-"
    return Happening(
        type="mechanism",
        sentence=scene.number,
        at=named.start,
        span=scene.template.span,
        rule="mechanisms" if named.id else "dialogues",
        definite=named.is_definite,
        people=[] if aside or (named.is_definite and not chairs) else once_each(_beside(scene, named, role)),
        countries=named.lands or _bloc_before(scene, named),
        date=None if ahead else _date_of(scene, named),
        status=status_of(scene, named.start, named.end),
        mechanism=None if named.is_definite else named.words,
        mechanism_id=named.id,
        edition=named.edition,
        is_aside=bool(ahead or aside),
        is_earlier=scene.words.earlier_one.search(scene.text, 0, named.start) is not None,
        is_told=scene.cues.outcome_of.search(scene.template.folded, 0, named.start) is not None,
        is_under_way=bool(scene.words.under_way.search(scene.text, named.end, named.end + _FAR)),
    )


def _date_of(scene: Scene, named: NamedMechanism) -> DateMention | None:
    """From when till when the session or exercise was."""
    date = date_near(scene, named.start, named.end, "dialogue")
    if named.id in scene.cues.exercises:
        return stretch_told(scene, named.start, named.end, date)
    return sitting_told(scene, date)


def _bloc_before(scene: Scene, named: NamedMechanism) -> tuple[str, ...]:
    """The bloc or the many who met, where the name has no country: “GCC ministers held their 15th …”."""
    before = scene.template.items_in(max(0, named.start - _NEAR), named.start, "land")
    blocs = [item.value.country for item in before if item.value.country and len(item.value.country) > 2]
    listed = scene.words.many_lands.search(scene.text, 0, named.start)
    lands = scene.template.items_in(listed.start(), listed.end(), "land") if listed else []
    return tuple(dict.fromkeys([*blocs, *(item.value.country for item in lands)]))


def _beside(scene: Scene, named: NamedMechanism, role: str) -> list[tuple[Figure, str]]:
    """Those named before the mechanism, who do not only speak of it, and after it in its clause."""
    if role == "-":
        return []
    cut = scene.words.mechanism_breaks.search(scene.text, named.end)
    came = scene.words.came_to_attend.search(scene.text, 0, named.start)
    end = came.start() + 1 if came else named.start
    before = [each for each in scene.actors_in(0, end) if has_people(each)]
    if came:
        return people_of(before[-1:], role)
    after = scene.actors_in(named.end, cut.start() if cut else len(scene.text))
    return people_of(scene.after_saying(before, named.start) + scene.but_tellers(after), role)
