from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.stories import reader


def engagements(text: str, published: str | None = "2024-05-14") -> list[tuple[str, str]]:
    found = reader().read(a_document(text, published=published)).engagements
    return [(each.value.type, str(each.value.date)) for each in found]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The joint exercise of the navies of Peru and Kenya ended on Monday off Mombasa.", "../2024-05-13"),
        (
            "The joint exercise of the navies of Peru and Kenya began on Monday off Mombasa and "
            "will run until 30 May.",
            "2024-05-13/2024-05-30",
        ),
        (
            "The joint exercise of the navies of Peru and Kenya began on Monday off Mombasa.\n\nThe "
            "exercise will "
            "end on May 30.",
            "2024-05-13/2024-05-30",
        ),
        ("The joint exercise of the navies of Peru and Kenya began on Monday off Mombasa.", "2024-05-13"),
    ],
)
def test_an_exercise_is_from_its_first_day_to_its_last(text: str, date: str) -> None:
    assert engagements(text) == [("exercise", date)]


def test_what_ended_lately_is_not_what_was_long_before() -> None:
    text = (
        "The joint exercise of the armies of Peru and Kenya ended on Monday in Nairobi. The armies "
        "of Peru and "
        "Kenya held a joint exercise in Lima on 3 May 2019."
    )
    assert engagements(text) == [("exercise", "../2024-05-13"), ("exercise", "2019-05-03")]


def test_news_has_the_stretch_of_days_that_the_lede_gives() -> None:
    text = (
        "An exchange of the border troops of Peru and Chile was held from Thursday to Friday.\n\n"
        "Defence Minister Ana Silva of Peru held talks with her Chilean counterpart, Luis Rojas."
    )
    assert engagements(text) == [("meeting", "2024-05-09/2024-05-10")]


def test_what_is_signed_on_a_visit_has_the_day_of_its_talks() -> None:
    text = (
        "Defence Minister Ana Silva of Peru arrived in Santiago on Monday for a three-day official "
        "visit and held "
        "talks the same day with Defence Minister Luis Rojas of Chile.\n\nDuring the talks, the two "
        "ministers "
        "signed an agreement on the training of officers."
    )
    assert ("signing", "2024-05-13") in engagements(text)


def test_an_institution_is_visited_on_the_day_of_the_talks() -> None:
    text = (
        "Defence Minister Ana Silva of Peru met Defence Minister Luis Rojas of Chile in Santiago on "
        "Monday.\n\n"
        "Following the meeting, Silva visited the Military Academy in Santiago."
    )
    assert engagements(text)[1] == ("visit", "2024-05-13")


def test_a_weekday_is_of_the_stretch_said_before_where_nobody_says_when_it_came_out() -> None:
    text = (
        "Defence Minister Ana Silva of Peru visited Chile from 6 to 8 May 2024.\n\nOn Tuesday she "
        "held talks with "
        "Defence Minister Luis Rojas of Chile in Santiago."
    )
    assert ("meeting", "2024-05-07") in engagements(text, published=None)


def test_an_edition_has_the_month_told_of_it() -> None:
    text = (
        "The sixth Peru-Chile Defence Dialogue opened in Lima on Monday, Defence Minister Ana Silva "
        "of Peru said."
        "\n\nThe fifth Dialogue meeting took place in Santiago in February 2023."
    )
    assert ("dialogue", "2023-02") in engagements(text)


def test_what_came_years_before_a_date_is_dated_back_from_it() -> None:
    text = (
        "Peru and Chile signed the defence agreement in May 2021, two years after the first "
        "Peru-Chile Defence "
        "Dialogue."
    )
    assert ("dialogue", "2019") in engagements(text)


@pytest.mark.parametrize(
    "how",
    [
        "was rounded off on Monday off Mombasa",
        "drew to a close on Monday off Mombasa",
        "came to an end on Monday off Mombasa",
        "was brought to a close on Monday off Mombasa",
        "wound up off Mombasa on Monday",
        "had its closing day off Mombasa on Monday",
    ],
)
def test_the_day_on_which_an_exercise_ended_is_its_last(how: str) -> None:
    assert engagements(f"The joint exercise of the navies of Peru and Kenya {how}.") == [
        ("exercise", "../2024-05-13")
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Defence Minister Ana Silva of Peru made a visit to Chile, starting on Monday.", "2024-05-13/.."),
        (
            "Defence Minister Ana Silva of Peru is to visit Chile, starting tomorrow.\n\n"
            "She will return to Lima on Saturday.",
            "2024-05-15/2024-05-18",
        ),
        (
            "Defence Minister Ana Silva of Peru has been on a visit to Chile since Sunday.\n\n"
            "She will leave on Thursday.",
            "2024-05-12/2024-05-16",
        ),
    ],
)
def test_a_visit_is_from_the_day_on_which_it_starts(text: str, date: str) -> None:
    assert ("visit", date) in engagements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Defence Minister Luis Rojas of Chile on Monday met Defence Minister Ana Silva of Peru, currently "
        "visiting Chile.",
        "As part of her working visit to Chile, Defence Minister Ana Silva of Peru on Monday met Defence "
        "Minister Luis Rojas.",
        "Peru and Chile on Monday discussed training during Defence Minister Ana Silva's visit to Santiago.",
        "Within the framework of her official visit to Chile, Defence Minister Ana Silva of Peru was "
        "welcomed on Monday by Defence Minister Luis Rojas of Chile.",
        "Defence Minister Luis Rojas of Chile met a delegation of Peru led by General Juan Paz, paying a "
        "visit to Chile, on May 13.",
    ],
)
def test_the_day_of_what_was_done_on_a_visit_is_not_all_of_it(text: str) -> None:
    assert ("visit", "2024-05") in engagements(text)


@pytest.mark.parametrize(
    "text",
    [
        "During a visit to Chile on Monday, Defence Minister Ana Silva of Peru met Minister Luis Rojas.",
        "Defence Minister Ana Silva of Peru on Monday paid a visit to Chile.",
        "Defence Minister Ana Silva of Peru arrived in Santiago on Monday on an official visit to Chile.",
        "Defence Minister Ana Silva of Peru visited Chile on Monday and met Defence Minister Luis Rojas.",
    ],
)
def test_a_visit_keeps_the_day_told_of_itself(text: str) -> None:
    assert ("visit", "2024-05-13") in engagements(text)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("returned home on Monday following a visit to Chile.", "../2024-05-13"),
        (
            "returned home on Monday following a visit to Chile.\n\nDuring his five-day visit, he met "
            "officers of Chile.",
            "2024-05-09/2024-05-13",
        ),
        ("returned to Lima on Monday after a visit to Chile. He had left on 2 May.", "2024-05-02/2024-05-13"),
        ("left Lima on Monday for a visit to Chile.", "2024-05-13"),
    ],
)
def test_a_visit_that_is_over_ended_on_the_day_of_coming_home(text: str, date: str) -> None:
    assert ("visit", date) in engagements(f"General Juan Paz, the army chief of Peru, {text}")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "The sixth Peru-Chile Defence Dialogue was held in Lima on Sunday and Monday.",
            "2024-05-12/2024-05-13",
        ),
        ("The sixth Peru-Chile Defence Dialogue sat in Lima yesterday and today.", "2024-05-13/2024-05-14"),
        (
            "The defence ministers of Peru and Chile held talks on Thursday and Friday.",
            "2024-05-09/2024-05-10",
        ),
        ("The sixth Peru-Chile Defence Dialogue was held in Lima on Monday.", "2024-05-13"),
    ],
)
def test_a_session_on_two_days_has_both(text: str, date: str) -> None:
    assert [found for _, found in engagements(text)] == [date]


def test_two_sessions_on_a_day_each_have_one() -> None:
    text = "Peru hosted the sixth ADMM and the second ADMM-Plus in Lima on Sunday and Monday respectively."
    assert "2024-05-12/2024-05-13" not in [found for _, found in engagements(text)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "The sixth Peru-Chile Defence Dialogue will meet in Lima on Thursday. An agreement on training "
            "will be signed at the end of the meeting.",
            "2024-05-16",
        ),
        (
            "The defence ministers of Peru and Chile will meet in Lima on Thursday. A joint statement will "
            "be signed by the ministers.",
            "2024-05-16",
        ),
        (
            "The defence ministers of Peru and Chile will meet in Lima on Thursday. Their navies will "
            "exercise off Lima on 3 June. An agreement on training will be signed by the ministers.",
            "None",
        ),
        (
            "The defence ministers of Peru and Chile met in Lima on Monday. An agreement on training will be "
            "signed by the ministers.",
            "None",
        ),
    ],
)
def test_what_is_to_be_signed_has_the_only_day_to_come(text: str, date: str) -> None:
    assert ("signing", date) in engagements(text)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "On Monday Defence Minister Ana Silva of Peru, a lawyer from the north of the country who also "
            "writes books, began a three-day visit to Chile.",
            "2024-05-13/2024-05-15",
        ),
        (
            "Defence Minister Ana Silva of Peru today concluded a two-day visit to Chile.",
            "2024-05-13/2024-05-14",
        ),
        (
            "General Ana Silva of Peru left Santiago in Chile today, completing a two-day visit.",
            "2024-05-13/2024-05-14",
        ),
        (
            "LIMA, PERU, 9 - 11 May 2024. Defence Minister Luis Rojas of Chile paid a visit to Peru.",
            "2024-05-09/2024-05-11",
        ),
    ],
)
def test_a_visit_has_the_days_of_its_length_or_of_the_dateline(text: str, date: str) -> None:
    assert engagements(text) == [("visit", date)]


def test_the_day_until_which_guests_stay_is_later_than_the_length_of_their_call_says() -> None:
    text = (
        "On May 6 two frigates of Peru came into Valparaiso, Chile, for a port call of three days. They "
        "are to be in Valparaiso port until May 9."
    )
    assert engagements(text) == [("port_call", "2024-05-06/2024-05-09")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Kenyan frigate Jasiri docked at Callao, Peru, on Monday.\n\nIt is expected that the "
            "Jasiri will leave "
            "Callao on May 17th, ending its visit to Peru.",
            ("port_call", "2024-05-13/2024-05-17"),
        ),
        (
            "A Kenyan delegation led by Rear Admiral James Kamau arrived in Callao, Peru, on Monday aboard "
            "the ship "
            "Jasiri.\n\nThe ship will leave Callao on May 17, wrapping up her visit to Peru.",
            ("visit", "2024-05-13/2024-05-17"),
        ),
        (
            "Kenyan Defence Minister James Kamau left Lima on Friday, concluding a three-day official "
            "visit to Peru.",
            ("visit", "2024-05-08/2024-05-10"),
        ),
    ],
)
def test_whoever_leaves_ends_the_visit_told_before(text: str, told: tuple[str, str]) -> None:
    assert engagements(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "The Kenyan frigate Jasiri docked on Monday at Callao, Peru, for a goodwill visit from May 13 to 16.",
        "A Kenyan navy ship docked on Monday at Callao, Peru, on a four-day goodwill visit (May 13-16).",
        "Kenyan Defence Minister Ada Bett arrived in Lima on Monday for an official visit to Peru from May "
        "13 to 16.",
    ],
)
def test_the_day_of_arrival_gives_way_to_all_days_of_the_visit(text: str) -> None:
    assert [date for _, date in engagements(text)] == ["2024-05-13/2024-05-16"]
