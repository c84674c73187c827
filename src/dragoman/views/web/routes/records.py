"""A record's page, and a document's: its text with what was read in it."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import RedirectResponse, Response

from dragoman.register.answers import Answer
from dragoman.register.derive.commitments import standing_on
from dragoman.register.records import (
    CommitmentRecord,
    DocumentRecord,
    EngagementRecord,
    FeatureRecord,
    MechanismRecord,
)
from dragoman.views.pages import LETTERS, Section
from dragoman.views.web.desk import Desk
from dragoman.views.web.entries import first_line, title_of
from dragoman.views.web.facts import Source, facts_of, level_fact, links_by_relation, sources_of
from dragoman.views.web.highlights import cut_into_stretches
from dragoman.views.web.lists import find_listed
from dragoman.views.web.pagemaking import kept_page, page
from dragoman.views.web.rows import editions_in_a_row, steps_of
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]

_LONGEST_ID = 200


@router.get("/records/{record_id}")
def record(request: Request, visitor: Reader, record_id: str) -> Response:
    """One record, its sources and its links."""
    desk = desk_of(request)
    whole = _whole_id(desk, record_id)
    if whole != record_id:
        return RedirectResponse(f"/records/{whole}", status_code=303)
    name = "document.html" if record_id.startswith(LETTERS[Section.DOCUMENTS]) else "record.html"
    return kept_page(request, name, lambda: _context(desk, record_id))


def _whole_id(desk: Desk, record_id: str) -> str:
    """The record's own id; that of the one it stands for, where it is but the beginning of one."""
    if find_listed(desk.catalogue, [record_id]):
        return record_id
    return _page_of(desk.register.record(record_id[:_LONGEST_ID]))


def _page_of(answer: Answer) -> str:
    """The id of the record whose page shows it: a feature stands on its mechanism's."""
    if isinstance(answer.record, FeatureRecord):
        return next((link.id for link in answer.links if link.relation == "told_of"), answer.record.id)
    return answer.record.id


def _context(desk: Desk, record_id: str) -> dict[str, Any]:
    answer = desk.register.record(record_id)
    listed = find_listed(desk.catalogue, {link.id for link in answer.links})
    context: dict[str, Any] = {
        "record": answer.record,
        "section_letter": answer.record.id[0],
        "title": title_of(answer.record),
        "facts": facts_of(answer, desk.wording),
        "links": links_by_relation(answer, listed),
    }
    record = answer.record
    if isinstance(record, DocumentRecord):
        return context | _document(desk, record)
    if isinstance(record, EngagementRecord):
        context["facts"].insert(1, level_fact(desk.queries.level(record), desk.wording))
    context["editions"] = editions_in_a_row(record) if isinstance(record, MechanismRecord) else ()
    context["steps"] = steps_of(answer)
    context["standing"] = standing_on(record, desk.today) if isinstance(record, CommitmentRecord) else None
    sources = sorted(sources_of(answer), key=_day_of, reverse=True)
    return context | {"sources": sources, "who": _who(answer), "perhaps": answer.perhaps}


def _day_of(source: Source) -> tuple[str, str]:
    """When the source was published: those whose day is not known are the oldest."""
    return (source.published.first_day.isoformat() if source.published else "", source.document_id)


def _document(desk: Desk, record: DocumentRecord) -> dict[str, Any]:
    document = desk.register.document(record.document_id)
    text = document.text if document else ""
    marks = desk.queries.marks(record.document_id)
    first: dict[str, int] = {}
    for mark in marks:
        first.setdefault(mark.record, mark.start)
    title = record.title or first_line(text) or record.document_id
    return {"title": title, "stretches": cut_into_stretches(text, marks), "first": first}


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
