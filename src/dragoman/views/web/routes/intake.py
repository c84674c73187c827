"""Reports dropped or pasted: what was read in them is shown before anything is filed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, File, Form, Request, UploadFile
from starlette.responses import RedirectResponse, Response

from dragoman.flow import Failure, Filed
from dragoman.model.errors import SourceError, UsageError
from dragoman.model.text import Document, Reading
from dragoman.sources.problems import SourceProblem
from dragoman.views.web.desk import Desk
from dragoman.views.web.highlights import Stretch, cut_into_stretches, marks_of_reading
from dragoman.views.web.jobs import find_job, start_job
from dragoman.views.web.pagemaking import page
from dragoman.views.web.received import (
    Pasted,
    document_from_form,
    documents_from_files,
    pack,
    unpack,
    with_form,
)
from dragoman.views.web.security import Needs, check_form, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reviewer = Annotated[Visitor, Depends(Needs(Role.REVIEWER))]

MOST_SHOWN = 10
_LONGEST_ADDRESS = 2000
_PAIRS_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Preview:
    """A reading that is not filed, its text with what was read marked, and the document to send back."""

    reading: Reading
    stretches: list[Stretch]
    packed: str


def pasted_report(
    text: Annotated[str, Form()] = "",
    published: Annotated[str, Form()] = "",
    outlet: Annotated[str, Form()] = "",
    url: Annotated[str, Form()] = "",
    fetched: Annotated[str, Form()] = "",
) -> Pasted:
    """The fields of the form, files left out."""
    plain = text.replace("\r\n", "\n").replace("\x00", "")
    return Pasted(plain, published, outlet.strip(), url.strip(), fetched[:_LONGEST_ADDRESS])


@router.get("/intake")
def intake(request: Request, visitor: Reviewer) -> Response:
    """The form: files, a text, or an address where these may be fetched."""
    return page(request, "intake.html", may_fetch=desk_of(request).options.may_fetch)


@router.post("/intake", dependencies=[Depends(check_form)])
def read(
    request: Request,
    visitor: Reviewer,
    pasted: Annotated[Pasted, Depends(pasted_report)],
    files: Annotated[list[UploadFile] | None, File()] = None,
) -> Response:
    """What was read; or, for many reports, the work begun and its progress."""
    desk = desk_of(request)
    given = [(each.filename or "report.txt", each.file.read()) for each in files or [] if each.filename]
    found = documents_from_files(given, published=pasted.published, encoding=desk.options.encoding)
    if pasted.text.strip():
        found.append(document_from_form(pasted))
    if pasted.fetched.strip():
        found.append(_fetched(desk, pasted))
    if not found:
        raise UsageError("there is nothing to read; choose a file or paste a text")
    if len(found) > MOST_SHOWN:
        return RedirectResponse(f"/intake/jobs/{start_job(desk, found).id}", status_code=303)
    outcomes = desk.read(found)
    previews = [_preview(each) for each in outcomes if isinstance(each, Reading)]
    failures = [each for each in outcomes if isinstance(each, Failure)]
    return page(request, "preview.html", previews=previews, failures=failures)


@router.post("/intake/file", dependencies=[Depends(check_form)])
def file(
    request: Request, visitor: Reviewer, document: Annotated[list[str] | None, Form()] = None
) -> Response:
    """The documents of a preview, filed."""
    outcomes = list(desk_of(request).file([unpack(each) for each in document or []]))
    return page(request, "filed.html", outcomes=_said(outcomes), pairs=_pairs_of(outcomes))


@router.get("/intake/jobs/{job_id}")
def progress(request: Request, visitor: Reviewer, job_id: str) -> Response:
    """How far the filing of many has come."""
    job = find_job(job_id)
    outcomes = list(job.outcomes) if job.is_done else []
    return page(request, "job.html", job=job, outcomes=_said(outcomes), pairs=_pairs_of(outcomes))


def _fetched(desk: Desk, pasted: Pasted) -> Document | SourceProblem:
    try:
        return with_form(desk.fetch(pasted.fetched), pasted)
    except SourceError as error:
        return SourceProblem("address", error)


def _preview(reading: Reading) -> Preview:
    document = reading.document
    return Preview(reading, cut_into_stretches(document.text, marks_of_reading(reading)), pack(document))


def _pairs_of(outcomes: Sequence[Filed | Failure]) -> list[tuple[str, str]]:
    """The pairs of countries that the reports are on, those of most reports first."""
    parties = [sorted(each.reading.parties) for each in outcomes if isinstance(each, Filed)]
    pairs = Counter((each[0], each[1]) for each in parties if len(each) == 2)
    return [pair for pair, _ in pairs.most_common(_PAIRS_SHOWN)]


def _said(outcomes: Sequence[object]) -> list[tuple[str, str, Document | None]]:
    """Each outcome: filed, known or failed; where; and the document."""
    said: list[tuple[str, str, Document | None]] = []
    for each in outcomes:
        if isinstance(each, Failure):
            said.append(("failed", str(each), None))
        else:
            document = each.reading.document  # type: ignore[attr-defined]
            kind = "filed" if each.result.new else "known"  # type: ignore[attr-defined]
            said.append((kind, document.title or document.id, document))
    return said
