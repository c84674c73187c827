"""Reports of one engagement come together; reports of two stay apart."""

from __future__ import annotations

import pytest

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.register import Register
from tests.register_builders import a_reading

ANA, BO = Participant("Ana Ruiz", "host"), Participant("Bo Andersen", "guest")


def file_report(register: Register, number: int, **given: object) -> None:
    values: dict[str, object] = {
        "type": "meeting",
        "date": parse_partial_date("2020-03-02"),
        "country": "AA",
        "parties": ("AA", "BB"),
        "participants": (ANA, BO),
    }
    engagement = Engagement(**(values | given))  # type: ignore[arg-type]
    register.file(a_reading(f"Report {number}.", engagement))


@pytest.mark.parametrize(
    "given",
    [
        {"participants": (Participant("RUIZ Ana", "host"), Participant("Bo Andersen", "guest"))},
        {"participants": (Participant("Ana Ruiz", "host"), Participant("Bo Anderson", "guest"))},
        {"type": "courtesy_call"},
        {"participants": (ANA,)},
        {"participants": ()},
        {"date": parse_partial_date("2020-03")},
        {"date": parse_partial_date("2020-03-01/2020-03-04"), "place": "Hanoi"},
        {"parties": ("AA", "BB", "CC")},
    ],
)
def test_another_report_of_it_is_a_second_source(register: Register, given: dict[str, object]) -> None:
    file_report(register, 1)
    file_report(register, 2, **given)
    (engagement,) = register.engagements()
    assert len(engagement.sources) == 2
    assert engagement.why


@pytest.mark.parametrize(
    "given",
    [
        {"date": parse_partial_date("2020-03-05")},
        {"participants": (ANA, Participant("Cy Doe", "guest"))},
        {"type": "visit"},
        {"country": "BB"},
        {"parties": ("AA", "CC")},
        {"edition": 3, "mechanism": "Policy Dialogue", "date": None},
        {"date": None},
    ],
)
def test_a_report_of_another_is_another(register: Register, given: dict[str, object]) -> None:
    file_report(register, 1, **({"edition": 2, "mechanism": "Policy Dialogue"} if "edition" in given else {}))
    file_report(register, 2, **given)
    assert len(register.engagements()) == 2


def test_a_vague_report_that_fits_two_is_neither_and_is_asked(register: Register) -> None:
    file_report(register, 1)
    file_report(register, 2, date=parse_partial_date("2020-03-20"))
    file_report(register, 3, date=parse_partial_date("2020-03"))
    assert len(register.engagements()) == 3
    assert {question.kind for question in register.review()} == {"pair"}


def test_who_is_spelled_in_two_ways_stands_once_among_those_who_took_part(register: Register) -> None:
    there = (Participant("Aleksandr Fomin", "guest"), Participant("Seo Jin-hyeok", "host"))
    spelled = (Participant("Alexander Fomyin", "guest"), Participant("Seo Jin Hyeok", "host"))
    file_report(register, 1, participants=there)
    file_report(register, 2, participants=spelled)
    (engagement,) = register.engagements()
    assert len(engagement.sources) == 2
    assert {each.name for each in engagement.participants} in (
        {each.name for each in there},
        {each.name for each in spelled},
    )


def test_two_of_one_report_are_two_however_alike_their_names(register: Register) -> None:
    there = (ANA, Participant("Kim Min-seok", "guest"), Participant("Kim Min-seon", "guest"))
    file_report(register, 1, participants=there)
    file_report(register, 2, participants=there)
    (engagement,) = register.engagements()
    assert len(engagement.participants) == 3


def test_some_days_that_hold_two_meetings_are_neither_and_are_asked_about(register: Register) -> None:
    file_report(register, 1)
    file_report(register, 2, date=parse_partial_date("2020-03-05"))
    file_report(register, 3, date=parse_partial_date("2020-03-02/2020-03-08"))
    assert len(register.engagements()) == 3
    assert [question.kind for question in register.review()] == ["pair", "pair"]


def test_an_edition_told_without_a_day_is_the_edition_told_with_one(register: Register) -> None:
    file_report(register, 1, type="dialogue", mechanism="Policy Dialogue", edition=3)
    file_report(register, 2, type="dialogue", mechanism="Policy Dialogue", edition=3, date=None)
    (engagement,) = register.engagements()
    assert len(engagement.sources) == 2
