"""Posts of those in command: before their ranks, of missions, of services with long names."""

from __future__ import annotations

import pytest

from tests.unit.reading.people.test_surroundings import figure
from tests.unit.reading.stories import a_story

COMMANDERS = [
    ("Ugandan Navy Commander Rear Admiral James Okello", "Navy Commander", "UG"),
    ("Ugandan Navy Commander Major General James Okello", "Navy Commander", "UG"),
    ("Uganda's Border Service chief, Major General James Okello", "Border Service chief", "UG"),
    (
        "Admiral James Okello, Vice-Chairman of the Central Military Commission of Uganda",
        "Vice-Chairman of the Central Military Commission",
        "UG",
    ),
    ("the Commander UNIFIL Major General James Okello of Uganda", "Commander UNIFIL", "UG"),
    ("Major General James Okello, Deputy Commander of EUTM Mali,", "Deputy Commander of EUTM Mali", None),
    (
        "the Deputy Commander UK Strike Force, Rear Admiral James Okello,",
        "Deputy Commander UK Strike Force",
        "GB",
    ),
]


@pytest.mark.parametrize(("words", "post", "country"), COMMANDERS, ids=[words for words, _, _ in COMMANDERS])
def test_commanders_have_their_posts(words: str, post: str, country: str | None) -> None:
    story = a_story(f"Kenyan Defence Secretary Peter Ouma received {words} in Nairobi on Tuesday.")
    found = next(each for each in story.figures if each.name == "James Okello")
    assert (found.post, found.country) == (post, country)


def test_a_commander_of_a_navy_without_another_rank_has_that_rank() -> None:
    story = a_story("U.S. Navy Commander John Smith met Kenyan officers in Mombasa on Tuesday.")
    (smith,) = story.figures
    assert (smith.rank, smith.post) == ("commander", None)


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        (
            "Lieutenant General Somchai Wongsa, Commander of the 4th Army Region in Nakhon Sri Thammarat, "
            "and "
            "Malaysian General Raja Fauzi met.",
            "Somchai Wongsa",
            "Commander of the 4th Army Region in Nakhon Sri Thammarat",
        ),
        ("The Peruvian CNS, Rear Admiral Juan Ruiz, met the Kenya Navy.", "Juan Ruiz", "CNS"),
        (
            "Jamaica Defence Force (JDF) head, General Leroy Otis, and his Peruvian counterpart, General "
            "Juan "
            "Ruiz, held talks.",
            "Juan Ruiz",
            "head",
        ),
    ],
)
def test_posts_with_towns_letters_and_bodies(text: str, name: str, post: str) -> None:
    assert figure(text, name).post == post
