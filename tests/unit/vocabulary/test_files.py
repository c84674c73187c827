"""A vocabulary file that is wrong is refused with its file, line and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.model.errors import VocabularyError
from dragoman.vocabulary.entries import Country, Mechanism, Rank
from dragoman.vocabulary.files import VocabularyFile

ABOUT = "about: {what: test, source: a book, checked: 2026-11-22}\n"


def write(folder: Path, entries: str) -> VocabularyFile:
    path = folder / "things.yaml"
    path.write_text(f"{ABOUT}entries:\n{entries}", encoding="utf-8")
    return VocabularyFile(path)


def test_source_and_day_come_from_the_file_unless_the_entry_has_its_own(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        "  captain: {services: [army], nato: OF-2, seniority: 200}\n"
        "  major: {services: [army], nato: OF-3, seniority: 300, source: another book}\n",
    )
    ranks = file.entries(Rank)
    assert (ranks["captain"].source, ranks["major"].source) == ("a book", "another book")
    assert ranks["major"].checked == "2026-11-22"


def test_norway_is_not_a_negation(tmp_path: Path) -> None:
    file = write(tmp_path, "  NO: {alpha3: NOR, names: {en: [Norway, no, 42]}}\n")
    assert file.entries(Country)["NO"].names["en"] == ("Norway", "no", "42")


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        ("  major: {services: [army], nato: OF-3}\n", "3:major.seniority: missing"),
        ("  major:\n    services: army\n", "4:major.services: should be a list"),
        (
            "  major:\n    services: [army]\n    nato: OF-3\n    seniority: high\n",
            "6:major.seniority: should be a whole",
        ),
        ("  major:\n    services: [army]\n    colour: red\n", "5:major.colour: unknown key"),
        ("  major:\n    nato: OF-3\n    nato: OF-4\n", "5:major.nato: written twice"),
        ("  major: [1]\n", "3:major: should be a mapping"),
        ("  major: {nato: ''}\n", "3:major.nato: should be text"),
        ("  major: {id: x}\n", "3:major.id: unknown key"),
    ],
)
def test_what_is_wrong_is_named_by_line_and_key(tmp_path: Path, entry: str, complaint: str) -> None:
    with pytest.raises(VocabularyError, match=r"things\.yaml") as error:
        write(tmp_path, entry).entries(Rank)
    assert f"things.yaml:{complaint}" in str(error.value)


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        ("  x: {kind: party, names: {en: [X]}}\n", "3:x.kind: not one of forum, fair, dialogue"),
        (
            "  x: {kind: forum, names: {en: [X]}, multilateral: yes}\n",
            "3:x.multilateral: should be true or false",
        ),
    ],
)
def test_a_value_must_be_one_that_the_key_can_have(tmp_path: Path, entry: str, complaint: str) -> None:
    with pytest.raises(VocabularyError) as error:
        write(tmp_path, entry).entries(Mechanism)
    assert complaint in str(error.value)


def test_a_file_that_is_no_yaml_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "things.yaml"
    path.write_text("entries: [a\n", encoding="utf-8")
    with pytest.raises(VocabularyError, match=r"things\.yaml:2: "):
        VocabularyFile(path)


def test_a_file_that_is_missing_or_empty_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="no such file"):
        VocabularyFile(tmp_path / "none.yaml")
    (tmp_path / "empty.yaml").write_text("", encoding="utf-8")
    with pytest.raises(VocabularyError, match=r"empty\.yaml:1:file: should be a mapping"):
        VocabularyFile(tmp_path / "empty.yaml")


def test_a_file_without_entries_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "things.yaml"
    path.write_text(ABOUT, encoding="utf-8")
    with pytest.raises(VocabularyError, match="entries: missing"):
        VocabularyFile(path).entries(Rank)
