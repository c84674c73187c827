"""Posts of those in command: before their ranks, of missions, of services with long names."""

from __future__ import annotations

import pytest

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
