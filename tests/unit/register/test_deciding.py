"""What people judge stands above what is read, and can be undone."""

from __future__ import annotations

import pytest

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.errors import Contradiction, NotInRegister, UsageError
from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.codec import as_json
from dragoman.register.decisions import Judgement
from tests.register_builders import a_document, a_reading

WHY = {"reason": "I know them", "by": "Clerk"}
ANA = Person("Ana Ruiz", "AA", "general", "Minister of Defence")
NAMESAKE = Person("Ana Ruiz", "AA", "major_general", "Attaché")
ANNA = Person("Anna M. Ruiz-Soto", "AA")


def talks(**given: object) -> Engagement:
    values: dict[str, object] = {
        "type": "meeting",
        "date": parse_partial_date("2020-03-02"),
        "parties": ("AA", "BB"),
        "participants": (Participant("Ana Ruiz", "host"),),
    }
    return Engagement(**(values | given))  # type: ignore[arg-type]


def everything(register: Register) -> list[str]:
    return [as_json(each) for each in (*register.people(), *register.engagements(), *register.mechanisms())]


def test_two_records_judged_the_same_are_one_and_the_other_id_leads_to_it(register: Register) -> None:
    register.file(a_reading(a_document("One.", published="2020-01-01"), ANA))
    register.file(a_reading(a_document("Two.", published="2021-01-01"), ANNA))
    first, second = register.people()
    register.judge(Judgement.SAME, first.id, second.id, **WHY)
    (person,) = register.people()
    assert person.names == ("Ana Ruiz", "Anna M. Ruiz-Soto")
    assert "a person has judged them the same" in person.why
    assert register.record(second.id).record == register.record(first.id).record


def test_namesakes_judged_not_the_same_are_two(register: Register) -> None:
    register.file(a_reading(a_document("One.", published="2020-01-01"), ANA))
    register.file(a_reading(a_document("Two.", published="2020-01-02"), NAMESAKE))
    (person,) = register.people()
    left, right = (source.subject for source in person.sources)
    register.judge(Judgement.NOT_SAME, left, right, **WHY)
    assert sorted(each.tenures[0].rank or "" for each in register.people()) == ["general", "major_general"]


def test_a_judgement_holds_for_reports_filed_later(register: Register) -> None:
    test_two_records_judged_the_same_are_one_and_the_other_id_leads_to_it(register)
    register.file(a_reading(a_document("Three.", published="2022-01-01"), ANNA))
    (person,) = register.people()
    assert len(person.sources) == 3


def test_undoing_a_judgement_restores_the_records(register: Register) -> None:
    register.file(a_reading(a_document("One.", published="2020-01-01"), ANA, talks()))
    register.file(a_reading(a_document("Two.", published="2021-01-01"), ANNA))
    before = everything(register)
    first, second = register.people()
    decisions = [
        register.judge(Judgement.SAME, first.id, second.id, **WHY),
        *register.correct(first.id, "name", "Ana Ruiz Soto", **WHY),
        *register.correct(register.engagements()[0].id, "date", "2020-03-04", **WHY),
        *register.reject(register.engagements()[0].id, **WHY),
    ]
    assert everything(register) != before
    for decision in decisions:
        register.undo(decision.id)
    assert everything(register) == before
    assert all(decision.revoked_at for decision in register.decisions())


def test_a_correction_outweighs_what_most_reports_say(register: Register) -> None:
    for number in range(3):
        register.file(a_reading(f"Report {number}.", talks(place="Hanoi")))
    (engagement,) = register.engagements()
    register.correct(engagement.id, "place", "Da Nang", **WHY)
    register.file(a_reading("A later report.", talks(place="Hanoi")))
    (engagement,) = register.engagements()
    assert engagement.place == "Da Nang"


def test_a_corrected_rank_is_corrected_wherever_it_was_given_so(register: Register) -> None:
    for number in range(2):
        register.file(a_reading(f"Report {number}.", ANA))
    (person,) = register.people()
    register.correct(person.id, "rank", "lieutenant_general", **WHY)
    (person,) = register.people()
    assert [tenure.rank for tenure in person.tenures] == ["lieutenant_general"]


def test_a_correction_can_bring_two_reports_together(register: Register) -> None:
    register.file(a_reading("One.", talks()))
    register.file(a_reading("Two.", talks(date=parse_partial_date("2020-03-12"))))
    _, later = register.engagements()
    register.correct(later.id, "date", "2020-03-02", **WHY)
    (engagement,) = register.engagements()
    assert len(engagement.sources) == 2


def test_what_is_rejected_is_in_no_record_but_its_claims_are_kept(register: Register) -> None:
    register.file(a_reading("One.", talks(mechanism="Policy Dialogue", edition=2)))
    (engagement,) = register.engagements()
    register.reject(engagement.id, **WHY)
    assert register.engagements() == []
    assert register.mechanisms() == []


def test_two_people_who_disagree_are_told_so(register: Register) -> None:
    register.file(a_reading("One.", ANA))
    register.file(a_reading("Two.", ANNA))
    first, second = register.people()
    decision = register.judge(Judgement.NOT_SAME, first.id, second.id, **WHY)
    with pytest.raises(Contradiction, match=f"undo it first: dragoman undo {decision.id}"):
        register.judge(Judgement.SAME, second.id, first.id, **WHY)


def test_what_cannot_be_decided_is_refused(register: Register) -> None:
    register.file(a_reading("One.", ANA, talks()))
    (person,), (engagement,) = register.people(), register.engagements()
    with pytest.raises(UsageError, match="one kind"):
        register.judge(Judgement.SAME, person.id, engagement.id, **WHY)
    with pytest.raises(UsageError, match="no such attribute"):
        register.correct(person.id, "height", "tall", **WHY)
    with pytest.raises(UsageError, match="cannot be its value"):
        register.correct(engagement.id, "date", "yesterday", **WHY)
    with pytest.raises(UsageError, match="--by"):
        register.correct(person.id, "name", "Ana", reason="", by=" ")
    with pytest.raises(NotInRegister, match="99"):
        register.undo(99)
