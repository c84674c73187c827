"""Who a minister told of by the post alone was, where the report names him only in the next sentences."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import a_story, engagements_in, roles_in

LATER = [
    (
        "Kenya's defence minister spoke by telephone on Tuesday with his Omani counterpart. Minister Peter "
        "Ouma thanked Deputy Prime Minister and Defence Minister Salim Rashid.",
        {"Peter Ouma", "Salim Rashid"},
    ),
    (
        "The head of the Kenya Naval Academy and the rector of Oman's war college signed a letter of intent"
        " in Muscat on Tuesday. Brigadier Peter Ouma praised the college. Colonel Salim Rashid of Oman "
        "thanked him.",
        {"Peter Ouma", "Salim Rashid"},
    ),
    (
        "Kenya's defence minister met his Omani counterpart in Muscat on Tuesday. The Deputy Defence "
        "Minister of Kenya, Peter Ouma, stayed at home. Trade was not discussed.",
        set(),
    ),
    (
        "It was the first visit to Muscat in May 2020 by a minister of Kenya. Minister Peter Ouma said so. "
        "Colonel Salim Rashid of Oman agreed.",
        set(),
    ),
]


@pytest.mark.parametrize(("text", "names"), LATER, ids=[text[:40] for text, _ in LATER])
def test_the_one_named_soon_with_the_post_or_none_took_part(text: str, names: set[str]) -> None:
    first, *_ = engagements_in(text, published="2021-05-14")
    assert set(roles_in(first)) == names


def test_whoever_is_named_later_without_a_post_has_the_one_told_of() -> None:
    story = a_story(
        "Kenya's army chief visited Muscat on Tuesday. General Peter Ouma toured the port with his hosts.",
        published="2021-05-14",
    )
    assert [figure.post for figure in story.figures] == ["army chief"]
