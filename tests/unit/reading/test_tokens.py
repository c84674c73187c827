"""Words of a text, and its forms of the same length."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from dragoman.languages.words import in_lower_case
from dragoman.reading.tokens import folded_text, plain_text

ODD = st.text(st.sampled_from("aISsk İı\u017f\u212a’“–\u00a0\t\ue000\ud800Ω\U0001f600."))


@given(st.text() | ODD)
def test_plain_and_folded_texts_are_as_long_as_the_text(text: str) -> None:
    assert len(plain_text(text)) == len(folded_text(text)) == len(text)


def test_one_kind_of_quote_dash_and_space_each_is_left() -> None:
    assert plain_text("“A’s`\u00a0b”—c\t\ue000") == "\"A's' b\"-c \ufffd"


@given(ODD)
def test_patterns_over_lower_case_find_what_they_find_with_case_ignored(text: str) -> None:
    pattern = r"(?P<one>I\w)|\bS\b|K(?=\S)|a\W"
    found = [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)]
    assert [match.span() for match in in_lower_case(pattern).finditer(folded_text(text))] == found
