"""Bodies that no vocabulary has, and whose a report says they are."""

from __future__ import annotations

import pytest

from dragoman.model.text import Document
from dragoman.reading.reader import Reader

OPENING = "Brazil's Defence Minister Ana Ruiz met Namibia's Defence Minister Bo Shilongo on 2 March 2022. "


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


def homes(reader: Reader, text: str) -> list[tuple[str, str | None]]:
    reading = reader.read(Document(id="d", text=OPENING + text))
    return [
        (each.value.mechanism, each.value.country) for each in reading.features if each.value.kind == "home"
    ]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("They visited the Zambezi Peace Training Institute of Namibia.", "NA"),
        ("They visited the Zambezi Peace Training Institute (ZPTI) in Namibia.", "NA"),
        ("He will send officers to Zambia's Zambezi Peace Training Institute.", "ZM"),
        ("He will send officers to the Namibian Zambezi Peace Training Institute.", "NA"),
    ],
)
def test_a_body_is_of_the_country_beside_its_name(reader: Reader, text: str, country: str) -> None:
    assert homes(reader, text) == [("Zambezi Peace Training Institute", country)]


@pytest.mark.parametrize(
    "text",
    [
        "They visited the National Defence College of Namibia.",
        "They visited the Zambezi Peace Training Institute.",
        "They studied at the Rimac Staff College in Brazil and Namibia.",
        "Courses at the Rimac Staff College in Brazil's Amazonas state go on.",
    ],
)
def test_common_names_and_names_beside_no_one_country_tell_none(reader: Reader, text: str) -> None:
    assert homes(reader, text) == []
