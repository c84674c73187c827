"""The overview of a pair of parties."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import RedirectResponse, Response

from dragoman.model.errors import UsageError
from dragoman.views.parties import parse_party
from dragoman.views.web.asking import day_of, party_of
from dragoman.views.web.changes import find_changes
from dragoman.views.web.overview import make_overview
from dragoman.views.web.pagemaking import kept_page
from dragoman.views.web.security import BROWSER, Needs, desk_of
from dragoman.views.web.users import Role, Visitor
from dragoman.views.web.visits import name_of_browser

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
    since = _since(request, visitor, pair)

    def made() -> dict[str, Any]:
        overview = desk.remembered(lambda: make_overview(desk, pair), "overview", pair, desk.today)
        changes = find_changes(desk, pair, since=since) if since else None
        return {"overview": overview, "pair": pair, "changes": changes, "is_asked": is_asked(request)}

    return kept_page(request, "between.html", made, since)


def is_asked(request: Request) -> bool:
    """Whether the address says since when changes are wanted."""
    return bool(request.query_params.get("since"))


def _since(request: Request, visitor: Visitor, pair: tuple[str, str]) -> str | None:
    """Since when changes are shown: the day asked for, else this visitor's last visit; None on the first.

    A browser that brings no name of its own has been given none yet, or keeps none: nothing is noted of it.
    """
    desk = desk_of(request)
    if is_asked(request):
        asked = day_of(request.query_params["since"], name="since")
        return asked.isoformat() if asked else None
    browser = request.cookies.get(BROWSER)
    who = (browser and name_of_browser(browser)) if visitor.is_local else f"user {visitor.name}"
    return desk.visits.look(who, pair, moment=desk.catalogue.moment) if who else None
