"""Undertakings: what was agreed, pledged, asked, offered, planned or done, by whom and to whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.model.dates import PartialDate
from dragoman.model.text import Span
from dragoman.reading.areas import AreaWords, areas_of, load_area_words
from dragoman.reading.relate.sides_of import Scene, Subject, make_scene, object_of, others, speaker_of, subject_of
from dragoman.reading.relate.undertakings import Cue, UndertakingWords, load_undertaking_words
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story
from dragoman.reading.tokens import folded_text

_ENOUGH = 0.5


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


@dataclass(slots=True)
class _Carried:
    """What one sentence leaves to the next: its undertaking, its areas, and the list it opens."""

    kind: str = ""
    by: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    list_kind: str = ""
    list_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Candidate:
    cue: Cue
    kind: str
    by: tuple[str, ...]
    start: int
    end: int
    weight: float


def find_commitments(story: Story) -> list[CommitmentSeen]:
    """The undertakings of a report, in order of place."""
    words = load_undertaking_words(story.language.code)
    if not _is_our_business(story, words):
        return []
    areas = load_area_words(story.language.code)
    carried = _Carried()
    seen: list[CommitmentSeen] = []
    for number, sentence in enumerate(story.sentences):
        if _is_told(story, number, words):
            found = _in_sentence(story, number, words, areas, carried)
            seen.extend(found)
        elif sentence.kind is ParagraphKind.TITLE:
            carried = _Carried()
    return seen


def _is_our_business(story: Story, words: UndertakingWords) -> bool:
    if len(story.parties) < 2:
        return False
    found = {match.group() for match in words.gate.finditer(folded_text(story.plain))}
    return len(found) >= words.gate_least


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


def _in_sentence(story: Story, number: int, words: UndertakingWords, area_words: AreaWords, carried: _Carried) -> list[CommitmentSeen]:
    scene = make_scene(story, number, words)
    span = story.sentences[number].span
    text = story.plain[span.start : span.end]
    areas = areas_of(text, area_words)
    if not areas and words.here.search(scene.folded):
        areas = carried.areas
    candidate = _best(scene, carried, bool(areas))
    weight = 0.0
    if candidate:
        weight = candidate.weight + (0.12 if areas else -0.12) + 0.04 * (len(areas) > 1)
    found = []
    if candidate and weight >= _ENOUGH:
        by = candidate.by or story.parties[:2]
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
    elif subject := _first_subject(scene):
        carried.by = subject.countries
        carried.kind = ""
    carried.areas = areas
    return found


def _first_subject(scene: Scene) -> Subject | None:
    return next((Subject(each.actor.countries, each.actor.kind, each.start) for each in scene.placed), None)


def _best(scene: Scene, carried: _Carried, has_areas: bool) -> _Candidate | None:
    found: list[_Candidate] = []
    for cue in scene.words.cues:
        for match in cue.find(scene.folded):
            candidate = _judge(scene, cue, match, carried)
            if candidate is not None:
                found.append(candidate)
                break
    if not found:
        return None
    return min(found, key=lambda each: (each.cue.rank, each.start))


def _judge(scene: Scene, cue: Cue, match: re.Match[str], carried: _Carried) -> _Candidate | None:
    subject = _subject(scene, cue, match)
    by = subject.countries if subject else carried.by if cue.by != "both" else scene.parties[:2]
    if cue.asks == "will":
        return _judge_will(scene, cue, match, subject, carried)
    if cue.asks == "perfect":
        if not scene.words.perfect_verbs.match(scene.folded, match.end()):
            return None
        return _Candidate(cue, "done", by, match.start(), match.end(), cue.weight)
    kind = cue.kind
    if kind == "agreed" and subject and len(by) == 1 and cue.name != "was_agreed":
        kind = "pledged"
    if kind == "pledged" and len(by) > 1:
        kind = "agreed"
    if cue.name == "hope_other" or cue.name == "suggested":
        kind = _asked_kind(scene, match, by)
    return _Candidate(cue, kind, by, match.start(), match.end(), cue.weight)


def _asked_kind(scene: Scene, match: re.Match[str], by: tuple[str, ...]) -> str:
    """“Suggested that the two sides …” proposes, “suggested Japan …” asks."""
    start = match.end() if match.group().endswith(("ed", "es", "ing", "s")) else match.start()
    after = [each for each in scene.placed if start <= each.start <= start + 30]
    if after and len(after[0].actor.countries) == 1 and after[0].actor.countries != by:
        return "requested"
    return "proposed"


def _judge_will(scene: Scene, cue: Cue, match: re.Match[str], subject: Subject | None, carried: _Carried) -> _Candidate | None:
    words = scene.words
    if words.idle_verbs.match(scene.folded, match.end()):
        return None
    is_event = words.event_verbs.match(scene.folded, match.end()) is not None
    if subject is None:
        if not is_event:
            return None
        return _Candidate(cue, "planned", carried.by, match.start(), match.end(), cue.weight - 0.1)
    both = len(subject.countries) > 1
    kind = "planned" if is_event and both else "agreed" if both else "pledged"
    if not both and is_event and not words.speech.search(scene.folded):
        kind = "planned"
    return _Candidate(cue, kind, subject.countries, match.start(), match.end(), cue.weight)


def _subject(scene: Scene, cue: Cue, match: re.Match[str]) -> Subject | None:
    if cue.by == "both":
        return Subject(scene.parties[:2], "both")
    if cue.by == "object":
        return object_of(scene, match.end())
    if cue.by == "speaker":
        return speaker_of(scene, match.start())
    found = subject_of(scene, match.start())
    if found is not None and found.kind == "pronoun":
        said = speaker_of(scene, match.end())
        return said or found
    return found


def _action(scene: Scene, candidate: _Candidate) -> str:
    start = scene.template.offset(candidate.end)
    text = scene.template.text
    end = len(text)
    said = scene.words.said_by.search(scene.folded, candidate.end)
    if said:
        end = said.start()
    return text[candidate.end : end].strip(' .,;:"') or text.strip() if start else text.strip()
