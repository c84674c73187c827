"""Reports fetched from their address on the web, from public addresses alone, within limits of size and time.

A host is resolved once for each request, every address it has must be public, and the connection goes to the
address that was looked at: what its name resolves to later changes nothing. The same holds of each redirect.
"""

from __future__ import annotations

import hashlib
import http.client
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from email.message import Message
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

from dragoman.model.errors import SourceError
from dragoman.model.text import Document
from dragoman.sources.article import find_article
from dragoman.sources.decoding import decode_text

LARGEST_PAGE = 5 * 1024 * 1024
LONGEST_SECONDS = 20.0
MOST_REDIRECTS = 5
TYPES = ("text/html", "text/plain")

_PORTS = {"http": 80, "https": 443}
_REDIRECTS = (301, 302, 303, 307, 308)
_HEADERS = {
    "User-Agent": "Dragoman (reads one page for a person who asked for it)",
    "Accept": ", ".join(TYPES),
    "Accept-Encoding": "identity",
    "Connection": "close",
}
_UNICAST = ipaddress.IPv6Network("2000::/3")
_CARRIERS = (ipaddress.IPv6Network("2002::/16"), ipaddress.IPv6Network("2001::/32"))
"""Networks of IPv6 whose addresses stand for one of IPv4, which may be of any kind."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: the last address after redirects, the kind of content, and the bytes."""

    address: str
    content_type: str
    charset: str | None
    data: bytes


def fetch_document(address: str, *, encoding: str = "utf-8") -> Document:
    """The report at the address; its text is kept as it came, its address is the one that gave it.

    Raises:
        SourceError: the address is not of the public web, or gives too much, too slowly, or no report.
    """
    page = fetch(address)
    if page.content_type == "text/plain":
        document = Document("page", decode_text(page.data, encoding=_known(page.charset) or encoding))
    else:
        document = find_article(page.data, id_="page")
    digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    return replace(document, id=f"web-{digest[:12]}", url=page.address)


def fetch(address: str) -> Fetched:
    """What the address gives, once its redirects are followed."""
    for _ in range(MOST_REDIRECTS + 1):
        parts = _checked(address)
        found = _ask(address, parts)
        if isinstance(found, Fetched):
            return found
        address = urljoin(address, found.replace(" ", "%20"))
    raise SourceError(f"{_shown(address)}: redirects more than {MOST_REDIRECTS} times; give the last address")


def resolve(host: str, port: int) -> list[str]:
    """The IP addresses of a host."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def open_socket(ip: str, port: int, timeout: float) -> socket.socket:
    """A connection to an IP address."""
    return socket.create_connection((ip, port), timeout)


def is_public(ip: str) -> bool:
    """Whether the IP address is of the public internet, and of no network that stands for another."""
    parsed = ipaddress.ip_address(ip.partition("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped:
            return is_public(str(parsed.ipv4_mapped))
        if parsed not in _UNICAST or any(parsed in carrier for carrier in _CARRIERS):
            return False
    return parsed.is_global and not (parsed.is_multicast or parsed.is_reserved or parsed.is_unspecified)


def _checked(address: str) -> SplitResult:
    """The parts of an address that may be asked at all."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise SourceError(f"{_shown(address)}: is no address; write https://…") from None
    if parts.scheme not in _PORTS or not parts.hostname or port == 0:
        raise SourceError(f"{_shown(address)}: is no address of the web; write https://…")
    if parts.username is not None or parts.password is not None:
        raise SourceError(f"{_shown(address)}: holds a name or password; leave it out")
    if not address.isprintable() or " " in address:
        raise SourceError(f"{_shown(address)}: holds a space or control character; copy it again")
    return parts


def _ask(address: str, parts: SplitResult) -> Fetched | str:
    """What the address gives, or where it leads."""
    host, port = _host_of(parts), parts.port or _PORTS[parts.scheme]
    ip = _public_ip(host, port, address)
    connection = _Pinned(host, port, ip=ip, is_secure=parts.scheme == "https")
    try:
        with _within(LONGEST_SECONDS, connection):
            connection.request("GET", _target(parts), headers=_HEADERS)
            answer = connection.getresponse()
            if answer.status in _REDIRECTS and answer.getheader("location"):
                return str(answer.getheader("location"))
            return _taken(address, answer)
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise SourceError(f"{_shown(address)}: does not answer ({_reason(error)}); try later") from error
    finally:
        connection.close()


def _taken(address: str, answer: http.client.HTTPResponse) -> Fetched:
    if answer.status != 200:
        raise SourceError(f"{_shown(address)}: answers {answer.status}; open it in a browser and look")
    said = Message()
    said["content-type"] = answer.getheader("content-type") or "application/octet-stream"
    if said.get_content_type() not in TYPES:
        kinds = " or ".join(TYPES)
        raise SourceError(f"{_shown(address)}: is {said.get_content_type()} and not {kinds}; save it as text")
    if (answer.getheader("content-encoding") or "identity").casefold() != "identity":
        raise SourceError(f"{_shown(address)}: comes packed, though that was not asked for; save it as text")
    data = answer.read(LARGEST_PAGE + 1) if (answer.length or 0) <= LARGEST_PAGE else None
    if data is None or len(data) > LARGEST_PAGE:
        raise SourceError(f"{_shown(address)}: is larger than 5 MiB; save the report alone")
    return Fetched(address, said.get_content_type(), said.get_content_charset(), data)


class _Pinned(http.client.HTTPConnection):
    """A connection to one IP address, whatever the host's name resolves to now.

    ``opened`` stays known when the connection has handed its socket to an answer.
    """

    def __init__(self, host: str, port: int, *, ip: str, is_secure: bool) -> None:
        super().__init__(host, port, timeout=LONGEST_SECONDS / 2)
        self._ip, self._is_secure = ip, is_secure
        self.opened: socket.socket | None = None
        self.default_port = _PORTS["https" if is_secure else "http"]

    def connect(self) -> None:
        """Open the socket; a secure one is checked against the host's name."""
        self.sock: Any = open_socket(self._ip, self.port, LONGEST_SECONDS / 2)
        self.opened = self.sock
        if self._is_secure:
            self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)
            self.opened = self.sock


@contextmanager
def _within(seconds: float, connection: _Pinned) -> Iterator[None]:
    """Cut the connection off when the time is over, however slowly it drips."""

    is_over = threading.Event()

    def cut() -> None:
        is_over.set()
        with suppress(OSError):
            if connection.opened is not None:
                connection.opened.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
        if is_over.is_set():
            raise TimeoutError(f"took longer than {seconds:g} seconds")
    finally:
        timer.cancel()


def _public_ip(host: str, port: int, address: str) -> str:
    """The first IP address of a host of whose addresses every one is public."""
    try:
        found = resolve(host, port)
    except (OSError, UnicodeError) as error:
        raise SourceError(f"{_shown(address)}: there is no such host; check the address") from error
    if not found or not all(map(is_public, found)):
        raise SourceError(f"{_shown(address)}: is not of the public web, and is not asked; save it as text")
    return found[0]


def _host_of(parts: SplitResult) -> str:
    host = parts.hostname or ""
    try:
        return host if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise SourceError(f"{host[:60]}: is no name of a host; check the address") from None


def _target(parts: SplitResult) -> str:
    """Path and query as a request names them."""
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return "".join(
        each if each.isascii() else "".join(f"%{byte:02X}" for byte in each.encode()) for each in target
    )


def _known(charset: str | None) -> str | None:
    try:
        return charset if charset and "".encode(charset) == b"" else None
    except (LookupError, UnicodeError):
        return None


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)[:80] or type(error).__name__


def _shown(address: str) -> str:
    """The address as an error names it: short, and without what cannot be printed."""
    return "".join(each if each.isprintable() else "?" for each in address[:120])
