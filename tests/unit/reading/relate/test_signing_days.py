"""The day and the titles of instruments whose signing is the report's own news."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.stories import reader

OPENING = (
    "Portugal's Defence Minister Ana Silva met Norwegian Defence Minister Bo Berg in Lisbon on 3 March. "
)


def instruments(text: str, opening: str = OPENING) -> list[tuple[str, str | None]]:
    reading = reader().read(a_document(opening + text, published="2021-03-10"))
    return [(each.value.title, str(each.value.date or "")) for each in reading.instruments]


@pytest.mark.parametrize(
    "text",
    [
        "After the talks, a memorandum on cyber defence was signed.",
        "The ministers then signed a memorandum on cyber defence.",
    ],
)
def test_a_signing_without_a_day_has_that_of_the_news(text: str) -> None:
    assert instruments(text) == [("memorandum on cyber defence", "2021-03-03")]


def test_a_signing_recalled_has_no_day_of_the_news() -> None:
    assert instruments("Both praised the memorandum on cyber defence signed by both armies.") == [
        ("memorandum on cyber defence", "")
    ]


def test_a_title_ends_before_who_signs_with_whom_and_today_is_the_day_before_printing() -> None:
    text = (
        "Portugal's Defence Minister Ana Silva signed on 9 March a framework document on defence cooperation "
        "with her colleague Bo Berg of Norway. The framework document that was signed today covers exercises."
    )
    assert instruments(text, opening="") == [("framework document on defence cooperation", "2021-03-09")]


def test_whoever_signs_with_a_chief_names_no_second_agreement() -> None:
    text = "They signed a defence cooperation agreement. He signed the agreement with the Chief of the army."
    assert [title for title, _ in instruments(text)] == ["defence cooperation agreement"]


def test_the_deal_is_the_agreement_named_before() -> None:
    text = "They concluded a defence cooperation agreement. The deal was signed by both."
    assert [title for title, _ in instruments(text)] == ["defence cooperation agreement"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The trade ministers signed a memorandum on fisheries in Oslo on 2 March.", 0),
        ("The ministers signed memoranda on fisheries and defence in Oslo on 2 March.", 1),
        ("A statement signed by Major Per Dahl of the GAF said that the talks went well.", 0),
        ("The terms of reference for a working group were signed in Oslo on 2 March.", 1),
    ],
)
def test_signings_are_of_papers_on_defence_between_the_two(text: str, count: int) -> None:
    reading = reader().read(a_document(OPENING + text, published="2021-03-10"))
    assert sum(each.value.type == "signing" for each in reading.engagements) == count


def test_the_years_of_a_plan_are_not_when_it_was_signed() -> None:
    text = "The Military Cooperation Plan (2024-2028) was signed in Oslo on 2 March."
    assert instruments(text) == [("Military Cooperation Plan", "2021-03-02")]
