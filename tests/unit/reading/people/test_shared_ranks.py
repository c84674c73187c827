"""Ranks and posts in the plural, of all who are named behind them."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tests.unit.reading.stories import reader

SHARED = [
    (
        "The chiefs of general staff, Generals Petr Pavelka and Peter Vojtko, met in Trencin for talks of "
        "the Czech and Slovak armies.",
        [("Petr Pavelka", "CZ", "general"), ("Peter Vojtko", "SK", "general")],
    ),
    (
        "Rear Admirals José Meza (Honduras) and Orlando Grisales (Colombia) met in Bogotá.",
        [("José Meza", "HN", "rear_admiral"), ("Orlando Grisales", "CO", "rear_admiral")],
    ),
    (
        "Colonels Ali Hassan and Peter Smith of Egypt and Britain signed the minutes in Cairo.",
        [("Ali Hassan", "EG", "colonel"), ("Peter Smith", "GB", "colonel")],
    ),
    (
        "Ambassadors Hans Müller and Pierre Dupont of Germany and France met officers of the Peruvian army.",
        [("Hans Müller", "DE", None), ("Pierre Dupont", "FR", None)],
    ),
    ("Majors and Lieutenant Colonels of the two armies of Peru and Chile met in Lima.", []),
]


@pytest.mark.parametrize(("text", "people"), SHARED, ids=[text[:50] for text, _ in SHARED])
def test_a_rank_in_the_plural_is_that_of_each(text: str, people: list[tuple[str, str, str | None]]) -> None:
    found = [each.value for each in reader().read(a_document(text, published="2024-05-15")).people]
    assert [(each.name, each.country, each.rank) for each in found] == people


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "Deputy Ministers of Defence of Georgia, Nino Beridze and Gia Lomidze, met the Estonians.",
            [("Nino Beridze", "Deputy Minister of Defence"), ("Gia Lomidze", "Deputy Minister of Defence")],
        ),
        (
            "Deputy Defence Ministers Nino Beridze and Gia Lomidze of Georgia met the Estonians.",
            [("Nino Beridze", "Deputy Defence Minister"), ("Gia Lomidze", "Deputy Defence Minister")],
        ),
        (
            "The Deputy Commanders of the Georgian Navy, Colonel Nino Beridze and Captain Gia Lomidze, met "
            "the Estonians.",
            [
                ("Nino Beridze", "Deputy Commander of the Georgian Navy"),
                ("Gia Lomidze", "Deputy Commander of the Georgian Navy"),
            ],
        ),
        (
            "Georgian Minister Nino Beridze met Juri Mets, the chairman of the committee, and Defence "
            "Minister Anna Saar of Estonia.",
            [
                ("Nino Beridze", "Minister"),
                ("Juri Mets", "chairman of the committee"),
                ("Anna Saar", "Defence Minister"),
            ],
        ),
        (
            "General Juri Mets, Chairman of the Joint Chiefs of Staff of Jordan, met the Estonians.",
            [("Juri Mets", "Chairman of the Joint Chiefs of Staff")],
        ),
    ],
)
def test_a_post_is_that_of_each_whom_it_names_and_of_nobody_else(
    text: str, posts: list[tuple[str, str]]
) -> None:
    people = reader().read(a_document(text)).people
    assert [(each.value.name, each.value.post) for each in people] == posts
