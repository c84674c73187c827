"""Where places are."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.model.errors import VocabularyError
from dragoman.vocabulary.folding import fold_name
from dragoman.vocabulary.places import Gazetteer, load_gazetteer


@pytest.mark.parametrize(
    ("name", "country", "kind"),
    [
        ("Hanoi", "VN", "town"),
        ("Ha Noi", "VN", "town"),
        ("Hà Nội", "VN", "town"),
        ("HANOI", "VN", "town"),
        ("Cam Ranh", "VN", "town"),
        ("Cam Ranh Bay", "VN", "base"),
        ("Tien Sa Port", "VN", "port"),
        ("Ichigaya", "JP", "seat"),
        ("Pentagon", "US", "seat"),
        ("Whitehall", "GB", "seat"),
        ("Camp Humphreys", "KR", "base"),
        ("Port Klang", "MY", "port"),
        ("Ream Naval Base", "KH", "base"),
        ("Camp Lemonnier", "DJ", "base"),
        ("Ramstein", "DE", "base"),
        ("N’Djamena", "TD", "town"),
        ("South China Sea", None, "water"),
    ],
)
def test_a_place_is_found_in_any_spelling(name: str, country: str | None, kind: str) -> None:
    place = load_gazetteer().find(name)[0]
    assert (place.country, place.kind) == (country, kind)


def test_the_largest_town_of_a_name_goes_first() -> None:
    places = load_gazetteer().find("Sydney")
    assert [place.country for place in places] == ["AU", "CA"]
    assert places[0].population > places[1].population > 0


def test_a_capital_goes_before_a_larger_town_of_another_country() -> None:
    assert load_gazetteer().find("Islamabad")[0].country == "PK"
    assert load_gazetteer().find("Kingston")[0].country == "JM"


def test_another_name_goes_first_only_for_a_town_ten_times_as_large() -> None:
    assert load_gazetteer().find("St. Petersburg")[0].country == "RU"
    assert load_gazetteer().find("Cologne")[0].country == "DE"


def test_what_is_no_place_is_not_found() -> None:
    assert load_gazetteer().find("Nowhere at All") == ()
    assert load_gazetteer().find("") == ()


def test_a_gazetteer_that_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="no such file"):
        Gazetteer(towns=tmp_path / "none.sqlite")


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Hà Nội", "ha noi"),
        ("Đà Nẵng", "da nang"),
        ("N'Djamena", "ndjamena"),
        ("Port-au-Prince", "port au prince"),
    ],
)
def test_a_folded_name_has_no_marks_hyphens_or_apostrophes(name: str, folded: str) -> None:
    assert fold_name(name) == folded
    assert fold_name(folded) == folded
