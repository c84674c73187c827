"""Reports filed, questions of the review queue, and decisions: made, listed and undone."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import Response

from dragoman.flow import Failure
from dragoman.model.errors import SourceError, UsageError
from dragoman.register import Register
from dragoman.register.decisions import OF_TWO, Judgement
from dragoman.views.api.answering import answer
from dragoman.views.api.routes.readings import document_of
from dragoman.views.api.schema import PROBLEMS, ToDecide, ToRead
from dragoman.views.lines import as_object
from dragoman.views.pages import LARGEST_PAGE
from dragoman.views.web.security import Needs, check_origin, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter(tags=["decisions"], responses=PROBLEMS)
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]
Reviewer = Annotated[Visitor, Depends(Needs(Role.REVIEWER))]


@router.post(
    "/documents",
    status_code=201,
    dependencies=[Depends(check_origin)],
    response_model=dict[str, Any],
    responses={200: {"description": "It was there already"}},
)
def file(request: Request, visitor: Reviewer, given: ToRead) -> Response:
    """A report read and filed; one that is there already changes nothing."""
    outcome = next(iter(list(desk_of(request).file([document_of(request, given)]))))
    if isinstance(outcome, Failure):
        raise SourceError(str(outcome))
    filed = {"id": outcome.reading.document.id, "new": outcome.result.new}
    response = answer(request, filed)
    response.status_code = 201 if outcome.result.new else 200
    return response


@router.get("/review", response_model=list[dict[str, Any]])
def review(
    request: Request, visitor: Reader, limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = 50
) -> Response:
    """What the register is not sure of, what matters most first."""
    return answer(request, as_object(desk_of(request).register.review(limit=limit)))


@router.get("/decisions", response_model=list[dict[str, Any]])
def decisions(request: Request, visitor: Reader) -> Response:
    """Every decision ever made; those undone say when."""
    return answer(request, [_plain(each) for each in desk_of(request).register.decisions()])


@router.post(
    "/decisions", status_code=201, dependencies=[Depends(check_origin)], response_model=list[dict[str, Any]]
)
def decide(request: Request, visitor: Reviewer, given: ToDecide) -> Response:
    """A decision, signed with the visitor's name."""
    desk = desk_of(request)
    made = _made(desk.register, given, by=visitor.name)
    desk.refresh()
    response = answer(request, [_plain(each) for each in made])
    response.status_code = 201
    return response


@router.delete(
    "/decisions/{decision_id}", dependencies=[Depends(check_origin)], response_model=list[dict[str, Any]]
)
def undo(request: Request, visitor: Reviewer, decision_id: Annotated[int, Path(ge=1, le=2**31)]) -> Response:
    """A decision undone; it stays in the list."""
    desk = desk_of(request)
    undone = desk.register.undo(decision_id)
    desk.refresh()
    return answer(request, [_plain(each) for each in undone])


def _made(register: Register, given: ToDecide, *, by: str) -> list[Any]:
    if given.judgement in OF_TWO:
        if not given.right_id:
            raise UsageError(f"{given.judgement} is of two records; give right_id too")
        return [register.judge(given.judgement, given.left_id, given.right_id, reason=given.reason, by=by)]
    if given.judgement is Judgement.REJECT:
        return list(register.reject(given.left_id, reason=given.reason, by=by))
    if given.judgement is Judgement.ACCEPT:
        return [register.accept(given.left_id, given.attribute, reason=given.reason, by=by)]
    if not given.attribute:
        raise UsageError("a correction needs an attribute")
    return list(register.correct(given.left_id, given.attribute, given.value, reason=given.reason, by=by))


def _plain(decision: Any) -> dict[str, Any]:
    plain: dict[str, Any] = as_object(decision)
    moments = {name: getattr(decision, name) for name in ("at", "revoked_at")}
    return plain | {name: moment.isoformat() if moment else None for name, moment in moments.items()}
