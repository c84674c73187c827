"""The brief: two footnoted pages on a pair, a counterpart or a mechanism, to read, print and carry away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from dragoman.model.errors import UsageError
from dragoman.views.brief import Brief, brief_on, render_brief
from dragoman.views.brief import brief as write_brief
from dragoman.views.brief.render import MEDIA_TYPES, render_file
from dragoman.views.pages import Filters, Listed, Order, Section
from dragoman.views.web.asking import day_of, party_of
from dragoman.views.web.counts import find_pairs
from dragoman.views.web.desk import Desk
from dragoman.views.web.lists import find_some
from dragoman.views.web.pagemaking import page
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]

_CHOICES, _LONGEST_ID = 8, 200


@router.get("/brief")
def brief(request: Request, visitor: Reader) -> Response:
    """A brief where a pair, a person or a mechanism is chosen, and the form to choose."""
    desk = desk_of(request)
    desk.look()
    made = _brief(desk, request) if _is_chosen(request) else None
    pair = made.parties if made and not made.about else ()
    return page(
        request,
        "brief.html",
        brief=made,
        pairs=desk.remembered(lambda: find_pairs(desk.catalogue, limit=12), "brief pairs"),
        asked=_asked(made),
        parties=[desk.wording.party(code) for code in pair] or ["", ""],
        on=_on(desk, request),
        narrower=_narrower(desk, pair),
    )


def _is_chosen(request: Request) -> bool:
    asked = request.query_params
    return bool(asked.get("about") or (asked.get("left") and asked.get("right")))


def _narrower(desk: Desk, pair: tuple[str, ...]) -> list[Listed]:
    """Mechanisms and people of the pair on whom a brief of their own can be made."""
    if len(pair) != 2:
        return []
    of_pair = Filters(between=(pair[0], pair[1]), order=Order.NEWEST, size=_CHOICES)
    return [
        each
        for section in (Section.MECHANISMS, Section.PEOPLE)
        for each in find_some(desk.catalogue, replace(of_pair, section=section))
    ]


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
    key = ("brief", as_format, made.about or made.parties, made.on)
    content = desk.remembered(lambda: render_file(made, as_format=as_format), *key)
    return Response(content, media_type=MEDIA_TYPES[as_format], headers=_named(made, as_format))


def _asked(made: Brief | None) -> dict[str, str]:
    if made is None:
        return {}
    on = {"on": made.on.isoformat()}
    return (
        {"about": made.about, **on}
        if made.about
        else {"left": made.parties[0], "right": made.parties[1], **on}
    )


def _brief(desk: Desk, request: Request) -> Brief:
    asked, on = request.query_params, _on(desk, request)
    about = asked.get("about", "")[:_LONGEST_ID]
    if about:
        return desk.remembered(lambda: brief_on(desk.register, about, on=on), "brief", about, on)
    left, right = (party_of(asked.get(name, "")) for name in ("left", "right"))
    if left == right:
        raise UsageError("choose two different countries")
    return desk.remembered(lambda: write_brief(desk.register, left, right, on=on), "brief", left, right, on)


def _on(desk: Desk, request: Request) -> date:
    return day_of(request.query_params.get("on"), name="on") or desk.today


def _named(made: Brief, ending: str) -> dict[str, str]:
    return {"content-disposition": f'attachment; filename="{made.file_name}.{ending}"'}
