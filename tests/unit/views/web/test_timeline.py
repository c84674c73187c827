"""The timeline: a lane for each level, a mark for each kind of contact."""

from __future__ import annotations

from pathlib import Path

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.people import Person
from dragoman.views.pages import Listed
from dragoman.views.web.timeline import make_summary, make_timeline
from tests.register_builders import a_document, a_reading
from tests.web_builders import a_client, a_desk

WORDS = "Defence Minister Ana Lind met Deputy Minister of Defence Bo Berg on 3 May. The ship called on 5 May."


def listed(kind: str, level: str, day: str | None) -> Listed:
    """An engagement on a line of a list."""
    return Listed("E-1", "E", kind, kind, "held", day, day, day or "", (), "", 1, ("", ""), level)


def test_lanes_are_the_levels_that_there_are_the_highest_on_top() -> None:
    timeline = make_timeline(
        [
            listed("visit", "not_told", "2020-01-01"),
            listed("port_call", "unit", "2021-01-01"),
            listed("meeting", "minister", "2019-05-05"),
            listed("meeting", "minister", None),
        ]
    )
    assert [lane.level for lane in timeline.lanes] == ["minister", "unit", "not_told"]
    assert sorted(lane.y for lane in timeline.lanes) == [lane.y for lane in timeline.lanes]
    assert {dot.engagement.type: dot.mark for dot in timeline.dots} == {
        "visit": "circle",
        "meeting": "circle",
        "port_call": "triangle",
    }
    assert [mark for mark, _ in timeline.marks] == ["circle", "triangle"]
    assert timeline.undated == 1


def test_many_are_summed_by_level_and_year() -> None:
    timeline = make_summary([("unit", "2020", 4), ("minister", "2021", 9)], 2)
    assert [(each.lane, each.year, each.number) for each in timeline.sums] == [
        ("minister", 2021, 9),
        ("unit", 2020, 4),
    ]
    assert timeline.sums[0].radius > timeline.sums[1].radius
    assert timeline.sums[0].y < timeline.sums[1].y


def test_the_level_is_on_the_pages_in_the_lists_and_in_the_interface(tmp_path: Path) -> None:
    pair = ("NO", "VN")
    reading = a_reading(
        a_document(WORDS, id="met", published="2021-05-06"),
        (Person("Ana Lind", "NO", post="Defence Minister"), "Defence Minister Ana Lind"),
        (Person("Bo Berg", "VN", post="Deputy Minister of Defence"), "Deputy Minister of Defence Bo Berg"),
        (
            Engagement(
                "meeting",
                date=parse_partial_date("2021-05-03"),
                parties=pair,
                participants=(Participant("Ana Lind", "host"), Participant("Bo Berg", "guest")),
            ),
            WORDS.split(". ")[0],
        ),
        (Engagement("port_call", date=parse_partial_date("2021-05-05"), parties=pair), "The ship called"),
        parties=pair,
    )
    client = a_client(a_desk(tmp_path, [reading]))
    overview = client.get("/between/NO/VN").text
    assert "permanent secretaries" in overview
    assert 'href="/engagements?left=NO&amp;right=VN&amp;level=unit"' in overview
    found = client.get("/api/v1/engagements?level=deputy-minister").json()["records"]
    assert [(each["type"], each["level"]) for each in found] == [("meeting", "deputy_minister")]
    page = client.get("/engagements?level=deputy_minister").text
    assert '<option value="deputy_minister" selected>Deputy ministers and permanent secretaries (1)' in page
    assert ",meeting,deputy_minister," in client.get("/engagements.csv").text
    record = f"/records/{found[0]['id']}"
    assert "by the posts of those who took part" in client.get(record).text
    told = client.get(f"/api/v1{record}").json()["level"]
    assert told == {"code": "deputy_minister", "told_by": "posts"}
    counted = client.get("/api/v1/overview/NO/VN").json()["engagements_by_level"]
    assert {(each["name"], each["count"]) for each in counted} == {("deputy_minister", 1), ("unit", 1)}
    assert "no level of that code" in client.get("/engagements?level=x").text
    assert client.get("/api/v1/engagements?level=x").status_code == 400
