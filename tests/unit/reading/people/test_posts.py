"""Posts with and without a holder."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import a_story


def posts(text: str) -> list[tuple[str, str | None]]:
    return [(each.post.words, each.country) for each in a_story(text).offices]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Norway's Defence Minister yesterday.", ("Defence Minister", "NO")),
        (
            "They met the Norwegian Deputy Minister of Defence yesterday.",
            ("Deputy Minister of Defence", "NO"),
        ),
        ("They met the Minister of Defence of Norway yesterday.", ("Minister of Defence", "NO")),
        ("They met the visiting Kenyan Chief of Defence Staff.", ("Chief of Defence Staff", "KE")),
        ("They met the Peruvian ambassador to Norway.", ("ambassador to Norway", "PE")),
    ],
)
def test_a_post_without_a_holder_has_its_words_and_country(text: str, expected: tuple[str, str]) -> None:
    assert posts(text) == [expected]


def test_a_weak_word_alone_is_no_post() -> None:
    assert posts("They met a Norwegian officer.") == []


def test_two_posts_joined_by_and_are_two() -> None:
    assert len(posts("They met Norway's Defence Minister and Kenya's Chief of Defence Staff.")) == 2


@pytest.mark.parametrize(
    ("text", "rank", "post"),
    [
        (
            "He met Chief of the Air Staff of Kenya Air Marshal Bo Berg.",
            "air_marshal",
            "Chief of the Air Staff",
        ),
        (
            "He met the Minister of Defence of Belarus Army General Bo Berg.",
            "army_general",
            "Minister of Defence",
        ),
        (
            "He met the Commander Western Area, Rear Admiral Rear Admiral Bo Berg.",
            "rear_admiral",
            "Commander Western Area",
        ),
        (
            "He saw talks between the Omani envoy and State Minister Bo Berg of Kenya in Oman.",
            None,
            "State Minister",
        ),
        ("He met the envoy and State Minister Bo Berg of Kenya.", None, "envoy and State Minister"),
        (
            "They met Joint Secretary, Ministry of Defence Bo Berg in Oslo.",
            None,
            "Joint Secretary, Ministry of Defence",
        ),
        (
            "They met Kenyan High Commissioner in New Delhi Bo Berg here.",
            None,
            "High Commissioner in New Delhi",
        ),
    ],
)
def test_posts_and_ranks_side_by_side_are_told_apart(text: str, rank: str | None, post: str) -> None:
    [figure] = a_story(text).figures
    assert (figure.rank, figure.post) == (rank, post)
