"""Words with another meaning that are names where they stand, and titles that stand before one name."""

from __future__ import annotations

from functools import lru_cache

import pytest

from dragoman.model.text import Document
from dragoman.reading.reader import Reader


@lru_cache
def reader() -> Reader:
    return Reader.load()


def people_in(text: str) -> list[tuple[str | None, str]]:
    return [(each.post or each.rank, each.name) for each in reader().story(Document("d", text)).figures]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Prime Minister Theresa May visited Hanoi on 3 May.", ("Prime Minister", "Theresa May")),
        ("Prime Minister Jan Fischer arrived.", ("Prime Minister", "Jan Fischer")),
        ("Prime Minister Jan P. Syse arrived.", ("Prime Minister", "Jan P. Syse")),
        ("President Nursultan Nazarbayev arrived.", ("President", "Nursultan Nazarbayev")),
        ("Defence Minister Emilio Colombo arrived.", ("Defence Minister", "Emilio Colombo")),
        ("President Miguel de la Madrid arrived.", ("President", "Miguel de la Madrid")),
        ("General Amir Khan arrived.", ("general", "Amir Khan")),
        ("General Jan van der Berg arrived.", ("general", "Jan van der Berg")),
        ("Prime Minister Dean Barrow arrived.", ("Prime Minister", "Dean Barrow")),
        ("Prime Minister Mackenzie King of Canada arrived.", ("Prime Minister", "Mackenzie King")),
    ],
)
def test_a_month_or_place_or_title_can_be_a_name(text: str, person: tuple[str, str]) -> None:
    assert people_in(text) == [person]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Prime Minister Modi May 3 received the guests.", ("Prime Minister", "Modi")),
        ("The general met Defence Minister Andersson in May.", ("Defence Minister", "Andersson")),
    ],
)
def test_a_month_beside_a_day_is_no_name(text: str, person: tuple[str, str]) -> None:
    assert people_in(text) == [person]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("He met Minister von der Leyen in Berlin.", ("Minister", "von der Leyen")),
        ("The talks with Foreign Minister de Charette lasted an hour.", ("Foreign Minister", "de Charette")),
        ("Prime Minister Andreas A. M. van Agt arrived.", ("Prime Minister", "Andreas A. M. van Agt")),
    ],
)
def test_particles_begin_and_join_names(text: str, person: tuple[str, str]) -> None:
    assert people_in(text) == [person]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("King Hussein of Jordan received them.", ("King", "Hussein")),
        ("He met King Juan Carlos I and his staff.", ("King", "Juan Carlos I")),
        ("His Majesty King Abdullah II received the Chairman.", ("King", "Abdullah II")),
        ("He met Jordan's King Abdullah II and his staff.", ("King", "Abdullah II")),
        ("The Jordanian King Abdullah received them.", ("King", "Abdullah")),
        ("The delegation called on Speaker Berri.", ("Speaker", "Berri")),
    ],
)
def test_a_title_stands_alone_before_one_name(text: str, person: tuple[str, str]) -> None:
    assert people_in(text) == [person]


def test_a_title_that_is_a_surname_is_no_post() -> None:
    assert people_in("Admiral King met the staff.") == [("admiral", "King")]
    assert people_in("They flew from Prince Sultan Air Base.") == []


def test_one_word_after_a_usual_post_is_not_doubted() -> None:
    text = "Met with President Boumediene and Foreign Minister Makei."
    assert people_in(text) == [("President", "Boumediene"), ("Foreign Minister", "Makei")]
