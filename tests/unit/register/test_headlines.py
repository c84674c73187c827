"""Values of claims and records in words."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.register.headlines import value_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "nothing"),
        ([], "nothing"),
        (6, "6"),
        (["NZ", "VN"], "NZ, VN"),
        ([{"name": "Ana Ruiz", "role": "host"}, {"name": "Bo Chen"}], "Ana Ruiz (host), Bo Chen"),
        ({"kind": "agreed", "action": "train doctors", "subject": "C-1"}, "train doctors (agreed)"),
        ({"engagement": "E-1", "number": 2}, "E-1 (2)"),
    ],
)
def test_a_value_is_told_in_words(value: Any, words: str) -> None:
    assert value_words(value) == words
