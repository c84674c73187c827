"""Mechanisms out of the engagements held under them."""

from __future__ import annotations

import pytest

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, EngagementStatus
from dragoman.register import Register
from dragoman.register.records import MechanismRecord
from tests.register_builders import a_reading

NAME = "Defence Policy Dialogue"


def file_edition(register: Register, number: int | None, day: str, **given: object) -> None:
    values: dict[str, object] = {
        "type": "dialogue",
        "mechanism": NAME,
        "edition": number,
        "date": parse_partial_date(day),
        "parties": ("PT", "NO"),
    }
    engagement = Engagement(**(values | given))  # type: ignore[arg-type]
    register.file(a_reading(f"{number} on {day} {given}.", engagement, parties=engagement.parties))


def only_mechanism(register: Register) -> MechanismRecord:
    (mechanism,) = register.mechanisms()
    return mechanism


def test_editions_stand_in_order_and_missing_numbers_are_named(register: Register) -> None:
    for number, day in ((5, "2021-05-04"), (1, "2013-05"), (3, "2017")):
        file_edition(register, number, day)
    mechanism = only_mechanism(register)
    assert [edition.number for edition in mechanism.editions] == [1, 3, 5]
    assert mechanism.missing == (2, 4)


def test_the_rhythm_and_the_next_one_due_are_inferred(register: Register) -> None:
    for number, day, host in ((7, "2019-11-25", "PT"), (8, "2021-11-20", "NO"), (9, "2023-11-22", "PT")):
        file_edition(register, number, day, country=host)
    mechanism = only_mechanism(register)
    assert (mechanism.rhythm_months, str(mechanism.next_due), mechanism.next_host) == (24, "2025-11", "NO")


def test_an_announced_edition_is_the_next_one_due(register: Register) -> None:
    file_edition(register, 7, "2023-11-25")
    file_edition(register, 8, "2025-03", status=EngagementStatus.PLANNED)
    assert str(only_mechanism(register).next_due) == "2025-03"


def test_one_edition_tells_no_rhythm(register: Register) -> None:
    file_edition(register, 7, "2023-11-25")
    assert only_mechanism(register).next_due is None


def test_a_name_with_the_parties_in_it_is_the_same_mechanism(register: Register) -> None:
    file_edition(register, 7, "2021-11-25")
    file_edition(register, 8, "2023-11-25", mechanism="Portugal-Norway Defense Policy Dialogue")
    assert len(only_mechanism(register).editions) == 2


def test_another_pair_s_dialogue_is_another_mechanism(register: Register) -> None:
    file_edition(register, 7, "2021-11-25")
    file_edition(register, 7, "2021-11-25", parties=("PT", "SE"))
    assert len(register.mechanisms()) == 2


@pytest.mark.parametrize("parties", [("PT", "NO"), ("NO",)])
def test_a_forum_of_many_is_one_whichever_parties_a_report_names(
    register: Register, parties: tuple[str, ...]
) -> None:
    forum: dict[str, object] = {"mechanism": "ADMM-Plus", "mechanism_id": "admm_plus"}
    file_edition(register, None, "2021-11-25", **forum, type="multilateral_meeting")
    file_edition(register, None, "2023-11-25", **(forum | {"parties": parties}))
    assert len(only_mechanism(register).editions) == 2
