"""Templates filled and sent: what every page has, tags for unchanged pages, addresses kept safe."""

from __future__ import annotations

import gzip
import hashlib
import json
import secrets
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from fastapi import Request
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse, Response

from dragoman import __version__
from dragoman.views.pages import LISTS, SECTIONS, Filters
from dragoman.views.web.counts import count_kinds
from dragoman.views.web.security import BROWSER, COOKIE, cookie_for, desk_of, form_token
from dragoman.views.web.whereabouts import where_of
from dragoman.views.web.wording import date_words, is_past, load_wording, moment_words

HERE = Path(__file__).parent
_SAFE_SCHEMES = ("http", "https")
_TOKEN = "token-of-this-visitor"
_PACKED = 6
_YEAR_SECONDS = 365 * 24 * 3600


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("dragoman.views.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    wording = load_wording()
    environment.filters |= {
        "party": wording.party,
        "label": wording.label,
        "area": wording.area,
        "level": wording.level,
        "day": date_words,
        "moment": moment_words,
        "is_past": is_past,
        "where": where_words,
        "link": safe_address,
        "query": _query,
        "n": lambda number: f"{number:,}",
        "upfirst": lambda text: text[:1].upper() + text[1:],
    }
    environment.globals |= {
        "version": __version__,
        "lists": [each.name for each in LISTS],
        "section_of": SECTIONS,
        "wording": wording,
        "asset": asset,
    }
    return environment


def kept_page(
    request: Request, name: str, make_context: Callable[[], Mapping[str, Any]], *more: object
) -> Response:
    """A page that stays until the register changes, made once for each address, visitor and ``more``."""
    desk, visitor = desk_of(request), getattr(request.state, "visitor", None)
    revision = desk.look()
    if revision != desk.catalogue.revision:
        return page(request, name, **make_context())
    key = (str(request.url), visitor and (visitor.name, visitor.role), desk.today, *more)
    body, packed = desk.remembered(lambda: _made(request, name, make_context()), *key)
    if not packed:
        return _sent(request, body.replace(_TOKEN, form_token(request)), status=200)
    takes_it = "gzip" in request.headers.get("accept-encoding", "")
    return _sent(request, body, status=200, packed=packed if takes_it else b"")


def _made(request: Request, name: str, context: Mapping[str, Any]) -> tuple[str, bytes]:
    """The page, and packed too where it is the same for every visitor."""
    body = _filled(request, name, {**context, "csrf": _TOKEN})
    return body, b"" if _TOKEN in body else gzip.compress(body.encode(), _PACKED, mtime=0)


def page(request: Request, name: str, /, *, status: int = 200, **context: Any) -> Response:
    """The template as a page for this visitor; 304 where they have it already."""
    body = _filled(request, name, {**context, "csrf": form_token(request)})
    return _sent(request, body, status=status)


def _filled(request: Request, name: str, context: Mapping[str, Any]) -> str:
    given = {
        "request": request,
        "visitor": getattr(request.state, "visitor", None),
        "is_lagging": getattr(request.state, "is_lagging", False),
        "today": desk_of(request).today,
        "is_empty": not count_kinds(desk_of(request).catalogue, Filters()).get("D"),
    }
    return _environment().get_template(name).render({**given, **context})


def _sent(request: Request, body: str, *, status: int, packed: bytes = b"") -> Response:
    tag = f'W/"{hashlib.sha256(body.encode()).hexdigest()[:24]}"'
    headers = {"etag": tag, "cache-control": "private, no-cache", "vary": "Cookie, HX-Request"}
    if status == 200 and request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    if packed:
        headers |= {"content-encoding": "gzip", "vary": f"{headers['vary']}, Accept-Encoding"}
    response = HTMLResponse(packed or body, status_code=status, headers=headers)
    if COOKIE not in request.cookies:
        give_cookie(request, response, cookie_for(request))
    if BROWSER not in request.cookies:
        name_browser(request, response)
    return response


def give_cookie(request: Request, response: Response, value: str) -> None:
    """Let the browser keep the session: no script may see it, no other site may send it."""
    secure = request.url.scheme == "https"
    response.set_cookie(COOKIE, value, httponly=True, samesite="strict", secure=secure, path="/")


def name_browser(request: Request, response: Response) -> None:
    """Let the browser keep a name for itself, under which the visits of a person without a name are kept."""
    visitor = getattr(request.state, "visitor", None)
    if visitor and visitor.is_local:
        name = secrets.token_urlsafe(16)
        response.set_cookie(BROWSER, name, max_age=_YEAR_SECONDS, httponly=True, samesite="strict", path="/")


def safe_address(address: str | None) -> str | None:
    """The address where it is one of the web's, else None: ``javascript:`` and the like are no links."""
    try:
        parts = urlsplit((address or "").strip())
    except ValueError:
        return None
    return address if parts.scheme.casefold() in _SAFE_SCHEMES and parts.netloc else None


def where_words(key: str) -> str:
    """A place and its country, as a page writes them: “Hanoi, Vietnam”."""
    where = where_of(key)
    country = load_wording().party(where.country) if where.country else ""
    return ", ".join(part for part in (where.name or "place not told", country) if part)


@lru_cache(maxsize=64)
def asset(path: str) -> str:
    """The address of a static file, with its content's hash, so that browsers may keep it for good."""
    content = (HERE / "static" / path).read_bytes()
    return f"/static/{path}?v={hashlib.sha256(content).hexdigest()[:12]}"


@lru_cache(maxsize=1)
def world() -> Mapping[str, Any]:
    """The countries' shapes."""
    found: Mapping[str, Any] = json.loads((HERE / "data" / "world.json").read_text(encoding="utf-8"))
    return found


def _query(values: Mapping[str, Any], **changed: Any) -> Markup:
    """The values as the query of an address, some of them changed."""
    merged = {name: value for name, value in {**values, **changed}.items() if value not in (None, "", 0)}
    return Markup(urlencode(merged).replace("&", "&amp;"))
