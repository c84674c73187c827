"""What holds whatever is filed, in whatever order."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.model.engagements import Engagement, EngagementStatus, Participant
from dragoman.model.errors import Contradiction
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import Reading
from dragoman.register import Register
from dragoman.register.codec import as_json, from_json
from dragoman.register.decisions import Judgement
from dragoman.register.records import EngagementRecord
from tests.register_anew import assert_is_from_scratch
from tests.register_builders import a_document, a_reading

NAMES = ("Ana Ruiz", "Ruiz Ana", "Bo Chen", "Đặng Bo", "Dang Bo")
DATES = (None, "2020-03-02", "2020-03", "2020", "2020-03-01/2020-03-04", "2020-03-20")
TITLES = ("Memorandum on defence cooperation", "memorandum", "Memorandum on cyber matters")
MECHANISMS = (None, "Policy Dialogue", "dialogue", "Third Policy Dialogue", "Dialogue on Policy at Sea")
WHY = {"reason": "I know them", "by": "Clerk"}
JUDGED = (Judgement.SAME, Judgement.NOT_SAME, Judgement.UNSURE)
CORRECTED = {
    "people": ("rank", "colonel"),
    "engagements": ("place", "Port Moresby"),
    "instruments": ("title", "Memorandum on other matters"),
}
KINDS = ("people", "engagements", "instruments", "mechanisms", "commitments")


def dates() -> st.SearchStrategy[PartialDate | None]:
    return st.sampled_from(DATES).map(lambda text: parse_partial_date(text) if text else None)


def values() -> st.SearchStrategy[Any]:
    countries = st.sampled_from((None, "AA", "BB"))
    people = st.builds(
        Person, name=st.sampled_from(NAMES), country=countries, rank=st.sampled_from((None, "general"))
    )
    engagements = st.builds(
        Engagement,
        type=st.sampled_from(("meeting", "courtesy_call", "dialogue", "visit")),
        status=st.sampled_from(EngagementStatus),
        date=dates(),
        mechanism=st.sampled_from(MECHANISMS),
        edition=st.sampled_from((None, 1, 3)),
        country=countries,
        parties=st.sampled_from((("AA", "BB"), ("AA",), ("AA", "BB", "CC"))),
        participants=st.lists(
            st.builds(Participant, name=st.sampled_from(NAMES), role=st.just("participant")), max_size=2
        ).map(tuple),
    )
    instruments = st.builds(
        Instrument,
        type=st.just("memorandum_of_understanding"),
        title=st.sampled_from(TITLES),
        date=dates(),
        parties=st.just(("AA", "BB")),
    )
    return st.one_of(people, engagements, instruments)


@st.composite
def archives(draw: st.DrawFn) -> list[Reading]:
    readings = []
    for number in range(draw(st.integers(2, 5))):
        published = draw(st.sampled_from((None, "2020-03-03", "2021-01-01")))
        document = a_document(f"Report {number}.", id=f"d{number}", published=published)
        readings.append(a_reading(document, *draw(st.lists(values(), max_size=4))))
    return readings


@cache
def an_empty_register() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.db"
        Register.open(path).close()
        return path.read_bytes()


def records_after(readings: Iterable[Reading], *, settle: bool = False) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        clock = lambda: datetime(2026, 1, 1, tzinfo=UTC)  # noqa: E731
        path = Path(folder) / "register.db"
        path.write_bytes(an_empty_register())
        with Register.open(path, clock=clock) as register:
            for reading in readings:
                register.file(reading, settle=settle)
            return [as_json(record) for kind in KINDS for record in getattr(register, kind)()]


ROUNDS = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@ROUNDS
@given(archives(), st.randoms(use_true_random=False))
def test_the_order_of_filing_does_not_show(readings: list[Reading], chance: random.Random) -> None:
    shuffled = readings[:]
    chance.shuffle(shuffled)
    assert records_after(readings) == records_after(shuffled)


@ROUNDS
@given(archives())
def test_filing_twice_is_filing_once(readings: list[Reading]) -> None:
    assert records_after(readings) == records_after(readings + readings)


@ROUNDS
@given(archives())
def test_settling_late_is_settling_at_once(readings: list[Reading]) -> None:
    assert records_after(readings) == records_after(readings, settle=True)


@ROUNDS
@given(archives(), st.randoms(use_true_random=False))
def test_steps_with_decisions_between_are_from_scratch(
    readings: list[Reading], chance: random.Random
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.db"
        path.write_bytes(an_empty_register())
        with Register.open(path, clock=lambda: datetime(2026, 1, 1, tzinfo=UTC)) as register:
            for reading in [*readings, readings[0]]:
                register.file(reading, settle=chance.random() < 0.5)
                if chance.random() < 0.7:
                    decide_something(register, chance)
        assert_is_from_scratch(str(path))


def decide_something(register: Register, chance: random.Random) -> None:
    """One thing that a person may decide on the records as they are, where there is anything to decide."""
    kind = chance.choice(("people", "people", "engagements", "instruments"))
    records = getattr(register, kind)()
    standing = [each.id for each in register.decisions() if each.revoked_at is None]
    draw = chance.random()
    if standing and draw < 0.2:
        register.undo(chance.choice(standing))
    elif len(records) > 1 and draw < 0.7:
        left, right = chance.sample(records, 2)
        with suppress(Contradiction):
            register.judge(chance.choice(JUDGED), left.id, right.id, **WHY)
    elif records and draw < 0.9:
        attribute, value = CORRECTED[kind]
        register.correct(chance.choice(records).id, attribute, value, **WHY)
    elif records:
        register.reject(chance.choice(records).id, **WHY)


@given(
    st.builds(
        EngagementRecord, id=st.text(), type=st.text(), status=st.text(), date=dates(), main=st.booleans()
    )
)
def test_a_record_stored_is_the_record_loaded(record: EngagementRecord) -> None:
    assert from_json(as_json(record), EngagementRecord) == record
