"""Who calls whom, by telephone or at the door; and what stands beside an engagement and is none of it."""

from __future__ import annotations

import pytest

from dragoman.model.engagements import Engagement
from tests.builders import a_document
from tests.unit.reading.stories import reader


def only_engagement(text: str) -> Engagement:
    (found,) = reader().read(a_document(text, published="2024-05-15")).engagements
    return found.value


def roles_of(engagement: Engagement) -> dict[str, str]:
    return {each.name: str(each.role) for each in engagement.participants}


@pytest.mark.parametrize(
    "text",
    [
        "Major General Ana Silva, Commander of the Norwegian Army, received a courtesy call from Major "
        "General Bo Berg, Chief of Army of Kenya, today.",
        "The Norwegian defence minister, Ana Silva, received a farewell call by the Kenyan defence "
        "attaché, Colonel Bo Berg, on Tuesday.",
    ],
)
def test_who_receives_a_call_is_the_host(text: str) -> None:
    call = only_engagement(text)
    assert (call.type, call.country) == ("courtesy_call", "NO")
    assert roles_of(call) == {"Ana Silva": "host", "Bo Berg": "guest"}


def test_a_courtesy_call_with_somebody_is_no_telephone_call() -> None:
    text = (
        "The Norwegian Chief of Navy, Rear Admiral Ole Holm, had a courtesy call with the Commander of the "
        "Kenyan Navy, Major General Bo Berg, in Nairobi."
    )
    assert only_engagement(text).type == "courtesy_call"


def test_a_minister_who_called_another_spoke_by_telephone_and_a_telephone_has_no_place() -> None:
    text = (
        "Norwegian Defence Minister Ana Silva called Kenyan Defence Minister Bo Berg on Monday to speak of "
        "the cooperation of the navies and the alliance between Oslo and Nairobi."
    )
    call = only_engagement(text)
    assert (call.type, str(call.date), call.place, call.country) == ("call", "2024-05-13", None, None)


def test_who_only_tells_of_a_visit_at_the_end_takes_no_part() -> None:
    text = (
        "Kenyan President Ola Otieno paid a visit to Oslo in March to speak of the work of the armies, "
        "Rear Adm. Karl Holm of the Norwegian Navy said."
    )
    assert roles_of(only_engagement(text)) == {"Ola Otieno": "guest"}


def test_the_number_of_an_anniversary_or_a_regiment_is_no_edition() -> None:
    text = (
        "The Norwegian embassy in Nairobi held a ceremony for the 80th anniversary of the Norwegian army. "
        "Kenyan officers of the cooperation were there."
    )
    ceremony = only_engagement(text)
    assert (ceremony.type, ceremony.edition) == ("ceremony", None)


def test_a_visit_somebody_is_invited_to_is_proposed_and_no_other_visit_told() -> None:
    text = (
        "OSLO, 15 May 2024 – The staffs of Norway and Kenya met in Oslo on 14 May. General Bo Berg of "
        "Kenya invited the Norwegian Chief of Staff to visit Kenya this year. On 13 May the delegation of "
        "Kenya called on Norwegian Admiral Ana Silva, Chief of Defence, and visited the army camp."
    )
    found = [each.value for each in reader().read(a_document(text, published="2024-05-15")).engagements]
    assert [(each.status, each.country) for each in found if str(each.date) == "2024"] == [("proposed", "KE")]
    assert [(each.type, each.country) for each in found if str(each.date) == "2024-05-13"] == [
        ("courtesy_call", "NO"),
        ("visit", "NO"),
    ]


def test_an_ambassador_who_talked_with_a_minister_called_on_him() -> None:
    text = (
        "Minister of Defence of Norway Ana Silva talked in Oslo today with the Ambassador of Kenya H.E. Bo "
        "Berg about cooperation."
    )
    call = only_engagement(text)
    assert (call.type, call.place, str(call.date)) == ("courtesy_call", "Oslo", "2024-05-15")
    assert roles_of(call) == {"Ana Silva": "host", "Bo Berg": "guest"}


def test_a_dialogue_put_off_was_not_held() -> None:
    text = (
        "The Norwegian and Kenyan ministers agreed to put off the fourth Defence Policy Dialogue, which was "
        "to take place in Oslo this year, until delegations can travel again."
    )
    dialogue = only_engagement(text)
    assert (dialogue.edition, dialogue.status) == (4, "cancelled")


def test_the_chief_of_a_body_is_not_the_last_official_of_its_country() -> None:
    text = (
        "Norwegian Deputy Secretary of Defence Ana Silva met General Bo Berg of Kenya in Oslo on Monday. "
        "General Berg invited the Chief of the Norwegian Armed Forces to visit Kenya this year."
    )
    found = [each.value for each in reader().read(a_document(text, published="2024-05-15")).engagements]
    assert [each.participants for each in found if each.status == "proposed"] == [()]
