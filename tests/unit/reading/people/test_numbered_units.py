"""Posts in units known by a number, bodies of bodies, and names that end in “Jr.”."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import a_story


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        (
            "The General Officer Commanding 20 Mountain Division, Major General Ravi Kumar, was there.",
            "Ravi Kumar",
            "General Officer Commanding 20 Mountain Division",
        ),
        (
            "The Commanding Officer of 188 Squadron, Colonel Tan Ah Kow, opened the exercise.",
            "Tan Ah Kow",
            "Commanding Officer of 188 Squadron",
        ),
        (
            "Brigadier Rahim Uddin, Commander of 52 Infantry Brigade, led the contingent.",
            "Rahim Uddin",
            "Commander of 52 Infantry Brigade",
        ),
        (
            "He met permanent member of the Party Central Committee's Secretariat Vo Van Hung.",
            "Vo Van Hung",
            "permanent member of the Party Central Committee's Secretariat",
        ),
        (
            "Hon. Pedro C. Reyes Jr., Secretary of National Defense, met the ambassador.",
            "Pedro C. Reyes Jr",
            "Secretary of National Defense",
        ),
    ],
)
def test_the_whole_post_is_read(text: str, name: str, post: str) -> None:
    assert (name, post) in [(each.name, each.post) for each in a_story(text).figures]


def test_the_post_that_somebody_serves_in_is_not_that_of_who_is_named_next() -> None:
    story = a_story(
        "Norwegian General Bo Berg met Peruvian General Luis Vargas. Welcoming Berg on his first visit as "
        "Chief of Defence of Norway, Vargas offered greetings."
    )
    assert [(each.name, each.post) for each in story.figures] == [("Bo Berg", None), ("Luis Vargas", None)]


def test_the_post_of_many_before_a_name_with_its_own_is_not_his() -> None:
    story = a_story("Peruvian Cabinet Ministers, Mr Bo Berg, Norwegian ambassador to Peru, and others came.")
    assert ("Bo Berg", "ambassador to Peru") in [(each.name, each.post) for each in story.figures]


@pytest.mark.parametrize("post", ["Defence Advisor of Norway", "Defence Adviser to the Embassy of Norway"])
def test_a_defence_adviser_is_of_the_country_that_sent_him(post: str) -> None:
    story = a_story(f"The {post} in Peru, Colonel Bo Berg, called on Peruvian Admiral Luis Vargas in Lima.")
    assert [(each.name, each.country, each.post) for each in story.figures][:1] == [("Bo Berg", "NO", post)]
