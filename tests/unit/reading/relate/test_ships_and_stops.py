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
            "Defence Minister Prabowo Hartono received the United States ambassador to Indonesia, Mark Hill, "
            "and the Saudi ambassador, Ahmed Otaibi, on Monday to discuss military cooperation of the forces."
        )
    )
    assert {each.value.name: each.value.country for each in reading.people}["Prabowo Hartono"] == "ID"
