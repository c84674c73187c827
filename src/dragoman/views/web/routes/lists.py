"""Lists of records with their filters in the address, and the search over all."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response, StreamingResponse

from dragoman.views.pages import Filters, Listed, Section
from dragoman.views.web.asking import asked_of, filters_of
from dragoman.views.web.counts import count_values
from dragoman.views.web.desk import Desk
from dragoman.views.web.lists import find_all, find_by_kind, find_page
from dragoman.views.web.pagemaking import kept_page
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]

_COLUMNS = (
    "id",
    "kind",
    "title",
    "type",
    "status",
    "date",
    "first_day",
    "last_day",
    "parties",
    "detail",
    "sources",
)
_SHOWN = 12


@router.get("/search")
def search(request: Request, visitor: Reader) -> Response:
    """Records of every kind that hold the words."""
    desk, filters = desk_of(request), filters_of(request)

    def found() -> dict[str, Any]:
        pages = find_by_kind(desk.catalogue, filters, size=_SHOWN) if filters.words.strip() else []
        return {"found": pages, "total": sum(each.total for _, each in pages), "words": filters.words}

    return kept_page(request, "search.html", found)


def _list(request: Request, section: Section) -> Response:
    desk, filters = desk_of(request), filters_of(request, section)
    return kept_page(
        request,
        "list.html",
        lambda: {
            "section": section,
            "found": find_page(desk.catalogue, filters),
            "filters": filters,
            "asked": asked_of(filters),
            "choices": desk.remembered(lambda: _choices(desk, section), "choices", section),
        },
    )


def _choices(desk: Desk, section: Section) -> dict[str, list[tuple[str, int]]]:
    """What each filter may be set to, with the number of records that carry it."""
    narrowed = Filters(section=section)
    return {
        name: [(each.value, each.count) for each in count_values(desk.catalogue, narrowed, name)]
        for name in ("party", "type", "status", "area", "outlet")
    }


def _csv(request: Request, section: Section) -> Response:
    desk = desk_of(request)
    records = find_all(desk.catalogue, filters_of(request, section))
    headers = {"content-disposition": f'attachment; filename="{section.value}.csv"'}
    return StreamingResponse(_lines(records), media_type="text/csv; charset=utf-8", headers=headers)


def _lines(records: list[Listed]) -> Iterator[str]:
    yield _line(_COLUMNS)
    for record in records:
        values = [getattr(record, name) for name in _COLUMNS]
        yield _line(" ".join(value) if isinstance(value, tuple) else value for value in values)


def _line(values: Iterable[object]) -> str:
    written = io.StringIO()
    csv.writer(written).writerow(_inert(value) for value in values)
    return written.getvalue()


def _inert(value: object) -> object:
    """The value so that a spreadsheet does not take it for a formula."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return "" if value is None else value


def _add(section: Section) -> None:
    def show(request: Request, visitor: Reader) -> Response:
        return _list(request, section)

    def download(request: Request, visitor: Reader) -> Response:
        return _csv(request, section)

    router.add_api_route(f"/{section.value}", show, name=section.value)
    router.add_api_route(f"/{section.value}.csv", download, name=f"{section.value}_csv")


for _section in Section:
    _add(_section)
