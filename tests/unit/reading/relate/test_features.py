"""What reports say of mechanisms themselves: terms of chairs, stages of programmes, where missions are."""

from __future__ import annotations

import pytest

from dragoman.model.features import Feature
from dragoman.reading.reader import Reader
from tests.builders import a_document

HEAD = (
    "HANOI, 3 March 2023 (Agency) - Defence Minister Phan Bo of Vietnam "
    "met Defence Minister Ken Abe of Japan. "
)
BOTH = ("JP", "VN")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


def features(reader: Reader, text: str) -> list[Feature]:
    reading = reader.read(a_document(HEAD + text, published="2023-03-03"))
    return [finding.value for finding in reading.features]


@pytest.mark.parametrize(
    ("text", "chairs", "period"),
    [
        (
            "They praised the ADMM-Plus Experts' Working Group on Maritime Security for 2021-2023, "
            "co-chaired by Vietnam and Japan.",
            BOTH,
            "2021/2023",
        ),
        (
            "He thanked the two armies as the co-chairs of the ADMM-Plus Experts' Working Group "
            "on Maritime Security in the 2021-2023 period.",
            BOTH,
            "2021/2023",
        ),
        (
            "Brunei and Australia chaired the ADMM-Plus Experts' Working Group on Maritime Security "
            "from 2020 to 2023.",
            ("AU", "BN"),
            "2020/2023",
        ),
        (
            "Vietnam and Japan agreed to work closely to fulfil their role as co-chairs of the ADMM-Plus "
            "Experts' Working Group on Maritime Security for 2021 - 2023.",
            BOTH,
            "2021/2023",
        ),
        ("The course is held within the ADMM-Plus co-chaired by Vietnam and Japan.", BOTH, None),
    ],
)
def test_terms_of_chairs(reader: Reader, text: str, chairs: tuple[str, ...], period: str | None) -> None:
    (term,) = features(reader, text)
    assert (term.kind, tuple(sorted(term.parties))) == ("term", chairs)
    assert (str(term.period) if term.period else None) == period


@pytest.mark.parametrize(
    "text",
    [
        "General Phan Bo and General Ken Abe co-chaired the ADMM-Plus on 2 March.",
        "He chaired the ADMM-Plus.",
        "The co-chair of the working group spoke.",
    ],
)
def test_people_in_the_chair_of_one_meeting_are_no_term(reader: Reader, text: str) -> None:
    assert features(reader, text) == []


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Troops left the UN Peacekeeping Mission in the Central African Republic (UNMISS).", "CF"),
        ("Troops joined the United Nations Mission in South Sudan (UNMISS).", "SS"),
        ("Engineers will serve with UNIFIL in Lebanon.", "LB"),
    ],
)
def test_where_a_mission_is_said_to_be(reader: Reader, text: str, country: str) -> None:
    (seat,) = features(reader, text)
    assert (seat.kind, seat.country) == ("seat", country)


def test_a_mission_in_brackets_behind_the_name_of_another_is_placed_there(reader: Reader) -> None:
    found = features(reader, "They serve at the UN mission in the Central African Republic (UNMISS).")
    assert ("UNMISS", "CF") in {(each.mechanism, each.country) for each in found}


@pytest.mark.parametrize(
    "text",
    [
        "Engineers trained for UNMISS in Vietnam.",
        "A flight took the UNMISS staff home, and talks in France followed.",
    ],
)
def test_a_mission_beside_a_country_is_not_always_there(reader: Reader, text: str) -> None:
    assert features(reader, text) == []


@pytest.mark.parametrize(
    ("text", "number", "status"),
    [
        ("The second phase of the dioxin clean-up project was completed.", 2, "completed"),
        ("The third phase of the project on dioxin will start in 2024.", 3, "planned"),
        ("They agreed to carry out the first stage of the Diving Support Programme.", 1, "planned"),
        ("Phase II of the Diving Support Programme is under way.", 2, "under_way"),
        ("Japan launched the Diving Support Programme in 2015.", None, "under_way"),
    ],
)
def test_stages_of_programmes(reader: Reader, text: str, number: int | None, status: str) -> None:
    (stage,) = features(reader, text)
    assert (stage.kind, stage.number, stage.status) == ("stage", number, status)


def test_a_stage_of_this_programme_is_one_of_the_programme_last_named(reader: Reader) -> None:
    text = (
        "Since 2010 Japan has promoted a programme on salvage with other nations. "
        "The two ministries agreed to carry out the first stage of this programme."
    )
    whole, first = features(reader, text)
    assert (whole.number, whole.status, str(whole.period)) == (None, "under_way", "2010/..")
    assert (first.number, first.status) == (1, "planned")
    assert first.mechanism == whole.mechanism == "programme on salvage"


@pytest.mark.parametrize(
    "text",
    [
        "The first stage of the talks was completed.",
        "They spoke of the second phase of the nuclear programme, which was completed.",
        "The programme is good.",
    ],
)
def test_what_is_no_programme_of_ours(reader: Reader, text: str) -> None:
    assert features(reader, text) == []


def test_a_programme_launched_on_a_day_goes_by_its_name(reader: Reader) -> None:
    (stage,) = features(reader, "The ministers launched the Joint Salvage Training Programme on Monday.")
    assert stage.mechanism == "Joint Salvage Training Programme"


def test_each_stage_of_a_sentence_has_its_own_state_and_years(reader: Reader) -> None:
    told = features(
        reader,
        "The first phase of the Naval Training Programme between Vietnam and Japan was completed in 2021, "
        "and the second phase was launched in 2022.",
    )
    assert [(each.number, each.status, str(each.period)) for each in told] == [
        (1, "completed", "2021"),
        (2, "under_way", "2022"),
    ]
    assert {each.mechanism for each in told} == {"Naval Training Programme"}
    told = features(reader, "They completed phase one of the Naval Training Programme and began phase two.")
    assert [(each.number, each.status) for each in told] == [(1, "completed"), (2, "under_way")]


@pytest.mark.parametrize("which", ["the", "their", "the Vietnam-Japan"])
def test_the_meeting_of_a_commission_is_of_the_commission(reader: Reader, which: str) -> None:
    held = f"Vietnam and Japan held the second meeting of {which} Joint Defence Commission"
    text = f"{held} in Hanoi on 2 March 2023."
    reading = reader.read(a_document(text, published="2023-03-03"))
    (mechanism,) = {each.value.mechanism for each in reading.engagements if each.value.edition}
    assert str(mechanism).endswith("Joint Defence Commission")
    assert "meeting" not in str(mechanism)
