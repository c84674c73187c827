"""Who holds a post that a sentence tells of, though the report names the holder only in the next ones."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from dragoman.model.text import Span
from dragoman.reading.people.unify import Figure
from dragoman.reading.refer.reference_words import load_reference_words
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Office, Story

_SOON = 2
_BESIDE = 12


@dataclass(frozen=True, slots=True)
class _Post:
    """A post told of without its holder: its words, whose it is, and the sentence."""

    words: str
    head: str
    country: str | None
    sentence: int
    span: Span


def find_holders(story: Story) -> dict[Span, Figure]:
    """The holders named soon behind a post, by where it stands: “Peru's minister met … Ana Silva said …”.

    Whoever is named there without a post is given that one. Nobody where several could be meant, or where
    somebody of that country and post was named before.
    """
    finder = _Finder(story)
    found: dict[Span, Figure] = {}
    for post in finder.posts():
        holder = finder.holder(post)
        if holder is not None:
            found[post.span] = holder
            if holder.post is None:
                holder.post, holder.head = post.words, post.head
    return found


class _Finder:
    def __init__(self, story: Story) -> None:
        self._story = story
        self._words = load_reference_words(story.language.code)
        self._starts = [each.span.start for each in story.sentences]

    def posts(self) -> list[_Post]:
        """The posts that a country's holder of today has; a counterpart's is that of whose he is."""
        found: list[_Post] = []
        for office in sorted(self._story.offices, key=lambda each: each.span.start):
            number = bisect_right(self._starts, office.span.start) - 1
            if office.post.is_former or office.post.is_plural or office.country is None:
                continue
            if self._story.sentences[number].kind is not ParagraphKind.BODY:
                continue
            if self._words.any_holder.search(
                self._story.plain, max(0, office.span.start - _BESIDE), office.span.start
            ):
                continue
            said = self._as_told(office, found[-1] if found else None, number)
            if said is not None:
                found.append(_Post(*said, office.country, number, office.span))
        return found

    def _as_told(self, office: Office, last: _Post | None, number: int) -> tuple[str, str] | None:
        if not office.post.is_counterpart:
            return office.post.words, office.post.head
        if last is not None and last.sentence == number and last.country != office.country:
            return last.words, last.head
        named = [
            figure
            for figure in self._story.figures
            for mention in figure.mentions
            if mention.sentence == number and mention.span.end <= office.span.start
        ]
        owner = named[-1] if named else None
        return (owner.shared_post or owner.post, owner.head) if owner is not None and owner.post else None

    def holder(self, post: _Post) -> Figure | None:
        """The one person named in the next sentences who holds a post, by the post or by having none."""
        own = [each for each in self._story.figures if each.country == post.country]
        before = [each for each in own if each.mentions[0].span.start < post.span.end]
        here = any(mention.sentence == post.sentence for each in own for mention in each.mentions)
        if not here and (bare := self._named_bare(before, post)) is not None:
            return bare
        if here or any(each.post is None or self._is_alike(each, post) for each in before):
            return None
        soon = [each for each in own if 0 < each.mentions[0].sentence - post.sentence <= _SOON]
        holders = [each for each in soon if self._is_alike(each, post)]
        holders = holders or [each for each in soon if self._may_hold(each, post)]
        return holders[0] if len(holders) == 1 else None

    def _named_bare(self, before: list[Figure], post: _Post) -> Figure | None:
        """“Norway's A and Peru's B met. The Peruvian minister …”: the one just named without a post."""
        bare = [each for each in before if each.post is None and each.rank is None]
        soon = [each for each in bare if post.sentence - each.mentions[0].sentence <= _SOON]
        is_minister = self._words.ministers.search(post.words.lower()) is not None
        return soon[0] if len(before) == len(soon) == 1 and is_minister else None

    def _is_alike(self, figure: Figure, post: _Post) -> bool:
        """Whether one of the posts somebody has is by its noun and its grade the one told of."""
        return any(
            post.head in each.split() and self._grade(each) == self._grade(post.words)
            for each in (figure.post or "").lower().split(" and ")
        )

    def _grade(self, words: str) -> set[str]:
        return set(words.lower().split()) & self._words.grades

    def _may_hold(self, figure: Figure, post: _Post) -> bool:
        """Whether somebody without a post opens a sentence, in uniform only where that goes with the post."""
        mention = figure.mentions[0]
        civil = self._words.ministers.search(post.words.lower()) or self._words.heads.search(f"{post.head}s")
        if figure.post is not None or (figure.rank and civil):
            return False
        start = self._story.sentences[mention.sentence].span.start
        opening = self._story.plain[start : mention.span.start].strip(" \"'“‘")
        return not opening or opening.endswith((",", " and"))
