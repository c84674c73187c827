"""People told of in rows, the counterparts of a subject, and what a page tells beside its news."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.relate.test_plain_ways import account_of
from tests.unit.reading.stories import reader

# Made-up reports of 15 May 2024, a Wednesday: who is named, of which country, in what post.
NAMED = [
    (
        "The paper was signed in Lima on Monday by defence ministers Peter Otieno of Kenya, Ana "
        "Mora of Chile "
        "and Luis Rojas of Peru.",
        [
            "Peter Otieno KE defence minister",
            "Ana Mora CL defence minister",
            "Luis Rojas PE defence minister",
        ],
    ),
    (
        "The paper was signed in Lima on Monday by the Defence Ministers of Kenya, Peter Otieno, Chile, Ana "
        "Mora, and Peru, Luis Rojas.",
        [
            "Peter Otieno KE Defence Minister",
            "Ana Mora CL Defence Minister",
            "Luis Rojas PE Defence Minister",
        ],
    ),
    (
        "During his visit to Peru General Peter Otieno of Kenya met the Minister of Defence of this country, "
        "Mr. Luis Rojas, on Monday.",
        ["Peter Otieno KE None", "Luis Rojas PE Minister of Defence"],
    ),
    (
        "Defence Minister Peter Otieno of Kenya (centre), Defence Minister Luis Rojas of Peru and "
        "the Chilean "
        "Defence Minister Ana Mora signed the declaration of intent in Lima on Monday.",
        [
            "Peter Otieno KE Defence Minister",
            "Luis Rojas PE Defence Minister",
            "Ana Mora CL Defence Minister",
        ],
    ),
    (
        "Kenya’s Navy chief Admiral Peter Otieno on Monday met Peru’s Army chief General Luis Rojas and held "
        "talks with his counterpart Admiral Juan Vega in Lima.",
        ["Peter Otieno KE Navy chief", "Luis Rojas PE Army chief", "Juan Vega PE Navy chief"],
    ),
    (
        "In Lima Admiral Otieno of Kenya called on Peru’s COAS Gen Luis Rojas, CNS Adm Juan Vega "
        "and PSO Lt Gen "
        "Raul Mora on Monday to discuss defence.",
        ["Otieno KE None", "Luis Rojas PE COAS", "Juan Vega PE CNS", "Raul Mora PE PSO"],
    ),
    (
        "Kenya Defence Force (KDF) Chief of Operations Gen. Peter Otieno on Monday received Maj "
        "Gen Luis Rojas, "
        "the Assistant Chief of Staff for operations, planning, doctrine and training of the Peruvian Army.",
        [
            "Peter Otieno KE Chief of Operations",
            "Luis Rojas PE Assistant Chief of Staff for operations, planning, doctrine and training of the "
            "Peruvian Army",
        ],
    ),
    (
        "In execution of Royal Instructions, Morocco’s Minister Delegate to the Head of Government "
        "in charge of "
        "National Defence, Mr. Adil Bennani, received General Peter Otieno of Kenya in Rabat on Monday.",
        [
            "Adil Bennani MA Minister Delegate to the Head of Government in charge of National Defence",
            "Peter Otieno KE None",
        ],
    ),
    (
        "Peru’s Defence Minister Luis Rojas met Kenya’s Defence Minister Peter Otieno in Lima on Monday. "
        "Kenya’s delegation accompanying the minister included Air Force Commander Lt. Gen. Paul Barasa; and "
        "Army Deputy Commander Maj. Gen. James Mutua.",
        [
            "Luis Rojas PE Defence Minister",
            "Peter Otieno KE Defence Minister",
            "Paul Barasa KE Air Force Commander",
            "James Mutua KE Army Deputy Commander",
        ],
    ),
    (
        "General Peter Otieno of Kenya met General Luis Rojas and General Juan Vega, Peru’s deputy chief of "
        "defence and army commander, respectively, in Lima on Monday.",
        ["Peter Otieno KE None", "Luis Rojas PE deputy chief of defence", "Juan Vega PE army commander"],
    ),
    (
        "Officers of Peru, as well as the Chief of Defence, General Luis Rojas, the Vice Chief of Defence, "
        "General Juan Vega, and Kenya’s ambassador Peter Otieno, attended the opening of the "
        "exercise in Lima.",
        [
            "Luis Rojas PE Chief of Defence",
            "Juan Vega PE Vice Chief of Defence",
            "Peter Otieno KE ambassador",
        ],
    ),
]


@pytest.mark.parametrize(("text", "named"), NAMED, ids=[text[:50] for text, _ in NAMED])
def test_people_in_rows_keep_their_posts_and_countries(text: str, named: list[str]) -> None:
    people = reader().read(a_document(text, published="2024-05-15")).people
    assert [f"{each.value.name} {each.value.country} {each.value.post}" for each in people] == named


TOLD = [
    (
        "General Peter Otieno of Kenya visited Lima from Monday to Tuesday. The general then visited "
        "Heroes Square in Lima and laid a wreath at the monument to the fallen of the Peruvian Army.",
        ["ceremony", "visit"],
    ),
    (
        "General Peter Otieno of Kenya, who is visiting Peru, visited the Naval Headquarters in "
        "Lima on Monday "
        "and called on Admiral Luis Rojas of the Peruvian Navy.",
        ["courtesy_call", "visit"],
    ),
    (
        "Peru’s Defence Minister Luis Rojas and Kenya’s Defence Minister Peter Otieno signed a memorandum of "
        "understanding in Lima on Monday. Mr Rojas was pleased. The day was warm. “The signing of the "
        "memorandum of understanding adds new force to our defence ties,” he said.",
        ["signing"],
    ),
    (
        "Kenya and Peru have signed a defence agreement. It was signed in Lima on Monday by "
        "Defence Ministers "
        "Peter Otieno of Kenya and Luis Rojas of Peru. This comes a year after their presidents launched the "
        "Kenya-Peru Strategic Partnership in Nairobi.",
        ["signing"],
    ),
    (
        "General Peter Otieno of Kenya is undertaking a visit to Peru. His visit, which began over "
        "the weekend, "
        "includes several high-level meetings designed to deepen military cooperation with Peru.",
        ["visit"],
    ),
]


@pytest.mark.parametrize(("text", "types"), TOLD, ids=[text[:50] for text, _ in TOLD])
def test_what_is_told_once_is_one_engagement(text: str, types: list[str]) -> None:
    engagements = reader().read(a_document(text, published="2024-05-15")).engagements
    assert sorted(each.value.type for each in engagements) == types


def test_an_officer_s_visit_that_shows_his_country_s_commitment_is_not_to_his_own() -> None:
    text = (
        "Kenya’s army chief General Peter Otieno ended a five-day official visit to Peru on Sunday. General "
        "Otieno’s visit showed the commitment of the Kenyan and Peruvian armies to peace. He was "
        "conferred the "
        "rank of honorary general of the Peruvian Army in Lima on Friday. He took charge of the "
        "army in March."
    )
    engagements = reader().read(a_document(text, published="2024-05-15")).engagements
    assert [account_of(each.value) for each in engagements] == [
        "visit held 2024-05-08/2024-05-12 in Lima: Peter Otieno",
        "ceremony held 2024-05-10 in Lima: Peter Otieno",
    ]


def test_a_first_meeting_since_another_is_no_first_edition() -> None:
    text = (
        "The defence chiefs of Peru and Kenya held talks in Lima on Monday. In their first meeting since "
        "their gathering in Nairobi last October, Defence Minister Luis Rojas of Peru and Defence Minister "
        "Peter Otieno of Kenya agreed to deepen their defence ties."
    )
    engagements = reader().read(a_document(text, published="2024-05-15")).engagements
    assert [(each.value.type, each.value.edition) for each in engagements] == [("meeting", None)]


def test_the_meeting_of_a_council_of_ministers_of_defence_is_a_dialogue() -> None:
    text = (
        "The defence ministers of Kenya and Peru met on Tuesday at a meeting of the "
        "Kenyan-Peruvian Council of "
        "Defence Ministers. This is its first meeting after the presidents signed a declaration in "
        "Nairobi in 2019."
    )
    first = reader().read(a_document(text, published="2024-05-15")).engagements[0].value
    assert (first.type, first.mechanism) == ("dialogue", "Kenyan-Peruvian Council of Defence Ministers")


def test_a_summit_between_two_is_of_neither_of_those_named_before_it() -> None:
    text = (
        "Peru’s Defence Minister Luis Rojas spoke in Lima of the summit between Kenya’s "
        "President Peter "
        "Otieno and Peru’s President Juan Vega, held in Nairobi in March, and of military ties."
    )
    engagements = reader().read(a_document(text, published="2024-05-15")).engagements
    assert [account_of(each.value) for each in engagements if each.value.type != "ceremony"] == [
        "meeting held 2024-03 in Nairobi: Peter Otieno, Juan Vega"
    ]


def test_the_parties_to_a_paper_are_those_who_signed_it() -> None:
    text = (
        "The defence ministers of Kenya, Chile and Peru signed a joint statement of intent in Lima on Monday."
    )
    paper = reader().read(a_document(text, published="2024-05-15")).instruments[0].value
    assert (paper.type, paper.parties) == ("letter_of_intent", ("KE", "CL", "PE"))


def test_remarks_made_while_meeting_somebody_date_the_meeting() -> None:
    text = (
        "LIMA -- Peruvian Defence Minister Luis Rojas on Saturday called for closer military ties.\n"
        "Rojas made the remarks while meeting Kenya’s Defence Minister Peter Otieno.\n"
        "The guest is in Lima to attend a forum, which opened on Friday."
    )
    engagements = reader().read(a_document(text, published="2024-05-15")).engagements
    assert account_of(engagements[0].value).startswith("meeting held 2024-05-11")


def test_who_goes_home_somewhere_is_of_there() -> None:
    text = (
        "On the last day of his visit to Vientiane, Defence Minister Peter Otieno on Monday met his Japanese "
        "counterpart Taro Mori. Before his return to Nairobi, the Defence Minister also visited a temple."
    )
    people = reader().read(a_document(text, published="2024-05-15")).people
    assert [(each.value.name, each.value.country) for each in people] == [
        ("Peter Otieno", "KE"),
        ("Taro Mori", "JP"),
    ]


def test_a_proposal_put_forward_by_somebody_is_his() -> None:
    text = (
        "Peruvian Foreign Minister Luis Rojas met Kenyan Defence Minister Peter Otieno in Lima on Monday. "
        "The proposal for creating a defence council was put forward by Otieno."
    )
    commitments = reader().read(a_document(text, published="2024-05-15")).commitments
    assert [(each.value.kind, each.value.by) for each in commitments] == [("proposed", ("KE",))]


def test_headlines_linked_below_a_story_undertake_nothing() -> None:
    text = (
        "Peruvian Defence Minister Luis Rojas met Kenyan Defence Minister Peter Otieno in Lima on Monday.\n"
        "- Kenya, Peru agree to launch a new round of cooperation on coast guard training\n"
        "- Peru agrees to build two patrol boats for the navy of Kenya within five years"
    )
    assert reader().read(a_document(text, published="2024-05-15")).commitments == ()
