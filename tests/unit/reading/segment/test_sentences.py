"""Where sentences end."""

from __future__ import annotations

import pytest

from dragoman.languages.language import load_language
from dragoman.reading.segment.paragraphs import find_paragraphs
from dragoman.reading.segment.sentences import find_sentences

ENGLISH = load_language("en")


def sentences(text: str) -> list[str]:
    found = find_sentences(text, list(find_paragraphs(text, ENGLISH)), ENGLISH)
    return [text[each.span.start : each.span.end] for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "The guest was Lt. Gen. Ana Silva of the army.",
        "He met Maj. Gen. Bo Berg in the capital.",
        "The talks were led by J. B. Holm of the ministry.",
        "The U.S. Navy sent a ship to the port.",
        "He met Lt.Gen. Ana Silva of the army.",
        "He met Brig.Gen.Bo Berg, and Gen.Ana Silva met Col.Ola Holm.",
    ],
)
def test_a_stop_after_a_rank_or_initial_ends_no_sentence(text: str) -> None:
    assert sentences(text) == [text]


def test_a_stop_before_a_capital_ends_a_sentence() -> None:
    assert sentences("They met in June. The talks were long.") == [
        "They met in June.",
        "The talks were long.",
    ]


def test_a_stop_without_a_space_ends_a_sentence() -> None:
    assert sentences("They met on the ship.The talks were long.") == [
        "They met on the ship.",
        "The talks were long.",
    ]


def test_a_stop_without_a_space_after_an_abbreviation_ends_a_sentence_before_a_word_that_begins_one() -> None:
    assert sentences("They spoke of ships, mines etc.The talks were long.") == [
        "They spoke of ships, mines etc.",
        "The talks were long.",
    ]


def test_a_stop_before_a_small_letter_ends_no_sentence() -> None:
    assert len(sentences("They met approx. ten times that year.")) == 1


def test_a_quotation_mark_belongs_to_the_sentence_before() -> None:
    assert sentences("“We will train together.” The talks went on.")[0] == "“We will train together.”"


def test_a_semicolon_ends_no_sentence() -> None:
    assert len(sentences("They met; They talked about training.")) == 1


def test_a_dateline_is_no_part_of_a_sentence() -> None:
    assert sentences("OSLO, March 3 (Agency) - The ministers met today.")[0] == "The ministers met today."
