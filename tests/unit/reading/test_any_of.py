"""Patterns sought apart find what an alternation of them finds."""

import re

from hypothesis import given
from hypothesis import strategies as st

from dragoman.reading.any_of import AnyOf
from dragoman.reading.needed_words import word_index

WAYS = ("the minister", "the", r"\bministers?\b", r"er(?= )", r"(?<=of )the", "r of")


@given(st.lists(st.sampled_from(["the", " ", "minister", "s", "of ", "er", "x"]), max_size=12).map("".join))
def test_finds_what_one_pattern_of_all_ways_finds(text):
    together, apart = re.compile("|".join(WAYS)), AnyOf(map(re.compile, WAYS))
    assert [match.span() for match in apart.finditer(text, word_index().words_in(text))] == [
        match.span() for match in together.finditer(text)
    ]


def test_of_two_at_one_place_the_first_listed_is_found():
    found = AnyOf([re.compile("the sides?"), re.compile("the")])
    words = word_index().words_in("the side, the")
    assert [match[0] for match in found.finditer("the side, the", words)] == ["the side", "the"]
