"""When an engagement was, by the words that say so and the day of publication."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import EngagementStatus
from tests.builders import a_document
from tests.unit.reading.stories import OURS, engagement_in, engagements_in, reader

THURSDAY = "2021-03-04"
CALL = "Norwegian Minister of Defence Ana Silva received Kenyan Chief of Defence Staff Bo Berg in Oslo"
VISIT = "Kenyan Chief of Defence Staff Bo Berg visited Norway"
NAVIES = "The navies of Norway and Kenya"
COMES = "Kenyan Chief of Defence Staff Bo Berg arrived in Oslo on 1 March 2021."
MET = "he met Norwegian Minister of Defence Ana Silva."
NO_PUBLICATION = "no day of publication to count from"


def when(text: str, published: str | None) -> tuple[str | None, str | None]:
    """The date and its basis of the last engagement told."""
    last = engagements_in(text, published=published)[-1]
    return str(last.date) if last.date else None, last.date_basis


def reasons(text: str, published: str | None) -> list[str]:
    return [each.reason for each in reader().read(a_document(text + OURS, published=published)).doubts]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{CALL} in February.", "2021-02"),
        (f"{CALL} on Monday.", "2021-03-01"),
        (f"{CALL} on Tuesday evening.", "2021-03-02"),
        (f"{CALL} the day before yesterday.", "2021-03-02"),
        (f"{CALL} last week.", "2021-02-22/2021-02-28"),
        (f"{CALL} at the weekend.", "2021-02-27/2021-02-28"),
        (f"{CALL} earlier this month.", "2021-03"),
        (f"{CALL} on the 2nd.", "2021-03-02"),
        (f"{CALL} on the 3rd of March.", "2021-03-03"),
        (f"{CALL} on March 3rd.", "2021-03-03"),
        (f"{CALL} last Friday (26 February).", "2021-02-26"),
        (f"OSLO, 3 March (NNA) – {CALL} on Tuesday.", "2021-03-02"),
        (f"{VISIT} on 2–4 March.", "2021-03-02/2021-03-04"),
        (f"{VISIT} from 28 February to 2 March.", "2021-02-28/2021-03-02"),
        ("Kenyan General Bo Berg will visit Norway in May.", "2021-05"),
        ("Kenyan General Bo Berg will visit Norway next week.", "2021-03-08/2021-03-14"),
        (f"{NAVIES} will hold a joint exercise off Mombasa from 5 to 9 April.", "2021-04-05/2021-04-09"),
        (f"{NAVIES} held a joint exercise off Mombasa from 28 to 30 January.", "2021-01-28/2021-01-30"),
    ],
)
def test_counted_from_publication_else_left_with_a_doubt(text: str, date: str) -> None:
    assert when(text, THURSDAY) == (date, "resolved")
    assert when(text, None) == (None, None)
    assert NO_PUBLICATION in reasons(text, None)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{CALL} on 03.03.2021.", "2021-03-03"),
        (f"{CALL} on 2021/03/03.", "2021-03-03"),
        (f"{CALL} on Wednesday, 03/03/2021.", "2021-03-03"),
        (f"{VISIT} February 27 - March 2, 2021.", "2021-02-27/2021-03-02"),
    ],
)
def test_stated_in_full_whatever_the_day_of_publication(text: str, date: str) -> None:
    assert when(text, THURSDAY) == when(text, None) == (date, "stated")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{COMES} The same day {MET}", "2021-03-01"),
        (f"{COMES} The following day {MET}", "2021-03-02"),
        (f"{COMES} Two days later {MET}", "2021-03-03"),
        (f"{COMES} On Wednesday of the same week {MET}", "2021-03-03"),
    ],
)
def test_counted_from_the_day_told_before(text: str, date: str) -> None:
    assert when(text, THURSDAY) == when(text, None) == (date, "resolved")


def test_the_dateline_is_the_day_of_publication() -> None:
    assert when(f"OSLO, 3 March 2021 (NNA) – {CALL} on Tuesday.", None) == ("2021-03-02", "resolved")


def test_a_day_with_two_meanings_is_no_date_and_a_doubt() -> None:
    text = f"{CALL} on 03/02/2021."
    for published in (THURSDAY, None):
        assert when(text, published) == (None, None)
        assert reasons(text, published) == ["the day or the month may stand first"]


def test_a_visit_asked_for_has_no_month_of_what_was_held_and_is_none_without_a_day() -> None:
    text = (
        "Norwegian Minister of Defence Ana Silva spoke by telephone with Kenyan Minister of Defence Bo Berg "
        "on 3 March 2021. She invited Minister Berg to visit Norway at a convenient time. Ties rest on a "
        "memorandum of 2013. They were raised last July. The captain signed a contract on 3 May 2019."
    )
    assert [each.type for each in engagements_in(text)] == ["call"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Two Kenyan naval ships are on a five-day goodwill visit to Norway. "
            "The Kenyan naval ships arrived at the port of Bergen on 3 March 2021.",
            "2021-03-03/2021-03-07",
        ),
        (
            "General Bo Berg of Kenya arrived in Norway on 3 March 2021. "
            "General Bo Berg will leave Norway on 9 March.",
            "2021-03-03/2021-03-09",
        ),
        (
            "General Bo Berg of Kenya is on a four-day visit to Norway. He will leave on 9 March 2021.",
            "2021-03-06/2021-03-09",
        ),
        ("General Bo Berg of Kenya met the team during a visit to Norway on 3 March 2021.", "2021-03-03"),
    ],
)
def test_a_visit_has_the_days_told_of_it_elsewhere(text: str, date: str) -> None:
    visit = next(each for each in engagements_in(text) if each.type in ("visit", "port_call"))
    assert str(visit.date) == date


def test_a_visit_under_way_is_held_and_has_no_day_of_what_is_to_come() -> None:
    text = "General Bo Berg, who is on a visit to Norway, is scheduled to attend a parade on 9 March 2021."
    visit = next(each for each in engagements_in(text) if each.type == "visit")
    assert (visit.status, str(visit.date)) == (EngagementStatus.HELD, "2021-03")


def test_what_was_held_in_the_town_of_the_dateline_has_its_day() -> None:
    told = "Norwegian Minister of Defence Ana Silva met Kenyan Minister of Defence Bo Berg in Nairobi."
    assert str(engagement_in(f"NAIROBI, 3 March 2021 – {told}").date) == "2021-03-03"
    assert str(engagement_in(f"OSLO, 3 March 2021 – {told}").date) == "2021-03"


def test_a_day_of_years_ago_is_not_that_of_the_news() -> None:
    told = engagements_in(
        "Norway and Kenya ended the exercise Heron 2021 on Tuesday after five days at sea. The closing "
        "ceremony was attended by General Ana Silva of Norway. Norway and Kenya signed an agreement on ships "
        "on 3 May 2015."
    )
    [ceremony] = [each for each in told if each.type == "ceremony"]
    assert "2015" not in str(ceremony.date)


def test_what_came_to_its_end_on_a_day_ended_then() -> None:
    exercise = engagement_in("The joint exercise of Norway and Kenya came to its end in Oslo on Tuesday.")
    assert str(exercise.date) == "../2021-03-02"


def test_a_day_with_its_weekday_behind_a_comma_ends_a_stretch_too() -> None:
    exercise = engagement_in(
        "Norway and Kenya held a joint exercise in Oslo from February 22, Monday, to March 2, Tuesday."
    )
    assert str(exercise.date) == "2021-02-22/2021-03-02"


def test_the_day_on_which_a_guest_who_had_arrived_was_received_is_not_that_of_his_visit() -> None:
    found = engagements_in(
        "On March 2, Norwegian Minister of Defence Ana Silva received the Kenyan Minister of Defence, Bo "
        "Berg, who had arrived in Norway on an official visit."
    )
    assert {each.type: str(each.date) for each in found} == {"meeting": "2021-03-02", "visit": "2021-03"}


@pytest.mark.parametrize(
    "wish",
    ["on the coming 8 November", "on 6 July, Independence Day", "on the occasion of the forthcoming 9 May"],
)
def test_a_day_of_rejoicing_is_no_day_of_what_is_told(wish: str) -> None:
    text = (
        "Defence Minister Ana Silva of Peru received General Luis Rojas of Chile on Monday. General Rojas "
        f"congratulated the minister {wish}. Later General Rojas met Admiral Juan Vega of Peru."
    )
    talks = [each for each in engagements_in(text) if each.type != "visit"]
    assert [str(each.date) for each in talks] == ["2021-03-01", "2021-03-01"]


def test_talks_that_open_and_close_on_days_to_come_are_planned() -> None:
    text = "The sixth naval staff talks of Peru and Chile open in Lima on Monday and close on Wednesday."
    talks = engagement_in(text, published=THURSDAY)
    assert (talks.status.value, str(talks.date)) == ("planned", "2021-03-08/2021-03-10")


def test_an_earlier_round_of_talks_to_come_has_not_the_month_of_the_report() -> None:
    text = (
        "The sixth naval staff talks of Peru and Chile open in Lima on Monday. At the first round Admiral "
        "Ana Silva sat for Peru."
    )
    assert {each.edition: str(each.date) for each in engagements_in(text)} == {6: "2021-03-08", 1: "None"}


@pytest.mark.parametrize(("when", "date"), [("in late 2021", "2021-09/2021-12"), ("in May", "2021-05")])
def test_the_next_talks_have_the_part_of_the_year_that_is_told(when: str, date: str) -> None:
    told = "Officials of Peru and Chile met in Lima on Monday. "
    text = f"{told}The next consultations will be held in Arica {when}."
    assert [str(each.date) for each in engagements_in(text)] == ["2021-03-01", date]
