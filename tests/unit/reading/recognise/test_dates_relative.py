from __future__ import annotations

import pytest

from dragoman.model.dates import parse_partial_date
from dragoman.model.text import Basis, Span
from dragoman.reading.dates import DateMention, find_dates, load_calendar_words

WORDS = load_calendar_words("en")
SUNDAY = "2014-03-02"


def dates(text: str, published: str | None = SUNDAY) -> list[DateMention]:
    day = parse_partial_date(published) if published else None
    return find_dates(text, published=day, words=WORDS)


def values(text: str, published: str | None = SUNDAY) -> list[str]:
    return [str(found.date) for found in dates(text, published)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("On February 28, he paid a visit.", "2014-02-28"),
        ("He arrived on 2 March.", "2014-03-02"),
        ("He met them on Friday.", "2014-02-28"),
        ("He met them on Sunday.", "2014-03-02"),
        ("He met them last Friday.", "2014-02-28"),
        ("He met them last Sunday.", "2014-02-23"),
        ("They meet this Thursday.", "2014-02-27"),
        ("They meet next Tuesday.", "2014-03-04"),
        ("They met on Wednesday (February 26).", "2014-02-26"),
        ("They met on Tuesday evening.", "2014-02-25"),
        ("in November (03rd) last year", "2013-11-03"),
        ("He came yesterday.", "2014-03-01"),
        ("He came today.", "2014-03-02"),
        ("He comes tomorrow.", "2014-03-03"),
        ("He came this morning.", "2014-03-02"),
        ("He came last night.", "2014-03-01"),
        ("He came the day before yesterday.", "2014-02-28"),
        ("He came last January.", "2014-01"),
        ("He came last March.", "2013-03"),
        ("He came in July last year.", "2013-07"),
        ("He came last month.", "2014-02"),
        ("He came this month.", "2014-03"),
        ("He will come next month.", "2014-04"),
        ("He came earlier this month.", "2014-03"),
        ("He came last week.", "2014-02-17/2014-02-23"),
        ("He congratulated them on the coming 8 November.", "2014-11-08"),
        ("He came this week.", "2014-02-24/2014-03-02"),
        ("He will come next week.", "2014-03-03/2014-03-09"),
        ("He came last year.", "2013"),
        ("He came earlier this year.", "2014"),
        ("He will come next year.", "2015"),
        ("He came late last year.", "2013-09/2013-12"),
        ("by the end of this year", "2014-09/2014-12"),
        ("by the end of the year", "2014-09/2014-12"),
        ("by the year end", "2014-09/2014-12"),
        ("by the yearend", "2014-09/2014-12"),
        ("in the first half of this year", "2014-01/2014-06"),
        ("in the third quarter of last year", "2013-07/2013-09"),
        ("He came last summer.", "2013-06/2013-08"),
        ("two years ago", "2012"),
        ("twenty-five years ago", "1989"),
        ("two months ago", "2014-01"),
        ("three days ago", "2014-02-27"),
        ("a week ago", "2014-02-17/2014-02-23"),
        ("in early March", "2014-03"),
        ("over the past three years", "2011/2014"),
        ("from August 25 to 28", "2013-08-25/2013-08-28"),
        ("August 25th through 28th", "2013-08-25/2013-08-28"),
        ("They met from Monday to Wednesday.", "2014-02-24/2014-02-26"),
        ("from January to date", "2014-01/2014-03-02"),
        ("He stayed until Wednesday 26.", "../2014-02-26"),
        ("in the first week of February", "2014-02-03/2014-02-09"),
        ("last Friday, February 28", "2014-02-28"),
        ("last Friday (Feb 28)", "2014-02-28"),
        ("They met on the 25th.", "2014-02-25"),
        ("They met on the 25th in Oslo.", "2014-02-25"),
        ("the week of the 18th", "2014-02-17/2014-02-23"),
        ("the week before last", "2014-02-10/2014-02-16"),
        ("It was signed the year before last.", "2012"),
        ("They will meet the month after next.", "2014-05"),
        ("on the 15th day of next month", "2014-04-15"),
        ("on the 15th day of June", "2013-06-15"),
        ("the ninth month of last year", "2013-09"),
        ("They meet in the next fortnight.", "2014-03-02/2014-03-15"),
        ("They will use the dock in the spring.", "2014-03/2014-05"),
        ("They used the dock in the spring.", "2014-03/2014-05"),
        ("They used the dock in the autumn.", "2013-09/2013-11"),
        ("between now and November 15", "2014-03-02/2014-11-15"),
        ("from 1 February 2014 to today", "2014-02-01/2014-03-02"),
        ("three weeks from tomorrow", "2014-03-24"),
        ("two weeks from January 15", "2014-01-29"),
        ("two weeks before 15 January 2014", "2013-12-30/2014-01-05"),
        ("They left after February.", "2014-03/.."),
        ("They left after the end of January.", "2014-02/.."),
        ("before early February", "../2014-01"),
        ("before the end of this year", "../2014-12"),
        ("after the February 3 talks", "2014-02-03"),
        ("The course will run from October to May.", "2013-10/2014-05"),
        ("The course will run from May to October.", "2014-05/2014-10"),
        ("She has suggested May.", "2014-05"),
        ("They held a June meeting of the staffs.", "2013-06"),
        ("They will meet the following week.", "2014-03-03/2014-03-09"),
        ("They will meet on the following Friday.", "2014-03-07"),
        ("They will meet on Monday of the following week.", "2014-03-03"),
        ("They will meet in the following quarter.", "2014-04/2014-06"),
        ("He came the day before.", "2014-03-01"),
        ("He came on previous Wednesday.", "2014-02-19"),
        ("The course ran in November and December last year.", "2013-11/2013-12"),
    ],
)
def test_counted_from_the_day_of_publication(text: str, date: str) -> None:
    assert values(text) == [date]
    assert dates(text)[0].basis is Basis.RESOLVED


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("He will arrive on Friday.", "2014-03-07"),
        ("He is due to arrive on Friday.", "2014-03-07"),
        ("Minister to visit Hanoi on Friday", "2014-03-07"),
        ("On Friday they will sign a pact.", "2014-03-07"),
        ("The talks, to be held on Friday, are the first.", "2014-03-07"),
        ("They agreed on Friday to hold talks.", "2014-02-28"),
        ("They agreed Friday to hold talks.", "2014-02-28"),
        ("On Friday they agreed to hold talks.", "2014-02-28"),
        ("On Friday Lima invited them to join the drill.", "2014-02-28"),
        ("They agreed to hold talks on Friday.", "2014-03-07"),
        ("They agreed to closer ties following a visit on Friday.", "2014-02-28"),
        ("He said on Friday that they will hold talks.", "2014-02-28"),
        ("On Friday he said that they will hold talks.", "2014-02-28"),
        ("He will visit in May.", "2014-05"),
        ("He visited in May.", "2013-05"),
        ("It will open on April 5.", "2014-04-05"),
        ("It opened on April 5.", "2013-04-05"),
        ("The review takes place in December.", "2014-12"),
        ("The general leaves on Tuesday.", "2014-03-04"),
        ("The drill goes ahead on Thursday.", "2014-03-06"),
        ("She asked the navy to send observers in September.", "2014-09"),
        ("He passed on an invitation to the race in August.", "2014-08"),
        ("The talks were shifted to October.", "2014-10"),
        ("The drill is proposed for October 26.", "2014-10-26"),
        ("The voyage was to bring her there in August.", "2014-08"),
    ],
)
def test_the_sentence_says_whether_it_looks_ahead(text: str, date: str) -> None:
    assert values(text) == [date]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Soldiers of both train together from 6 April, the ministry said.", "2014-04-06"),
        ("They spoke of the drill, to kick off in July, the navy announced.", "2014-07"),
        ("The committee meets again in August in Kampala, he said.", "2014-08"),
        ("He floated a return visit to Lima in July.", "2014-07"),
        ("A course in June has been proposed.", "2014-06"),
        ("The talks in November went well, he said.", "2013-11"),
        ("He said in November that all was well.", "2013-11"),
        ("He was in Lima in November, the ministry said.", "2013-11"),
    ],
)
def test_who_tells_of_it_does_not_say_when_it_is(text: str, date: str) -> None:
    assert values(text)[0] == date


def test_a_cue_in_another_sentence_does_not_count() -> None:
    assert values("They will sign it. He came on Friday.") == ["2014-02-28"]
    text = "They will sign it; he came Friday."
    halves = [Span(0, 18), Span(18, len(text))]
    published = parse_partial_date(SUNDAY)
    assert [
        str(each.date) for each in find_dates(text, published=published, words=WORDS, sentences=halves)
    ] == ["2014-02-28"]


def test_no_date_goes_on_into_the_next_sentence() -> None:
    text = "They met in January. Last year they met too."
    sentences = [Span(0, 20), Span(21, len(text))]

    found = find_dates(text, published=parse_partial_date(SUNDAY), words=WORDS, sentences=sentences)

    assert [str(each.date) for each in found] == ["2014-01", "2013"]


def test_what_follows_a_sentence_does_not_change_what_was_read_in_it() -> None:
    text = "He came on Friday."
    assert dates(text) == dates(text + " They will meet in May 2015.")[:1]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("On March 1 he came. Earlier the same day he met them.", "2014-03-01"),
        ("On March 1 he came. In the evening they dined.", "2014-03-01"),
        ("On March 1 he came. The day before, he slept.", "2014-02-28"),
        ("On March 1 he came. The following day they met.", "2014-03-02"),
        ("On March 1 he came. Two days later he left.", "2014-03-03"),
        ("He came in May 2018. One month earlier, they met.", "2018-04"),
        ("He came in May 2018. The following year, they met.", "2019"),
        ("They signed on July 27. It comes six months after they met.", "2013-01"),
        ("They signed in May 2010, two years after they met.", "2008"),
        ("He came on May 1, 2013. Six months after May 1, 2013 he left.", "2013-11"),
        ("On March 1 he came. The following evening they dined.", "2014-03-02"),
        ("On March 1 he came. The same afternoon they met.", "2014-03-01"),
        ("On March 1 he came. In May 2010 they met. The same day he left.", "None"),
        ("On March 1 he came, his second visit after that of May 2010, and left the same day.", "2014-03-01"),
        ("He came on Friday for a three-day visit. They met the same day.", "2014-02-28"),
        ("He came on Friday for a three-day visit. They met the following day.", "2014-03-01"),
        (
            "They met on March 1. Bo, who came on Friday for a three-day visit, left the same day.",
            "2014-03-01",
        ),
        ("On March 1 he came. They met on Friday of the following week.", "2014-03-07"),
        ("On February 18 he came. They had met the previous Friday.", "2014-02-14"),
        ("On March 1 he came. On that date they met.", "2014-03-01"),
        ("They met the following week.", "None"),
        ("The next day they met.", "None"),
    ],
)
def test_counted_from_the_date_before(text: str, last: str) -> None:
    assert values(text)[-1] == last


def test_never_finer_than_the_date_counted_from() -> None:
    (_, found) = dates("He came in May 2018. Two days later he left.")
    assert (found.date, found.reason) == (None, "counted in days from a whole month")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("a three-day visit from Thursday", "2014-03-06/2014-03-08"),
        ("He arrived on Thursday for a three-day visit.", "2014-02-27/2014-03-01"),
        ("He will depart on Thursday for a three-day visit.", "2014-03-06/2014-03-08"),
        ("a five-day visit until 5 March", "2014-03-01/2014-03-05"),
        ("a four-day visit starting Monday", "2014-03-03/2014-03-06"),
        ("a week-long visit starting Monday", "2014-03-03/2014-03-09"),
        ("He began a visit of three days on February 24.", "2014-02-24/2014-02-26"),
        ("On February 24, a ship came into Oslo for a port call of three days.", "2014-02-24/2014-02-26"),
        ("The two-week course ended on Friday.", "2014-02-15/2014-02-28"),
        ("The session ended on Friday after three days.", "2014-02-26/2014-02-28"),
        ("They ended the drill on Friday after three days of shooting.", "2014-02-26/2014-02-28"),
        ("They leave on Friday for a three-day visit.", "2014-03-07/2014-03-09"),
        ("She flew to Oslo on Friday for a three-day visit.", "2014-02-28/2014-03-02"),
        ("He spoke on Thursday of the three-day talks.", "2014-02-27"),
    ],
)
def test_a_length_and_one_end_make_a_stretch(text: str, date: str) -> None:
    assert values(text) == [date]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was signed in November 2023. They met last January.", ["2023-11", "2024-01"]),
        ("It was signed in November 2023. They met last May.", ["2023-11", "2023-05"]),
        ("It was signed in April 2018. They met in January.", ["2018-04", "2018-01"]),
        ("They met on February 27. It was signed in November 2023.", ["2024-02-27", "2023-11"]),
        ("They met on February 27. It was signed in May 2023.", ["2023-02-27", "2023-05"]),
        (
            "the anniversary (December 22, 1944-2024). They met in August.",
            ["1944-12-22/2024-12-22", "2024-08"],
        ),
        (
            "Signed in March 2013. They met on Friday, yesterday, last year.",
            ["2013-03", "None", "None", "None"],
        ),
        ("They met in August.", ["None"]),
        (
            "It will open in May 2030. They met in March 2019 and in February.",
            ["2030-05", "2019-03", "2019-02"],
        ),
        ("Signed in January 2013. They met in November.", ["2013-01", "None"]),
    ],
)
def test_without_publication_the_latest_date_lends_its_year(text: str, found: list[str]) -> None:
    assert values(text, None) == found


def test_what_stays_open_without_publication_says_why() -> None:
    assert {each.reason for each in dates("He came on Friday, yesterday, last month.", None)} == {
        "no day of publication to count from"
    }


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("On 19 Jan, they met.", "2022-01-19"),
        ("They met last month.", "2021-12"),
        ("They met in December.", "2021-12"),
        ("They met on Friday.", "None"),
        ("They met yesterday.", "None"),
    ],
)
def test_a_month_of_publication_counts_as_far_as_it_can(text: str, date: str) -> None:
    assert values(text, "2022-01") == [date]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met on Mon, 24 Feb.", ["2014-02-24"]),
        ("They met on Sat.", ["2014-03-01"]),
        ("the week starting on February 3", ["2014-02-03/2014-02-09"]),
        ("They came on last August 25.", ["2013-08-25"]),
        ("They will meet by end 2016.", ["2016-09/2016-12"]),
        ("The meeting, 30 May – 1 June 2013, was the first.", ["2013-05-30/2013-06-01"]),
        ("They met May 30-June 1, 2013.", ["2013-05-30/2013-06-01"]),
        ("They will meet next Monday through Wednesday.", ["2014-03-03/2014-03-05"]),
        ("Talks postponed from May 5 to June 3, 2013", ["2013-05-05", "2013-06-03"]),
        ("They met on Thursday and Friday.", ["2014-02-27", "2014-02-28"]),
        ("Two days on, they met.", ["None"]),
        ("The talks, planned for March 15, were postponed to June.", ["2014-03-15", "2014-06"]),
        ("The exercise, which runs until Friday, began on Wednesday.", ["../2014-03-07", "2014-02-26"]),
        ("He stayed from May 1 until May 5.", ["2013-05-01/2013-05-05"]),
        ("He came on March 1 and stays until March 5.", ["2014-03-01", "../2014-03-05"]),
        ("The port call ends on Saturday.", ["2014-03-08"]),
        ("From Monday, June 3, to Wednesday, June 5, 2013", ["2013-06-03/2013-06-05"]),
        ("the 2020-25 plan, in 2019-20", ["2020/2025", "2019/2020"]),
    ],
)
def test_forms_that_need_care(text: str, found: list[str]) -> None:
    assert values(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The Sunday Times",
        "on Good Friday",
        "the May Day parade",
        "the fall of 1975",
        "He writes for the Sunday Mail",
    ],
)
def test_names_made_of_days_and_months(text: str) -> None:
    assert [found for found in values(text) if found != "1975"] == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("General Berg goes to Bergen on Tuesday.", "2014-03-04"),
        ("The visit is fixed for 3 to 5 October.", "2014-10-03/2014-10-05"),
        ("The visit is pencilled in for November.", "2014-11"),
        ("They met in January. On the 2nd of that month he left.", "2014-01-02"),
        ("On the 20th he had coffee.", "2014-02-20"),
        ("He returned on Saturday from Bergen, where he spent nine days.", "2014-02-21/2014-03-01"),
        ("It was Friday, the first visit.", "2014-02-28"),
        ("It was held from 13 to 17 January; on the Wednesday he saw her.", "2014-01-15"),
        ("He came on Friday. In the second half of the day he met her.", "2014-02-28"),
        ("He flies there on 3 June.", "2014-06-03"),
        ("They met in June 2011; in October they signed.", "2011-10"),
        ("They met in December 2011; in November they spoke.", "2013-11"),
    ],
)
def test_the_last_date_of_a_speakers_sentence(text: str, last: str) -> None:
    assert str(dates(text)[-1].date) == last


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The course, starting on 7 April, is open to both.", "2014-04-07/.."),
        ("An exercise starting March 10 will follow.", "2014-03-10/.."),
        ("Patrols beginning from Monday will cover the strait.", "2014-03-03/.."),
        ("They will train in Oslo, commencing tomorrow.", "2014-03-03/.."),
        ("The exercise, beginning on 3 March and ending on 9 March", "2014-03-03/.."),
        ("The talks, starting in April, are the third.", "2014-04"),
        ("from Monday to Friday starting at nine", "2014-02-24/2014-02-28"),
        ("a three-day visit starting on Monday", "2014-03-03/2014-03-05"),
        ("the week starting on 3 February", "2014-02-03/2014-02-09"),
    ],
)
def test_what_starts_on_a_day_goes_on_from_there(text: str, date: str) -> None:
    assert values(text)[0] == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The squadron is to be formed in the next decade.", "2020/2029"),
        ("Both expect it this decade.", "2010/2019"),
        ("They met on Friday of the first week of February.", "2014-02-07"),
        ("They will meet in the second week of April, on Wednesday.", "2014-04-09"),
        ("It was signed in may.", "2013-05"),
        ("It was signed in may 2012.", "2012-05"),
        ("Seoul, 2014. 2. 28.", "2014-02-28"),
        ("On 2014 02 28 they met.", "2014-02-28"),
    ],
)
def test_other_ways_of_telling_a_date(text: str, date: str) -> None:
    assert values(text) == [date]


@pytest.mark.parametrize(
    "text",
    [
        "They may meet.",
        "in may cases of doubt",
        "over the past decade",
        "in march order",
        "a force of 2014 10 99",
    ],
)
def test_what_only_looks_like_these_is_no_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The drill runs through March 9.", "../2014-03-09"),
        ("It is due to run through 9 March 2014.", "../2014-03-09"),
        ("They will stay through Friday.", "../2014-03-07"),
        ("It runs from Monday through Friday.", "2014-03-03/2014-03-07"),
        ("The plan holds through 2016.", "../2016"),
        ("It was done through the April 2013 agreement.", "2013-04"),
    ],
)
def test_through_a_day_is_until_its_end(text: str, date: str) -> None:
    assert values(text) == [date]


def test_the_numbers_of_units_are_no_days() -> None:
    assert values("It was signed on 20 February 2014. He called on the 8th and 9th Battalion.") == [
        "2014-02-20"
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Period 12 - 14 Mar 2013. From 12 to 14 Mar, they held a seminar.", "2013-03-12/2013-03-14"),
        ("Talks, 3 May 2013. On 3 May the sides met.", "2013-05-03"),
        ("It was founded on 3 May 1975. On 3 May the sides will meet.", "2014-05-03"),
        ("They met on 3 May 2013. They will meet again on 3 May.", "2014-05-03"),
    ],
)
def test_a_day_named_elsewhere_with_its_year_is_of_that_year(text: str, date: str) -> None:
    assert values(text)[-1] == date


def test_an_unknown_day_told_again_right_behind_is_that_day() -> None:
    text = "He called on them yesterday, the 12th of March 2013, at his office."
    assert values(text, None) == ["2013-03-12"]
