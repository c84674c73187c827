"""An undertaking followed from asking to doing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dragoman.model.commitments import Commitment
from dragoman.model.dates import parse_partial_date
from dragoman.register import Register
from dragoman.register.derive.commitments import Standing, as_of, standing_on
from dragoman.views.lines import record_as_json
from tests.register_builders import a_document, a_reading

ASKED = "help in training technical experts in shipbuilding and repair"
DONE = "trained technical experts in shipbuilding and repair at two yards"


def file_step(register: Register, year: int, kind: str, action: str, by: str = "AA", to: str = "BB") -> None:
    commitment = Commitment(kind, action, (by,), (to,), ("defence_industry",))
    register.file(a_reading(a_document(f"In {year}, {by}.", published=f"{year}-05-01"), commitment))


def test_what_was_asked_pledged_and_done_is_one_undertaking(register: Register) -> None:
    file_step(register, 2020, "requested", ASKED)
    file_step(register, 2022, "pledged", ASKED.replace("help in ", "begin "), by="BB", to="AA")
    file_step(register, 2024, "done", DONE, by="BB", to="AA")
    (record,) = register.commitments()
    assert [(step.kind, str(step.day)) for step in record.steps] == [
        ("requested", "2020-05-01"),
        ("pledged", "2022-05-01"),
        ("done", "2024-05-01"),
    ]
    assert record.state == "done"


def test_general_words_join_nothing(register: Register) -> None:
    file_step(register, 2020, "agreed", "step up cooperation")
    file_step(register, 2022, "agreed", "step up cooperation in industry")
    assert len(register.commitments()) == 2


def test_the_same_thing_asked_by_each_side_is_two(register: Register) -> None:
    file_step(register, 2020, "requested", ASKED)
    file_step(register, 2021, "requested", ASKED, by="BB", to="AA")
    assert len(register.commitments()) == 2


def test_another_pair_s_undertaking_is_another(register: Register) -> None:
    file_step(register, 2020, "requested", ASKED)
    file_step(register, 2021, "pledged", ASKED, by="CC", to="AA")
    assert len(register.commitments()) == 2


def test_what_is_past_its_date_is_overdue_and_what_nobody_speaks_of_is_silent(register: Register) -> None:
    due = parse_partial_date("2022")
    pledge = Commitment("pledged", ASKED, ("AA",), ("BB",), ("defence_industry",), due)
    register.file(a_reading(a_document("A pledge.", published="2020-05-01"), pledge))
    (record,) = register.commitments()
    assert standing_on(record, date(2022, 12, 31)) == Standing("agreed", date(2020, 5, 1))
    assert standing_on(record, date(2021, 1, 1)) == Standing("agreed")
    assert standing_on(record, date(2023, 1, 1)).state == "overdue"


def test_what_was_agreed_in_a_stretch_whose_end_nobody_told_is_silent_from_its_first_day(
    register: Register,
) -> None:
    file_step(register, 2020, "agreed", ASKED)
    (record,) = register.commitments()
    told = replace(record, day=parse_partial_date("2020-04-28/.."))
    assert standing_on(told, date(2024, 1, 1)) == Standing("agreed", date(2020, 4, 28))


def test_it_stands_on_a_day_as_the_steps_told_by_then_make_it(register: Register) -> None:
    for year, kind in ((2018, "requested"), (2020, "agreed"), (2022, "done")):
        file_step(register, year, kind, ASKED, *(("BB", "AA") if kind == "requested" else ("AA", "BB")))
    (record,) = register.commitments()
    assert [standing_on(record, date(year, 12, 1)).state for year in (2018, 2020, 2022)] == [
        "asked",
        "agreed",
        "done",
    ]
    assert as_of(record, date(2017, 1, 1)) is None
    assert as_of(record, date(2023, 1, 1)) == record
    before = as_of(record, date(2019, 1, 1))
    assert before is not None
    assert (before.kind, len(before.steps)) == ("requested", 1)


def test_lines_give_codes_of_countries_and_the_standing(register: Register) -> None:
    pledge = Commitment("pledged", ASKED, ("VN",), ("JP", "UN"), ("defence_industry",))
    register.file(a_reading(a_document("A pledge.", published="2020-05-01"), pledge))
    plain = json.loads(record_as_json(register.commitments()[0], on=date(2024, 1, 1)))
    assert plain["codes"]["VN"] == {"iso3": "VNM", "cow": 816, "gw": 816}
    assert set(plain["codes"]) == {"VN", "JP"}
    assert plain["standing"] == {"state": "agreed", "silent_since": "2020-05-01"}


def only_states(register: Register) -> list[str]:
    return [record.state for record in register.commitments()]


def test_a_word_of_its_own_on_each_side_makes_two(register: Register) -> None:
    file_step(register, 2020, "requested", "help train young doctors in diving medicine")
    file_step(register, 2022, "requested", "help train young doctors in aviation medicine")
    assert len(register.commitments()) == 2
    assert register.review() == []


def test_words_of_going_on_tell_nothing_apart(register: Register) -> None:
    file_step(register, 2020, "agreed", "exchange naval experts on mine clearance every year")
    file_step(register, 2022, "agreed", "continue to further exchange naval experts on mine clearance")
    assert only_states(register) == ["agreed"]


def test_other_numbers_are_another_undertaking(register: Register) -> None:
    file_step(register, 2020, "pledged", "train 20 technical experts in shipbuilding yards")
    file_step(register, 2022, "pledged", "train 30 technical experts in shipbuilding yards")
    assert len(register.commitments()) == 2


def test_a_number_tells_as_a_word_does(register: Register) -> None:
    file_step(register, 2020, "pledged", "provide 12 engineering vehicles by March 2023")
    file_step(register, 2024, "done", "provided 12 engineering vehicles")
    assert len(register.commitments()) == 2
    (question,) = register.review()
    assert "3 telling words are the same: 12, engin…, vehic…" in question.reasons


def test_fewer_words_are_left_to_a_person_with_what_speaks_for_and_against(register: Register) -> None:
    file_step(register, 2020, "pledged", "train shipbuilding experts")
    file_step(register, 2022, "pledged", "train shipbuilding experts of the navy")
    assert len(register.commitments()) == 2
    (question,) = register.review()
    assert question.kind == "pair"
    assert [reason.partition(":")[0] for reason in question.reasons] == [
        "the parties are the same",
        "the area is the same",
        "3 telling words are the same",
        "against",
    ]


def test_who_is_to_do_it_is_asked_where_reports_differ(register: Register) -> None:
    file_step(register, 2020, "requested", ASKED)
    file_step(register, 2021, "pledged", ASKED)
    assert len(register.commitments()) == 2
    (question,) = register.review()
    assert question.reasons == ("the words are the same; who is to do it is AA or BB",)


def test_asking_again_takes_no_agreement_back(register: Register) -> None:
    for year, kind, by in ((2019, "requested", "AA"), (2020, "agreed", "BB"), (2021, "requested", "AA")):
        file_step(register, year, kind, ASKED, by=by, to="AB".replace(by[0], "") * 2)
    (record,) = register.commitments()
    assert (record.kind, record.state) == ("requested", "agreed")


def test_what_is_asked_for_anew_once_done_is_open_again(register: Register) -> None:
    for year, kind, by in ((2019, "planned", "BB"), (2020, "done", "BB"), (2021, "requested", "AA")):
        file_step(register, year, kind, ASKED, by=by, to="AB".replace(by[0], "") * 2)
    assert only_states(register) == ["asked"]


def test_what_a_long_account_names_among_others_is_not_one_with_it(register: Register) -> None:
    file_step(register, 2020, "done", "coordinated within the Assembly of Harbour Masters Plus")
    file_step(
        register,
        2022,
        "done",
        "backed one another at forums, on operations and at the Assembly of Harbour Masters Plus",
    )
    assert len(register.commitments()) == 2


def file_told(register: Register, number: int, day: str, action: str, **given: Any) -> None:
    values: dict[str, Any] = {"kind": "agreed", "by": ("AA", "BB"), "to": (), "areas": ("peacekeeping",)}
    commitment = Commitment(action=action, **(values | given))
    register.file(a_reading(a_document(f"Report {number}.", published=day), commitment))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("step up cooperation in UN peacekeeping", "widen cooperation in UN peacekeeping"),
        (
            "expand cooperation in mine clearance and diving",
            "expand cooperation in diving and mine clearance",
        ),
        ("send 20 engineers", "send twenty engineers"),
    ],
)
def test_what_two_outlets_tell_of_one_day_in_the_same_words_is_one(
    register: Register, first: str, second: str
) -> None:
    file_told(register, 1, "2020-05-01", first)
    file_told(register, 2, "2020-05-02", second)
    (record,) = register.commitments()
    assert len(record.steps) == 2


def test_few_words_of_another_time_or_step_or_with_other_words_join_nothing(register: Register) -> None:
    file_told(register, 1, "2020-05-01", "step up cooperation in UN peacekeeping")
    file_told(register, 2, "2020-05-09", "step up cooperation in UN peacekeeping")
    file_told(register, 3, "2020-05-01", "step up cooperation in UN peacekeeping", kind="proposed")
    file_told(register, 4, "2020-05-01", "step up cooperation in UN peacekeeping in Mali")
    file_told(register, 5, "2020-05-01", "step up cooperation")
    assert len(register.commitments()) == 5


def test_two_of_one_report_in_the_same_words_stay_two(register: Register) -> None:
    agreed = Commitment("agreed", "step up peacekeeping", ("AA", "BB"), (), ("peacekeeping",))
    document = a_document("Peacekeeping here. Peacekeeping there.", published="2020-05-01")
    register.file(a_reading(document, (agreed, "Peacekeeping here."), (agreed, "Peacekeeping there.")))
    assert len(register.commitments()) == 2
