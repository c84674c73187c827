"""What pages ask of the register, on both engines: revision, records, marks, lists, counts, pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.register import Register
from dragoman.register.decisions import Judgement
from dragoman.register.web_queries import WebQueries
from dragoman.views.pages import Filters, Order, Section
from dragoman.views.web.counts import count_kinds, count_values, find_pairs
from dragoman.views.web.desk import Desk, Options
from dragoman.views.web.lists import find_by_kind, find_page
from dragoman.views.web.meetings import find_network
from dragoman.views.web.overview import make_overview
from dragoman.views.web.places import find_places
from tests.web_builders import HOSTILE, TALKS, ReadsNothing, a_client, some_readings

PAIR = ("NO", "VN")


@pytest.fixture
def filed(register: Register) -> Register:
    for reading in some_readings():
        register.file(reading, settle=True)
    return register


@pytest.fixture
def queries(filed: Register, address: str) -> Iterator[WebQueries]:
    opened = WebQueries.open(address)
    yield opened
    opened.close()


@pytest.fixture
def desk(filed: Register, address: str, tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(Options(address, tmp_path / "web"), reader=ReadsNothing())  # type: ignore[arg-type]
    made.refresh()
    yield made
    made.close()


def titles(desk: Desk, **asked: object) -> list[str]:
    return [each.title for each in find_page(desk.catalogue, Filters(**asked)).records]  # type: ignore[arg-type]


def test_the_revision_moves_with_every_reading_and_decision(filed: Register, queries: WebQueries) -> None:
    first = queries.revision()
    assert not first.is_waiting
    left, right = (person.id for person in filed.people()[:2])
    (decision,) = [filed.judge(Judgement.UNSURE, left, right, reason="", by="ann")]
    judged = queries.revision()
    assert str(judged) != str(first)
    filed.undo(decision.id)
    assert len({str(first), str(judged), str(queries.revision())}) == 3


def test_every_record_has_its_row_with_days_keys_and_when_it_was_told(queries: WebQueries) -> None:
    ids = queries.record_ids()
    rows = {row.record.id: row for row in queries.rows(ids)}
    assert sorted(rows) == sorted(ids)
    talks = next(row for row in rows.values() if getattr(row.record, "place", None) == "Hà Nội")
    assert (talks.first_day, talks.last_day) == ("2021-05-03", "2021-05-03")
    assert ("pair", "NO-VN") in talks.keys
    assert talks.told.first
    assert talks.told.first <= talks.told.last


def test_a_corrected_post_tells_the_level_of_what_its_holder_took_part_in(
    filed: Register, queries: WebQueries
) -> None:
    def level() -> str:
        rows = queries.rows(queries.record_ids())
        return next(row.level.code for row in rows if getattr(row.record, "place", None) == "Hà Nội")

    assert level() == "not_told"
    for person in filed.people():
        if person.name in ("Đặng Văn An", "Bo Berg"):
            filed.correct(person.id, "post", "Deputy Minister of Defence", reason="", by="ann")
    assert level() == "deputy_minister"


def test_only_what_a_reading_touches_is_looked_at_again(filed: Register, queries: WebQueries) -> None:
    before = queries.revision().reading
    assert queries.records_touched_after(before) == set()
    assert queries.records_touched_after(0) == set(queries.record_ids())


def test_marks_and_texts_are_those_of_the_document(queries: WebQueries) -> None:
    assert queries.texts(["talks", "none"]) == {"talks": TALKS}
    marks = queries.marks("talks")
    assert "General Đặng Văn An" in {TALKS[mark.start : mark.end] for mark in marks}
    assert {mark.record for mark in marks} <= set(queries.record_ids())


def test_who_took_part_is_told_by_record(filed: Register, queries: WebQueries) -> None:
    there = queries.people_at(each.id for each in filed.engagements())
    names = {person.id: person.name for person in filed.people()}
    assert {names[person] for _, person in there} >= {"Đặng Văn An", "Bo Berg"}
    assert [each.id for each in queries.records([there[0][1], "P-none"])] == [there[0][1]]


def test_lists_filters_search_and_counts_are_the_same_on_both(desk: Desk) -> None:
    assert titles(desk, section=Section.ENGAGEMENTS) == ["Visit", "Signing", "Meeting"]
    assert titles(desk, section=Section.ENGAGEMENTS, order=Order.OLDEST)[0] == "Meeting"
    assert titles(desk, section=Section.ENGAGEMENTS, type="signing", between=PAIR) == ["Signing"]
    assert titles(desk, section=Section.PEOPLE, words="dang van") == ["Đặng Văn An"]
    assert titles(desk, section=Section.ENGAGEMENTS, where="VN:Hanoi") == ["Meeting"]
    assert titles(desk, section=Section.PEOPLE, words="script") == [HOSTILE]
    found = find_by_kind(desk.catalogue, Filters(words="charts"), size=5)
    assert {section: page.total for section, page in found}[Section.COMMITMENTS] == 1
    counts = count_kinds(desk.catalogue, Filters(between=PAIR))
    assert (counts["E"], counts["D"], find_pairs(desk.catalogue)[0].parties) == (3, 3, PAIR)
    statuses = count_values(desk.catalogue, Filters(section=Section.ENGAGEMENTS), "party")
    assert {each.value: each.count for each in statuses} == {"NO": 3, "VN": 3}


def test_overview_network_and_places_are_the_same_on_both(desk: Desk) -> None:
    overview = make_overview(desk, PAIR)
    assert overview.latest is not None
    assert (overview.latest.title, overview.areas.rows) == ("Visit", (("mapping", (1,)),))
    network = find_network(desk, Filters(between=PAIR))
    assert [each.times for each in network.together] == [1]
    assert "VN:Hanoi" in {each.where.key for each in find_places(desk, Filters()).met}


def test_the_pages_are_served_and_a_decision_is_kept(desk: Desk) -> None:
    client: TestClient = a_client(desk)
    for address in ("/", "/between/NO/VN", "/people", "/search?q=talks", "/network", "/places", "/review"):
        assert client.get(address).status_code == 200, address
    person = client.get("/api/v1/people?q=berg").json()["records"][0]["id"]
    page = client.get(f"/records/{person}")
    assert "Admiral Bo Berg" in page.text
    sent = {
        "judgement": "correct",
        "left_id": person,
        "attribute": "rank",
        "value": "general",
        "reason": "seen",
    }
    (decision,) = client.post("/api/v1/decisions", json=sent).json()
    assert "general" in client.get(f"/records/{person}/history").text
    assert client.delete(f"/api/v1/decisions/{decision['id']}").status_code == 200
