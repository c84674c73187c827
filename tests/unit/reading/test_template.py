"""Sentences with their known names as marks."""

from __future__ import annotations

import re

from dragoman.model.text import Span
from dragoman.reading.template import Item, compile_pattern, make_template, mark_class

TEXT = "Ana met Bo in Lima."


def a_template(*items: Item) -> object:
    return make_template(TEXT, Span(0, len(TEXT)), items)


ANA, BO, LIMA = (
    Item("person", Span(0, 3), "Ana"),
    Item("person", Span(8, 10), "Bo"),
    Item("capital", Span(14, 18), "Lima"),
)


def test_each_thing_is_one_mark_that_leads_back_to_it() -> None:
    template = make_template(TEXT, Span(0, len(TEXT)), [LIMA, ANA, BO])
    assert re.fullmatch(
        rf"{mark_class('person')} met {mark_class('person')} in {mark_class('capital')}\.", template.text
    )
    assert template.items_in(0, len(template.text)) == [ANA, BO, LIMA]
    assert template.item(0) == ANA
    assert template.item(2) is None


def test_places_in_the_sentence_and_in_the_document_agree() -> None:
    template = make_template(TEXT, Span(0, len(TEXT)), [ANA, BO])
    assert [template.position(template.offset(at)) for at in range(len(template.text))] == list(
        range(len(template.text))
    )


def test_of_overlapping_things_the_person_is_kept() -> None:
    template = make_template(TEXT, Span(0, len(TEXT)), [Item("capital", Span(0, 7), "Ana met"), ANA])
    assert list(template.items) == [ANA]


def test_more_things_than_there_are_marks_for_stay_words() -> None:
    text = "a " * 2_000
    items = [Item("land", Span(at, at + 1), "a") for at in range(0, len(text), 2)]
    template = make_template(text, Span(0, len(text)), items)
    assert "a" in template.text


def test_a_pattern_speaks_of_marks() -> None:
    template = make_template(TEXT, Span(0, len(TEXT)), [ANA, BO, LIMA])
    assert compile_pattern("{P} MET {A} in {K}").search(template.text)
    assert not compile_pattern("{L}").search(template.text)
