"""Posts beside names: told by a verb, joined, in lists, after a dash, shared by two."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import a_story


def people(text: str) -> dict[str, tuple[str | None, str | None]]:
    """Post and country of everybody named."""
    return {each.name: (each.post, each.country) for each in a_story(text).figures}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Lt Gen Ana Silva, who commands the Northern Corps, spoke.", "Commander of the Northern Corps"),
        ("Lt Gen Ana Silva, who heads the Training Directorate, spoke.", "Head of the Training Directorate"),
        ("Lt Gen Ana Silva, who heads the delegation, spoke.", None),
        ("The frigate, captained by Commander Ana Silva, came in.", "captain"),
        ("They met Ana Silva – Minister of Defence of Peru.", "Minister of Defence"),
        ("Norwegian Army Commander General Ana Silva spoke.", "Army Commander"),
        (
            "General Ana Silva, Commander, U.S. Naval Forces South, spoke.",
            "Commander, U.S. Naval Forces South",
        ),
        (
            "General Ana Silva, General Officer Commanding Eastern Command, spoke.",
            "General Officer Commanding Eastern Command",
        ),
        ("Major General Ana Silva, Commanding General of the Army, spoke.", "Commanding General of the Army"),
        ("They met Permanent Secretary (Defence) Ana Silva.", "Permanent Secretary (Defence)"),
        ("They met the Minister of Defence, the Honourable Ana Silva.", "Minister of Defence"),
        ("They met the new military attaché of Peru, Colonel Ana Silva.", "military attaché of Peru"),
        ("They met Colonel Ana Silva, the new military attaché of Peru.", "military attaché of Peru"),
        (
            "They met Earl Silva, Minister of State for Defence of Kenya, in London.",
            "Minister of State for Defence",
        ),
        ("It began under Chairman Silva of Peru.", "Chairman"),
        (
            "They met Deputy Prime Minister and Foreign Minister Ana Silva.",
            "Deputy Prime Minister and Foreign Minister",
        ),
        ("They met the Prime Minister and Defence Minister Ana Silva.", "Defence Minister"),
        (
            "They met the Minister Delegate in charge of Defence, Mr. Ali Noor.",
            "Minister Delegate in charge of Defence",
        ),
        (
            "They met Sayyid Badr al Noor, Minister Responsible for Defence.",
            "Minister Responsible for Defence",
        ),
        (
            "They met Dr. Ali Noor, Minister of State for Defence in the State of Qatar.",
            "Minister of State for Defence",
        ),
        ("The Minister for Defence, Senator the Hon Ana Silva, spoke.", "Minister for Defence"),
        ("They met Cabinet Secretary for Defence Hon. Aden Noor.", "Cabinet Secretary for Defence"),
        ("They met Colonel Ana Silva, Hydrography and Charts Director.", "Hydrography and Charts Director"),
        ("They met Commander Karachi, Rear Admiral Ana Silva.", "Commander Karachi"),
        ("They met Commander Turkish Fleet Admiral Ana Silva.", "Commander Turkish Fleet"),
        ("They met the Chief of the Naval staff, Admiral Ana Silva.", "Chief of the Naval staff"),
        ("On 14 October, Peru's Minister of Defence, General Ana Silva, spoke.", "Minister of Defence"),
        ("They met Prime Minister/Defence Minister Ana Silva.", "Prime Minister/Defence Minister"),
        (
            "They met Chief of the General Staff (Army, Navy and Air) General Ana Silva.",
            "Chief of the General Staff (Army, Navy and Air)",
        ),
        (
            "They met the Vice Minister of Defence Policies of Peru, Ana Silva.",
            "Vice Minister of Defence Policies",
        ),
        ("NORWEGIAN DEFENCE MINISTER, MARIA SILVA: We agreed.", "DEFENCE MINISTER"),
        ("They met General Ana Silva the Chief of Staff of the army.", "Chief of Staff of the army"),
        ("They met Defence Attaché to the Caribbean, Lt Col Ana Silva.", "Defence Attaché to the Caribbean"),
        ("They met Defence Minister HRH Prince Ali bin Omar.", "Defence Minister"),
        (
            "They met Secretary General, Ministry of Defence, Oman Dr. Ali Noor.",
            "Secretary General, Ministry of Defence, Oman",
        ),
        ("She was welcomed by its captain, Captain (Navy) Ana Silva.", "captain"),
        ("They met Sovereign Council Chair Ana Silva.", "Sovereign Council Chair"),
        (
            "They met Ana Silva, a State Councillor and Peru's Minister of Defence.",
            "State Councillor and Peru's Minister of Defence",
        ),
    ],
)
def test_a_post_is_read_whole(text: str, post: str | None) -> None:
    [(read, _)] = people(text).values()
    assert read == post


def test_posts_and_names_by_turns_belong_together() -> None:
    text = (
        "The Kenyan delegation included Commander of the Army, Lieutenant General Juma Otieno, Additional "
        "Secretary (Defence) of the Ministry of Defence, Mr. Ali Noor, Chief of Staff of the Air Force, Air "
        "Vice Marshal Peter Kimani and Major General Amina Ahmed."
    )
    assert [post for post, _ in people(text).values()] == [
        "Commander of the Army",
        "Additional Secretary (Defence) of the Ministry of Defence",
        "Chief of Staff of the Air Force",
        None,
    ]


def test_a_post_after_a_list_of_posts_and_names_is_the_next_ones() -> None:
    text = "Present were the Air Force Commander, General Ana Silva, Chief of Operations at home, and all."
    assert people(text)["Ana Silva"][0] == "Air Force Commander"


def test_a_headline_in_capitalised_words_ends_a_name_at_its_verb() -> None:
    story = a_story("Gen Otieno Hosts Army Commander In Nairobi\n\nThe Kenyan army hosted the British army.")
    assert [each.name for each in story.figures] == ["Otieno"]


def test_ministers_of_two_countries_share_their_post() -> None:
    text = "The Defence Ministers of Peru, Ana Silva, and of Chile, General Luis Lara, met."
    assert people(text) == {"Ana Silva": ("Defence Minister", "PE"), "Luis Lara": ("Defence Minister", "CL")}


def test_a_counterpart_has_the_post_without_the_other_country() -> None:
    text = "Chief of Staff of Peru's Army General Ana Silva met her Chilean counterpart General Luis Lara."
    assert people(text)["Luis Lara"] == ("Chief of Staff", "CL")


def test_a_post_that_leads_to_the_next_name_is_not_of_the_one_before() -> None:
    text = "Peruvian Defence Minister Ana Silva, Chilean Defence Minister the Hon Luis Lara MP, met."
    assert people(text) == {"Ana Silva": ("Defence Minister", "PE"), "Luis Lara": ("Defence Minister", "CL")}


def test_a_counterpart_from_a_capital_is_of_its_country() -> None:
    text = "Norway's Defence Minister Kari Berg met her counterpart from Lima, Ana Silva."
    assert people(text)["Ana Silva"] == ("Defence Minister", "PE")


def test_a_retired_counterpart_is_one() -> None:
    text = (
        "Norway's Defence Minister Kari Berg told her Peruvian counterpart, Retired General Luis Lara, of it."
    )
    assert people(text)["Luis Lara"] == ("Defence Minister", "PE")


def test_a_word_of_other_meaning_may_begin_a_name_behind_a_rank() -> None:
    assert list(people("They met Maj. Peace Otieno of Kenya.")) == ["Peace Otieno"]


def test_whom_to_ask_is_nobody_of_the_report() -> None:
    assert people("Issued in Oslo. Enquiries: Lt Col Ana Silva.") == {}


def test_junior_is_part_of_the_name() -> None:
    assert list(people("They met Ambassador Richard Mill Jr. of the US.")) == ["Richard Mill Jr"]


def test_a_colleague_holds_the_same_post() -> None:
    text = "Norway and Peru met. Defence Minister Kari Berg received her Peruvian colleague Ana Silva."
    assert people(text)["Ana Silva"] == ("Defence Minister", "PE")


def test_a_slip_of_spelling_is_the_same_person_wherever_the_word_stands_in_the_alphabet() -> None:
    story = a_story("Mr. Ali bin Omar Al Bawadi of Kuwait spoke. Mr. Ali bin Omar Al Bowadi left.")
    assert len(story.figures) == 1


def test_a_surname_with_a_slip_is_the_same_officers() -> None:
    story = a_story("Field Marshal Birhanu Tola of Ethiopia spoke. Field Marshal Berhanu left.")
    assert len(story.figures) == 1


def test_who_receives_him_is_not_of_his_country() -> None:
    text = "General Bo Berg of Norway visited Accra, Ghana. He was received by General Jo Hart."
    assert people(text)["Jo Hart"][1] == "GH"


def test_two_share_a_post_behind_their_names() -> None:
    text = "Mr Levan Abuladze and Mr Jonas Petraitis, the Georgian and Lithuanian Defence Ministers, met."
    assert people(text) == {
        "Levan Abuladze": ("Defence Minister", "GE"),
        "Jonas Petraitis": ("Defence Minister", "LT"),
    }


def test_a_rank_before_a_name_stays_one() -> None:
    [mention] = a_story("Navy Commander Ana Silva spoke.").mentions
    assert mention.rank == "commander"


def test_initials_are_the_same_person() -> None:
    story = a_story(
        "General Azer Aliyev of Azerbaijan came. General A. Aliyev spoke, and Col. A.B.Aliyev too."
    )
    assert [each.name for each in story.figures] == ["Azer Aliyev"]


@pytest.mark.parametrize(
    "text",
    [
        "They study at the General Jonas Petraitis Lithuanian Armed Forces School.",
        "They met at the General Petraitis training camp.",
        "They honoured Major General Ali Noor, after whom the hall is called.",
        "They thought of Sergeant Ali Noor, who drowned in 2020.",
        "PERU ARMY COMMANDER IN CHINA FOR TALKS",
    ],
)
def test_places_and_the_dead_are_nobody(text: str) -> None:
    assert a_story(text).figures == []


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "Norway and the US met. Secretary of Defense John Brown spoke to Minister Kari Berg.",
            "John Brown",
            "US",
        ),
        (
            "Norway and Ghana met. Present were General Kofi Addo (Ghana Army), Colonel Bo Berg, Colonel Per "
            "Dahl of Norway and Colonel Ida Lund of Norway.",
            "Kofi Addo",
            "GH",
        ),
        ("Norway and Ghana met. Colonel Bo Berg from the Ghana Army led the course.", "Bo Berg", "GH"),
        ("The Director of the Legal and SAARC Division, Mr Ravi Menon of India, spoke.", "Ravi Menon", "IN"),
    ],
)
def test_a_country_is_told_by_what_stands_beside_the_name(text: str, name: str, country: str) -> None:
    assert people(text)[name][1] == country


def test_two_who_share_a_post_are_of_the_two_countries_in_order() -> None:
    told = {"Ana Silva": ("defence minister", "KE"), "Bo Berg": ("defence minister", "NO")}
    assert people("The Kenyan and Norwegian defence ministers Ana Silva and Bo Berg met.") == told
    assert people("The defence ministers of Kenya and Norway, Ana Silva and Bo Berg, met.") == told


def test_forms_of_address_of_several_words_are_no_part_of_the_name() -> None:
    text = (
        "The Commander of the Royal Brunei Navy, First Admiral Dato Seri Pahlawan Karim Talib, received "
        "Minister of Defence Dato' Seri Utama Haji Hasan Amin of Malaysia."
    )
    assert people(text) == {
        "Karim Talib": ("Commander of the Royal Brunei Navy", "BN"),
        "Hasan Amin": ("Minister of Defence", "MY"),
    }


def test_a_common_word_behind_an_initial_ends_the_name() -> None:
    assert list(people("They met the spokesperson, Colonel Dana W. White, of the army of Norway.")) == [
        "Dana W. White"
    ]


def test_short_ranks_of_american_armies_announce_people() -> None:
    mentions = a_story("They met BG Ana Silva, LTC Luis Lara and MG Kari Berg.").mentions
    assert [each.rank for each in mentions] == ["brigadier_general", "lieutenant_colonel", "major_general"]


def test_the_army_of_a_post_is_no_part_of_the_rank() -> None:
    [mention] = a_story("They met Chief of Staff of the Norwegian Army General Kari Berg.").mentions
    assert mention.rank == "general"


def test_sultan_after_a_rank_is_a_name_and_before_one_a_post() -> None:
    assert people("They met Lieutenant General Sultan Kamal of Kazakhstan.") == {"Sultan Kamal": (None, "KZ")}
    assert people("They met Sultan Haitham bin Tarik of Oman.") == {"Haitham bin Tarik": ("Sultan", "OM")}


def test_a_form_of_address_behind_a_post_is_no_part_of_the_name() -> None:
    found = people(
        "Namibian Defence Minister Mr Festus Kandjou met the Defence Secretary, Ms Ana Silva of Brazil."
    )

    assert list(found) == ["Festus Kandjou", "Ana Silva"]


def test_a_name_in_capitals_or_without_marks_is_the_one_told_before() -> None:
    text = "Defence Minister Orhan GÜRSOY of Turkey arrived. Gürsoy met the guests. Gursoy then left."

    [minister] = a_story(text).figures

    assert [each.name for each in minister.mentions] == ["Orhan GÜRSOY", "Gürsoy", "Gursoy"]


def test_a_sentence_that_begins_with_a_post_tells_whose_it_is() -> None:
    (otieno,) = a_story("The Mission Commander of the Kenyan fleet was Commodore Bo Otieno.").figures
    assert (otieno.post or "").startswith("Mission Commander")


def test_who_was_among_those_met_has_not_the_post_of_who_met_them() -> None:
    text = "Among those who met the Kenyan Defence Minister was General Bo Otieno."
    assert [each.post for each in a_story(text).figures] == [None]
