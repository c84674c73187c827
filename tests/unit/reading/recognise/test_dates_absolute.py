from __future__ import annotations

import pytest

from dragoman.model.dates import parse_partial_date
from dragoman.model.text import Basis
from dragoman.reading.dates import DateMention, find_dates, load_calendar_words

WORDS = load_calendar_words("en")
SUNDAY = "2014-03-02"


def dates(text: str, published: str | None = SUNDAY) -> list[DateMention]:
    day = parse_partial_date(published) if published else None
    return find_dates(text, published=day, words=WORDS)


def one(text: str, published: str | None = SUNDAY) -> tuple[str, str]:
    (found,) = dates(text, published)
    return text[found.span.start : found.span.end], str(found.date)


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("on 2 March 2020.", "2 March 2020", "2020-03-02"),
        ("on March 2nd, 2020,", "March 2nd, 2020", "2020-03-02"),
        ("on the 2nd of March, 2020", "the 2nd of March, 2020", "2020-03-02"),
        ("on Monday, 2 March 2020", "Monday, 2 March 2020", "2020-03-02"),
        ("dated 2020-03-02;", "2020-03-02", "2020-03-02"),
        ("dated 23/03/2020", "23/03/2020", "2020-03-23"),
        ("dated 03/23/2020", "03/23/2020", "2020-03-23"),
        ("dated 02.03.2020.", "02.03.2020", "2020-03-02"),
        ("dated 05-Aug-2016", "05-Aug-2016", "2016-08-05"),
        ("in August 2013", "August 2013", "2013-08"),
        ("in 8/2013", "8/2013", "2013-08"),
        ("Thursday, 02/03/2023", "Thursday, 02/03/2023", "2023-03-02"),
        ("on 2023.03.02", "2023.03.02", "2023-03-02"),
        ("on Thursday evening, 2 March 2023", "Thursday evening, 2 March 2023", "2023-03-02"),
        ("in 2013-8", "2013-8", "2013-08"),
        ("dated 20130805", "20130805", "2013-08-05"),
        ("on 5August 2013", "5August 2013", "2013-08-05"),
        ("on Aug5, 2013", "Aug5, 2013", "2013-08-05"),
        ("on the 28th-30th May, 2013", "the 28th-30th May, 2013", "2013-05-28/2013-05-30"),
        ("the 5th day of August 2013", "the 5th day of August 2013", "2013-08-05"),
        ("the third month of 2021", "the third month of 2021", "2021-03"),
        ("in Q1-2019", "Q1-2019", "2019-01/2019-03"),
        ("on Sept. 5, 2013", "Sept. 5, 2013", "2013-09-05"),
        ("in early 2014", "early 2014", "2014-01/2014-04"),
        ("in mid-2015", "mid-2015", "2015-05/2015-08"),
        ("in late 2016", "late 2016", "2016-09/2016-12"),
        ("at the end of 2016", "the end of 2016", "2016-09/2016-12"),
        ("in early March 2015", "early March 2015", "2015-03"),
        ("in November and December 2013", "November and December 2013", "2013-11/2013-12"),
        ("in April, May and June 2013", "April, May and June 2013", "2013-04/2013-06"),
        ("in spring 2019", "spring 2019", "2019-03/2019-05"),
        ("in the winter of 2019", "the winter of 2019", "2019-12/2020-02"),
        ("in the first half of 2022", "the first half of 2022", "2022-01/2022-06"),
        ("in the first quarter of 2023", "the first quarter of 2023", "2023-01/2023-03"),
        ("in Q4 2023", "Q4 2023", "2023-10/2023-12"),
        ("in fiscal year 2015", "fiscal year 2015", "2015"),
        ("in FY2015", "FY2015", "2015"),
        ("the 2021-2023 period", "the 2021-2023 period", "2021/2023"),
        ("in 2021–2023", "2021–2023", "2021/2023"),
        ("the plan (2021-2025)", "(2021-2025)", "2021/2025"),
        ("in the 1990s", "the 1990s", "1990/1999"),
        ("25-28 November 2019", "25-28 November 2019", "2019-11-25/2019-11-28"),
        ("25 – 28 November 2019", "25 – 28 November 2019", "2019-11-25/2019-11-28"),
        ("May 2-4, 2024", "May 2-4, 2024", "2024-05-02/2024-05-04"),
        ("from May 30 to June 1, 2024", "from May 30 to June 1, 2024", "2024-05-30/2024-06-01"),
        ("from Dec. 30, 2019 to Jan. 2, 2020", "from Dec. 30, 2019 to Jan. 2, 2020", "2019-12-30/2020-01-02"),
        ("from November 2020 to March 2021", "from November 2020 to March 2021", "2020-11/2021-03"),
        ("between 2011 and 2014", "between 2011 and 2014", "2011/2014"),
        ("since March 2010", "since March 2010", "2010-03/.."),
        ("until 28 November 2018", "until 28 November 2018", "../2018-11-28"),
        ("on 7, 8 and 9 May 2014", "7, 8 and 9 May 2014", "2014-05-07/2014-05-09"),
    ],
)
def test_words_that_give_the_date_in_full(text: str, words: str, date: str) -> None:
    assert one(text, None) == (words, date)
    assert dates(text, None)[0].basis is Basis.STATED


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was held in May and December 2012.", ["2012-05", "2012-12"]),
        ("It was held in December and February 2012.", ["2011-12", "2012-02"]),
        ("They met on 2 May, 4 June and 3 July 2012.", ["2012-05-02", "2012-06-04", "2012-07-03"]),
    ],
)
def test_a_year_said_once_is_that_of_all_before_it(text: str, found: list[str]) -> None:
    assert [str(each.date) for each in dates(text)] == found


def test_four_years_are_four_dates() -> None:
    found = dates("It was held in 2011, 2013, 2015 and 2019.")
    assert [str(each.date) for each in found] == ["2011", "2013", "2015", "2019"]


def test_days_that_do_not_follow_each_other_are_no_stretch() -> None:
    assert one("on 3 and 10 May 2014") == ("10 May 2014", "2014-05-10")


def test_a_comma_behind_a_date_is_not_part_of_it() -> None:
    assert one("from Sept 10-12, 2013, they met")[0] == "from Sept 10-12, 2013"
    assert one("from Sept 10-12, they met")[0] == "from Sept 10-12"


def test_a_year_before_what_it_names_is_a_label() -> None:
    (found,) = dates("under the 2018 Joint Vision Statement")
    assert (str(found.date), found.rule) == ("2018", "year_label")


@pytest.mark.parametrize(
    "text",
    [
        "the 80th anniversary (December 22, 1944-2024)",
        "the 50th anniversary of ties (1973-2023)",
        "the army (22 May 1944 - 22 May 2024)",
    ],
)
def test_an_anniversary_is_marked(text: str) -> None:
    assert [found.rule for found in dates(text)] == ["anniversary"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("dated 02/03/2020", "the day or the month may stand first"),
        ("on 30 February 2020", "on no calendar"),
        ("on 31 June", "on no calendar"),
    ],
)
def test_what_cannot_be_settled_is_kept_with_its_reason(text: str, reason: str) -> None:
    (found,) = dates(text)
    assert (found.date, found.reason) == (None, reason)


@pytest.mark.parametrize(
    "text",
    [
        "It may be that they march to the second line.",
        "Theresa May told The Sun. March for peace! Sgt. May sat down.",
        "a force of 2,000 troops and 2000 soldiers",
        "Resolution 1325, Resolution 2020, Agenda 2030, the 2030 Agenda, Vision 2030 and the 2030 vision",
        "Flight 370, COVID-19, Su-30, T-90, F-16, K2, the 7th meeting, the 13th ADMM+",
        "at 10:30 a.m., 7 p.m., 19:43",
        "Tel. +86 138-2010-2015; ratio 1-2; score 3/4; 12.5 per cent; $2015; 2010%",
        "today’s world, as USA TODAY writes",
        "year by year, day after day, in recent years, over time, the other day",
        "Marshal Sun met Jan Kowalski, Mar Roxas and April Jones",
        "No. 2015/QD-TTg, Article 5 of 12",
        "three or four of the five members",
        "on the 7th round of talks",
        "Decree 11/2018, Circular 3/2019 and form 20231345",
        "on the 5th floor, in the spring offensive, in the fall of Saigon",
        "Release NR-1-21 March for peace, F35A, Mig29, and they told June’s man",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert [text[found.span.start : found.span.end] for found in dates(text)] == []


def test_curly_marks_and_other_alphabets_do_not_move_spans() -> None:
    text = "“Đại tướng Lịch” – \U0001d50a – met him on 2 March 2020"
    assert one(text) == ("2 March 2020", "2020-03-02")


@pytest.mark.parametrize("text", ["Agreement No. 12/2019 of Laos", "Decree number 7/2015", "Order № 11/2012"])
def test_a_number_with_a_year_is_no_month(text: str) -> None:
    assert dates(text) == []
