"""Reading filed documents again with a newer reader."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement
from dragoman.model.errors import NotInRegister
from dragoman.model.features import Feature
from dragoman.model.people import Person
from dragoman.model.text import Document, Reading
from dragoman.register import Register
from tests.register_builders import a_document, a_reading
from tests.unit.register.conftest import StandingClock

NEWER = {"dragoman": "0.2.0"}
WHY = {"reason": "seen it", "by": "Clerk"}
DOCUMENT = a_document("Ana Ruiz met them on March 2.", id="talks", published="2020-03-03")
ANA = Person("Ana Ruiz", "AA", "colonel")
TALKS = Engagement("meeting", date=parse_partial_date("2020-03-12"), parties=("AA", "BB"))


def reread(*values: object, document: Document = DOCUMENT) -> Reading:
    return a_reading(document, *values, versions=NEWER)


def test_the_difference_is_shown_and_nothing_is_changed(register: Register) -> None:
    register.file(a_reading(DOCUMENT, ANA, TALKS))
    newer = reread(replace(ANA, rank="general"), Person("Bo Chen", "BB"))
    difference = register.compare(newer)
    assert {
        (change.kind, change.attribute, change.before, change.after) for change in difference.changes
    } == {
        ("changed", "rank", "colonel", "general"),
        ("gained", "name", None, "Bo Chen"),
        ("lost", "type", "meeting", None),
    }
    assert [person.name for person in register.people()] == ["Ana Ruiz"]
    assert len(register.engagements()) == 1


def test_applied_the_new_reading_stands_and_the_old_is_history(
    register: Register, clock: StandingClock
) -> None:
    register.file(a_reading(DOCUMENT, ANA, TALKS))
    (person,) = register.people()
    before = clock()
    clock.pass_days(1)
    register.replace(reread(replace(ANA, rank="general"), Person("Bo Chen", "BB")))
    assert [each.name for each in register.people()] == ["Ana Ruiz", "Bo Chen"]
    assert register.engagements() == []
    assert register.record_on(person.id, before) == person
    assert [event.cause for event in register.history(person.id)] == ["read talks", "read talks again"]
    assert register.check() == []


def test_a_correction_outlives_the_new_reading(register: Register) -> None:
    register.file(a_reading(DOCUMENT, ANA, TALKS))
    register.correct(register.engagements()[0].id, "date", "2020-03-02", **WHY)
    difference = register.replace(reread(replace(TALKS, date=parse_partial_date("2020-03-22"))))
    assert [str(each.date) for each in register.engagements()] == ["2020-03-02"]
    assert [decision.value for decision in difference.contradicted] == ["2020-03-02"]


def test_a_reading_that_now_agrees_confirms_the_correction(register: Register) -> None:
    register.file(a_reading(DOCUMENT, ANA, TALKS))
    register.correct(register.engagements()[0].id, "date", "2020-03-02", **WHY)
    difference = register.compare(reread(replace(TALKS, date=parse_partial_date("2020-03-02"))))
    assert [decision.attribute for decision in difference.confirmed] == ["date"]


def test_reading_again_alike_changes_nothing(register: Register) -> None:
    reading = a_reading(DOCUMENT, ANA, TALKS)
    register.file(reading)
    before = register.people()
    assert register.replace(reading).changes == ()
    assert register.people() == before


def test_what_was_never_filed_cannot_be_read_again(register: Register) -> None:
    with pytest.raises(NotInRegister, match="talks: no such text"):
        register.compare(reread(ANA))


def test_a_feature_that_is_gained_goes_by_its_mechanism(register: Register) -> None:
    document = a_document("A report.", id="a")
    register.file(a_reading(document))
    found = Feature("stage", "programme on diving", None, ("AA", "BB"), 1, status="planned")
    (change,) = register.compare(a_reading(document, found, versions={"dragoman": "2"})).changes
    assert (change.kind, change.attribute, change.after) == ("gained", "mechanism", "programme on diving")
