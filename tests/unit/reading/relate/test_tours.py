"""Journeys to several countries, and what was done in each; talks told together that were several."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import Engagement
from tests.unit.reading.stories import engagement_in, engagements_in

REED = "U.S. Army Gen. Ann Reed, commander of U.S. Southern Command,"


def visits(text: str) -> list[Engagement]:
    return [each for each in engagements_in(text, published="2024-05-15") if each.type == "visit"]


@pytest.mark.parametrize(
    "journey",
    [
        "wrapped up a week-long trip to Peru and Chile",
        "visited Peru and Chile",
        "travelled to Peru and Chile",
    ],
)
def test_a_journey_to_two_countries_is_two_visits(journey: str) -> None:
    found = visits(f"{REED} {journey} on Friday. She thanked Peru.")
    assert [each.country for each in found] == ["PE", "CL"]


def test_ministers_of_two_countries_are_no_journey() -> None:
    assert len(visits(f"{REED} made a visit to the Peruvian and Chilean ministers on Friday.")) < 2


@pytest.mark.parametrize("away", ["While in Peru", "During her stop in Peru on", "While visiting Peru on"])
def test_who_is_somewhere_for_some_days_visits(away: str) -> None:
    text = f"{away} May 6-8, {REED} met Peruvian Minister of Defense Luis Paz."
    (visit,) = visits(text)
    assert (visit.country, str(visit.date)) == ("PE", "2024-05-06/2024-05-08")
    assert [each.name for each in visit.participants] == ["Ann Reed"]


def test_where_a_journey_goes_on_to_is_another_visit() -> None:
    text = (
        f"{REED} visited Peru on May 6. She then continued to Chile, where she met Chilean "
        "Defense Minister Pablo Soto on May 8."
    )
    assert [each.country for each in visits(text)] == ["PE", "CL"]


def test_a_country_named_behind_the_verb_is_not_where_to() -> None:
    text = (
        "Uzbek Minister of Defence Ana Silva is in China. Silva’s visit will help the Uzbek and "
        "Chinese armies."
    )
    assert {each.country for each in visits(text)} <= {"CN", None}


def test_talks_told_together_and_then_one_by_one_are_several() -> None:
    text = (
        "On 6 May, Latvian Minister Ivo Berg met in Oslo Norwegian Minister of Defence Ana Silva "
        "and Norwegian "
        "Admiral Per Holm. In the meeting with Minister Silva, Minister Berg spoke of training. "
        "In the meeting "
        "with Admiral Holm, Minister Berg spoke of mines."
    )
    first, second = [each for each in engagements_in(text, published="2024-05-15") if each.type == "meeting"]
    assert [{each.name for each in talks.participants} for talks in (first, second)] == [
        {"Ivo Berg", "Ana Silva"},
        {"Ivo Berg", "Per Holm"},
    ]
    assert second.place == first.place
    assert str(second.date) == "2024-05-06"


def test_talks_with_two_stay_one_while_only_one_of_them_is_named_again() -> None:
    text = (
        "On 6 May, Latvian Minister Ivo Berg met in Oslo Norwegian Minister of Defence Ana Silva "
        "and Norwegian "
        "Admiral Per Holm. In the meeting with Minister Silva, Minister Berg spoke of training."
    )
    assert len([each for each in engagements_in(text, published="2024-05-15") if each.type == "meeting"]) == 1


@pytest.mark.parametrize("name", ['"Miguel Grau" Naval Base', "“Miguel Grau” Naval Base"])
def test_a_base_named_in_quotation_marks_is_a_site_of_its_own(name: str) -> None:
    text = f"Defence Minister Luis Rojas of Chile is visiting Peru. Tomorrow he will tour the {name}."
    visit, tour = engagements_in(text)
    assert (visit.status.value, visit.place) == ("held", None)
    assert (tour.status.value, (tour.place or "")[1:12]) == ("planned", "Miguel Grau")


@pytest.mark.parametrize(
    "text",
    [
        "At the invitation of the Chief of the National Guard of Peru, General Ana Silva, the Chief of Staff "
        "of the Kenyan Army, General Bo Berg, is paying an official visit to that country.",
        "At the invitation of Peru's navy commander, Admiral Ana Silva, Kenya's navy commander, Admiral Bo "
        "Berg, paid a working visit to the country.",
    ],
)
def test_a_visit_to_that_country_is_to_the_country_of_whoever_invited(text: str) -> None:
    visit = engagement_in(text)
    assert (visit.country, [each.name for each in visit.participants]) == ("PE", ["Bo Berg"])


GUEST = "General Ana Silva of Peru arrived in Santiago, Chile, on Monday for a four-day visit. "


@pytest.mark.parametrize(
    "words",
    [
        "She will also visit the Joint Command and Staff College in Vina del Mar.",
        "The general is also expected at the Bernardo Prats Military Academy.",
        "Before the end of the visit the general will go to the Talca Training Centre.",
        "Her programme includes a visit to the Talca Military Hospital.",
        "On Wednesday the delegation is expected to tour the Talca Military Hospital.",
    ],
)
def test_an_institution_that_guests_will_go_to_is_a_visit_of_its_own(words: str) -> None:
    assert [each.status.value for each in engagements_in(GUEST + words)] == ["held", "planned"]


def test_who_is_at_present_in_a_town_of_another_country_is_on_a_visit() -> None:
    text = "Peru's Defence Minister Ana Silva is at present in Talca, Chile, to review the plans."
    assert [(each.type, each.country) for each in engagements_in(text)] == [("visit", "CL")]
