"""What changed on two parties since a moment, and since when a visitor is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.model.engagements import Engagement
from dragoman.register import Register
from dragoman.views.pages import Filters, Section
from dragoman.views.web.changes import find_changes
from dragoman.views.web.desk import Desk
from dragoman.views.web.lists import find_all
from dragoman.views.web.users import Role
from dragoman.views.web.visits import Visits
from tests.register_builders import a_document, a_reading
from tests.web_builders import ReadsNothing, a_client

PAIR = ("NO", "VN")


def file_another(desk: Desk, name: str = "another") -> None:
    with Register.open(desk.options.register) as register:
        document = a_document(f"{name} visit.", id=name, published="2024-01-01")
        register.file(ReadsNothing().read(document))
    desk.refresh()


def test_all_is_new_since_before_the_register_and_nothing_since_now(desk: Desk) -> None:
    found = find_changes(desk, PAIR, since="2000-01-01")
    assert dict(found.new.counts)[Section.ENGAGEMENTS] == 3
    assert dict(found.new.counts)[Section.DOCUMENTS] == 3
    assert found.changed.total == 0
    assert find_changes(desk, PAIR, since=found.moment).is_empty


def test_what_is_filed_later_is_new_and_what_it_tells_of_again_changed(desk: Desk) -> None:
    seen = desk.catalogue.moment
    meeting = Engagement("signing", date=None, parties=PAIR)
    file_another(desk)
    found = find_changes(desk, PAIR, since=seen)
    assert {str(section) for section, _ in found.new.counts} == {"engagements", "documents"}
    assert found.new.total == 2
    again = a_document("Another visit, and more of it.", id="again", published="2024-01-01")
    with Register.open(desk.options.register) as register:
        register.file(a_reading(again, meeting, parties=PAIR))
    desk.refresh()
    assert find_changes(desk, PAIR, since=found.moment).new.total >= 1
    assert find_changes(desk, ("NO", "SE"), since=seen).is_empty


def test_a_document_read_anew_has_changed(desk: Desk) -> None:
    seen = desk.catalogue.moment
    document = desk.register.document("signing")
    assert document is not None
    desk.register.replace(a_reading(document, Engagement("visit", parties=PAIR), parties=PAIR))
    desk.refresh()
    found = find_changes(desk, PAIR, since=seen)
    assert dict(found.changed.counts)[Section.DOCUMENTS] == 1


def test_decisions_are_told_with_their_records_undone_ones_too(desk: Desk) -> None:
    seen = desk.catalogue.moment
    meeting = find_all(desk.catalogue, Filters(Section.ENGAGEMENTS, type="meeting"))[0]
    made = desk.register.correct(meeting.id, "place", "Hải Phòng", reason="the map", by="ann")
    desk.refresh()
    (shown,) = find_changes(desk, PAIR, since=seen).decided
    assert "place corrected to Hải Phòng" in shown.words
    assert (shown.by, shown.can_undo, len(shown.subjects)) == ("ann", True, 1)
    since = desk.catalogue.moment
    desk.register.undo(made[0].id)
    desk.refresh()
    (shown,) = find_changes(desk, PAIR, since=since).decided
    assert not shown.can_undo
    assert find_changes(desk, ("NO", "SE"), since=seen).decided == ()


def test_a_rejection_is_told_though_its_record_is_gone(desk: Desk) -> None:
    seen = desk.catalogue.moment
    meeting = find_all(desk.catalogue, Filters(Section.ENGAGEMENTS, type="meeting"))[0]
    desk.register.reject(meeting.id, reason="misread", by="ann")
    desk.refresh()
    (shown,) = find_changes(desk, PAIR, since=seen).decided
    assert "rejected" in shown.words


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.seconds = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


def test_looks_within_an_hour_are_one_visit(tmp_path: Path) -> None:
    clock = Clock()
    visits = Visits(tmp_path / "visits.db", clock=clock)
    assert visits.look("ann", PAIR, moment="m1") is None
    clock.seconds += 600
    assert visits.look("ann", PAIR, moment="m2") is None
    clock.seconds += 7200
    assert visits.look("ann", ("VN", "NO"), moment="m3") == "m2"
    clock.seconds += 600
    assert visits.look("ann", PAIR, moment="m4") == "m2"
    clock.seconds += 7200
    assert visits.look("ann", PAIR, moment="m4") == "m4"
    assert visits.look("bob", PAIR, moment="m4") is None
    assert visits.look("ann", ("NO", "SE"), moment="m4") is None
    clock.seconds += 500 * 24 * 3600
    visits.close()
    kept = Visits(tmp_path / "visits.db", clock=clock)
    assert kept.look("ann", PAIR, moment="m5") is None
    kept.close()


@pytest.fixture
def clock(desk: Desk, tmp_path: Path) -> Clock:
    clock = Clock()
    desk.visits.close()
    desk.visits = Visits(tmp_path / "clocked.db", clock=clock)
    return clock


def test_the_page_says_what_changed_since_this_browser_was_here(desk: Desk, clock: Clock) -> None:
    client = a_client(desk)
    client.get("/")
    assert "This is your first visit" in client.get("/between/NO/VN").text
    clock.seconds += 7200
    text = client.get("/between/NO/VN").text
    assert "Nothing is new, changed or decided since" in text
    file_another(desk)
    clock.seconds += 7200
    text = client.get("/between/NO/VN").text
    assert "1 engagement, 1 document" in text
    assert "This is your first visit" in a_client(desk).get("/between/NO/VN").text
    assert "1 engagement, 1 document" in client.get("/between/VN/NO").text


def test_what_users_saw_is_kept_by_name(desk: Desk, clock: Clock) -> None:
    desk.users.add("ann", "correct horse battery", role=Role.READER)
    token = desk.users.new_token("ann", label="test")
    headers = {"authorization": f"Bearer {token}"}
    a_client(desk).get("/between/NO/VN", headers=headers)
    clock.seconds += 7200
    again = a_client(desk).get("/between/NO/VN", headers=headers).text
    assert "Nothing is new, changed or decided since" in again


def test_a_day_can_be_asked_for(client: TestClient) -> None:
    text = client.get("/between/NO/VN?since=2001-02-03").text
    assert "Since 3 February 2001" in text
    assert "3 engagements" in text
    assert client.get("/between/NO/VN?since=soon").status_code == 400


def test_the_interface_tells_the_same(client: TestClient) -> None:
    asked = {"left": "NO", "right": "VN", "since": "2001-02-03", "limit": 1}
    found = client.get("/api/v1/changes", params=asked).json()
    assert found["new"]["counts"]["engagements"] == 3
    assert len(found["new"]["records"]) == 1
    later = client.get("/api/v1/changes", params=asked | {"since": found["moment"]}).json()
    assert (later["new"]["total"], later["decided"]) == (0, [])
    for wrong in ({"since": "soon"}, {"since": "2024-13-01"}, {"right": "NO"}, {"left": "QQ"}):
        assert client.get("/api/v1/changes", params=asked | wrong).status_code == 400
