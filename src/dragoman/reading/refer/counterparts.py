"""Counterparts: what they share with those whose counterparts they are, and whose they are."""

from __future__ import annotations

from bisect import bisect_left

from dragoman.reading.people.mention import Mention
from dragoman.reading.people.unify import Figure
from dragoman.reading.refer.reference_words import load_party_words
from dragoman.reading.story import Story

_SUBJECT_AND_OBJECT, _BEFORE = 2, 40
_IN_ROW = (",", "and", ", and", "")


def settle_counterparts(story: Story) -> None:
    """“his Japanese counterpart X”: X holds the other’s post; “his counterpart X” is of the other party."""
    placed = sorted(
        (mention.span.start, number)
        for number, figure in enumerate(story.figures)
        for mention in figure.mentions
    )
    for number, figure in enumerate(story.figures):
        mention = next((each for each in figure.mentions if each.counterpart), None)
        other = _whose(placed, mention, number, story) if mention is not None else None
        if mention is not None and figure.post is None:
            _take_post_of_office(figure, mention, story)
        if other is not None:
            _share(figure, story.figures[other], story)


def _take_post_of_office(figure: Figure, mention: Mention, story: Story) -> None:
    """“The Peruvian Defence Minister met his Chilean counterpart X”: the post told of in the sentence."""
    start = story.sentences[mention.sentence].span.start
    named = (each.span.end for each in story.mentions if start <= each.span.start < mention.span.start)
    floor = max(named, default=start)
    offices = [each for each in story.offices if floor <= each.span.start < mention.span.start]
    if len(offices) == 1 and not offices[0].post.is_counterpart:
        figure.post, figure.head = offices[0].post.words, offices[0].post.head


def _whose(placed: list[tuple[int, int]], mention: Mention, number: int, story: Story) -> int | None:
    """The subject in “X met Y and held talks with his counterpart Z”; else who is named nearest."""
    start, figures = story.sentences[mention.sentence].span.start, story.figures
    named = placed[bisect_left(placed, (start, -1)) : bisect_left(placed, (mention.span.start, -1))]
    if len(named) == _SUBJECT_AND_OBJECT and len({number, *(who for _, who in named)}) > len(named):
        subject = named[0][1]
        ends = [_end_of(figures[who], at) for at, who in named]
        apart = story.plain[ends[0] : named[1][0]].strip() not in _IN_ROW
        joint = story.plain[ends[1] : mention.span.start]
        goes_on = load_party_words(story.language.code).and_with_his.fullmatch(joint)
        if apart and goes_on and figures[subject].country not in (None, figures[number].country):
            return subject
    return _nearest_other(placed, mention, number, story)


def _end_of(figure: Figure, at: int) -> int:
    return next(each.span.end for each in figure.mentions if each.span.start == at)


def _nearest_other(placed: list[tuple[int, int]], mention: Mention, number: int, story: Story) -> int | None:
    """Who else, not of the counterpart’s own country, is named last before a mention, or first after it."""
    at, own = bisect_left(placed, (mention.span.start, -1)), story.figures[number].country
    stood_for = load_party_words(story.language.code).stood_for
    for near in (range(at - 1, -1, -1), range(at, len(placed))):
        for start, who in map(placed.__getitem__, near):
            other = who != number and (own is None or story.figures[who].country != own)
            if other and not stood_for.search(story.plain, max(0, start - _BEFORE), start):
                return who
    return None


def _share(figure: Figure, other: Figure, story: Story) -> None:
    words = load_party_words(story.language.code)
    bare = figure.post is None or (figure.post.lower() == figure.head == other.head)
    if bare and other.post and not other.post.lower().startswith(words.posts_of_one):
        figure.post, figure.head = other.shared_post or other.post, other.head
    elif other.post is None and figure.post and not figure.post.lower().startswith(words.posts_of_one):
        other.post, other.head = figure.shared_post or figure.post, figure.head
    if figure.country is None and other.country in story.parties and len(story.parties) == 2:
        figure.country = next(each for each in story.parties if each != other.country)
