"""Known names in a text."""

from __future__ import annotations

from dragoman.reading.lexicon import BODY, CAPITAL, COUNTRY, DEMONYM, MECHANISM, load_lexicon
from dragoman.reading.tokens import plain_text

ENGLISH = load_lexicon("en")


def names(text: str) -> list[tuple[str, str | None]]:
    return [(each.kind, each.country) for each in ENGLISH.find(plain_text(text))]


def test_countries_their_people_and_capitals_are_known() -> None:
    assert names("Norway, Kenyan, Lima") == [(COUNTRY, "NO"), (DEMONYM, "KE"), (CAPITAL, "PE")]


def test_a_name_in_capitals_is_known() -> None:
    assert names("NORWAY") == [(COUNTRY, "NO")]


def test_a_name_within_a_word_is_none() -> None:
    assert names("Norwayish Omani-less manila") == [(DEMONYM, "OM")]


def test_the_longest_name_is_taken() -> None:
    assert names("Papua New Guinea") == [(COUNTRY, "PG")]


def test_a_body_is_of_its_country() -> None:
    assert (BODY, "NZ") in names("the New Zealand Defence Force")


def test_an_acronym_is_of_a_body_whose_country_the_text_names() -> None:
    assert names("Singapore thanked the SAF.") == [(COUNTRY, "SG"), (BODY, "SG")]
    assert names("Sudan thanked the SAF.") == [(COUNTRY, "SD")]


def test_a_body_named_in_common_words_is_of_a_country_that_the_text_names() -> None:
    assert names("India thanked the Western Naval Command.") == [(COUNTRY, "IN"), (BODY, "IN")]
    assert names("Peru thanked the Western Naval Command.") == [(COUNTRY, "PE")]
    assert names("the South African Army, the Bundeswehr") == [(BODY, "ZA"), (BODY, "DE")]


def test_both_spellings_of_a_body_are_known() -> None:
    assert names("the New Zealand Defense Force") == names("the New Zealand Defence Force")


def test_a_mechanism_is_known_in_any_case_with_a_capital() -> None:
    assert [kind for kind, _ in names("the Shangri-La Dialogue")] == [MECHANISM]
    assert names("the shangri-la dialogue") == []


def test_initials_are_a_country_that_the_text_names() -> None:
    assert names("South Africa: the SA delegation") == [(COUNTRY, "ZA"), (COUNTRY, "ZA")]
    assert names("Kenya: the company Acme SA") == [(COUNTRY, "KE")]


def test_a_short_capital_in_capitals_is_one_where_a_dateline_goes_on() -> None:
    assert names("LIMA, 3 March - They met.") == [(CAPITAL, "PE")]
    assert names("DOHA (Agency) - They met.") == [(CAPITAL, "QA")]
    assert names("The LIMA exercise ended.") == []


def test_a_town_called_like_a_capital_is_none_before_its_own_country() -> None:
    assert names("Georgetown, Penang, Malaysia") == [(COUNTRY, "MY")]
    assert names("Santiago, Cuba") == [(COUNTRY, "CU")]
    assert names("Santiago, Chile") == [(CAPITAL, "CL"), (COUNTRY, "CL")]
