"""People as a report names them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A person with a role in what is reported: rank, post and organisation as of that day.

    ``name`` is the fullest form in the text, without rank or post; ``country`` an ISO 3166-1 alpha-2 code or
    a bloc (UN, EU, NATO, ASEAN, AU); ``rank`` a code of the ranks vocabulary; ``post`` the words of the text.
    """

    name: str
    country: str | None = None
    rank: str | None = None
    post: str | None = None
    organisation: str | None = None
