"""Posts on board and posts told with the body they are in."""

from __future__ import annotations

import pytest

from tests.unit.reading.people.test_surroundings import figure
from tests.unit.reading.stories import a_story

_SHIPS = (
    "The Commanding Officers of the visiting Peruvian ships Captain Juan Ruiz, Commander Luis Soto and "
    "Commander Jose Paz called on the Commander Southern Area, Rear Admiral Amos Otieno of the Kenya Navy."
)


@pytest.mark.parametrize("name", ["Juan Ruiz", "Luis Soto", "Jose Paz"])
def test_a_post_told_once_is_of_every_officer_of_the_row(name: str) -> None:
    assert figure(_SHIPS, name).post == "Commanding Officer"


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        (
            "The Mission Commander of the two ships Colonel Juan Ruiz spoke to the Kenya Navy.",
            "Juan Ruiz",
            "Mission Commander",
        ),
        (
            "The Commanding Officer of the visiting Peruvian ship, Captain Juan Ruiz, met the Kenya Navy.",
            "Juan Ruiz",
            "Commanding Officer",
        ),
        (
            "They met the Commander, Royal Canadian Navy, Vice Adm. Joe Grant, in Lima.",
            "Joe Grant",
            "Commander, Royal Canadian Navy",
        ),
        (
            "The Flag Officer Commanding (FOC), Western Naval Command, Amos Kiprono, received the ship.",
            "Amos Kiprono",
            "Flag Officer Commanding (FOC), Western Naval Command",
        ),
    ],
)
def test_a_post_keeps_its_body_and_leaves_the_ship(text: str, name: str, post: str) -> None:
    assert figure(text, name).post == post


def test_letters_of_honours_are_nobody() -> None:
    text = "Kenya's guest, General Sir Roy Walker KCB DSO, Chief of the General Staff, spoke in Nairobi."
    assert [(each.name, each.post) for each in a_story(text).figures] == [
        ("Roy Walker", "Chief of the General Staff")
    ]


def test_a_lone_name_behind_a_comma_that_nothing_closes_is_a_subject() -> None:
    text = "Minister Ali Umar of Oman spoke. According to a Kenyan ministry spokesman, Umar thanked Kenya."
    assert [each.name for each in a_story(text).figures] == ["Ali Umar"]


def test_a_counterpart_has_the_post_of_who_met_him() -> None:
    text = (
        "Kenyan Defence Minister Ana Otieno, who came as the special envoy of President Musa Kiprono, held "
        "talks with her Omani counterpart Major General Ali Hassan."
    )
    assert figure(text, "Ali Hassan").post == "Defence Minister"
    assert figure(text, "Musa Kiprono").post == "President"


def test_the_next_of_a_list_keeps_his_own_post() -> None:
    text = (
        "The talks in Oman were attended by Omani officials, British Ambassador Roy Hale, Britain’s Defence "
        "Senior Adviser on the Middle East Lieutenant General Joe Grant and other officials."
    )
    assert figure(text, "Roy Hale").post == "Ambassador"
    assert figure(text, "Joe Grant").post == "Defence Senior Adviser on the Middle East"


def test_an_ambassador_to_the_kingdom_is_named_behind_it() -> None:
    text = "The talks in Morocco were attended by the US Ambassador to the Kingdom Roy Hale."
    assert figure(text, "Roy Hale").post == "Ambassador to the Kingdom"
