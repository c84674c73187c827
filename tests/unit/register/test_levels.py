"""The level of a post, of a mechanism and of an engagement."""

from __future__ import annotations

import pytest

from dragoman.register.levels import (
    Level,
    Seen,
    level_met,
    level_of,
    level_of_mechanism,
    level_of_post,
    levels_in_order,
)
from dragoman.register.records import EngagementRecord


@pytest.mark.parametrize(
    ("post", "level"),
    [
        ("President", "head"),
        ("Vice-President, Prime Minister, Minister of Defence", "head"),
        ("President of the National Defence University", "working"),
        ("Minister of National Defence", "minister"),
        ("Deputy Prime Minister & Minister of Defense", "minister"),
        ("Deputy Secretary of the Central Military Commission and Defence Minister", "minister"),
        ("Deputy Minister of National Defence", "deputy_minister"),
        ("First Deputy Minister of Defence and Chief of General Staff", "deputy_minister"),
        ("State Secretary in the Ministry of Defence", "deputy_minister"),
        ("Under-Secretary of Defense for Policy", "deputy_minister"),
        ("Chief of Staff of the Armed Forces", "chief"),
        ("Commander of the Island Navy", "chief"),
        ("Chief of Staff of Island Airforce", "chief"),
        ("Vice Chief of Naval Operations", "commander"),
        ("Flag Officer Commanding Eastern Fleet", "commander"),
        ("Ambassador", "commander"),
        ("Minister-Counsellor", "working"),
        ("Adviser to the Minister of Defence", "working"),
        ("Director of the International Cooperation Department", "working"),
        ("Defense Attache", "working"),
        ("Commanding Officer of Sultan Naval Base", "unit"),
        ("captain of the frigate", "unit"),
        ("former Minister of Defence", None),
        ("Harbour Master", None),
        ("", None),
    ],
)
def test_the_words_of_a_post_tell_its_level(post: str, level: str | None) -> None:
    assert level_of_post(post) == level


def test_a_defence_secretary_is_a_minister_or_the_first_official_by_country() -> None:
    assert level_of_post("Defence Secretary", "GB") == "minister"
    assert level_of_post("Defence Secretary", "IN") == "deputy_minister"


def test_armed_forces_are_known_by_the_names_that_they_have() -> None:
    assert level_of_post("Chief of Staff of the Bundeswehr", "DE") == "chief"
    assert level_of_post("Commander of the TNI", "ID") == "chief"
    assert level_of_post("Chief of Staff of the Bundeswehr", "FR") == "commander"


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Asia Defence Ministers' Meeting", "minister"),
        ("Deputy Ministers' Dialogue", "deputy_minister"),
        ("Defence Ministers' Meeting Experts' Working Group", "working"),
        ("2+2 dialogue", "minister"),
        ("Navy-to-Navy Staff Talks", "working"),
        ("Army Chiefs' Conference", "chief"),
        ("Defence Policy Dialogue", None),
    ],
)
def test_the_name_of_a_mechanism_may_tell_its_level(name: str, level: str | None) -> None:
    assert level_of_mechanism(name) == level


def test_the_level_is_the_highest_at_which_two_sides_met() -> None:
    minister, ambassador = Seen("Minister of Defence", "AA"), Seen("Ambassador", "BB")
    aide = Seen("Director of the Policy Department", "AA")
    assert level_met([minister, ambassador, aide]) == "commander"
    assert level_met([minister, aide]) == "minister"
    assert level_met([minister, Seen("Defence Minister", "BB"), Seen("Ambassador", "CC")]) == "minister"
    assert level_met([minister, Seen(None, "BB")]) == "minister"
    assert level_met([Seen("Minister of Defence")]) == "minister"
    assert level_met([]) is None


def test_ships_and_exercises_are_a_level_of_their_own() -> None:
    port_call = EngagementRecord("E-1", "port_call", "held")
    assert level_of(port_call, [Seen("Ambassador", "AA")]) == Level("unit", "type")


def test_an_edition_has_the_level_of_its_mechanism_and_a_meeting_beside_it_that_of_the_people() -> None:
    seen = [Seen("Director", "AA"), Seen("Director", "BB")]
    edition = EngagementRecord("E-1", "dialogue", "held", mechanism="Deputy Ministers' Dialogue")
    beside = EngagementRecord("E-2", "meeting", "held", mechanism="Deputy Ministers' Dialogue")
    assert level_of(edition, seen) == Level("deputy_minister", "mechanism")
    assert level_of(beside, seen) == Level("working", "posts")
    assert level_of(beside, []) == Level("deputy_minister", "mechanism")


def test_where_nothing_tells_a_level_that_is_said() -> None:
    assert level_of(EngagementRecord("E-1", "visit", "held"), []) == Level("not_told", "")
    assert level_of(EngagementRecord("E-1", "training", "held"), []) == Level("working", "type")
    assert levels_in_order()[0] == "head"
    assert levels_in_order()[-1] == "not_told"
