"""What the interface takes and gives, as its OpenAPI document describes it."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from dragoman.register.decisions import Judgement
from dragoman.views.api.problems import Problem

_MEDIA: dict[str, Any] = {"application/problem+json": {}}
_CODES = (400, 401, 403, 404, 409, 412, 413, 422, 503)
PROBLEMS: dict[int | str, dict[str, Any]] = {
    code: {"model": Problem, "content": _MEDIA, "description": "A problem (RFC 9457)"} for code in _CODES
}
"""The problems that any route may answer with."""


class ListedModel(BaseModel):
    """A record on a line of a list; ``date`` is EDTF, the days are its first and last."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    kind: str
    title: str
    type: str
    level: str = Field(description="of an engagement: a code of the levels vocabulary; else empty")
    status: str
    date: str
    first_day: str | None
    last_day: str | None
    parties: list[str]
    detail: str
    sources: int


class ListModel(BaseModel):
    """One page of a list; ``next`` is the cursor of the page after it, null on the last."""

    records: list[ListedModel]
    total: int
    next: str | None = Field(description="hand it back as ?cursor= for the next page")


class QuotedModel(BaseModel):
    """What one document claims of a record, and the words it rests on."""

    subject: str
    attribute: str
    value: Any
    basis: str
    quote: str
    rule: str
    span: tuple[int, int]
    document_id: str
    document: str
    published: str | None
    outlet: str | None
    url: str | None


class LinkedModel(BaseModel):
    """Another record, and how it is linked."""

    relation: str
    id: str
    headline: str
    inferred: bool


class LevelModel(BaseModel):
    """A code of the levels vocabulary, and what tells it: posts, mechanism, type, or nothing."""

    code: str
    told_by: str


class AnswerModel(BaseModel):
    """A record with its evidence and links."""

    record: dict[str, Any]
    level: LevelModel | None = Field(description="of an engagement")
    evidence: list[QuotedModel]
    links: list[LinkedModel]


class ChangeModel(BaseModel):
    """One attribute of a record before and after; null where it was not there."""

    attribute: str
    before: Any
    after: Any


class EventModel(BaseModel):
    """A moment at which a record changed: by which document or decision, and how."""

    moment: str
    cause: str
    changes: list[ChangeModel]


class MarkModel(BaseModel):
    """A stretch of a document’s text, in code points, and what was read in it."""

    start: int
    end: int
    record: str
    attribute: str
    value: Any
    rule: str
    basis: str


class DocumentModel(BaseModel):
    """A document as filed, text and all."""

    id: str
    text: str
    published: str | None
    published_basis: str | None
    url: str | None
    title: str | None
    outlet: str | None
    language: str


class PairModel(BaseModel):
    """How many records there are on two parties."""

    parties: tuple[str, str]
    engagements: int
    people: int
    instruments: int
    mechanisms: int
    commitments: int
    documents: int


class ToDecide(BaseModel):
    """A judgement: of two records (same, not_same, unsure), or of one (correct, reject, accept)."""

    model_config = ConfigDict(extra="forbid")

    judgement: Judgement
    left_id: str = Field(min_length=1, max_length=200)
    right_id: str | None = Field(None, max_length=200)
    attribute: str | None = Field(None, max_length=60)
    value: str | int | list[str] | None = None
    reason: str = Field("", max_length=500)


class ToRead(BaseModel):
    """A report to read: its text, or the address from which to fetch it."""

    model_config = ConfigDict(extra="forbid")

    text: str | None = Field(
        None, min_length=1, max_length=2_000_000, examples=["The two ministers met in Hanoi on 3 May 2021."]
    )
    address: str | None = Field(
        None, max_length=2000, description="instead of a text: where it is fetched from, if that is allowed"
    )
    id: str | None = Field(None, min_length=1, max_length=200, description="of a text; by default “text”")
    published: str | None = Field(None, max_length=40, examples=["2021-05-04"])
    url: str | None = Field(None, max_length=2000)
    title: str | None = Field(None, max_length=1000)
    outlet: str | None = Field(None, max_length=300)
