"""Counts that reports give one engagement: chosen, disputed, corrected."""

from __future__ import annotations

import pytest

from dragoman.model.counts import parse_count
from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement
from dragoman.model.errors import UsageError
from dragoman.model.text import Finding, Reading, Span
from dragoman.register import Register
from dragoman.register.resolve.compare.counts import can_both_hold
from tests.register_builders import a_document


@pytest.mark.parametrize(
    ("left", "right", "both"),
    [
        ("3 ships", "3 ships", True),
        ("3 ships", "4 ships", False),
        ("300 troops", "310 troops", True),
        ("300 troops", "350 troops", False),
        ("about 300 troops", "350 troops", True),
        ("about 300 troops", "500 troops", False),
        ("at least 300 troops", "500 troops", True),
        ("at least 300 troops", "250 troops", False),
        ("at most 300 troops", "250 troops", True),
        ("at most 300 troops", "at least 400 troops", False),
    ],
)
def test_which_counts_can_both_hold(left: str, right: str, both: bool) -> None:
    one, other = parse_count(left), parse_count(right)
    assert can_both_hold(one, other) is both
    assert can_both_hold(other, one) is both


def drill(document_id: str, *counts: str) -> Reading:
    """A report of one exercise, each count in a sentence of its own."""
    told = " ".join(f"There were {count}." for count in counts)
    published = f"2020-03-{ord(document_id) - 90:02d}"
    document = a_document(f"Report {document_id}. {told}", id=document_id, published=published)
    value = Engagement("exercise", date=parse_partial_date("2020-03-02"), parties=("AA", "BB"), counts=counts)
    evidence = [document.cite(Span(0, len(f"Report {document_id}.")), rule="engagements.exercise")]
    for count in counts:
        start = document.text.index(f"There were {count}.")
        span = Span(start, start + len(f"There were {count}."))
        evidence.append(document.cite(span, rule=f"counts.{parse_count(count).what}"))
    found = Finding("e1", value, tuple(evidence))
    return Reading(document, ("AA", "BB"), engagements=(found,), versions={"dragoman": "0.1.0"})


def test_counts_that_differ_stand_side_by_side_with_their_words(register: Register) -> None:
    register.file(drill("a", "300 troops", "3 ships", "2 ships of AA"))
    register.file(drill("b", "5 ships", "310 troops"))
    register.file(drill("c", "3 ships"))
    (record,) = register.engagements()
    assert record.counts == ("3 ships", "2 ships of AA", "300 troops")
    assert {(each.attribute, each.value, each.documents) for each in record.variants} == {
        ("counts", "3 ships", ("a", "c")),
        ("counts", "5 ships", ("b",)),
    }
    (question,) = register.review()
    assert question.reasons == ("counts 3 ships in a, c", "counts 5 ships in b")
    words = {(quoted.document_id, quoted.quote) for quoted in question.quotes}
    assert words == {
        ("a", "There were 3 ships."),
        ("b", "There were 5 ships."),
        ("c", "There were 3 ships."),
    }
    assert register.check() == []


def test_a_correction_of_counts_ends_the_dispute_and_can_be_undone(register: Register) -> None:
    register.file(drill("a", "3 ships"))
    register.file(drill("b", "5 ships"))
    (record,) = register.engagements()
    with pytest.raises(UsageError, match="no count; write one such as"):
        register.correct(record.id, "counts", ["five ships"], reason="", by="cy")
    decision, *_ = register.correct(record.id, "counts", ["5 ships"], reason="log", by="cy")
    (corrected,) = register.engagements()
    assert (corrected.counts, corrected.variants) == (("5 ships",), ())
    assert register.review() == []
    register.undo(decision.id)
    assert register.engagements() == [record]


def test_a_report_that_gives_both_numbers_disputes_neither(register: Register) -> None:
    register.file(drill("a", "3 ships", "5 ships"))
    register.file(drill("b", "5 ships"))
    (record,) = register.engagements()
    assert record.variants == ()
