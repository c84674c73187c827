"""Review: what the register is not sure of, question by question; decisions are signed and can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from starlette.responses import RedirectResponse, Response

from dragoman.model.errors import StaleRevision, UsageError
from dragoman.register import Register
from dragoman.register.decisions import Judgement
from dragoman.register.review import Question
from dragoman.views.web.pagemaking import page
from dragoman.views.web.questions import ANSWERS, decisions_shown, name_of, sides_of, typed
from dragoman.views.web.security import Needs, check_form, desk_of
from dragoman.views.web.users import Role, Visitor

router = APIRouter()
Reader = Annotated[Visitor, Depends(Needs(Role.READER))]
Reviewer = Annotated[Visitor, Depends(Needs(Role.REVIEWER))]

_AT_MOST, _RECENT, _LONGEST = 200, 8, 500
_JUDGEMENTS = {"same": Judgement.SAME, "different": Judgement.NOT_SAME, "unsure": Judgement.UNSURE}


@dataclass(frozen=True, slots=True)
class Given:
    """An answer as the form gives it: to which question, and why."""

    answer: str
    question: str
    skip: int
    reason: str
    attribute: str
    value: str


def given_answer(
    answer: Annotated[str, Form()],
    question: Annotated[str, Form()],
    skip: Annotated[int, Form()] = 0,
    reason: Annotated[str, Form()] = "",
    attribute: Annotated[str, Form()] = "",
    value: Annotated[str, Form()] = "",
) -> Given:
    """The fields of the form."""
    return Given(
        answer, question, skip, reason[:_LONGEST].strip(), attribute.strip(), value[:_LONGEST].strip()
    )


@router.get("/review")
def review(request: Request, visitor: Reader, skip: int = 0) -> Response:
    """The question at this place of the queue."""
    desk = desk_of(request)
    desk.look()
    queue = desk.remembered(lambda: desk.register.review(limit=_AT_MOST), "review")
    place = min(max(skip, 0), max(len(queue) - 1, 0))
    question = queue[place] if queue else None
    return page(
        request,
        "review.html",
        question=question,
        name=name_of(question) if question else "",
        answers=ANSWERS[question.kind] if question else (),
        sides=sides_of(desk.register, question) if question else [],
        place=place,
        total=len(queue),
        is_cut=len(queue) == _AT_MOST,
        decisions=decisions_shown(desk.register.decisions(), _RECENT),
        may_decide=visitor.role.covers(Role.REVIEWER),
    )


@router.post("/review", dependencies=[Depends(check_form)])
def decide(request: Request, visitor: Reviewer, given: Annotated[Given, Depends(given_answer)]) -> Response:
    """The answer to a question, kept as a decision; refused where somebody else has answered it."""
    desk = desk_of(request)
    queue = desk.register.review(limit=_AT_MOST)
    question = next((each for each in queue if name_of(each) == given.question), None)
    if question is None:
        raise StaleRevision("this question has been answered meanwhile, or what it asks has changed.")
    if given.answer not in {name for name, _, _ in ANSWERS[question.kind]}:
        raise UsageError("that is no answer to this question")
    _keep(desk.register, question, given, by=visitor.name)
    desk.refresh()
    return RedirectResponse(f"/review?skip={max(given.skip, 0)}", status_code=303)


@router.post("/review/undo", dependencies=[Depends(check_form)])
def undo(request: Request, visitor: Reviewer, decision: Annotated[int, Form()]) -> Response:
    """A decision taken back."""
    desk = desk_of(request)
    desk.register.undo(decision)
    desk.refresh()
    return RedirectResponse("/review", status_code=303)


def _keep(register: Register, question: Question, given: Given, *, by: str) -> None:
    if given.answer in _JUDGEMENTS:
        judgement = _JUDGEMENTS[given.answer]
        right = question.right_id or ""
        register.judge(judgement, question.left_id, right, reason=given.reason, by=by)
    elif given.answer == "accept":
        register.accept(question.left_id, question.attribute, reason=given.reason, by=by)
    elif given.answer == "reject":
        register.reject(question.left_id, reason=given.reason, by=by)
    else:
        attribute = question.corrects or question.attribute or given.attribute
        if not attribute:
            raise UsageError("say what is to be corrected")
        register.correct(
            question.left_id, attribute, typed(attribute, given.value), reason=given.reason, by=by
        )
