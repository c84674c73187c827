"""Talks told of in one breath, each with a day or place of its own; talks beside a gathering."""

from __future__ import annotations

from tests.builders import a_document
from tests.unit.reading.stories import OURS, engagements_in, reader, roles_in

SILVA = "Norwegian Minister of Defence Ana Silva"
BERG = "Kenyan Minister of Defence Bo Berg"


def test_talks_with_days_and_places_of_their_own_are_several() -> None:
    told = engagements_in(
        f"{SILVA} held talks with {BERG} in Nairobi on 1 March 2021 and with "
        "Peruvian Minister of Defence Luz Rey in Lima on 3 March 2021."
    )
    assert [(each.place, str(each.date), set(roles_in(each))) for each in told] == [
        ("Nairobi", "2021-03-01", {"Ana Silva", "Bo Berg"}),
        ("Lima", "2021-03-03", {"Ana Silva", "Luz Rey"}),
    ]


def test_two_hosts_met_on_one_day_are_one_engagement() -> None:
    [told] = engagements_in(
        f"{SILVA} met Kenyan Minister of Defence Bo Berg and General Jo Otieno in Nairobi on 1 March 2021."
    )
    assert set(roles_in(told)) == {"Ana Silva", "Bo Berg", "Jo Otieno"}


def test_a_day_behind_a_visit_is_its_own_and_not_that_of_the_talks_before() -> None:
    talks, visit = engagements_in(
        f"{SILVA} met {BERG} in Nairobi on 1 March 2021 and visited the Heron Centre on 2 March 2021."
    )
    assert (str(talks.date), str(visit.date)) == ("2021-03-01", "2021-03-02")


def test_talks_on_the_sidelines_are_where_and_when_the_gathering_was() -> None:
    forum, talks = engagements_in(
        f"{SILVA} attended the Shangri-La Dialogue in Singapore on 2 March 2021. On the margins of the forum "
        f"she met {BERG}."
    )
    assert forum.type == "multilateral_meeting"
    assert (talks.type, talks.place, str(talks.date)) == ("meeting", "Singapore", "2021-03-02")


def test_talks_during_a_forum_are_not_the_forum() -> None:
    told = engagements_in(f"{SILVA} met {BERG} during the Shangri-La Dialogue in Singapore on 2 March 2021.")
    assert [each.type for each in told] == ["meeting", "multilateral_meeting"]
    assert set(roles_in(told[0])) == {"Ana Silva", "Bo Berg"}


def test_a_meeting_of_a_blocs_ministers_is_one_of_many() -> None:
    [told] = engagements_in(
        f"{SILVA} attended the meeting of NATO defence ministers in Brussels on 2 March 2021."
    )
    assert told.type == "multilateral_meeting"


def test_an_exercise_has_the_days_on_which_it_is_hosted() -> None:
    [told] = engagements_in(
        "The exercise Milan-2021, which India hosts in Visakhapatnam from 19 to 27 March 2021, brings "
        "together ships of Kenya and Norway."
    )
    assert str(told.date) == "2021-03-19/2021-03-27"


def test_fighters_that_come_for_a_mission_are_a_deployment() -> None:
    [told] = engagements_in(
        "Two Swedish fighters landed in Estonia on 1 March 2021 for a three-month mission."
    )
    assert told.type == "deployment"


def test_who_says_something_after_talks_was_at_them() -> None:
    told = (
        f"Kenya and Norway have agreed to set up a school, {SILVA} said after talks with {BERG} in Nairobi."
    )
    [talks] = engagements_in(told)
    assert (talks.status.value, set(roles_in(talks))) == ("held", {"Ana Silva", "Bo Berg"})


def test_an_exercise_called_an_accord_is_no_instrument() -> None:
    text = "Kenya will host the exercise Justified Accord in February 2022, and Norway will send a company."
    assert not reader().read(a_document(text + OURS)).instruments
