"""Lists of records with their filters in the address, and the search over all."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from dragoman.register.levels import levels_in_order
from dragoman.views.pages import LISTS, Filters, List
from dragoman.views.web.asking import asked_of, filters_of
from dragoman.views.web.counts import count_values
from dragoman.views.web.desk import Desk
from dragoman.views.web.fitting import is_found_whole
from dragoman.views.web.lists import find_by_kind, find_page
from dragoman.views.web.pagemaking import kept_page
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.spreadsheets import as_csv
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]

_SHOWN = 12


@router.get("/search")
def search(request: Request, visitor: Reader) -> Response:
    """Records of every kind that hold the words."""
    desk, filters = desk_of(request), filters_of(request)

    def found() -> dict[str, Any]:
        pages = find_by_kind(desk.catalogue, filters, size=_SHOWN) if filters.words.strip() else []
        total = sum(each.total for _, each in pages)
        said = {"words": filters.words, "is_whole": is_found_whole(filters.words)}
        return {"found": pages, "total": total, **said}

    return kept_page(request, "search.html", found)


def _list(request: Request, wanted: List) -> Response:
    desk, filters = desk_of(request), _filters(request, wanted)
    return kept_page(
        request,
        "list.html",
        lambda: {
            "list": wanted.name,
            "section": wanted.section,
            "found": find_page(desk.catalogue, filters),
            "filters": filters,
            "asked": asked_of(filters) | ({"type": None} if wanted.type else {}),
            "choices": desk.remembered(lambda: _choices(desk, wanted), "choices", wanted.name),
        },
    )


def _filters(request: Request, wanted: List) -> Filters:
    """The filters of the address; of a list of one type, no other can be asked for."""
    filters = filters_of(request, wanted.section)
    return replace(filters, type=wanted.type) if wanted.type else filters


def _choices(desk: Desk, wanted: List) -> dict[str, list[tuple[str, int]]]:
    """What each filter may be set to, with the number of records that carry it."""
    narrowed = Filters(section=wanted.section, type=wanted.type)
    names = ["party", *([] if wanted.type else ["type"]), "level", "status", "area", "outlet"]
    counted = {
        name: [(each.value, each.count) for each in count_values(desk.catalogue, narrowed, name)]
        for name in names
    }
    counted["level"].sort(key=lambda each: levels_in_order().index(each[0]))
    return {"type": []} | counted


def _add(wanted: List) -> None:
    def show(request: Request, visitor: Reader) -> Response:
        return _list(request, wanted)

    def download(request: Request, visitor: Reader) -> Response:
        return as_csv(desk_of(request).catalogue, _filters(request, wanted), name=wanted.name)

    router.add_api_route(f"/{wanted.name}", show, name=wanted.name)
    router.add_api_route(f"/{wanted.name}.csv", download, name=f"{wanted.name}_csv")


for _wanted in LISTS:
    _add(_wanted)
