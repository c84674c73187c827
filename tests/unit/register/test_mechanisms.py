"""Mechanisms out of the engagements held under them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, EngagementStatus, Participant
from dragoman.model.features import Feature
from dragoman.model.people import Person
from dragoman.register import Register
from dragoman.register.records import MechanismRecord
from tests.register_builders import a_document, a_reading
from tests.unit.register.conftest import StandingClock

NAME = "Defence Policy Dialogue"


def file_edition(register: Register, number: int | None, day: str, **given: object) -> None:
    values: dict[str, object] = {
        "type": "dialogue",
        "mechanism": NAME,
        "edition": number,
        "date": parse_partial_date(day),
        "parties": ("PT", "NO"),
    }
    engagement = Engagement(**(values | given))  # type: ignore[arg-type]
    register.file(a_reading(f"{number} on {day} {given}.", engagement, parties=engagement.parties))


def only_mechanism(register: Register) -> MechanismRecord:
    (mechanism,) = register.mechanisms()
    return mechanism


def test_editions_stand_in_order_and_missing_numbers_are_named(register: Register) -> None:
    for number, day in ((5, "2021-05-04"), (1, "2013-05"), (3, "2017")):
        file_edition(register, number, day)
    mechanism = only_mechanism(register)
    assert [edition.number for edition in mechanism.editions] == [1, 3, 5]
    assert mechanism.missing == (2, 4)


def test_the_rhythm_and_the_next_one_due_are_inferred(register: Register) -> None:
    for number, day, host in ((7, "2019-11-25", "PT"), (8, "2021-11-20", "NO"), (9, "2023-11-22", "PT")):
        file_edition(register, number, day, country=host)
    mechanism = only_mechanism(register)
    assert (mechanism.rhythm_months, str(mechanism.next_due), mechanism.next_host) == (24, "2025-11", "NO")


def test_an_announced_edition_is_the_next_one_due(register: Register) -> None:
    file_edition(register, 7, "2023-11-25")
    file_edition(register, 8, "2025-03", status=EngagementStatus.PLANNED)
    assert str(only_mechanism(register).next_due) == "2025-03"


def test_one_edition_tells_no_rhythm(register: Register) -> None:
    file_edition(register, 7, "2023-11-25")
    assert only_mechanism(register).next_due is None


def test_a_name_with_the_parties_in_it_is_the_same_mechanism(register: Register) -> None:
    file_edition(register, 7, "2021-11-25")
    file_edition(register, 8, "2023-11-25", mechanism="Portugal-Norway Defense Policy Dialogue")
    assert len(only_mechanism(register).editions) == 2


@pytest.mark.parametrize(
    ("parties", "pair"),
    [
        (("PE", "PT"), "Peru-Portugal"),
        (("GB", "JP"), "UK-Japan"),
        (("GB", "US"), "US–UK"),
        (("OM", "IN"), "Oman-India"),
    ],
)
def test_short_names_of_the_parties_make_no_other_mechanism(
    register: Register, parties: tuple[str, str], pair: str
) -> None:
    file_edition(register, 7, "2021-11-25", parties=parties)
    file_edition(register, 8, "2023-11-25", parties=parties, mechanism=f"{pair} {NAME}")
    assert len(only_mechanism(register).editions) == 2


def test_another_pair_s_dialogue_is_another_mechanism(register: Register) -> None:
    file_edition(register, 7, "2021-11-25")
    file_edition(register, 7, "2021-11-25", parties=("PT", "SE"))
    assert len(register.mechanisms()) == 2


@pytest.mark.parametrize("parties", [("PT", "NO"), ("NO",)])
def test_a_forum_of_many_is_one_whichever_parties_a_report_names(
    register: Register, parties: tuple[str, ...]
) -> None:
    forum: dict[str, object] = {"mechanism": "ADMM-Plus", "mechanism_id": "admm_plus"}
    file_edition(register, None, "2021-11-25", **forum, type="multilateral_meeting")
    file_edition(register, None, "2023-11-25", **(forum | {"parties": parties}))
    assert len(only_mechanism(register).editions) == 2


def test_of_two_dates_of_one_number_the_rhythm_takes_the_one_known_best(register: Register) -> None:
    for number, day, host in ((3, "2019-03-12", "NO"), (4, "2020", "PT"), (4, "2021-03-12", "NO")):
        file_edition(register, number, day, country=host)
    assert only_mechanism(register).rhythm_months == 24


def told(register: Register, document_id: str, *features: Feature, published: str | None = None) -> None:
    document = a_document(f"Report {document_id}.", id=document_id, published=published)
    register.file(a_reading(document, *features, parties=("PT", "NO")))


def test_terms_stand_with_their_sources(register: Register) -> None:
    term = Feature("term", "X Group", "admm_plus_ewg", ("PT", "NO"), period=parse_partial_date("2021/2023"))
    told(register, "a", term, published="2021-05-01")
    told(register, "b", replace(term, mechanism="the X Experts"), published="2022-05-01")
    told(register, "c", replace(term, parties=("PT", "DK"), period=parse_partial_date("2024/2027")))
    mechanism = only_mechanism(register)
    assert [(each.chairs, str(each.period), each.documents) for each in mechanism.terms] == [
        (("NO", "PT"), "2021/2023", ("a", "b")),
        (("DK", "PT"), "2024/2027", ("c",)),
    ]


def test_a_term_and_the_editions_of_one_mechanism_are_of_one_record(register: Register) -> None:
    file_edition(register, 7, "2021-11-25", mechanism="X Group", mechanism_id="admm_plus_ewg")
    term = Feature("term", "X Group", "admm_plus_ewg", ("PT", "NO"), period=parse_partial_date("2021/2023"))
    told(register, "a", term)
    mechanism = only_mechanism(register)
    assert (len(mechanism.editions), len(mechanism.terms), mechanism.kind) == (1, 1, "working_group")


def test_a_stage_has_come_as_far_as_the_last_report_says(register: Register) -> None:
    stage = Feature("stage", "programme on diving", None, ("PT", "NO"), 1, status="planned")
    told(register, "a", stage, published="2019-05-01")
    told(register, "c", replace(stage, status="completed"), published="2022-05-01")
    told(register, "b", replace(stage, status="under_way"), published="2020-05-01")
    told(register, "d", replace(stage, number=2), published="2022-05-01")
    mechanism = only_mechanism(register)
    assert mechanism.kind == "programme"
    first, second = mechanism.stages
    assert [(step.kind, step.document_id) for step in first.steps] == [
        ("planned", "a"),
        ("under_way", "b"),
        ("completed", "c"),
    ]
    assert (first.status, second.number, second.status) == ("completed", 2, "planned")


def test_chairs_of_an_edition_stand_in_the_post_that_its_reports_give(register: Register) -> None:
    there = (Participant("Ana Ruiz", "co_chair"), Participant("Bo Berg", "co_chair"))
    for number, day, post in ((1, "2019-05-01", "Director"), (2, "2021-05-01", "Deputy Minister")):
        talks = Engagement(
            "dialogue",
            mechanism=NAME,
            edition=number,
            date=parse_partial_date(day),
            parties=("PT", "NO"),
            participants=there,
        )
        people = (Person("Ana Ruiz", "PT", "colonel", post), Person("Bo Berg", "NO"))
        register.file(a_reading(f"Talks {number}.", talks, *people, parties=("PT", "NO")))
    answer = register.record(only_mechanism(register).id).record
    assert isinstance(answer, MechanismRecord)
    assert [
        [(each.name, each.country, each.post) for each in edition.chairs] for edition in answer.editions
    ] == [
        [("Ana Ruiz", "PT", "Director"), ("Bo Berg", "NO", None)],
        [("Ana Ruiz", "PT", "Deputy Minister"), ("Bo Berg", "NO", None)],
    ]


def test_chairs_of_a_day_are_those_that_were_read_by_then(register: Register, clock: StandingClock) -> None:
    people = (Person("Ana Ruiz", "PT", "colonel", "Director"), Person("Bo Berg", "NO"))
    there = (Participant("Ana Ruiz", "co_chair"), Participant("Bo Berg", "co_chair"))
    talks = Engagement("dialogue", mechanism=NAME, edition=1, parties=("PT", "NO"), participants=there)
    document = a_document("Talks 1.", id="a")
    register.file(a_reading(document, talks, *people, parties=("PT", "NO")))
    mechanism, then = only_mechanism(register), clock.now
    clock.pass_days(2)
    risen = (Person("Ana Ruiz", "PT", "colonel", "Minister"), people[1])
    register.replace(a_reading(document, talks, *risen, parties=("PT", "NO"), versions={"dragoman": "2"}))
    for moment, post in ((then, "Director"), (clock.now, "Minister")):
        record = register.record_on(mechanism.id, moment)
        assert isinstance(record, MechanismRecord)
        (edition,) = record.editions
        assert [(each.name, each.country, each.post) for each in edition.chairs] == [
            ("Ana Ruiz", "PT", post),
            ("Bo Berg", "NO", None),
        ]
        assert all(each.person for each in edition.chairs)


def test_a_report_read_again_without_its_feature_leaves_none(register: Register) -> None:
    document = a_document("Report.", id="a")
    stage = Feature("stage", "programme on diving", None, ("PT", "NO"), 1, status="planned")
    register.file(a_reading(document, stage, parties=("PT", "NO")))
    assert len(register.mechanisms()) == 1
    register.replace(a_reading(document, parties=("PT", "NO"), versions={"dragoman": "2"}))
    assert register.mechanisms() == []
    assert register.check() == []


def test_a_mechanism_is_found_by_the_id_it_had_when_fewer_parties_were_told(register: Register) -> None:
    file_edition(register, 4, "2021-05-04")
    before = only_mechanism(register).id
    file_edition(register, 4, "2021-05-04", parties=("PT", "NO", "ES"))
    after = only_mechanism(register)
    assert after.id != before
    assert register.record(before).record == after
    assert register.history(before) == register.history(after.id)


def test_a_mechanism_is_found_by_the_id_it_had_under_a_shorter_name(register: Register) -> None:
    file_edition(register, 4, "2021-05-04", mechanism="Defence Dialogue")
    before = only_mechanism(register).id
    file_edition(register, 4, "2021-05-04")
    assert register.record(before).record == only_mechanism(register)


def test_a_mechanism_is_found_by_the_id_it_had_before_a_correction(register: Register) -> None:
    file_edition(register, 4, "2021-05-04", mechanism="Defence Conference")
    before = only_mechanism(register).id
    correction = register.correct(
        register.engagements()[0].id, "mechanism", NAME, reason="so it is called", by="bo"
    )
    assert register.record(before).record == only_mechanism(register)
    register.undo(correction[0].id)
    assert only_mechanism(register).id == before


@pytest.mark.parametrize(
    "newer",
    [{"mechanism": "Armaments Forum"}, {"parties": ("PT", "ES")}, {"mechanism_id": "shangri_la_dialogue"}],
)
def test_a_mechanism_is_found_by_the_id_it_had_before_it_was_read_again(
    register: Register, newer: dict[str, object]
) -> None:
    document = a_document("The fourth dialogue was held.", id="talks")
    told = Engagement("dialogue", mechanism=NAME, edition=4, parties=("PT", "NO"))
    register.file(a_reading(document, told, parties=("PT", "NO")))
    before = only_mechanism(register).id
    again = replace(told, **newer)  # type: ignore[arg-type]
    register.replace(a_reading(document, again, parties=again.parties, versions={"reader": "2"}))
    after = only_mechanism(register)
    assert after.id != before
    assert register.record(before).record == after


def test_whose_turn_it_is_goes_by_the_numbers_where_an_edition_is_missing(register: Register) -> None:
    for number, day, host in ((5, "2015", "PT"), (6, "2016", "NO"), (7, "2017", "PT"), (9, "2019", "PT")):
        file_edition(register, number, day, country=host)
    assert only_mechanism(register).next_host == "NO"


def test_a_programme_is_found_by_the_id_it_had_when_fewer_parties_were_told(register: Register) -> None:
    stage = Feature("stage", "Diving Medicine Programme", number=1, status="planned")
    register.file(a_reading("One.", stage, parties=("PT", "NO")))
    before = only_mechanism(register).id
    register.file(a_reading("Two.", stage, parties=("PT", "NO", "ES")))
    assert {said.document_id for said in register.record(before).record.sources} >= {
        said.document_id for said in only_mechanism(register).sources
    }


@pytest.mark.parametrize("name", ["Defence Policy Dialogue meeting", "annual Defence Policy Dialogue"])
def test_words_of_every_meeting_make_no_other_mechanism(register: Register, name: str) -> None:
    file_edition(register, 3, "2021-05-04")
    file_edition(register, 4, "2022-05-04", mechanism=name)
    assert [edition.number for edition in only_mechanism(register).editions] == [3, 4]
