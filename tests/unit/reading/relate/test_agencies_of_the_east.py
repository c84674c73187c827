"""How agencies of the Gulf, the Caucasus and Central Asia write: cut lines, long posts, names of fathers."""

from __future__ import annotations

import pytest

from dragoman.model.text import Reading
from tests.builders import a_document
from tests.unit.reading.stories import engagement_in, engagements_in, reader, roles_in

DAY = "2024-05-22"


def read(text: str) -> Reading:
    return reader().read(a_document(text, published=DAY))


def names_in(text: str) -> dict[str, tuple[str | None, str | None]]:
    return {each.value.name: (each.value.country, each.value.post) for each in read(text).people}


def test_a_cue_that_a_line_break_cuts_is_read() -> None:
    text = (
        "BAKU, Azerbaijan, May 22. Azerbaijani\nDefense Minister Colonel General Rauf Aliyev met with a\n"
        "delegation headed by the Minister of National Defense of Chile\nJorge Rojas, the agency reports, "
        "referring to the Azerbaijani Defense Ministry.\nGreeting the guests, Colonel General Aliyev "
        "expressed\n"
        "satisfaction with the course of\ncooperation between the ministries of the\ntwo countries."
    )
    meeting = next(each for each in engagements_in(text, published=DAY) if each.type == "meeting")
    assert roles_in(meeting) == {"Rauf Aliyev": "host", "Jorge Rojas": "guest"}


def test_a_son_is_not_his_father() -> None:
    found = names_in(
        "Qatari Emir Sheikh Khalid bin Saud Al Marri received Jordanian Defence Minister Omar Haddad in "
        "Doha on "
        "Tuesday. Sheikh Fahad bin Khalid bin Saud Al Marri, Deputy Prime Minister, attended the meeting."
    )
    assert found["Khalid bin Saud Al Marri"] == ("QA", "Emir")
    assert found["Fahad bin Khalid bin Saud Al Marri"] == ("QA", "Deputy Prime Minister")


def test_a_name_with_another_vowel_is_the_same_person() -> None:
    found = names_in(
        "Saif bin Ali Al Romaithi, Minister of State for Defence of the UAE, received Jordanian Defence "
        "Minister Omar "
        "Haddad on Tuesday. Al Rumaithi stressed the depth of relations."
    )
    assert set(found) == {"Saif bin Ali Al Romaithi", "Omar Haddad"}


def test_an_article_torn_from_its_name_belongs_to_it() -> None:
    assert "Salim Al- Hosni" in names_in(
        "Omani Brig Gen Salim Al- Hosni met Jordanian General Omar Haddad in Amman."
    )


def test_an_ambassador_with_full_powers_is_one_person() -> None:
    found = names_in(
        "Kyrgyz Defence Minister Ruslan Alymbekov held talks with India's Ambassador Extraordinary and "
        "Plenipotentiary Arun Sharma in Bishkek on Tuesday."
    )
    assert found["Arun Sharma"] == ("IN", "Ambassador Extraordinary and Plenipotentiary")


def test_a_counterpart_addressed_as_minister_holds_the_same_post() -> None:
    found = names_in(
        "Minister of Defense of Kazakhstan Ruslan Alymbekov has met with his Uzbek counterpart Minister "
        "Bakhodir "
        "Rashidov in Astana, the agency has learnt from the ministry's press service."
    )
    assert found["Bakhodir Rashidov"] == ("UZ", "Minister of Defense")


def test_at_todays_meeting_tells_the_day() -> None:
    text = (
        "Defence Minister of Kyrgyzstan Ruslan Alymbekov and Defence Minister of Mongolia Bat Erdene at "
        "today's meeting confirmed their readiness for military cooperation."
    )
    assert str(engagement_in(text, published=DAY).date) == DAY


@pytest.mark.parametrize("offer", ["offered assistance in demining", "offered Oman help on border security"])
def test_help_offered_at_talks_in_june_was_offered_last_june(offer: str) -> None:
    text = (
        f"During talks with his Omani counterpart in Muscat in June, Jordanian minister Omar Haddad {offer}."
    )
    assert str(engagement_in(text, published=DAY).date) == "2023-06"


def test_a_visit_in_october_that_is_offered_is_yet_to_come() -> None:
    text = "Jordanian Defence Minister Omar Haddad offered Oman talks in October."
    assert all(str(each.date) == "2024-10" for each in engagements_in(text, published=DAY) if each.date)


def test_land_given_to_a_partner_is_no_visit() -> None:
    assert not engagements_in(
        "Kuwait announced in May that it allocated a piece of land to Oman.", published=DAY
    )


def test_a_guarantee_of_stability_promises_nothing() -> None:
    text = (
        "Omani Defence Minister Salim Hosni met Jordanian Defence Minister Omar Haddad in Muscat on "
        "Tuesday. He noted "
        "that friendly ties between the two countries are a guarantee of stability and security."
    )
    assert not read(text).commitments


def test_a_foreign_base_is_in_the_country_named_behind_it() -> None:
    text = "Omani Brigadier Salim Hosni paid a field visit to the French Naval Base in Oman on Tuesday."
    visit = engagement_in(text, published=DAY)
    assert (visit.place, visit.country) == ("French Naval Base", "OM")


@pytest.mark.parametrize(
    ("talks", "types"),
    [("a meeting in Muscat", ["multilateral_meeting"]), ("separate meetings", ["meeting", "meeting"])],
)
def test_one_meeting_with_two_counterparts_is_of_three(talks: str, types: list[str]) -> None:
    text = (
        f"Omani Defence Minister Salim Hosni held {talks} with his Qatari and Jordanian counterparts, "
        f"Khalid Marri and "
        "Omar Haddad, on Tuesday."
    )
    assert [each.type for each in engagements_in(text, published=DAY)] == types


def test_meetings_that_have_become_a_tradition_are_none_of_their_own() -> None:
    text = "The trilateral meetings of Georgia, Chile and Peru have become a tradition, the minister said."
    assert not engagements_in(text, published=DAY)


def test_a_rank_with_letters_changed_about_is_that_rank() -> None:
    text = "Omani Liet. Gen. Salim Hosni met Jordanian Maj. Gen. Omar Haddad in Muscat on military ties."
    assert {each.value.name: each.value.rank for each in read(text).people} == {
        "Salim Hosni": "lieutenant_general",
        "Omar Haddad": "major_general",
    }


def test_the_day_of_a_fair_is_no_day_of_the_stay() -> None:
    text = (
        "2024-05-22 Doha: Peruvian Defence Minister Jorge Rojas met with Omani Defence Minister Salim "
        "Hosni on "
        "the sidelines of the second day of NAVDEX 2024."
    )
    assert engagement_in(text, published=DAY).status == "held"


def test_other_vowels_in_a_long_name_make_no_other_person() -> None:
    text = (
        "Rear Admiral Salim bin Khamis al Raisi received US Vice Admiral John Doe in Muscat on military "
        "ties. Doe "
        "and Rear Admiral Salim bin Khamis al Ra'eesi of Oman visited the base."
    )
    assert set(names_in(text)) == {"Salim bin Khamis al Raisi", "John Doe"}


def test_short_names_with_other_vowels_are_two_people() -> None:
    text = "Jordanian General Ali Hassan met Omani General Ali Hussain in Muscat on military ties."
    assert set(names_in(text)) == {"Ali Hassan", "Ali Hussain"}


def test_a_guard_of_honour_receives_nobody() -> None:
    text = (
        "The Chief of the Peruvian Army, General Jorge Rojas, began his visit to Kenya on Monday. The "
        "General was "
        "received by a Kenyan honor guard."
    )
    assert [each.type for each in engagements_in(text, published=DAY)] == ["visit"]


def test_talks_under_a_deal_were_not_when_it_was_signed() -> None:
    text = (
        "Talks between the Peruvian and Kenyan defence ministers took place under a deal signed between "
        "Peru and "
        "Kenya in late 2023."
    )
    assert not any("2023" in str(each.date) for each in engagements_in(text, published=DAY))


def test_a_security_guarantee_that_is_signed_promises_nothing() -> None:
    text = (
        "Omani Defence Minister Salim Hosni met Jordanian Defence Minister Omar Haddad in Muscat. The "
        "security "
        "guarantee was also signed."
    )
    assert not read(text).commitments
