"""A map of where they met, from the same filters as the list of engagements."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from dragoman.views.web.asking import asked_of, filters_of
from dragoman.views.web.pagemaking import kept_page, world
from dragoman.views.web.placemap import draw_places
from dragoman.views.web.places import find_places
from dragoman.views.web.projection import parse_frame
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]


@router.get("/places")
def places(request: Request, visitor: Reader) -> Response:
    """Where the engagements that fit took place."""
    desk, filters = desk_of(request), filters_of(request)
    part = request.query_params.get("view", "")
    view = parse_frame(part, width=world()["width"], height=world()["height"]) if part else None

    def made() -> dict[str, Any]:
        found = find_places(desk, filters)
        drawn = draw_places(found, world(), view)
        given = {"filters": filters, "asked": asked_of(filters), "places": found}
        return given | {"map": drawn, "view": view, "world": world()}

    return kept_page(request, "places.html", made)
