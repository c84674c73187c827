"""Where the engagements that fit took place, as JSON."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, Field
from starlette.responses import Response

from dragoman.views.api.answering import answer
from dragoman.views.api.routes.records import ListQuery
from dragoman.views.api.schema import PROBLEMS
from dragoman.views.pages import Section
from dragoman.views.web.places import find_places
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role

router = APIRouter(tags=["records"], dependencies=[Depends(Needs(Role.READER))], responses=PROBLEMS)


class PlaceModel(BaseModel):
    """A place and how many engagements were there; coordinates are null where they are not known."""

    where: str = Field(description="hand it back as ?where= for the engagements there")
    name: str = Field(description="empty where only the country is told")
    country: str | None
    latitude: float | None
    longitude: float | None
    engagements: int


class PlacesModel(BaseModel):
    """The places, the most frequent first; ``untold`` engagements name neither place nor country."""

    places: list[PlaceModel]
    total: int
    untold: int


@router.get("/places", response_model=PlacesModel)
def places(request: Request, query: Annotated[ListQuery, Query()]) -> Response:
    """Where the engagements that fit took place; ``sort``, ``limit`` and ``cursor`` do nothing here."""
    desk = desk_of(request)
    desk.look()
    found = find_places(desk, query.filters(Section.ENGAGEMENTS))
    listed = []
    for each in found.met:
        north, east = each.where.at or (None, None)
        said: dict[str, Any] = {
            "where": each.where.key,
            "name": each.where.name,
            "country": each.where.country,
        }
        listed.append(said | {"latitude": north, "longitude": east, "engagements": each.count})
    return answer(request, {"places": listed, "total": found.total, "untold": found.untold})
