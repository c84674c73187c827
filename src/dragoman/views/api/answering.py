"""Answers of the interface: tags for what has not changed, cursors for what follows."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from typing import Any

from fastapi import Request
from starlette.responses import Response

from dragoman.model.errors import UsageError


def answer(request: Request, content: Any) -> Response:
    """The content as JSON with its tag; 304 where the asker has it."""
    body = json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    tag = f'"{hashlib.sha256(body.encode()).hexdigest()[:32]}"'
    headers = {"etag": tag, "cache-control": "private, no-cache"}
    given = request.headers.get("if-none-match", "")
    if tag in [each.strip().removeprefix("W/") for each in given.split(",")]:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)


def cursor_after(place: tuple[str, str]) -> str:
    """The cursor of what follows a place in a list."""
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def place_of(cursor: str | None) -> tuple[str, str] | None:
    """The place that a cursor names; UsageError where it is none of ours."""
    if not cursor:
        return None
    try:
        decoded = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        sort, record_id = decoded
    except (ValueError, TypeError, binascii.Error):
        raise UsageError("the cursor is none that a list gave") from None
    if not isinstance(sort, str) or not isinstance(record_id, str):
        raise UsageError("the cursor is none that a list gave")
    return sort, record_id
