"""What keeps strangers and hostile text out: headers, hosts, sessions, forms' tokens, roles."""

from __future__ import annotations

import hmac
import ipaddress
import secrets
from urllib.parse import urlsplit

from fastapi import HTTPException, Request
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dragoman.views.web.desk import Desk
from dragoman.views.web.users import LOCAL, TOKEN_PREFIX, Role, Visitor, csrf_token

COOKIE = "dragoman_session"
BROWSER = "dragoman_browser"
CSRF_FIELD = "csrf"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
_LARGEST_BODY = 32 * 1024 * 1024


class Guard:
    """ASGI middleware: hosts that are not ours are refused, every answer carries the headers."""

    def __init__(self, app: ASGIApp, *, desk: Desk) -> None:
        """Guard the app."""
        self.app, self._desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        refusal = self._refusal(Headers(scope=scope))
        await (refusal or self.app)(scope, receive, send_guarded)

    def _refusal(self, headers: Headers) -> PlainTextResponse | None:
        host = headers.get("host", "")
        if is_open(self._desk) and not is_loopback(_name_of(host)):
            return PlainTextResponse("This address is not served here.\n", status_code=421)
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > _LARGEST_BODY:
            return PlainTextResponse("That is too much at once (32 MiB).\n", status_code=413)
        return None


def is_open(desk: Desk) -> bool:
    """Whether there are no users, so that the person at this machine may do everything."""
    return not desk.users.names()


def is_loopback(host: str) -> bool:
    """Whether the host's name or address is this machine's own."""
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def desk_of(request: Request) -> Desk:
    """The desk that serves the request."""
    desk: Desk = request.app.state.desk
    return desk


def find_visitor(request: Request) -> Visitor | None:
    """Who asks: by token, by session, or as the person at this machine."""
    desk = desk_of(request)
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.casefold() == "bearer":
        return desk.users.visitor_of_token(token.strip()) if token.startswith(TOKEN_PREFIX) else None
    if is_open(desk):
        return LOCAL
    cookie = request.cookies.get(COOKIE, "")
    return desk.users.visitor_of_session(cookie) if cookie else None


class Needs:
    """A dependency: the visitor, who has the role; others are sent to sign in, or refused."""

    def __init__(self, role: Role) -> None:
        """Ask for the role."""
        self._role = role

    def __call__(self, request: Request) -> Visitor:
        """The visitor."""
        visitor = find_visitor(request)
        if visitor is None:
            raise HTTPException(401, "sign in first")
        if not visitor.role.covers(self._role):
            raise HTTPException(403, f"this needs the role {self._role.value}; you are {visitor.role.value}")
        request.state.visitor = visitor
        return visitor


def form_token(request: Request) -> str:
    """The token for this visitor's forms; ``cookie_for`` gives the cookie it belongs to."""
    return csrf_token(desk_of(request).secret, cookie_for(request))


def cookie_for(request: Request) -> str:
    """The visitor's cookie, or the one to give them."""
    cookie = request.cookies.get(COOKIE) or getattr(request.state, "cookie", None)
    if not cookie:
        cookie = secrets.token_urlsafe(32)
    request.state.cookie = cookie
    return str(cookie)


def check_origin(request: Request) -> None:
    """Refuse what a page of another site sends; JSON needs no more, since no form can send it."""
    origin = request.headers.get("origin")
    if origin and urlsplit(origin).netloc != request.headers.get("host"):
        raise HTTPException(403, "this comes from another site")


async def check_form(request: Request) -> None:
    """Refuse a form that was not made for this visitor; every route that changes something depends on it."""
    if request.headers.get("authorization"):
        return
    check_origin(request)
    given = request.headers.get("x-csrf-token") or (await request.form()).get(CSRF_FIELD)
    cookie = request.cookies.get(COOKIE, "")
    expected = csrf_token(desk_of(request).secret, cookie)
    if not cookie or not isinstance(given, str) or not hmac.compare_digest(given.encode(), expected.encode()):
        raise HTTPException(
            403, "the form is out of date; go back, load the page again, and send it once more"
        )


def _name_of(host: str) -> str:
    return (urlsplit(f"//{host}").hostname or "") if host else ""
