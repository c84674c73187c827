"""Days that a week, a heading or a line gives; those met one after the other; deeds of many kinds."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.relate.test_plain_ways import account_of
from tests.unit.reading.stories import reader

TAIL = " Both defence ministries praised their military cooperation."
"""What shows that a report of one sentence is ours."""

# Made-up reports of 15 May 2024, a Wednesday, and what each tells.
TOLD = [
    (
        (
            "On Monday in Rawalpindi Turkish General Metin Gurbuz called on the Chairman of the Joint "
            "Chiefs of Staff Committee of Pakistan, General Zubair Hayat, and later on the Chief of "
            "Army Staff, General Qamar Bajwani."
        ),
        [
            "courtesy_call held 2024-05-13 in Rawalpindi: Metin Gurbuz, Zubair Hayat",
            "courtesy_call held 2024-05-13 in Rawalpindi: Metin Gurbuz, Qamar Bajwani",
        ],
    ),
    (
        (
            "Japanese Vice-Minister Miyazawa Hiro met Djibouti's Prime Minister Abdoulkader Kamil on "
            "9 May, and thereafter Defence Minister Ali Hassan Bahdon."
        ),
        [
            "courtesy_call held 2024-05-09 in None: Miyazawa Hiro, Abdoulkader Kamil",
            "meeting held 2024-05-09 in None: Miyazawa Hiro, Ali Hassan Bahdon",
        ],
    ),
    (
        (
            "In Lima on Tuesday Chilean General Javier Iturra met Peruvian Defence Minister Ana Rojas "
            "and then Army Commander General Cesar Astudillo."
        ),
        [
            "meeting held 2024-05-14 in Lima: Javier Iturra, Ana Rojas",
            "meeting held 2024-05-14 in Lima: Javier Iturra, Cesar Astudillo",
        ],
    ),
    (
        (
            "On Monday in Nairobi British General Tom Fairweather met Kenyan Defence Minister Aden "
            "Duale and later called on President William Kibaki of Kenya."
        ),
        [
            "meeting held 2024-05-13 in Nairobi: Tom Fairweather, Aden Duale",
            "courtesy_call held 2024-05-13 in Nairobi: Tom Fairweather, William Kibaki",
        ],
    ),
    (
        (
            "German Defence Minister Jan Weber met Polish Defence Minister Marek Wolski and General "
            "Piotr Nowak in Warsaw on Monday."
        ),
        ["meeting held 2024-05-13 in Warsaw: Jan Weber, Marek Wolski, Piotr Nowak"],
    ),
    (
        (
            "Fijian Prime Minister Frank Bainimara will commission the boat on 24 May, with "
            "Australia's Defence Minister Linda Reynoldson at his side."
        ),
        ["ceremony planned 2024-05-24 in None: Frank Bainimara, Linda Reynoldson"],
    ),
    (
        (
            "Italian Undersecretary Domenico Rossini and Lebanese Minister Yaacoub Sarraf broke "
            "ground for the training centre in Tyre on 4 May."
        ),
        ["ceremony held 2024-05-04 in Tyre: Domenico Rossini, Yaacoub Sarraf"],
    ),
    (
        ("Keel laying of the third corvette for Turkey took place at the Karachi yard in Pakistan on 6 May."),
        ["ceremony held 2024-05-06 in Karachi: "],
    ),
    (
        (
            "Korean General Park Jeong-hwa was handed the Polish Army Medal in gold by General "
            "Rajmund Andrzejczuk in Warsaw on 6 May."
        ),
        ["ceremony held 2024-05-06 in Warsaw: Park Jeong-hwa, Rajmund Andrzejczuk"],
    ),
    (
        (
            "Italian General Claudio Grazian paid his respects to Lebanese President Michel Haddad in "
            "Baabda on Monday."
        ),
        ["courtesy_call held 2024-05-13 in Baabda: Claudio Grazian, Michel Haddad"],
    ),
    (
        (
            "In late April Polish Defence Minister Mariusz Blaszczyn was in Seoul for three days, "
            "seeing Defence Minister Lee Jong-supp."
        ),
        [
            "visit held 2024-04 in Seoul: Mariusz Blaszczyn",
            "meeting held 2024-04 in Seoul: Mariusz Blaszczyn, Lee Jong-supp",
        ],
    ),
    (
        (
            "Lt. Gen. Piotr Trytko of Poland led an artillery team to Boseong, Korea, in the second "
            "week of April."
        ),
        ["visit held 2024-04-08/2024-04-14 in Boseong: Piotr Trytko"],
    ),
    (
        ("The Chinese delegation lectured at the Command and Staff College in Duluti, Tanzania, on 9 May."),
        ["training held 2024-05-09 in Command and Staff College, Duluti: "],
    ),
    (
        ("Thirty Chinese instructors began training 120 Tanzanian marines in Kigamboni, Tanzania, on 6 May."),
        ["training held 2024-05-06 in Kigamboni: "],
    ),
    (
        ("Joint patrols with HMAS Choules off Fiji, foreseen from 16 June, have been called off."),
        ["exercise cancelled 2024-06-16 in None: "],
    ),
    (
        (
            "Latvian Defence Minister Andris Sprogis spent last week in Kyiv. On Monday he saw "
            "Ukrainian Defence Minister Rustam Umarenko, and on Wednesday he signed a protocol on "
            "drones with him."
        ),
        [
            "visit held 2024-05-06/2024-05-12 in Kyiv: Andris Sprogis",
            "meeting held 2024-05-06 in Kyiv: Andris Sprogis, Rustam Umarenko",
            "signing held 2024-05-08 in Kyiv: Rustam Umarenko, Andris Sprogis",
        ],
    ),
    (
        (
            "Defence Minister Andris Sprogis of Latvia and Defence Minister Rustam Umarenko of "
            "Ukraine signed in Kyiv on Monday a protocol under which Riga pays 10 million euros in "
            "2025."
        ),
        ["signing held 2024-05-13 in Kyiv: Andris Sprogis, Rustam Umarenko"],
    ),
    (
        (
            "The 15th Pakistan-Turkey High Level Military Dialogue will be held in Ankara in last "
            "quarter of 2025."
        ),
        ["dialogue planned 2025-10/2025-12 no. 15 in Ankara: "],
    ),
    (
        (
            "The visit of Korean Minister Lee Jong-supp to Kielce in Poland, advertised for 6 "
            "September, has been dropped."
        ),
        ["visit cancelled 2024-09-06 in Kielce: Lee Jong-supp"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_those_met_have_their_days(text: str, told: list[str]) -> None:
    reading = reader().read(a_document(text + TAIL, published="2024-05-15"))
    assert sorted(account_of(each.value) for each in reading.engagements) == sorted(told)


def test_a_heading_of_days_dates_the_lines_below_it() -> None:
    text = (
        "Programme of German State Secretary Ralf Braun in Georgia\n\nTue 14 May\n\n"
        "Talks with Georgian Defence Minister Tina Khide in Tbilisi\n\nThu 16 May\n\n"
        "Call on President Giorgi Marg of Georgia in Tbilisi\n\n"
    )
    reading = reader().read(a_document(text + TAIL, published="2024-05-10"))
    days = {(each.value.type, str(each.value.date)) for each in reading.engagements}
    assert {("meeting", "2024-05-14"), ("courtesy_call", "2024-05-16")} <= days


def test_an_item_of_a_list_is_no_other_story_and_has_the_day_behind_its_town() -> None:
    text = (
        "Bulletin of the Norwegian and Latvian armies, May 2024. Both defence ministries work well "
        "together, and their soldiers know each other well from many years in the two countries.\n\n"
        "• Riga, 6 May. Norwegian Colonel Eirik Moe signed the handover book with Latvian Colonel Sandris "
        "Gaugers; both praised the cooperation of the two armies in the battle group, which has lasted since "
        "2017 in "
        "Latvia, and thanked the soldiers of the battalion who had served for half a year far from home.\n\n"
        "• Oslo, 7 May. State Secretary Tone Lund dined with Latvian State Secretary Janis Kalns.\n\n"
    )
    reading = reader().read(a_document(text + TAIL, published="2024-05-10"))
    told = [account_of(each.value) for each in reading.engagements]
    assert any(each.startswith("ceremony held 2024-05-06") and "Eirik Moe" in each for each in told)
    assert any(each.startswith("meeting held 2024-05-07") and "Janis Kalns" in each for each in told)


def test_a_name_that_ends_like_a_verb_looks_at_no_past() -> None:
    text = "Sudanese General Mohamed Husain will inspect Mohamed Naguib base in Egypt on 3 June."
    reading = reader().read(a_document(text + TAIL, published="2024-05-15"))
    assert [str(each.value.date) for each in reading.engagements] == ["2024-06-03"]
