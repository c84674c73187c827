"""A text cut into stretches holds every character once, in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dragoman.register.web_queries import Mark
from dragoman.views.web.highlights import cut_into_stretches


def a_mark(start: int, end: int, record: str = "E-1") -> Mark:
    return Mark(start, end, record, "type", None, "a_rule", "stated")


@given(
    st.text(max_size=40), st.lists(st.tuples(st.integers(0, 39), st.integers(1, 20), st.sampled_from("PEIC")))
)
def test_nothing_of_the_text_is_lost(text: str, spans: list[tuple[int, int, str]]) -> None:
    marks = [
        a_mark(start, min(start + length, len(text)), f"{kind}-{start}")
        for start, length, kind in spans
        if start < len(text)
    ]
    stretches = cut_into_stretches(text, marks)
    assert "".join(each.text for each in stretches) == text
    for mark in marks:
        inside = [each for each in stretches if mark.start <= each.start < mark.end]
        assert all(mark.record[0] in each.kinds for each in inside)


def test_the_narrowest_claim_names_the_stretch() -> None:
    stretches = cut_into_stretches("General An met.", [a_mark(0, 15), a_mark(0, 10, "P-1")])
    assert [(each.text, each.record, each.kinds) for each in stretches] == [
        ("General An", "P-1", ("E", "P")),
        (" met.", "E-1", ("E",)),
    ]


def test_a_text_of_nothing_is_no_stretch() -> None:
    assert cut_into_stretches("", []) == []
