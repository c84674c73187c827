"""Ranks and names that the words around them settle, and the ways of some armies to print them."""

from __future__ import annotations

import pytest

from dragoman.reading.people.unify import Figure
from tests.unit.reading.stories import a_story


def figure(text: str, name: str) -> Figure:
    return next(each for each in a_story(text).figures if each.name == name)


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("The Norwegian ship was received by Captain Bo Otieno of Kenya.", "captain_navy"),
        ("Captain Bo Otieno, Commanding Officer of the frigate Tana, thanked Norway.", "captain_navy"),
        ("Captain Bo Otieno of the Kenyan Army met the Norwegian team.", "captain"),
        ("Captain Bo Otieno, a pilot, met the crew of the Norwegian ship.", "captain"),
        ("Captain Bo Otieno met the Norwegian team.", "captain"),
    ],
)
def test_a_captain_of_ships_is_one_at_sea(text: str, rank: str) -> None:
    assert figure(text, "Bo Otieno").rank == rank


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("Captain Ana Silva and Commander Bo Otieno of Kenya visited Norway.", "commander"),
        ("Kenyan Major General Staff Bo Otieno visited Norway.", "major_general"),
        ("Kenyan Lieutenant General Eng. Bo Otieno visited Norway.", "lieutenant_general"),
        ("Kenyan Rear Admiral Pilot Sheikh Bo Otieno visited Norway.", "rear_admiral"),
        ("Ens. Bo Otieno of Kenya visited Norway.", "ensign"),
    ],
)
def test_ranks_with_words_of_a_branch_and_in_lists(text: str, rank: str) -> None:
    assert figure(text, "Bo Otieno").rank == rank


def test_a_chief_of_general_staff_has_no_rank_of_it() -> None:
    chief = figure("Chief of General Staff Bo Otieno of Kenya visited Norway.", "Bo Otieno")
    assert (chief.rank, chief.post) == (None, "Chief of General Staff")


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "They met the Flag Officer In Command, Kenyan Navy, Vice Admiral Bo Otieno.",
            "Flag Officer In Command, Kenyan Navy",
        ),
        (
            "They met General Bo Otieno, Chief of Army Staff (COAS) at General Headquarters today.",
            "Chief of Army Staff",
        ),
        (
            "Head of the Growth Authority at Ministry of Defence of Kenya Colonel Bo Otieno came.",
            "Head of the Growth Authority at Ministry of Defence",
        ),
    ],
)
def test_posts_end_where_their_words_do(text: str, post: str) -> None:
    assert figure(text, "Bo Otieno").post == post


def test_an_address_belongs_to_a_single_name() -> None:
    assert figure("Prime Minister Sheikh Amina of Kenya met the Norwegian team.", "Sheikh Amina").post
    assert figure("Sheikh Bo bin Otieno of Kenya spoke. Sheikh Bo left.", "Bo bin Otieno").country == "KE"


def test_a_letter_between_two_names_is_an_initial() -> None:
    assert figure("Commander Bo A Otieno of Kenya met the team of Norway.", "Bo A Otieno").rank == "commander"


def test_a_name_with_the_prefix_of_ships_is_a_ship() -> None:
    names = [each.name for each in a_story("The second time that Kri Tana Uhuru visited Norway.").figures]
    assert names == []


def test_a_ship_and_a_base_are_not_who_bears_their_name() -> None:
    text = "The Kenyan Navy Ship Otieno sailed. General Bo Otieno, of Ana Silva Naval Base, visited Norway."
    found = {each.name: len(each.mentions) for each in a_story(text).figures}
    assert found == {"Bo Otieno": 1}


def test_letters_are_a_post_only_in_capitals() -> None:
    assert figure("Norwegian Minister Bo Berg met his counterpart Cao Otieno of Kenya.", "Cao Otieno")


def test_a_general_governor_is_no_general() -> None:
    governor = figure("They met the General Governor of Bergen Mr Otieno of Norway.", "Otieno")
    assert (governor.rank, governor.post) == (None, "General Governor of Bergen")


def test_a_town_before_a_post_is_not_who_holds_it() -> None:
    text = "During their stay at Porto Alto, the Mission Commander called on General Bo Otieno of Norway."
    assert [each.name for each in a_story(text).figures] == ["Bo Otieno"]


def test_ministers_of_two_countries_named_right_behind_them() -> None:
    text = "Defence Ministers of Norway and Kenya Ana Silva and Bo Otieno had a conversation."
    assert [(each.name, each.country) for each in a_story(text).figures] == [
        ("Ana Silva", "NO"),
        ("Bo Otieno", "KE"),
    ]


def test_titles_within_a_name_do_not_cut_it() -> None:
    text = "Tuan Haji Adi bin Dato Paduka Haji Omar, Director of Policy of Brunei, met the team of Norway."
    assert figure(text, "Tuan Haji Adi bin Dato Paduka Haji Omar").post


def test_two_letters_in_each_others_place_are_a_slip() -> None:
    text = "General Bo Naravene of Kenya met the Norwegian team. General Nevarane left."
    assert [each.name for each in a_story(text.replace("Nevarane", "Navarene")).figures] == ["Bo Naravene"]
