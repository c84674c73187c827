"""The people of a story: named mentions, later mentions by a part of the name, posts without a name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from dragoman.languages.language import Language
from dragoman.model.text import Span
from dragoman.reading.lexicon import BLOC, BODY, CAPITAL, COUNTRY, DEMONYM, MECHANISM
from dragoman.reading.people.mention import Mention
from dragoman.reading.people.mentions import find_mentions
from dragoman.reading.people.model import Asked, ask_model
from dragoman.reading.people.namesakes import is_namesake
from dragoman.reading.people.people_words import load_people_words
from dragoman.reading.people.posts import find_posts
from dragoman.reading.people.ranks import RankWords
from dragoman.reading.people.signed import with_posts_below
from dragoman.reading.people.unify import Figure, name_key, unify
from dragoman.reading.people.view import View
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Office, Story
from dragoman.reading.taken import Taken
from dragoman.reading.template import Item, make_template

_SILENT = (ParagraphKind.FURNITURE, ParagraphKind.ELSEWHERE)
_LONGEST_ACRONYM = 4


def find_figures(story: Story, ranks: RankWords, load: Callable[[], Asked] | None = None) -> None:
    """Fill in the mentions, figures, offices and templates of a story.

    Args:
        load: gives the statistical model of names; asked only where capitalised words stand unexplained.
    """
    views = [view for view in story.views if view.sentence.kind not in _SILENT]
    mentions = [mention for view in views for mention in find_mentions(view, ranks)]
    if load is not None:
        mentions = _with_advice(views, mentions, ranks, load)
    mentions = with_posts_below(_apart(mentions, story.plain), story.views)
    mentions = _completed(mentions, story.plain)
    figures = unify(mentions)
    known = _bearers(figures, story.language)
    by_sentence = _by_sentence(mentions)
    for view in views:
        for figure, mention in _repeats(view, known, Taken(by_sentence.get(view.number, ()))):
            figure.mentions.append(mention)
            mentions.append(mention)
    for figure in figures:
        figure.mentions.sort(key=lambda each: each.span.start)
    story.mentions = sorted(mentions, key=lambda each: each.span.start)
    story.figures = figures
    by_sentence = _by_sentence(mentions)
    story.offices = [
        office for view in views for office in _offices(view, Taken(by_sentence.get(view.number, ())))
    ]
    make_templates(story)


def _completed(mentions: list[Mention], plain: str) -> list[Mention]:
    """The mentions, one cut off in mid-name where the text ends with the whole word of a name told before."""
    end = len(plain.rstrip())
    cut = next((each for each in mentions if each.name_span.end == end), None)
    if cut is None:
        return mentions
    part = cut.name.split()[-1]
    words = [word for each in mentions if each is not cut for word in each.name.split()]
    whole = {word for word in words if len(word) > len(part) > 1 and word.startswith(part)}
    if part in words or len(whole) != 1:
        return mentions
    full = replace(cut, name=" ".join([*cut.name.split()[:-1], whole.pop()]))
    return [full if each is cut else each for each in mentions]


def _apart(mentions: list[Mention], plain: str) -> list[Mention]:
    """The mentions, in “Minister A, Japanese Minister B” the first without the words of the second."""
    found = sorted(mentions, key=lambda each: each.span.start)
    for number, (one, following) in enumerate(pairwise(found)):
        if one.name_span.end <= following.span.start < one.span.end:
            between = plain[one.name_span.end : following.span.start].rstrip(" ,")
            found[number] = replace(one, span=Span(one.span.start, one.name_span.end + len(between)))
    return found


def _with_advice(
    views: list[View], mentions: list[Mention], ranks: RankWords, load: Callable[[], Asked]
) -> list[Mention]:
    advice = ask_model(views, mentions, ranks, load)
    if not advice.people and not advice.doubted:
        return mentions
    people = sorted(advice.people)
    starts = [span.start for span in people]
    unadvised: dict[int, list[Mention]] = {}
    for mention in mentions:
        unadvised.setdefault(mention.sentence, []).append(mention)
    found = []
    for view in views:
        sentence = view.sentence.span
        here = people[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        found += find_mentions(view, ranks, frozenset(here)) if here else unadvised.get(view.number, [])
    return [mention for mention in found if mention.name_span not in advice.doubted]


def _by_sentence(mentions: list[Mention]) -> dict[int, list[Span]]:
    spans: dict[int, list[Span]] = {}
    for mention in mentions:
        spans.setdefault(mention.sentence, []).append(mention.span)
    return spans


def _bearers(figures: list[Figure], language: Language) -> dict[str, list[Figure]]:
    """Who bears each word of a name, in order of first mention."""
    known: dict[str, list[Figure]] = {}
    for figure in figures:
        for word in figure.name.split():
            if len(word) > 1 and word[0].isupper() and word not in language.not_names:
                spellings = {word, _plain(word), word.upper() if len(word) > _LONGEST_ACRONYM else word}
                if word.isupper() and len(word) > 2:
                    spellings.add(word.capitalize())
                for spelling in spellings:
                    known.setdefault(spelling, []).append(figure)
    return known


def _plain(word: str) -> str:
    """The word of a name as it stands without marks: “Gürsoy” and “GÜRSOY” are “Gursoy”."""
    return word if word.isascii() else "".join(name_key(word)).capitalize()


def _repeats(view: View, known: dict[str, list[Figure]], taken: Taken) -> list[tuple[Figure, Mention]]:
    """Later mentions by one word or more of a known name alone (“Vinh said”)."""
    found: list[tuple[Figure, Mention]] = []
    i = 0
    while i < len(view.tokens):
        if not _bears(view, i, known) or taken.overlaps(view.span(i, i + 1)):
            i += 1
            continue
        j = i + 1
        while _bears(view, j, known):
            j += 1
        span = view.span(i, j)
        if not _is_other_word(view, i, j) and not is_namesake(view, span, view.words(i, j)):
            mention = Mention(view.number, span, span, view.words(i, j), "repeat", country=None)
            bearers = [known.get(view.text(k)) or known[_plain(view.text(k))] for k in range(i, j)]
            found.append((_bearer(bearers), mention))
        i = j
    return found


def _bears(view: View, i: int, known: dict[str, list[Figure]]) -> bool:
    """Whether token i is a word of a known person’s name."""
    word = view.text(i)
    return (word in known or (not word.isascii() and _plain(word) in known)) and view.name_at(i) is None


def _bearer(bearers: list[list[Figure]]) -> Figure:
    """The earliest of those who bear the first word, and the later words as far as one of them does."""
    candidates, *others = bearers
    for other in others:
        if other is not candidates:
            here = {id(each) for each in other}
            candidates = [each for each in candidates if id(each) in here] or candidates
    return candidates[0]


def _is_other_word(view: View, i: int, j: int) -> bool:
    """Whether the word goes on into another name (“Son La”, “Austin, Texas”)."""
    after, before = view.text(j), view.text(i - 1) if i > 1 else ""
    return (len(after) > 1 and _is_unexplained(view, j)) or (
        bool(before)
        and _is_unexplained(view, i - 1)
        and before.lower() not in view.language.posts.heads
        and before not in view.language.honorifics
    )


def _is_unexplained(view: View, i: int) -> bool:
    """Whether token i has a capital for no reason we know."""
    word = view.text(i)
    known = word in view.language.not_names or word in load_people_words(view.language.code).calendar
    return word[0].isupper() and view.name_at(i) is None and not known


def _offices(view: View, taken: Taken) -> list[Office]:
    offices = []
    for post in find_posts(view):
        span = view.span(post.start, post.end)
        if (post.country or post.organisation) and not taken.overlaps(span):
            offices.append(Office(span, post, post.country))
    return offices


def make_templates(story: Story) -> None:
    """Mark people, dates, bodies, lands, offices and mechanisms in every sentence."""
    holder = {id(mention): figure for figure in story.figures for mention in figure.mentions}
    items: list[list[Item]] = [[] for _ in story.sentences]
    for mention in story.mentions:
        items[mention.sentence].append(Item("person", mention.span, holder[id(mention)]))
    starts = [sentence.span for sentence in story.sentences]
    at = 0
    loose: list[Item] = [Item("office", office.span, office) for office in story.offices]
    loose += [Item("date", each.span, each) for each in story.dates]
    kinds = {
        BODY: "body",
        COUNTRY: "land",
        DEMONYM: "land",
        BLOC: "land",
        CAPITAL: "capital",
        MECHANISM: "mechanism",
    }
    loose += [Item(kinds[name.kind], name.span, name) for name in story.names if name.kind in kinds]
    for item in sorted(loose, key=lambda each: each.span.start):
        while at < len(starts) and starts[at].end <= item.span.start:
            at += 1
        if at < len(starts) and starts[at].contains(item.span):
            items[at].append(item)
    story.templates = [
        make_template(story.plain, span, each) for span, each in zip(starts, items, strict=True)
    ]
