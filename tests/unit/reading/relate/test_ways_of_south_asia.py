"""How services and papers of South Asia tell of tours, courtesy calls, port calls and contingents."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import EngagementStatus
from tests.unit.reading.stories import a_story, engagement_in, engagements_in, reader, roles_in


def _types(text: str) -> list[str]:
    return [each.type for each in engagements_in(text)]


def test_a_contingent_that_leaves_for_an_exercise_makes_no_visit() -> None:
    drill = engagement_in(
        "The Kenyan contingent left for Peru on Monday to take part in the second edition of Joint Military "
        "Exercise KENPERU-23."
    )
    assert (drill.type, drill.country, drill.edition) == ("exercise", "PE", 2)
    assert drill.status is EngagementStatus.PLANNED


def test_who_received_a_ship_paid_no_call() -> None:
    text = (
        "BAP Grau of the Peruvian Navy visited Mombasa, Kenya, from 1 to 3 March 2021. The ship "
        "was received by "
        "Captain Peter Maina of the Kenya Navy and the naval band."
    )
    assert _types(text) == ["port_call"]


def test_they_who_were_received_are_the_ships_told_of() -> None:
    text = (
        "Ships of the Peruvian Navy made a port call at Mombasa, Kenya, on 2 March 2021. They "
        "were received by "
        "the Officer of the Guard and the Kenya Navy band."
    )
    assert _types(text) == ["port_call"]


def test_captains_of_visiting_ships_call_on_the_commander() -> None:
    call = engagement_in(
        "The Mission Commander of the two ships Colonel Juan Ruiz, the Commanding Officers of the visiting "
        "Peruvian ships, Captain Luis Soto and Commander Jose Paz, called on the Commander of the Southern "
        "Area, Rear Admiral Amos Otieno of the Kenya Navy at Mombasa on Tuesday."
    )
    assert call.type == "courtesy_call"
    assert roles_in(call)["Juan Ruiz"] == "guest"
    assert roles_in(call)["Amos Otieno"] == "host"


def test_who_has_left_for_a_country_has_begun_the_visit() -> None:
    visit = engagements_in(
        "The Army Chief of Kenya, General Amos Kiprono, has left for Oman on a three-day official visit. The "
        "Army Chief will also visit military installations in Oman and the National Defence College. He is "
        "expected to return on 7 March."
    )[0]
    assert (visit.type, visit.status, visit.place) == ("visit", EngagementStatus.HELD, None)
    assert str(visit.date) == "2021-03-04/2021-03-07"


def test_who_left_one_capital_for_another_country_went_there() -> None:
    visit = engagement_in("General Amos Kiprono of Kenya left Nairobi by air for Oman on 2 March 2021.")
    assert (visit.type, visit.country) == ("visit", "OM")


def test_who_lands_in_his_own_capital_visits_nobody() -> None:
    text = (
        "The chief of Kenya’s army General Amos Kiprono left for Peru on 20 February 2021. He arrived in "
        "Nairobi at around 10am on Tuesday."
    )
    assert [each.country for each in engagements_in(text)] == ["PE"]


@pytest.mark.parametrize(
    "text",
    [
        "General Salim Harthy of Oman is on a three-day visit to Kenya starting Thursday.",
        "General Salim Harthy of Oman is currently on an official visit to Kenya from Thursday.",
    ],
)
def test_who_is_on_a_visit_came_on_the_last_such_day(text: str) -> None:
    visit = engagements_in(text, published="2021-03-05")[0]
    assert visit.date is not None
    assert str(visit.date).startswith("2021-03-04")
    assert visit.status is EngagementStatus.HELD


def test_a_visit_whose_first_day_is_told_has_begun() -> None:
    visits = engagements_in(
        "General Amos Kiprono of Kenya will meet Peru’s army chief during his visit to Peru. The "
        "visit to Peru "
        "by General Kiprono, which began on Wednesday, is expected to strengthen ties."
    )
    visit = next(each for each in visits if each.type == "visit")
    assert visit.status is EngagementStatus.HELD


def test_what_is_expected_of_a_recent_visit_does_not_make_it_a_plan() -> None:
    visits = engagements_in(
        "General Ali Hassan of Oman called on Admiral Juan Ruiz of Peru in Lima on Monday. It is "
        "expected that "
        "the recent visit of the Omani general to Peru will enhance ties."
    )
    assert {each.status for each in visits} == {EngagementStatus.HELD}


def test_the_visiting_attache_is_visited_by_nobody() -> None:
    text = (
        "The Defence Attaché of Peru, Colonel Juan Ruiz, met Omani Minister of State Ali Hassan "
        "on Tuesday. The "
        "Minister also gave a memento to the visiting Defence Attaché."
    )
    assert _types(text) == ["courtesy_call"]


def test_a_leg_of_a_visit_is_no_edition() -> None:
    text = "In the second leg of the visit, General Amos Kiprono of Kenya met Omani commanders at Salalah."
    assert all(each.edition is None for each in engagements_in(text))


def test_the_last_meeting_of_a_dialogue_is_another() -> None:
    found = engagements_in(
        "The fifth meeting of the Defence Cooperation Dialogue between Oman and Kenya was held "
        "in Nairobi. The "
        "last meeting of the Defence Cooperation Dialogue was held on 19 March 2019.",
        published=None,
    )
    assert [(each.edition, each.date and str(each.date)) for each in found] == [
        (5, None),
        (None, "2019-03-19"),
    ]


def test_the_edition_before_that_to_come_was_not_this_month() -> None:
    found = engagements_in(
        "The 16th edition of Joint Military Exercise Iron Lion of Oman and Kenya will be "
        "conducted in Oman from "
        "8 to 12 March. The 15th edition of the Joint Military Exercise Iron Lion was conducted in Kenya."
    )
    assert [(each.edition, each.date and str(each.date)) for each in found] == [
        (16, "2021-03-08/2021-03-12"),
        (15, None),
    ]


def test_talks_at_a_headquarters_visited_are_in_the_country_of_the_host() -> None:
    found = engagements_in(
        "Defence Minister Ali Hassan of Oman visited Army Headquarters on Tuesday and met Chief "
        "of Army Staff "
        "General Amos Kiprono of Kenya."
    )
    talks = next(each for each in found if each.type == "meeting")
    assert (talks.country, roles_in(talks)["Amos Kiprono"]) == ("KE", "host")


@pytest.mark.parametrize(
    "text",
    [
        "The visit of the Omani naval commander to Peru is expected to further strengthen naval "
        "ties of both.",
        "Admiral Hassan of Oman highly appreciated the role and contributions of Peru’s Navy to "
        "peace at sea.",
        "Admiral Hassan of Oman leads a delegation who will undertake detailed discussions with Peru’s navy.",
        "Both the ships have been built at Callao in Peru and are armed with missiles against Oman’s foes.",
    ],
)
def test_courtesies_of_a_visit_are_no_undertakings(text: str) -> None:
    document = a_story(text + " The navies of Oman and Peru hold exercises.").document
    assert not [each for each in reader().read(document).commitments if each.span.start == 0]


def test_a_call_to_come_is_not_of_a_port_call_long_over() -> None:
    found = engagements_in(
        "Kenyan Navy ship Jasiri was at Muscat on a goodwill visit in June 2020. Navy Chief "
        "Admiral Peter Maina of "
        "Kenya visits Oman from 15 to 18 March. During his visit, Admiral Maina will call on "
        "Omani Minister Ali "
        "Hassan."
    )
    call = next(each for each in found if each.type == "courtesy_call")
    assert str(call.date) == "2021-03-15/2021-03-18"


def test_the_first_exercise_of_years_ago_is_another() -> None:
    found = engagements_in(
        "A joint military exercise between the special forces of Kenya and Oman began in Nakuru. "
        "The first joint "
        "exercise was held in 2017 in Kenya."
    )
    assert [each.date is not None and str(each.date) for each in found] == ["2021-03", "2017"]


def test_courtesies_are_paid_on_a_call() -> None:
    call = engagement_in(
        "Colonel Ian Cole of the Fijian Army on Tuesday paid courtesies to the Commander of the Kenyan Army, "
        "Lieutenant General Peter Maina, after arriving at the Army Headquarters in Nairobi."
    )
    assert (call.type, roles_in(call)["Ian Cole"]) == ("courtesy_call", "guest")


def test_a_hotel_of_many_towns_is_in_the_town_named() -> None:
    talks = engagement_in(
        "Kenyan Defence Minister Peter Maina held talks with Omani minister Ali Hassan at the "
        "Shangri-La Hotel, "
        "Muscat on Monday."
    )
    assert talks.country == "OM"


def test_a_name_cut_off_at_the_end_is_that_told_before() -> None:
    story = a_story(
        "General Juan Ruiz of Peru met Defence Minister Ali Hassan of Oman in Muscat on Monday. "
        "The Minister gave "
        "a dinner for General Rui"
    )
    assert [each.name for each in story.figures] == ["Juan Ruiz", "Ali Hassan"]
