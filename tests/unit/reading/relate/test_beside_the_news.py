"""What a report recalls or announces beside its news: other editions, exercises, ships, legs of visits."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in

DIALOGUE = (
    "Bangladesh and Türkiye held the 5th Bangladesh-Türkiye Defence Policy Dialogue in Dhaka on Tuesday, "
    "co-chaired by Lieutenant General Kamrul Hasan of Bangladesh and General Mehmet Aksoy of Turkey.\n\n"
)
TALKS = (
    "The defence ministers of Bangladesh and Türkiye, Tariq Rahman and Yasin Demir, held talks in Dhaka on "
    "Tuesday.\n\n"
)

# A sentence behind the news of 12 June 2024, and the engagement that it tells of.
OTHER_EDITIONS = [
    ("The fourth round took place in Ankara in July last year.", "dialogue 4 held 2023-07 Ankara"),
    ("The 6th session will be held in Ankara in 2025.", "dialogue 6 planned 2025 Ankara"),
    ("The next dialogue will be hosted by Türkiye in 2025.", "dialogue None planned 2025 None"),
    ("The last one was held in Ankara in March 2023.", "dialogue None held 2023-03 Ankara"),
    ("The previous meeting was held in Ankara in March 2023.", "dialogue None held 2023-03 Ankara"),
    ("The inaugural dialogue was held in Ankara in 2016.", "dialogue 1 held 2016 Ankara"),
    ("It is envisaged that the sixth session be hosted by Türkiye in 2025.", "dialogue 6 planned 2025 None"),
    ("The 6th Session shall hold in Türkiye at a date to be agreed.", "dialogue 6 planned None None"),
    (
        "It was agreed that the next round would take place in Ankara in May 2025.",
        "dialogue None planned 2025-05 Ankara",
    ),
]
BESIDE = [
    ("The joint committee met in Ankara in April 2022 for the third time.", "dialogue held 2022-04 Ankara"),
    (
        "The steering committee will meet for the first time in Ankara in September.",
        "dialogue planned 2024-09 Ankara",
    ),
    ("Last year's Iron Shield exercise was held in Konya.", "exercise held 2023 Konya"),
    ("The next Iron Shield exercise is planned for October in Sylhet.", "exercise planned 2024-10 Sylhet"),
    (
        "Exercise Iron Shield, which ran at the Polatli Range from May 4 to 12, ended with a live firing.",
        "exercise held 2024-05-04/2024-05-12 Polatli Range",
    ),
    ("The exchange is set to take place in two above-mentioned towns in late October.", None),
    (
        "On Thursday Demir will travel to Chattogram, where he is to see a shipyard.",
        "visit planned 2024-06-13 Chattogram",
    ),
    (
        "A visit by the frigate TCG Gokova, planned for August, has been cancelled.",
        "port_call cancelled 2024-08 None",
    ),
    (
        "The Turkish training ship is due to dock in Chattogram in August.",
        "port_call planned 2024-08 Chattogram",
    ),
    (
        "A Bangladeshi contingent of 120 troops will be sent to South Sudan in September.",
        "deployment planned 2024-09 None",
    ),
    (
        "A contingent of 120 troops will leave for South Sudan in September.",
        "deployment planned 2024-09 None",
    ),
    (
        "A Turkish relief aircraft carrying 12 tonnes of tents landed in Dhaka on May 30.",
        "assistance held 2024-05-30 Dhaka",
    ),
    (
        "Turkish instructors will train Bangladeshi pilots in Konya from September.",
        "training planned 2024-09 Konya",
    ),
    (
        "Demir handed Rear Admiral Nazmul Haque two field ambulances in Chattogram on Monday.",
        "ceremony held 2024-06-10 Chattogram",
    ),
    (
        (
            "A tripartite meeting of the army chiefs of Turkey, Bangladesh and Iran took place in Tehran "
            "in May."
        ),
        "multilateral_meeting held 2024-05 Tehran",
    ),
    ("The two last met in Antalya in March.", "meeting held 2024-03 Antalya"),
    (
        "Tariq Rahman of Bangladesh and Idris Musa of Nigeria met in Abuja in March.",
        "meeting held 2024-03 Abuja",
    ),
    (
        "Rahman shook hands for half an hour with Nigerian Defence Minister Idris Musa in Abuja in March.",
        "meeting held 2024-03 Abuja",
    ),
    (
        "Demir was on Wednesday received in audience by the President of Bangladesh, Abdul Karim.",
        "courtesy_call held 2024-06-12 None",
    ),
]


@pytest.mark.parametrize(("sentence", "told"), OTHER_EDITIONS)
def test_another_edition_of_what_a_report_tells_of_is_one_without_its_name(sentence: str, told: str) -> None:
    engagements = engagements_in(DIALOGUE + sentence, published="2024-06-12")

    others = [
        f"{each.type} {each.edition} {each.status} {each.date} {each.place}"
        for each in engagements
        if each.edition != 5
    ]
    assert others == [told]


@pytest.mark.parametrize(("sentence", "told"), BESIDE)
def test_engagements_told_beside_the_news_are_read(sentence: str, told: str | None) -> None:
    engagements = engagements_in(TALKS + sentence, published="2024-06-12")

    described = [
        f"{each.type} {each.status} {each.date} {each.place}"
        for each in engagements
        if (each.type, str(each.date)) != ("meeting", "2024-06-11")
    ]
    assert described == ([told] if told else [])


def test_a_year_of_another_calendar_is_not_the_day_of_an_engagement() -> None:
    text = "Nepal and India began the exercise Iron Hill, which started on 16 January 2081, on Monday."

    [engagement] = engagements_in(text, published="2025-01-14")

    assert "2081" not in str(engagement.date)


def test_visits_that_came_before_do_not_lend_their_year_to_the_visit_told() -> None:
    text = (
        "The French frigate Vent is making a port call to Vietnam, following three port visits made by the "
        "French Navy in 2021.\n\nThe frigate will dock until March 5 at Cam Ranh Port."
    )

    dates = [str(each.date) for each in engagements_in(text, published="2022-03-02") if each.place]

    assert dates == ["../2022-03-05"]


def test_what_is_put_off_to_a_day_is_planned_for_it() -> None:
    text = (
        "The fourth session of the Joint Defence Committee of Chile and Peru, due to open in Arica on "
        "Tuesday, was postponed to 14 January, both ministries announced."
    )

    [session] = engagements_in(text, published="2012-11-20")

    assert (session.status, str(session.date), session.edition) == ("planned", "2013-01-14", 4)


@pytest.mark.parametrize(
    ("sentences", "told"),
    [
        (
            (
                "They began Exercise Iron Shield in Sylhet on Monday. Both met in Iron Shield in 2015 and "
                "2018."
            ),
            ["2015 None", "2018 None", "2024-06-10 Sylhet"],
        ),
        (
            (
                "They held an exercise dubbed Blue Hawk in Konya in April. Blue Hawk was held in Ankara in "
                "2022."
            ),
            ["2022 Ankara", "2024-04 Konya"],
        ),
    ],
)
def test_an_exercise_is_known_by_its_name_alone_once_it_is_named(sentences: str, told: list[str]) -> None:
    exercises = [
        each for each in engagements_in(TALKS + sentences, published="2024-06-12") if each.type == "exercise"
    ]

    assert sorted(f"{each.date} {each.place}" for each in exercises) == told
    assert len({each.mechanism for each in exercises}) == 1


def test_who_gives_a_speech_is_meant_by_i_and_me() -> None:
    text = (
        "Speech by Defence Minister Erik Lund of Norway\n\nOn Monday I was in Tallinn with Estonian "
        "Defence Minister Jaan Saar. President Mart Tamm of Estonia received me there on Tuesday."
    )

    engagements = engagements_in(text, published="2024-06-12")

    assert [(each.type, sorted(person.name for person in each.participants)) for each in engagements] == [
        ("meeting", ["Erik Lund", "Jaan Saar"]),
        ("courtesy_call", ["Erik Lund", "Mart Tamm"]),
    ]
