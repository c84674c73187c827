"""Who else was there, told in the sentences behind that of the talks, the signing or the course."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in, roles_in

MET = "Kenyan Defence Secretary Peter Ouma met Omani Defence Minister Salim Rashid in Muscat on Tuesday. "
PAIR = {"Peter Ouma", "Salim Rashid"}
BESIDE = [
    (
        MET + "Colonel James Okello and Brigadier Ali Hamad were also at the table.",
        {"James Okello", "Ali Hamad"},
    ),
    (MET + "Ambassador James Okello took part in the talks.", {"James Okello"}),
    (MET + "Colonel James Okello, head of planning, also sat in the meeting.", {"James Okello"}),
    (MET + "Colonel James Okello joined the talks.", {"James Okello"}),
    (MET + "Ambassador James Okello accompanied him.", {"James Okello"}),
    (
        MET + "The Kenyan delegation consists of Colonel James Okello and Major Joy Wambui.",
        {"James Okello", "Joy Wambui"},
    ),
]


@pytest.mark.parametrize(("text", "names"), BESIDE, ids=[text[-60:] for text, _ in BESIDE])
def test_those_told_of_as_there_took_part_in_the_talks(text: str, names: set[str]) -> None:
    (met,) = engagements_in(text, published="2021-05-14")
    assert set(roles_in(met)) == PAIR | names


def test_who_signed_for_each_side_is_told_behind() -> None:
    (signed,) = engagements_in(
        "A memorandum on training was signed in Muscat on Tuesday between Kenya and Oman. Colonel James "
        "Okello signed on behalf of Kenya, and Brigadier Ali Hamad on behalf of Oman.",
        published="2021-05-14",
    )
    assert roles_in(signed) == {"James Okello": "signatory", "Ali Hamad": "signatory"}


def test_who_took_the_gift_was_at_the_handover() -> None:
    (given,) = engagements_in(
        "Oman handed over ten vehicles to the Kenya Army at Moi Barracks on Tuesday. General James Okello "
        "received the vehicles from Ambassador Ali Hamad.",
        published="2021-05-14",
    )
    assert given.type == "ceremony"
    assert set(roles_in(given)) == {"James Okello", "Ali Hamad"}


def test_who_gave_the_opening_speech_was_at_the_course() -> None:
    (course,) = engagements_in(
        "A seminar on border security for officers of Kenya and Oman began in Muscat on Tuesday. General "
        "Ali Hamad of Oman gave the opening speech. Among the lecturers is Colonel James Okello of Kenya.",
        published="2021-05-14",
    )
    assert set(roles_in(course)) == {"Ali Hamad", "James Okello"}


def test_two_of_one_side_meet_the_guest_named_behind() -> None:
    (met, *_) = engagements_in(
        "Kenya's Defence Secretary Peter Ouma and General James Okello met the visiting deputy commander of"
        " the Royal Navy of Oman in Nairobi on Tuesday.",
        published="2021-05-14",
    )
    assert {"Peter Ouma", "James Okello"} <= set(roles_in(met))


def test_ministers_of_two_countries_are_named_behind_the_comma() -> None:
    (met,) = engagements_in(
        "The ministers of defence of Kenya and the Czech Republic, Peter Ouma and Pavel Novak, met in "
        "Nairobi on Tuesday.",
        published="2021-05-14",
    )
    assert set(roles_in(met)) == {"Peter Ouma", "Pavel Novak"}


def test_the_signatories_and_those_who_looked_on_were_at_the_signing() -> None:
    (signed,) = engagements_in(
        "A memorandum on training was signed in Muscat on Tuesday between Kenya and Oman. The signatories "
        "were Colonel James Okello and Brigadier Ali Hamad. Ambassador Joy Wambui looked on.",
        published="2021-05-14",
    )
    assert set(roles_in(signed)) == {"James Okello", "Ali Hamad", "Joy Wambui"}


def test_each_delegation_has_its_head() -> None:
    (held,) = engagements_in(
        "The fourth Kenya-Oman Defence Dialogue was held in Muscat on Tuesday. The Kenyan delegation was "
        "commanded by Colonel James Okello, that of Oman by Brigadier Ali Hamad.",
        published="2021-05-14",
    )
    assert set(roles_in(held)) == {"James Okello", "Ali Hamad"}


def test_who_jointly_presides_over_a_committee_chairs_it_and_both_sign() -> None:
    held, signed = engagements_in(
        "Kenyan Defence Secretary Peter Ouma and Oman's Defence Minister, Salim Rashid, jointly presided "
        "over the ninth Joint Defence Committee in Muscat on Tuesday. The minutes were signed by both.",
        published="2021-05-14",
    )
    assert set(roles_in(held)) == set(roles_in(signed)) == PAIR
    assert held.place == signed.place == "Muscat"


def test_a_ships_captain_is_of_the_country_of_the_ship() -> None:
    called, *_ = engagements_in(
        "HMNZS Te Kaha sailed into Manila on Tuesday for a five-day port call. Commander Steve Lenik, the "
        "ship's captain, called on Rear Admiral Gaudencio Collado at Philippine Navy headquarters.",
        published="2021-05-14",
    )
    assert roles_in(called) == {"Steve Lenik": "guest"}


def test_a_minister_named_without_a_post_is_the_minister_of_the_next_sentence() -> None:
    _, planned = engagements_in(
        "Kenya's Mr Peter Ouma and Oman's Mr Salim Rashid spoke on the telephone on Tuesday. The Omani "
        "minister will come to Nairobi in June.",
        published="2021-05-14",
    )
    assert roles_in(planned) == {"Salim Rashid": "guest"}


def test_who_handed_out_certificates_was_at_a_ceremony() -> None:
    *_, ceremony = engagements_in(
        "Twelve Kenyan engineers completed a demining course in Muscat last Friday. Colonel Ali Hamad of "
        "Oman presented the diplomas.",
        published="2021-05-14",
    )
    assert (ceremony.type, set(roles_in(ceremony))) == ("ceremony", {"Ali Hamad"})


def test_the_head_of_a_delegation_told_of_behind_is_the_visitor() -> None:
    (visit,) = engagements_in(
        "A delegation of the Kenya Staff College paid a visit to Muscat, Oman, last week. Heading the "
        "delegation was Brigadier Peter Ouma.",
        published="2021-05-14",
    )
    assert roles_in(visit) == {"Peter Ouma": "guest"}


def test_who_commanded_the_ship_is_told_within_the_words_of_the_call() -> None:
    (call,) = engagements_in(
        "HMAS Warramunga, under Commander James Clelland, will call at Muscat, Oman, on Monday.",
        published="2021-05-14",
    )
    assert (call.type, roles_in(call)) == ("port_call", {"James Clelland": "guest"})


def test_a_host_who_comes_along_was_on_the_visit_to_the_shipyard() -> None:
    (visit,) = engagements_in(
        "Kenyan Defence Secretary Peter Ouma visited the Omani naval shipyard in Muscat on Tuesday in the "
        "company of his counterpart, Salim Rashid.",
        published="2021-05-14",
    )
    assert roles_in(visit) == {"Peter Ouma": "guest", "Salim Rashid": "host"}


def test_credentials_taken_are_a_courtesy_call() -> None:
    (call,) = engagements_in(
        "Kenyan General Peter Ouma accepted the credentials of the Omani defence attaché, Colonel Ali Hamad, "
        "in Nairobi on Tuesday.",
        published="2021-05-14",
    )
    assert (call.type, set(roles_in(call))) == ("courtesy_call", {"Peter Ouma", "Ali Hamad"})


def test_who_co_chairs_or_hosted_the_event_took_part() -> None:
    (held,) = engagements_in(
        "The fourth Kenya-Oman Defence Dialogue was held in Muscat on Tuesday. General Peter Ouma of Kenya "
        "and General Ali Hamad of Oman co-chaired the session.",
        published="2021-05-14",
    )
    (signed,) = engagements_in(
        "Colonel Peter Ouma of Kenya and Colonel Ali Hamad of Oman signed a memorandum in Muscat on Tuesday. "
        "Ambassador Joy Wambui hosted the event.",
        published="2021-05-14",
    )
    assert set(roles_in(held)) == {"Peter Ouma", "Ali Hamad"}
    assert "Joy Wambui" in roles_in(signed)


def test_the_closing_ceremony_of_an_exercise_is_a_ceremony() -> None:
    ceremony, exercise = engagements_in(
        "Kenyan General Peter Ouma attended the closing ceremony of the exercise Simba with Oman at Nanyuki.",
        published="2021-05-14",
    )
    assert (ceremony.type, exercise.type) == ("ceremony", "exercise")
    assert set(roles_in(ceremony)) == {"Peter Ouma"}


def test_those_who_welcomed_a_ship_and_her_commander_were_at_the_port_call() -> None:
    (call,) = engagements_in(
        "HMNZS Otago arrived at Nuku'alofa, Tonga, on Monday on a goodwill visit. Commander Sione "
        "Fifita of Tonga welcomed the ship. The ship's captain is Lieutenant Commander Dave Barr.",
        published="2021-05-14",
    )
    assert {"Sione Fifita", "Dave Barr"} >= set(roles_in(call)) >= {"Sione Fifita"}
