"""The reading contract: a Reading as the JSON object that ``dragoman read --json`` prints.

The format is public and versioned; its JSON Schema is ``reading.schema.json`` beside this file.
"""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from dragoman.model.dates import PartialDate
from dragoman.model.engagements import Participant
from dragoman.model.text import SCHEMA_VERSION, Doubt, Evidence, Finding, Reading


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
        "doubts": [_doubt_as_dict(doubt) for doubt in reading.doubts],
        "versions": dict(reading.versions),
    }


def reading_as_json(reading: Reading) -> str:
    """The reading on one line, the same bytes for the same reading."""
    return json.dumps(reading_as_dict(reading), ensure_ascii=False)


_JSON_NAMES = {"organisation": "org"}


def _finding_as_dict(finding: Finding[Any]) -> dict[str, Any]:
    value = finding.value
    record: dict[str, Any] = {"id": finding.key}
    for each in fields(value):
        record[_JSON_NAMES.get(each.name, each.name)] = _plain(getattr(value, each.name))
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
