"""Lists, records, documents and pairs as JSON."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request
from pydantic import BaseModel, Field
from starlette.responses import Response

from dragoman.model.errors import NotInRegister
from dragoman.register.records import EngagementRecord
from dragoman.views.api.answering import answer, cursor_after, place_of
from dragoman.views.api.schema import (
    PROBLEMS,
    AnswerModel,
    DocumentModel,
    EventModel,
    ListModel,
    MarkModel,
    PairModel,
)
from dragoman.views.lines import as_object
from dragoman.views.pages import (
    LARGEST_PAGE,
    LETTERS,
    LISTS,
    PAGE_SIZE,
    Filters,
    List,
    Listed,
    Order,
    Section,
)
from dragoman.views.parties import parse_area, parse_level, parse_party
from dragoman.views.web.asking import day_of
from dragoman.views.web.counts import find_pairs
from dragoman.views.web.lists import find_page
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.spreadsheets import as_csv
from dragoman.views.web.users import Role

router = APIRouter(tags=["records"], dependencies=[Depends(Needs(Role.READER))], responses=PROBLEMS)

_Code = Annotated[str | None, Query(max_length=20, description="a country or bloc")]


class ListQuery(BaseModel):
    """The query of a list; what is not given does not narrow it."""

    left: str | None = Field(None, max_length=20, description="a country or bloc")
    right: str | None = Field(None, max_length=20, description="the other party")
    area: str | None = Field(None, max_length=60)
    type: str | None = Field(None, max_length=60)
    level: str | None = Field(
        None, max_length=60, description="of engagements: a code of the levels vocabulary"
    )
    status: str | None = Field(None, max_length=60)
    outlet: str | None = Field(None, max_length=300)
    where: str | None = Field(None, max_length=300, description="a place of engagements, as /places has it")
    since: str | None = Field(None, max_length=10, description="YYYY, YYYY-MM or YYYY-MM-DD")
    until: str | None = Field(None, max_length=10, description="YYYY, YYYY-MM or YYYY-MM-DD")
    q: str = Field("", max_length=300, description="words; marks and case are ignored")
    sort: Order | None = None
    limit: int = Field(PAGE_SIZE, ge=1, le=LARGEST_PAGE)
    cursor: str | None = Field(None, max_length=2000)

    def filters(self, section: Section | None) -> Filters:
        """The query as filters; UsageError where a value cannot be."""
        parties = [parse_party(code) for code in (self.left, self.right) if code]
        return Filters(
            section=section,
            between=(parties[0], parties[1]) if len(parties) == 2 else None,
            party=parties[0] if len(parties) == 1 else None,
            area=parse_area(self.area) if self.area else None,
            type=self.type or None,
            level=parse_level(self.level) if self.level else None,
            status=self.status or None,
            outlet=self.outlet or None,
            where=self.where or None,
            since=day_of(self.since, name="since"),
            until=day_of(self.until, name="until", is_last=True),
            words=self.q,
            order=self.sort,
            size=self.limit,
            after=place_of(self.cursor),
        )


@router.get("/pairs", response_model=list[PairModel])
def pairs(
    request: Request, party: _Code = None, limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = PAGE_SIZE
) -> Response:
    """The pairs on which the register holds most."""
    code = parse_party(party) if party else None
    found = find_pairs(desk_of(request).catalogue, party=code, limit=limit)
    counted = [
        {"parties": pair.parties} | {str(each): pair.counts[letter] for each, letter in LETTERS.items()}
        for pair in found
    ]
    return answer(request, counted)


@router.get("/records/{record_id}", response_model=AnswerModel)
def record(request: Request, record_id: Annotated[str, Path(max_length=200)]) -> Response:
    """A record (by its id, or the beginning of one), its evidence and its links."""
    desk = desk_of(request)
    found = desk.register.record(record_id)
    level = desk.queries.level(found.record) if isinstance(found.record, EngagementRecord) else None
    return answer(request, as_object(found) | {"level": as_object(level)})


@router.get("/records/{record_id}/history", response_model=list[EventModel])
def history(request: Request, record_id: Annotated[str, Path(max_length=200)]) -> Response:
    """Every moment at which a record changed, with its cause, in order."""
    return answer(request, as_object(desk_of(request).register.history(record_id)))


@router.get("/documents/{document_id}/marks", response_model=list[MarkModel])
def marks(request: Request, document_id: Annotated[str, Path(max_length=200)]) -> Response:
    """What was read in a document: each stretch of its text, and the record that rests on it."""
    desk = desk_of(request)
    if desk.register.document(document_id) is None:
        raise NotInRegister(f"{document_id}: no document of that id; see /api/v1/documents")
    return answer(request, as_object(desk.queries.marks(document_id)))


@router.get("/documents/{document_id}/text", response_model=DocumentModel)
def document(request: Request, document_id: Annotated[str, Path(max_length=200)]) -> Response:
    """A document's text as filed; spans count its code points."""
    found = desk_of(request).register.document(document_id)
    if found is None:
        raise NotInRegister(f"{document_id}: no document of that id; see /api/v1/documents")
    return answer(request, as_object(found))


def _list(request: Request, section: Section | None, query: ListQuery) -> Response:
    desk = desk_of(request)
    desk.look()
    found = find_page(desk.catalogue, query.filters(section))
    full = len(found.records) == query.limit
    following = cursor_after(found.records[-1].place) if full else None
    return answer(
        request,
        {
            "records": [listed_plainly(each) for each in found.records],
            "total": found.total,
            "next": following,
        },
    )


def listed_plainly(listed: Listed) -> dict[str, Any]:
    """A record of a list as its line in JSON."""
    given: dict[str, Any] = as_object(listed)
    given.pop("place")
    return given


@router.get("/search", response_model=ListModel)
def search(request: Request, query: Annotated[ListQuery, Query()]) -> Response:
    """Records of every kind."""
    return _list(request, None, query)


def _add(wanted: List) -> None:
    def narrowed(query: ListQuery) -> ListQuery:
        return query.model_copy(update={"type": wanted.type}) if wanted.type else query

    def show(request: Request, query: Annotated[ListQuery, Query()]) -> Response:
        return _list(request, wanted.section, narrowed(query))

    def download(request: Request, query: Annotated[ListQuery, Query()]) -> Response:
        desk = desk_of(request)
        desk.look()
        asked = narrowed(query).model_copy(update={"cursor": None})
        return as_csv(desk.catalogue, asked.filters(wanted.section), name=wanted.name)

    show.__doc__ = f"The {wanted.name} that fit."
    download.__doc__ = f"All {wanted.name} that fit, as CSV; ``limit`` and ``cursor`` do nothing here."
    router.add_api_route(f"/{wanted.name}", show, response_model=ListModel, name=f"list_{wanted.name}")
    router.add_api_route(
        f"/{wanted.name}.csv",
        download,
        response_class=Response,
        responses={200: {"content": {"text/csv": {}}}},
        name=f"download_{wanted.name}",
    )


for _wanted in LISTS:
    _add(_wanted)
