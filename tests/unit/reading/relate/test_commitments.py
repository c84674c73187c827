"""Undertakings: kinds, whose, areas, lists, and what is none."""

from __future__ import annotations

import pytest

from dragoman.model.text import Document
from dragoman.reading.reader import Reader
from dragoman.reading.relate.commitments import CommitmentSeen, find_commitments
from tests.builders import a_document

OPENING = (
    "Portugal's Defence Minister Ana Silva received Norwegian Defence Minister Bo Berg in Lisbon on Tuesday. "
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


def read(reader: Reader, text: str, opening: str = OPENING) -> list[CommitmentSeen]:
    document: Document = a_document(opening + text)
    return find_commitments(reader.story(document))


@pytest.mark.parametrize(
    ("text", "kind", "by", "area"),
    [
        ("The two sides agreed to hold joint naval exercises.", "agreed", {"PT", "NO"}, "exercises"),
        ("The ministers agreed on Tuesday to expand cyber defence ties.", "agreed", {"PT", "NO"}, "cyber"),
        (
            "It was decided to open a course in military medicine.",
            "agreed",
            {"PT", "NO"},
            "military_medicine",
        ),
        ("Silva said Portugal would train Norwegian cadets.", "pledged", {"PT"}, "education_training"),
        ("Norway is ready to share its search and rescue skills.", "pledged", {"NO"}, "search_and_rescue"),
        ("Berg asked Portugal to train peacekeepers.", "requested", {"NO"}, "peacekeeping"),
        ("Norway hopes to receive Portuguese help with demining.", "requested", {"NO"}, "demining"),
        ("Silva suggested that the two sides work together on cyber defence.", "proposed", {"PT"}, "cyber"),
        (
            "Berg suggested Portugal expand its pilot training courses.",
            "requested",
            {"NO"},
            "education_training",
        ),
        ("Norway invited Portuguese officers to its peacekeeping course.", "invited", {"NO"}, "peacekeeping"),
        ("The two navies will conduct a joint exercise in May.", "planned", {"PT", "NO"}, "exercises"),
        (
            "The two sides have effectively conducted exchanges in military medicine.",
            "done",
            {"PT", "NO"},
            "military_medicine",
        ),
        (
            "The two countries have maintained regular defence policy dialogues.",
            "ongoing",
            {"PT", "NO"},
            "policy_dialogue",
        ),
        ("Portugal handed over six patrol boats to the Norwegian navy.", "done", {"PT"}, "arms_transfer"),
    ],
)
def test_kind_side_and_area(reader: Reader, text: str, kind: str, by: set[str], area: str) -> None:
    (seen,) = read(reader, text)
    assert (seen.kind, set(seen.by)) == (kind, by)
    assert area in seen.areas


@pytest.mark.parametrize(
    "text",
    [
        "Silva expressed her belief that ties will flourish.",
        "The two sides exchanged views on regional issues of common concern.",
        "Berg later called on the Chief of the General Staff.",
        "The visit will contribute to deepening the friendship of the two countries.",
        "Berg laid a wreath at the monument to the fallen.",
    ],
)
def test_courtesies_and_events_are_none(reader: Reader, text: str) -> None:
    assert read(reader, text) == []


def test_each_item_of_a_list_is_one(reader: Reader) -> None:
    text = "The ministers agreed to:\n- hold joint naval exercises;\n- open a course in military medicine.\n"
    assert [seen.kind for seen in read(reader, text)] == ["agreed", "agreed"]


def test_the_area_may_stand_in_the_sentence_before(reader: Reader) -> None:
    text = "Berg praised Portuguese peacekeeping. Norway is ready to cooperate in this field."
    (seen,) = read(reader, text)
    assert "peacekeeping" in seen.areas


def test_the_action_is_in_words_of_the_text(reader: Reader) -> None:
    (seen,) = read(reader, "The two sides agreed to hold joint naval exercises, Silva said.")
    assert seen.action == "hold joint naval exercises"


def test_reports_of_other_matters_read_to_nothing(reader: Reader) -> None:
    opening = "Norway's trade minister was in Lisbon. "
    assert read(reader, "Portugal and Norway agreed to train fishermen.", opening) == []


def test_the_span_is_the_whole_sentence(reader: Reader) -> None:
    text = "The two sides agreed to hold joint naval exercises."
    (seen,) = read(reader, text)
    assert seen.span.start == len(OPENING)
    assert seen.span.end == len(OPENING + text)
