from __future__ import annotations

import pytest

from dragoman.model.text import Document
from dragoman.reading.dates import load_calendar_words
from dragoman.reading.publication import find_publication

WORDS = load_calendar_words("en")
STORY = "The two ministers met in Hanoi on November 25, 2019 and signed a memorandum.\n"


def publication(text: str, url: str | None = None) -> tuple[str, str] | None:
    found = find_publication(Document("report", text, url=url), WORDS)
    return (str(found[0]), found[1]) if found else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (" date 2020-03-02 On March 2, he paid a courtesy visit to the minister.", "2020-03-02"),
        ("Ministers meet\nPublished: 3 March 2021\n" + STORY, "2021-03-03"),
        ("Ministers meet\nPublished on March 3, 2021 at 10:30 AM\n" + STORY, "2021-03-03"),
        ("Ministers meet @ 1 December 2014\n" + STORY, "2014-12-01"),
        ("Ministers meet\nUpdated 4 March 2021, 14:05 GMT+7\n" + STORY, "2021-03-04"),
        ("Home\nMonday, 1 March 2021\nMinisters meet\n" + STORY, "2021-03-01"),
        ("03 September 2012 | Minister for Defence\n" + STORY, "2012-09-03"),
        ("Ministers meet\n\n 06 March 2021    Read: 540\n" + STORY, "2021-03-06"),
        ("Ministers meet\n" + STORY + "06.12.2021\nmp4 (68 MB)\n", "2021-12-06"),
        ("Ministers meet\nMarch 6, 2021  1,240 views\n" + STORY, "2021-03-06"),
        ("Ministers meet\nPolitics  6 March 2021 14:20 (UTC+04:00)\n" + STORY, "2021-03-06"),
        (
            "An official website of the government\nA lock or https:// means that you have safely come to "
            "the site. "
            "Share nothing elsewhere.\nNEWS | March 6, 2021\n" + STORY,
            "2021-03-06",
        ),
        (
            "Joint statement of the ministers of Peru and Chile to the press, Lima.\n\n8 May 2012\n" + STORY,
            "2012-05-08",
        ),
        ("Ministers meet\n02/24/2021 - 09:15 AM\n" + STORY, "2021-02-24"),
        (
            "Ministers meet\nThe ministers of Kenya and Oman shake hands in Lima.\n11 July 2021 10:57\n"
            + STORY,
            "2021-07-11",
        ),
        ("By Jane Roe | Last updated: Mar 3, 2021\n" + STORY, "2021-03-03"),
        ("Ministers meet\nUpdated: 9 Mar 2021 | Published: 3 Mar 2021\n" + STORY, "2021-03-03"),
        ("Mar 3, 2021 10:15 IST\nUpdated: Mar 9, 2021 11:00 IST\n" + STORY, "2021-03-03"),
        ("Ministers meet\nPosted at 10:15 on 3 March 2021\n" + STORY, "2021-03-03"),
        ("Ministers meet\nPublished 10:15, 3 March 2021\n" + STORY, "2021-03-03"),
        ("Ministers meet\nPublished 20:08 IST, March 3rd 2021\n" + STORY, "2021-03-03"),
        ("Ministers meet\n3. March 2021. | 06:35\n" + STORY, "2021-03-03"),
        ("By Jane Roe, March 3, 2021\n" + STORY, "2021-03-03"),
        ("by Jane Roe | March 3, 2021 10:15 am\n" + STORY, "2021-03-03"),
        ("News | March 3, 2021\n" + STORY, "2021-03-03"),
        ("Home > Defence > 3 March 2021\n" + STORY, "2021-03-03"),
        ("Release No. NR-1-21 March 03, 2021\n" + STORY, "2021-03-03"),
        ("Oslo, 3 March 2021\nMinisters meet\n" + STORY, "2021-03-03"),
        ("Ministers meet\n2021.03.03 10:15\n" + STORY, "2021-03-03"),
        ("Ministers meet\n3 March 2021 10:27 (UTC+04:00)\n" + STORY, "2021-03-03"),
        ("Ministers meet\nWednesday, 03/03/2021, 10:15 (GMT+7)\n" + STORY, "2021-03-03"),
        ("Ministers meet\nTuesday, 02/03/2021, 10:15 (GMT+7)\n" + STORY, "2021-03-02"),
        ("Ministers meet\nPublished: 01/12/2019\n" + STORY, "2019-12-01"),
    ],
)
def test_a_meta_line_is_the_day(text: str, day: str) -> None:
    assert publication(text) == (day, "metadata")


@pytest.mark.parametrize(
    ("text", "url", "day"),
    [
        ("HANOI, 3 March 2021 (Agency) – The ministers met.", None, "2021-03-03"),
        ("Hanoi, March 3, 2021 (VNA) -- The ministers met.", None, "2021-03-03"),
        ("SEOUL, July 28 (Yonhap) -- The ministers met.", "https://a.test/2021/07/28/talks", "2021-07-28"),
        ("LONDON, July 28 (Reuters) - They met on 27 July 2021.", None, "2021-07-28"),
        ("LIMA (Andes News / Wire - 04th December, 2021) The ministers met.", None, "2021-12-04"),
        ("Updated 9 March 2021\nHANOI, 3 March 2021 (Agency) – The ministers met.", None, "2021-03-03"),
        ("ACCRA, Nov 23, GNA - They met on November 15, 2009.", None, "2009-11-23"),
        ("Talks held\n\nTOKYO, Jan. 3 (Kyodo) - They met on Dec. 28, 2020.", None, "2021-01-03"),
    ],
)
def test_a_date_line_is_the_day(text: str, url: str | None, day: str) -> None:
    assert publication(text, url) == (day, "dateline")


@pytest.mark.parametrize(
    ("url", "date"),
    [
        ("https://a.test/news/2022/01/19/talks.html", "2022-01-19"),
        ("https://a.test/2012/09/ministers-visit.html", "2012-09"),
        ("https://a.test/t20210728_1234.html", "2021-07-28"),
        ("https://a.test/talks-2022-01-19-hanoi", "2022-01-19"),
        ("https://a.test/english/2014-05/16/c_133.htm", "2014-05-16"),
    ],
)
def test_the_address_carries_the_day_or_the_month(url: str, date: str) -> None:
    assert publication("The ministers met on Friday.", url) == (date, "address")


def test_the_address_tells_the_order_of_day_and_month() -> None:
    text = "Ministers meet\nPublished: 03/04/2021\nThe ministers met on Friday."
    assert publication(text) is None
    assert publication(text, "https://a.test/2021/04/talks") == ("2021-04-03", "metadata")
    assert publication(text, "https://a.test/2021/03/04/talks") == ("2021-03-04", "metadata")


def test_a_later_change_gives_way_to_the_day_in_the_address() -> None:
    text = "Updated: 9 March 2021\nThe ministers met on Friday."
    assert publication(text) == ("2021-03-09", "metadata")
    assert publication(text, "https://a.test/2021/03/04/talks") == ("2021-03-04", "address")
    assert publication(text, "https://a.test/2021/03/talks") == ("2021-03-09", "metadata")


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("21.5 C\nOslo\nFriday, 5 March 2021\nMinisters meet\n" + STORY, None),
        ("Talks of the Ministers in Oslo, 5 March 2021\n" + STORY, None),
        (STORY, None),
        ("On 3 March 2021 - a Wednesday - the ministers met.", None),
        ("HANOI, July 28 (Agency) - They recalled the pact of October 2011.", None),
        ("In Hanoi on 3 March 2021 (the day of the talks) they met.", None),
        ("The talks were held. The statement was published on 3 March 2021 by both sides.", None),
        (STORY * 3 + "\n5 March 2021\nAnother story", None),
        ("The ministers met.", "https://a.test/article/134040.vnp"),
        ("The ministers met.", "https://a.test/id/99991332"),
        ("", None),
    ],
)
def test_the_date_of_an_event_is_not_taken(text: str, url: str | None) -> None:
    assert publication(text, url) is None


def test_the_text_goes_before_the_address() -> None:
    assert publication("Published: 3 March 2021\n" + STORY, "https://a.test/2021/03/04/x") == (
        "2021-03-03",
        "metadata",
    )
