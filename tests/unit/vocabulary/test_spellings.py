"""Other spellings of a name."""

from __future__ import annotations

from dragoman.vocabulary.load import load_spellings
from dragoman.vocabulary.spellings import spelling_variants

GROUPS = (("Defence", "Defense"), ("Ministers'", "Ministers", "Minister's"))


def test_every_word_of_a_group_changes_at_once() -> None:
    assert spelling_variants("Defence Agency for Defence", spellings=GROUPS) == (
        "Defence Agency for Defence",
        "Defense Agency for Defense",
    )


def test_groups_change_freely_of_each_other() -> None:
    variants = spelling_variants("Defence Ministers' Meeting", spellings=GROUPS)
    assert variants[0] == "Defence Ministers' Meeting"
    assert len(variants) == 6
    assert "Defense Ministers Meeting" in variants


def test_a_part_of_a_word_does_not_change() -> None:
    assert spelling_variants("Defenceless", spellings=GROUPS) == ("Defenceless",)


def test_a_language_without_spellings_has_none() -> None:
    assert load_spellings("xx") == ()
    assert spelling_variants("Defence", spellings=()) == ("Defence",)
