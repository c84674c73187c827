"""The brief: two footnoted pages on a pair, to read, print and carry away."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from dragoman.model.errors import UsageError
from dragoman.views.brief import Brief, render_brief
from dragoman.views.brief import brief as write_brief
from dragoman.views.brief.render import MEDIA_TYPES, render_file
from dragoman.views.web.asking import day_of, party_of
from dragoman.views.web.counts import find_pairs
from dragoman.views.web.desk import Desk
from dragoman.views.web.pagemaking import page
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]


@router.get("/brief")
def brief(request: Request, visitor: Reader) -> Response:
    """A brief where a pair is chosen, and the form to choose one."""
    desk = desk_of(request)
    desk.look()
    asked = request.query_params
    made = _brief(desk, request) if asked.get("left") and asked.get("right") else None
    pairs = desk.remembered(lambda: find_pairs(desk.catalogue, limit=12), "brief pairs")
    parties = [desk.wording.party(code) for code in made.parties] if made else ["", ""]
    on = _on(desk, request)
    return page(request, "brief.html", brief=made, pairs=pairs, asked=_asked(made), parties=parties, on=on)


@router.get("/brief.md")
def brief_md(request: Request, visitor: Reader) -> Response:
    """The brief as Markdown."""
    made = _brief(desk_of(request), request)
    content = render_brief(made, as_format="md")
    return Response(content, media_type="text/markdown; charset=utf-8", headers=_named(made, "md"))


@router.get("/brief.docx")
def brief_docx(request: Request, visitor: Reader) -> Response:
    """The brief as a Word document."""
    return _file(request, "docx")


@router.get("/brief.pdf")
def brief_pdf(request: Request, visitor: Reader) -> Response:
    """The brief as a PDF."""
    return _file(request, "pdf")


def _file(request: Request, as_format: str) -> Response:
    desk = desk_of(request)
    made = _brief(desk, request)
    key = ("brief", as_format, made.parties, made.on)
    content = desk.remembered(lambda: render_file(made, as_format=as_format), *key)
    return Response(content, media_type=MEDIA_TYPES[as_format], headers=_named(made, as_format))


def _asked(made: Brief | None) -> dict[str, str]:
    return {"left": made.parties[0], "right": made.parties[1], "on": made.on.isoformat()} if made else {}


def _brief(desk: Desk, request: Request) -> Brief:
    left, right = (party_of(request.query_params.get(name, "")) for name in ("left", "right"))
    if left == right:
        raise UsageError("choose two different countries")
    on = _on(desk, request)
    return desk.remembered(lambda: write_brief(desk.register, left, right, on=on), "brief", left, right, on)


def _on(desk: Desk, request: Request) -> date:
    return day_of(request.query_params.get("on"), name="on") or desk.today


def _named(made: Brief, ending: str) -> dict[str, str]:
    name = f"brief-{'-'.join(made.parties)}-{made.on.isoformat()}.{ending}"
    return {"content-disposition": f'attachment; filename="{name}"'}
