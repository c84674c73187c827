"""Strangers, other sites and hostile text stay out."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.views.pages import Section
from dragoman.views.web.desk import Desk
from dragoman.views.web.pagemaking import safe_address
from dragoman.views.web.security import COOKIE
from dragoman.views.web.users import Role
from tests.web_builders import HOSTILE, a_client, csrf_of

PASSWORD = "correct horse battery"
PAGES = (
    "/",
    "/countries/VN",
    "/between/NO/VN",
    "/brief",
    "/brief?left=NO&right=VN",
    "/network",
    "/intake",
    "/search?q=alert",
    *(f"/{section}" for section in Section),
    "/records/talks",
    "/no-such-page",
)


def pages_of(client: TestClient) -> dict[str, str]:
    """Every page, and the page of every record."""
    records = {each["id"] for each in client.get("/api/v1/search", params={"limit": 200}).json()["records"]}
    addresses = [*PAGES, *(f"/records/{each}" for each in sorted(records))]
    return {address: client.get(address, follow_redirects=True).text for address in addresses}


def attributes_of(text: str) -> list[tuple[str, str | None]]:
    """Every attribute of a page's elements as a browser sees it, but what fields of forms hold."""
    found: list[tuple[str, str | None]] = []
    parser = HTMLParser()
    parser.handle_starttag = lambda _, attributes: found.extend(attributes)  # type: ignore[method-assign]
    parser.feed(text)
    return [each for each in found if each[0] != "value"]


def test_hostile_text_is_shown_as_text_on_every_page(client: TestClient) -> None:
    pages = pages_of(client)
    assert len(pages) > 20
    assert sum("&lt;script&gt;alert(&#34;x&#34;)" in text for text in pages.values()) > 5
    for address, text in pages.items():
        assert HOSTILE not in text, address
        assert "<img" not in text, address
        for name, value in attributes_of(text):
            assert not name.startswith("on"), address
            assert not (value or "").strip().casefold().startswith("javascript:"), address


def test_no_page_holds_a_script_or_style_or_asks_another_host(client: TestClient) -> None:
    for address, text in pages_of(client).items():
        assert not re.search(r"<script(?![^>]*\ssrc=\"/static/)", text), address
        assert "<style" not in text, address
        assert not re.search(r"<[a-z][^>]*\sstyle=", text), address
        assert not re.search(r"\s(?:src|action)=\"(?!/)[a-z]", text), address
        loaded = re.findall(r"<(?:link|script|img|source)[^>]*(?:href|src)=\"([^\"]+)\"", text)
        assert loaded, address
        assert all(each.startswith("/static/") for each in loaded), address


def test_every_answer_carries_the_policy(client: TestClient) -> None:
    for address in ("/", "/api/v1/pairs", "/static/dragoman.css", "/no-such-page"):
        policy = client.get(address).headers["content-security-policy"]
        assert "script-src 'self';" in policy
        assert "unsafe" not in policy


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "//evil", "", None, "http://[", "x"],
)
def test_only_addresses_of_the_web_become_links(address: str | None) -> None:
    assert safe_address(address) is None
    assert safe_address("https://example.org/a?b=c") == "https://example.org/a?b=c"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "192.168.1.4:8000", ""])
def test_without_users_only_this_machines_names_are_served(client: TestClient, host: str) -> None:
    assert client.get("/", headers={"host": host}).status_code == 421
    assert client.get("/", headers={"host": "localhost:9"}).status_code == 200


def test_a_form_from_another_site_changes_nothing(client: TestClient) -> None:
    token = csrf_of(client)
    elsewhere = client.post(
        "/intake", data={"csrf": token, "text": "x"}, headers={"origin": "http://evil.example"}
    )
    assert elsewhere.status_code == 403
    assert client.post("/intake", data={"text": "x"}).status_code == 403
    assert client.post("/intake", data={"csrf": "0" * 64, "text": "x"}).status_code == 403
    assert client.post("/intake", data={"csrf": token, "text": "A visit."}).status_code == 200


def test_a_request_for_too_much_is_refused(client: TestClient) -> None:
    assert client.post("/intake", headers={"content-length": str(10**9)}).status_code == 413


def test_with_users_everything_asks_to_sign_in(desk: Desk) -> None:
    desk.users.add("ann", PASSWORD, role=Role.READER)
    client = a_client(desk)
    answer = client.get("/people")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in?to=/people")
    narrowed = client.get("/people?left=NO&q=berg").headers["location"]
    assert narrowed == "/sign-in?to=/people%3Fleft%3DNO%26q%3Dberg"
    assert 'name="to" value="/people?left=NO&amp;q=berg"' in client.get(narrowed).text
    assert client.get("/api/v1/people").status_code == 401
    assert client.get("/api/v1/people").headers["www-authenticate"] == "Bearer"
    for address in ("/", "/network.json", "/brief.md?left=NO&right=VN", "/people.csv", "/intake"):
        assert client.get(address).status_code == 303, address


def sign_in(client: TestClient, name: str, password: str = PASSWORD, to: str = "/people"):  # type: ignore[no-untyped-def]
    token = csrf_of(client, "/sign-in")
    return client.post("/sign-in", data={"csrf": token, "name": name, "password": password, "to": to})


def test_signing_in_and_out(desk: Desk) -> None:
    desk.users.add("ann", PASSWORD, role=Role.READER)
    client = a_client(desk)
    answer = sign_in(client, "ann")
    assert (answer.status_code, answer.headers["location"]) == (303, "/people")
    cookie = answer.headers["set-cookie"].casefold()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "ann" in client.get("/people").text
    token = csrf_of(client, "/people")
    assert client.post("/sign-out", data={"csrf": token}).status_code == 303
    assert client.get("/people").status_code == 303


def test_signing_in_changes_the_session(desk: Desk) -> None:
    desk.users.add("ann", PASSWORD, role=Role.READER)
    client = a_client(desk)
    client.get("/sign-in")
    before = client.cookies[COOKIE]
    sign_in(client, "ann")
    assert client.cookies[COOKIE] != before


@pytest.mark.parametrize(
    "to", ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"]
)
def test_after_signing_in_nobody_is_sent_elsewhere(desk: Desk, to: str) -> None:
    desk.users.add("ann", PASSWORD, role=Role.READER)
    assert sign_in(a_client(desk), "ann", to=to).headers["location"] == "/"


def test_attempts_are_limited(desk: Desk) -> None:
    desk.users.add("ann", PASSWORD, role=Role.READER)
    client = a_client(desk)
    codes = [sign_in(client, "ann", "wrong").status_code for _ in range(6)]
    assert codes == [403, 403, 403, 403, 429, 429]
    assert sign_in(client, "ann").status_code == 429


def test_a_reader_reads_and_files_nothing(desk: Desk) -> None:
    desk.users.add("ann", PASSWORD, role=Role.READER)
    client = a_client(desk)
    sign_in(client, "ann")
    token = csrf_of(client, "/people")
    assert 'class="add"' not in client.get("/people").text
    assert "This needs the role reviewer; you are reader." in client.get("/intake").text
    assert client.get("/intake").status_code == 403
    assert client.post("/intake/file", data={"csrf": token, "document": "[]"}).status_code == 403


def test_a_token_opens_the_interface(desk: Desk) -> None:
    desk.users.add("ann", PASSWORD, role=Role.READER)
    token = desk.users.new_token("ann", label="")
    client = a_client(desk)
    assert client.get("/api/v1/people", headers={"authorization": f"Bearer {token}"}).status_code == 200
    assert client.get("/api/v1/people", headers={"authorization": f"Bearer {token}x"}).status_code == 401
    assert client.get("/api/v1/people", headers={"authorization": "Bearer "}).status_code == 401


def test_a_session_alone_cannot_have_another_site_read_for_it(desk: Desk) -> None:
    desk.users.add("ann", PASSWORD, role=Role.READER)
    client = a_client(desk)
    sign_in(client, "ann")
    plain = client.post(
        "/api/v1/read", content='{"text": "A visit."}', headers={"content-type": "text/plain"}
    )
    assert plain.status_code == 422


def test_a_file_of_formulas_is_inert(client: TestClient, tmp_path: Path) -> None:
    assert client.get("/documents.csv").headers["content-type"].startswith("text/csv")
    lines = client.get("/engagements.csv").text.splitlines()
    assert lines[0].startswith("id,kind,title")
    assert len(lines) == 4
