"""Records as JSON objects with every field of their kind, for programs."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from dragoman.model.dates import PartialDate
from dragoman.register.answers import Answer
from dragoman.register.records import Record


def record_as_json(record: Record) -> str:
    """The record on one line; what is not known is null."""
    return json.dumps(as_object(record), ensure_ascii=False)


def as_object(value: Any) -> Any:
    """The value as plain JSON, all fields in their order."""
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [as_object(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: as_object(getattr(value, each.name)) for each in fields(value)}
    return value


def answer_as_json(answer: Answer) -> str:
    """A record with its evidence and links, on one line."""
    return json.dumps(as_object(answer), ensure_ascii=False)


def as_line(value: Any) -> str:
    """A decision, a question or an event of a history, on one line."""
    return json.dumps(as_object(value), ensure_ascii=False)
