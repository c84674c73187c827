"""The reading contract: a Reading as the JSON object that ``dragoman read --json`` prints.

The format is public and versioned; its JSON Schema is ``reading.schema.json`` beside this file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from dragoman.model.commitments import Commitment
from dragoman.model.counts import parse_count
from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.model.engagements import Engagement, EngagementStatus, Participant
from dragoman.model.features import Feature
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import SCHEMA_VERSION, Document, Doubt, Evidence, Finding, Reading, Span

T = TypeVar("T")


def reading_as_dict(reading: Reading) -> dict[str, Any]:
    """The reading as a JSON object, keys in the contract's order."""
    document = reading.document
    published = str(document.published) if document.published else None
    return {
        "schema_version": SCHEMA_VERSION,
        "id": document.id,
        "url": document.url,
        "title": document.title,
        "outlet": document.outlet,
        "language": document.language,
        "published": published,
        "published_basis": document.published_basis,
        "text_sha256": document.text_sha256,
        "parties": list(reading.parties),
        "people": [_finding_as_dict(finding) for finding in reading.people],
        "engagements": [_finding_as_dict(finding) for finding in reading.engagements],
        "instruments": [_finding_as_dict(finding) for finding in reading.instruments],
        "commitments": [_finding_as_dict(finding) for finding in reading.commitments],
        "features": [_finding_as_dict(finding) for finding in reading.features],
        "doubts": [_doubt_as_dict(doubt) for doubt in reading.doubts],
        "versions": dict(reading.versions),
    }


def reading_as_json(reading: Reading) -> str:
    """The reading on one line, the same bytes for the same reading."""
    return json.dumps(reading_as_dict(reading), ensure_ascii=False)


_JSON_NAMES = {"organisation": "org"}


def _finding_as_dict(finding: Finding[Any]) -> dict[str, Any]:
    record: dict[str, Any] = {"id": finding.key} | value_as_dict(finding.value)
    record |= _evidence_as_dict(finding.evidence[0])
    record["confidence"] = finding.confidence
    record["also"] = [_evidence_as_dict(evidence) for evidence in finding.evidence[1:]]
    return record


def _doubt_as_dict(doubt: Doubt) -> dict[str, Any]:
    return {"reason": doubt.reason, "candidates": list(doubt.candidates)} | _evidence_as_dict(doubt.evidence)


def _evidence_as_dict(evidence: Evidence) -> dict[str, Any]:
    return {"span": [evidence.span.start, evidence.span.end], "quote": evidence.quote, "rule": evidence.rule}


def _plain(value: Any) -> Any:
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, Participant):
        return {"name": value.name, "role": value.role}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def reading_from_dict(record: Mapping[str, Any], *, text: str) -> Reading:
    """The reading that a JSON object of the contract describes; ``reading_as_dict`` undone.

    Args:
        record: as ``reading_as_dict`` makes it; fields that may be left out are taken as empty.
        text: the document's text, which the contract's JSON leaves out.

    Raises:
        ValueError: the text is not the one that was read, a span leaves it, or a value is unknown.
    """
    document = _document_from_dict(record, text)
    stated = record.get("text_sha256")
    if stated is not None and stated != document.text_sha256:
        raise ValueError(f"the reading of {document.id} is of another text")
    return Reading(
        document=document,
        parties=tuple(record.get("parties") or ()),
        people=tuple(_finding_from_dict(each, Person, document) for each in record.get("people", ())),
        engagements=tuple(
            _finding_from_dict(each, Engagement, document) for each in record.get("engagements", ())
        ),
        instruments=tuple(
            _finding_from_dict(each, Instrument, document) for each in record.get("instruments", ())
        ),
        commitments=tuple(
            _finding_from_dict(each, Commitment, document) for each in record.get("commitments", ())
        ),
        features=tuple(_finding_from_dict(each, Feature, document) for each in record.get("features", ())),
        doubts=tuple(_doubt_from_dict(each, document) for each in record.get("doubts", ())),
        versions=dict(record.get("versions") or {}),
    )


def _document_from_dict(record: Mapping[str, Any], text: str) -> Document:
    published = record.get("published")
    return Document(
        id=record["id"],
        text=text,
        published=parse_partial_date(published) if published else None,
        published_basis=record.get("published_basis"),
        url=record.get("url"),
        title=record.get("title"),
        outlet=record.get("outlet"),
        language=record.get("language") or "en",
    )


def _finding_from_dict(record: Mapping[str, Any], kind: type[T], document: Document) -> Finding[T]:
    evidence = (record, *record.get("also", ()))
    return Finding(
        key=record["id"],
        value=value_from_dict(record, kind),
        evidence=tuple(_evidence_from_dict(each, document) for each in evidence),
        confidence=record.get("confidence", 1.0),
    )


def value_as_dict(value: Any) -> dict[str, Any]:
    """A person, engagement, instrument or commitment as the contract writes its fields."""
    return {
        _JSON_NAMES.get(each.name, each.name): _plain(getattr(value, each.name)) for each in fields(value)
    }


def value_from_dict(record: Mapping[str, Any], kind: type[T]) -> T:
    """The person, engagement, instrument or commitment whose fields the record gives; others are ignored."""
    given = {}
    for each in fields(kind):  # type: ignore[arg-type]
        name = _JSON_NAMES.get(each.name, each.name)
        if name in record:
            given[each.name] = _TYPED.get(each.name, _tuples)(record[name])
    if kind is Engagement and "status" in given:
        given["status"] = EngagementStatus(given["status"])
    return kind(**given)


def _doubt_from_dict(record: Mapping[str, Any], document: Document) -> Doubt:
    return Doubt(record["reason"], _evidence_from_dict(record, document), tuple(record.get("candidates", ())))


def _evidence_from_dict(record: Mapping[str, Any], document: Document) -> Evidence:
    return document.cite(Span(*record["span"]), rule=record["rule"])


def _tuples(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _date(value: str | None) -> PartialDate | None:
    return parse_partial_date(value) if value else None


_TYPED: dict[str, Callable[[Any], Any]] = {
    "date": _date,
    "due": _date,
    "period": _date,
    "counts": lambda value: tuple(str(parse_count(each)) for each in value),
    "participants": lambda value: tuple(Participant(each["name"], each["role"]) for each in value),
}
