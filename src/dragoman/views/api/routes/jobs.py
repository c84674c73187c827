"""Many reports filed at once, and how far that has come."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from dragoman.flow import Failure
from dragoman.model.errors import UsageError
from dragoman.views.api.answering import answer
from dragoman.views.api.routes.readings import document_of
from dragoman.views.api.schema import PROBLEMS, ToRead
from dragoman.views.web.jobs import Job, find_job, start_job
from dragoman.views.web.security import Needs, check_origin, desk_of
from dragoman.views.web.users import Role

router = APIRouter(tags=["readings"], dependencies=[Depends(Needs(Role.REVIEWER))], responses=PROBLEMS)
_MOST = 1000


class ToFile(BaseModel):
    """Reports to file: texts, each with an id of its own."""

    model_config = ConfigDict(extra="forbid")

    reports: list[ToRead] = Field(min_length=1, max_length=_MOST)


class JobModel(BaseModel):
    """How far the filing of many reports has come; ``failed`` says which could not be read, and why."""

    id: str
    total: int
    done: int
    new: int
    failed: list[str]
    is_done: bool


@router.post("/jobs", status_code=202, response_model=JobModel, dependencies=[Depends(check_origin)])
def begin(request: Request, given: ToFile) -> Response:
    """The filing of many reports, begun; ask for the job to hear how far it has come."""
    ids = [each.id for each in given.reports]
    if None in ids or len(set(ids)) < len(ids):
        raise UsageError("give each report an id of its own")
    if any(each.text is None for each in given.reports):
        raise UsageError("many reports are given as texts; one address at a time goes to /documents")
    documents = [document_of(request, each) for each in given.reports]
    response = answer(request, _said(start_job(desk_of(request), documents)))
    response.status_code = 202
    return response


@router.get("/jobs/{job_id}", response_model=JobModel)
def progress(request: Request, job_id: Annotated[str, Path(max_length=40)]) -> Response:
    """How far the filing has come."""
    return answer(request, _said(find_job(job_id)))


def _said(job: Job) -> dict[str, object]:
    outcomes = list(job.outcomes)
    failed = [str(each) for each in outcomes if isinstance(each, Failure)]
    new = sum(not isinstance(each, Failure) and each.result.new for each in outcomes)
    said: dict[str, object] = {"id": job.id, "total": job.total, "done": len(outcomes), "new": new}
    return said | {"failed": failed, "is_done": job.is_done}
