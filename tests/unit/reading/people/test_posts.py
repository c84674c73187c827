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
