from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in


@pytest.mark.parametrize(
    "words",
    [
        "On her way home she will visit Chile.",
        "On the same trip she will also visit Chile.",
        "On his return trip from Lima he is to visit Chile.",
    ],
)
def test_a_visit_that_will_be_made_on_the_way_is_planned(words: str) -> None:
    text = (
        f"Defence Minister Ana Brown of Canada met Defence Minister Luis Rojas of Peru in Lima today. {words}"
    )
    visits = [each for each in engagements_in(text) if "CL" in each.parties]
    assert [each.status.value for each in visits] == ["planned"]


def test_a_visit_that_somebody_is_on_is_held() -> None:
    text = "Defence Minister Ana Brown of Canada is on an official visit to Peru."
    assert [each.status.value for each in engagements_in(text)] == ["held"]
