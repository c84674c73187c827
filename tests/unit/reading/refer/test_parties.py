"""Parties, host, and whose people are those without a stated country."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import a_document
from tests.unit.reading.stories import a_story, reader


def test_the_two_countries_named_most_are_the_parties() -> None:
    story = a_story("Norway and Kenya met. Norway thanked Kenya. A ship from Peru passed by.")
    assert set(story.parties) == {"NO", "KE"}


def test_the_host_is_where_the_visit_goes() -> None:
    story = a_story("Kenyan General Bo Berg paid a visit to Norway. He met Norwegian General Ana Silva.")
    assert story.host == "NO"


def test_the_capital_in_which_they_met_tells_the_host() -> None:
    assert a_story("Norwegian and Kenyan officers met in Nairobi. Norway thanked Kenya.").host == "KE"


def test_a_counterpart_is_of_the_other_party_and_holds_the_same_post() -> None:
    story = a_story("Norwegian Minister of Defence Ana Silva met her Kenyan counterpart Bo Berg.")
    silva, berg = story.figures
    assert (berg.country, berg.post) == ("KE", silva.post)


def test_one_met_by_a_person_of_one_party_is_of_the_other() -> None:
    story = a_story("In Norway, Norwegian General Ana Silva met with General Bo Zzyz. Kenya was thanked.")
    assert [figure.country for figure in story.figures] == ["NO", "KE"]


def test_without_other_signs_people_are_of_the_country_of_the_address() -> None:
    text = "Norway and Kenya train together. Kenya and Norway are friends. Brigadier Zzyz Qqor spoke."
    for tail, country in (("ke", "KE"), ("no", "NO")):
        document = replace(a_document(text), url=f"https://example.{tail}/news")
        assert [figure.country for figure in reader().story(document).figures] == [country]


def test_the_letters_of_a_body_alone_make_no_party() -> None:
    story = a_story(
        "Norway and Kenya met, JDF reports. Norway thanked Kenya. JDF is a magazine. JDF said more."
    )
    assert set(story.parties) == {"NO", "KE"}


def test_where_a_mission_is_makes_no_party() -> None:
    story = a_story(
        "Norwegian General Ana Silva met Kenyan officers at UNMISS in the Central African Republic."
    )
    assert set(story.parties) == {"NO", "KE"}
    story = a_story("Norwegian General Ana Silva visited UNMISS in South Sudan and met South Sudan's army.")
    assert set(story.parties) == {"NO", "SS"}


def test_who_met_abroad_is_of_the_country_of_the_dateline() -> None:
    story = a_story(
        "MANILA — Defense Secretary Ana Silva on Tuesday met with Japanese Defense Minister Ken Sato in "
        "Jakarta, Indonesia. The Philippines said talks on a pact of the Philippines and Japan would go on."
    )
    assert [each.country for each in story.figures] == ["PH", "JP"]
    assert set(story.parties) == {"PH", "JP"}


def test_a_soldier_who_writes_the_report_is_nobody_in_it() -> None:
    story = a_story(
        "Navy Secretary in Lima\n\nFrom Mass Communication Specialist 2nd Class Joe Grant, Secretary of the "
        "Navy Public Affairs\n\nU.S. Navy Secretary Ana Silva met Peruvian Minister Juan Ruiz in Lima."
    )
    assert [each.name for each in story.figures] == ["Ana Silva", "Juan Ruiz"]
