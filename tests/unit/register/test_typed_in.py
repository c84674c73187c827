"""What the office types in itself."""

from __future__ import annotations

import pytest

from dragoman.model.errors import SourceError
from dragoman.register import Register
from dragoman.register.typed_in import reading_typed_in

NOTE = """
published = 2024-05-01
title = "Note of a call"

[[people]]
name = "Ana Ruiz"
country = "PT"
rank = "general"

[[engagements]]
type = "call"
date = "2024-04-30"
parties = ["PT", "NO"]
participants = [{name = "Ana Ruiz", role = "host"}]
"""


def test_it_stands_beside_what_was_read_and_says_so(register: Register) -> None:
    register.file(reading_typed_in(NOTE, name="note.toml", by="Registry"))
    (person,) = register.people()
    evidence = register.record(person.id).evidence
    assert {(each.rule, each.outlet) for each in evidence} == {("typed_in", "typed in by Registry")}
    assert evidence[0].quote == 'name = "Ana Ruiz"'
    assert str(register.engagements()[0].date) == "2024-04-30"
    assert register.is_typed_in("note")


def test_json_does_as_well(register: Register) -> None:
    reading = reading_typed_in('{"people": [{"name": "Bo Chen"}]}', name="bo.json", by="Registry")
    assert reading.people[0].value.name == "Bo Chen"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("people = 1 2", "note.toml: .*line 1"),
        ("[[persons]]\nname = 'Ana'", "note.toml: unknown key persons"),
        ("[[people]]\ncountry = 'PT'", "note.toml: people, number 1: name is missing"),
        ("[[engagements]]\ntype = 'call'\ndate = 'soon'", "note.toml: 'soon' is not a date"),
        ("people = ['Ana']", "note.toml: people: each should be a table"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        reading_typed_in(text, name="note.toml", by="Registry")


def test_a_term_of_chairs_is_typed_in(register: Register) -> None:
    note = """
        [[features]]
        kind = "term"
        mechanism = "Salvage Group"
        parties = ["PT", "NO"]
        period = "2021/2023"
    """
    register.file(reading_typed_in(note, name="note.toml", by="Registry"))
    (mechanism,) = register.mechanisms()
    assert (mechanism.name, str(mechanism.terms[0].period)) == ("Salvage Group", "2021/2023")
    assert register.record(mechanism.id).evidence[0].quote == '        mechanism = "Salvage Group"'
