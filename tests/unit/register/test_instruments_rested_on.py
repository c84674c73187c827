"""Which engagements and undertakings rest on an instrument."""

from __future__ import annotations

import pytest

from dragoman.model.commitments import Commitment
from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement
from dragoman.model.instruments import Instrument
from dragoman.register import Register
from tests.register_builders import a_document, a_reading

PAIR = ("AA", "BB")
TALKS = "They met under the plan of 2018 on 3 May 2021."
PROMISE = "AA will train divers."


@pytest.mark.parametrize(
    ("date", "status", "rests"),
    [
        ("2018", "signed", True),
        (None, "in_force", True),
        ("2021-05-03", "signed", False),
        (None, "proposed", False),
    ],
)
def test_talks_rest_on_what_was_there_before_them(
    register: Register, date: str | None, status: str, rests: bool
) -> None:
    plan = Instrument("plan", "the plan", status, parse_partial_date(date) if date else None, parties=PAIR)
    talks = Engagement("meeting", date=parse_partial_date("2021-05-03"), parties=PAIR)
    promise = Commitment("pledged", "train divers", ("AA",), ("BB",))
    document = a_document(f"{TALKS} {PROMISE}")
    register.file(a_reading(document, (plan, TALKS), (talks, TALKS), (promise, PROMISE), parties=PAIR))
    (instrument,) = register.instruments()
    (engagement,) = register.engagements()
    resting = {link.id for link in register.record(instrument.id).links if link.relation == "rests_on (of)"}
    assert resting == ({engagement.id} if rests else set())


def test_an_undertaking_of_the_same_sentence_rests_on_it(register: Register) -> None:
    plan = Instrument("plan", "the plan", "in_force", parties=PAIR)
    promise = Commitment("pledged", "train divers", ("AA",), ("BB",))
    register.file(a_reading(a_document(PROMISE), plan, promise, parties=PAIR))
    (commitment,) = register.commitments()
    (instrument,) = register.instruments()
    links = register.record(commitment.id).links
    assert ("rests_on", instrument.id) in {(link.relation, link.id) for link in links}
