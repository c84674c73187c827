"""Every vocabulary file is held to the same rules: schema, order, sources, no name that points two ways."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from dragoman.vocabulary import entries, files, load
from dragoman.vocabulary.entries import Entry

TYPES: dict[str, type[Entry]] = {
    "areas": entries.Area,
    "blocs": entries.Bloc,
    "commitment_kinds": entries.CommitmentKind,
    "countries": entries.Country,
    "engagement_types": entries.EngagementType,
    "instrument_types": entries.InstrumentType,
    "levels": entries.Level,
    "mechanisms": entries.Mechanism,
    "organisations": entries.Organisation,
    "places": entries.Sites,
    "ranks": entries.Rank,
}
DATA_FILES = sorted(load.DATA.glob("*.yaml"))
WORD_FILES = [
    path
    for path in sorted(load.LANGUAGES.glob("*/*.yaml"))
    if path.stem in ("mechanisms", "organisations", "ranks")
]
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
NAME_FIELDS = ("names", "abbreviations", "demonyms", "capitals", "acronyms")

CONTRACT = {
    "engagement_types": """visit courtesy_call meeting dialogue multilateral_meeting call signing exercise
        port_call training ceremony deployment assistance other""",
    "instrument_types": """memorandum_of_understanding joint_vision_statement joint_statement agreement
        letter_of_intent arrangement minutes plan partnership treaty terms_of_reference contract other""",
    "commitment_kinds": "agreed proposed requested pledged invited planned ongoing done",
    "areas": """high_level_exchange policy_dialogue staff_talks education_training language_training
        peacekeeping military_medicine search_and_rescue humanitarian_assistance_disaster_relief
        war_legacy cyber information_technology defence_industry technology_transfer maritime_security
        navy army air_force coast_guard aviation_safety capacity_building
        intelligence_information_sharing multilateral_cooperation defence_research women_peace_security
        non_traditional_security culture_sport logistics exercises counter_terrorism space demining cbrn
        military_law mapping arms_transfer border engineering youth_exchange political_work other""",
}

every_data_file = pytest.mark.parametrize("path", DATA_FILES, ids=lambda path: path.stem)
every_file = pytest.mark.parametrize(
    "path", DATA_FILES + WORD_FILES, ids=lambda path: f"{path.parent.name}-{path.stem}"
)


def test_every_data_file_is_of_a_known_kind() -> None:
    assert {path.stem for path in DATA_FILES} == TYPES.keys()
    assert set(load.KINDS) == TYPES.keys() - {"places"}


@every_data_file
def test_every_entry_fits_its_type_and_names_source_and_day(path: Path) -> None:
    for entry in read(path).values():
        assert entry.source.strip()
        assert date.fromisoformat(entry.checked) <= date(2100, 1, 1)


@every_data_file
def test_entries_are_sorted_by_id(path: Path) -> None:
    assert all(left < right for left, right in pairwise(read(path)))


@every_file
def test_text_is_nfc_and_says_where_it_is_from(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert "\t" not in text
    about = yaml.load(text, Loader=LOADER)["about"]
    assert about["source"]
    assert date.fromisoformat(str(about["checked"]))


@every_data_file
def test_a_name_is_written_once_in_an_entry(path: Path) -> None:
    for entry in read(path).values():
        for field in NAME_FIELDS:
            for names in getattr(entry, field, {}).values():
                assert len(set(names)) == len(names), entry.id


@every_data_file
def test_no_name_points_two_ways_unless_the_file_says_so(path: Path) -> None:
    ambiguous = {name.casefold() for name in files.VocabularyFile(path).texts("ambiguous")}
    owners: dict[tuple[str, str], set[str]] = defaultdict(set)
    for language, name, identifier in all_names(read(path)):
        owners[language, name.casefold()].add(identifier)
    twice = {name: ids for (_, name), ids in owners.items() if len(ids) > 1 and name not in ambiguous}
    assert not twice


def test_no_name_is_of_two_kinds_once_all_spellings_are_made() -> None:
    vocabulary = load.load_vocabulary()
    owners: dict[str, set[str]] = defaultdict(set)
    for kind in ("countries", "blocs", "mechanisms", "organisations"):
        ambiguous = {name.casefold() for name in vocabulary.ambiguous[kind]}
        for _, name, identifier in all_names(getattr(vocabulary, kind)):
            if name.casefold() not in ambiguous:
                owners[name].add(f"{kind}.{identifier}")
    assert not {name: ids for name, ids in owners.items() if len(ids) > 1}


@pytest.mark.parametrize("kind", CONTRACT)
def test_codes_are_those_of_the_reading_contract(kind: str) -> None:
    assert getattr(load.load_vocabulary(), kind).keys() == set(CONTRACT[kind].split())


def test_every_area_is_in_a_group_and_every_group_has_an_area() -> None:
    vocabulary = load.load_vocabulary()
    assert {area.group for area in vocabulary.areas.values()} == set(vocabulary.area_groups)


def test_every_country_or_bloc_that_is_named_exists() -> None:
    vocabulary = load.load_vocabulary()
    known = vocabulary.countries.keys() | vocabulary.blocs.keys()
    named = {code for mechanism in vocabulary.mechanisms.values() for code in mechanism.parties}
    named |= {organisation.country for organisation in vocabulary.organisations.values()}
    named |= {code for bloc in vocabulary.blocs.values() for code in bloc.members}
    named |= {code for level in vocabulary.levels.values() for code in level.secretaries}
    named |= read(load.DATA / "places.yaml").keys() - {"world"}
    assert named <= known


def test_the_iso_list_is_whole() -> None:
    countries = load.load_vocabulary().countries
    assert len(countries) == 249 + 1
    assert all(re.fullmatch("[A-Z]{2}", code) for code in countries)
    assert len({country.alpha3 for country in countries.values()}) == len(countries)
    for field in ("cow", "gw"):
        numbers = [getattr(country, field) for country in countries.values() if getattr(country, field)]
        assert len(set(numbers)) == len(numbers)
        assert all(0 < number < 1000 for number in numbers)


def test_every_country_has_names_in_every_language() -> None:
    for country in load.load_vocabulary().countries.values():
        assert {"en", "vi", "ja"} <= country.names.keys(), country.id
        assert all(country.names.values()), country.id


def test_every_organisation_has_a_name_or_a_title() -> None:
    for organisation in load.load_vocabulary().organisations.values():
        assert organisation.names or organisation.title, organisation.id


def test_every_rank_has_words_and_every_word_is_used() -> None:
    words = load.load_language_words("en", "ranks")
    used = {word for sequences in words["ranks"].values() for each in sequences for word in each.split()}
    assert words["ranks"].keys() == load.load_vocabulary().ranks.keys()
    assert words["abbreviations"].keys() <= words["ranks"].keys()
    assert used == words["words"].keys()


def test_no_sequence_of_rank_words_and_no_abbreviation_means_two_ranks() -> None:
    words = load.load_language_words("en", "ranks")
    for part in ("ranks", "abbreviations"):
        listed = [form for forms in words[part].values() for form in forms]
        assert len(set(listed)) == len(listed)


@pytest.mark.parametrize("name", ["organisations", "mechanisms"])
def test_no_common_word_is_of_two_kinds(name: str) -> None:
    words = load.load_language_words("en", name)
    lists = (
        words["words"].values() if "words" in words else [each["names"] for each in words["types"].values()]
    )
    listed = [word.casefold() for each in lists for word in each]
    assert len(set(listed)) == len(listed)


def test_words_for_bodies_are_of_kinds_that_exist() -> None:
    words = load.load_language_words("en", "organisations")
    kinds = {organisation.kind for organisation in load.load_vocabulary().organisations.values()}
    assert words["words"].keys() <= kinds | {"embassy"}
    assert words["acronyms"].keys() <= words["words"].keys()


@every_file
def test_nothing_but_text_numbers_and_truths_is_in_a_file(path: Path) -> None:
    """Norway's NO and a day such as 2026-11-22 are text, whatever a YAML reader would make of them."""
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    assert all(isinstance(key, str) and isinstance(leaf, str | int | bool) for key, leaf in leaves(content))


def read(path: Path) -> Mapping[str, Entry]:
    """The entries of one file."""
    return files.VocabularyFile(path).entries(TYPES[path.stem])


def all_names(read_entries: Mapping[str, Entry]) -> Iterator[tuple[str, str, str]]:
    """Language, name and id for every name of every entry."""
    for entry in read_entries.values():
        for field in NAME_FIELDS:
            for language, names in getattr(entry, field, {}).items():
                yield from ((language, name, entry.id) for name in names)


def leaves(value: Any, key: Any = "") -> Iterator[tuple[Any, Any]]:
    """Every value that holds no others, with the key it stands under."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from leaves(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part, key)
    else:
        yield key, value


def test_levels_are_counted_from_the_highest_and_of_types_that_exist() -> None:
    vocabulary = load.load_vocabulary()
    levels = vocabulary.levels.values()
    assert sorted(level.order for level in levels) == [*range(1, len(levels) + 1)]
    types = [code for level in levels for code in (*level.types, *level.usual_types)]
    assert len(set(types)) == len(types)
    assert set(types) <= vocabulary.engagement_types.keys()
