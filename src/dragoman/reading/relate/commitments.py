"""Undertakings: what was agreed, pledged, asked, offered, planned or done, by whom and to whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from dragoman.model.dates import PartialDate
from dragoman.model.text import Span
from dragoman.reading.areas import AreaWords, areas_of, load_area_words
from dragoman.reading.relate.carried import Candidate, Carried
from dragoman.reading.relate.cues import load_engagement_words
from dragoman.reading.relate.judge import find_candidates
from dragoman.reading.relate.sides_of import Scene, both_of, make_scene, others, speaker_of
from dragoman.reading.relate.told_lines import is_told, last_of_body
from dragoman.reading.relate.undertaken_areas import deeds_of, with_deeds
from dragoman.reading.relate.undertakings import Cue, UndertakingWords, load_undertaking_words
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story
from dragoman.reading.tokens import folded_text

_EXERCISES = "exercises"
_ENOUGH = 0.5
_WITH_AREA, _WITH_AREAS, _WITH_SUBSTANCE, _WITH_NOTHING = 0.12, 0.16, -0.08, -0.12
_WITH_PIETY, _GUESSED = -0.19, 0.1
_WITH_DEED = 0.06
_BINDING = ("agreed", "pledged")
_SHORT, _SURE_RANK, _NEXT = 4, 2, 6
_ALIKE = 60
_WITH_BOTH, _WITH_ONE, _WEAK_RANK = 0.04, -0.04, 4
_LONG_ITEM = 240
_QUOTE, _QUOTED = '"', 5
_NO_AREA = ("other",)
_ITEM = Cue(
    name="item",
    kind="agreed",
    rank=0,
    weight=0.7,
    by="subject",
    asks="",
    words=(),
    pattern=re.compile(r"(?!)"),
)


@dataclass(frozen=True, slots=True)
class CommitmentSeen:
    """An undertaking, the sentence that words it, and the rule that read it."""

    kind: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    action: str
    areas: tuple[str, ...]
    due: PartialDate | None
    span: Span
    rule: str
    confidence: float


def find_commitments(story: Story) -> list[CommitmentSeen]:
    """The undertakings of a report, in order of place."""
    words = load_undertaking_words(story.language.code)
    if not _is_our_business(story, words):
        return []
    return _once_each(_in_story(story, words, load_area_words(story.language.code)))


def _once_each(found: Iterator[CommitmentSeen]) -> list[CommitmentSeen]:
    """Without what a report tells again in the same words: a page often has its lede twice."""
    known: dict[tuple[str, tuple[str, ...], str], CommitmentSeen] = {}
    for each in found:
        action = each.action.casefold()[:_ALIKE]
        known.setdefault((each.kind, each.by, action if len(action) == _ALIKE else f"{each.span}"), each)
    return list(known.values())


def _is_our_business(story: Story, words: UndertakingWords) -> bool:
    """Whether the report speaks of defence or security, and of more than one country or bloc."""
    if len(story.parties) < 2 and len({name.country for name in story.names if name.country}) < 2:
        return False
    least = words.gate_least if len(story.plain) > words.gate_short else 1
    return sum(1 for _ in islice(words.gate.finditer(folded_text(story.plain)), least)) >= least


def _in_story(story: Story, words: UndertakingWords, area_words: AreaWords) -> Iterator[CommitmentSeen]:
    carried, is_open, last = Carried(), _open_quotations(story), last_of_body(story)
    for number, sentence in enumerate(story.sentences):
        if not is_told(story, number, last, words) and not _is_heading_of_list(story, number, carried):
            carried = Carried() if sentence.kind is ParagraphKind.TITLE else carried
            continue
        scene = make_scene(story, number, words)
        areas = _areas_in(story, number, area_words)
        if not areas and words.here.search(scene.folded):
            areas = carried.areas
        carried.note_turn(scene)
        carried.quoted = _quoted_side(story, number, words) if is_open[number] else ()
        _note_line(scene, carried)
        candidates = find_candidates(scene, carried)
        candidate = _weighed(scene, candidates, areas, carried)
        if candidate is not None and (areas or not carried.opens_list):
            yield _seen(story, sentence.span, scene, candidate, areas)
            yield from _beside(story, scene, candidate, candidates, area_words)
        carried.note(scene, candidate, areas)


def _quoted_side(story: Story, number: int, words: UndertakingWords) -> tuple[str, ...]:
    """Whose words a sentence quotes, where a later one ends the quotation: “We will … Then …,” said X."""
    for later in range(number + 1, min(number + _QUOTED, len(story.sentences))):
        scene = make_scene(story, later, words)
        if _QUOTE in scene.folded:
            said = speaker_of(scene, scene.folded.index(_QUOTE))
            return said.countries if said is not None and said.start >= 0 else ()
    return ()


def _open_quotations(story: Story) -> list[bool]:
    """Whether at the end of each sentence a quotation of its paragraph has begun and not ended."""
    found: list[bool] = []
    paragraph = -1
    for sentence, template in zip(story.sentences, story.templates, strict=True):
        was_open = bool(found) and found[-1] and sentence.paragraph == paragraph
        paragraph = sentence.paragraph
        found.append(was_open != (template.text.count(_QUOTE) % 2 == 1))
    return found


def _areas_in(story: Story, number: int, words: AreaWords) -> tuple[str, ...]:
    """The areas that a sentence names; exercises also where it names a known one."""
    span, items = story.sentences[number].span, story.templates[number].items
    named = set(areas_of(story.plain[span.start : span.end], words))
    known = load_engagement_words(story.language.code).exercises
    if any(item.kind == "mechanism" and item.value.id in known for item in items):
        named.add(_EXERCISES)
    return tuple(code for code in words.order if code in named)


def _is_heading_of_list(story: Story, number: int, carried: Carried) -> bool:
    """Whether a short line taken for a title is an item of the list before it."""
    return carried.in_list and story.sentences[number].kind is ParagraphKind.TITLE


def _note_line(scene: Scene, carried: Carried) -> None:
    is_item = _item_start(scene) is not None or _is_bare_item(scene)
    carried.note_line(scene, is_item=is_item)


def _item_start(scene: Scene) -> int | None:
    """Where the words of a list’s item begin, behind its bullet or at its “to” or “that”."""
    bullet = scene.words.bullet.match(scene.folded) or scene.words.item_opens.match(scene.folded)
    return bullet.end() if bullet else None


def _weighed(
    scene: Scene, candidates: list[Candidate], areas: tuple[str, ...], carried: Carried
) -> Candidate | None:
    """The undertaking of the sentence, if its words and areas weigh enough; else that of its list."""
    for candidate in candidates:
        weight = candidate.weight + _substance(scene, candidate, areas)
        if weight >= _ENOUGH or carried.opens_list:
            return candidate.weighing(weight)
    start = _item_start(scene)
    is_item = not carried.opens_list and (start is not None or bool(areas))
    if carried.in_list and carried.list_kind and is_item and not _names_people(scene):
        return Candidate(_ITEM, carried.list_kind, carried.list_by, 0, start or 0, _ITEM.weight)
    return None


def _names_people(scene: Scene) -> bool:
    """Whether an item of a list is who took part, rather than what was agreed."""
    return any(each.actor.kind == "person" for each in scene.placed)


def _is_bare_item(scene: Scene) -> bool:
    """Whether a line without a bullet stands as an item: a phrase or clause with no full stop."""
    text = scene.folded.rstrip()
    return not text.endswith((".", "!", "?", '"', "”")) and len(text) < _LONG_ITEM


def _substance(scene: Scene, candidate: Candidate, areas: tuple[str, ...]) -> float:
    """What the areas add to the weight of the words, or their want takes away."""
    if areas or deeds_of(scene, candidate):
        return (_WITH_AREAS if len(areas) > 1 else _WITH_AREA) + _partnership(scene, candidate)
    if candidate.kind in _BINDING and scene.words.deed.match(scene.folded[candidate.end :]):
        return _WITH_DEED
    if scene.words.piety.search(scene.folded, candidate.end):
        return _WITH_PIETY
    has_substance = scene.words.substance.search(scene.folded, candidate.end)
    return _WITH_SUBSTANCE if has_substance else _WITH_NOTHING


def _partnership(scene: Scene, candidate: Candidate) -> float:
    """What it adds to a deed in weak words that both parties are named, or takes away if not."""
    if candidate.kind not in ("done", "ongoing") or candidate.cue.rank < _WEAK_RANK:
        return 0.0
    if len(candidate.by) == 1 and candidate.by[0] not in scene.parties:
        return -1.0
    named = {country for each in scene.placed for country in each.actor.countries}
    return _WITH_BOTH if len(named | set(candidate.by)) > 1 else _WITH_ONE


def _seen(
    story: Story, span: Span, scene: Scene, candidate: Candidate, areas: tuple[str, ...]
) -> CommitmentSeen:
    by = candidate.by or both_of(story.parties)
    return CommitmentSeen(
        kind=candidate.kind,
        by=by,
        to=others(story.parties[:2], by) if len(by) == 1 else (),
        action=_action(story, scene, candidate),
        areas=with_deeds(areas, scene, candidate, load_area_words(story.language.code).order) or _NO_AREA,
        due=_due(story, scene, candidate),
        span=span,
        rule=f"commitment.{candidate.cue.name}",
        confidence=_confidence(scene, candidate, by),
    )


def _confidence(scene: Scene, candidate: Candidate, by: tuple[str, ...]) -> float:
    """How sure the words make us, and less so where the sentence does not name whose undertaking it is."""
    named = {country for each in scene.placed for country in each.actor.countries}
    return round(min(candidate.weight - (0.0 if named & set(by) else _GUESSED), 0.99), 2)


def _action(story: Story, scene: Scene, candidate: Candidate) -> str:
    """The words of the text that say what is undertaken, without who said it; else the whole sentence."""
    start, end = _action_place(scene, candidate)
    text = story.document.text
    words = _tidy(text[scene.template.offset(start) : scene.template.offset(end)], scene)
    return (
        words
        if len(words) >= _SHORT
        else _tidy(text[scene.template.span.start : scene.template.span.end], scene)
    )


def _action_place(scene: Scene, candidate: Candidate) -> tuple[int, int]:
    words, folded = scene.words, scene.folded
    start = candidate.end
    if candidate.kind in ("done", "ongoing") and candidate.cue.asks != "perfect":
        inside = [each.end for each in scene.placed if each.start <= candidate.start < each.end]
        start = inside[0] if inside else candidate.start
    elif (
        words.action_bare.match(folded, start)
        or words.passive.match(folded, start)
        or folded[:start].endswith("been ")
    ):
        start = max((found.end() for found in words.clause.finditer(folded, 0, candidate.start)), default=0)
    ends = [found.start() for found in (words.said_by.search(folded, candidate.end),) if found]
    ends += [found.start() for found in (words.action_ends.search(folded, candidate.end),) if found]
    return start, min(ends, default=len(folded))


def _tidy(words: str, scene: Scene) -> str:
    """The words on one line, without bullets, quotation marks at the edges and characters of no script."""
    plain = " ".join("".join(" " if "\ue000" <= char <= "\uf8ff" else char for char in words).split())
    lead = scene.words.action_lead.match(plain.lower())
    return plain[lead.end() if lead else 0 :].strip(" .,;:\"“”‘’'•*·–-")


def _beside(
    story: Story, scene: Scene, first: Candidate, candidates: list[Candidate], area_words: AreaWords
) -> Iterator[CommitmentSeen]:
    """Another undertaking in the same sentence, in a part of its own: of another side or kind."""
    for other in candidates if len(first.by) == 1 else ():
        if other.start <= first.end or other.cue.rank > _SURE_RANK or len(other.by) != 1:
            continue
        turn = _turn_between(scene, first, other)
        if turn is None:
            continue
        part = Span(scene.template.offset(turn.end()), scene.template.span.end)
        areas = areas_of(story.plain[part.start : part.end], area_words)
        weight = other.weight + _substance(scene, other, areas)
        if (areas or other.by == first.by) and weight >= _ENOUGH:
            yield _seen(story, scene.template.span, scene, other.weighing(weight), areas)
            return


def _turn_between(scene: Scene, first: Candidate, other: Candidate) -> re.Match[str] | None:
    """Where the words turn to another side, or right before another deed of the same: “…, and invited …”."""
    turn = scene.words.turns.search(scene.folded, first.end, other.start)
    if turn is None:
        return None
    if other.by == first.by:
        is_next = other.start - turn.end() <= _NEXT
        return turn if is_next and other.kind != first.kind else None
    return turn if any(turn.start() < each.start < other.start for each in scene.placed) else None


def _due(story: Story, scene: Scene, candidate: Candidate) -> PartialDate | None:
    """The one date after publication that the undertaking names."""
    published = story.document.published
    if published is None or candidate.kind in ("done", "ongoing"):
        return None
    dates = [item.value.date for item in scene.template.items if item.kind == "date"]
    later = [date for date in dates if date is not None and date.last_day > published.last_day]
    return later[0] if len(later) == 1 else None
