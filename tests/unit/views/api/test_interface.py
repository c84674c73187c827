"""The interface: lists, cursors, tags, problems, readings."""

from __future__ import annotations

import csv
import time

import jsonschema
import pytest
from starlette.testclient import TestClient

from dragoman.views.pages import LISTS, List, Section

API = "/api/v1"


@pytest.mark.parametrize("section", list(Section))
def test_every_list_can_be_walked_to_its_end(client: TestClient, section: Section) -> None:
    seen: list[str] = []
    cursor = None
    for _ in range(50):
        page = client.get(
            f"{API}/{section}", params={"limit": 1} | ({"cursor": cursor} if cursor else {})
        ).json()
        seen += [record["id"] for record in page["records"]]
        cursor = page["next"]
        if not cursor:
            break
    everything = client.get(f"{API}/{section}").json()
    assert seen == [record["id"] for record in everything["records"]]
    assert len(seen) == everything["total"]


@pytest.mark.parametrize("each", LISTS, ids=lambda each: each.name)
def test_every_list_is_there_as_csv_too_as_the_pages_have_it(client: TestClient, each: List) -> None:
    asked = {"left": "NO", "q": "on", "sort": "oldest"}
    answer = client.get(f"{API}/{each.name}.csv", params={**asked, "limit": 1})
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.text == client.get(f"/{each.name}.csv", params=asked).text
    total = client.get(f"{API}/{each.name}", params=asked).json()["total"]
    assert len(list(csv.reader(answer.text.splitlines()))) == 1 + total


def test_a_record_comes_with_evidence_and_links(client: TestClient) -> None:
    found = client.get(f"{API}/engagements", params={"q": "hà nội"}).json()["records"][0]
    answer = client.get(f"{API}/records/{found['id']}").json()
    assert answer["record"]["place"] == "Hà Nội"
    quoted = next(each for each in answer["evidence"] if each["attribute"] == "place")
    text = client.get(f"{API}/documents/{quoted['document_id']}/text").json()["text"]
    assert text[slice(*quoted["span"])] == quoted["quote"]
    assert {"takes_part (of)"} <= {link["relation"] for link in answer["links"]}


def test_programs_are_told_what_the_pages_show(client: TestClient) -> None:
    overview = client.get("/api/v1/overview/NO/VN").json()
    assert overview["counts"]["engagements"] == 3
    assert {"name": "mapping", "year": "2021", "count": 1} in overview["areas_by_year"]
    assert [each["party"] for each in overview["open"]] == ["NO", "VN"]
    network = client.get("/api/v1/network?left=NO&right=VN").json()
    assert (len(network["people"]), [each["times"] for each in network["together"]]) == (2, [1])
    assert {each["country"] for each in client.get("/api/v1/countries").json()} == {"NO", "VN"}
    (commitment,) = client.get("/api/v1/commitments").json()["records"]
    (event,) = client.get(f"/api/v1/records/{commitment['id']}/history").json()
    assert {"attribute": "state", "before": None, "after": "agreed"} in event["changes"]
    text = client.get("/api/v1/documents/talks/text").json()["text"]
    marks = client.get("/api/v1/documents/talks/marks").json()
    assert "share charts" in {text[each["start"] : each["end"]] for each in marks}
    assert client.get("/api/v1/overview/NO/NO").status_code == 400
    assert client.get("/api/v1/documents/none/marks").status_code == 404


def test_what_has_not_changed_is_not_sent_again(client: TestClient) -> None:
    first = client.get(f"{API}/people")
    assert client.get(f"{API}/people", headers={"if-none-match": first.headers["etag"]}).status_code == 304


@pytest.mark.parametrize(
    ("address", "status", "code"),
    [
        ("/records/E-none", 404, "not_in_register"),
        ("/documents/none/text", 404, "not_in_register"),
        ("/people?left=QQ", 400, "usage_error"),
        ("/people?cursor=x", 400, "usage_error"),
        ("/people?since=soon", 400, "usage_error"),
        ("/people?limit=0", 422, "request_invalid"),
        ("/people?sort=up", 422, "request_invalid"),
        ("/briefs/NO/NO", 400, "usage_error"),
        ("/nothing", 404, "there_is_no_such_thing"),
    ],
)
def test_every_problem_has_one_shape(client: TestClient, address: str, status: int, code: str) -> None:
    answer = client.get(API + address)
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert (answer.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert set(problem) == {"type", "title", "status", "detail", "code", "instance"}


def test_a_text_is_read_and_not_stored(client: TestClient) -> None:
    before = client.get(f"{API}/documents").json()["total"]
    reading = client.post(f"{API}/read", json={"text": "A visit took place.", "published": "2024-05"}).json()
    assert reading["published"] == "2024-05"
    assert reading["engagements"][0]["quote"] == "A visit took place."
    assert client.get(f"{API}/documents").json()["total"] == before


@pytest.mark.parametrize(
    "sent", [{}, {"text": ""}, {"text": "x", "more": 1}, {"text": "x", "published": "soon"}, []]
)
def test_what_cannot_be_read_is_refused(client: TestClient, sent: object) -> None:
    assert client.post(f"{API}/read", json=sent).status_code in (400, 422)


def test_many_reports_are_filed_beside_and_progress_is_told(client: TestClient) -> None:
    reports = [{"id": f"many-{number}", "text": f"A visit, number {number}."} for number in range(3)]
    begun = client.post("/api/v1/jobs", json={"reports": [*reports, {"id": "talks", "text": "Another."}]})
    assert begun.status_code == 202
    address = f"/api/v1/jobs/{begun.json()['id']}"
    ends = time.monotonic() + 20
    while not (job := client.get(address).json())["is_done"] and time.monotonic() < ends:
        time.sleep(0.05)
    assert (job["done"], job["total"], job["new"], len(job["failed"])) == (4, 4, 3, 1)
    assert "talks" in job["failed"][0]
    assert client.get("/api/v1/documents/many-2/text").json()["text"] == "A visit, number 2."
    for wrong in (
        [{"text": "x"}],
        [reports[0], reports[0]],
        [{"id": "a", "address": "https://example.org/"}],
    ):
        assert client.post("/api/v1/jobs", json={"reports": wrong}).status_code == 400
    assert client.get("/api/v1/jobs/none").status_code == 404


def test_the_brief_follows_the_day(client: TestClient) -> None:
    early = client.get(f"{API}/briefs/NO/VN", params={"on": "2021-12-31"}).json()
    assert early["on"] == "2021-12-31"
    assert (
        early["standfirst"] != client.get(f"{API}/briefs/NO/VN", params={"on": "2024"}).json()["standfirst"]
    )
    pdf = client.get(f"{API}/briefs/NO/VN", params={"format": "pdf"})
    assert (pdf.headers["content-type"], pdf.content[:4]) == ("application/pdf", b"%PDF")
    markdown = client.get(f"{API}/briefs/NO/VN", params={"format": "md"})
    assert markdown.text.startswith("# Norway and Vietnam")


def test_the_document_of_the_interface_is_openapi_3_1(client: TestClient) -> None:
    document = client.get(f"{API}/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    assert {f"{API}/{section}" for section in Section} <= set(document["paths"])
    assert all(path.startswith(API) for path in document["paths"])
    for schema in document["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)
