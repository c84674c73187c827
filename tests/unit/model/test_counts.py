"""Counts as contract and claims write them."""

from __future__ import annotations

import pytest

from dragoman.model.counts import Count, parse_count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("3 ships", Count(3, "ships")),
        ("about 1200 troops of VN", Count(1200, "troops", "VN", "about")),
        ("at least 2 days", Count(2, "days", bound="at least")),
    ],
)
def test_what_is_written_is_read(text: str, count: Count) -> None:
    assert parse_count(text) == count
    assert str(count) == text


@pytest.mark.parametrize("text", ["", "ships", "3 apples", "three ships", "1,200 troops", "3 ships of"])
def test_what_is_no_count_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no count; write one such as"):
        parse_count(text)
