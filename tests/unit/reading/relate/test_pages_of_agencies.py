"""What agencies’ pages do: credits before datelines, rows of posts, ends of stories, things long past."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.relate.test_plain_ways import account_of
from tests.unit.reading.stories import reader

# Made-up reports of 15 May 2024, a Wednesday, and what each tells.
TOLD = [
    (
        "Kenyan, Ugandan navies end 12th joint patrol (Photo: https://navy.example)Nairobi (KNA) – The "
        "Kenya Navy "
        "and the Ugandan marines have completed their 12th joint patrol on Lake Victoria, officers said.",
        ["exercise held 2024-05 no. 12 in None: "],
    ),
    (
        "Kenyan Defence Minister Peter Otieno met Peruvian Defence Minister Luis Rojas in Nairobi on "
        "Monday, and "
        "both spoke of training.-VNA\n\nChilean ships visit Kenya\n\nThe Chilean frigate Almirante Condell "
        "arrived in Mombasa on May 2 for a visit.",
        ["meeting held 2024-05-13 in Nairobi: Peter Otieno, Luis Rojas"],
    ),
    (
        "Two Chilean frigates reached Mombasa Port on Tuesday. The visit is one of the activities to "
        "celebrate the "
        "50th anniversary of the ties between Chile and Kenya.",
        ["port_call held 2024-05-14 in Mombasa Port: "],
    ),
    (
        "The cutter Aldebaran of the Peruvian Coast Guard paid a two-day courtesy visit to Mombasa last "
        "week.",
        ["port_call held 2024-05-06/2024-05-12 in Mombasa: "],
    ),
    (
        "Defence Minister Peter Otieno of Kenya welcomed the two ministers’ visits to Nairobi and their "
        "presence at "
        "the anniversary of the Kenya Army (12 December 1963). He had received Peruvian Minister of "
        "Defence Luis "
        "Rojas and Ugandan Minister of Defence Jacob Okello in Nairobi on Monday.",
        [
            "meeting held 2024-05-13 in Nairobi: Peter Otieno, Luis Rojas, Jacob Okello",
            "visit held 2024-05 in Nairobi: Luis Rojas, Jacob Okello",
        ],
    ),
    (
        "The 3rd Peru-Kenya Defence Dialogue was held in Lima, co-chaired by General Luis Rojas of Peru "
        "and Brigadier "
        "Peter Otieno of Kenya. Ties have grown since the signing of the defence agreement in June 2019. "
        "After the "
        "dialogue both sides signed a letter of intent on training.",
        [
            "dialogue held 2024-05 no. 3 in Lima: Luis Rojas, Peter Otieno",
            "signing held 2024-05 in Lima: ",
        ],
    ),
    (
        "The talks of Kenyan Defence Minister Peter Otieno and his Peruvian counterpart Luis Rojas in "
        "Nairobi on Monday "
        "came during a two-day visit to the Kenyan capital by Ugandan Foreign Minister Jacob Okello.",
        [
            "meeting held 2024-05-13 in Nairobi: Peter Otieno, Luis Rojas",
            "visit held 2024-05 in Nairobi: Jacob Okello",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text[:50] for text, _ in TOLD])
def test_pages_of_agencies_are_read(text: str, told: list[str]) -> None:
    reading = reader().read(a_document(text, published="2024-05-15"))
    assert sorted(account_of(each.value) for each in reading.engagements) == sorted(told)


POSTS = [
    (
        "General Luis Rojas - Politburo member, Deputy Secretary of the Central Military Commission, "
        "Minister of "
        "National Defence said so in Lima.",
        "Politburo member, Deputy Secretary of the Central Military Commission, Minister of National Defence",
    ),
    (
        "General Luis Rojas, Member of the Political Bureau, Deputy Secretary of the Central Military "
        "Commission, "
        "and Minister of National Defence, said so in Lima.",
        "Member of the Political Bureau, Deputy Secretary of the Central Military Commission, and Minister "
        "of "
        "National Defence",
    ),
    (
        "Deputy Secretary of Strategy, Policy, and Industry at the Australian Department of Defence Hugh "
        "Berg spoke "
        "in Lima.",
        "Deputy Secretary of Strategy, Policy, and Industry at the Australian Department of Defence",
    ),
    (
        "Lt. Gen. Luis Rojas, KDF commander, met Peruvian Defence Minister Ana Mora in Lima on Monday.",
        "KDF commander",
    ),
    (
        "The dialogue was held in Lima under the co-chair of Peruvian Deputy Defence Minister General Luis "
        "Rojas.",
        "Deputy Defence Minister",
    ),
    (
        "Brigadier General Luis Rojas the Deputy Commanding General at the Ministry of Defence "
        "Headquarters in Lima "
        "spoke to General Ana Mora.",
        "Deputy Commanding General",
    ),
    (
        "Defence Minister Ana Mora held talks with her Peruvian counterpart, Luis Rojas, in Lima. The "
        "visit by Minister "
        "Luis Rojas was short.",
        "Defence Minister",
    ),
]


@pytest.mark.parametrize(("text", "post"), POSTS, ids=[text[:50] for text, _ in POSTS])
def test_posts_of_agencies_are_read_whole(text: str, post: str) -> None:
    people = reader().read(a_document(text, published="2024-05-15")).people
    named = [each.value for each in people if each.value.name in ("Luis Rojas", "Hugh Berg")]
    assert [each.post for each in named] == [post]


def test_names_keep_their_last_words_and_letters() -> None:
    text = (
        "Senior Colonel Tran Van An of Vietnam met General D.A Otieno of Kenya in Hanoi. Photo: Sgt. Ana "
        "Mora. Also "
        "present were Brigadier Musa Kato, Colonel Jacob Okello from Uganda."
    )
    people = reader().read(a_document(text, published="2024-05-15")).people
    assert [(each.value.name, each.value.country) for each in people] == [
        ("Tran Van An", "VN"),
        ("D.A Otieno", "KE"),
        ("Musa Kato", "UG"),
        ("Jacob Okello", "UG"),
    ]
