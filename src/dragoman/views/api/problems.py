"""Errors as RFC 9457 problems: the only place that knows which number of HTTP each error is."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from dragoman.model import errors

STATUS: Mapping[type[errors.DragomanError], int] = {
    errors.DragomanError: 500,
    errors.SourceError: 422,
    errors.VocabularyError: 500,
    errors.SettingsError: 500,
    errors.UsageError: 400,
    errors.RegisterError: 503,
    errors.NotInRegister: 404,
    errors.Contradiction: 409,
    errors.StaleRevision: 412,
    errors.WrongRegister: 500,
}
"""Every error of the tree and its number; a test holds the two together."""

_TITLES = {
    400: "What was asked cannot be",
    401: "Sign in first",
    403: "Not allowed",
    404: "There is no such thing",
    405: "Not that method",
    409: "Two decisions disagree",
    412: "It changed since it was read",
    413: "Too much at once",
    415: "Not that kind of content",
    422: "The request is not as it has to be",
    500: "A fault of the program",
    503: "The register cannot answer now",
}


class Problem(BaseModel):
    """A problem after RFC 9457; ``code`` is stable, ``detail`` is for people."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    instance: str


def status_of(error: errors.DragomanError) -> int:
    """The number of the error's own class, or of the nearest above it."""
    return next(STATUS[kind] for kind in type(error).__mro__ if kind in STATUS)


def problem_of(request: Request, error: Exception) -> Response:
    """The error as a response."""
    if isinstance(error, errors.DragomanError):
        return _problem(request, status_of(error), code=error.code, detail=str(error))
    if isinstance(error, RequestValidationError):
        return _problem(request, 422, code="request_invalid", detail=_first_of(error))
    if isinstance(error, HTTPException):
        code = _TITLES.get(error.status_code, "refused").casefold().replace(" ", "_")
        headers = dict(error.headers or {})
        if error.status_code == 401:
            headers["www-authenticate"] = "Bearer"
        return _problem(request, error.status_code, code=code, detail=str(error.detail), headers=headers)
    raise error


def _problem(
    request: Request, status: int, *, code: str, detail: str, headers: Mapping[str, str] | None = None
) -> Response:
    problem = Problem(
        type=f"/api/v1/problems/{code}",
        title=_TITLES.get(status, "Refused"),
        status=status,
        detail=detail,
        code=code,
        instance=request.url.path,
    )
    return JSONResponse(
        problem.model_dump(), status_code=status, headers=headers, media_type="application/problem+json"
    )


def _first_of(error: RequestValidationError) -> str:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first.get("loc", ()))
    return f"{where}: {first.get('msg', 'is not as it has to be')}"
