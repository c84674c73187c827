"""Whose undertaking a cue’s is: the side of its subject, of the speaker, or both."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace

from dragoman.model.text import Span
from dragoman.reading.refer.pairs import pair_of_lede
from dragoman.reading.relate.undertakings import UndertakingWords
from dragoman.reading.story import Actor, Story
from dragoman.reading.template import Template

_CLAUSES_BACK, _FAR, _MET = 4, 90, 6
_AND = (" and ", " and also ", " and further ")


@dataclass(frozen=True, slots=True)
class Placed:
    """An actor and where it stands in the template."""

    start: int
    end: int
    actor: Actor


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence to be looked through: its template in lower case, and its actors in place."""

    template: Template
    folded: str
    placed: tuple[Placed, ...]
    parties: tuple[str, ...]
    words: UndertakingWords


@dataclass(frozen=True, slots=True)
class Subject:
    """The sides that a subject stands for; ``kind`` is the actor’s, or carried from an earlier sentence."""

    countries: tuple[str, ...]
    kind: str
    start: int = -1
    end: int = -1


def make_scene(story: Story, number: int, words: UndertakingWords) -> Scene:
    """The sentence of that number as a scene."""
    template = story.templates[number]
    folded = template.folded
    placed = [
        Placed(_place(template, actor.span.start), _place(template, actor.span.end - 1) + 1, actor)
        for actor in story.actors[number]
        if actor.countries
        and (actor.kind in ("person", "office", "pronoun") or set(actor.countries) & set(story.parties))
    ]
    for match in words.both.finditer(folded, template.words):
        inside = [each for each in placed if each.start < match.end() and match.start() < each.end]
        if all(each.actor.kind in ("land", "side") for each in inside):
            placed = [each for each in placed if each not in inside]
            before = [each.actor for each in placed if each.end <= match.start()]
            countries = _of([each.actor for each in inside])
            if len(countries) < 2:
                countries = _meant_by(template.folded, match.start(), before, (story, number))
            span = Span(template.offset(match.start()), template.offset(match.start()) + 1)
            placed.append(Placed(match.start(), match.end(), Actor(span, "both", countries)))
    if len(story.parties) == 3:
        placed = [_of_those_met(each, folded, story, number) for each in placed]
    placed.sort(key=lambda each: each.start)
    return Scene(template, folded, tuple(placed), story.parties, words)


def _of(actors: list[Actor]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(country for each in actors for country in each.countries))


def _meant_by(folded: str, at: int, before: list[Actor], told: tuple[Story, int]) -> tuple[str, ...]:
    """Whom “the two countries” or “all three armies” means: of three, the two named or met before it."""
    story, number = told
    parties = story.parties
    if folded.startswith(("the three", "three", "all three"), at):
        return parties[:3]
    if len(parties) != 3:
        return both_of(parties)
    is_two = folded.startswith(("the two", "both", "our two", "these two"), at)
    named = _of(before) if is_two else ()
    return named if len(named) == 2 else _met(story, number) or pair_of_lede(story) or parties


def _met(story: Story, number: int) -> tuple[str, ...]:
    """The two parties of whom people were named in the sentences before, if not of all three."""
    near = story.actors[max(0, number - _MET) : number]
    met = _of([each for some in near for each in some if each.kind == "person"])
    return met if len(met) == 2 and set(met) <= set(story.parties) else ()


def _of_those_met(each: Placed, folded: str, story: Story, number: int) -> Placed:
    """“The leaders” of all three parties, taken for the two whose people met."""
    is_three = folded.startswith(("the three", "three", "all "), each.start)
    if each.actor.kind != "both" or is_three or set(each.actor.countries) != set(story.parties):
        return each
    met = _met(story, number)
    return replace(each, actor=replace(each.actor, countries=met)) if met else each


def both_of(parties: tuple[str, ...]) -> tuple[str, ...]:
    """Whom “both sides” means among the parties of a report."""
    return parties if len(parties) == 3 else parties[:2]


def _place(template: Template, offset: int) -> int:
    return max(0, bisect_right(template.starts, offset) - 1)


def subject_of(scene: Scene, at: int) -> Subject | None:
    """Who acts by the verb at template character ``at``: the actor that leads its clause or an earlier."""
    if (named := _beside(scene, at)) is not None:
        return named
    edges = [0, *(match.end() for match in scene.words.clause.finditer(scene.folded, 0, at))]
    for back, edge in enumerate(reversed(edges)):
        if back >= _CLAUSES_BACK:
            break
        end = at if back == 0 else edges[len(edges) - back]
        found = _leading(scene, edge, end)
        if found is None and not (back == 0 and edge > 0 and scene.folded.endswith(_AND, edge, at)):
            found = _owner(scene, edge, end)
        if found is not None:
            return found
    return None


def _beside(scene: Scene, at: int) -> Subject | None:
    """The one right before the verb: named after a comma, or whom “who” stands for."""
    who = scene.words.antecedent.search(scene.folded, max(0, at - 12), at)
    end = who.start() if who else at
    for each in reversed(scene.placed):
        if each.end <= end:
            is_beside = end - each.end <= (0 if who else 1)
            comma = (", ", ", the ", " and ") if each.actor.kind == "both" else (", ", ", the ")
            if is_beside and (who or scene.folded.endswith(comma, 0, each.start)):
                return Subject(each.actor.countries, each.actor.kind, each.start, each.end)
            return None
    return None


def _leading(scene: Scene, start: int, end: int) -> Subject | None:
    inside = [each for each in scene.placed if start <= each.start and each.end <= end]
    phrase_end = -1
    for each in inside:
        if _in_phrase(scene, start, each.start) or (
            phrase_end >= 0 and scene.words.joined_by_and.fullmatch(scene.folded[phrase_end : each.start])
        ):
            phrase_end = each.end
        else:
            return _as_spoken(scene, _with_joined(scene, each, inside))
    return None


def _owner(scene: Scene, start: int, end: int) -> Subject | None:
    """Whose the subject is: “a team of Peru will”; none where an earlier one goes on: “… and will”."""
    inside = [each for each in scene.placed if start <= each.start and each.end <= end]
    owners = [each for each in inside if scene.words.belongs.search(scene.folded, start, each.start)]
    if not owners:
        return None
    opening = scene.words.opening.match(scene.folded, start, end)
    after = [each for each in owners if opening and each.start >= opening.end()]
    return _with_joined(scene, (after or owners)[0], inside)


def _as_spoken(scene: Scene, subject: Subject) -> Subject:
    """The subject, of kind “own” where it is the speaker’s “we” or “I”."""
    if subject.start >= 0 and scene.words.first_person.match(scene.folded[subject.start :]):
        return replace(subject, kind="own")
    return subject


def _in_phrase(scene: Scene, start: int, at: int) -> bool:
    near = max(start, at - 60)
    if scene.words.not_subject.search(scene.folded, near, at) is None:
        return False
    return scene.words.opens_anew.search(scene.folded, near, at) is None


def _with_joined(scene: Scene, lead: Placed, inside: list[Placed]) -> Subject:
    countries, end = lead.actor.countries, lead.end
    for other in inside:
        if other.start < end:
            continue
        if other.actor.kind == "pronoun" or not scene.words.joined.match(scene.folded[end : other.start]):
            break
        is_person = lead.actor.kind == "person"
        if is_person and scene.words.verbs.search(scene.folded, lead.end, other.start):
            break
        listed = scene.words.listed.search(scene.folded, lead.end, other.start)
        if other.actor.kind == "person" and not (is_person or listed):
            return Subject(other.actor.countries, "person", lead.start, other.end)
        countries, end = (*countries, *other.actor.countries), other.end
    return Subject(tuple(dict.fromkeys(countries)), lead.actor.kind, lead.start, end)


def speaker_of(scene: Scene, at: int) -> Subject | None:
    """Who says what stands at ``at``: the one named after it (“…, said Lee”), or before a verb of speech."""
    after = scene.words.said_by.search(scene.folded, at)
    if after is not None:
        start = after.end() if after.group().endswith("quoted") else after.start()
        near = [each for each in scene.placed if start <= each.start <= after.end() + 40]
        if near:
            return Subject(near[0].actor.countries, near[0].actor.kind, near[0].start)
    latest = None
    for match in scene.words.speech.finditer(scene.folded, 0, at):
        latest = match
    return subject_of(scene, latest.start()) if latest is not None else None


def agent_of(scene: Scene, at: int) -> Subject | None:
    """The one named after “by” or “from” in a passive, if there is one."""
    for each in scene.placed:
        if each.start > at and scene.folded[at : each.start].rstrip().endswith(
            (" by", " by the", " from", " from the")
        ):
            if scene.words.attended_by.search(scene.folded, at, each.start):
                continue
            return _with_partner(scene, each)
    return None


def _with_partner(scene: Scene, each: Placed) -> Subject:
    """An agent, and the one whom “and” sets beside it: “given by Peru and Chile”."""
    countries = each.actor.countries
    for other in scene.placed:
        if other.start >= each.end and scene.words.joined_by_and.fullmatch(
            scene.folded[each.end : other.start]
        ):
            countries = tuple(dict.fromkeys((*countries, *other.actor.countries)))
            break
    return Subject(countries, each.actor.kind, each.start)


def addressed(scene: Scene, at: int, reach: int) -> tuple[str, ...]:
    """The one side that is named first after ``at``, within reach: whom the words speak to or of."""
    for each in scene.placed:
        if at <= each.start <= at + reach:
            if each.actor.kind == "pronoun" or _is_ones_own(scene, each):
                return ()
            if scene.folded.endswith((" between ", " between the "), 0, each.start):
                return ()
            return each.actor.countries if len(each.actor.countries) == 1 else ()
    return ()


def flipped(scene: Scene, by: tuple[str, ...], at: int) -> tuple[str, ...]:
    """The other side, where the words after the cue speak of the one thought to act."""
    first = next((each.start for each in scene.placed if each.start >= at), at)
    if scene.words.place_of.search(scene.folded, at, first):
        return by
    named = addressed(scene, at, _FAR)
    rest = others(scene.parties[:2], named)
    return rest if named and len(rest) == 1 and (named == by or len(by) > 1) else by


def directly(scene: Scene, at: int) -> tuple[str, ...]:
    """The side named right at ``at``, with nothing between."""
    for each in scene.placed:
        if at <= each.start <= at + 4:
            return each.actor.countries if len(each.actor.countries) == 1 else ()
    return ()


def owner_before(scene: Scene, at: int) -> tuple[str, ...]:
    """The one side whose it is by “’s” right before ``at``: “Peru’s proposal”."""
    for each in scene.placed:
        if scene.folded[each.end : at] in ("'s ", "' ") and len(each.actor.countries) == 1:
            return each.actor.countries
    return ()


def giver_by_recipient(scene: Scene, at: int) -> tuple[str, ...]:
    """Who gives what “will be donated to Peru”: the other party; whom one “will receive” it from."""
    if (gets := scene.words.gets.match(scene.folded, at)) and (giver := agent_of(scene, gets.end())):
        return giver.countries
    given = scene.words.be_given.match(scene.folded, at)
    to = scene.words.recipient.search(scene.folded, given.end()) if given else None
    got = directly(scene, to.end()) if to else ()
    rest = others(scene.parties[:2], got)
    return rest if got and len(rest) == 1 else ()


def _is_ones_own(scene: Scene, each: Placed) -> bool:
    """“His ministry”, but not “its Vietnamese counterpart”."""
    own = scene.words.own.match(scene.folded, each.start)
    return own is not None and scene.words.land.search(scene.folded, own.end(), each.end) is None


def others(parties: tuple[str, ...], by: tuple[str, ...]) -> tuple[str, ...]:
    """The parties that are not among those."""
    return tuple(each for each in parties if each not in by)
