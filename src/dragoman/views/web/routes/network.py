"""Who met whom: people and engagements as a network, drawn from the same filters as the lists."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import JSONResponse, Response

from dragoman.register.records import PersonRecord
from dragoman.views.pages import Filters, Section
from dragoman.views.web.asking import asked_of, filters_of
from dragoman.views.web.desk import Desk
from dragoman.views.web.lists import find_page
from dragoman.views.web.pagemaking import kept_page
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]

_MOST_ENGAGEMENTS, _MOST_PEOPLE = 400, 150


@router.get("/network")
def network(request: Request, visitor: Reader) -> Response:
    """People who took part in the same engagements."""
    desk, filters = desk_of(request), filters_of(request)
    given = {"filters": filters, "asked": asked_of(filters)}
    return kept_page(request, "network.html", lambda: given | _meetings(desk, filters))


@router.get("/network.json")
def network_json(request: Request, visitor: Reader) -> Response:
    """The same, for the drawing."""
    desk, filters = desk_of(request), filters_of(request)
    desk.look()
    met = desk.remembered(lambda: _meetings(desk, filters), "network", filters)
    nodes = [
        {
            "data": {
                "id": each.id,
                "label": each.name,
                "country": each.country or "?",
                "met": met["times"][each.id],
            }
        }
        for each in met["people"]
    ]
    edges = [
        {"data": {"id": f"{left}{right}", "source": left, "target": right, "times": times}}
        for (left, right), times in met["pairs"]
    ]
    return JSONResponse({"nodes": nodes, "edges": edges})


def _meetings(desk: Desk, filters: Filters) -> dict[str, Any]:
    narrowed = replace(filters, section=Section.ENGAGEMENTS, size=_MOST_ENGAGEMENTS, start=0)
    found = find_page(desk.catalogue, narrowed)
    there: dict[str, list[str]] = {}
    for engagement, person in desk.queries.people_at(each.id for each in found.records):
        there.setdefault(engagement, []).append(person)
    times = Counter(person for people in there.values() for person in people)
    shown = {person for person, _ in times.most_common(_MOST_PEOPLE)}
    pairs = Counter(
        pair for people in there.values() for pair in combinations(sorted(shown.intersection(people)), 2)
    )
    people = [each for each in desk.queries.records(sorted(shown)) if isinstance(each, PersonRecord)]
    people.sort(key=lambda each: (-times[each.id], each.name))
    names = {each.id: each for each in people}
    return {
        "people": people,
        "times": times,
        "pairs": sorted(pairs.items()),
        "names": names,
        "engagements": found,
    }
