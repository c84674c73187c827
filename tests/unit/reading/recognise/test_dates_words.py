from __future__ import annotations

import pytest

from dragoman.languages.words import load_words
from dragoman.model.errors import VocabularyError
from dragoman.reading import dates
from dragoman.reading.recognise.dates_words import load_calendar_words


def test_every_rule_of_the_calendar_has_a_reader_and_every_reader_a_rule() -> None:
    templates = load_calendar_words("en").templates.values()
    told = {template.rule for start in templates for template in start.templates}
    assert told - {"length", "not_a_date"} == set(dates._RULES) - {"year_label"}


def test_the_calendar_says_where_it_is_from() -> None:
    about = load_words("en", "calendar")["about"]
    assert about["source"]
    assert about["checked"]


def test_a_language_without_a_calendar_is_an_error() -> None:
    with pytest.raises(VocabularyError):
        load_calendar_words("xx")


def test_it_is_loaded_once() -> None:
    assert load_calendar_words("en") is load_calendar_words("en")
