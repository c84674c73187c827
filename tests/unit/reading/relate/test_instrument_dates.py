from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.stories import reader

ENDS = " The armies of Peru and Kenya cooperate in defence."


def instruments(text: str) -> list[tuple[str, str, str]]:
    found = reader().read(a_document(text + ENDS, published="2024-05-14")).instruments
    return [(each.value.type, each.value.status, str(each.value.date)) for each in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A strategic partnership has existed between the two countries since May 2013.",
            [("partnership", "in_force", "2013-05")],
        ),
        (
            "The arrangement on the use of Kenyan air bases (Wajir) in force since January has been "
            "used twice.",
            [("arrangement", "in_force", "2024-01")],
        ),
        (
            "Two protocols, one on air-space control, one on the health of veterans, were signed yesterday.",
            [("other", "signed", "2024-05-13"), ("other", "signed", "2024-05-13")],
        ),
        (
            "The defence agreement signed in 2011 by Peru and Kenya has governed their work since.",
            [("agreement", "in_force", "2011")],
        ),
        (
            "The defence agreement signed in 2011 by Peru and Kenya was recalled.",
            [("agreement", "signed", "2011")],
        ),
    ],
)
def test_when_an_instrument_is_of_and_whether_it_holds(text: str, told: list[tuple[str, str, str]]) -> None:
    assert instruments(text) == told
