"""Lists of records with their filters in the address, and the search over all."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response, StreamingResponse

from dragoman.register.levels import levels_in_order
from dragoman.views.pages import LISTS, Filters, List, Listed
from dragoman.views.web.asking import asked_of, filters_of
from dragoman.views.web.counts import count_values
from dragoman.views.web.desk import Desk
from dragoman.views.web.fitting import is_found_whole
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
    "level",
    "status",
    "date",
    "first_day",
    "last_day",
    "parties",
    "detail",
    "sources",
)
_SHOWN, _AT_ONCE = 12, 2000


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


def _csv(request: Request, wanted: List) -> Response:
    desk = desk_of(request)
    records = find_all(desk.catalogue, _filters(request, wanted))
    headers = {"content-disposition": f'attachment; filename="{wanted.name}.csv"'}
    return StreamingResponse(_lines(records), media_type="text/csv; charset=utf-8", headers=headers)


def _lines(records: list[Listed]) -> Iterator[str]:
    yield _rows([_COLUMNS])
    for start in range(0, len(records), _AT_ONCE):
        yield _rows(_cells(record) for record in records[start : start + _AT_ONCE])


def _cells(record: Listed) -> list[object]:
    values = [getattr(record, name) for name in _COLUMNS]
    return [" ".join(value) if isinstance(value, tuple) else value for value in values]


def _rows(rows: Iterable[Iterable[object]]) -> str:
    written = io.StringIO()
    csv.writer(written).writerows([_inert(value) for value in row] for row in rows)
    return written.getvalue()


def _inert(value: object) -> object:
    """The value so that a spreadsheet does not take it for a formula."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return "" if value is None else value


def _add(wanted: List) -> None:
    def show(request: Request, visitor: Reader) -> Response:
        return _list(request, wanted)

    def download(request: Request, visitor: Reader) -> Response:
        return _csv(request, wanted)

    router.add_api_route(f"/{wanted.name}", show, name=wanted.name)
    router.add_api_route(f"/{wanted.name}.csv", download, name=f"{wanted.name}_csv")


for _wanted in LISTS:
    _add(_wanted)
