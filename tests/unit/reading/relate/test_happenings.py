"""What a sentence says of one engagement: type, roles, date, status, edition."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import EngagementStatus
from tests.unit.reading.stories import engagement_in, engagements_in, roles_in

SILVA, BERG = "Norwegian Minister of Defence Ana Silva", "Kenyan General Bo Berg"
CHIEF = "Kenyan Chief of Defence Staff Bo Berg"


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        (f"{SILVA} spoke by telephone with {BERG} on 3 March 2021.", "call"),
        (f"{BERG} paid a courtesy call on {SILVA} on 3 March 2021.", "courtesy_call"),
        (f"{SILVA} held talks with Kenyan Minister of Defence Bo Berg on 3 March 2021.", "meeting"),
        (f"{BERG} paid a visit to Norway on 3 March 2021.", "visit"),
        ("The armies of Norway and Kenya held a joint exercise on 3 March 2021.", "exercise"),
        ("The fifth Norway-Kenya Defence Policy Dialogue was held on 3 March 2021.", "dialogue"),
        ("The Norwegian frigate Holm arrived at the port of Mombasa in Kenya on 3 March 2021.", "port_call"),
        ("A training course for officers of Norway and Kenya opened on 3 March 2021.", "training"),
        (f"{SILVA} and {BERG} signed an agreement of Norway and Kenya on 3 March 2021.", "signing"),
        (f"{SILVA} and {BERG} attended the opening ceremony on 3 March 2021.", "ceremony"),
        ("Norway deployed a field hospital to Kenya on 3 March 2021.", "deployment"),
        ("Norway donated ten vehicles to Kenya on 3 March 2021.", "assistance"),
    ],
)
def test_a_cue_tells_the_type(text: str, type_: str) -> None:
    assert engagement_in(text).type == type_


def test_who_calls_is_guest_and_who_is_called_on_is_host() -> None:
    engagement = engagement_in(f"{BERG} paid a courtesy call on {SILVA} on 3 March 2021.")
    assert roles_in(engagement) == {"Bo Berg": "guest", "Ana Silva": "host"}


def test_who_is_received_is_guest() -> None:
    engagement = engagement_in(f"{SILVA} received {CHIEF} in Oslo on 3 March 2021.")
    assert roles_in(engagement) == {"Ana Silva": "host", "Bo Berg": "guest"}


def test_who_chairs_a_dialogue_is_a_chair() -> None:
    text = f"The fifth Norway-Kenya Defence Policy Dialogue was co-chaired by {SILVA} and {BERG} in Oslo."
    assert set(roles_in(engagement_in(text)).values()) == {"co_chair"}


def test_who_only_speaks_of_it_takes_no_part() -> None:
    text = f"General Per Holm said {SILVA} received {CHIEF} in Oslo on 3 March 2021."
    assert "Per Holm" not in roles_in(engagement_in(text))


def test_the_edition_is_read_in_words_and_numbers() -> None:
    for printed, number in (("fifth", 5), ("5th", 5), ("V", 5), ("twenty-first", 21)):
        text = f"The {printed} Norway-Kenya Defence Policy Dialogue was held on 3 March 2021."
        assert engagement_in(text).edition == number


def test_the_date_nearest_the_cue_is_its_date() -> None:
    text = f"{SILVA} met with {BERG} on 3 March 2021, following the agreement of 5 May 2019."
    assert str(engagement_in(text).date) == "2021-03-03"


def test_the_day_of_a_statement_is_not_the_day_of_the_talks() -> None:
    text = f"The ministry said in a statement on 4 March 2021 {SILVA} met with {BERG} on 2 March 2021."
    assert str(engagement_in(text).date) == "2021-03-02"


@pytest.mark.parametrize(
    "told", ["which was held in Oslo on 2 March 2021", "which took place on 2 March 2021 in Oslo"]
)
def test_a_clause_that_says_when_it_was_held_gives_its_date(told: str) -> None:
    text = f"Norway and Kenya spoke of pilots after the sixth Norway-Kenya Defence Policy Dialogue, {told}."
    assert str(engagement_in(text).date) == "2021-03-02"


def test_the_years_of_a_series_are_one_engagement_each() -> None:
    found = engagements_in("Norway and Kenya held a joint exercise in Oslo in 2011, 2013 and 2019.")
    assert [str(each.date) for each in found] == ["2011", "2013", "2019"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{BERG} visited Norway on 3 March 2021.", EngagementStatus.HELD),
        (f"{BERG} will visit Norway on 3 May 2021.", EngagementStatus.PLANNED),
        (f"{BERG} is scheduled to pay a visit to Norway in May 2021.", EngagementStatus.PLANNED),
        ("Norway proposed a joint exercise with Kenya in Oslo in May 2021.", EngagementStatus.PROPOSED),
        ("The joint exercise of Norway and Kenya in May 2020 was cancelled.", EngagementStatus.CANCELLED),
    ],
)
def test_words_around_a_cue_tell_whether_it_was_held(text: str, status: EngagementStatus) -> None:
    assert engagement_in(text).status is status


def test_a_town_after_a_word_of_place_is_where_it_was() -> None:
    engagement = engagement_in(f"{SILVA} received {CHIEF} in Bergen on 3 March 2021.")
    assert (engagement.place, engagement.country) == ("Bergen", "NO")


@pytest.mark.parametrize("told", ["received", "spoke by telephone with", "held a call with", "met with"])
def test_a_country_may_stand_before_the_rank_of_who_is_met(told: str) -> None:
    engagement = engagement_in(f"{SILVA} {told} Kenyan General Bo Berg on 3 March 2021.")
    assert set(roles_in(engagement)) == {"Ana Silva", "Bo Berg"}
