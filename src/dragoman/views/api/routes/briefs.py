"""Briefs as JSON, Markdown, PDF or Word documents."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import Response

from dragoman.model.errors import UsageError
from dragoman.views.api.answering import answer
from dragoman.views.api.schema import PROBLEMS
from dragoman.views.brief import Brief, brief_on, render_brief
from dragoman.views.brief import brief as write_brief
from dragoman.views.brief.render import FILES, MEDIA_TYPES, render_file
from dragoman.views.lines import as_object
from dragoman.views.parties import parse_party
from dragoman.views.web.asking import day_of
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role

router = APIRouter(tags=["briefs"], dependencies=[Depends(Needs(Role.READER))], responses=PROBLEMS)
_Party = Annotated[str, Path(max_length=20)]


_CONTENT: dict[str, dict[str, Any]] = {each: {} for each in ("text/markdown", *MEDIA_TYPES.values())}


@router.get("/briefs/{left}/{right}", response_model=dict[str, Any], responses={200: {"content": _CONTENT}})
def brief(
    request: Request,
    left: _Party,
    right: _Party,
    on: Annotated[str | None, Query(max_length=10)] = None,
    as_format: Annotated[Literal["json", "md", "pdf", "docx"], Query(alias="format")] = "json",
) -> Response:
    """The brief on two parties as of a day; by default, today."""
    desk = desk_of(request)
    pair = (parse_party(left), parse_party(right))
    if pair[0] == pair[1]:
        raise UsageError("give two different countries")
    return _answered(
        request, write_brief(desk.register, *pair, on=day_of(on, name="on") or desk.today), as_format
    )


@router.get("/briefs/{record_id}", response_model=dict[str, Any], responses={200: {"content": _CONTENT}})
def brief_about(
    request: Request,
    record_id: Annotated[str, Path(max_length=200)],
    on: Annotated[str | None, Query(max_length=10)] = None,
    as_format: Annotated[Literal["json", "md", "pdf", "docx"], Query(alias="format")] = "json",
) -> Response:
    """The brief on a person or a mechanism as of a day; by default, today."""
    desk = desk_of(request)
    made = brief_on(desk.register, record_id, on=day_of(on, name="on") or desk.today)
    return _answered(request, made, as_format)


def _answered(request: Request, made: Brief, as_format: str) -> Response:
    if as_format == "md":
        return Response(render_brief(made, as_format="md"), media_type="text/markdown; charset=utf-8")
    if as_format in FILES:
        return Response(render_file(made, as_format=as_format), media_type=MEDIA_TYPES[as_format])
    return answer(request, as_object(made) | {"on": made.on.isoformat()})
