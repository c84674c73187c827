"""The queue of what a person should look at."""

from __future__ import annotations

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.people import Person
from dragoman.model.text import Doubt, Finding, Reading, Span
from dragoman.register import Register
from dragoman.register.decisions import Judgement
from tests.register_builders import a_document, a_reading

WHY = {"reason": "looked", "by": "Clerk"}


def kinds(register: Register) -> list[str]:
    return [question.kind for question in register.review()]


def test_a_doubt_is_asked_until_it_is_accepted(register: Register) -> None:
    document = a_document("On the day before, they met.")
    doubt = Doubt("no day to count from", document.cite(Span(0, 17), rule="days"), ("2020-01-01",))
    register.file(a_reading(document, doubts=(doubt,)))
    (question,) = register.review()
    assert (question.kind, question.quotes[0].quote) == ("doubt", "On the day before")
    assert question.reasons == ("no day to count from", "perhaps 2020-01-01")
    register.accept(question.left_id, question.attribute, **WHY)
    assert register.review() == []


def test_a_likely_pair_is_asked_until_it_is_judged(register: Register) -> None:
    named = Person("Ana Ruiz")
    for number, country in enumerate(("AA", "BB", None)):
        person = named if country is None else Person("Ana Ruiz", country)
        register.file(a_reading(f"Report {number}.", person))
    pairs = register.review()
    assert [question.kind for question in pairs] == ["pair", "pair"]
    assert "against: one report gives no country" in pairs[0].reasons
    register.judge(Judgement.UNSURE, pairs[0].left_id, pairs[0].right_id or "", **WHY)
    assert kinds(register) == ["pair"]
    register.judge(Judgement.SAME, pairs[1].left_id, pairs[1].right_id or "", **WHY)
    assert kinds(register) == []


def test_a_contradiction_stands_side_by_side_until_it_is_corrected(register: Register) -> None:
    for place in ("Hanoi", "Da Nang"):
        talks = Engagement(
            "meeting",
            date=parse_partial_date("2020-03-02"),
            place=place,
            parties=("AA", "BB"),
            participants=(Participant("Ana Ruiz", "host"), Participant("Bo Chen", "guest")),
        )
        register.file(a_reading(a_document(f"In {place}.", id=place), talks))
    (question,) = register.review()
    assert question.kind == "contradiction"
    assert set(question.reasons) == {"place Da Nang in Da Nang", "place Hanoi in Hanoi"}
    register.correct(question.left_id, "place", "Hanoi", **WHY)
    assert register.review() == []


def test_what_was_read_with_little_confidence_is_asked_last(register: Register) -> None:
    document = a_document("Ana Ruiz came.")
    finding = Finding("p1", Person("Ana Ruiz"), (document.cite(Span(0, 8), rule="names"),), confidence=0.4)
    doubt = Doubt("who came?", document.cite(Span(0, 3), rule="names"))
    register.file(Reading(document, people=(finding,), doubts=(doubt,)))
    assert kinds(register) == ["doubt", "low_confidence"]
    register.accept(register.people()[0].id, **WHY)
    assert kinds(register) == ["doubt"]
