"""An undertaking followed from asking to doing."""

from __future__ import annotations

import json
from datetime import date

from dragoman.model.commitments import Commitment
from dragoman.model.dates import parse_partial_date
from dragoman.register import Register
from dragoman.register.derive.commitments import Standing, standing_on
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


def test_lines_give_codes_of_countries_and_the_standing(register: Register) -> None:
    pledge = Commitment("pledged", ASKED, ("VN",), ("JP", "UN"), ("defence_industry",))
    register.file(a_reading(a_document("A pledge.", published="2020-05-01"), pledge))
    plain = json.loads(record_as_json(register.commitments()[0], on=date(2024, 1, 1)))
    assert plain["codes"]["VN"] == {"iso3": "VNM", "cow": 816, "gw": 816}
    assert set(plain["codes"]) == {"VN", "JP"}
    assert plain["standing"] == {"state": "agreed", "silent_since": "2020-05-01"}
