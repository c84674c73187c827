"""Engagements told in one plain sentence beside the news: what came before, what comes next."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in, roles_in

NEWS = (
    "Kenyan Minister of Defence Bo Berg met his Norwegian counterpart Ana Silva in Nairobi on Monday to "
    "discuss defence cooperation.\n\n"
)


def told(sentence: str) -> list[str]:
    """Type, status and date of what the sentence tells beside the news."""
    found = engagements_in(NEWS + sentence)
    return [
        f"{each.type} {each.status.value} {each.date}"
        for each in found
        if not (each.type == "meeting" and str(each.date) == "2021-03-01")
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Oslo is to play host to the sixth round in November.", "dialogue planned 2021-11"),
        ("The last round was in Oslo two years ago.", "dialogue held 2019"),
        ("Previous sessions were held in Bergen in 2014.", "dialogue held 2014"),
        ("The next one, the seventh, falls to Norway in 2022.", "dialogue planned 2022"),
        ("The subcommittee on logistics convened in Bergen on 2 March.", "dialogue held 2021-03-02"),
        ("The commission's next sitting is fixed for 12 May in Oslo.", "dialogue planned 2021-05-12"),
        ("A 2+2 of foreign and defence ministers is planned for June in Oslo.", "dialogue planned 2021-06"),
        ("The two first met in Bergen in 2016.", "meeting held 2016"),
        ("The two generals got together in Mombasa in February.", "meeting held 2021-02"),
        ("Experts from both sides will sit down in Bergen in May.", "meeting planned 2021-05"),
        ("The heads of the two navies met in Mombasa in February.", "meeting held 2021-02"),
        ("President Uhuru Otieno granted her an audience on Tuesday.", "courtesy_call held 2021-03-02"),
        ("President Uhuru Otieno will receive her on 9 March.", "courtesy_call planned 2021-03-09"),
        (
            "Colonel Nils Dahl, the Norwegian attaché, took his leave of the minister on Tuesday.",
            "courtesy_call held 2021-03-02",
        ),
        ("The two army commanders consulted by secure video in January.", "call held 2021-01"),
        ("The ministers were on the phone for an hour on 27 February.", "call held 2021-02-27"),
        ("The navy chiefs exchanged letters in January.", "call held 2021-01"),
        ("Mr Berg himself had been to Oslo in January.", "visit held 2021-01"),
        ("From Nairobi she goes on to Kampala on 9 March.", "visit planned 2021-03-09"),
        ("A Norwegian group of officers spent three days in Mombasa in February.", "visit held 2021-02"),
        ("Army chief General Nils Dahl paid Kenya a visit in November 2020.", "visit held 2020-11"),
        ("A wreath was laid at the war memorial on Tuesday.", "ceremony held 2021-03-02"),
        ("Twenty officers received their diplomas in Bergen on Tuesday.", "ceremony held 2021-03-02"),
        ("Delivery of the second boat took place in Mombasa in February.", "ceremony held 2021-02"),
        ("The keel of the ship was laid in Bergen on Tuesday.", "ceremony held 2021-03-02"),
        ("The two chiefs of staff put pen to paper on a plan on Tuesday.", "signing held 2021-03-02"),
        ("The signature of the agreement is planned for July in Oslo.", "signing planned 2021-07"),
        ("Both sides will gather for round eight in Bergen in May.", "dialogue planned 2021-05"),
        ("The two ministers signed a joint communiqué in Nairobi on Tuesday.", "signing held 2021-03-02"),
        (
            "An exchange of notes in Nairobi on Tuesday put the agreement into effect.",
            "signing held 2021-03-02",
        ),
        ("The two ministers paid homage to the dead of 1940 on Tuesday.", "ceremony held 2021-03-02"),
        ("The ministers will lay the foundation stone of the school in May.", "ceremony planned 2021-05"),
        (
            "A street was named after the Norwegian admiral on Tuesday in the presence of Mr Berg.",
            "ceremony held 2021-03-02",
        ),
        ("Officers of the two joint commands met in Mombasa in January.", "meeting held 2021-01"),
        (
            "Norwegian Colonel Nils Dahl came to say goodbye to Mr Berg on Tuesday.",
            "courtesy_call held 2021-03-02",
        ),
        ("The two navy chiefs linked up by video on 2 February.", "call held 2021-02-02"),
        (
            "Mr Berg picked up the phone to his Norwegian colleague, Ana Silva, on 25 February.",
            "call held 2021-02-25",
        ),
        (
            "The secretary-general of the Norwegian ministry, Per Holm, is coming on 12 May.",
            "visit planned 2021-05-12",
        ),
        ("In 2014 President Uhuru Otieno made the journey to Oslo.", "visit held 2014"),
        ("Thirty Norwegian cadets are touring Kenyan garrisons until 20 March.", "visit held ../2021-03-20"),
        ("Mr Berg will be back in Oslo in May.", "visit planned 2021-05"),
        ("The two talked about the border in Kampala in January.", "meeting held 2021-01"),
        ("The ministers are to speak by telephone on 9 March.", "call planned 2021-03-09"),
        ("A memorial service for the dead was held in Mombasa on Tuesday.", "ceremony held 2021-03-02"),
        ("The minutes of the talks were signed on Tuesday by General Nils Dahl.", "signing held 2021-03-02"),
        (
            "Ms Silva will be the guest of President Uhuru Otieno on 9 March.",
            "courtesy_call planned 2021-03-09",
        ),
    ],
)
def test_one_plain_sentence_tells_an_engagement(sentence: str, expected: str) -> None:
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Oil prices rose for the third session in a row on Tuesday.",
        "The next round of voting will be held in June.",
        "The cabinet met in Nairobi on Tuesday to approve the budget.",
        "The two countries last met in a World Cup qualifier in October.",
        "Norway visited Kenya in the qualifiers of October 2016.",
        "If the minister went to Oslo, he would find an open door.",
        "The suspect was handed over to the police in Nairobi on Tuesday.",
        "The museum opened its doors in 1982.",
        "The two had never met before.",
        "She signed autographs for the pupils on Tuesday.",
        "The session on logistics was the longest of the three.",
        "The regiment received new boots in February.",
        "The call of the sea brought him to the navy in 1982.",
        "He said that he would meet his critics halfway.",
        "The crew met its targets in February.",
        "The company passed out of the army's hands in 1998.",
        "On the basis of what our ministries signed, ties will grow, he said in a text message on Tuesday.",
    ],
)
def test_the_same_words_of_other_things_tell_none(sentence: str) -> None:
    assert told(sentence) == []


def test_a_guest_is_received_by_the_president_of_her_host() -> None:
    found = engagements_in(NEWS + "Kenyan President Uhuru Otieno received her on Tuesday.")
    [call] = [each for each in found if each.type == "courtesy_call"]
    assert roles_in(call) == {"Uhuru Otieno": "host", "Ana Silva": "guest"}


def test_cadets_who_are_received_are_not_the_minister() -> None:
    found = engagements_in(NEWS + "Cadets of Norway's naval school were received by Mr Berg on 25 February.")
    [call] = [each for each in found if str(each.date) == "2021-02-25"]
    assert call.type == "courtesy_call"
    assert roles_in(call) == {"Bo Berg": "host"}


def test_two_army_commanders_are_not_the_two_ministers() -> None:
    found = engagements_in(NEWS + "The two army commanders got together in Mombasa in February.")
    [meeting] = [each for each in found if str(each.date) == "2021-02"]
    assert roles_in(meeting) == {}
