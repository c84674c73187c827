"""The reading contract and its JSON Schema say the same."""

from __future__ import annotations

import copy
import json
from dataclasses import fields, replace
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dragoman.model.commitments import Commitment
from dragoman.model.contract import reading_as_dict, reading_as_json
from dragoman.model.engagements import Engagement, EngagementStatus
from dragoman.model.features import Feature
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import SCHEMA_VERSION, Reading
from tests.builders import a_document, a_reading

SCHEMA = json.loads(files("dragoman.model").joinpath("reading.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
_IN_JSON = {"organisation": "org"}


def errors(reading: dict[str, Any]) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(reading)]


def test_the_schema_is_a_schema_of_this_version() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["schema_version"] == {"const": SCHEMA_VERSION}


def test_a_reading_of_every_kind_of_record_is_valid() -> None:
    assert errors(reading_as_dict(a_reading())) == []


def test_a_reading_of_nothing_is_valid() -> None:
    assert errors(reading_as_dict(Reading(a_document("Nothing.", published=None)))) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("person", Person),
        ("engagement", Engagement),
        ("instrument", Instrument),
        ("commitment", Commitment),
        ("feature", Feature),
    ],
)
def test_every_field_of_a_record_is_in_the_schema(name: str, value: type) -> None:
    written = {_IN_JSON.get(field.name, field.name) for field in fields(value)}
    evidence = {"id", "span", "quote", "rule", "confidence", "also"}
    assert set(SCHEMA["$defs"][name]["properties"]) == written | evidence


def test_every_status_of_an_engagement_is_in_the_schema() -> None:
    assert SCHEMA["$defs"]["engagement"]["properties"]["status"]["enum"] == [*EngagementStatus]


def test_the_keys_come_in_the_order_of_the_schema() -> None:
    written = reading_as_dict(a_reading())
    assert list(written) == list(SCHEMA["properties"])
    for kind, name in (("people", "person"), ("engagements", "engagement"), ("commitments", "commitment")):
        assert set(written[kind][0]) == set(SCHEMA["$defs"][name]["required"])


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("people", 0, "span"), [5]),
        (("people", 0, "span"), [0, 5, 9]),
        (("people", 0, "quote"), ""),
        (("people", 0, "country"), "Portugal"),
        (("engagements", 0, "date"), "3 March 2021"),
        (("engagements", 0, "date"), "2021-13"),
        (("engagements", 0, "status"), "happened"),
        (("engagements", 0, "participants", 0, "role"), "waiter"),
        (("commitments", 0, "kind"), "hoped"),
        (("commitments", 0, "due"), "2022/soon"),
        (("text_sha256",), "0"),
        (("schema_version",), "0.9"),
        (("extra",), 1),
    ],
)
def test_what_is_not_of_the_contract_is_refused(path: tuple[Any, ...], wrong: object) -> None:
    reading = copy.deepcopy(reading_as_dict(a_reading()))
    place: Any = reading
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = wrong
    assert len(errors(reading)) == 1


@pytest.mark.parametrize(
    "date", ["2021", "2021-03", "2021-03-03", "2021-03/2021-04-01", "../2021", "2021-03-03/.."]
)
def test_a_date_of_every_form_is_valid(date: str) -> None:
    reading = reading_as_dict(a_reading())
    reading["engagements"][0]["date"] = date
    assert errors(reading) == []


def test_the_line_holds_the_text_as_it_is_and_no_line_break() -> None:
    reading = a_reading()
    line = reading_as_json(replace(reading, document=replace(reading.document, title="Hội đàm\nở Hà Nội")))
    assert "Hội đàm\\nở Hà Nội" in line
    assert "\n" not in line
    assert json.loads(line) == reading_as_dict(
        replace(reading, document=replace(reading.document, title="Hội đàm\nở Hà Nội"))
    )
