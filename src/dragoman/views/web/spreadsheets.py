"""Lists as CSV: every record that fits, many lines at once, nothing in it that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from starlette.responses import Response, StreamingResponse

from dragoman.views.pages import Filters, Listed
from dragoman.views.web.catalogue import Catalogue
from dragoman.views.web.lists import find_all

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
_AT_ONCE = 2000


def as_csv(catalogue: Catalogue, filters: Filters, *, name: str) -> Response:
    """Every record that fits, as a file of that name."""
    headers = {"content-disposition": f'attachment; filename="{name}.csv"'}
    lines = _lines(find_all(catalogue, filters))
    return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=headers)


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
