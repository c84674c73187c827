"""Dates as recognisers see them: said in full, counted from somewhere, or only naming a thing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dragoman.languages.language import Language
from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.model.text import Basis, Document
from dragoman.reading.dates import DateMention, find_dates, load_calendar_words
from dragoman.reading.recogniser import Example, Seen, Unsure, recogniser

_NAMES = frozenset({"anniversary", "year_label"})
_SUNDAY = parse_partial_date("2014-03-02")
_IN_MARCH = parse_partial_date("2014-03")


@recogniser(
    finds=PartialDate,
    examples=[
        Example("They signed it on 2 March 2013.", gives=("2013-03-02",)),
        Example("They met from 25 to 28 November 2019.", gives=("2019-11-25/2019-11-28",)),
        Example("They met in 2011, 2013 and 2015.", gives=("2011", "2013", "2015")),
        Example("Work begins in early 2014.", gives=("2014-01/2014-04",)),
        Example("It has run since March 2010.", gives=("2010-03/..",)),
        Example("The letter is dated 02/03/2014.", doubts=1),
        Example("A force of 2000 troops may march on Flight 370 under Resolution 2020."),
        Example("They met last January.", published=_SUNDAY),
    ],
)
def stated_dates(document: Document, language: Language) -> Iterator[Seen[PartialDate] | Unsure]:
    """Dates that the words give in full."""
    return _seen(
        document, language, lambda mention: mention.basis is Basis.STATED and mention.rule not in _NAMES
    )


@recogniser(
    finds=PartialDate,
    examples=[
        Example("He met the minister on Friday.", gives=("2014-02-28",), published=_SUNDAY),
        Example("He will meet the minister on Friday.", gives=("2014-03-07",), published=_SUNDAY),
        Example("He visited Hanoi last January.", gives=("2014-01",), published=_SUNDAY),
        Example("He came on May 3, 2013. The next day they met.", gives=("2013-05-04",)),
        Example("He visited Hanoi in July last year.", gives=("2013-07",), published=_IN_MARCH),
        Example("He met the minister on Friday.", doubts=1, published=_IN_MARCH),
        Example("Theresa May told The Sun that they may march."),
        Example("They signed it on 2 March 2013.", published=_SUNDAY),
    ],
)
def resolved_dates(document: Document, language: Language) -> Iterator[Seen[PartialDate] | Unsure]:
    """Dates counted from the day of publication, or from a date before them.

    Without a day of publication a month takes the year of the latest date that the text names.
    """
    return _seen(document, language, lambda mention: mention.basis is Basis.RESOLVED)


@recogniser(
    finds=PartialDate,
    examples=[
        Example("Under the 2018 Joint Vision Statement they meet yearly.", gives=("2018",)),
        Example("The 2030 Agenda was discussed in 2018."),
    ],
)
def year_labels(document: Document, language: Language) -> Iterator[Seen[PartialDate] | Unsure]:
    """Years that name a thing: the 2018 Joint Vision Statement."""
    return _seen(document, language, lambda mention: mention.rule == "year_label")


@recogniser(
    finds=PartialDate,
    examples=[
        Example("the army’s 80th anniversary (December 22, 1944-2024)", gives=("1944-12-22/2024-12-22",)),
        Example("the plan for 2021-2025"),
    ],
)
def anniversaries(document: Document, language: Language) -> Iterator[Seen[PartialDate] | Unsure]:
    """The years from a first day to the anniversary celebrated: nothing is reported of either."""
    return _seen(document, language, lambda mention: mention.rule == "anniversary")


def _seen(
    document: Document, language: Language, is_ours: Callable[[DateMention], bool]
) -> Iterator[Seen[PartialDate] | Unsure]:
    words = load_calendar_words(language.code)
    for mention in find_dates(document.text, published=document.published, words=words):
        if not is_ours(mention):
            continue
        if mention.date is None:
            yield Unsure(mention.span, mention.reason or "not settled")
        else:
            yield Seen(mention.span, mention.date, mention.basis)
