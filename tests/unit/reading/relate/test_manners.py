"""The manners of readouts and ministries: who tells, who leads, who was there, and what is not yet."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in

# Short reports of 12 June 2024 and what each tells.
REPORTS = [
    (
        "The Pentagon's press secretary, Brig. Gen. Tom Reed, provided the following readout: Secretary "
        "of Defense Mark Ellis hosted Romanian Minister of National Defense Radu Ionescu today at the "
        "Pentagon.",
        ["meeting 2024-06-12 Pentagon: Mark Ellis, Radu Ionescu"],
    ),
    (
        "General Faisal Latif, Commander of the Royal Saudi Land Forces, called on General Imran Shah, "
        "Chief of Army Staff (COAS) of Pakistan at General Headquarters (GHQ) today. The visiting "
        "dignitary laid a floral wreath there.",
        [
            "ceremony 2024-06-12 General Headquarters: Faisal Latif",
            "courtesy_call 2024-06-12 General Headquarters: Faisal Latif, Imran Shah",
        ],
    ),
    (
        "Indian Navy Chief Admiral Ravi Menon called on Prime Minister Salma Begum of Bangladesh on "
        "Monday and held discussions with Admiral Nazmul Karim of Bangladesh.",
        [
            "courtesy_call 2024-06-10 None: Ravi Menon, Salma Begum",
            "meeting 2024-06-10 None: Nazmul Karim, Ravi Menon",
        ],
    ),
    (
        "Minister of National Defence Tran Van Hung hosted a reception for Ambassador of Cuba to Vietnam "
        "Carlos Perez in Hanoi on June 11.",
        ["courtesy_call 2024-06-11 Hanoi: Carlos Perez, Tran Van Hung"],
    ),
    (
        "The 14th U.S.-Kazakhstan Defense Consultative Talks were held in Astana on June 10. Anna Brown, "
        "Deputy Assistant Secretary of Defense, led the U.S. delegation; Deputy Minister of Defense "
        "Timur Aliev headed the Kazakh side.",
        ["dialogue 2024-06-10 Astana: Anna Brown, Timur Aliev"],
    ),
]


@pytest.mark.parametrize(("text", "told"), REPORTS)
def test_the_manners_of_readouts_and_ministries_are_read(text: str, told: list[str]) -> None:
    described = []
    for each in engagements_in(text, published="2024-06-12"):
        names = sorted(person.name for person in each.participants)
        described.append(f"{each.type} {each.date} {each.place}: {', '.join(names)}")

    assert sorted(described) == told


def test_each_of_a_list_of_ministers_took_part() -> None:
    text = (
        "Australian Minister for Defence Mark Hale MP, Japanese Minister of Defense Kato Hiroshi, and U.S. "
        "Secretary of Defense Paul Hobart, held a trilateral meeting in Canberra on June 3."
    )

    [meeting] = engagements_in(text, published="2024-06-12")

    assert [each.name for each in meeting.participants] == ["Mark Hale", "Kato Hiroshi", "Paul Hobart"]


def test_who_tells_of_it_behind_his_post_and_a_comma_takes_no_part() -> None:
    text = (
        "After talks between the defence ministers of Brazil and Kenya in Nairobi on June 3, Bo Otieno, "
        "head of communication of the Kenya Defence Forces, said that much was agreed."
    )

    assert all(not each.participants for each in engagements_in(text, published="2024-06-12"))


def test_a_paper_that_is_only_to_be_signed_has_not_the_day_of_the_talks() -> None:
    text = (
        "The Chilean and Peruvian defence ministers held talks in Lima on Monday and agreed to sign an "
        "arrangement on defence industry by the end of the year."
    )

    assert [each.type for each in engagements_in(text, published="2024-06-12")] == ["meeting"]


def test_a_group_named_by_its_countries_meets_in_editions_with_the_heads_of_both_sides() -> None:
    text = (
        "Brazil hosted the 7th meeting of the Brazil-Sweden High Level Group on Aeronautics on June 10. "
        "The delegations were led by General Paulo Lima of Brazil and General Peter Berg of Sweden."
    )

    [session] = engagements_in(text, published="2024-06-12")

    assert (session.type, session.edition) == ("dialogue", 7)
    assert sorted(each.name for each in session.participants) == ["Paulo Lima", "Peter Berg"]


def test_barracks_with_the_name_of_a_queen_are_nobody() -> None:
    text = (
        "New Zealand's General David Brown met Fijian General Jone Tuivaga at Queen Elizabeth Barracks "
        "in Suva."
    )

    [meeting] = engagements_in(text, published="2024-06-12")

    assert sorted(each.name for each in meeting.participants) == ["David Brown", "Jone Tuivaga"]


def test_to_meet_a_standard_is_no_meeting() -> None:
    text = "The course helped twenty officers to meet the United Nations language standard in May 2021."

    assert all(each.type != "meeting" for each in engagements_in(text, published="2024-06-12"))
