"""Talks told as separate, sites with their towns, and calls of those who live in the country."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in, roles_in


def _met(text: str) -> list[set[str]]:
    return [set(roles_in(each)) for each in engagements_in(text) if each.type in ("meeting", "courtesy_call")]


def test_separate_meetings_with_two_of_one_country_are_two() -> None:
    text = (
        "Air Marshal Joe Grant of Australia held separate meetings with Kenya's Chief of Air Staff Amos "
        "Otieno and Chief of Naval Staff Musa Kiprono in Nairobi on 2 March 2021."
    )
    assert _met(text) == [{"Joe Grant", "Amos Otieno"}, {"Joe Grant", "Musa Kiprono"}]


def test_calls_in_separate_meetings_are_told_once_each() -> None:
    text = (
        "General Juan Ruiz of Peru called on Chief of Defence Forces General Amos Otieno of Kenya and "
        "Commander Kenya Navy Major General Musa Kiprono in separate meetings in Nairobi on 2 March 2021."
    )
    assert _met(text) == [{"Juan Ruiz", "Amos Otieno"}, {"Juan Ruiz", "Musa Kiprono"}]


@pytest.mark.parametrize("between", [" (GHQ), ", " (GHQ) ", ", ", " in "])
def test_a_site_is_told_with_its_town_and_without_its_letters(between: str) -> None:
    text = (
        "Kenyan General Amos Otieno met Pakistani General Tariq Khan at the General "
        f"Headquarters{between}Rawalpindi on 2 March 2021."
    )
    assert [each.place for each in engagements_in(text)] == ["General Headquarters, Rawalpindi"]


@pytest.mark.parametrize(
    ("resident", "type_"),
    [
        ("Ambassador", "courtesy_call"),
        ("High Commissioner", "courtesy_call"),
        ("Minister of Defence", "meeting"),
    ],
)
def test_who_lives_in_the_country_calls_on_its_minister(resident: str, type_: str) -> None:
    text = f"Kenyan Defence Minister Ana Silva met with Norwegian {resident} Bo Berg on 2 March 2021."
    assert [each.type for each in engagements_in(text)] == [type_]


def test_a_body_of_two_countries_is_not_that_of_two_others() -> None:
    text = "The third Kenya-Oman Joint Military Committee meeting was held in Nairobi on 2 March 2021."
    (met,) = engagements_in(text)
    assert (met.mechanism, met.edition) == ("Kenya-Oman Joint Military Committee meeting", 3)
    assert met.mechanism_id is None


def test_a_session_told_by_its_first_day_and_its_end_took_both() -> None:
    text = (
        "The Kenya-Oman High Level Military Dialogue Group (HLMDG) meeting, which began on 1 March 2021, "
        "concluded at General Headquarters (GHQ) Nairobi on 2 March 2021."
    )
    assert [str(each.date) for each in engagements_in(text)] == ["2021-03-01/2021-03-02"]


def test_a_visit_begun_at_a_memorial_is_to_the_country() -> None:
    text = (
        "General Amos Otieno of Kenya on 2 March 2021 commenced his Peru visit by laying a wreath at the "
        "National War Memorial in Lima."
    )
    visit, wreath = engagements_in(text)
    assert (visit.type, visit.country, visit.place) == ("visit", "PE", "Lima")
    assert (wreath.type, wreath.place) == ("ceremony", "National War Memorial, Lima")


def test_what_those_who_met_signed_was_signed_there() -> None:
    text = (
        "Delegates of Kenya and Peru held defence consultations in Lima. The attendees discussed training "
        "and signed another five-year military cooperation plan for 2018-2022."
    )
    assert [(each.type, each.place) for each in engagements_in(text)][-1] == ("signing", "Lima")


@pytest.mark.parametrize(
    "stands_for", ["on behalf of", "representing", "as the special envoy of", "standing in for"]
)
def test_whom_another_acts_for_was_not_there(stands_for: str) -> None:
    text = (
        f"General Amos Otieno, {stands_for} Kenyan Defence Minister Musa Kiprono, held talks with Admiral "
        "Juan Ruiz of Peru in Nairobi on 2 March 2021."
    )
    assert _met(text) == [{"Amos Otieno", "Juan Ruiz"}]


def test_the_event_is_what_was_told_right_before() -> None:
    text = (
        "Kenyan Defence Minister Musa Kiprono met his Peruvian counterpart Juan Ruiz on 2 March 2021. The "
        "event took place at the Ministry of Defence in downtown Lima."
    )
    assert [(each.type, each.place, each.country) for each in engagements_in(text)] == [
        ("meeting", "Ministry of Defence, Lima", "PE")
    ]


def test_the_day_of_a_journey_is_not_that_of_the_talks_it_is_for() -> None:
    text = (
        "Kenyan Defence Minister Musa Kiprono is to depart for Peru on 8 March 2021 for talks with his "
        "Peruvian counterpart. Kiprono plans to meet Peruvian Defence Minister Juan Ruiz in Lima on 10 March "
        "2021."
    )
    told = [(each.type, str(each.date)) for each in engagements_in(text)]
    assert told == [("visit", "2021-03-08"), ("meeting", "2021-03-10")]


def test_three_ministers_who_sign_when_convening_meet_too() -> None:
    text = (
        "The defence ministers of Finland, Norway and Sweden signed a joint statement of intent on "
        "2 March 2021 when convening in Lakselv, Norway."
    )
    assert [each.type for each in engagements_in(text)] == ["signing", "multilateral_meeting"]


def test_after_talks_told_before_both_praise_nothing_new() -> None:
    text = (
        "Kenyan Defence Minister Musa Kiprono met Peruvian Defence Minister Juan Ruiz in Lima on 2 "
        "March 2021. Following discussions, both officials commended the ties of their armies."
    )
    assert len(engagements_in(text)) == 1


def test_a_drill_that_officially_began_has_that_day() -> None:
    text = (
        "Kenyan troops joined Peruvian soldiers in Lima for the joint exercise Silent Reef, which officially "
        "began on 2 March 2021."
    )
    assert [str(each.date) for each in engagements_in(text)] == ["2021-03-02"]


def test_an_arms_fair_is_an_event_of_its_own_and_none_beside_talks() -> None:
    beside = (
        "Kenyan Defence Minister Musa Kiprono signed a memorandum on defence with Peruvian Defence Minister "
        "Juan Ruiz on 2 March 2021 on the sidelines of the 16th Dubai Airshow."
    )
    to_come = "Peru’s navy will attend the World Defence Show in Riyadh, Saudi Arabia, on 2 June 2024."
    assert [each.type for each in engagements_in(beside)] == ["signing"]
    assert [each.type for each in engagements_in(to_come)] == ["other"]


def test_a_tour_told_from_home_is_of_the_country_of_the_dateline() -> None:
    text = (
        "New Delhi,   Army chief General Bipin Rawat is to visit Tanzania and Kenya in June. During the "
        "visit he will meet Tanzanian Defence Minister Hussein Mwinyi. In Kenya he will meet Chief of "
        "Defence "
        "Forces General Samson Mwathethe."
    )
    told = engagements_in(text)
    visits = [(each.country, roles_in(each)) for each in told if each.type == "visit"]
    assert visits == [("TZ", {"Bipin Rawat": "guest"}), ("KE", {"Bipin Rawat": "guest"})]
    met = [roles_in(each) for each in told if each.type == "meeting"]
    assert met[-1] == {"Bipin Rawat": "guest", "Samson Mwathethe": "host"}


def test_a_paper_signed_to_conclude_talks_is_a_signing_to_come() -> None:
    text = (
        "The defence ministers of Lithuania, Latvia and Estonia meet in Liepaja, Latvia, on 8 March 2021. "
        "They will conclude the meeting by signing a joint communiqué on cooperation."
    )
    assert [each.type for each in engagements_in(text)] == ["multilateral_meeting", "signing"]


def test_who_leads_the_squadron_came_with_the_ships() -> None:
    text = (
        "Three Japanese warships arrived at Callao, Peru, on 2 March 2021 for a port call. Rear Admiral Ken "
        "Sato, who leads the squadron, praised the port."
    )
    (call,) = engagements_in(text)
    assert roles_in(call) == {"Ken Sato": "guest"}
