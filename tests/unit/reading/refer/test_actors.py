"""Whom later words mean."""

from __future__ import annotations

import pytest

from dragoman.reading.story import Actor, Story
from tests.unit.reading.stories import a_story

MET = (
    "Norwegian Minister of Defence Ana Silva received Kenyan General Bo Berg, Chief of Defence Staff, in "
    "Oslo during his visit to Norway. "
)


def actor(text: str, words: str) -> Actor:
    """The actor of those words in the last sentence."""
    story: Story = a_story(MET + text)
    [found] = [each for each in story.actors[-1] if story.plain[each.span.start : each.span.end] == words]
    return found


def test_the_minister_is_the_minister_named_before() -> None:
    found = actor("Later the minister spoke of training.", "the minister")
    assert found.figure is not None
    assert found.figure.name == "Ana Silva"


def test_the_chief_of_another_post_is_its_holder() -> None:
    found = actor("Later the general spoke of training.", "the general")
    assert found.figure is not None
    assert found.figure.name == "Bo Berg"


def test_he_is_the_one_spoken_of_last() -> None:
    found = actor("General Berg thanked his host. He spoke of training.", "He")
    assert found.countries == ("KE",)


@pytest.mark.parametrize("words", ["The two sides", "Both countries", "They"])
def test_words_for_both_mean_both_parties(words: str) -> None:
    assert set(actor(f"{words} spoke of training.", words).countries) == {"NO", "KE"}


def test_the_two_of_a_kind_of_people_are_those_people() -> None:
    found = actor("The two leaders spoke of training.", "The two leaders")
    assert {figure.name for figure in found.figures} == {"Ana Silva", "Bo Berg"}


def test_the_host_is_of_the_country_where_they_met() -> None:
    assert actor("The guest thanked the host.", "the host").countries == ("NO",)


def test_the_guest_is_of_the_other_country() -> None:
    assert actor("The guest thanked the host.", "The guest").countries == ("KE",)


def test_a_side_named_by_its_country_is_that_party() -> None:
    assert actor("The Kenyan side spoke of training.", "The Kenyan side").countries == ("KE",)


def test_a_counterpart_without_a_name_is_of_the_other_country() -> None:
    found = actor("Silva thanked her counterpart.", "her counterpart")
    assert found.countries == ("KE",)


def test_the_two_are_those_named_last_together() -> None:
    story = a_story(
        "Norwegian General Ana Silva met Kenyan General Bo Berg. The two signed a plan on a two-day visit."
    )
    [both] = [each for each in story.actors[1] if each.figures]
    assert {figure.name for figure in both.figures} == {"Ana Silva", "Bo Berg"}


def test_the_two_are_those_whom_the_sentence_names_before_those_of_the_last() -> None:
    found = actor("In the morning Admiral Kai Vik of Norway welcomed Berg and the two held talks.", "the two")
    assert {each.name for each in found.figures} == {"Kai Vik", "Bo Berg"}
