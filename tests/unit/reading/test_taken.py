"""Stretches that are taken already."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dragoman.model.text import Span
from dragoman.reading.taken import Taken

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 9))


@given(st.lists(SPANS), SPANS)
def test_a_stretch_overlaps_what_is_taken_where_it_overlaps_one_of_it(spans: list[Span], span: Span) -> None:
    assert Taken(spans).overlaps(span) == any(span.overlaps(each) for each in spans)
