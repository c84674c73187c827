"""What changed on two parties since a moment, as JSON."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, Field
from starlette.responses import Response

from dragoman.model.errors import UsageError
from dragoman.views.api.answering import answer
from dragoman.views.api.schema import PROBLEMS, ListedModel
from dragoman.views.lines import as_object
from dragoman.views.pages import LARGEST_PAGE, PAGE_SIZE
from dragoman.views.parties import parse_party
from dragoman.views.web.changes import Group, find_changes
from dragoman.views.web.security import Needs, desk_of
from dragoman.views.web.users import Role

router = APIRouter(tags=["records"], dependencies=[Depends(Needs(Role.READER))], responses=PROBLEMS)
_Party = Annotated[str, Query(max_length=20, description="a country or bloc")]


class GroupModel(BaseModel):
    """How many records there are, by kind, and the first of them."""

    total: int
    counts: dict[str, int]
    records: list[ListedModel]


class DecidedModel(BaseModel):
    """A decision in words; ``undone`` where it has been taken back."""

    id: int
    words: str
    by: str
    day: str
    reason: str
    subjects: list[str]
    undone: bool


class ChangesModel(BaseModel):
    """What changed; give ``moment`` back as ``since`` to go on from there."""

    since: str
    moment: str = Field(description="up to when the lists know")
    new: GroupModel
    changed: GroupModel
    decided: list[DecidedModel]


@router.get("/changes", response_model=ChangesModel)
def changes(
    request: Request,
    left: _Party,
    right: _Party,
    since: Annotated[str, Query(max_length=40, description="a day or a moment", examples=["2024-05-01"])],
    limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = PAGE_SIZE,
) -> Response:
    """What is new, changed and decided on two parties since a day or a moment."""
    desk = desk_of(request)
    desk.look()
    pair = (parse_party(left), parse_party(right))
    if pair[0] == pair[1]:
        raise UsageError("choose two different countries")
    found = find_changes(desk, pair, since=_moment(since), size=limit)
    decided = [as_object(each) | {"undone": not each.can_undo} for each in found.decided]
    for each in decided:
        del each["can_undo"]
    said = {"since": found.since, "moment": found.moment, "decided": decided}
    return answer(request, said | {"new": _group(found.new), "changed": _group(found.changed)})


def _moment(text: str) -> str:
    """The moment as the register writes it; UsageError where it is none."""
    try:
        if len(text) == len("2024-05-01"):
            return date.fromisoformat(text).isoformat()
        moment = datetime.fromisoformat(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    except (ValueError, OverflowError):
        raise UsageError(
            f"since {text}: no such day or moment; write 2024-05-01 or 2024-05-01T08:00Z"
        ) from None


def _group(group: Group) -> dict[str, Any]:
    records = as_object(group.records)
    for each in records:
        del each["place"]
    return {"total": group.total, "counts": dict(group.counts), "records": records}
