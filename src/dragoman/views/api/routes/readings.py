"""Text in, reading out; nothing is stored."""

from __future__ import annotations

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
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role

router = APIRouter(tags=["readings"], dependencies=[Depends(Needs(Role.READER))], responses=PROBLEMS)


@router.post("/read", response_model=dict[str, Any])
def read(request: Request, given: ToRead) -> Response:
    """What a report says, as the reading contract has it."""
    outcome = desk_of(request).read([document_of(given)])[0]
    if isinstance(outcome, Failure):
        raise SourceError(str(outcome))
    return answer(request, reading_as_dict(outcome))


def document_of(given: ToRead) -> Document:
    """The document that was sent; UsageError where its day is none."""
    try:
        published = parse_partial_date(given.published) if given.published else None
    except ValueError:
        raise UsageError(f"published {given.published}: no such day; write YYYY-MM-DD") from None
    return Document(
        id=given.id,
        text=given.text,
        published=published,
        published_basis="given" if published else None,
        url=given.url,
        title=given.title,
        outlet=given.outlet,
    )
