"""Who “the defence ministers of A and B” were, where the report names them only further on."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in, roles_in

LATER = [
    (
        "The defence ministers of Kenya and Uganda met in Nairobi on Tuesday. Kenyan Defence Secretary "
        "Peter Ouma said the talks were useful. Ugandan Defence Minister James Okello thanked his host.",
        {"Peter Ouma", "James Okello"},
    ),
    (
        "Defence ministers of Indonesia, Malaysia and the Philippines held their fifth trilateral meeting "
        "in Singapore on Saturday, Philippine Defence Secretary Juan Cruz said. Indonesian Defence Minister"
        " Budi Santoso and Malaysian Defence Minister Ahmad Razak praised the patrols.",
        {"Budi Santoso", "Ahmad Razak", "Juan Cruz"},
    ),
    (
        "The navy chiefs of Kenya and Uganda met in Nairobi on Tuesday. Rear Admiral Peter Ouma, Commander "
        "of the Kenya Navy, praised the talks. The Chief of the Ugandan Navy, Rear Admiral James Okello "
        "thanked him. Ugandan Defence Minister Paul Mugisha was told.",
        {"Peter Ouma", "James Okello"},
    ),
    (
        "The defence ministers of Kenya and Uganda met in Nairobi on Tuesday. Colonel Peter Ouma of Kenya "
        "said the talks were useful. Ugandan Defence Minister James Okello was glad.",
        set(),
    ),
]


@pytest.mark.parametrize(("text", "names"), LATER, ids=[text[:40] for text, _ in LATER])
def test_holders_of_the_posts_named_together_took_part(text: str, names: set[str]) -> None:
    (met,) = engagements_in(text, published="2021-05-14")
    assert set(roles_in(met)) == names
