"""Words that a page printed together are read apart, and cited as they stand."""

from __future__ import annotations

import pytest

from dragoman.model.text import Document, Span
from dragoman.reading.people.model import NameModel
from dragoman.reading.reader import Reader
from dragoman.reading.run_together import take_apart

_PAGE = (
    "Nairobi (KNA) – Kenyan Deputy Minister ofNational Defence Lt. Gen. Peter Otieno and Peruvian Vice "
    "Ministerof Defence Luis Salas co-chaired the ninth Kenya-Peru Defence PolicyDialogue in Lima on "
    "March 13, 2023.\nAt the annual dialogue, the two sides agreed to expand cooperation in "
    "peacekeeping andcybersecurity."
)


@pytest.fixture(scope="module")
def knows():
    return NameModel.load().knows


@pytest.mark.parametrize(
    ("page", "apart"),
    [
        ("Minister ofNational Defence in theSouth", "Minister of National Defence in the South"),
        ("the Ministerof Defence, ofNational, theEast", "the Minister of Defence, of National, the East"),
        ("inthe PolicyDialogue andthe WorkingGroup", "in the Policy Dialogue and the Working Group"),
        ("bilateraland ofmaintaining theArmy ofPeru", "bilateral and of maintaining the Army of Peru"),
        ("peacekeepingoperations ofPeru inKenya", "peacekeeping operations of Peru in Kenya"),
    ],
)
def test_words_are_taken_apart(page, apart, knows):
    assert take_apart(page, "en", lambda: knows).text == apart


@pytest.mark.parametrize(
    "text",
    [
        "Mr McAllister and Ms MacDonald of PetroKenya met nearby, in Berlin, with standby and onshore crews.",
        "The PowerPoint was shown in Poland.",
        "Kobaladze and Sokolenko of ministerof fame",
    ],
)
def test_other_text_stays_as_it_is(text, knows):
    assert take_apart(text, "en", lambda: knows).text == text


def test_the_words_are_not_asked_for_where_nothing_is_run_together():
    assert take_apart("Peru and Kenya signed a memorandum.", "en", lambda: pytest.fail("asked")).spaces == ()


def test_every_stretch_leads_back_to_the_page(knows):
    apart = take_apart(_PAGE, "en", lambda: knows)
    assert apart.spaces
    for word in ("National Defence", "Minister of", "Policy Dialogue", "Lima", "cybersecurity"):
        at = apart.text.index(word)
        back = apart.back(Span(at, at + len(word)))
        assert _PAGE[back.start : back.end].replace(" ", "") == word.replace(" ", "")


def test_a_page_run_together_is_read_and_cited_as_it_stands():
    reading = Reader.load().read(Document("page", _PAGE))
    assert [(each.value.name, each.value.post) for each in reading.people] == [
        ("Peter Otieno", "Deputy Minister of National Defence"),
        ("Luis Salas", "Vice Minister of Defence"),
    ]
    (dialogue,) = reading.engagements
    assert (dialogue.value.mechanism, dialogue.value.edition) == ("Kenya-Peru Defence Policy Dialogue", 9)
    assert reading.document.text == _PAGE
    for finding in (*reading.people, *reading.engagements, *reading.commitments):
        for evidence in finding.evidence:
            assert evidence.quote == _PAGE[evidence.span.start : evidence.span.end]
    assert "Ministerof Defence" in dialogue.evidence[0].quote
