"""What the address bar asks: filters out of a request's query, and back into one."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from fastapi import Request

from dragoman.model.dates import parse_partial_date
from dragoman.model.errors import UsageError
from dragoman.views.pages import PAGE_SIZE, Filters, Order, Section
from dragoman.views.parties import parse_area, parse_level, parse_party
from dragoman.views.web.folding import folded
from dragoman.views.web.wording import load_wording

_LONGEST_WORDS = 300
_LAST_PAGE = 100_000


def filters_of(request: Request, section: Section | None = None) -> Filters:
    """The filters of the address.

    Raises:
        UsageError: a value cannot be, such as the code of no country, or a day of no calendar.
    """
    asked = request.query_params
    left, right = asked.get("left", ""), asked.get("right", "")
    parties = [party_of(words) for words in (left, right) if words]
    return Filters(
        section=section,
        between=(parties[0], parties[1]) if len(parties) == 2 else None,
        party=parties[0] if len(parties) == 1 else None,
        area=parse_area(asked["area"]) if asked.get("area") else None,
        type=asked.get("type") or None,
        level=parse_level(asked["level"]) if asked.get("level") else None,
        status=asked.get("status") or None,
        outlet=asked.get("outlet") or None,
        where=asked.get("where", "")[:_LONGEST_WORDS] or None,
        since=day_of(asked.get("since"), name="since"),
        until=day_of(asked.get("until"), name="until", is_last=True),
        words=asked.get("q", "")[:_LONGEST_WORDS],
        order=_order(asked.get("sort")),
        start=(_page(asked.get("page")) - 1) * PAGE_SIZE,
    )


def asked_of(filters: Filters) -> dict[str, Any]:
    """The filters as the query of an address."""
    left, right = filters.between or (filters.party, None)
    return {
        "left": left,
        "right": right,
        "q": filters.words,
        "type": filters.type,
        "level": filters.level,
        "status": filters.status,
        "area": filters.area,
        "outlet": filters.outlet,
        "where": filters.where,
        "since": filters.since,
        "until": filters.until,
        "sort": filters.order,
    }


def party_of(words: str) -> str:
    """The code of the country or bloc that the words are: its code or its name, in any case.

    Raises:
        UsageError: there is none.
    """
    return _codes_by_name().get(folded(words.strip())) or parse_party(words.strip()[:60])


@lru_cache(maxsize=1)
def _codes_by_name() -> dict[str, str]:
    return {folded(name): code for code, name in load_wording().parties.names.items()}


def day_of(text: str | None, *, name: str, is_last: bool = False) -> date | None:
    """The day that a year, a month or a day begins with (or ends with); None for none."""
    if not text:
        return None
    try:
        day = parse_partial_date(text)
    except ValueError:
        raise UsageError(f"{name} {text[:40]}: no such day; write YYYY, YYYY-MM or YYYY-MM-DD") from None
    return day.last_day if is_last else day.first_day


def _order(text: str | None) -> Order | None:
    if not text:
        return None
    if text not in list(Order):
        raise UsageError(f"sort {text[:40]}: write {', '.join(Order)}")
    return Order(text)


def _page(text: str | None) -> int:
    if not text:
        return 1
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= _LAST_PAGE:
        raise UsageError(f"page {text[:40]}: write a number from 1")
    return int(text)
