"""A post that is held no longer on the day told of says so, and makes nobody its holder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dragoman.model.text import Document
from dragoman.reading.reader import Reader
from dragoman.register import Register
from dragoman.register.holders import PostOn

REST = " met Ecuador's Defence Minister Diego Mora in Quito on 9 March 2020. They discussed cooperation."


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


@pytest.mark.parametrize(
    ("named", "post"),
    [
        ("Former Defence Minister of Peru Luis Arana", "former Defence Minister"),
        ("The former Peruvian Defence Minister Luis Arana", "former Defence Minister"),
        ("Peru's then Defence Minister Luis Arana", "Defence Minister"),
        ("Peru's Defence Minister Luis Arana", "Defence Minister"),
    ],
)
def test_a_former_post_is_told_as_such(reader: Reader, named: str, post: str) -> None:
    reading = reader.read(Document(id="d", text=named + REST))
    assert {person.value.name: person.value.post for person in reading.people}["Luis Arana"] == post


def test_a_former_holder_stands_in_nobody_s_way(reader: Reader, tmp_path: Path) -> None:
    told = ("Peru's Defence Minister Rosa Vega", "The former Peruvian Defence Minister Luis Arana")
    days = ("9 January 2020", "9 March 2020")
    with Register.open(tmp_path / "register.db") as register:
        for day in days:
            for named in told:
                text = f"{named}{REST}".replace("9 March 2020", day)
                register.file(reader.read(Document(id=f"{named} {day}", text=text)))
        (holder,) = register.holders(PostOn("Defence Minister", "PE", date(2020, 2, 1)))
    assert holder.name == "Rosa Vega"
