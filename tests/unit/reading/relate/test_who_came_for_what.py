"""Who came for what: visits of unnamed holders of posts, sides of talks, what came of a dialogue."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.relate.test_plain_ways import account_of
from tests.unit.reading.stories import reader

# Made-up reports of 15 May 2024, a Wednesday, and what each tells.
TOLD = [
    (
        "Deputy Defence Minister Elena Radu said in Bucharest on Monday that ties had grown since the "
        "Peruvian "
        "President’s official visit to Romania in March 2024. General Luis Rojas of Peru listened.",
        ["visit held 2024-03 in Bucharest: "],
    ),
    (
        "Peru’s Defence Minister Luis Rojas met Deputy Defence Minister Elena Radu of Romania in Bucharest "
        "on "
        "Monday. He said he hoped to welcome the Romanian Minister of National Defence on a visit soon.",
        ["meeting held 2024-05-13 in Bucharest: Luis Rojas, Elena Radu"],
    ),
    (
        "The Chilean delegation was headed by Vice Admiral Ana Mora, while the Kenyan side was led by "
        "Brigadier "
        "Peter Otieno. At the talks in Nairobi on Monday, both sides reviewed their cooperation.",
        ["meeting held 2024-05-13 in Nairobi: Ana Mora, Peter Otieno"],
    ),
    (
        "Defence Minister Ion Popa of Romania is on a visit to Kenya on May 13-14. This is the third visit "
        "to "
        "Kenya by a Romanian defence minister since the two countries opened embassies in 1968.",
        ["visit held 2024-05-13/2024-05-14 in None: Ion Popa"],
    ),
    (
        "Kenyan Defence Minister Peter Otieno received on Monday Vice Admiral Ana Mora of Chile, who is in "
        "Nairobi to attend the 4th Chile-Kenya Defence Dialogue. Mora briefed him on the outcomes of the "
        "Defence Dialogue with Kenyan officials.",
        [
            "courtesy_call held 2024-05-13 in Nairobi: Peter Otieno, Ana Mora",
            "dialogue held None no. 4 in Nairobi: Ana Mora",
            "visit held 2024-05 in Nairobi: Ana Mora",
        ],
    ),
    (
        "Two frigates of the Chilean Navy arrived in Mombasa on Monday for a visit. Officers of the Kenya "
        "Navy "
        "greeted the Chilean delegation, led by Commodore Luis Rojas.",
        ["port_call held 2024-05-13 in Mombasa: Luis Rojas"],
    ),
    (
        "Admiral Juan Vega of Chile met with Kenyan Defence Minister Peter Otieno and other leaders in "
        "Nairobi "
        "on Monday. They discussed patrols flown by the Kenya Air Force. He also met separately with Ugandan "
        "Defence Minister Jacob Okello.",
        [
            "meeting held 2024-05-13 in Nairobi: Juan Vega, Peter Otieno",
            "meeting held 2024-05-13 in Nairobi: Juan Vega, Jacob Okello",
        ],
    ),
    (
        "Chilean ships will call at Mombasa from May 20 to 22. On leaving port the Chilean and Kenyan navies "
        "would be undertaking a joint exercise. In January the armies of both held an exercise in Nanyuki.",
        [
            "exercise held 2024-01 in Nanyuki: ",
            "exercise planned 2024-05-20/2024-05-22 in None: ",
            "port_call planned 2024-05-20/2024-05-22 in Mombasa: ",
        ],
    ),
    (
        "Chile’s Chief of Defence in Kenya - official visit, from Monday to Tuesday\n\n"
        "Chile’s Chief of Defence, Admiral Juan Vega, will be on a visit to Kenya, from Monday to Tuesday, "
        "the "
        "ministry said.",
        ["visit planned 2024-05-20/2024-05-21 in None: Juan Vega"],
    ),
    (
        "New Delhi,   Army chief General Ravi Menon is scheduled to visit Kenya and Uganda next week. In "
        "Kenya "
        "he will meet Defence Minister Peter Otieno, and Chief of Defence Forces General Musa Kiprono.",
        [
            "meeting planned 2024-05-20/2024-05-26 in None: Ravi Menon, Peter Otieno, Musa Kiprono",
            "visit planned 2024-05-20/2024-05-26 in None: Ravi Menon",
            "visit planned 2024-05-20/2024-05-26 in None: Ravi Menon",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text[:50] for text, _ in TOLD])
def test_who_came_for_what_is_read(text: str, told: list[str]) -> None:
    reading = reader().read(a_document(text, published="2024-05-15"))
    assert sorted(account_of(each.value) for each in reading.engagements) == sorted(told)


def test_an_army_chief_of_a_dateline_is_of_neither_country_that_he_visits() -> None:
    text = (
        "New Delhi,   Army chief General Ravi Menon is scheduled to visit Kenya and Uganda next week. In "
        "Kenya "
        "he will meet Defence Minister Peter Otieno, and Chief of Defence Forces General Musa Kiprono."
    )
    people = reader().read(a_document(text, published="2024-05-15")).people
    assert [(each.value.name, each.value.country) for each in people] == [
        ("Ravi Menon", "IN"),
        ("Peter Otieno", "KE"),
        ("Musa Kiprono", "KE"),
    ]


def test_what_lies_ahead_of_talks_does_not_date_them() -> None:
    text = (
        "Kenya’s Defence Minister Peter Otieno held talks with Chile’s Defence Minister Juan Vega in Nairobi "
    )
    told = account_of(
        reader().read(a_document(f"{text}on Monday.", published="2024-05-15")).engagements[0].value
    )
    ahead = reader().read(a_document(f"{text}ahead of a fair on May 20.", published="2024-05-15")).engagements
    assert told == "meeting held 2024-05-13 in Nairobi: Peter Otieno, Juan Vega"
    assert account_of(ahead[0].value).startswith("meeting held")


def test_talks_beside_a_forum_were_where_the_forum_always_meets() -> None:
    text = (
        "Kenya’s Defence Minister Peter Otieno met Chile’s Defence Minister Juan Vega on Saturday "
        "on the sidelines of the 17th Shangri-La Dialogue."
    )
    engagements = reader().read(a_document(text, published="2024-05-15")).engagements
    assert {each.value.country for each in engagements} == {"SG"}


def test_half_of_a_hyphened_pair_is_no_place() -> None:
    text = (
        "Singapore’s Defence Minister Lim Boon is on a three-day visit to Nairobi. On Tuesday he co-chaired "
        "the 6th Kenya-Singapore Defence Ministerial Dialogue with Kenyan Defence Minister Peter Otieno."
    )
    engagements = reader().read(a_document(text, published="2024-05-15")).engagements
    assert {each.value.country for each in engagements} == {"KE"}
