"""The overview of a pair of parties."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import RedirectResponse, Response

from dragoman.model.errors import UsageError
from dragoman.views.parties import parse_party
from dragoman.views.web.asking import party_of
from dragoman.views.web.overview import make_overview
from dragoman.views.web.pagemaking import kept_page
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]


@router.get("/between")
def choose(
    visitor: Reader, left: Annotated[str, Query()] = "", right: Annotated[str, Query()] = ""
) -> Response:
    """The pair chosen in a form, at its own address."""
    return RedirectResponse(f"/between/{party_of(left)}/{party_of(right)}", status_code=303)


@router.get("/between/{left}/{right}")
def between(request: Request, visitor: Reader, left: str, right: str) -> Response:
    """What stands between two parties."""
    pair = (parse_party(left), parse_party(right))
    if pair[0] == pair[1]:
        raise UsageError("choose two different countries")
    if pair != (left, right):
        return RedirectResponse(f"/between/{pair[0]}/{pair[1]}", status_code=301)
    desk = desk_of(request)
    return kept_page(request, "between.html", lambda: {"overview": make_overview(desk, pair), "pair": pair})
