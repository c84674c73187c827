"""The first page: a world to choose from; and a country's page: with whom it stands in cooperation."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import RedirectResponse, Response

from dragoman.views.pages import Count, Filters, Section
from dragoman.views.parties import parse_party
from dragoman.views.web.counts import count_kinds, count_pairs, count_values, find_pairs
from dragoman.views.web.desk import Desk
from dragoman.views.web.lists import find_some
from dragoman.views.web.pagemaking import kept_page, world
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]

_MOST = 20
_DOCUMENTS = Filters(section=Section.DOCUMENTS, size=6)


@router.get("/")
def home(request: Request, visitor: Reader) -> Response:
    """What the register holds, and of whom."""
    desk = desk_of(request)
    return kept_page(request, "home.html", lambda: _home(desk))


@router.get("/countries/{code}")
def country(request: Request, visitor: Reader, code: str) -> Response:
    """A country and those it cooperates with."""
    desk = desk_of(request)
    party = parse_party(code)
    if party != code:
        return RedirectResponse(f"/countries/{party}", status_code=301)
    return kept_page(request, "country.html", lambda: _country(desk, party))


def _home(desk: Desk) -> dict[str, Any]:
    parties = count_values(desk.catalogue, Filters(section=Section.ENGAGEMENTS), "party")
    return {
        "counts": count_kinds(desk.catalogue, Filters()),
        "pairs": find_pairs(desk.catalogue, limit=12),
        "total_pairs": count_pairs(desk.catalogue),
        "most": parties[:_MOST],
        "parties": sorted(parties, key=lambda each: desk.wording.party(each.value)),
        "documents": find_some(desk.catalogue, _DOCUMENTS),
        "world": world(),
        "shades": _shades(parties),
    }


def _country(desk: Desk, party: str) -> dict[str, Any]:
    pairs = find_pairs(desk.catalogue, party=party, limit=300)
    others = [
        Count(next(each for each in pair.parties if each != party), max(pair.counts["E"], 1))
        for pair in pairs
    ]
    return {
        "party": party,
        "pairs": [(other.value, pair) for other, pair in zip(others, pairs, strict=True)],
        "counts": count_kinds(desk.catalogue, Filters(party=party)),
        "world": world(),
        "shades": _shades(others),
    }


def _shades(counts: list[Count]) -> dict[str, tuple[int, int]]:
    """For each party how dark it is drawn, 1 to 5, and its number."""
    largest = max((each.count for each in counts), default=1)
    return {
        each.value: (1 + min(4, int(5 * (each.count / (largest + 1)) ** 0.5)), each.count) for each in counts
    }
