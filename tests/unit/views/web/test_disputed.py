"""What documents give differently stands side by side on the pages of records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import Reading
from dragoman.views.web.desk import Desk
from tests.register_builders import a_document, a_reading
from tests.web_builders import a_client, a_desk

PAIR = ("NO", "VN")
DAY = parse_partial_date("2021-05-03")


def a_report(document_id: str, rank: str, ships: str, number: int) -> Reading:
    title = f"work plan no. {number} of 2021"
    words = f"{rank} Ana Berg came with {ships}. They signed {title}."
    return a_reading(
        a_document(words, id=document_id, published="2021-05-03"),
        (Person("Ana Berg", "NO", rank), f"{rank} Ana Berg"),
        (Engagement("exercise", date=DAY, parties=PAIR, counts=(ships,)), f"came with {ships}"),
        (Instrument("plan", title, date=DAY, parties=PAIR), title),
        parties=PAIR,
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path, [a_report("a", "general", "3 ships", 4), a_report("b", "colonel", "5 ships", 5)])
    yield made
    made.close()


@pytest.mark.parametrize(
    ("kind", "fact", "values"),
    [
        ("engagements", "Counts", ("3 ships", "5 ships")),
        ("people", "Rank", ("general", "colonel")),
        ("instruments", "Number", ("4", "5")),
    ],
)
def test_each_value_stands_with_its_words(desk: Desk, kind: str, fact: str, values: tuple[str, str]) -> None:
    client: TestClient = a_client(desk)
    (record,) = getattr(desk.register, kind)()
    page = client.get(f"/records/{record.id}").text
    (row,) = re.findall(rf"<dt>{fact}</dt>.*?</div></div>", page, re.DOTALL)
    for value, document in zip(values, ("a", "b"), strict=True):
        assert re.search(rf'class="value">{value}<', row, re.IGNORECASE)
        assert re.search(rf"{value}.*?</p><footer>", row, re.IGNORECASE | re.DOTALL), document
