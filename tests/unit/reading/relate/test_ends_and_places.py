"""Until when something went on, told in its own sentence; places told otherwise than after “in”."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in

STRETCHES = [
    (
        "Exercise Blue Shield of the Kenyan and Ugandan armies commenced at Nanyuki on 9 May and will "
        "culminate on 28 May.",
        "2021-05-09/2021-05-28",
    ),
    (
        "Exercise Blue Shield, which starts tomorrow off Mombasa and runs to 22 May, brings together the "
        "navies of Kenya and Tanzania.",
        "2021-05-15/2021-05-22",
    ),
    (
        "The Kenyan frigate KNS Jasiri put in at Durban, South Africa, on 4 May and left two days later.",
        "2021-05-04/2021-05-06",
    ),
    (
        "Ugandan Defence Minister James Okello arrived in Nairobi, Kenya, on Wednesday evening and will "
        "depart for Kampala on Saturday.",
        "2021-05-12/2021-05-15",
    ),
    (
        "Since 4 May Kenyan and Ugandan soldiers have been training at Nanyuki in exercise Blue Shield, "
        "which ends on 16 May.",
        "2021-05-04/2021-05-16",
    ),
    (
        "Ugandan Defence Minister James Okello wrapped up on Thursday a visit to Kenya that began on Monday.",
        "2021-05-10/2021-05-13",
    ),
    (
        "The staff talks of Kenya and Uganda have been held in Kampala since Wednesday and close today.",
        "2021-05-12/2021-05-14",
    ),
    (
        "Ugandan Defence Minister James Okello paid an official 3-day visit to Kenya on May 10.",
        "2021-05-10/2021-05-12",
    ),
    (
        "The Kenyan frigate KNS Jasiri entered Durban, South Africa, on 6 May. She left on 10 May.",
        "2021-05-06/2021-05-10",
    ),
    (
        "Ugandan Defence Minister James Okello visited Nairobi, Kenya, on Wednesday and praised the host on"
        " Friday.",
        "2021-05-12",
    ),
]

PLACES = [
    ("Exercise Blue Shield of the armies of Egypt and Sudan ended at Um Sayala on 12 May.", "Um Sayala"),
    (
        "The third round of the Kenya-Uganda staff talks (Mombasa, 12 May) was chaired by Peter Ouma.",
        "Mombasa",
    ),
    ("Ugandan General James Okello visited Kenya's Mombasa on 12 May.", "Mombasa"),
    (
        "Ugandan General James Okello inspected the Kenya Ordnance Factory in Eldoret on 12 May.",
        "Kenya Ordnance Factory, Eldoret",
    ),
    (
        "A reception was hosted onboard PNS SAIF on 12 May by Pakistani captain Ali Javed for Omanis.",
        "PNS SAIF",
    ),
    ("The Pakistani flotilla visited port Sultan Qaboos in Oman on 12 May.", "port Sultan Qaboos"),
    ("The Turkish frigate TCG Gediz arrived Karachi, Pakistan, on 12 May.", "Karachi"),
    ("Omani engineers come to Coningsby in June as guests of the British air force.", "Coningsby"),
]


@pytest.mark.parametrize(("text", "days"), STRETCHES, ids=[text[:50] for text, _ in STRETCHES])
def test_what_goes_on_has_its_end(text: str, days: str) -> None:
    (found,) = engagements_in(text, published="2021-05-14")
    assert str(found.date) == days


@pytest.mark.parametrize(("text", "place"), PLACES, ids=[text[:50] for text, _ in PLACES])
def test_places_are_found_without_a_gazetteer(text: str, place: str) -> None:
    assert {each.place for each in engagements_in(text, published="2021-05-14")} == {place}


def test_talks_the_day_after_an_arrival_are_in_that_town() -> None:
    found = engagements_in(
        "Ugandan General James Okello arrived in Nairobi, Kenya, on Wednesday. On Thursday he held talks "
        "with Kenyan General Peter Ouma.",
        published="2021-05-14",
    )
    assert [(each.type, each.place) for each in found] == [("visit", "Nairobi"), ("meeting", "Nairobi")]


TOLD_APART = [
    (
        "Admiral Karan Singh, the Indian Navy chief, is visiting Bangladesh on a four-day official tour. He"
        " arrived on Tuesday.",
        [("visit", "2021-05-11/2021-05-14")],
    ),
    (
        "The armies of India and Kazakhstan on Tuesday began a joint exercise in Umroi. It will end on 25 "
        "May.",
        [("exercise", "2021-05-11/2021-05-25")],
    ),
    (
        "The Bangladesh Navy chief, Admiral Shah Iqbal, returned home on Thursday after visiting Sri Lanka."
        " During the visit he paid a courtesy call on Sri Lankan Prime Minister Mahinda Raja. He had left "
        "Dhaka on 8 May.",
        [("visit", "2021-05-08/2021-05-13"), ("courtesy_call", "2021-05-08/2021-05-13")],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD_APART, ids=[text[:40] for text, _ in TOLD_APART])
def test_the_days_of_a_stay_are_told_apart(text: str, told: list[tuple[str, str]]) -> None:
    found = engagements_in(text, published="2021-05-14")
    assert [(each.type, str(each.date)) for each in found] == told


@pytest.mark.parametrize(
    "words",
    [
        "The Minister of Defence of Tajikistan Sherali Mirzo met with his counterpart.",
        "During the visit, Minister Sherali Mirzo of Tajikistan met his visiting counterpart.",
        "During the visit, the Tajik Defence Minister Sherali Mirzo met with him.",
    ],
)
def test_a_host_meets_who_came_in_the_sentence_before(words: str) -> None:
    text = f"The Minister of Defence of Kazakhstan Nurlan Yermek arrived in Dushanbe on Wednesday. {words}"
    met = next(each for each in engagements_in(text, published="2021-05-14") if each.type == "meeting")
    assert {each.name for each in met.participants} == {"Nurlan Yermek", "Sherali Mirzo"}


@pytest.mark.parametrize(
    "words",
    [
        "“We are glad to be here,” said Commander Giles Palin, Dragon’s Commanding Officer.",
        "“I am delighted,” Commander Giles Palin, HMS Dragon's captain, said.",
        "Dragon’s captain, Commander Giles Palin, thanked the hosts.",
    ],
)
def test_the_captain_is_told_by_the_name_of_the_ship(words: str) -> None:
    text = f"The British destroyer HMS Dragon arrived in Batumi, Georgia, on Tuesday. {words}"
    (call,) = engagements_in(text, published="2021-05-14")
    assert [each.name for each in call.participants] == ["Giles Palin"]


def test_a_port_call_on_a_coast_is_no_courtesy_call() -> None:
    found = engagements_in(
        "The British destroyer HMS Dragon arrived on a four-day port call in Batumi on Georgia’s Black Sea "
        "coast on Tuesday."
    )
    assert [each.type for each in found] == ["port_call"]


def test_whom_a_delegation_included_came_with_its_head() -> None:
    (visit,) = engagements_in(
        "Ugandan General James Okello arrived in Nairobi, Kenya, on Tuesday. His delegation included "
        "Lieutenant General Simon Mugisha and Brigadier Rose Atim."
    )
    assert {each.name for each in visit.participants} == {"James Okello", "Simon Mugisha", "Rose Atim"}
