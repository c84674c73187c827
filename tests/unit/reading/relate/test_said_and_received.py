"""Who received whom where the news is what somebody said, who chaired, and whose days are told."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import EngagementStatus
from tests.unit.reading.stories import engagement_in, engagements_in, roles_in

# Published on Thursday 4 March 2021.


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan Defence Minister Aden Kiprono said this when Norwegian Ambassador Bo Berg paid a courtesy "
        "call "
        "on him in Nairobi.",
        "Kenyan Defence Minister Aden Kiprono made the remarks when Norwegian Ambassador Bo Berg paid him a "
        "courtesy call in Nairobi.",
        "Kenyan Defence Minister Aden Kiprono made this known when Norwegian Ambassador Bo Berg visited "
        "him in "
        "his office in Nairobi.",
    ],
)
def test_who_speaks_when_somebody_calls_on_him_is_the_host(text: str) -> None:
    assert roles_in(engagement_in(text)) == {"Aden Kiprono": "host", "Bo Berg": "guest"}


def test_the_leader_of_a_delegation_that_called_on_the_speaker_is_told_behind() -> None:
    text = (
        "President Aden Kiprono of Kenya said this when a delegation from Norway paid a courtesy call on "
        "him in "
        "Nairobi. Mr Bo Berg, Norwegian Minister of Defence, was the leader of the delegation."
    )
    assert roles_in(engagements_in(text)[0]) == {"Aden Kiprono": "host", "Bo Berg": "guest"}


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan Defence Minister Aden Kiprono and his Peruvian counterpart Juan Ruiz agreed Tuesday to train "
        "together.",
        "On Tuesday, Kenyan Defence Minister Aden Kiprono and his Peruvian counterpart Juan Ruiz agreed to "
        "train "
        "together.",
        "Kenya and Peru agreed to forge closer ties following a visit to Nairobi by General Juan Ruiz of "
        "Peru on "
        "Tuesday.",
    ],
)
def test_the_day_on_which_they_agreed_is_past(text: str) -> None:
    (met,) = engagements_in(text)
    assert (met.status, str(met.date)) == (EngagementStatus.HELD, "2021-03-02")


def test_the_day_to_which_they_agreed_is_to_come() -> None:
    text = "Kenya and Peru agreed to hold the third Kenya-Peru defence dialogue in Lima on Tuesday."
    assert [str(each.date) for each in engagements_in(text)] == ["2021-03-09"]


@pytest.mark.parametrize(
    "told", ["said a press release of the Public Relations Directorate (PRD) here on Wednesday", "he said"]
)
def test_the_day_of_a_release_is_not_that_of_the_talks(told: str) -> None:
    text = f"During his visit to Peru, Kenyan General Amos Otieno met Peruvian General Juan Ruiz, {told}."
    met = [each for each in engagements_in(text) if each.type == "meeting"]
    assert [str(each.date) for each in met] == ["2021-03"]


def test_those_met_are_listed_behind_the_visit_and_behind_as_well_as() -> None:
    listed = (
        "Kenyan General Amos Otieno met several Peruvian officials during his visit, to include Chief of "
        "Navy, "
        "Adm. Juan Ruiz; Chief of Defense Gen. Luis Soto; and Minister of Defense Ana Silva."
    )
    added = (
        "Kenyan Minister Aden Kiprono held security talks with the Minister of Defence of Peru, General Juan "
        "Ruiz, as well as the Commander of the National Guard, General Luis Soto, in Lima."
    )
    assert set(roles_in(engagements_in(listed)[0])) == {"Amos Otieno", "Juan Ruiz", "Luis Soto", "Ana Silva"}
    assert roles_in(engagement_in(added)) == {
        "Aden Kiprono": "guest",
        "Juan Ruiz": "host",
        "Luis Soto": "host",
    }


def test_who_chairs_is_not_cut_off_by_what_the_meeting_did() -> None:
    text = (
        "The third Kenya-Peru defence dialogue was held on Tuesday in Nairobi. The high-level meeting on "
        "Tuesday, "
        "co-chaired by Kenyan General Amos Otieno and Peruvian General Juan Ruiz, reviewed joint training."
    )
    met = engagement_in(text)
    assert roles_in(met) == {"Amos Otieno": "co_chair", "Juan Ruiz": "co_chair"}
    assert met.edition == 3


@pytest.mark.parametrize(
    ("joint", "day"),
    [
        (" and paid a courtesy call on", "2021-03-02"),
        (". Later he will meet", "2021-03-02/2021-03-04"),
    ],
)
def test_what_was_done_on_arrival_was_on_the_first_day(joint: str, day: str) -> None:
    text = (
        "On Tuesday, Kenyan Defence Minister Aden Kiprono arrived in Lima for a three-day official visit"
        f"{joint} Peruvian Defence Minister Juan Ruiz."
    )
    visit, met = sorted(engagements_in(text), key=lambda each: each.type != "visit")
    assert str(visit.date) == "2021-03-02/2021-03-04"
    assert str(met.date) == day


def test_an_event_to_which_a_host_is_asked_is_no_part_of_the_visit() -> None:
    text = (
        "Kenyan Defence Minister Aden Kiprono visited Lima on 2 March 2021 and met Peruvian Defence "
        "Minister Juan "
        "Ruiz. He invited Minister Ruiz to attend the Mombasa Maritime Forum."
    )
    asked = [each for each in engagements_in(text) if each.status is EngagementStatus.PROPOSED]
    assert all(each.part_of is None and str(each.date) != "2021-03-02" for each in asked)


def test_a_visit_hoped_to_help_is_held_and_has_the_days_of_leaving_and_returning() -> None:
    text = (
        "Kenyan Army Chief General Amos Otieno met Peruvian Deputy Defence Minister Juan Ruiz. He hoped "
        "that his "
        "visit to Peru would open new fields. The army chief, who left Nairobi for Lima on Monday, is "
        "expected to "
        "return to Kenya on 9 March."
    )
    (visit,) = (each for each in engagements_in(text) if each.type == "visit")
    assert (visit.status, str(visit.date)) == (EngagementStatus.HELD, "2021-03-01/2021-03-09")


def test_a_visit_led_by_the_visiting_guest_is_his() -> None:
    text = (
        "Visiting Kenyan Defence Minister Aden Kiprono paid a courtesy call on Peruvian Army Chief General "
        "Juan "
        "Ruiz on Tuesday. During the visit, the Kenyan Defence Minister led a 20-member delegation."
    )
    visits = [each for each in engagements_in(text) if each.type == "visit"]
    assert [roles_in(each) for each in visits] == [{"Aden Kiprono": "guest"}]


def test_welcoming_what_somebody_announced_is_not_receiving_him() -> None:
    text = (
        "Kenyan Defence Minister Aden Kiprono welcomed President Juan Ruiz of Peru and Defence Minister Ana "
        "Silva's recent announcement on joint training with Kenya."
    )
    assert engagements_in(text) == []


def test_talks_summed_up_with_nobody_named_are_no_second_ones() -> None:
    text = (
        "Kenyan General Amos Otieno met Peruvian General Juan Ruiz in Lima on 2 March 2021. Apart from "
        "meetings "
        "with the Peruvian military's top brass, General Otieno also visited the control room of the Naval "
        "Yard."
    )
    met = [each for each in engagements_in(text) if each.type == "meeting"]
    assert [each.place for each in met] == ["Lima"]


def test_a_ship_sent_to_a_port_calls_there() -> None:
    sent = engagement_in("Peru will send the frigate Condor to Mombasa in May 2024.")
    assert (sent.type, sent.status, sent.place) == ("port_call", EngagementStatus.PLANNED, "Mombasa")


@pytest.mark.parametrize("behind", ["", "Penang, "])
def test_a_town_with_a_capitals_name_is_of_the_country_behind_it(behind: str) -> None:
    text = f"The Thai and Malaysian defence ministers met in Georgetown, {behind}Malaysia on 2 March 2021."
    assert engagement_in(text).country == "MY"


def test_a_hotel_is_where_the_town_in_its_name_is() -> None:
    text = (
        "The 117th Thai-Malaysian Regional Border Committee meeting was held on 2 March 2021 at the Royal "
        "Phuket "
        "Hotel."
    )
    assert engagement_in(text).country == "TH"


def test_talks_beside_a_forum_are_in_the_town_of_its_name() -> None:
    text = (
        "Kenyan Defence Minister Aden Kiprono met Peruvian Defence Minister Juan Ruiz on the sidelines of "
        "the "
        "12th Beijing Xiangshan Forum on 2 March 2021."
    )
    met = next(each for each in engagements_in(text) if each.type == "meeting")
    assert (met.place, met.country) == ("Beijing", "CN")


def test_ties_between_a_city_state_and_another_are_no_place() -> None:
    text = (
        "Kenyan Defence Minister Aden Kiprono met Defence Minister Tan Wei of Singapore on 2 March 2021, "
        "deepening "
        "the ties between Singapore and Kenya."
    )
    assert engagement_in(text).place is None


def test_the_event_is_of_the_day_told_behind_it() -> None:
    text = (
        "Kenyan Defence Minister Aden Kiprono commenced a visit to Peru with a wreath-laying ceremony at the "
        "Heroes Memorial in Lima. This event took place on March 2, 2021, as part of his engagements "
        "during the "
        "visit."
    )
    laid = next(each for each in engagements_in(text) if each.type == "ceremony")
    assert str(laid.date) == "2021-03-02"


def test_a_counterpart_told_something_was_met() -> None:
    text = (
        "Peruvian Defence Minister Juan Ruiz told his Kenyan counterpart Aden Kiprono, who is on a visit "
        "to Lima, "
        "that Peru will send officers to Kenya."
    )
    met = next(each for each in engagements_in(text) if each.type == "meeting")
    assert (met.status, set(roles_in(met))) == (EngagementStatus.HELD, {"Juan Ruiz", "Aden Kiprono"})


def test_calls_told_as_separate_behind_are_several() -> None:
    text = (
        "General Amos Otieno of Kenya called on Juan Ruiz, Minister of Defence, and General Luis Soto, "
        "Chief of "
        "Staff, in Peru on 2 March 2021. During the separately-held meetings, both sides discussed training."
    )
    called = [set(roles_in(each)) for each in engagements_in(text) if "Otieno" in str(roles_in(each))]
    assert called == [{"Amos Otieno", "Juan Ruiz"}, {"Amos Otieno", "Luis Soto"}]


def test_a_visit_asked_for_on_no_day_is_an_undertaking_alone() -> None:
    text = (
        "Kenyan Defence Minister Aden Kiprono met Peruvian Defence Minister Juan Ruiz in Nairobi on 2 "
        "March 2021. "
        "Minister Ruiz invited Minister Kiprono to visit Peru."
    )
    assert [each.type for each in engagements_in(text)] == ["meeting"]


def test_a_signing_that_ends_the_talks_of_today_is_of_today() -> None:
    text = (
        "Kenyan Defence Minister Aden Kiprono is meeting Peruvian Defence Minister Juan Ruiz in Lima on "
        "Thursday. "
        "They will conclude the talks by signing an agreement on training."
    )
    signing = next(each for each in engagements_in(text) if each.type == "signing")
    assert (signing.status, str(signing.date)) == (EngagementStatus.PLANNED, "2021-03-04")


def test_a_trip_elsewhere_has_not_the_town_of_the_talks() -> None:
    text = (
        "Kenyan Minister Aden Kiprono and Peruvian Minister Juan Ruiz held talks in Oslo in June 2020 as "
        "well as "
        "during Kiprono's trip to Peru in August 2020."
    )
    assert {each.type: each.place for each in engagements_in(text)}.get("visit") is None


def test_who_meets_first_takes_no_part_in_the_call_before() -> None:
    text = (
        "Prior to the two ministers' talks, Kenyan Defence Minister Aden Kiprono called on President Juan "
        "Ruiz of "
        "Peru on 2 March 2021. He later met Peruvian Defence Minister Luis Soto."
    )
    call = next(each for each in engagements_in(text) if each.type == "courtesy_call")
    assert roles_in(call) == {"Aden Kiprono": "guest", "Juan Ruiz": "host"}


def test_who_is_of_the_country_visited_is_the_host_of_the_talks() -> None:
    text = (
        "Lima, 1 March 2021 - Peruvian Defence Minister Juan Ruiz will head to Kenya this week to attend a "
        "signing "
        "ceremony for boats. Minister Ruiz is to meet Kenyan Defence Minister Aden Kiprono."
    )
    met = next(each for each in engagements_in(text) if each.type == "meeting")
    assert roles_in(met) == {"Juan Ruiz": "guest", "Aden Kiprono": "host"}
