"""Text in, reading out; nothing is stored."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from dragoman.flow import Failure
from dragoman.model.contract import reading_as_dict
from dragoman.model.dates import parse_partial_date
from dragoman.model.errors import SourceError, UsageError
from dragoman.model.text import Document
from dragoman.views.api.answering import answer
from dragoman.views.api.schema import PROBLEMS, ToRead
from dragoman.views.web.security import Needs, check_origin, desk_of
from dragoman.views.web.users import Role

router = APIRouter(tags=["readings"], dependencies=[Depends(Needs(Role.READER))], responses=PROBLEMS)


@router.post("/read", response_model=dict[str, Any], dependencies=[Depends(check_origin)])
def read(request: Request, given: ToRead) -> Response:
    """What a report says, as the reading contract has it."""
    outcome = desk_of(request).read([document_of(request, given)])[0]
    if isinstance(outcome, Failure):
        raise SourceError(str(outcome))
    return answer(request, reading_as_dict(outcome))


def document_of(request: Request, given: ToRead) -> Document:
    """The document that was sent or is to be fetched; UsageError where its day is none."""
    try:
        published = parse_partial_date(given.published) if given.published else None
    except ValueError:
        raise UsageError(f"published {given.published}: no such day; write YYYY-MM-DD") from None
    if (given.text is None) == (given.address is None):
        raise UsageError("give either a text or an address")
    document = _sent(given) if given.text is not None else _fetched(request, given)
    if published and (given.text is not None or document.published is None):
        return replace(document, published=published, published_basis="given")
    return document


def _sent(given: ToRead) -> Document:
    return Document(
        id=given.id or "text",
        text=given.text or "",
        url=given.url,
        title=given.title,
        outlet=given.outlet,
    )


def _fetched(request: Request, given: ToRead) -> Document:
    """The report at the address, which only those who may file reports may have fetched."""
    Needs(Role.REVIEWER)(request)
    document = desk_of(request).fetch(given.address or "")
    title, outlet = document.title or given.title, document.outlet or given.outlet
    return replace(document, id=given.id or document.id, title=title, outlet=outlet)
