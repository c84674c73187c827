"""Namesakes are told apart by what cannot have been in one life, and not by what reports confuse."""

from __future__ import annotations

import pytest

from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.decisions import Judgement
from tests.register_builders import a_document, a_reading

Sighting = tuple[str, str | None, str | None]


def file_sightings(register: Register, *sightings: Sighting) -> None:
    for number, (day, rank, post) in enumerate(sightings):
        document = a_document(f"Report {number}.", id=f"d{number}", published=day)
        register.file(a_reading(document, Person("Ana Ruiz", "AA", rank, post)))


@pytest.mark.parametrize(
    "sightings",
    [
        [("2001-03-02", "colonel", "Attaché"), ("2012-03-02", "general", "Chief of Staff")],
        [("2012-03-02", "general", "Chief of Staff"), ("2012-05-02", "major_general", "Chief of Staff")],
        [
            ("2012-03-02", "vice_admiral", "Chief of the Navy"),
            ("2013", "lieutenant_general", "Chief of the Navy"),
        ],
        [("2012-03-02", "general", "Chief of Staff"), ("2015-03-02", None, "Minister of Defence")],
        [("2012-03-02", "general", None), ("2015-03-02", "colonel", None)],
        [("2005", "colonel", "Attaché"), ("2012", "general", "Chief"), ("2014", "colonel", "Attaché")],
        [("2005", None, None), ("2012", None, None)],
        [("2012-03-02", "general", None), ("2012-05-02", "admiral", "Chief of Defence")],
        [
            ("2012", "vice_admiral", "Deputy Chief of the People's Army"),
            ("2013", "vice_admiral", "Navy Commander"),
        ],
        [("2012", "colonel", "Deputy Minister"), ("2012", "colonel_general", "Deputy Defence Minister")],
        [("2010", "colonel", "Deputy Fleet Commander"), ("2018", "vice_admiral", "Deputy Chief of the Navy")],
        [("2012", "rear_admiral", "Commander of the Marine Corps"), ("2013", "vice_admiral", "Navy Chief")],
    ],
)
def test_one_life_is_one_person(register: Register, sightings: list[Sighting]) -> None:
    file_sightings(register, *sightings)
    assert len(register.people()) == 1


@pytest.mark.parametrize(
    "sightings",
    [
        [("2010-03-02", "general", "Chief of Staff"), ("2014-03-02", "colonel", "Attaché")],
        [("2010-03-02", "general", "Chief of Staff"), ("2014-03-02", "captain", None)],
        [("2012-03-02", "rear_admiral", "Fleet Commander"), ("2012-06-02", "brigadier_general", "Attaché")],
        [
            ("2010-03-02", "colonel", "Deputy Commander of the Navy"),
            ("2010-06-02", "general", "Air Force Chief"),
        ],
        [("2010-03-02", "colonel", None), ("2010-06-02", "vice_admiral", "Commander of the Navy")],
        [("2010-03-02", None, "Navy Chief of Staff"), ("2012-06-02", None, "Air Force Chief of Staff")],
        [("2010-03-02", "colonel", "Fleet Commander"), ("2010-06-02", "lieutenant_general", "Army Chief")],
        [
            ("2006-03-02", "air_commodore", "Deputy Chief of Staff"),
            ("2007-03-02", "brigadier_general", "Deputy Chief of Staff"),
            ("2009-06-02", "major_general", "Chief of the Army"),
        ],
        [("2010-03-02", "colonel", "Attaché"), ("2010-06-02", "general", "Chief of Staff")],
        [("1980", "colonel", "Attaché"), ("2014", "general", "Chief of Staff")],
        [("1999", "colonel", "Attaché"), ("2014", "colonel", "Attaché")],
    ],
)
def test_two_lives_are_two_people_and_are_asked_about(register: Register, sightings: list[Sighting]) -> None:
    file_sightings(register, *sightings)
    left, right = register.people()
    (question,) = [each for each in register.review() if each.kind == "pair"]
    assert {question.left_id, question.right_id} == {left.id, right.id}
    assert "rank, service, post or time cannot" in question.reasons[1]
    register.judge(Judgement.SAME, left.id, right.id, reason="her brother says so", by="bo")
    assert len(register.people()) == 1


def test_somebody_without_a_country_is_of_one_that_the_report_is_about(register: Register) -> None:
    register.file(a_reading(a_document("Report 1."), Person("Ana Ruiz", "AA"), parties=("AA", "BB")))
    register.file(a_reading(a_document("Report 2."), Person("Ana Ruiz"), parties=("CC", "DD")))
    register.file(a_reading(a_document("Report 3."), Person("Ana Ruiz"), parties=("AA", "CC")))
    assert sorted(len(person.sources) for person in register.people()) == [1, 2]


def see_both(register: Register, *seen: tuple[str, str | None, str]) -> int:
    for number, (name, rank, post) in enumerate(seen):
        document = a_document(f"Report {number}.", published=f"201{number}-03-02")
        register.file(a_reading(document, Person(name, "KR", rank, post)))
    return len(register.people())


@pytest.mark.parametrize(
    "seen",
    [
        [("Kim Min-seok", None, "Spokesman"), ("Kim Min-seo", "brigadier_general", "Attaché")],
        [("C. Carter", None, "Permanent Secretary"), ("Chidi Carter", "commodore", "Deputy Chief of Staff")],
    ],
)
def test_names_a_letter_or_an_initial_apart_in_unlike_offices_are_two_people(
    register: Register, seen: list[tuple[str, str | None, str]]
) -> None:
    assert see_both(register, *seen) == 2
    (question,) = register.review()
    assert question.reasons[0] == "the names are nearly the same"


@pytest.mark.parametrize(
    "seen",
    [
        [("Kim Min-seok", None, "Defence Minister"), ("Kim Min-seo", None, "Minister of Defence")],
        [("Kim Min-seok", "colonel", "Attaché"), ("Kim Min-seo", "colonel", "Spokesman")],
        [("Ana Ruiz", None, "Spokeswoman"), ("Ana Maria Ruiz", None, "Attaché")],
        [("Kim Min-seok", None, "Minister"), ("Kim Min-seok", None, "Envoy"), ("Kim Min-seo", None, "Envoy")],
    ],
)
def test_a_slip_in_the_name_of_one_office_or_rank_makes_no_other_person(
    register: Register, seen: list[tuple[str, str | None, str]]
) -> None:
    assert see_both(register, *seen) == 1
