"""Who says each sentence in the first person, and to whom: speeches, transcripts, interviews, letters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dragoman.reading.people.unify import Figure
from dragoman.reading.refer.bearers import Bearers
from dragoman.reading.refer.reference_words import load_reference_words
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.segment.turns import Turn
from dragoman.reading.story import Story
from dragoman.reading.template import Template

_PAIR = 2
_TAG = 80


@dataclass(frozen=True, slots=True)
class Speech:
    """Who has the word, and whom “you” means; ``is_joint`` where the two speak by turns, as “we”."""

    speaker: Figure | None = None
    addressee: Figure | None = None
    is_joint: bool = False


class Speakers:
    """The speakers of a story, sentence by sentence."""

    def __init__(self, story: Story) -> None:
        """Take note of who signs the story, whom it addresses, and of those who speak by turns."""
        self._story, self._words = story, load_reference_words(story.language.code)
        self._bearers = Bearers(story.figures, self._words)
        self._signs = _first_with(story, "signed")
        self._addressed = _first_in_signature(story, self._signs)
        self._by_turns = [
            each for each in story.figures if any(mention.anchor == "turn" for mention in each.mentions)
        ]
        for sentence, template in zip(story.sentences, story.templates, strict=True):
            if sentence.turn is Turn.NAMED:
                self._by_turns += [each for each in _named_in(template) if each not in self._by_turns]
        self._speaker = self._signs
        self._interviewed: Figure | None = None

    def of(self, number: int) -> Speech:
        """Who says the sentence of that number; to be asked of each in order."""
        template, turn = self._story.templates[number], self._story.sentences[number].turn
        if turn is Turn.NAMED:
            self._speaker = self._of_tag(template)
        elif turn is not None:
            self._interviewed = self._interviewed or self._introduced(number)
            self._speaker = self._interviewed if turn is Turn.ANSWERS else None
        else:
            self._note_named(template)
        asks = turn is Turn.ASKS
        return Speech(self._speaker, self._interviewed if asks else self._to_whom(), is_joint=self._is_joint)

    @property
    def _is_joint(self) -> bool:
        """Whether two of different countries speak by turns."""
        return len(self._by_turns) == _PAIR and len({each.country for each in self._by_turns}) == _PAIR

    def _to_whom(self) -> Figure | None:
        if self._speaker is not None and self._speaker is self._signs:
            return self._addressed
        if self._is_joint and self._speaker in self._by_turns:
            return next(each for each in self._by_turns if each is not self._speaker)
        return None

    def _of_tag(self, template: Template) -> Figure | None:
        """Whom the tag before a turn names, by a name or a post."""
        end = template.text.find(":", 0, _TAG)
        people = template.items_in(0, max(end, 0), "person")
        if people:
            figure: Figure = people[0].value
            return figure
        tag = template.folded[: max(end, 0)].strip()
        return self._bearers.latest(tag, None, template.span, None) if tag else None

    def _note_named(self, template: Template) -> None:
        """Note whom words such as “Speech by X”, “X speaks to this magazine” name."""
        if not any(item.kind == "person" for item in template.items):
            return
        words, text = self._words, template.text
        match = words.takes_turn.match(text) or words.speech.search(text, template.words)
        match = match or words.interviewed.match(text)
        if match is not None:
            self._speaker = template.items_in(match.start(), match.end(), "person")[-1].value
            if match.re is words.interviewed:
                self._interviewed = self._speaker

    def _introduced(self, number: int) -> Figure | None:
        """Who is named first before the first question of an interview, by its text rather than its title."""
        if self._speaker is not None:
            return self._speaker
        before = list(zip(self._story.sentences, self._story.templates, strict=True))[:number]
        told = [template for sentence, template in before if sentence.kind is ParagraphKind.BODY]
        named = (
            each for template in (*told, *self._story.templates[:number]) for each in _named_in(template)
        )
        return next(named, None)


def _first_with(story: Story, anchor: str) -> Figure | None:
    return next(
        (each for each in story.figures if any(mention.anchor == anchor for mention in each.mentions)), None
    )


def _first_in_signature(story: Story, signs: Figure | None) -> Figure | None:
    """Whom a letter addresses: the first whom its own lines name beside who signs it."""
    lines: Sequence[Template] = [
        template
        for sentence, template in zip(story.sentences, story.templates, strict=True)
        if sentence.kind is ParagraphKind.SIGNATURE
    ]
    named = (each for template in lines for each in _named_in(template))
    return next((each for each in named if each is not signs), None)


def _named_in(template: Template) -> Iterable[Figure]:
    """The people named in a sentence, in order."""
    return [item.value for item in template.items if item.kind == "person"]
