"""News of ships and journeys: a call at each port, who commands, who lives in the country he calls in."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import EngagementStatus
from tests.builders import a_document
from tests.unit.reading.stories import engagement_in, engagements_in, reader, roles_in

PLANNED = EngagementStatus.PLANNED


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        (
            "Kenya Navy ships will call at Karachi (Pakistan), Sasebo (Japan) and Lumut, Malaysia.",
            {("PK", "Karachi"), ("JP", "Sasebo"), ("MY", "Lumut")},
        ),
        (
            "The Kenyan frigate will visit Muscat, Colombo and Jakarta on its way.",
            {("OM", "Muscat"), ("LK", "Colombo"), ("ID", "Jakarta")},
        ),
        (
            "The ships of the Kenya Navy are to call at ports in Oman, Sri Lanka and Indonesia.",
            {("OM", None), ("LK", None), ("ID", None)},
        ),
    ],
    ids=["ports with countries", "capitals", "countries"],
)
def test_each_stop_of_a_voyage_is_a_port_call(text: str, stops: set[tuple[str, str | None]]) -> None:
    found = engagements_in(text)
    assert {(each.country, each.place) for each in found} == stops
    assert {each.type for each in found} == {"port_call"}
    assert all(set(each.parties) == {"KE", each.country} for each in found)


def test_a_minister_who_is_to_visit_two_countries_pays_two_visits() -> None:
    found = engagements_in("Kenyan Defence Minister Aden Kiprono will visit Uganda and Rwanda next week.")
    assert [(each.type, each.country, each.status) for each in found] == [
        ("visit", "UG", PLANNED),
        ("visit", "RW", PLANNED),
    ]


def test_those_of_two_countries_who_were_met_are_no_stops() -> None:
    found = engagements_in(
        "General Aden Kiprono of Kenya visited Uganda and Rwanda troops in Kampala on Monday."
    )
    assert len(found) == 1


def test_the_ship_calls_and_not_who_commands_it() -> None:
    call = engagement_in(
        "The Kenyan frigate Simba, commanded by Captain John Otieno, arrived in Muscat on Monday."
    )
    assert (call.type, call.place) == ("port_call", "Muscat")


def test_a_ships_visit_told_first_is_one_though_no_day_is_given() -> None:
    call = engagement_in(
        "Kenyan frigate Simba visits Oman\n\nThe patrol ship has berthed for a three-day visit."
    )
    assert (call.type, call.country) == ("port_call", "OM")


def test_what_somebody_does_regularly_is_no_visit() -> None:
    assert not engagements_in("Norwegian defence attaché Colonel Bo Berg visits Lima regularly.")


def test_who_receives_a_visit_of_the_ambassador_was_called_on() -> None:
    call = engagement_in(
        "Defence Minister Ana Silva of Peru received a visit from the Ambassador of Norway, Bo Berg. "
        "Silva was accompanied by the Deputy Minister of Defence, Luis Vargas."
    )
    assert call.type == "courtesy_call"
    assert roles_in(call) == {"Ana Silva": "host", "Bo Berg": "guest", "Luis Vargas": "participant"}


def test_a_minister_whose_country_only_the_guests_post_names_is_of_it() -> None:
    reading = reader().read(
        a_document(
            "Defence Minister Prabowo Hartono received the United States ambassador to Indonesia, "
            "Mark Hill, "
            "and the Saudi ambassador, Ahmed Otaibi, on Monday to discuss military cooperation of "
            "the forces."
        )
    )
    assert {each.value.name: each.value.country for each in reading.people}["Prabowo Hartono"] == "ID"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The Kenyan frigate Simba left the port of Muscat, Oman, on March 2, after an eight-day visit.",
            "2021-02-23/2021-03-02",
        ),
        (
            "On 2 March 2021, the Kenyan frigate Simba arrived in the port of Muscat, Oman, starting a "
            "three-day goodwill visit.",
            "2021-03-02/2021-03-04",
        ),
    ],
    ids=["left after", "arrived, starting"],
)
def test_a_port_call_lasts_from_one_end_or_until_the_other(text: str, days: str) -> None:
    call = engagement_in(text)
    assert (call.type, str(call.date)) == ("port_call", days)


def test_a_task_group_with_its_commander_in_brackets_calls_at_a_port() -> None:
    call = engagement_in(
        "The Kenya Navy Training Task Group (Commander, Captain John Otieno) arrived in Muscat on Monday."
    )
    assert (call.type, call.place) == ("port_call", "Muscat")


def test_a_minister_who_received_a_visit_of_a_commander_was_called_on() -> None:
    call = engagement_in(
        "Peruvian Defence Minister Ana Silva received a visit from the Commander of the Norwegian Navy, "
        "Admiral Bo Berg, in Lima on Monday. During the meeting, Silva was accompanied by Vice Defence "
        "Minister Luis Vargas."
    )
    assert (call.type, set(roles_in(call))) == ("courtesy_call", {"Ana Silva", "Bo Berg", "Luis Vargas"})


def test_what_came_after_the_call_is_not_the_call() -> None:
    found = engagements_in(
        "Norwegian Defence Minister Bo Berg called on President Ana Silva in Lima on Monday. After "
        "the courtesy "
        "call, Berg held talks with Peruvian Defence Minister Luis Vargas."
    )
    assert [(each.type, set(roles_in(each))) for each in found] == [
        ("courtesy_call", {"Bo Berg", "Ana Silva"}),
        ("meeting", {"Bo Berg", "Luis Vargas"}),
    ]


def test_who_attended_a_ceremony_is_told_behind_which() -> None:
    ceremony = engagement_in(
        "The Peruvian side hosted a farewell ceremony for the Norwegian ship in Callao on Monday, "
        "which was "
        "attended by Peruvian Minister of the Interior Luis Vargas and Norwegian Ambassador to Peru "
        "Per Holm."
    )
    assert set(roles_in(ceremony)) == {"Luis Vargas", "Per Holm"}


def test_an_exercise_of_weeks_and_a_visit_that_begins_today() -> None:
    exercise = engagement_in(
        "The armies of Kenya and Oman began a two-week joint exercise in Muscat on Monday."
    )
    assert str(exercise.date) == "2021-03-01/2021-03-14"
    visit = engagement_in("Kenyan General Aden Kiprono left here today on a three-day visit to Oman.")
    assert str(visit.date) == "2021-03-04/2021-03-06"


def test_port_visits_of_years_are_port_calls() -> None:
    found = engagements_in("The Kenya Navy has made port visits to Oman before, in 2012 and 2019.")
    assert [(each.type, str(each.date)) for each in found] == [("port_call", "2012"), ("port_call", "2019")]
