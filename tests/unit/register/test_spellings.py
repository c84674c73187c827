"""Names spelled in several ways, compared."""

from __future__ import annotations

import pytest

from dragoman.register.resolve.compare.names import (
    compared_words,
    name_distance,
    name_tokens,
    names_are_alike,
)
from dragoman.register.resolve.compare.spellings import sound_the_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Mohamed bin Salman", "Muhammad ibn Salman"),
        ("Aleksandr Novak", "Alexander Novak"),
        ("Yousef Hussein", "Yusuf Husayn"),
        ("Abdel Aziz Nuristani", "Abdul Aziz Nooristani"),
    ],
)
def test_one_name_spelled_in_two_ways_is_near_itself(left: str, right: str) -> None:
    assert names_are_alike(left, right)
    assert name_distance(name_tokens(left), name_tokens(right)) <= 0.7


def test_short_words_and_other_consonants_do_not_sound_the_same() -> None:
    assert not sound_the_same("tan", "ten")
    assert not sound_the_same("karim", "kasim")


def test_father_and_son_are_two_people() -> None:
    assert not names_are_alike("Salman bin Muhammad al-Rawi", "Muhammad bin Salman al-Rawi")
    assert names_are_alike("Salman bin Muhammad al-Rawi", "al-Rawi Salman ibn Mohammed")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Salim Al Harthi", "Salim al-Harthi"),
        ("Salim El-Harthi", "SALIM AL HARTHI"),
        ("Omar ash-Shami", "Omar Al Shami"),
        ("Yusuf ad-Din Rahmani", "Yusuf al-Din Rahmani"),
        ("Abd al-Aziz Nuristani", "Abdul Aziz Nuristani"),
    ],
)
def test_an_article_is_part_of_its_word_however_it_is_written(left: str, right: str) -> None:
    assert compared_words(left) == compared_words(right)


def test_no_article_is_seen_in_a_first_name_or_before_a_short_word() -> None:
    assert compared_words("Al Gordon") == ("al", "gordon")
    assert compared_words("Elena Al Li") == ("al", "elena", "li")
    assert compared_words("Carlos Estrada") == ("carlos", "estrada")
