"""How sure a finding is."""

from __future__ import annotations

from dragoman.model.engagements import Engagement
from dragoman.model.people import Person
from dragoman.model.text import Document, Finding, Span
from dragoman.reading.confidence import find_signs, load_confidence_table, with_confidence

DOCUMENT = Document("d", "General Ana Silva met the minister. Silva spoke. Silva left.")


def a_person(person: Person, *spans: tuple[int, int], rule: str = "people.rank") -> Finding[Person]:
    return Finding("p1", person, tuple(DOCUMENT.cite(Span(*span), rule=rule) for span in spans))


def test_the_table_has_each_kind() -> None:
    table = load_confidence_table()
    assert set(table.start) == set(table.signs) == {"people", "engagements", "instruments", "commitments"}


def test_who_is_named_often_and_in_full_is_surer_than_a_lone_word() -> None:
    full = a_person(Person("Ana Silva", "PT", "general"), (0, 17), (36, 41), (49, 54))
    lone = a_person(Person("Silva"), (36, 41), rule="people.apposition")
    assert with_confidence(full).confidence > with_confidence(lone).confidence


def test_confidence_changes_nothing_else_and_is_never_certain() -> None:
    finding = a_person(Person("Ana Silva", "PT", "general"), (0, 17))
    sure = with_confidence(finding)
    assert (sure.key, sure.value, sure.evidence) == (finding.key, finding.value, finding.evidence)
    assert 0 < sure.confidence < 1


def test_signs_not_in_the_table_count_nothing() -> None:
    table = load_confidence_table()
    assert table.confidence("people", iter(["rule unheard_of"])) == table.confidence("people", iter([]))


def test_the_signs_of_an_engagement_are_its_rule_and_how_definite_it_is() -> None:
    evidence = (DOCUMENT.cite(Span(0, 34), rule="engagements.meetings"),)
    signs = set(find_signs(Engagement("meeting", place="Hanoi"), evidence))
    assert {"rule meetings", "type meeting", "status held", "date unknown", "place"} <= signs
