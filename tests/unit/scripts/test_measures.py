"""The commands that measure: what they take for right, and how they write it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from accuracy import FIGURES, PAGE, differences
from dragoman.model.dates import parse_partial_date
from dragoman.reading.dates import find_dates, load_calendar_words
from fit_confidence import Case, fit
from measure_names import measure as measure_names
from measure_tables import Table, annotated, ratio, share
from measure_visits import by_title, remark_dates, spoken, told_dates


def test_a_table_is_written_as_text_and_as_markdown() -> None:
    table = Table(("what", "right"), (("names", "12"), ("all", "3")))
    assert table.as_text() == "what   right\nnames     12\nall        3"
    assert table.as_markdown() == "| what | right |\n| --- | ---: |\n| names | 12 |\n| all | 3 |"


def test_a_share_of_nothing_is_a_dash() -> None:
    assert ratio(0, 0) == "–"
    assert share("names", 1, 4, 0.9) == ("names", "1", "4", "0.250", "0.90")


TITLES = {"titles": ["President", "President of the Council", "General"], "honours": ["Sheikh"]}


@pytest.mark.parametrize(
    ("visitor", "post", "name"),
    [
        ("President Ana Silva", "President", "Ana Silva"),
        ("President of the Council Ana Silva", "President of the Council", "Ana Silva"),
        ("President Sheikh Omar", "President", "Omar"),
        ("General Omar Torrijos", None, "Omar Torrijos"),
    ],
)
def test_a_visitor_is_split_by_the_longest_title(visitor: str, post: str | None, name: str) -> None:
    truth = by_title(visitor, TITLES)
    assert truth is not None
    assert (truth["post"], truth["name"]) == (post, name)


@pytest.mark.parametrize("visitor", ["Ana Silva", "President A and General B"])
def test_no_title_or_two_people_tell_nothing(visitor: str) -> None:
    assert by_title(visitor, TITLES) is None


def test_countries_are_named_as_sentences_have_them() -> None:
    assert spoken("Korea, Republic of") == "the Republic of Korea"
    assert spoken("Korea, South") == "South Korea"
    assert spoken("Siam (Thailand)") == "Siam"


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2010-05-25", "2010-05-25", "2010-05-25"),
        ("2010-05-25", "2010-05-27", "2010-05-25/2010-05-27"),
        ("2010-05-30", "2010-06-02", "2010-05-30/2010-06-02"),
    ],
)
def test_days_are_told_so_that_they_can_be_read(start: str, end: str, days: str, number: int) -> None:
    told = told_dates({"start": start, "end": end}, number)
    found = find_dates(f"They met {told}.", published=None, words=load_calendar_words("en"))
    assert [str(each.date) for each in found] == [str(parse_partial_date(days))]


def test_a_remark_without_a_year_means_the_nearest() -> None:
    remark = "In U.S. December 30–January 2. Departed January 5."
    assert [day for _, day in remark_dates(remark, date(2001, 12, 31))] == [
        "2001-12-30/2002-01-02",
        "2002-01-05",
    ]


def test_every_annotation_is_of_a_place_with_a_code_or_none() -> None:
    countries = annotated("trip_countries.json")
    assert all(code is None or (len(code) == 2 and code.isupper()) for code in countries.values())
    assert len(annotated("visits_people.jsonl")) == 200
    assert len(annotated("travels_people.jsonl")) == 120


def test_names_are_counted_by_pairs(tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text(
        '{"name1": "Ana Silva", "name2": "Silva Ana", "is_match": "true"}\n'
        '{"name1": "Ana Silva", "name2": "Pedro Costa", "is_match": "true"}\n'
    )
    table, _ = measure_names(pairs)
    assert table.rows[0][:5] == ("all", "2", "1.000", "0.500", "0.667")


def test_figures_hold_within_a_point() -> None:
    assert differences("| people | 0.900 | 14 |", "| people | 0.905 | 15 |") == []
    assert differences("| people | 0.900 | 14 |", "| people | 0.950 | 14 |") == ["| people | 0.950 | 14 |"]
    assert differences("| people | 0.900 |", "| persons | 0.900 |") == ["| persons | 0.900 |"]


def test_the_page_has_each_table_once() -> None:
    page = PAGE.read_text("utf-8")
    assert all(page.count(f"<!-- figures: {name} -->") == 1 for name in FIGURES)


def test_confidence_is_the_share_that_was_right() -> None:
    signs = ("rule rank",)
    cases = [Case("people", signs if number % 2 else (), number % 10 < 8, "a") for number in range(200)]
    table = fit(cases)
    assert table.confidence("people", iter(())) == pytest.approx(0.8, abs=0.03)
