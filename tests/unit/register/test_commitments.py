"""An undertaking followed from asking to doing."""

from __future__ import annotations

from dragoman.model.commitments import Commitment
from dragoman.register import Register
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
