"""Who was there beside those who met: rosters, entourages, commanders of exercises, captains."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import Engagement
from tests.unit.reading.stories import engagement_in, engagements_in, roles_in

MET = "Norwegian Defence Minister Bo Berg met Peruvian Defence Minister Ana Silva in Lima on Monday. "
CAME = "Norwegian Defence Minister Bo Berg arrived in Lima on Monday for a three-day visit. "
DRILL = "Peru and Norway began the joint exercise Savannah Eagle in Lima on 1 March. "


def only(found: list[Engagement], type_: str) -> Engagement:
    [engagement] = [each for each in found if each.type == type_]
    return engagement


@pytest.mark.parametrize(
    "more",
    [
        "The Norwegian Ambassador to Peru, Nils Holm, also took part in the meeting.",
        "Also on hand was Ambassador Nils Holm.",
        "Lieutenant General Nils Holm, Chief of the General Staff, sat in on the talks.",
        "Ambassador Nils Holm was there too.",
        "Among those taking part was Ambassador Nils Holm.",
        "With the minister came Ambassador Nils Holm.",
        "The visitor's delegation included Ambassador Nils Holm.",
        "At his side sat Ambassador Nils Holm.",
    ],
)
def test_who_is_told_as_having_been_there_took_part(more: str) -> None:
    assert set(roles_in(engagement_in(MET + more))) == {"Bo Berg", "Ana Silva", "Nils Holm"}


@pytest.mark.parametrize(
    "more",
    [
        "With the minister on the trip are General Nils Holm, Chief of Defence, and Ambassador Ola Moe.",
        "He is accompanied by General Nils Holm, Chief of Defence, and Ambassador Ola Moe.",
        "He brought with him General Nils Holm, Chief of Defence, and Ambassador Ola Moe.",
    ],
)
def test_who_came_along_is_a_guest_of_the_visit(more: str) -> None:
    visit = only(engagements_in(CAME + more), "visit")
    assert roles_in(visit) == {"Bo Berg": "guest", "Nils Holm": "guest", "Ola Moe": "guest"}


@pytest.mark.parametrize(
    "more",
    [
        "The Norwegian contingent of 120 soldiers is commanded by Colonel Nils Holm.",
        "Taking part are 300 troops under the leadership of Colonel Nils Holm from the Norwegian Army.",
        '"They learn fast," said Colonel Nils Holm, who leads the Norwegian contingent.',
    ],
)
def test_who_commands_those_who_train_takes_part_in_the_exercise(more: str) -> None:
    assert set(roles_in(only(engagements_in(DRILL + more), "exercise"))) == {"Nils Holm"}


def test_under_somebodys_leadership_is_no_company_at_talks() -> None:
    met = engagement_in(MET + "Peru prospers under the leadership of President Luis Vargas.")
    assert "Luis Vargas" not in roles_in(met)


def test_her_captain_came_with_the_ship() -> None:
    call = engagement_in(
        "The Norwegian frigate KNM Otto docked at Callao, Peru, on Monday for a port call. The ship's "
        "captain, Commander Nils Holm, thanked the hosts."
    )
    assert set(roles_in(call)) == {"Nils Holm"}


def test_a_signing_has_its_witnesses() -> None:
    found = engagements_in(
        MET + "Colonel Nils Holm and Brigadier Luis Vargas signed a technical arrangement, witnessed by "
        "the two ministers."
    )
    roles = roles_in(only(found, "signing"))
    assert (roles["Nils Holm"], roles["Bo Berg"]) == ("signatory", "participant")
    assert set(roles) == {"Nils Holm", "Luis Vargas", "Bo Berg", "Ana Silva"}


def test_who_looks_on_does_not_sign() -> None:
    signing = engagement_in(
        "With President Luis Vargas looking on, Peruvian Defence Minister Ana Silva and her Norwegian "
        "counterpart, Bo Berg, signed a letter of intent in Lima on Monday."
    )
    assert roles_in(signing)["Luis Vargas"] == "participant"


def test_in_the_presence_of_others_is_not_of_an_exercise_to_come() -> None:
    found = engagements_in(
        MET + "In the presence of Admiral Nils Holm they went over the plan of the exercise that both "
        "navies will hold off Callao on Saturday."
    )
    assert "Nils Holm" not in roles_in(only(found, "exercise"))


def test_the_two_ministers_are_not_the_prime_minister() -> None:
    found = engagements_in(
        MET + "He then called on Prime Minister Luis Vargas. The two ministers signed a memorandum."
    )
    assert set(roles_in(only(found, "signing"))) == {"Bo Berg", "Ana Silva"}


def test_both_ministers_met_months_ago_too() -> None:
    found = engagements_in(
        "Norwegian Defence Minister Bo Berg and Peruvian Defence Minister Ana Silva signed an agreement "
        "in Lima on Monday. It follows a meeting of both ministers in Oslo in November 2020."
    )
    assert set(roles_in(only(found, "meeting"))) == {"Bo Berg", "Ana Silva"}


def test_members_of_a_delegation_sat_at_the_dialogue() -> None:
    found = engagements_in(
        "The 4th Peru-Norway Defence Policy Dialogue was held in Lima on 1 March 2021. The Norwegian side "
        "was led by State Secretary Bo Berg. Members of the Norwegian delegation were General Nils Holm "
        "and Colonel Ola Moe."
    )
    assert {"Bo Berg", "Nils Holm", "Ola Moe"} <= set(roles_in(only(found, "dialogue")))


def test_whoever_is_received_by_another_is_him() -> None:
    found = engagements_in(
        CAME + "Peruvian Defence Minister Ana Silva received him on Tuesday. President Luis Vargas "
        "hosted him at the Green Palace on Wednesday."
    )
    assert set(roles_in(only(found, "meeting"))) == {"Bo Berg", "Ana Silva"}
    assert set(roles_in(only(found, "courtesy_call"))) == {"Bo Berg", "Luis Vargas"}


def test_in_a_clause_of_its_own_him_is_who_came() -> None:
    found = engagements_in(
        CAME + "He visited the General Staff, where General Luis Vargas welcomed him and briefed him."
    )
    assert set(roles_in(only(found, "courtesy_call"))) == {"Bo Berg", "Luis Vargas"}


def test_he_is_not_the_counterpart_whom_he_calls_on() -> None:
    found = engagements_in(
        "Norwegian Army Chief General Bo Berg left for Lima on Monday. Peruvian Army Chief General Luis "
        "Vargas hosts an exercise. Later, he paid a courtesy call on his Peruvian counterpart."
    )
    assert set(roles_in(only(found, "courtesy_call"))) == {"Bo Berg", "Luis Vargas"}


def test_a_counterpart_is_who_has_a_like_post() -> None:
    found = engagements_in(
        "Norwegian Defence Minister Bo Berg and Foreign Minister Ola Moe held a 2+2 dialogue with Peruvian "
        "Defence Minister Ana Silva and Peruvian Foreign Minister Luis Vargas in Lima on Monday. Before it, "
        "Berg met his Peruvian counterpart."
    )
    assert set(roles_in(only(found, "meeting"))) == {"Bo Berg", "Ana Silva"}


@pytest.mark.parametrize(
    ("introduced", "again"),
    [
        ("Secretary General, Ministry of Defence, Ana Silva", "the Secretary General"),
        ("Mission Commander Commodore Ana Silva", "the Mission Commander"),
        ("the Chief of Defence Staff, General Ana Silva", "the CDS"),
    ],
)
def test_a_post_said_again_means_its_holder(introduced: str, again: str) -> None:
    found = engagements_in(
        f"Norwegian Defence Minister Bo Berg received {introduced}, of Peru in Oslo on 1 March 2021. On "
        f"2 March {again} laid a wreath in Oslo."
    )
    assert set(roles_in(only(found, "ceremony"))) == {"Ana Silva"}


def test_talks_on_a_visit_that_name_the_hosts_alone_had_the_guest() -> None:
    found = engagements_in(
        "Norwegian Defence Minister Bo Berg paid a visit to Peru from 1 to 3 March 2021. The hosts showed "
        "the new ships. They are big. They are fast. There were speeches. Separately, Admiral Luis Vargas, "
        "Commander of the Peruvian Navy, held talks on training on 2 March."
    )
    assert set(roles_in(only(found, "meeting"))) == {"Bo Berg", "Luis Vargas"}


def test_who_received_somebody_did_so_at_home_and_not_on_the_next_journey() -> None:
    found = engagements_in(
        "Norwegian Defence Minister Bo Berg visited Lima from 1 to 3 March 2021. General Nils Holm, "
        "meanwhile, called on the Chief of Defence, General Luis Vargas of Peru. They leave for Bogotá today."
    )
    call = only(found, "courtesy_call")
    assert (call.country, set(roles_in(call))) == ("PE", {"Nils Holm", "Luis Vargas"})


@pytest.mark.parametrize(
    "more",
    [
        "Around the table there were, for Norway, Colonel Nils Holm and, for Peru, Admiral Luis Vargas.",
        "There were present for Norway Colonel Nils Holm and for Peru Admiral Luis Vargas.",
        "Also on the line were Colonel Nils Holm and Admiral Luis Vargas.",
    ],
)
def test_who_sat_there_for_each_side(more: str) -> None:
    assert set(roles_in(engagement_in(MET + more))) == {"Bo Berg", "Ana Silva", "Nils Holm", "Luis Vargas"}


def test_a_day_of_what_was_asked_for_is_not_that_of_the_call() -> None:
    found = engagements_in(
        "Norwegian General Bo Berg called on the Chief of Defence, General Luis Vargas, in Lima and asked "
        "that two officers be sent to Oslo next spring."
    )
    call = only(found, "courtesy_call")
    assert (str(call.date), call.place, call.status.value) == ("2021-03", "Lima", "held")


def test_a_side_comes_under_its_head() -> None:
    dialogue = only(
        engagements_in(
            "The third Peru-Norway Defence Dialogue was held in Lima on 1 March 2021. The Norwegian side "
            "came under State Secretary Bo Berg; that of Peru was chaired by General Luis Vargas."
        ),
        "dialogue",
    )
    assert set(roles_in(dialogue)) == {"Bo Berg", "Luis Vargas"}


def test_they_are_those_named_before_in_the_sentence() -> None:
    found = engagements_in(
        "Norwegian Admiral Bo Berg and Ambassador Nils Holm laid a wreath in Lima on Monday, and on Tuesday "
        "they called on Peruvian Defence Minister Ana Silva."
    )
    assert set(roles_in(only(found, "courtesy_call"))) == {"Bo Berg", "Nils Holm", "Ana Silva"}


def test_whose_adviser_signs_does_not_sign() -> None:
    found = engagements_in(
        MET
        + "At the end General Luis Vargas and the Norwegian minister's adviser, Colonel Nils Holm, signed "
        "a plan for 2022."
    )
    assert set(roles_in(only(found, "signing"))) == {"Luis Vargas", "Nils Holm"}


def test_a_guest_of_honour_is_not_the_visitor() -> None:
    found = engagements_in(
        CAME + "On Tuesday Ambassador Nils Holm held a reception in Lima; Peru's General Luis Vargas was the "
        "guest of honour."
    )
    assert "Bo Berg" not in roles_in(only(found, "ceremony"))


def test_who_met_at_a_place_with_somebody_met_him() -> None:
    met = engagement_in(
        "Peruvian Army Chief General Luis Vargas met at his office in the General Command on Thursday with "
        "the Norwegian Defence Minister, Bo Berg."
    )
    assert set(roles_in(met)) == {"Luis Vargas", "Bo Berg"}


def test_a_ship_that_docked_after_weeks_at_sea_came_that_day() -> None:
    call = engagement_in(
        "The Norwegian frigate KNM Otto tied up at Callao, Peru, on Tuesday after three weeks in the Pacific."
    )
    assert str(call.date) == "2021-03-02"


def test_captains_who_only_call_on_the_host_are_of_that_call() -> None:
    found = engagements_in(
        "Two Norwegian frigates docked at Callao, Peru, on Monday for a port call. The commanding officers "
        "of the Norwegian ships, Captain Bo Berg and Commander Nils Holm, called on Admiral Luis Vargas."
    )
    assert set(roles_in(only(found, "courtesy_call"))) == {"Bo Berg", "Nils Holm", "Luis Vargas"}
    assert roles_in(only(found, "port_call")) == {}
