"""Ways of agency copy and ministry releases: what of it is told, and with what status."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import a_document, reader

WAYS = [
    (
        "Finnish Defence Minister Aki Salo on Friday held meetings with his Omani and "
        "Kenyan counterparts in Helsinki.",
        ["meeting held 2024-03-08 FI OM", "meeting held 2024-03-08 FI KE"],
    ),
    (
        "Finnish minister meets Omani, Kenyan counterparts\nFinnish Defence Minister Aki Salo on Friday held "
        "meetings with his Omani and Kenyan counterparts in Helsinki.",
        ["meeting held 2024-03-08 FI OM", "meeting held 2024-03-08 FI KE"],
    ),
    (
        "Finnish Defence Minister Aki Salo met Kenyan Defence Secretary Ali Kamau on Saturday. Both are in "
        "Singapore to attend the 20th Shangri-La Dialogue, which opened on Friday.",
        ["meeting held 2024-03-09 FI KE", "multilateral_meeting held 2024-03-08 FI KE"],
    ),
    (
        "Kenyan General Ali Kamau urged the participants of the exercise Iron Lake, held with Finnish "
        "troops at Nanyuki, to share what they had learnt.",
        ["exercise held 2024-03 KE FI"],
    ),
    (
        "The Defence Ministers of Kenya and Finland, Ali Kamau and Aki Salo, met in Nairobi on Friday. The "
        "negotiations concluded with the signing of the Cooperation Plan for 2025.",
        ["meeting held 2024-03-08 KE FI", "signing held 2024-03-08 KE FI"],
    ),
    (
        "Finnish Defence Minister Aki Salo will arrive in Kenya on Tuesday. The delegation will also visit "
        "the Uhuru Park memorial complex.",
        ["visit planned 2024-03-12 FI KE", "visit planned 2024-03-12 FI KE"],
    ),
    (
        "Finnish Defence Minister Aki Salo was in Kenya on Friday. The guests had the opportunity to visit "
        "the Peace Centre in Nanyuki.",
        ["visit held 2024-03-08 FI KE", "visit held 2024-03-08 FI KE"],
    ),
    (
        "Finnish Defence Minister Aki Salo was in Kenya on Friday. The training facility is among "
        "the best there.",
        ["visit held 2024-03-08 FI KE"],
    ),
]


@pytest.mark.parametrize(("text", "told"), WAYS)
def test_ways_of_agencies_are_read(text: str, told: list[str]) -> None:
    reading = reader().read(
        a_document(text + " The armed forces and defence ministries cooperate.", published="2024-03-10")
    )
    lines = [
        f"{each.value.type} {each.value.status.value} {each.value.date} "
        + " ".join(sorted(each.value.parties))
        for each in reading.engagements
    ]
    assert sorted(lines) == sorted(" ".join([*line.split()[:3], *sorted(line.split()[3:])]) for line in told)


def test_an_instrument_whose_negotiations_ended_with_its_signing_is_signed() -> None:
    text = next(text for text, _ in WAYS if "negotiations" in text)
    reading = reader().read(a_document(text, published="2024-03-10"))
    assert [each.value.status for each in reading.instruments] == ["signed"]


def test_words_joined_by_dashes_are_words_of_a_post() -> None:
    reading = reader().read(
        a_document(
            "Finnish Defence Minister Aki Salo met the Chief of the Main Directorate for Political-Military "
            "Affairs of the Russian Armed Forces Ivan Orlov and Vice Admiral Sunil Rao, Flag Officer "
            "Commanding-in-Chief of India's Southern Naval Command, on Friday.",
            published="2024-03-10",
        )
    )
    posts = {each.value.name: each.value.post for each in reading.people}
    assert posts["Ivan Orlov"] == (
        "Chief of the Main Directorate for Political-Military Affairs of the Russian Armed Forces"
    )
    assert posts["Sunil Rao"] == "Flag Officer Commanding-in-Chief of India's Southern Naval Command"


def test_the_words_of_a_readouts_heading_are_no_name() -> None:
    reading = reader().read(
        a_document(
            "Readout of Minister Mr. Aki B. Salo Phone Call With Kenyan Counterpart\nFinnish Defence "
            "Minister Aki B. Salo spoke by phone with Kenyan Defence Secretary Ali Kamau on Friday.",
            published="2024-03-10",
        )
    )
    assert {each.value.name for each in reading.people} == {"Aki B. Salo", "Ali Kamau"}
