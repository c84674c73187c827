"""Journeys to several countries, and what was done in each; talks told together that were several."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import Engagement
from tests.unit.reading.stories import engagements_in

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
