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


LONG = a_document(
    "On March 2, they met. Ana Ruiz met them in Bo. They asked for help.", id="cut", published="2020-03-03"
)


def in_words(value: object, words: str, **given: str) -> Reading:
    return a_reading(LONG, (value, words), versions={"dragoman": given.get("version", "0.2.0")})


def test_a_correction_outlives_a_reading_that_cuts_the_sentence_otherwise(register: Register) -> None:
    register.file(in_words(TALKS, "Ana Ruiz met them in Bo.", version="0.1.0"))
    (before,) = register.engagements()
    register.correct(before.id, "date", "2020-03-02", **WHY)
    difference = register.replace(in_words(TALKS, "Ana Ruiz met them in Bo"))
    assert [(each.id, str(each.date)) for each in register.engagements()] == [(before.id, "2020-03-02")]
    assert difference.changes == ()
    register.replace(in_words(TALKS, "Ruiz met them in Bo.", version="0.3.0"))
    assert [each.id for each in register.engagements()] == [before.id]
    assert register.check() == []


def test_a_correction_outlives_a_reading_that_finds_another_type(register: Register) -> None:
    register.file(in_words(TALKS, "Ana Ruiz met them in Bo.", version="0.1.0"))
    (before,) = register.engagements()
    register.correct(before.id, "date", "2020-03-02", **WHY)
    difference = register.replace(in_words(replace(TALKS, type="courtesy_call"), "Ana Ruiz met them in Bo."))
    (after,) = register.engagements()
    assert (after.id, after.type, str(after.date)) == (before.id, "courtesy_call", "2020-03-02")
    assert [(each.kind, each.attribute) for each in difference.changes] == [("changed", "type")]


def test_what_was_rejected_stays_so_when_read_in_other_words(register: Register) -> None:
    register.file(in_words(TALKS, "Ana Ruiz met them in Bo.", version="0.1.0"))
    register.reject(register.engagements()[0].id, **WHY)
    register.replace(in_words(TALKS, "Ana Ruiz met them in Bo"))
    assert register.engagements() == []


def test_a_correction_of_one_of_two_in_a_sentence_stays_with_it_when_the_other_goes(
    register: Register,
) -> None:
    second = replace(TALKS, date=parse_partial_date("2020-03-20"))
    register.file(a_reading(LONG, (TALKS, LONG.text), (second, LONG.text)))
    first_before, second_before = register.engagements()
    register.correct(first_before.id, "place", "Bo", **WHY)
    register.replace(a_reading(LONG, (second, LONG.text), versions=NEWER))
    held = {each.id: (str(each.date), each.place) for each in register.engagements()}
    assert held[second_before.id] == ("2020-03-20", None)
    assert held[first_before.id] == ("2020-03-12", "Bo")


def test_a_person_named_more_fully_keeps_id_and_correction(register: Register) -> None:
    register.file(in_words(Person("Ruiz", "AA"), "Ana Ruiz", version="0.1.0"))
    (before,) = register.people()
    register.correct(before.id, "rank", "colonel", **WHY)
    register.replace(in_words(Person("Ana Ruiz", "AA"), "Ana Ruiz"))
    (after,) = register.people()
    assert (after.id, after.name, after.tenures[0].rank) == (before.id, "Ana Ruiz", "colonel")


def test_what_was_corrected_stays_when_a_newer_reader_misses_it(register: Register) -> None:
    register.file(in_words(TALKS, "Ana Ruiz met them in Bo.", version="0.1.0"))
    register.correct(register.engagements()[0].id, "date", "2020-03-02", **WHY)
    newer = a_reading(LONG, versions=NEWER)
    assert [each.value for each in register.compare(newer).kept] == ["2020-03-02"]
    difference = register.replace(newer)
    assert difference.changes == ()
    assert [str(each.date) for each in register.engagements()] == ["2020-03-02"]
    register.undo(difference.kept[0].id)
    register.replace(newer)
    assert register.engagements() == []
    assert register.check() == []
