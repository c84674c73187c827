"""Reports fetched from the web: only from public addresses, whatever names and redirects say."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from dragoman.model.errors import SourceError
from dragoman.sources import web

PUBLIC = "93.184.216.34"
ARTICLE = """<html><head><title>Talks</title><meta property="og:site_name" content="The Gazette">
<meta property="article:published_time" content="2021-05-04"></head><body><article><h1>Talks</h1>
<p>The two ministers met in the capital on Monday and agreed to train more engineers together.</p>
<p>They also asked for a second round of talks, which is to be held in the autumn of this year.</p>
</article><script>alert("never read")</script></body></html>"""
Answer = Callable[[BaseHTTPRequestHandler], None]


def say(body: bytes, content_type: str = "text/html; charset=utf-8", **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("content-type", content_type)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def lead(location: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("location", location)
        handler.end_headers()

    return answer


class Web:
    """A server on this machine that stands for the public web, and names that resolve as the test says."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.names: dict[str, list[str]] = {"paper.example": [PUBLIC]}
        self.asked: list[tuple[str, str]] = []
        self.connected: list[tuple[str, int]] = []
        web_itself = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                web_itself.asked.append((self.headers["host"], self.path))
                web_itself.answers.get(self.path, lambda handler: handler.send_error(404))(self)

            def log_message(self, *_: object) -> None:
                """Nothing is logged."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def resolve(self, host: str, _port: int) -> list[str]:
        if host not in self.names:
            raise socket.gaierror("unknown")
        return self.names[host]

    def open_socket(self, ip: str, port: int, timeout: float) -> socket.socket:
        self.connected.append((ip, port))
        return socket.create_connection(self.server.server_address[:2], timeout)  # type: ignore[arg-type]


@pytest.fixture
def public(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    found = Web()
    monkeypatch.setattr(web, "resolve", found.resolve)
    monkeypatch.setattr(web, "open_socket", found.open_socket)
    yield found
    found.server.shutdown()
    found.server.server_close()


def test_a_report_is_fetched_and_keeps_its_address(public: Web) -> None:
    public.answers["/talks?n=1"] = say(ARTICLE.encode())
    document = web.fetch_document("http://paper.example/talks?n=1#top")
    assert document.text.startswith("Talks")
    assert "never read" not in document.text
    assert (document.title, document.outlet, str(document.published)) == (
        "Talks",
        "The Gazette",
        "2021-05-04",
    )
    assert document.url == "http://paper.example/talks?n=1#top"
    assert document.id.startswith("web-")
    assert public.asked == [("paper.example", "/talks?n=1")]
    assert public.connected == [(PUBLIC, 80)]


def test_plain_text_is_kept_as_it_came(public: Web) -> None:
    public.answers["/a.txt"] = say("<b>Hà Nội</b> talks".encode(), "text/plain; charset=utf-8")
    assert web.fetch_document("http://paper.example/a.txt").text == "<b>Hà Nội</b> talks"
    public.answers["/b.txt"] = say("Đà Nẵng".encode("cp1258", "replace"), "text/plain; charset=cp1258")
    assert web.fetch_document("http://paper.example/b.txt").text.startswith("Đ")


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1%eth0",
        "fc00::1",
        "fec0::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1",
    ],
)
def test_addresses_that_are_not_public_are_not_asked(public: Web, ip: str) -> None:
    assert not web.is_public(ip)
    for found in ([ip], [PUBLIC, ip], [ip, PUBLIC]):
        public.names["inside.example"] = found
        with pytest.raises(SourceError, match="not of the public web"):
            web.fetch("http://inside.example/")
    assert public.connected == []


@pytest.mark.parametrize("ip", [PUBLIC, "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_addresses_that_are_public_are(ip: str) -> None:
    assert web.is_public(ip)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"]
)
def test_this_machine_is_refused_however_it_is_written(host: str) -> None:
    with pytest.raises(SourceError, match=r"not of the public web|no such host"):
        web.fetch(f"http://{host}:1/")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "talks.html",
        "ftp://paper.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "gopher://paper.example/",
        "http://",
        "http://paper.example:99999/",
        "http://paper.example:0/",
        "http://[::1",
        "http://ann:secret@paper.example/",
        "http://paper.example/a b",
        "http://paper.example/\r\nHost: inside",
        "http://" + "a" * 70 + ".example/",
    ],
)
def test_what_is_no_address_of_the_web_is_refused(public: Web, address: str) -> None:
    with pytest.raises(SourceError):
        web.fetch(address)
    assert public.connected == []


@pytest.mark.parametrize(
    "location",
    [
        "http://inside.example/",
        "//inside.example/",
        "http://127.0.0.1/",
        "file:///etc/passwd",
        "ftp://paper.example/",
        "http://ann@paper.example/",
    ],
)
def test_a_redirect_is_looked_at_like_the_first_address(
    public: Web, location: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    public.names |= {"inside.example": ["10.0.0.1"], "127.0.0.1": ["127.0.0.1"]}
    public.answers["/"] = lead(location)
    with pytest.raises(SourceError):
        web.fetch("http://paper.example/")
    assert public.connected == [(PUBLIC, 80)]


def test_redirects_are_followed_but_not_for_ever(public: Web) -> None:
    public.names["other.example"] = ["8.8.8.8"]
    public.answers |= {"/": lead("http://other.example/new place"), "/new%20place": say(ARTICLE.encode())}
    assert web.fetch("http://paper.example/").address == "http://other.example/new%20place"
    assert public.connected == [(PUBLIC, 80), ("8.8.8.8", 80)]
    public.answers["/again"] = lead("/again")
    with pytest.raises(SourceError, match="redirects more than 5 times"):
        web.fetch("http://paper.example/again")


def test_a_name_that_changes_its_mind_is_not_asked_twice(
    public: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rebinding: the connection goes to the address that was looked at."""
    given = iter([[PUBLIC], ["127.0.0.1"]])
    monkeypatch.setattr(web, "resolve", lambda _host, _port: next(given))
    public.answers["/"] = say(ARTICLE.encode())
    web.fetch("http://paper.example/")
    assert public.connected == [(PUBLIC, 80)]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (say(b"%PDF-1.7", "application/pdf"), "is application/pdf"),
        (say(b"<svg/>", "image/svg+xml"), "is image/svg"),
        (say(b"x", "text/html", content_encoding="gzip"), "comes packed"),
        (say(b"", "text/html", content_length=str(2**40)), "larger than 5 MiB"),
        (say(b"x" * (web.LARGEST_PAGE + 1), "text/plain"), "larger than 5 MiB"),
        (say(b"<html></html>"), "without an article"),
        (lambda handler: handler.send_error(500), "answers 500"),
    ],
)
def test_what_is_no_report_or_too_much_is_refused(public: Web, answer: Answer, said: str) -> None:
    public.answers["/"] = answer
    with pytest.raises(SourceError, match=said):
        web.fetch_document("http://paper.example/")


def test_a_page_that_drips_is_cut_off(public: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "text/plain")
        handler.end_headers()
        while not over.wait(0.05):
            try:
                handler.wfile.write(b"x")
            except OSError:
                return

    public.answers["/"] = drip
    monkeypatch.setattr(web, "LONGEST_SECONDS", 0.6)
    with pytest.raises(SourceError, match="does not answer"):
        web.fetch("http://paper.example/")
    over.set()


def test_a_host_that_is_not_there_is_named(public: Web) -> None:
    with pytest.raises(SourceError, match=r"http://nowhere\.example/: there is no such host"):
        web.fetch("http://nowhere.example/")
