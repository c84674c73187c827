"""The reader as a whole."""

from __future__ import annotations

from tests.builders import TALKS, a_document
from tests.unit.reading.stories import reader


def test_a_small_report_is_read_to_people_parties_engagement_and_instrument() -> None:
    reading = reader().read(a_document(TALKS + " The defence ministers praised military cooperation."))
    assert [each.value.name for each in reading.people] == ["Ana Silva", "Bo Berg"]
    assert set(reading.parties) == {"PT", "NO"}
    assert "meeting" in {each.value.type for each in reading.engagements}
    assert [each.value.type for each in reading.instruments] == ["memorandum_of_understanding"]


def test_every_finding_quotes_the_text() -> None:
    document = a_document(TALKS + " The defence ministers praised military cooperation.")
    reading = reader().read(document)
    for found in (*reading.people, *reading.engagements, *reading.instruments, *reading.commitments):
        for evidence in found.evidence:
            assert document.text[evidence.span.start : evidence.span.end] == evidence.quote


def test_a_report_of_something_else_is_read_to_nothing() -> None:
    reading = reader().read(a_document("The cup final was won by the home team after extra time."))
    assert (reading.people, reading.engagements) == ((), ())


def test_documents_are_read_in_order() -> None:
    documents = [a_document("One.", id_="one"), a_document("Two.", id_="two")]
    assert [each.document.id for each in reader().read_many(documents)] == ["one", "two"]


def test_a_plan_named_in_the_heading_is_the_one_signed_below_it() -> None:
    text = (
        "Plan of cooperation with the Republic of Austria signed\n\nColonel Ivan Horvat of Croatia and "
        "Colonel Karl Huber of Austria today signed a military plan of bilateral cooperation for 2024. The "
        "defence ministries praised military cooperation of the two armies.\n"
    )
    plan = [each.value.title for each in reader().read(a_document(text)).instruments]
    assert len(plan) == 1
