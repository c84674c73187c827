"""Who held a post on a day: the one person of whom it is certain, or nobody."""

from __future__ import annotations

from datetime import date

import pytest

from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.holders import PostOn, is_same_post
from tests.register_builders import a_document, a_reading


def see(register: Register, name: str, day: str, post: str, country: str = "JP") -> None:
    document = a_document(f"{name}, {post}, {day}.", published=day)
    register.file(a_reading(document, Person(name, country, None, post), parties=("JP", "VN")))


def holder(register: Register, on: str, post: str = "Defence Minister", country: str = "JP") -> list[str]:
    return [person.name for person in register.holders(PostOn(post, country, date.fromisoformat(on)))]


def test_nobody_is_claimed_beyond_sightings(register: Register) -> None:
    see(register, "Minoru Kihara", "2023-10-04", "Minister of Defense")
    see(register, "Minoru Kihara", "2024-07-28", "Defence Minister")
    see(register, "Gen Nakatani", "2024-11-17", "Japan’s Defense Minister")
    assert holder(register, "2024-07-28") == holder(register, "2024-01-01") == ["Minoru Kihara"]
    assert holder(register, "2024-08-15") == []
    assert holder(register, "2024-11-17") == ["Gen Nakatani"]
    assert holder(register, "2024-01-01", country="VN") == []
    assert holder(register, "2024-01-01", post="Deputy Defence Minister") == []


def test_nobody_where_another_was_seen_in_between(register: Register) -> None:
    see(register, "Gen Nakatani", "2015-01-10", "Defence Minister")
    see(register, "Tomomi Inada", "2017-01-10", "Defence Minister")
    see(register, "Gen Nakatani", "2024-11-17", "Defence Minister")
    assert holder(register, "2017-01-10") == holder(register, "2020-01-01") == []


def test_a_month_alone_is_not_a_day(register: Register) -> None:
    see(register, "Gen Nakatani", "2015-01", "Defence Minister")
    assert holder(register, "2015-01-10") == []


@pytest.mark.parametrize(
    "other", ["Minister of Defence", "Minister of National Defense", "Japanese Defence Minister"]
)
def test_one_post_in_other_words(other: str) -> None:
    assert is_same_post("Defence Minister", other, country="JP")


@pytest.mark.parametrize(
    "other", ["Vice Minister of Defence", "Former Defence Minister", "Foreign Minister", ""]
)
def test_another_post(other: str) -> None:
    assert not is_same_post("Defence Minister", other, country="JP")
