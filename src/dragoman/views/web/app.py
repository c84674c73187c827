"""The web application: pages for people at /, the interface for programs at /api/v1."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import RedirectResponse, Response

from dragoman import __version__
from dragoman.model.errors import DragomanError, StaleRevision
from dragoman.views.api.problems import problem_of, status_of
from dragoman.views.api.routes import api_routers
from dragoman.views.web.desk import Desk
from dragoman.views.web.pagemaking import HERE, page
from dragoman.views.web.routes import (
    account,
    briefs,
    home,
    intake,
    lists,
    network,
    pairs,
    places,
    records,
    review,
)
from dragoman.views.web.security import Guard, find_visitor
from dragoman.views.web.static_files import KeptFiles

API = "/api/v1"
_PAGES = (home, pairs, lists, records, briefs, network, places, review, intake, account)


def make_app(desk: Desk) -> FastAPI:
    """The application that serves from the desk."""

    app = FastAPI(
        title="Dragoman",
        version=__version__,
        summary="The register of defence cooperation: records, each with the words it rests on.",
        openapi_url=f"{API}/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    app.state.desk = desk
    for module in _PAGES:
        app.include_router(module.router, include_in_schema=False)
    for router in api_routers():
        app.include_router(router, prefix=API)
    app.mount("/static", KeptFiles(directory=HERE / "static"))
    for kind in (DragomanError, StarletteHTTPException, RequestValidationError):
        app.add_exception_handler(kind, _refused)
    app.add_middleware(GZipMiddleware, minimum_size=800, compresslevel=4)
    app.add_middleware(Guard, desk=desk)
    return app


def _refused(request: Request, error: Exception) -> Response:
    """What went wrong, as a problem for programs, as a page for people."""
    if request.url.path.startswith(API):
        return problem_of(request, error)
    status, message = _said(error)
    if status == 401 and request.method == "GET":
        asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return RedirectResponse(f"/sign-in?to={quote(asked)}", status_code=303)
    request.state.visitor = find_visitor(request)
    return page(request, "problem.html", status=status, code=status, message=message)


def _said(error: Exception) -> tuple[int, str]:
    if isinstance(error, HTTPException | StarletteHTTPException):
        return error.status_code, "There is no such page." if error.detail == "Not Found" else str(
            error.detail
        )
    if isinstance(error, DragomanError):
        suffix = " Load the page again." if isinstance(error, StaleRevision) else ""
        return status_of(error), f"{error}{suffix}"
    return 422, "The form was not filled in as it has to be; go back and look at it again."
