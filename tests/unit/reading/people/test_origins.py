from __future__ import annotations

import gzip
import json
import time

import pytest
import yaml

from dragoman.reading.people.origins import DATA, likely_country, load_origins, make_origins, name_grams
from dragoman.vocabulary.load import load_vocabulary


@pytest.mark.parametrize(
    ("name", "countries", "country"),
    [
        ("Hoang Xuan Chien", ("VN", "JP"), "VN"),
        ("Hoàng Xuân Chiến", ("VN", "JP"), "VN"),
        ("HOANG XUAN CHIEN", ("JP", "VN"), "VN"),
        ("Serizawa Kiyoshi", ("VN", "JP"), "JP"),
        ("Kim Yong-hyun", ("KR", "PL"), "KR"),
        ("Prabowo Subianto", ("AU", "ID"), "ID"),
        ("Giorgi Margvelashvili", ("GE", "LT"), "GE"),
        ("Vinh", ("VN", "JP"), "VN"),
    ],
)
def test_a_name_tells_whose_it_is(name: str, countries: tuple[str, str], country: str) -> None:
    answer = likely_country(name, countries)
    assert answer is not None
    assert answer[0] == country
    assert answer[1] >= load_origins().floor


@pytest.mark.parametrize(
    ("name", "countries"),
    [
        ("Ahmed Hassan", ("JO", "EG")),
        ("Ahmed Hassan", ("JO", "EG", "JP")),
        ("Li Wei", ("CN", "SG")),
        ("Maria Santos", ("PT", "BR")),
        ("Hoang Xuan Chien", ("VN",)),
        ("Hoang Xuan Chien", ("VN", "VN")),
        ("Hoang Xuan Chien", ("VN", "NATO")),
        ("Hoang Xuan Chien", ()),
        ("", ("VN", "JP")),
        ("X. Y.", ("VN", "JP")),
        ("防衛省", ("VN", "JP")),
    ],
)
def test_where_the_name_does_not_tell_there_is_no_answer(name: str, countries: tuple[str, ...]) -> None:
    assert likely_country(name, countries) is None


def test_the_order_of_the_countries_does_not_matter() -> None:
    assert likely_country("Giorgi Margvelashvili", ("GE", "LT")) == likely_country(
        "Giorgi Margvelashvili", ("LT", "GE")
    )


def test_initials_do_not_count_and_hyphens_part_words() -> None:
    assert name_grams("J. Le-Thu") == ["-", "=le", "^l", "le", "e$", "^le", "le$",
                                       "=thu", "^t", "th", "hu", "u$", "^th", "thu", "hu$"]  # fmt: skip


def test_the_weights_name_their_sources_and_cover_known_countries_once() -> None:
    data = json.loads(gzip.decompress(DATA.read_bytes()))
    assert data["about"]["licence"]
    assert all(len(digest) == 64 for digest in data["about"]["sources"].values())
    countries = [each for region in data["regions"].values() for each in region["countries"]]
    assert len(countries) == len(set(countries))
    assert set(countries) <= set(load_vocabulary().countries)
    assert DATA.stat().st_size < 1_500_000


def test_the_weights_are_of_the_regions_in_the_list() -> None:
    listed = yaml.safe_load(DATA.with_name("name_origins.yaml").read_text("utf-8"))["regions"]
    assert load_origins().region_of == {
        each: region for region, countries in listed.items() for each in countries
    }


def test_weights_are_hundredths_of_a_nat() -> None:
    regions = {
        "north": {"countries": ["NN"], "base": -100, "weights": {"=ab": 300}},
        "south": {"countries": ["SS"], "base": -100, "weights": {}},
    }
    origins = make_origins({"regions": regions, "scale": 0.5, "floor": 1.0})
    assert origins.rank(name_grams("ab"), ("SS", "NN", "XX")) == [(pytest.approx((300 - 600) / 200), "NN"),
                                                      (pytest.approx(-600 / 200), "SS")]  # fmt: skip


def test_a_name_takes_less_than_a_fifth_of_a_millisecond() -> None:
    likely_country("Nguyen Chi Vinh", ("VN", "JP"))
    times = []
    for _ in range(50):
        start = time.perf_counter()
        likely_country("Nguyen Chi Vinh", ("VN", "JP"))
        times.append(time.perf_counter() - start)
    assert min(times) < 0.0002
