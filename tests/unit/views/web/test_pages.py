"""What the pages say."""

from __future__ import annotations

import re
from pathlib import Path

from starlette.testclient import TestClient

from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement, Participant
from dragoman.model.people import Person
from dragoman.views.web.desk import Desk
from tests.register_builders import a_document, a_reading
from tests.web_builders import a_client, a_desk, csrf_of


def record_of(client: TestClient, kind: str, title: str) -> str:
    found = client.get(f"/api/v1/{kind}").json()["records"]
    return str(next(each["id"] for each in found if each["title"] == title))


def test_the_first_page_of_an_empty_register_says_how_to_begin(tmp_path) -> None:  # type: ignore[no-untyped-def]
    desk = a_desk(tmp_path)
    client = a_client(desk)
    assert "The register is empty" in client.get("/").text
    for address in (
        "/people",
        "/between/NO/VN",
        "/network",
        "/brief",
        "/search?q=x",
        "/brief?left=NO&right=VN",
    ):
        assert 'href="/intake">Add reports</a>' in client.get(address).text.split("<main")[1], address
    desk.close()


def test_a_pair_is_shown_with_its_engagements_and_commitments(client: TestClient) -> None:
    text = client.get("/between/NO/VN").text
    assert "Norway <span" in text
    assert "share charts" in text.casefold()
    assert "Mapping" in text
    assert text.count('class="dot held"/></a>') == 3


def test_addresses_have_one_form(client: TestClient) -> None:
    assert client.get("/between/no/vn").headers["location"] == "/between/NO/VN"
    assert client.get("/between?left=norway&right=Vietnam").headers["location"] == "/between/NO/VN"
    assert client.get("/between/NO/NO").status_code == 400
    assert client.get("/between/NO/QQ").status_code == 400
    assert client.get("/countries/no").headers["location"] == "/countries/NO"


def test_a_list_keeps_its_filters_in_the_address(client: TestClient) -> None:
    text = client.get("/engagements?left=NO&type=signing&q=").text
    assert '<option value="signing" selected>' in text
    assert '<option value="NO" selected>' in text
    assert "1 engagement ·" in text
    assert "/engagements.csv?left=NO&amp;type=signing" in text
    assert client.get("/engagements?since=yesterday").status_code == 400
    assert client.get("/engagements?page=0").status_code == 400
    assert client.get("/engagements?sort=up").status_code == 400


def test_a_record_leads_to_the_words_and_the_words_to_the_record(client: TestClient) -> None:
    record = record_of(client, "engagements", "Meeting")
    text = client.get(f"/records/{record}").text
    document, place = re.findall(r'href="/records/(D-\w+)#at-(\d+)"', text)[0]
    marked = client.get(f"/records/{document}").text
    assert f'<mark id="at-{place}"' in marked
    assert f'<a href="/records/{record}">' in marked
    assert "General Đặng Văn An</a>" in marked


def test_those_who_took_part_lead_to_their_records(client: TestClient) -> None:
    record = record_of(client, "engagements", "Meeting")
    person = record_of(client, "people", "Đặng Văn An")
    assert f'<a href="/records/{person}">Đặng Văn An</a>' in client.get(f"/records/{record}").text
    assert "General" in client.get(f"/records/{person}").text


def test_a_page_that_has_not_changed_is_not_sent_again(client: TestClient) -> None:
    client.get("/people")
    first = client.get("/people")
    again = client.get("/people", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.text) == (304, "")


def test_the_network_says_who_met_whom(client: TestClient) -> None:
    text = client.get("/network?left=NO&right=VN").text
    assert "Bo Berg" in text
    elements = client.get("/network.json").json()
    assert len(elements["edges"]) == 1
    assert {node["data"]["label"] for node in elements["nodes"]} == {"Bo Berg", "Đặng Văn An"}


def test_an_organisation_stands_in_the_network_with_those_who_were_seen_there(tmp_path: Path) -> None:
    staff = "General Staff of the Vietnam People's Army"
    names = ("Đặng Văn An", "Lê Văn Bình")
    text = f"{names[0]} and {names[1]} of the {staff} held talks in Hà Nội on 3 May 2021."
    there = tuple(Participant(name, "host") for name in names)
    talks = Engagement(
        "meeting", date=parse_partial_date("2021-05-03"), parties=("NO", "VN"), participants=there
    )
    people = [(Person(name, "VN", post="Deputy Chief", organisation=staff), name) for name in names]
    document = a_document(text, id="staff", published="2021-05-04")
    desk = a_desk(tmp_path, [a_reading(document, *people, (talks, text), parties=("NO", "VN"))])
    client = a_client(desk)
    elements = client.get("/network.json").json()
    bodies = [each["data"] for each in elements["nodes"] if each["data"].get("body")]
    assert [each["label"] for each in bodies] == [staff]
    assert sum(each["data"]["target"] == bodies[0]["id"] for each in elements["edges"]) == 2
    assert staff.replace("'", "&#39;") in client.get("/network").text.split('id="bodies"')[1]
    assert client.get("/network?type=visit").text.count(staff.replace("'", "&#39;")) == 0
    desk.close()


def test_a_brief_is_read_and_carried_away(client: TestClient) -> None:
    asked = "left=Norway&right=VN&on=2023-01-01"
    assert "As of 1 January 2023" in client.get(f"/brief?{asked}").text
    markdown = client.get(f"/brief.md?{asked}")
    assert markdown.text.startswith("# Norway and Vietnam")
    assert 'filename="brief-NO-VN-2023-01-01.md"' in markdown.headers["content-disposition"]
    assert client.get(f"/brief.docx?{asked}").content[:2] == b"PK"
    pdf = client.get(f"/brief.pdf?{asked}")
    assert pdf.content[:4] == b"%PDF"
    assert 'filename="brief-NO-VN-2023-01-01.pdf"' in pdf.headers["content-disposition"]


def test_a_pasted_report_is_shown_before_it_is_filed(client: TestClient, desk: Desk) -> None:
    before = desk.queries.revision().reading
    form = {"csrf": csrf_of(client), "text": "A <b>visit</b> took place.", "published": "2024-05-06"}
    preview = client.post("/intake", data=form).text
    assert "Nothing is filed yet" in preview
    assert "A &lt;b&gt;visit&lt;/b&gt; took place." in preview
    assert desk.queries.revision().reading == before
    packed = (
        re.findall(r'name="document" value="([^"]*)"', preview)[0].replace("&#34;", '"').replace("&lt;", "<")
    )
    packed = packed.replace("&gt;", ">").replace("&#39;", "'").replace("&amp;", "&")
    filed = client.post("/intake/file", data={"csrf": form["csrf"], "document": packed}).text
    assert 'class="status s-filed"' in filed
    assert desk.queries.revision().reading == before + 1
    assert "1 document" in client.get("/documents?since=2024-05-06").text
    assert 'href="/between/NO/VN"' in filed
    assert 'href="/review"' in filed
    again = client.post("/intake/file", data={"csrf": form["csrf"], "document": packed}).text
    assert "was there already" in again


def test_files_are_read_and_those_that_cannot_be_are_named(client: TestClient) -> None:
    files = [
        ("files", ("one.txt", b"A visit took place in May.", "text/plain")),
        ("files", ("../../two.bin", b"\x00\x01", "application/octet-stream")),
    ]
    answer = client.post("/intake", data={"csrf": csrf_of(client)}, files=files)
    assert "A visit took place in May." in answer.text
    assert 'role="alert">two.bin' in answer.text


def test_many_files_are_filed_beside_and_progress_is_shown(client: TestClient, desk: Desk) -> None:
    files = [("files", (f"r{n}.txt", f"Visit number {n}.".encode(), "text/plain")) for n in range(12)]
    answer = client.post("/intake", data={"csrf": csrf_of(client)}, files=files)
    assert answer.status_code == 303
    for _ in range(200):
        text = client.get(answer.headers["location"]).text
        if "hx-trigger" not in text:
            break
    assert "12 of 12 reports" in text
    assert client.get("/intake/jobs/none").status_code == 404


def test_a_tampered_form_is_refused(client: TestClient) -> None:
    token = csrf_of(client)
    for packed in ("{", "[]", "[1,2,3,4,5,6,7,8]", '["a", 5, null, null, null, null, null, "en"]'):
        assert client.post("/intake/file", data={"csrf": token, "document": packed}).status_code == 400
    assert client.post("/intake", data={"csrf": token}).status_code == 400
    assert client.post("/intake", data={"csrf": token, "text": "x", "published": "soon"}).status_code == 400
