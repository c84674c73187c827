"""Who met whom: people and organisations as a network, drawn from the same filters as the lists."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import JSONResponse, Response

from dragoman.views.web.asking import asked_of, filters_of
from dragoman.views.web.meetings import Network, find_network
from dragoman.views.web.pagemaking import kept_page
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]

_COLOURS = 5
"""Countries that have a colour of their own; the others share one."""


@router.get("/network")
def network(request: Request, visitor: Reader) -> Response:
    """People who took part in the same engagements."""
    desk, filters = desk_of(request), filters_of(request)

    def made() -> dict[str, Any]:
        found = desk.remembered(lambda: find_network(desk, filters), "network", filters)
        given = {"filters": filters, "asked": asked_of(filters), "network": found}
        return given | {"coloured": _coloured(found)}

    return kept_page(request, "network.html", made)


@router.get("/network.json")
def network_json(request: Request, visitor: Reader) -> Response:
    """The same, for the drawing."""
    desk, filters = desk_of(request), filters_of(request)
    desk.look()
    found = desk.remembered(lambda: find_network(desk, filters), "network", filters)
    colours = {country: place for place, country in enumerate(_coloured(found))}
    people = [
        {
            "id": each.id,
            "label": each.name,
            "met": each.engagements,
            "colour": colours.get(each.country or "", _COLOURS),
        }
        for each in found.people
    ]
    bodies = [
        {"id": each.id, "label": each.name, "colour": colours.get(each.country or "", _COLOURS), "body": 1}
        for each in found.shared
    ]
    lines = [{"source": each.left, "target": each.right, "times": each.times} for each in found.together]
    lines += [
        {"source": person, "target": each.id, "times": 1, "body": 1}
        for each in found.shared
        for person in each.people
    ]
    nodes = [{"data": each} for each in (*people, *bodies)]
    return JSONResponse({"nodes": nodes, "edges": [{"data": each} for each in lines]})


def _coloured(network: Network) -> list[str]:
    """The countries of most of the people, each with a colour of its own."""
    countries = [each.country for each in network.people if each.country]
    return sorted(set(countries), key=lambda each: (-countries.count(each), each))[:_COLOURS]
