"""How reports from all over the world tell of heads of delegations, ships to come, next editions."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.stories import reader

DIALOGUE = "The 5th Kenya-Norway Defence Dialogue Group (KNDG) was held in Oslo on 4 March 2024. "

# Made-up reports of 10 March 2024, a Sunday, and what each tells.
WAYS = [
    (
        DIALOGUE
        + "General Bo Berg led the Norwegian delegation, while General Ali Kamau led Kenya's delegation.",
        ["dialogue 2024-03-04 Oslo 5: Ali Kamau, Bo Berg"],
    ),
    (
        "The navies of Kenya and Norway met in Oslo on 4 March 2024. Admiral Bo Berg and Captain Per Holm "
        "represented Norway, and General Ali Kamau led the visiting Kenyan side.",
        ["meeting 2024-03-04 Oslo None: Ali Kamau, Bo Berg, Per Holm"],
    ),
    (
        DIALOGUE + "It took stock of work since the last KNDG meeting held in Nairobi in April 2022.",
        ["dialogue 2024-03-04 Oslo 5: ", "dialogue 2022-04 Nairobi None: "],
    ),
    (
        DIALOGUE + "The next session of the Kenya-Norway KNDG will be held in Nairobi in 2025.",
        ["dialogue 2024-03-04 Oslo 5: ", "dialogue 2025 Nairobi None: "],
    ),
    (
        DIALOGUE + "The next ZZZZ will be held in Nairobi in 2025.",
        ["dialogue 2024-03-04 Oslo 5: ", "dialogue 2025 Nairobi None: "],
    ),
    (
        DIALOGUE + "Norway looks forward to work on what was agreed at the 5th KNDG.",
        ["dialogue 2024-03-04 Oslo 5: "],
    ),
    (
        "HMS Carlton is scheduled to arrive on Friday in Mombasa, Kenya, and to stay until 18 March 2024.",
        ["port_call 2024-03-15/2024-03-18 Mombasa None: "],
    ),
    ("USS Stark is expected in Mombasa, Kenya, on Monday.", ["port_call 2024-03-11 Mombasa None: "]),
    (
        "Norwegian Defence Minister Bo Berg is set to meet Kenyan Defence Minister Ali Kamau in Nairobi for "
        'the 2nd Kenya-Norway Defence Dialogue. "I look forward to meeting Minister Kamau," Berg said.',
        ["dialogue None Nairobi 2: Ali Kamau, Bo Berg"],
    ),
    (
        "Norwegian Defence Minister Bo Berg will visit Kenya this week. He will also visit Norwegian troops.",
        ["visit 2024-03-04/2024-03-10 None None: Bo Berg"],
    ),
]


@pytest.mark.parametrize(("text", "told"), WAYS)
def test_ways_of_telling_are_read(text: str, told: list[str]) -> None:
    reading = reader().read(
        a_document(text + " The armed forces and defence ministries cooperate.", published="2024-03-10")
    )
    lines = [
        f"{each.value.type} {each.value.date} {each.value.place} {each.value.edition}: "
        + ", ".join(sorted(person.name for person in each.value.participants))
        for each in reading.engagements
    ]
    assert sorted(lines) == sorted(told)


MORE_WAYS = [
    (
        "Kenyan President Ana Kamau received Norwegian General Bo Berg in Nairobi on Monday. The meeting was "
        "attended by General Ali Otieno, Kenyan Minister of Defence. General Berg also met General "
        "Ali Otieno.",
        [
            "courtesy_call 2024-03-04 Nairobi None: Ali Otieno, Ana Kamau, Bo Berg",
            "meeting 2024-03-04 Nairobi None: Ali Otieno, Bo Berg",
        ],
    ),
    (
        "The Kenyan Minister of Defence received Norwegian General Bo Berg on Monday. Later in the day, the "
        "Kenyan Chief of Staff received General Bo Berg.",
        ["courtesy_call 2024-03-04 None None: Bo Berg", "courtesy_call 2024-03-04 None None: Bo Berg"],
    ),
    (
        "Kenyan Defence Minister Ali Kamau on Monday met Norwegian General Bo Berg on official "
        "visit in Kenya.",
        ["meeting 2024-03-04 None None: Ali Kamau, Bo Berg", "visit 2024-03 None None: Bo Berg"],
    ),
    (
        "General Bo Berg of Norway visited Kenya from 4 to 6 March 2024. The general also visited "
        "the Nairobi "
        "campus of the Defence College.",
        [
            "visit 2024-03-04/2024-03-06 None None: Bo Berg",
            "visit 2024-03-04/2024-03-06 Nairobi None: Bo Berg",
        ],
    ),
    (
        "HMS Stark lay alongside in Mombasa, Kenya, from 3 to 5 March 2024.",
        ["port_call 2024-03-03/2024-03-05 Mombasa None: "],
    ),
    (
        "Norwegian Defence Minister Bo Berg met Kenyan Defence Minister Ali Kamau in Nairobi on Monday. The "
        "minister was accompanied during the visit by General Per Holm.",
        ["meeting 2024-03-04 Nairobi None: Ali Kamau, Bo Berg, Per Holm"],
    ),
]


@pytest.mark.parametrize(("text", "told"), MORE_WAYS)
def test_other_meetings_of_a_day_are_told_apart(text: str, told: list[str]) -> None:
    test_ways_of_telling_are_read(text, told)


def test_a_report_goes_on_below_a_link_in_its_middle() -> None:
    text = (
        "Kenyan Defence Minister Ali Kamau received Norwegian Defence Minister Bo Berg in Nairobi "
        "on Monday.\n"
        "READ ALSO: Peru, Chile to hold talks on fishing\n{}\n"
    )
    on, off = (
        "The minister also met General Per Holm of Norway.",
        "Peru's Defence Minister Ana Rios met Bo Lima.",
    )

    def people(line: str) -> set[str]:
        return {each.value.name for each in reader().read(a_document(text.format(line))).people}

    assert people(on) == {"Ali Kamau", "Bo Berg", "Per Holm"}
    assert people(off) == {"Ali Kamau", "Bo Berg"}


def test_universities_of_defence_sign_memoranda() -> None:
    text = (
        "Norwegian Defence Minister Bo Berg was in Nairobi on Monday, where a memorandum of "
        "understanding between "
        "the two defence universities was signed with Kenya's ministry of defence."
    )
    assert reader().read(a_document(text, published="2024-03-10")).instruments


WAYS_OF_GIVING = [
    (
        "Norwegian General Bo Berg was on Friday conferred Kenya's highest military award, the "
        "Order of the Lion, "
        "by President Ana Kamau at State House.",
        ["ceremony 2024-03-08 State House None: Ana Kamau, Bo Berg"],
    ),
    (
        "Norwegian General Bo Berg will be received by Kenyan President Ana Kamau on Monday.",
        ["courtesy_call 2024-03-11 None None: Ana Kamau, Bo Berg"],
    ),
    (
        "General Bo Berg of Norway and General Ali Kamau of Kenya last met in Lisbon in November 2022.",
        ["meeting 2022-11 Lisbon None: Ali Kamau, Bo Berg"],
    ),
    (
        DIALOGUE + "Leading the visiting team from Kenya, General Ali Kamau spoke of friendship. "
        "Colonel Per Holm of Norway is leading the local delegation.",
        ["dialogue 2024-03-04 Oslo 5: Ali Kamau, Per Holm"],
    ),
    (
        DIALOGUE + "The first was in Nairobi in 2013 and the second in Bergen in 2015.",
        [
            "dialogue 2013 Nairobi 1: ",
            "dialogue 2015 Bergen 2: ",
            "dialogue 2024-03-04 Oslo 5: ",
        ],
    ),
    (
        "Norway will send the frigate Stark to Kenya in May 2024 for patrols.",
        ["deployment 2024-05 None None: "],
    ),
    (
        "Norwegian Defence Minister Bo Berg arrived in Nairobi on Monday. This is the first visit "
        "by a Norwegian "
        "minister since an agreement of last year between President Ana Kamau and Prime Minister Per Holm.",
        ["visit 2024-03-04 Nairobi None: Bo Berg"],
    ),
]


@pytest.mark.parametrize(("text", "told"), WAYS_OF_GIVING)
def test_awards_and_what_came_before_are_read(text: str, told: list[str]) -> None:
    test_ways_of_telling_are_read(text, told)


def test_letters_in_brackets_stand_between_a_title_and_a_name() -> None:
    text = (
        "Ghana's Chief of the Naval Staff (CNS) – Rear Admiral (R/Adm) Kofi Yahaya met the Danish "
        "Ambassador to "
        "Ghana, His Excellency (HE) Tom Norby, and V/Adm Ali Mensah in Accra on Monday."
    )
    people = reader().read(a_document(text, published="2024-03-10")).people
    assert {each.value.name: each.value.rank for each in people} == {
        "Kofi Yahaya": "rear_admiral",
        "Tom Norby": None,
        "Ali Mensah": "vice_admiral",
    }


WAYS_OF_LATER = [
    (
        "Three Norwegian navy ships will sail into Mombasa, Kenya, later this week. Colonel Per "
        "Holm of Norway "
        "said the crews were looking forward to the port visit.",
        ["port_call 2024-03-04/2024-03-10 Mombasa None: "],
    ),
    (
        "On 6 March 2024 Norwegian Defence Minister Bo Berg met the Norwegian contingent deployed "
        "at the Manda "
        "Air Base in Kenya.",
        ["visit 2024-03-06 Manda Air Base None: Bo Berg"],
    ),
    (
        "The 5th Kenya-Norway Joint Military Committee met in Oslo on 5 March 2024. Officers of both sides "
        "attended the Joint Military Committee, which began on Monday.",
        ["dialogue 2024-03-05 Oslo 5: "],
    ),
    (
        "The 5th Kenya-Norway Joint Military Committee met in Oslo on 5 March 2024. The Joint "
        "Military Committee "
        "held in Nairobi in May 2022 set the agenda.",
        ["dialogue 2022-05 Nairobi None: ", "dialogue 2024-03-05 Oslo 5: "],
    ),
    (
        "Kenyan General Ali Kamau is in Norway for an introductory visit, said the Ministry of "
        "Defence (MOD) on "
        "March 10. He spoke of friendship during his visit, which started on March 8 and will end "
        "on March 9.",
        ["visit 2024-03-08/2024-03-09 None None: Ali Kamau"],
    ),
    (
        "Norwegian Defence Minister Bo Berg planted a tree at the Ngong pagoda on Tuesday. The "
        "Norwegian minister "
        "and Kenya's Chief of Staff General Ali Kamau presided over the opening ceremony of the "
        "camp in Nairobi.",
        [
            "ceremony 2024-03-05 Ngong pagoda None: Bo Berg",
            "ceremony 2024-03-05 Nairobi None: Ali Kamau, Bo Berg",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), WAYS_OF_LATER)
def test_days_of_visits_and_two_ceremonies_are_read(text: str, told: list[str]) -> None:
    test_ways_of_telling_are_read(text, told)


def test_lists_of_names_and_posts_are_not_shifted() -> None:
    text = (
        "Captain Bo Berg of Norway called on Ana Faure, ambassador and secretary of state for "
        "foreign affairs, Ali "
        "Said, high commissioner of Kenya, and Colonel Per Rose, chief of defence forces, in "
        "Mombasa. Minister of "
        "Homeland Security Jo Banda, Director for Policy Li Thomu and Deputy Chief of Staff Al Moyo "
        "came too. The "
        "guns were presented by General Ed Holm, High Commissioner of Norway to Kenya to Brigadier "
        "Tom Rosset."
    )
    people = reader().read(a_document(text, published="2024-03-10")).people
    assert {each.value.name: each.value.post for each in people} == {
        "Bo Berg": None,
        "Ana Faure": "ambassador and secretary of state for foreign affairs",
        "Ali Said": "high commissioner of Kenya",
        "Per Rose": "chief of defence forces",
        "Jo Banda": "Minister of Homeland Security",
        "Li Thomu": "Director for Policy",
        "Al Moyo": "Deputy Chief of Staff",
        "Ed Holm": "High Commissioner of Norway to Kenya",
        "Tom Rosset": None,
    }


def test_related_stories_above_a_report_do_not_end_it() -> None:
    text = (
        "23.7 C\nDate:\nRelated stories\nTelecel presents prize to winner\n"
        "Kenyan Defence Minister Ali Kamau received Norwegian Defence Minister Bo Berg in Nairobi "
        "on Monday.\n"
    )
    people = reader().read(a_document(text, published="2024-03-10")).people
    assert {each.value.name for each in people} == {"Ali Kamau", "Bo Berg"}
