"""Mechanisms that one report names more and less fully."""

from __future__ import annotations

from itertools import permutations

from dragoman.model.engagements import Engagement
from dragoman.register.mechanism_mentions import named_in_full


def a_dialogue(mechanism: str, edition: int | None = None) -> Engagement:
    return Engagement(type="dialogue", mechanism=mechanism, edition=edition, parties=("PT", "NO"))


def test_a_short_name_is_filled_from_the_one_that_fits_whichever_is_told_first() -> None:
    told = {
        "e1": a_dialogue("dialogue", 5),
        "e2": a_dialogue("Defence Policy Dialogue", 6),
        "e3": a_dialogue("Sixth Norway-Portugal Defence Policy Dialogue"),
    }
    for order in permutations(told):
        named = named_in_full({subject: told[subject] for subject in order})
        assert {subject: each.mechanism for subject, each in named.items()} == {
            "e1": "Norway-Portugal Defence Policy Dialogue"
        }


def test_of_two_that_fit_neither_is_meant() -> None:
    told = {
        "e1": a_dialogue("dialogue", 5),
        "e2": a_dialogue("Defence Policy Dialogue", 6),
        "e3": a_dialogue("Maritime Security Dialogue"),
    }
    assert named_in_full(told) == {}
