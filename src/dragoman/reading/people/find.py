"""The people of a story: named mentions, later mentions by a part of the name, posts without a name."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.text import Span
from dragoman.reading.lexicon import BLOC, BODY, CAPITAL, COUNTRY, DEMONYM, MECHANISM
from dragoman.reading.people.mentions import Mention, find_mentions
from dragoman.reading.people.model import Asked, ask_model
from dragoman.reading.people.posts import find_posts
from dragoman.reading.people.ranks import RankWords
from dragoman.reading.people.unify import Figure, unify
from dragoman.reading.people.view import View
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Office, Story
from dragoman.reading.template import Item, make_template

_SILENT = (ParagraphKind.FURNITURE, ParagraphKind.ELSEWHERE)


def find_figures(story: Story, ranks: RankWords, load: Callable[[], Asked] | None = None) -> None:
    """Fill in the mentions, figures, offices and templates of a story.

    Args:
        load: gives the statistical model of names; asked only where capitalised words stand unexplained.
    """
    views = [view for view in story.views if view.sentence.kind not in _SILENT]
    mentions = [mention for view in views for mention in find_mentions(view, ranks)]
    if load is not None:
        mentions = _with_advice(views, mentions, ranks, load)
    figures = unify(mentions)
    for view in views:
        for figure, mention in _repeats(view, figures, mentions):
            figure.mentions.append(mention)
            mentions.append(mention)
    for figure in figures:
        figure.mentions.sort(key=lambda each: each.span.start)
    story.mentions = sorted(mentions, key=lambda each: each.span.start)
    story.figures = figures
    story.offices = [office for view in views for office in _offices(view, story.mentions)]
    make_templates(story)


def _with_advice(
    views: list[View], mentions: list[Mention], ranks: RankWords, load: Callable[[], Asked]
) -> list[Mention]:
    advice = ask_model(views, mentions, ranks, load)
    if not advice.people and not advice.doubted:
        return mentions
    found = [mention for view in views for mention in find_mentions(view, ranks, advice.people)]
    return [mention for mention in found if mention.name_span not in advice.doubted]


def _repeats(view: View, figures: list[Figure], mentions: list[Mention]) -> list[tuple[Figure, Mention]]:
    """Later mentions by one word or more of a known name alone (“Vinh said”)."""
    known: dict[str, list[Figure]] = {}
    for figure in figures:
        for word in figure.name.split():
            if len(word) > 1 and word[0].isupper() and word not in view.language.not_names:
                known.setdefault(word, []).append(figure)
                if word.isupper() and len(word) > 2:
                    known.setdefault(word.capitalize(), []).append(figure)
    taken = [mention.span for mention in mentions if mention.sentence == view.number]
    found: list[tuple[Figure, Mention]] = []
    i = 0
    while i < len(view.tokens):
        token = view.tokens[i]
        candidates = known.get(token.text, [])
        span = Span(token.start, token.end)
        name = view.name_at(i)
        if not candidates or name is not None or any(span.overlaps(each) for each in taken):
            i += 1
            continue
        j = i + 1
        while j < len(view.tokens) and view.name_at(j) is None and known.get(view.text(j)):
            candidates = [each for each in candidates if each in known[view.text(j)]] or candidates
            j += 1
        if not _is_other_word(view, i, j):
            figure = _best(candidates, token.start)
            span = view.span(i, j)
            words = view.words(i, j)
            found.append((figure, Mention(view.number, span, span, words, "repeat", country=None)))
        i = j
    return found


def _is_other_word(view: View, i: int, j: int) -> bool:
    """Whether the word goes on into another name (“Son La”, “Austin, Texas”)."""
    after = view.text(j)
    before = view.text(i - 1) if i else ""
    follows = (
        bool(after)
        and after[0].isupper()
        and view.name_at(j) is None
        and after not in view.language.not_names
    )
    return (follows and len(after) > 1) or (
        bool(before)
        and before[0].isupper()
        and i > 1
        and before.lower() not in view.language.posts.heads
        and before not in view.language.not_names
        and view.name_at(i - 1) is None
        and before not in view.language.honorifics
    )


def _best(candidates: list[Figure], offset: int) -> Figure:
    before = [each for each in candidates if each.mentions[0].span.start < offset]
    return (before or candidates)[0]


def _offices(view: View, mentions: list[Mention]) -> list[Office]:
    taken = [mention.span for mention in mentions if mention.sentence == view.number]
    offices = []
    for post in find_posts(view):
        span = view.span(post.start, post.end)
        if not any(span.overlaps(each) for each in taken) and (post.country or post.organisation):
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
