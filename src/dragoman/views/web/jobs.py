"""Filing of many reports beside the requests, and how far it has come; forgotten when the server ends."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.flow import Failure, Filed
from dragoman.model.errors import NotInRegister
from dragoman.model.text import Document
from dragoman.sources.problems import SourceProblem
from dragoman.views.web.desk import Desk

_REMEMBERED = 20


@dataclass(slots=True)
class Job:
    """A run of filing."""

    id: str
    total: int
    outcomes: list[Filed | Failure] = field(default_factory=list)
    is_done: bool = False

    @property
    def percent(self) -> int:
        """How much of it is done."""
        return 100 * len(self.outcomes) // max(self.total, 1)


_jobs: dict[str, Job] = {}


def start_job(desk: Desk, documents: Sequence[Document | SourceProblem]) -> Job:
    """A job that files the documents, begun."""
    job = Job(secrets.token_urlsafe(8), len(documents))
    while len(_jobs) >= _REMEMBERED:
        del _jobs[next(iter(_jobs))]
    _jobs[job.id] = job
    threading.Thread(target=_run, args=(job, desk, documents), daemon=True).start()
    return job


def find_job(job_id: str) -> Job:
    """The job of this id; NotInRegister where there is none."""
    if job_id not in _jobs:
        raise NotInRegister("no such job; what was filed is in the register")
    return _jobs[job_id]


def _run(job: Job, desk: Desk, documents: Sequence[Document | SourceProblem]) -> None:
    try:
        for outcome in desk.file(documents):
            job.outcomes.append(outcome)
    finally:
        job.is_done = True
