from __future__ import annotations

import calendar
from datetime import date, timedelta

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model.dates import PartialDate, Point
from dragoman.reading.dates import find_dates, load_calendar_words

WORDS = load_calendar_words("en")
DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))
ODD = "2|3rd|31|2014|1990s|2020-03-02|02/03/2020|Q1|.|\n| |x|—"
PIECES = [*sorted(WORDS.signs), *ODD.split("|")]
MONTHS = calendar.month_name[1:]


@given(st.lists(st.sampled_from(PIECES), max_size=25), st.none() | DAYS)
def test_no_words_raise_and_mentions_stand_in_order(pieces: list[str], day: date | None) -> None:
    text = " ".join(pieces).title()
    published = PartialDate.of_day(day) if day else None
    found = find_dates(text, published=published, words=WORDS)
    ends = 0
    for mention in found:
        assert ends <= mention.span.start < mention.span.end <= len(text)
        assert (mention.date is None) == (mention.reason is not None)
        ends = mention.span.end


@given(st.text(max_size=200), DAYS)
def test_no_text_raises(text: str, day: date) -> None:
    find_dates(text, published=PartialDate.of_day(day), words=WORDS)


@given(DAYS, DAYS)
def test_a_day_written_out_is_read_back(day: date, published: date) -> None:
    month = MONTHS[day.month - 1]
    for text in (f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}", day.isoformat()):
        (found,) = find_dates(text, published=PartialDate.of_day(published), words=WORDS)
        assert found.date == PartialDate.of_day(day)


@given(DAYS, st.integers(0, 200))
def test_a_day_without_its_year_is_the_one_just_past(published: date, back: int) -> None:
    day = published - timedelta(days=back)
    text = f"They met on {day.day} {MONTHS[day.month - 1]}."
    (found,) = find_dates(text, published=PartialDate.of_day(published), words=WORDS)
    assert found.date == PartialDate.of_day(day)


@given(DAYS)
def test_a_weekday_is_in_the_last_seven_days_or_the_coming_seven(published: date) -> None:
    for text, first, last in (("They met on Friday.", -6, 0), ("They will meet on Friday.", 0, 6)):
        (found,) = find_dates(text, published=PartialDate.of_day(published), words=WORDS)
        assert found.date
        day = found.date.first_day
        assert day.weekday() == 4
        assert first <= (day - published).days <= last


@given(DAYS)
def test_what_is_resolved_is_no_finer_than_said(published: date) -> None:
    for text, month, day in (
        ("last year", False, False),
        ("last month", True, False),
        ("yesterday", True, True),
    ):
        (found,) = find_dates(text, published=PartialDate.of_day(published), words=WORDS)
        assert found.date
        assert isinstance(found.date.start, Point)
        assert (found.date.start.month is not None, found.date.start.day is not None) == (month, day)


@pytest.mark.parametrize(
    "text",
    [
        "25-28 November 2019",
        "since March 2010",
        "until 28 May 2018",
        "August 2013",
        "early 2014",
        "in 2011",
        "the 1990s",
    ],
)
def test_values_are_what_the_edtf_package_reads(text: str) -> None:
    (found,) = find_dates(text, published=None, words=WORDS)
    assert found.date
    parsed = edtf.parse_edtf(str(found.date))
    first, last = parsed.lower_strict(), parsed.upper_strict()
    if found.date.start:
        assert (first.tm_year, first.tm_mon, first.tm_mday) == found.date.first_day.timetuple()[:3]
    if found.date.end or not found.date.interval:
        assert (last.tm_year, last.tm_mon, last.tm_mday) == found.date.last_day.timetuple()[:3]
