"""Reports fetched from an address: off unless it is allowed, and text like any other when it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from dragoman.model.errors import SourceError
from dragoman.model.text import Document
from dragoman.views.web import desk as desks
from dragoman.views.web.desk import Desk
from dragoman.views.web.users import Role
from tests.web_builders import HOSTILE, a_client, csrf_of

ADDRESS = "https://paper.example/talks"


@pytest.fixture
def fetching(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    def fetch(address: str, *, encoding: str) -> Document:
        if "inside" in address:
            raise SourceError(f"{address}: is not of the public web, and is not asked; save it as text")
        return Document("web-1", f"{HOSTILE} met in May.", url=address, title=HOSTILE)

    monkeypatch.setattr(desks, "fetch_document", fetch)
    desk.options = replace(desk.options, may_fetch=True)
    return a_client(desk)


def test_fetching_is_off_unless_it_is_allowed(client: TestClient) -> None:
    assert "fetch it from its address" not in client.get("/intake").text
    form = {"csrf": csrf_of(client), "fetched": ADDRESS}
    refused = client.post("/intake", data=form)
    assert refused.status_code == 400
    assert "DRAGOMAN_FETCH=on" in refused.text
    for path in ("read", "documents"):
        answer = client.post(f"/api/v1/{path}", json={"address": ADDRESS})
        assert (answer.status_code, answer.json()["code"]) == (400, "usage_error")


def test_a_fetched_report_is_shown_as_text_before_it_is_filed(fetching: TestClient) -> None:
    assert "fetch it from its address" in fetching.get("/intake").text
    form = {"csrf": csrf_of(fetching), "fetched": f" {ADDRESS} ", "published": "2024-05-06"}
    preview = fetching.post("/intake", data=form).text
    assert "Nothing is filed yet" in preview
    assert "<script>alert" not in preview
    assert "published 6 May 2024" in preview


def test_an_address_that_is_refused_is_named(fetching: TestClient) -> None:
    form = {"csrf": csrf_of(fetching), "fetched": "http://inside.example/"}
    assert 'role="alert">address: http://inside.example/: is not of the public web' in (
        fetching.post("/intake", data=form).text
    )
    answer = fetching.post("/api/v1/read", json={"address": "http://inside.example/"})
    assert (answer.status_code, answer.json()["code"]) == (422, "source_error")


def test_programs_read_and_file_from_an_address(fetching: TestClient, desk: Desk) -> None:
    reading = fetching.post("/api/v1/read", json={"address": ADDRESS, "published": "2024-05-06"}).json()
    assert (reading["url"], reading["published"]) == (ADDRESS, "2024-05-06")
    assert fetching.post("/api/v1/documents", json={"address": ADDRESS}).status_code == 201
    document = desk.register.document("web-1")
    assert document is not None
    assert document.url == ADDRESS
    for wrong in ({}, {"text": "x", "address": ADDRESS}):
        assert fetching.post("/api/v1/read", json=wrong).status_code == 400
    strange = {"origin": "https://elsewhere.example"}
    assert fetching.post("/api/v1/read", json={"address": ADDRESS}, headers=strange).status_code == 403


def test_readers_may_not_have_addresses_fetched(fetching: TestClient, desk: Desk) -> None:
    desk.users.add("ann", "correct horse battery", role=Role.READER)
    headers = {"authorization": f"Bearer {desk.users.new_token('ann', label='test')}"}
    assert fetching.post("/api/v1/read", json={"text": "A visit."}, headers=headers).status_code == 200
    assert fetching.post("/api/v1/read", json={"address": ADDRESS}, headers=headers).status_code == 403
