"""Doubts: what was seen and not understood, kept with its reason for review."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dragoman.model.text import Doubt, Span
from dragoman.reading.dates import DateMention, find_dates, load_calendar_words
from dragoman.reading.lexicon import BODY, COUNTRY, DEMONYM, Name
from dragoman.reading.recognise.dates_absolute import both_orders
from dragoman.reading.refer.reference_words import load_party_words
from dragoman.reading.segment.paragraphs import ParagraphKind
from dragoman.reading.story import Story

_WITHOUT_YEAR = ("day_of_month", "month_without_year", "days")
_MOST_YEARS = 5
_READ = (ParagraphKind.BODY, ParagraphKind.TITLE, ParagraphKind.CAPTION)


def find_doubts(story: Story) -> tuple[Doubt, ...]:
    """The doubts of a report, in order of place.

    They are of dates that nothing settles, people given two ranks, and bodies given to another country.
    """
    doubts = [*_dates(story), *_ranks(story), *_bodies(story)]
    return tuple(sorted(doubts, key=lambda doubt: doubt.evidence.span))


def _dates(story: Story) -> Iterator[Doubt]:
    """Words that name a date and do not say which."""
    read = [sentence.span for sentence in story.sentences if sentence.kind in _READ]
    for mention in story.dates:
        if mention.date is None and mention.reason and any(span.contains(mention.span) for span in read):
            evidence = story.document.cite(mention.span, rule=f"dates.{mention.rule}")
            yield Doubt(mention.reason, evidence, _what_it_can_be(mention, story))


def _what_it_can_be(mention: DateMention, story: Story) -> tuple[str, ...]:
    """The days that 02/03/2020 can be; a day or month without a year in each year that the report names."""
    said = story.plain[mention.span.start : mention.span.end]
    if mention.rule == "doubtful_day":
        return tuple(str(day) for day in both_orders(said))
    if mention.rule not in _WITHOUT_YEAR:
        return ()
    years = sorted({each.date.start.year for each in story.dates if each.date and each.date.start})
    words = load_calendar_words(story.language.code)
    found = (find_dates(f"{said} {year}", published=None, words=words) for year in years[-_MOST_YEARS:])
    return tuple(str(dates[0].date) for dates in found if len(dates) == 1 and dates[0].date)


def _ranks(story: Story) -> Iterator[Doubt]:
    """People whose full name stands with two ranks."""
    for figure in story.figures:
        ranked = [each for each in figure.mentions if each.rank and len(each.name.split()) > 1]
        ranks = tuple(dict.fromkeys(each.rank for each in ranked if each.rank))
        if len(ranks) > 1:
            evidence = story.document.cite(ranked[-1].span, rule="people.rank")
            yield Doubt(f"two ranks of {figure.name}", evidence, ranks)


def _bodies(story: Story) -> Iterator[Doubt]:
    """Bodies that the words give to another country than the vocabulary does."""
    words = load_party_words(story.language.code)
    for left, right in pairwise(story.names):
        between = story.plain[left.span.end : right.span.start]
        if left.kind in (COUNTRY, DEMONYM) and right.kind == BODY and words.owner_before.fullmatch(between):
            owner, body = left, right
        elif left.kind == BODY and right.kind == COUNTRY and words.owner_after.fullmatch(between):
            owner, body = right, left
        else:
            continue
        if owner.country and body.country and owner.country != body.country:
            yield _given_to_another(story, owner, body)


def _given_to_another(story: Story, owner: Name, body: Name) -> Doubt:
    span = Span(min(owner.span.start, body.span.start), max(owner.span.end, body.span.end))
    said = story.document.text[body.span.start : body.span.end]
    reason = f"{said} is given to {owner.country}; the vocabulary has it as {body.country}'s"
    evidence = story.document.cite(span, rule="organisations.owner")
    return Doubt(reason, evidence, (str(owner.country), str(body.country)))
