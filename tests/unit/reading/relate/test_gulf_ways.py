"""How agencies of the Gulf, North Africa and Pakistan tell of receptions, talks and visits of ships."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.stories import reader

# Made-up reports of 10 March 2024, a Sunday, and what each tells.
WAYS = [
    (
        "Kenyan General Ali Kamau, who is on a visit to Oman, met and held talks with Omani "
        "General Badr Said "
        "in Muscat on Monday.",
        [
            "meeting 2024-03-04 Muscat: Ali Kamau, Badr Said",
            "visit 2024-03 Muscat: Ali Kamau",
        ],
    ),
    (
        "Kenyan General Ali Kamau visited General Headquarters Rawalpindi on Monday and met Chief "
        "of Army Staff "
        "General Imran Shah of Pakistan.",
        [
            "meeting 2024-03-04 General Headquarters Rawalpindi: Ali Kamau, Imran Shah",
            "visit 2024-03-04 General Headquarters Rawalpindi: Ali Kamau",
        ],
    ),
    (
        "Omani Defence Minister Badr Said held talks in Nairobi on Monday with Kenyan Defence "
        "Minister Ali Kamau "
        "as part of his official visit to Kenya.",
        [
            "meeting 2024-03-04 Nairobi: Ali Kamau, Badr Said",
            "visit 2024-03 Nairobi: Badr Said",
        ],
    ),
    (
        "Omani Defence Minister Badr Said met Kenyan Defence Minister Ali Kamau, Peruvian Defence "
        "Minister Ana "
        "Silva and Norwegian Defence Minister Bo Berg in Muscat on Monday.",
        [
            "meeting 2024-03-04 Muscat: Ali Kamau, Badr Said",
            "meeting 2024-03-04 Muscat: Ana Silva, Badr Said",
            "meeting 2024-03-04 Muscat: Badr Said, Bo Berg",
        ],
    ),
    (
        "Kenyan Defence Minister Ali Kamau met Peruvian Defence Minister Ana Silva and Norwegian "
        "Defence Minister "
        "Bo Berg on the sidelines of a forum in Muscat on Monday.",
        [
            "meeting 2024-03-04 Muscat: Ali Kamau, Ana Silva",
            "meeting 2024-03-04 Muscat: Ali Kamau, Bo Berg",
        ],
    ),
    (
        "Kenyan Defence Minister Ali Kamau arrived in Muscat on Monday. Separately, the Prime "
        "Minister of Oman, "
        "Tariq Said, received the visiting minister at his office.",
        [
            "courtesy_call 2024-03-04 Muscat: Ali Kamau, Tariq Said",
            "visit 2024-03-04 Muscat: Ali Kamau",
        ],
    ),
    (
        "Kenyan Minister of Defence H E Ali Kamau met Ana Silva, State Secretary in the Ministry "
        "of Defence of "
        "Peru, on Monday. His Excellency also met Norwegian Defence Minister H E Bo Berg.",
        [
            "meeting 2024-03-04 None: Ali Kamau, Ana Silva",
            "meeting 2024-03-04 None: Ali Kamau, Bo Berg",
        ],
    ),
    (
        "Kenyan General Ali Kamau arrived in Muscat on Monday. He was received at the Ministry of "
        "Defence by a "
        "guard of honour headed by Omani General Badr Said.",
        [
            "ceremony 2024-03-04 Ministry of Defence: Ali Kamau, Badr Said",
            "visit 2024-03-04 Muscat: Ali Kamau",
        ],
    ),
    (
        "The Omani frigate Seeb visited Karachi in Pakistan on Monday. On completion of "
        "the visit, the ship conducted a passage exercise with a Pakistan Navy ship.",
        ["exercise 2024-03-04 None: ", "port_call 2024-03-04 Karachi: "],
    ),
    (
        "Omani Defence Minister Badr Said met on Monday with Kenyan Minister of Defence Ali Kamau and his "
        "delegation, who are currently visiting Oman. A red-carpet ceremony was held for the "
        "delegation at the "
        "Defence Ministry headquarters. Attending the meeting were Omani Chief of Staff Tariq Farid and the "
        "Kenyan ambassador.",
        [
            "ceremony 2024-03-04 Defence Ministry headquarters: Ali Kamau",
            "meeting 2024-03-04 None: Ali Kamau, Badr Said, Tariq Farid",
            "visit 2024-03 None: Ali Kamau",
        ],
    ),
    (
        "Omani Defence Minister Badr Said received on Monday a delegation led by Kenyan General "
        "Ali Kamau, who is "
        "in Oman on a working visit. Omani Chief of Staff Tariq Farid attended.",
        [
            "courtesy_call 2024-03-04 None: Ali Kamau, Badr Said, Tariq Farid",
            "visit 2024-03 None: Ali Kamau",
        ],
    ),
    (
        "Kenyan Defence Minister Ali Kamau held a number of meetings on Monday with the heads of "
        "the military "
        "departments of Peru, Norway and Oman to discuss cooperation.",
        ["meeting 2024-03-04 None: Ali Kamau"] * 3,
    ),
    (
        "Kenyan General Ali Kamau hosted Ugandan General Okot Bo at Lake Victoria Club in "
        "Nairobi on Monday. The "
        "meeting between the two was witnessed by Kenyan Major General Dan Wanga. Kenyan "
        "officers who attended the "
        "meeting include Brigadier Eli Juma. General Kamau thanked his guest for the visit.",
        [
            "courtesy_call 2024-03-04 Lake Victoria Club, Nairobi: Ali Kamau, Dan Wanga, Eli Juma, Okot Bo",
        ],
    ),
    (
        "The defence ministers of Kenya, Oman and Peru agreed on Monday to step up military "
        "cooperation. Kenyan "
        "Defence Minister Ali Kamau said during talks in Muscat that the exercises would go on.",
        ["multilateral_meeting 2024-03-04 Muscat: Ali Kamau"],
    ),
    (
        "Acting Omani Defence Minister Badr Said on Monday visited the US Army's Camp Doe in Oman to discuss "
        "military cooperation.",
        ["visit 2024-03-04 Camp Doe: Badr Said"],
    ),
    (
        "Omani General Tariq Farid attended a joint military exercise with the Kenyan Army in "
        "Muscat on Monday. "
        "On arrival, General Farid was received by Omani Brigadier Badr Said.",
        ["exercise 2024-03-04 Muscat: Tariq Farid"],
    ),
    (
        "Belgium handed over trucks to the Kenyan Army at a ceremony in Nairobi on Monday. The "
        "military ceremony "
        "was presided over by Kenyan General Ali Kamau and Belgian Colonel Jan Peeters.",
        ["ceremony 2024-03-04 Nairobi: Ali Kamau, Jan Peeters"],
    ),
    (
        "In a ceremony in Muscat on Monday, Omani Defence Minister Badr Said and his Kenyan "
        "counterpart Ali Kamau "
        "signed a memorandum of understanding on military training.",
        ["signing 2024-03-04 Muscat: Ali Kamau, Badr Said"],
    ),
    (
        "Omani Deputy Prime Minister and Minister of State for Defence Affairs Badr Said "
        "received Kenyan Defence "
        "Minister Ali Kamau in Muscat on Monday.",
        ["meeting 2024-03-04 Muscat: Ali Kamau, Badr Said"],
    ),
    (
        "Omani Admiral Hamad bin Sultan al Sultan received Kenyan General Ali Kamau in his "
        "office at Mu'askar "
        "Camp yesterday.",
        ["courtesy_call 2024-03-09 Mu'askar Camp: Ali Kamau, Hamad bin Sultan al Sultan"],
    ),
    (
        "The Omani and Kenyan navies held a joint exercise off Muscat on Monday. The exercise "
        "was attended by "
        "Omani Admiral Hamad Said and Kenyan General Ali Kamau.",
        ["exercise 2024-03-04 Muscat: Ali Kamau, Hamad Said"],
    ),
    (
        "Kenyan General Ali Kamau, in Muscat at the invitation of Omani General Badr Said, held talks with "
        "Defence Minister Omar Farid on Monday.",
        ["meeting 2024-03-04 Muscat: Ali Kamau, Omar Farid"],
    ),
    (
        "Omani General Badr Said received Kenyan General Ali Kamau for talks on Monday. The reception was "
        "attended by Omani Brigadier Omar Farid.",
        ["courtesy_call 2024-03-04 None: Ali Kamau, Badr Said, Omar Farid"],
    ),
]


@pytest.mark.parametrize(("text", "told"), WAYS)
def test_the_ways_of_the_gulf_and_pakistan_are_read(text: str, told: list[str]) -> None:
    reading = reader().read(a_document(text, published="2024-03-10"))
    described = [
        f"{each.value.type} {each.value.date} {each.value.place}: "
        + ", ".join(sorted(person.name for person in each.value.participants))
        for each in reading.engagements
    ]
    assert sorted(described) == told


def test_one_headline_pact_is_the_memorandum_that_was_signed() -> None:
    text = (
        "Oman, Kenya sign pact to boost defence ties\n\nA memorandum of understanding on defence cooperation "
        "between the Omani Armed Forces and the Kenyan Ministry of Defence was signed here on Monday."
    )
    (instrument,) = reader().read(a_document(text, published="2024-03-10")).instruments
    assert instrument.value.type == "memorandum_of_understanding"


def test_a_port_named_after_a_ruler_is_no_person() -> None:
    text = "The Pakistan Navy frigate Saif visited Port Sultan Qaboos in Oman on Monday."
    assert not reader().read(a_document(text, published="2024-03-10")).people


def test_the_year_of_a_plan_is_not_when_it_was_signed() -> None:
    text = (
        "Kenyan Defence Minister Ali Kamau met Omani Defence Minister Badr Said in Muscat on "
        "Monday. At the end of "
        "the meeting, the 2024 plan for military cooperation between the Kenyan and Omani "
        "ministries was signed."
    )
    reading = reader().read(a_document(text, published="2024-03-10"))
    (signing,) = [each.value for each in reading.engagements if each.value.type == "signing"]
    (plan,) = reading.instruments
    assert (str(signing.date), signing.status, str(plan.value.date)) == ("2024-03-04", "held", "2024-03-04")


def test_today_is_the_day_of_the_date_line() -> None:
    text = (
        "Muscat, Mar. 8 (ONA): Omani Minister of Defence Badr Said today received Kenyan General "
        "Ali Kamau for talks on cooperation."
    )
    (call,) = reader().read(a_document(text, published="2024-03-10")).engagements
    assert str(call.value.date) == "2024-03-08"
