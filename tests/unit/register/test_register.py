"""Filing into a register, and asking it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest

from dragoman.model.commitments import Commitment
from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.errors import NotInRegister, RegisterError, UsageError
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.register import Register, Wanted
from tests.register_builders import a_document, a_reading

DAY = parse_partial_date("2020-03-02")
TALKS = Engagement(
    "meeting",
    date=DAY,
    country="AA",
    parties=("AA", "BB"),
    participants=(Participant("Ana Ruiz", "host"), Participant("Bo Chen", "guest")),
)
ANA = Person("Ana Ruiz", "AA", "general", "Minister of Defence")
BO = Person("Bo Chen", "BB", None, "Chief of Staff")
TRAINING = Commitment("requested", "help in training", ("AA",), ("BB",), ("education_training",))


def test_filing_says_what_is_new(register: Register) -> None:
    result = register.file(a_reading("Ana Ruiz met Bo Chen.", ANA, BO, TALKS))
    assert result.new
    assert result.new_records == {"person": 2, "engagement": 1}


def test_the_same_document_again_changes_nothing_and_says_so(register: Register) -> None:
    reading = a_reading("Ana Ruiz met Bo Chen.", ANA, BO, TALKS)
    register.file(reading)
    again = register.file(reading)
    assert not again.new
    assert again.already_filed_as == reading.document.id
    assert again.new_records == {}
    assert len(register.people()) == 2


def test_the_same_text_under_another_name_is_the_same_document(register: Register) -> None:
    register.file(a_reading(a_document("They met.", id="first")))
    again = register.file(a_reading(a_document("They met.", id="second")))
    assert again.already_filed_as == "first"
    assert [each.document_id for each in register.documents()] == ["first"]


def test_another_text_under_a_name_in_use_is_refused_not_lost(register: Register) -> None:
    register.file(a_reading(a_document("They met.", id="report")))
    with pytest.raises(RegisterError, match="report: another text is filed under this id"):
        register.file(a_reading(a_document("They parted.", id="report")))


def test_a_second_report_of_a_meeting_is_a_second_source(register: Register) -> None:
    register.file(a_reading("Ana Ruiz met Bo Chen.", ANA, BO, TALKS))
    result = register.file(a_reading("Bo Chen was received by Ana Ruiz.", ANA, BO, TALKS))
    assert result.new_records == {}
    assert result.joined_records == {"person": 2, "engagement": 1}
    (engagement,) = register.engagements()
    assert len(engagement.sources) == 2


def test_a_filing_left_unsettled_is_settled_by_the_next_question(register: Register) -> None:
    register.file(a_reading("Ana Ruiz met Bo Chen.", ANA, BO, TALKS))
    assert [person.name for person in register.people()] == ["Ana Ruiz", "Bo Chen"]


def test_records_are_found_by_pair_day_and_area(register: Register) -> None:
    register.file(a_reading("Ana Ruiz met Bo Chen.", ANA, BO, TALKS, TRAINING))
    assert register.engagements(Wanted(between=("BB", "AA")))
    assert not register.engagements(Wanted(between=("AA", "CC")))
    assert not register.engagements(Wanted(since=date(2020, 3, 3)))
    assert register.engagements(Wanted(since=date(2020, 3, 2), until=date(2020, 3, 2)))
    assert register.commitments(Wanted(area="education_training"))
    assert not register.commitments(Wanted(area="cyber"))


def test_people_of_a_third_country_are_not_people_of_the_pair(register: Register) -> None:
    visitor = Person("Cy Doe", "CC")
    register.file(a_reading("Ana Ruiz and Cy Doe met.", ANA, visitor, parties=("AA", "BB", "CC")))
    assert [person.name for person in register.people(Wanted(between=("AA", "BB")))] == ["Ana Ruiz"]


def test_an_undertaking_is_made_at_talks_not_at_a_course_told_of_between(register: Register) -> None:
    course = replace(TALKS, type="training", date=parse_partial_date("2017/.."), participants=())
    told = "They met. Since 2017 there are courses. They agreed."
    parts = [(TALKS, "They met."), (course, "Since 2017 there are courses."), (TRAINING, "They agreed.")]
    register.file(a_reading(told, *parts))
    (undertaking,) = register.commitments()
    assert undertaking.day == TALKS.date


def test_a_record_comes_with_its_quotes_and_links(register: Register) -> None:
    register.file(a_reading("Ana Ruiz met Bo Chen.", ANA, BO, TALKS, TRAINING))
    (engagement,) = register.engagements()
    answer = register.record(engagement.id)
    assert {quoted.quote for quoted in answer.evidence} == {"Ana Ruiz met Bo Chen."}
    assert {(link.relation, link.id[0]) for link in answer.links} == {
        ("takes_part (of)", "P"),
        ("made_at (of)", "C"),
        ("told_in", "D"),
    }
    assert {presence.person for presence in engagement.participants} == {
        person.id for person in register.people()
    }


def test_a_record_is_found_by_the_beginning_of_its_id(register: Register) -> None:
    register.file(a_reading("Ana Ruiz met Bo Chen.", ANA))
    (person,) = register.people()
    assert register.record(person.id[:6].lower()).record == person


def test_an_id_that_is_no_record_s_is_named(register: Register) -> None:
    with pytest.raises(NotInRegister, match="P-nobody"):
        register.record("P-nobody")


def test_a_beginning_of_several_ids_is_refused(register: Register) -> None:
    for number in range(40):
        register.file(a_reading(f"Report {number}."))
    ids = [document.id for document in register.documents()]
    shared = next(each[:3] for each in ids if sum(other[:3] == each[:3] for other in ids) > 1)
    with pytest.raises(UsageError, match="more than one record"):
        register.record(shared)


def test_an_id_still_finds_its_record_when_an_earlier_report_is_filed(register: Register) -> None:
    register.file(a_reading(a_document("Ana Ruiz spoke.", published="2020-03-02"), ANA))
    (before,) = register.people()
    register.file(a_reading(a_document("Ana Ruiz said so.", published="2019-01-01"), ANA))
    (after,) = register.people()
    assert register.record(before.id).record == after


def test_an_instrument_recalled_years_later_gains_a_source(register: Register) -> None:
    long_title = "Joint vision statement on defence cooperation towards the next decade"
    dated = Instrument(
        "joint_vision_statement", long_title, date=parse_partial_date("2018-04"), parties=("AA", "BB")
    )
    recalled = Instrument("joint_vision_statement", "the joint vision statement", parties=("AA", "BB"))
    register.file(a_reading("They signed it.", dated))
    register.file(a_reading("They recalled it.", recalled))
    (instrument,) = register.instruments()
    assert instrument.title == long_title
    assert len(instrument.sources) == 2
    assert any("undated" in reason for reason in instrument.why)


def test_titles_that_name_no_more_than_their_parties_are_of_one_instrument(register: Register) -> None:
    signed = parse_partial_date("2018-04-10")
    titles = {
        "joint vision statement on defence cooperation": signed,
        "Joint Vision Statement on Laos": signed,
        "the 2018 Joint Vision Statement": parse_partial_date("2018"),
        "Joint Vision Statement": parse_partial_date("2018-04"),
    }
    for number, (title, day) in enumerate(titles.items()):
        told = Instrument("joint_vision_statement", title, date=day, parties=("LA", "NP"))
        register.file(a_reading(a_document(f"Report {number}.", id=f"d{number}"), told))
    (instrument,) = register.instruments()
    assert len(instrument.sources) == 4


def test_commitments_know_the_talks_at_which_they_were_made(register: Register) -> None:
    register.file(a_reading(a_document("They met.", published="2020-03-05"), TALKS, TRAINING))
    (commitment,) = register.commitments()
    assert commitment.day == DAY
    assert commitment.state == "asked"


def test_doubts_are_counted_and_kept(register: Register) -> None:
    from dragoman.model.text import Doubt, Span

    document = a_document("On the day before, they met.")
    doubt = Doubt("no day to count from", document.cite(Span(0, 17), rule="days"), ("2020-01-01",))
    register.file(a_reading(document, doubts=(doubt,)))
    (record,) = register.documents()
    assert record.doubts == 1
    (quoted,) = register.record(record.id).evidence
    assert quoted.value == {"reason": "no day to count from", "candidates": ["2020-01-01"]}


def test_somebody_in_very_many_reports_is_one_person_in_all_of_them(register: Register) -> None:
    results = [register.file(a_reading(f"Report {number}.", ANA)) for number in range(60)]
    assert results[-1].joined_records == {"person": 1}
    (person,) = register.people()
    assert len(person.sources) == 60


def test_two_writers_at_once_lose_nothing(address: str) -> None:
    def file_every_other(first: int) -> None:
        with Register.open(address) as mine:
            for number in range(first, 40, 2):
                mine.file(a_reading(a_document(f"Report {number}.", id=f"d{number}"), ANA, BO, TALKS))

    with ThreadPoolExecutor(2) as writers:
        for done in [writers.submit(file_every_other, first) for first in (0, 1)]:
            done.result()
    with Register.open(address) as register:
        assert len(register.documents()) == 40
        assert [len(person.sources) for person in register.people()] == [40, 40]
        assert register.check() == []
