"""Whose people are those whose country no word states."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import a_story

AFTER = " New Zealand and its navy thanked him. New Zealand is a partner of Canada."


@pytest.mark.parametrize(
    "text",
    [
        "Defence Secretary Paul Hobart met with New Zealand's defence minister on Monday, Canadian "
        "Navy Rear Adm. Ann Kirk said.",
        "Defence Secretary Paul Hobart called New Zealand Defence Minister Ian Rose on Monday, Canadian "
        "Navy Rear Adm. Ann Kirk said.",
    ],
)
def test_who_meets_one_side_is_of_the_other_whoever_tells_of_it(text: str) -> None:
    (hobart,) = [each for each in a_story(text + AFTER).figures if each.name == "Paul Hobart"]
    assert hobart.country == "CA"


def test_who_speaks_on_behalf_of_another_is_of_his_side() -> None:
    text = (
        "Chile’s Joint Chief of Staff General Luis Mora, on behalf of the Chief of Defence Forces General "
        "Hugo Paz, met the Peruvian minister and thanked Peru. Chile and Peru are partners."
    )
    paz = next(each for each in a_story(text).figures if each.name == "Hugo Paz")
    assert paz.country == "CL"


def test_a_post_that_one_country_has_is_not_its_counterparts() -> None:
    text = (
        "US Secretary of Defense Paul Hobart met his Kenyan counterpart Ana Otieno. Kenya and the US agree."
    )
    otieno = next(each for each in a_story(text).figures if each.name == "Ana Otieno")
    assert (otieno.country, otieno.post) == ("KE", None)
