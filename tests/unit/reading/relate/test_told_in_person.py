"""Ways in which speakers, letter writers and translators tell of engagements."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in, roles_in

OF_NORWAY = "Norwegian Minister of Defence Ana Silva and the Royal Norwegian Navy are in the news. "
OF_KENYA = "Kenyan General Bo Berg is Chief of Defence Forces. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kenyan General Bo Berg took Norwegian Minister Ana Silva to Kisumu on 1 March.",
            "visit 2021-03-01",
        ),
        ("Kenyan Prime Minister Eva Otieno brought forty firms to Oslo on 1 March.", "visit 2021-03-01"),
        ("Kenyan General Bo Berg is in the news. He is now expected on 9 March.", "visit 2021-03-09"),
        ("Kenyan General Bo Berg returned on 1 March from Bergen in Norway.", "visit ../2021-03-01"),
        ("Kenyan General Bo Berg goes to Bergen in Norway on Tuesday.", "visit 2021-03-09"),
        ("The working stay made in Oslo by Kenyan General Bo Berg was in July 2017.", "visit 2017-07"),
        (
            "The inspection of boats at Bergen by Kenyan General Bo Berg is fixed for 3 May.",
            "visit 2021-05-03",
        ),
        (
            "Kenyan General Bo Berg had a long private talk with Minister Silva on 1 March.",
            "meeting 2021-03-01",
        ),
        (
            "Kenyan General Bo Berg discussed with the guest ways of training on 1 March.",
            "meeting 2021-03-01",
        ),
        ("Norway and Kenya held talks at the level of directors on 1 March.", "meeting 2021-03-01"),
        ("Kenyan officers had an audience on 1 March with Minister Silva.", "courtesy_call 2021-03-01"),
        ("The Kenyan ship Jasiri put into Bergen on 1 March.", "port_call 2021-03-01"),
        ("A Kenyan team came on 1 March to teach mechanics in Bergen.", "training 2021-03-01"),
        ("The sending of Kenyan instructors to Bergen is set for 9 March.", "training 2021-03-09"),
        ("On 1 March General Berg of Kenya made a pilgrimage to the Oslo Cemetery.", "ceremony 2021-03-01"),
        (
            "The arrangement, which Kenya's General Berg and Minister Silva signed on 1 March.",
            "signing 2021-03-01",
        ),
        ("Kenyan General Bo Berg, who effects a visit to Oslo, came on 1 March.", "visit 2021-03-01"),
        ("Kenyan General Bo Berg sojourned in Oslo in April 2019.", "visit 2019-04"),
        ("Kenya's General Bo Berg was admitted by Premier Eva Moe on 1 March.", "courtesy_call 2021-03-01"),
        ("Minister Silva and Kenyan Minister Bo Berg sustained a meeting on 1 March.", "meeting 2021-03-01"),
        ("Minister Silva and Kenya's Minister Bo Berg last spoke on 1 March.", "call 2021-03-01"),
        ("HMS Kent would enter Oslo on 9 May.", "port_call 2021-05-09"),
        ("A call of the Kenyan frigate Jasiri is awaited at Bergen on 9 May.", "port_call 2021-05-09"),
        ("On 1 March Kenyan General Bo Berg attended in Oslo the navy's bicentenary.", "ceremony 2021-03-01"),
        ("On 1 March Kenyan General Bo Berg came to lecture at the War College.", "training 2021-03-01"),
        ("On 1 March Norwegian and Kenyan medics dispensed free medicines.", "assistance 2021-03-01"),
        ("The 4th Meeting of Staffs of Kenya and Norway will be held on 9 May.", "dialogue 2021-05-09"),
        ("Minister Silva is in the news. When she came to Mombasa on 1 March it rained.", "visit 2021-03-01"),
        ("The visit paid by Kenyan General Bo Berg to Oslo was on 1 March.", "visit 2021-03-01"),
        ("Kenyan General Bo Berg came from Nairobi on 1 March.", "visit 2021-03-01"),
        ("A team from Kenya drives to Bergen in Norway on 9 May.", "visit 2021-05-09"),
        ("On 1 March Kenyan Commander Bo Berg was the guest of Minister Silva.", "courtesy_call 2021-03-01"),
        ("Kenyan General Bo Berg reported in Oslo to Minister Silva on 1 March.", "courtesy_call 2021-03-01"),
        ("Minister Silva had a separate bilateral with Kenyan Minister Bo Berg.", "meeting 2021-03"),
        ("The conference of defence ministers of the CPLP is on 9 May.", "multilateral_meeting 2021-05-09"),
        ('Kenya took part in the "Hawk Eye 2" maneuver in Norway on 1 March.', "exercise 2021-03-01"),
        ("The three navies exercised off Bergen on 1 March.", "exercise 2021-03-01"),
        ("KNS Jasiri pulled in on 1 March.", "port_call 2021-03-01"),
        ("Kenya agreed to send five officers to the War College on 9 May.", "training 2021-05-09"),
        ("The plan was subscribed on 1 March by Kenya's General Berg.", "signing 2021-03-01"),
    ],
)
def test_what_is_told(text: str, told: str) -> None:
    found = [f"{each.type} {each.date}" for each in engagements_in(OF_NORWAY + text)]
    assert told in found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("I was to see Kenyan General Bo Berg on 9 March; we have had to shift it.", "cancelled"),
        ("Minister Silva looks forward to receiving Kenyan General Bo Berg on 9 March.", "planned"),
        ("The visit of Kenyan General Bo Berg to Oslo on 1 March has not taken place.", "cancelled"),
        ("The visit of Kenyan General Bo Berg to Oslo, set for March, was put on hold.", "cancelled"),
        ("Kenyan General Bo Berg was to have come to Oslo on 1 March.", "cancelled"),
        ("The visit of Kenyan General Bo Berg to Oslo, set for 1 March, fell through.", "cancelled"),
        ("The visit to Oslo of Kenyan General Bo Berg was put back to 9 May.", "planned"),
    ],
)
def test_what_did_not_come_to_be(text: str, status: str) -> None:
    assert [each.status.value for each in engagements_in(OF_NORWAY + text)] == [status]


def test_who_comes_home_visits_nobody() -> None:
    text = (
        "Kenyan General Bo Berg went to Oslo on 1 March as Minister Silva's guest and came back to Nairobi."
    )
    assert {each.country for each in engagements_in(OF_NORWAY + text)} == {"NO"}


def test_who_joined_by_video_makes_no_call() -> None:
    text = (
        "Statement made by the Norwegian Minister of Defence (Ana Silva)\n\nOn 1 March I held talks with "
        "Kenyan General Bo Berg in Nairobi, at which General Eva Moe joined me by video from Oslo."
    )
    [talks] = engagements_in(text)
    assert talks.type == "meeting"
    assert {"Ana Silva", "Bo Berg"} <= {each.name for each in talks.participants}


@pytest.mark.parametrize(
    "words",
    ["gave me an hour", "had me in for coffee", "granted me an audience"],
)
def test_who_has_the_speaker_in_is_host(words: str) -> None:
    text = f"Statement by Norwegian Minister of Defence Ana Silva. On 1 March General Berg {words}."
    found = engagements_in(OF_KENYA + text)
    assert any(roles_in(each) == {"Bo Berg": "host", "Ana Silva": "guest"} for each in found)


def test_who_came_to_see_the_speaker_is_guest() -> None:
    text = "Statement by Norwegian Minister of Defence Ana Silva. On 1 March General Berg came to see me."
    found = engagements_in(OF_KENYA + text)
    assert any(roles_in(each) == {"Bo Berg": "guest", "Ana Silva": "host"} for each in found)


def test_who_called_on_you_called_on_whom_the_letter_addresses() -> None:
    text = (
        "Dear Minister Silva,\n\nI thank you for your letter. Kenyan General Eva Otieno, who called on you "
        "in Oslo on 1 March, is well. The Royal Norwegian Navy is friendly.\n\nYours sincerely,\n\nBo Berg\n"
        "Minister of Defence of Kenya\n"
    )
    assert any(
        {"Eva Otieno", "Silva"} == {who.name for who in each.participants} for each in engagements_in(text)
    )
