"""What stands between two parties, which countries are on record, and who met whom, as JSON."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request
from pydantic import BaseModel, Field
from starlette.responses import Response

from dragoman.model.errors import UsageError
from dragoman.views.api.answering import answer
from dragoman.views.api.routes.records import ListQuery, listed_plainly
from dragoman.views.api.schema import PROBLEMS, ListedModel
from dragoman.views.lines import as_object
from dragoman.views.pages import LETTERS, Filters, Section
from dragoman.views.parties import parse_party
from dragoman.views.web.counts import count_by_year, count_values
from dragoman.views.web.meetings import find_network
from dragoman.views.web.overview import make_overview
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role

router = APIRouter(tags=["records"], dependencies=[Depends(Needs(Role.READER))], responses=PROBLEMS)
_Party = Annotated[str, Path(max_length=20)]


class CountryModel(BaseModel):
    """A country or bloc and at how many engagements it was a party."""

    country: str
    engagements: int


class YearCountModel(BaseModel):
    """How many there are of one sort in a year; no year stands for days that are not known."""

    name: str
    year: str
    count: int


class OpenModel(BaseModel):
    """What one party has undertaken and not yet done: the latest, and how many in all."""

    party: str
    commitments: list[ListedModel]
    total: int


class OverviewModel(BaseModel):
    """What stands between two parties, as their page has it."""

    parties: tuple[str, str]
    counts: dict[str, int]
    latest: ListedModel | None = Field(description="the last engagement that was held")
    coming: list[ListedModel]
    engagements_by_level: list[YearCountModel] = Field(
        description="by level, a code of the levels vocabulary"
    )
    engagements_by_year: list[YearCountModel] = Field(description="by type")
    areas_by_year: list[YearCountModel] = Field(description="commitments by area")
    documents_by_year: list[YearCountModel] = Field(description="by outlet: what has been read")
    instruments: list[ListedModel]
    mechanisms: list[dict[str, Any]]
    open: list[OpenModel]
    due: str | None = Field(description="the id of the mechanism that falls due next")


class AttendeeModel(BaseModel):
    """A person of a network."""

    id: str
    name: str
    country: str | None
    engagements: int
    organisations: list[str]


class OrganisationModel(BaseModel):
    """An organisation and the people of the network seen there, by id."""

    name: str
    country: str | None
    people: list[str]


class TogetherModel(BaseModel):
    """Two people, by id, and at how many engagements both were."""

    left: str
    right: str
    times: int


class NetworkModel(BaseModel):
    """Who met whom at the latest engagements that fit, and out of how many."""

    people: list[AttendeeModel]
    together: list[TogetherModel]
    organisations: list[OrganisationModel]
    engagements: int
    engagements_in_all: int
    people_in_all: int


@router.get("/countries", response_model=list[CountryModel])
def countries(request: Request) -> Response:
    """The countries and blocs on record, those of most engagements first."""
    desk = desk_of(request)
    desk.look()
    found = count_values(desk.catalogue, Filters(section=Section.ENGAGEMENTS), "party")
    return answer(request, [{"country": each.value, "engagements": each.count} for each in found])


@router.get("/overview/{left}/{right}", response_model=OverviewModel)
def overview(request: Request, left: _Party, right: _Party) -> Response:
    """What stands between two parties, as of today."""
    desk = desk_of(request)
    desk.look()
    pair = (parse_party(left), parse_party(right))
    if pair[0] == pair[1]:
        raise UsageError("give two different countries")
    made = desk.remembered(lambda: make_overview(desk, pair), "overview", pair, desk.today)
    by_year = {
        name: [
            {"name": value, "year": year, "count": count}
            for value, year, count in count_by_year(desk.catalogue, pair, tag)
        ]
        for name, tag in (
            ("engagements_by_level", "level"),
            ("engagements_by_year", "type"),
            ("areas_by_year", "area"),
            ("documents_by_year", "outlet"),
        )
    }
    said: dict[str, Any] = {
        "parties": pair,
        "counts": {section.value: made.counts.get(letter, 0) for section, letter in LETTERS.items()},
        "latest": listed_plainly(made.latest) if made.latest else None,
        "coming": [listed_plainly(each) for each in made.coming],
        "instruments": [listed_plainly(each) for each in made.instruments],
        "mechanisms": as_object(made.mechanisms),
        "open": [
            {
                "party": side.party,
                "commitments": [listed_plainly(each) for each in side.commitments],
                "total": side.total,
            }
            for side in made.sides
        ],
        "due": made.due.id if made.due else None,
    }
    return answer(request, said | by_year)


@router.get("/network", response_model=NetworkModel)
def network(request: Request, query: Annotated[ListQuery, Query()]) -> Response:
    """Who met whom at the engagements that fit; ``sort``, ``limit`` and ``cursor`` do nothing here."""
    desk = desk_of(request)
    desk.look()
    asked = query.model_copy(update={"sort": None, "cursor": None})
    return answer(request, as_object(find_network(desk, asked.filters(Section.ENGAGEMENTS))))
