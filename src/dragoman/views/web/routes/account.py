"""Signing in and out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from starlette.responses import RedirectResponse, Response

from dragoman.views.web.pagemaking import give_cookie, page
from dragoman.views.web.security import COOKIE, check_form, desk_of, find_visitor

router = APIRouter()


@router.get("/sign-in")
def sign_in_form(request: Request, to: str = "/") -> Response:
    """The form to sign in."""
    request.state.visitor = find_visitor(request)
    return page(request, "sign_in.html", to=_own(to), refusal="")


@router.post("/sign-in", dependencies=[Depends(check_form)])
def sign_in(
    request: Request,
    name: Annotated[str, Form()] = "",
    password: Annotated[str, Form()] = "",
    to: Annotated[str, Form()] = "/",
) -> Response:
    """A session for those whose name and password are right."""
    users = desk_of(request).users
    address = request.client.host if request.client else ""
    secret = users.sign_in(name[:100], password[:1000], address=address)
    if secret is None:
        locked = users.is_locked(name[:100], address=address)
        refusal = "Too many attempts; wait five minutes." if locked else "Name or password is not right."
        return page(request, "sign_in.html", status=429 if locked else 403, to=_own(to), refusal=refusal)
    response = RedirectResponse(_own(to), status_code=303)
    give_cookie(request, response, secret)
    return response


@router.post("/sign-out", dependencies=[Depends(check_form)])
def sign_out(request: Request) -> Response:
    """The end of a session."""
    desk_of(request).users.sign_out(request.cookies.get(COOKIE, ""))
    response = RedirectResponse("/sign-in", status_code=303)
    response.delete_cookie(COOKIE)
    return response


def _own(address: str) -> str:
    """The address where it is a page of ours, else the first page."""
    is_ours = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    return address if is_ours else "/"
