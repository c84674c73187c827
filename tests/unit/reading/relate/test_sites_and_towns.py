"""Where something was: sites with long names, a site and its town, the town of what was done on a visit."""

from __future__ import annotations

import pytest

from tests.unit.reading.stories import engagements_in

PLACED = [
    (
        "Kenyan and Omani officers finished a course at the Kenya Defence Services Command and Staff College "
        "in Nakuru on Monday.",
        "Kenya Defence Services Command and Staff College, Nakuru",
    ),
    (
        "Kenya and Oman held talks at the Bolivar naval base in Cartagena on Tuesday.",
        "Bolivar naval base, Cartagena",
    ),
    (
        "Kenyan-Pakistani staff talks were held at General Headquarters, Rawalpindi, on Monday.",
        "General Headquarters, Rawalpindi",
    ),
    ("The Omani frigate Nan docked at Cape Town's V&A Waterfront on Monday for three days.", "Cape Town"),
    ("The Omani minister was taken by helicopter to Katembe on Tuesday.", "Katembe"),
    (
        "Kenyan General Peter Ouma is in Oman on a visit. He met General Ali Hamad of Oman in Salalah.",
        "Salalah",
    ),
    (
        "Kenyan General Peter Ouma is in Muscat on a visit. During the visit he also toured Lion Barracks.",
        "Muscat",
    ),
]


@pytest.mark.parametrize(("text", "place"), PLACED, ids=[text[:40] for text, _ in PLACED])
def test_the_place_is_the_site_with_its_town(text: str, place: str) -> None:
    first, *_ = engagements_in(text, published="2021-05-14")
    assert first.place == place


ELSEWHERE = [
    (
        "General Peter Ouma of Kenya met a delegation from the Oman National Defence College headed by "
        "General Ali Hamad in Nairobi on Tuesday.",
        "Nairobi",
    ),
    (
        "Kenyan General Peter Ouma told a press conference in Nairobi that exercise Simba with Oman was held "
        "at Nanyuki on Monday.",
        "Nanyuki",
    ),
    (
        "Kenya's defence minister will welcome Omani Defence Minister Salim Rashid to Nairobi next Thursday "
        "for the ninth Kenya-Oman Joint Defence Committee.",
        "Nairobi",
    ),
    (
        "Kenyan General Peter Ouma met General Ali Hamad at the headquarters of the National Gendarmerie of "
        "Oman on Tuesday.",
        "headquarters of the National Gendarmerie",
    ),
]


@pytest.mark.parametrize(("text", "place"), ELSEWHERE, ids=[text[:40] for text, _ in ELSEWHERE])
def test_where_people_are_from_or_tell_of_it_is_not_where_it_was(text: str, place: str) -> None:
    first, *_ = engagements_in(text, published="2021-05-14")
    assert first.place == place
