import pytest

from dragoman.languages.words import load_words
from dragoman.model.text import Span
from dragoman.reading.areas import areas_of, find_areas, load_area_words
from dragoman.reading.tokens import plain_text

WORDS = load_area_words("en")


def areas(sentence: str) -> set[str]:
    return set(areas_of(plain_text(sentence), WORDS))


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("They agreed on peacekeeping training.", {"peacekeeping", "education_training"}),
        ("cooperation in HADR & SAR", {"humanitarian_assistance_disaster_relief", "search_and_rescue"}),
        ("cyber-security, mine clearance and cross-servicing", {"cyber", "demining", "logistics"}),
        ("The two sides will clear UXO.", {"demining", "war_legacy"}),
        ("joint defense industry projects", {"defence_industry"}),
        ("joint defence industry projects", {"defence_industry"}),
        ("co-ordination at multilateral fora", {"multilateral_cooperation"}),
        ("a seminar on underwater medicine", {"military_medicine", "education_training"}),
        ("a passing exercise off the port", {"exercises", "navy"}),
        ("women, peace and security", {"women_peace_security"}),
        ("exchange of delegations at all levels", {"high_level_exchange"}),
        ("exchange of\ndelegations", {"high_level_exchange"}),
        ("naval, army and air force contacts", {"navy", "army", "air_force"}),
        ("English training for young officers", {"language_training", "youth_exchange"}),
    ],
)
def test_a_phrase_names_its_areas(sentence: str, codes: set[str]) -> None:
    assert areas(sentence) == codes


@pytest.mark.parametrize(
    "sentence",
    [
        "They discussed cross-border trade.",
        "There is much space for cooperation.",
        "He urged all to exercise restraint.",
        "The army chief and the commander of the navy were present.",
        "He thanked the servicemen and women.",
        "The two armies are brothers in arms.",
        "The guest wished him good health.",
        "in the course of the talks",
        "The carmarket retrained nobody",
        "",
    ],
)
def test_look_alikes_and_actors_name_no_area(sentence: str) -> None:
    assert areas(sentence) == set()


def test_a_longer_phrase_hides_the_one_within_it() -> None:
    assert areas("war relief") == {"war_legacy"}
    assert areas("two training aircraft") == {"arms_transfer"}


def test_a_phrase_is_found_where_it_stands() -> None:
    found = find_areas("They will hold naval drills.", WORDS)
    assert [(area.span, area.code) for area in found] == [(Span(15, 20), "navy"), (Span(21, 27), "exercises")]


def test_areas_are_in_the_order_of_the_taxonomy() -> None:
    assert areas_of("logistics, cyber, peacekeeping", WORDS) == ("peacekeeping", "cyber", "logistics")


def test_every_phrase_is_in_lower_case_and_short() -> None:
    loaded = load_words("en", "areas")
    patterns = [pattern for listed in loaded["areas"].values() for pattern in listed] + loaded["none"]
    assert all(pattern == pattern.lower() and "-" not in pattern for pattern in patterns)
