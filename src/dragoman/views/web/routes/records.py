"""A record's page, and a document's: its text with what was read in it."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import RedirectResponse, Response

from dragoman.register.answers import Answer
from dragoman.register.records import DocumentRecord, EngagementRecord, FeatureRecord
from dragoman.views.web.desk import Desk
from dragoman.views.web.entries import first_line, title_of
from dragoman.views.web.facts import facts_of, links_by_relation, sources_of
from dragoman.views.web.highlights import cut_into_stretches
from dragoman.views.web.lists import find_listed
from dragoman.views.web.pagemaking import page
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]

_LONGEST_ID = 200


@router.get("/records/{record_id}")
def record(request: Request, visitor: Reader, record_id: str) -> Response:
    """One record, its sources and its links."""
    desk = desk_of(request)
    desk.look()
    answer = desk.register.record(record_id[:_LONGEST_ID])
    shown = _page_of(answer)
    if shown != record_id:
        return RedirectResponse(f"/records/{shown}", status_code=303)
    listed = find_listed(desk.catalogue, {link.id for link in answer.links})
    context: dict[str, Any] = {
        "record": answer.record,
        "section_letter": answer.record.id[0],
        "title": title_of(answer.record),
        "facts": facts_of(answer, desk.wording),
        "links": links_by_relation(answer, listed),
    }
    if isinstance(answer.record, DocumentRecord):
        return _document(request, desk, answer.record, context)
    return page(
        request,
        "record.html",
        sources=sources_of(answer),
        who=_who(answer),
        perhaps=answer.perhaps,
        **context,
    )


def _page_of(answer: Answer) -> str:
    """The id of the record whose page shows it: a feature stands on its mechanism's."""
    if isinstance(answer.record, FeatureRecord):
        return next((link.id for link in answer.links if link.relation == "told_of"), answer.record.id)
    return answer.record.id


def _document(request: Request, desk: Desk, record: DocumentRecord, context: dict[str, Any]) -> Response:
    document = desk.register.document(record.document_id)
    text = document.text if document else ""
    if not record.title:
        context["title"] = first_line(text) or record.document_id
    marks = desk.queries.marks(record.document_id)
    first: dict[str, int] = {}
    for mark in marks:
        first.setdefault(mark.record, mark.start)
    stretches = cut_into_stretches(text, marks)
    return page(request, "document.html", stretches=stretches, first=first, **context)


def _who(answer: Answer) -> list[tuple[str, str | None, str, str | None]]:
    """Those who took part: name, country, role, and the id of their record."""
    if not isinstance(answer.record, EngagementRecord):
        return []
    there = {link.id for link in answer.links if link.id.startswith("P-")}
    named = [(each.name, each.country, each.role, each.person) for each in answer.record.participants]
    known = {each[3] for each in named}
    rest = [(link.headline, None, "", link.id) for link in answer.links if link.id in there - known]
    return [*named, *rest]


@router.get("/records/{record_id}/history")
def history(request: Request, visitor: Reader, record_id: str) -> Response:
    """How the register came to hold what it holds of a record."""
    desk = desk_of(request)
    answer = desk.register.record(record_id[:_LONGEST_ID])
    if answer.record.id != record_id:
        return RedirectResponse(f"/records/{answer.record.id}/history", status_code=303)
    return page(
        request,
        "history.html",
        record=answer.record,
        section_letter=answer.record.id[0],
        title=title_of(answer.record),
        events=list(reversed(desk.register.history(record_id))),
    )
