"""Undertakings: what was agreed, pledged, asked, offered, planned or done, by whom and to whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from dragoman.model.dates import PartialDate
from dragoman.model.text import Span
from dragoman.reading.areas import AreaWords, areas_of, load_area_words
from dragoman.reading.relate.judge import Candidate, Carried, best_candidate
from dragoman.reading.relate.sides_of import Scene, both_of, make_scene, others
from dragoman.reading.relate.undertakings import Cue, UndertakingWords, load_undertaking_words
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story
from dragoman.reading.tokens import folded_text

_ENOUGH = 0.5
_NEVER = re.compile(r"(?!)")
_ITEM = Cue("item", "agreed", 0, 0.7, "subject", "", (), _NEVER, None)


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
    areas = load_area_words(story.language.code)
    carried = Carried()
    seen: list[CommitmentSeen] = []
    for number, sentence in enumerate(story.sentences):
        if _is_told(story, number, words):
            found = _in_sentence(story, number, words, areas, carried)
            seen.extend(found)
        elif sentence.kind is ParagraphKind.TITLE:
            carried = Carried()
    return seen


def _is_our_business(story: Story, words: UndertakingWords) -> bool:
    """Whether the report speaks of defence or security, and of more than one country or bloc."""
    if len(story.parties) < 2 and len({name.country for name in story.names if name.country}) < 2:
        return False
    found = words.gate.finditer(folded_text(story.plain))
    return sum(1 for _ in islice(found, words.gate_least)) >= words.gate_least


def _is_told(story: Story, number: int, words: UndertakingWords) -> bool:
    """Whether the sentence is one of the report’s own, bullets and a last line cut short among them."""
    sentence = story.sentences[number]
    if sentence.kind is ParagraphKind.BODY:
        return True
    if sentence.kind not in (ParagraphKind.TITLE, ParagraphKind.FURNITURE):
        return False
    text = story.plain[sentence.span.start : sentence.span.end]
    is_last = number == len(story.sentences) - 1
    return len(text) > 60 and (is_last or bool(words.bullet.match(text)))


def _in_sentence(story: Story, number: int, words: UndertakingWords, area_words: AreaWords, carried: Carried) -> list[CommitmentSeen]:
    scene = make_scene(story, number, words)
    span = story.sentences[number].span
    text = story.plain[span.start : span.end]
    areas = areas_of(text, area_words)
    if not areas and words.here.search(scene.folded):
        areas = carried.areas
    is_item = words.bullet.match(scene.folded) is not None
    if turn := words.turn.match(scene.folded):
        carried.turn = next((each.actor.countries for each in scene.placed if each.start < turn.end()), ())
    carried.in_list = carried.in_list and (is_item or text.endswith(":"))
    candidate = best_candidate(scene, carried)
    weight = 0.0
    if candidate:
        weight = candidate.weight + (0.12 if areas else -0.12) + 0.04 * (len(areas) > 1)
    if carried.in_list and is_item and carried.list_kind and weight < _ENOUGH:
        candidate = Candidate(_ITEM, carried.list_kind, carried.list_by, 0, words.bullet.match(scene.folded).end(), 0.7)
        weight = 0.7
    found = []
    if text.endswith(":"):
        subject = candidate.by if candidate else _first_side(scene)
        if candidate or not carried.in_list:
            carried.list_kind = candidate.kind if candidate else ""
            carried.list_by = subject
        carried.in_list = True
        return []
    if candidate and weight >= _ENOUGH:
        by = candidate.by or both_of(story.parties)
        found.append(
            CommitmentSeen(
                kind=candidate.kind,
                by=by,
                to=others(story.parties, by)[: 2 if len(by) < 2 else 0],
                action=_action(scene, candidate),
                areas=areas,
                due=None,
                span=span,
                rule=f"commitment.{candidate.cue.name}",
                confidence=round(min(weight, 0.99), 2),
            )
        )
        carried.kind, carried.by = candidate.kind, by
    elif side := _first_side(scene):
        carried.by = side
        carried.kind = ""
    carried.areas = areas
    return found


def _first_side(scene: Scene) -> tuple[str, ...]:
    return next((each.actor.countries for each in scene.placed), ())


def _action(scene: Scene, candidate: Candidate) -> str:
    text = scene.template.text
    said = scene.words.said_by.search(scene.folded, candidate.end)
    end = said.start() if said else len(text)
    return text[candidate.end : end].strip(' .,;:"') or text.strip()
