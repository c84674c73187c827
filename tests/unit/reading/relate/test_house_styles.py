"""Plain reports in the styles of ministries and navies: commas after ranks, dates with spaces, passives."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.stories import OURS, engagements_in, reader


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bangladesh Navy ship ‘Padma’ arrived at the port of Colombo on a goodwill visit today. With "
            "the completion of the four-day visit, the ship is scheduled to set off the island on 18th May.",
            ["port_call held 2024-05-15/2024-05-18"],
        ),
        (
            "Slovenian Defence Minister Anton Kos arrived in Zagreb on Tuesday. A visit to the Croatian "
            "Military Academy and the Slovenian Embassy as well as talks with a society are also planned.",
            ["visit held 2024-05-14", "visit planned 2024-05-14"],
        ),
        (
            "Kenyan Defence Minister Ada Bett met her Peruvian counterpart Luis Paz in Lima on Monday. "
            "The pair will sign an agreement on cooperation in defence in 2024 on Friday.",
            ["meeting held 2024-05-13", "signing planned 2024-05-17"],
        ),
    ],
)
def test_engagements_are_read_in_any_house_style(text: str, told: list[str]) -> None:
    reading = reader().read(a_document(text + OURS, published="2024-05-15"))

    found = [f"{each.value.type} {each.value.status.value} {each.value.date}" for each in reading.engagements]
    assert found == told


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        (
            "Chief of Naval Staff of Bangladesh, Admiral, M Shaheen Islam departed Sri Lanka on 13 May.",
            ("M Shaheen Islam", "admiral", "Chief of Naval Staff", "BD"),
        ),
        (
            "The Commander of the Kenyan Navy, Major General, Levi Mwangi, visited Lima on 3 May.",
            ("Levi Mwangi", "major_general", "Commander of the Kenyan Navy", "KE"),
        ),
    ],
)
def test_a_rank_may_stand_between_commas(sentence: str, who: tuple[str, str, str, str]) -> None:
    [person] = reader().read(a_document(sentence + OURS, published="2024-05-15")).people

    assert (person.value.name, person.value.rank, person.value.post, person.value.country) == who


def test_the_day_of_publication_may_be_written_with_spaces() -> None:
    text = (
        "Minister in Zagreb\n\n22. 04. 2014\n\nSlovenian Defence Minister Anton Kos was in Zagreb on Monday."
    )

    reading = reader().read(a_document(text + OURS, published=None))

    assert str(reading.document.published) == "2014-04-22"


def test_the_ministers_meeting_with_somebody_is_no_ministers_meeting() -> None:
    text = (
        "Hanoi: Indian Defence Minister Ravi Singh handed over boats at a shipyard on Thursday during a "
        "visit to Vietnam. Five were built in India. The two countries on Wednesday signed a “Joint Vision "
        "Statement” towards the year 2030. It was signed after the Defence Minister’s meeting with his "
        "Vietnamese counterpart General Phan Van Giap."
    )
    reading = reader().read(a_document(text + OURS, published="2024-05-16"))

    [meeting] = [each.value for each in reading.engagements if each.value.type == "meeting"]
    [statement] = [each.value for each in reading.instruments]
    assert {each.name: each.role for each in meeting.participants} == {
        "Phan Van Giap": "host",
        "Ravi Singh": "guest",
    }
    assert (meeting.mechanism, meeting.country, str(statement.date)) == (None, "VN", "2024-05-15")


def test_the_subject_after_a_name_is_no_post_of_it() -> None:
    text = (
        "Having taken it from the Chinese Defence Attaché Colonel Bo Zhou, the Kenyan Defence Minister "
        "handed the same to Admiral Levi Mwangi in Nairobi."
    )
    people = reader().read(a_document(text + OURS, published="2024-05-16")).people

    assert people[0].value.post == "Defence Attaché"


@pytest.mark.parametrize(
    ("text", "parties", "countries"),
    [
        ("NAIROBI, 14 May – Defence Minister Ada Bett visited Peru on Monday.", {"KE", "PE"}, ["KE"]),
        (
            "OSLO (NTB) – Defence Minister Erna Berg travels to Chile next week to sign a defence pact.",
            {"NO", "CL"},
            ["NO"],
        ),
        (
            "BRATISLAVA, Slovakia: Chief of the General Staff General Daniel Kos met Polish counterpart "
            "General Jan Kowal in Warsaw on 13 May.",
            {"SK", "PL"},
            ["SK", "PL"],
        ),
    ],
)
def test_officials_without_a_country_are_of_the_dateline(
    text: str, parties: set[str], countries: list[str]
) -> None:
    reading = reader().read(a_document(text + OURS, published="2024-05-15"))

    assert set(reading.parties) == parties
    assert [each.value.country for each in reading.people] == countries


def test_a_dateline_abroad_is_where_the_news_is() -> None:
    text = "LIMA, 14 May – Kenyan Defence Minister Ada Bett met Peruvian Defence Minister Luis Paz on Monday."

    reading = reader().read(a_document(text + OURS, published="2024-05-15"))

    assert [each.value.country for each in reading.people] == ["KE", "PE"]
    assert reading.engagements[0].value.country == "PE"


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("Minister of defence of Montenegro, Mr. Petar Rakić, met", "Minister of defence"),
        ("Chief of the general staff of Montenegro General Petar Rakić met", "Chief of the general staff"),
        ("Secretary of state for defence Petar Rakić met", "Secretary of state for defence"),
    ],
)
def test_small_letters_after_of_are_of_the_post(words: str, post: str) -> None:
    [person] = reader().read(a_document(f"{words} officers of Slovenia on Monday." + OURS)).people

    assert (person.value.name, person.value.post) == ("Petar Rakić", post)


def test_mr_park_is_a_person_and_no_place() -> None:
    text = "General Tran Van Minh received Mr. Park Sung-ho, Ambassador of Korea to Vietnam, in Hanoi."

    reading = reader().read(a_document(text + OURS))

    assert [each.value.name for each in reading.people] == ["Tran Van Minh", "Park Sung-ho"]
    assert reading.engagements[0].value.place == "Hanoi"


def test_who_visits_the_only_country_named_is_not_of_it() -> None:
    text = (
        "Minister of Defence Nils Aas visits Japan this week. He meets Defence Minister Kenji Mori in Tokyo."
    )

    reading = reader().read(a_document(text + OURS))

    assert [each.value.country for each in reading.people] == [None, "JP"]


@pytest.mark.parametrize(
    ("words", "edition"),
    [
        ("The first group of Kenyan officers completed a course", None),
        ("The 3rd joint course of Kenya opened", 3),
    ],
)
def test_a_first_group_is_no_first_edition(words: str, edition: int | None) -> None:
    text = f"{words} in Lima, Peru, on 10 May."

    [course] = reader().read(a_document(text + OURS, published="2024-05-15")).engagements

    assert course.value.edition == edition


@pytest.mark.parametrize(
    "sentence",
    [
        "General Ali Mwangi of Kenya met General Luis Paz of Peru on Monday, the embassy in Lima said.",
        "According to the ministry in Nairobi, General Ali Mwangi of Kenya met General Luis Paz of Peru.",
    ],
)
def test_where_it_is_told_is_not_where_it_was(sentence: str) -> None:
    [meeting] = reader().read(a_document(sentence + OURS, published="2024-05-15")).engagements

    assert meeting.value.place is None


@pytest.mark.parametrize(
    "words",
    [
        "will be in Oslo on Monday for the meeting of the Nordic defence ministers.",
        "travels to Oslo on Monday for the summit of the Baltic defence ministers.",
        "flies to Oslo on Monday for a meeting of the Northern Group.",
    ],
)
def test_a_meeting_of_the_ministers_of_a_region_is_one_of_many_states(words: str) -> None:
    found = engagements_in(f"Estonia's Defence Minister Ana Tamm {words}")
    assert "multilateral_meeting" in {each.type for each in found}
