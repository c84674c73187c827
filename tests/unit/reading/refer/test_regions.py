"""Regions whose word stands for each of their countries."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import a_story


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Baltic defence ministers met in Riga on 3 May 2024.", {"EE", "LV", "LT"}),
        ("The chiefs of defence of the three Baltic states met in Riga.", {"EE", "LV", "LT"}),
        ("The Benelux naval commanders met in Ghent.", {"BE", "NL", "LU"}),
        ("The Visegrad defence ministers met in Brno.", {"CZ", "HU", "PL", "SK"}),
        ("The defence ministers of the Nordic countries met in Oslo.", {"DK", "FI", "IS", "NO", "SE"}),
        ("Peruvian General Ana Silva met her Baltic counterparts in Riga.", {"PE", "EE", "LV", "LT"}),
    ],
)
def test_ministers_of_a_region_are_those_of_each_of_its_countries(text: str, parties: set[str]) -> None:
    assert set(a_story(text).parties) == parties


def test_the_ministers_of_two_regions_are_of_all_their_countries() -> None:
    story = a_story("The Nordic-Baltic defence ministers met in Oslo.")
    assert set(story.parties) == {"DK", "EE", "FI", "IS", "LT", "LV", "NO", "SE"}


def test_a_region_that_is_only_spoken_of_is_no_party() -> None:
    story = a_story("Germany and Norway met in Oslo. They discussed the security of the Baltic states.")
    assert set(story.parties) == {"DE", "NO"}
