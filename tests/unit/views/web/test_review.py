"""Review in the browser: answers, who gave them, undo, and two reviewers at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.model.people import Person
from dragoman.views.web.desk import Desk
from dragoman.views.web.users import Role
from tests.register_builders import a_document, a_reading
from tests.web_builders import a_client, a_desk, csrf_of

PASSWORD = "correct horse battery"
PAIR = ("NO", "VN")


@pytest.fixture
def unsure(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a register that wonders about two who may be one."""
    readings = [
        a_reading(a_document(f"Report {number}.", id=f"r{number}"), Person("Ana Ruiz", country), parties=PAIR)
        for number, country in enumerate(("NO", "VN", None))
    ]
    desk = a_desk(tmp_path, readings)
    yield desk
    desk.close()


def question_of(text: str) -> str:
    return re.findall(r'name="question" value="(\w+)"', text)[0]


def test_an_empty_queue_says_so(client: TestClient) -> None:
    assert "There is nothing to review: " in client.get("/review").text


def test_a_pair_is_judged_and_the_judgement_undone(unsure: Desk) -> None:
    client = a_client(unsure)
    text = client.get("/review").text
    assert "Are these two the same?" in text
    assert text.count('class="side k-P"') == 2
    form = {
        "csrf": csrf_of(client, "/review"),
        "question": question_of(text),
        "answer": "same",
        "reason": "<b>",
    }
    assert client.post("/review", data=form).status_code == 303
    after = client.get("/review").text
    assert "1 of 2" in text
    assert "1 of 2" not in after
    assert "local, " in after
    assert client.post("/review", data=form).status_code == 412
    decision = re.findall(r'name="decision" value="(\d+)"', after)[0]
    assert client.post("/review/undo", data={"csrf": form["csrf"], "decision": decision}).status_code == 303
    assert "1 of 2" in client.get("/review").text
    assert "· undone" in client.get("/review").text


def test_what_is_no_answer_is_refused(unsure: Desk) -> None:
    client = a_client(unsure)
    text = client.get("/review").text
    form = {"csrf": csrf_of(client, "/review"), "question": question_of(text), "answer": "reject"}
    assert client.post("/review", data=form).status_code == 400
    assert client.post("/review", data=form | {"csrf": "x"}).status_code == 403


def test_of_two_reviewers_the_second_is_told(unsure: Desk) -> None:
    clients = []
    for name in ("ann", "bob"):
        unsure.users.add(name, PASSWORD, role=Role.REVIEWER)
        clients.append(a_client(unsure))
    forms = []
    for name, client in zip(("ann", "bob"), clients, strict=True):
        token = csrf_of(client, "/sign-in")
        client.post("/sign-in", data={"csrf": token, "name": name, "password": PASSWORD})
        text = client.get("/review").text
        forms.append(
            {"csrf": csrf_of(client, "/review"), "question": question_of(text), "answer": "different"}
        )
    assert [
        each.post("/review", data=form).status_code for each, form in zip(clients, forms, strict=True)
    ] == [303, 412]
    assert "ann, " in clients[1].get("/review").text


def test_a_correction_is_kept_and_seen_in_the_history(client: TestClient, desk: Desk) -> None:
    found = client.get("/api/v1/engagements", params={"q": "signing"}).json()["records"][0]
    sent = {
        "judgement": "correct",
        "left_id": found["id"],
        "attribute": "place",
        "value": "Oslo",
        "reason": "note",
    }
    made = client.post("/api/v1/decisions", json=sent)
    assert made.status_code == 201
    assert made.json()[0]["by"] == "local"
    assert "Oslo" in client.get(f"/records/{found['id']}").text
    assert client.get("/engagements?q=oslo").text.count('<th scope="row">') == 1
    history = client.get(f"/records/{found['id']}/history").text
    assert "Oslo" in history
    number = made.json()[0]["id"]
    assert client.delete(f"/api/v1/decisions/{number}").status_code == 200
    assert "Oslo" not in client.get(f"/records/{found['id']}").text
    assert client.get("/api/v1/decisions").json()[0]["revoked_at"]


def test_a_report_is_filed_over_the_interface(client: TestClient) -> None:
    sent = {"id": "sent", "text": "A visit took place.", "published": "2024-05-06"}
    assert client.post("/api/v1/documents", json=sent).json() == {"id": "sent", "new": True}
    again = client.post("/api/v1/documents", json=sent)
    assert (again.status_code, again.json()["new"]) == (200, False)
    evil = client.post("/api/v1/documents", json=sent, headers={"origin": "http://evil.example"})
    assert evil.status_code == 403


@pytest.mark.parametrize(
    "sent",
    [
        {"judgement": "same", "left_id": "E-none"},
        {"judgement": "correct", "left_id": "E-none"},
        {"judgement": "reject", "left_id": "E-none"},
        {"judgement": "burn", "left_id": "E-none"},
    ],
)
def test_decisions_that_cannot_be_are_refused(client: TestClient, sent: dict[str, str]) -> None:
    assert client.post("/api/v1/decisions", json=sent).status_code in (400, 404, 422)
