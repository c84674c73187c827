"""What was held to be so on a day, and how it changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement
from dragoman.model.errors import NotInRegister
from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.decisions import Judgement
from dragoman.register.records import MechanismRecord, PersonRecord
from tests.register_builders import a_document, a_reading
from tests.unit.register.conftest import StandingClock

PAIR = ("AA", "BB")
ANA = Person("Ana Ruiz", "AA", "colonel", "Attaché")
PROMOTED = Person("Ana Ruiz", "AA", "general", "Minister")
WHY = {"reason": "seen it", "by": "Clerk"}


def day(number: int) -> datetime:
    return datetime(2026, 1, number, 12, tzinfo=UTC)


@pytest.fixture
def person_id(register: Register, clock: StandingClock) -> str:
    """Somebody read of on the 1st, again on the 3rd, corrected on the 5th, and that undone on the 7th."""
    register.file(a_reading(a_document("One.", id="one", published="2020-01-01"), ANA))
    clock.pass_days(2)
    register.file(a_reading(a_document("Two.", id="two", published="2021-01-01"), PROMOTED))
    clock.pass_days(2)
    (person,) = register.people()
    (decision,) = register.correct(person.id, "name", "Ana María Ruiz", **WHY)
    clock.pass_days(2)
    register.undo(decision.id)
    return person.id


def name_and_ranks(register: Register, person_id: str, on: datetime) -> tuple[str, list[str | None]]:
    record = register.record_on(person_id, on)
    assert isinstance(record, PersonRecord)
    return record.name, [tenure.rank for tenure in record.tenures]


def test_a_record_is_shown_as_it_was_on_a_day(register: Register, person_id: str) -> None:
    assert name_and_ranks(register, person_id, day(2)) == ("Ana Ruiz", ["colonel"])
    assert name_and_ranks(register, person_id, day(4)) == ("Ana Ruiz", ["colonel", "general"])
    assert name_and_ranks(register, person_id, day(6)) == ("Ana María Ruiz", ["colonel", "general"])
    assert name_and_ranks(register, person_id, day(8)) == ("Ana Ruiz", ["colonel", "general"])


def test_as_of_now_it_is_the_record_itself(register: Register, person_id: str) -> None:
    assert register.record_on(person_id, day(9)) == register.record(person_id).record


def test_before_anything_was_read_nothing_was_known(register: Register, person_id: str) -> None:
    with pytest.raises(NotInRegister, match="nothing was known of it on 2025-12-31"):
        register.record_on(person_id, datetime(2025, 12, 31, tzinfo=UTC))


def test_history_tells_what_changed_when_and_why(register: Register, person_id: str) -> None:
    events = register.history(person_id)
    assert [(event.moment.day, event.cause) for event in events] == [
        (1, "read one"),
        (3, "read two"),
        (5, "decision 1 by Clerk, name corrected to Ana María Ruiz: seen it"),
        (7, "decision 1 undone"),
    ]
    renamed = {change.attribute: (change.before, change.after) for change in events[2].changes}
    assert renamed["name"] == ("Ana Ruiz", "Ana María Ruiz")


def test_a_judgement_shows_in_the_history_of_both(register: Register, clock: StandingClock) -> None:
    register.file(a_reading(a_document("One.", published="2020-01-01"), ANA))
    register.file(a_reading(a_document("Two.", published="2020-01-02"), Person("A. Ruiz-Soto", "AA")))
    first, second = sorted(register.people(), key=lambda person: str(person.first_seen))
    clock.pass_days(1)
    register.judge(Judgement.SAME, first.id, second.id, **WHY)
    assert register.history(second.id)[-1].cause == "decision 1 by Clerk, the same: seen it"
    assert len(getattr(register.record_on(first.id, day(1)), "sources", ())) == 1


def test_a_mechanism_is_played_back_from_its_parts(register: Register, clock: StandingClock) -> None:
    def dialogue(number: int, on: str) -> Engagement:
        date = parse_partial_date(on)
        return Engagement("dialogue", mechanism="Policy Dialogue", edition=number, date=date, parties=PAIR)

    register.file(a_reading(a_document("One.", id="one"), dialogue(1, "2019-05-01"), parties=PAIR))
    clock.pass_days(2)
    register.file(a_reading(a_document("Two.", id="two"), dialogue(3, "2021-05-01"), parties=PAIR))
    (mechanism,) = register.mechanisms()
    earlier, later = (register.record_on(mechanism.id, day(number)) for number in (2, 4))
    assert isinstance(earlier, MechanismRecord)
    assert isinstance(later, MechanismRecord)
    assert [edition.number for edition in earlier.editions] == [1]
    assert [edition.number for edition in later.editions] == [1, 3]
    assert later == mechanism
    assert [event.cause for event in register.history(mechanism.id)] == ["read one", "read two"]
    with pytest.raises(NotInRegister):
        register.record_on(mechanism.id, datetime(2025, 1, 1, tzinfo=UTC))


def test_a_document_is_played_back_from_its_readings(register: Register, clock: StandingClock) -> None:
    document = a_document("Ana Ruiz and Bo Chen met.", id="a")
    ana, bo = Person("Ana Ruiz", "AA"), Person("Bo Chen", "BB")
    register.file(a_reading(document, ana))
    (filed,) = register.documents()
    first = clock.now
    clock.pass_days(2)
    register.replace(a_reading(document, ana, bo, versions={"dragoman": "2"}))
    assert register.record_on(filed.id, first) == filed
    assert register.record_on(filed.id, clock.now) == register.documents()[0]
    with pytest.raises(NotInRegister):
        register.record_on(filed.id, first - timedelta(days=1))
    made, again = register.history(filed.id)
    assert (made.cause, again.cause) == ("filed a", "read a again")
    assert [(each.attribute, each.before, each.after) for each in again.changes] == [("people", 1, 2)]


def test_what_was_read_at_one_moment_is_told_as_far_as_the_record_rests_on_it(
    register: Register, clock: StandingClock
) -> None:
    readings = [
        a_reading(a_document("One.", id="one", published="2020-01-01"), ANA),
        a_reading(a_document("Two.", id="two", published="2021-01-01"), PROMOTED),
        a_reading(a_document("Three.", id="three"), Person("Bo Chen", "BB", "colonel", "Ana's guest")),
    ]
    list(register.file_many(readings))
    ana, bo = sorted(register.people(), key=lambda person: person.name)
    assert [event.cause for event in register.history(ana.id)] == ["read one; read two"]
    assert [event.cause for event in register.history(bo.id)] == ["read three"]
    clock.pass_days(1)
    register.replace(a_reading(a_document("One.", id="one", published="2020-01-01"), PROMOTED))
    assert [event.cause for event in register.history(ana.id)] == ["read one; read two", "read one again"]
