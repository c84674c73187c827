"""Engagements told in words that no cue knows, where the sentence model holds a clause for one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from dragoman.model.engagements import EngagementStatus
from dragoman.model.text import Span
from dragoman.reading.relate.gatherings import CONTACTS, Gathering
from dragoman.reading.relate.happening import Happening
from dragoman.reading.relate.hits import Hit
from dragoman.reading.relate.scenes import Scene
from dragoman.reading.relate.sentence_model import Told, load_sentence_model
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story
from dragoman.reading.taken import Taken

_LIKELY = 0.7
"""How likely a sentence in which no cue stands must tell of an engagement to be read as one."""
_LIKELY_BESIDE = 0.8
"""How likely a clause must, in a sentence of which another clause tells of one."""
_SURE = 0.9
"""How likely a sentence must, to make an engagement of what has no day, no place and nobody named."""
_AID = "assistance"
"""Without a day, what is given is an undertaking and no engagement."""
_SHORTEST = 12
_STAYS = ("visit", "port_call")
"""Of what was told before: “she left on 10 May” is their end and nothing new."""


def hits_by_words(scene: Scene, taken: Taken, before: Sequence[str], cued: Collection[str] = ()) -> list[Hit]:
    """What clauses of the sentence tell of, beside the stretches that cues or names took.

    Args:
        before: the types of what earlier sentences told of, the last told last.
        cued: the types that cues of the sentence tell of, a visit among which is no other.
    """
    code = scene.story.language.code
    model = load_sentence_model(code)
    if model is None or not scene.template.items or not scene.cues.by_words or _is_apart(scene):
        return []
    folded = scene.template.folded
    if scene.cues.comes_after.match(folded):
        return []
    told: list[Told] = []
    if taken.is_empty:
        whole = model.told(folded, 0, len(folded), before)
        again = before and before[-1] in CONTACTS and scene.cues.talked_again.match(folded)
        told_press = scene.cues.clause_again.match(folded) is not None
        if whole.likely < _LIKELY or told_press or (again and whole.type in CONTACTS):
            return []
        told.append(whole)
        taken = Taken([Span(whole.start, whole.end)])
    for begin, stop in clauses_of(scene):
        if not taken.overlaps(Span(begin, stop)) and not scene.cues.clause_again.match(folded, begin):
            clause = model.told(folded, begin, stop, before)
            told += [clause] if clause.likely >= _LIKELY_BESIDE else []
    is_told = scene.words.stay_ends.search(scene.text) or scene.cues.the_stay.match(folded)
    if is_told and any(type_ in _STAYS for type_ in before):
        told = [each for each in told if each.type not in _STAYS]
    told = [each for each in told if each.type not in _STAYS or each.type not in cued]
    return [Hit(scene.cues.by_words[each.type], each.start, each.end) for each in told]


class PlainlyTold:
    """What sentences tell of by their words alone, each asked once."""

    def __init__(self, story: Story, gatherings: Sequence[Gathering]) -> None:
        """Ask of the sentences of a story, which tell of the gatherings."""
        self._story = story
        self._gatherings = gatherings
        self._told: dict[int, Told | None] = {}

    def has(self, happening: Happening) -> bool:
        """Whether its sentence leaves no doubt that it was or will be, and what it is."""
        if happening.status is EngagementStatus.PROPOSED or happening.type == _AID:
            return False
        if happening.sentence not in self._told:
            self._told[happening.sentence] = self._ask(happening.sentence)
        told = self._told[happening.sentence]
        return told is not None and told.type == happening.type and told.likely >= _SURE

    def _ask(self, sentence: int) -> Told | None:
        model = load_sentence_model(self._story.language.code)
        folded = self._story.templates[sentence].folded
        before = self._types_before(sentence)
        return model.told(folded, 0, len(folded), before) if model is not None else None

    def _types_before(self, sentence: int) -> list[str]:
        """The types of what earlier sentences told of, once each, the last told last."""
        told = [each.type for each in self._gatherings if each.first.sentence < sentence]
        return list(dict.fromkeys(reversed(told)))[::-1]


def _is_apart(scene: Scene) -> bool:
    """Whether the words are a headline’s or a picture’s, which tell again what the story tells."""
    return scene.story.sentences[scene.number].kind in (ParagraphKind.TITLE, ParagraphKind.CAPTION)


def clauses_of(scene: Scene) -> list[tuple[int, int]]:
    """The stretches between what parts the clauses of a sentence; a short one goes with the one before."""
    folded = scene.template.folded
    edges = [0, *(match.end() for match in scene.cues.clause_edges.finditer(folded)), len(folded)]
    clauses: list[tuple[int, int]] = []
    for begin, stop in pairwise(edges):
        last = clauses[-1] if clauses else None
        if last is not None and min(stop - begin, last[1] - last[0]) < _SHORTEST:
            clauses[-1] = (last[0], stop)
        else:
            clauses.append((begin, stop))
    return clauses
