"""Each link says which comparisons spoke for it, and which against."""

from __future__ import annotations

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.people import Person
from dragoman.register import Register
from tests.register_builders import a_document, a_reading


def see(register: Register, year: int, *people: Person, **given: str) -> None:
    document = a_document(f"Report of {year}.", id=f"d{year}", published=given.get("day", f"{year}-03-02"))
    register.file(a_reading(document, *people, parties=("AA", "BB")))


def only_reasons(register: Register) -> list[str]:
    (person,) = register.people()
    return list(person.why)


def test_a_post_that_changed_spoke_against_and_the_rise_in_rank_for(register: Register) -> None:
    see(register, 2019, Person("Ana Ruiz", "AA", "colonel", "Defence Attaché"))
    see(register, 2020, Person("RUIZ Ana", "AA", "colonel", "Defence Attaché"))
    see(register, 2023, Person("Ana Ruiz", "AA", "brigadier_general", "Director of Plans"))
    assert only_reasons(register) == [
        "the name has the same words in 3 reports, written Ana Ruiz and RUIZ Ana",
        "the country is the same: AA",
        "the rank rises, as in one career: colonel (2019), then brigadier general (2023)",
        "all are seen from 2019 to 2023",
        "against: the post is another: Defence Attaché (2019), then Director of Plans (2023); "
        "posts change in a career",
    ]


def test_a_post_in_other_words_is_the_same(register: Register) -> None:
    see(register, 2019, Person("Ana Ruiz", "AA", None, "Minister of Defence"))
    see(register, 2020, Person("Ana Ruiz", "AA", None, "Minister of National Defence"))
    assert "the post is the same in 2 reports: Minister of Defence" in only_reasons(register)


def test_a_report_without_a_country_spoke_against(register: Register) -> None:
    see(register, 2019, Person("Ana Ruiz", "AA"))
    see(register, 2020, Person("Ana Ruiz"))
    assert [each for each in only_reasons(register) if each.startswith("against")] == [
        "against: one report gives no country",
        "against: 1 of 2 reports give no country, the others AA",
    ]


def test_a_namesake_kept_apart_is_shown_with_what_speaks_for_and_against(register: Register) -> None:
    see(register, 2005, Person("Ana Ruiz", "AA", "general", "Chief of the Army"))
    see(register, 2015, Person("Ana Ruiz", "AA", "captain", "Commander of a frigate"))
    first, second = register.people()
    (perhaps,) = register.record(first.id).perhaps
    assert perhaps.id == second.id
    assert perhaps.reasons[0] == "the names have the same words"
    assert perhaps.reasons[1].startswith("against: rank, service, post or time cannot be of one career: ")
    assert {quoted.document_id for quoted in perhaps.quotes} == {"d2005", "d2015"}


def test_engagements_say_what_is_not_told_alike(register: Register) -> None:
    there = (Participant("Ana Ruiz", "host"), Participant("Bo Berg", "guest"))
    for number, kind in enumerate(("meeting", "courtesy_call")):
        talks = Engagement(
            kind, date=parse_partial_date("2021-05-03"), parties=("AA", "BB"), participants=there
        )
        register.file(a_reading(a_document(f"Report {number}."), talks))
    (found,) = register.engagements()
    assert found.why == (
        "ana ruiz, berg bo took part in both",
        "the days overlap",
        "against: the types are courtesy call and meeting",
    )
