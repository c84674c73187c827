"""Records as JSON objects with every field of their kind, for programs."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from dragoman.model.dates import PartialDate
from dragoman.register.answers import Answer
from dragoman.register.derive.commitments import standing_on
from dragoman.register.records import CommitmentRecord, Record
from dragoman.vocabulary.load import load_vocabulary

_CODES_IN = ("country", "parties", "by", "to", "next_host")


def record_as_json(record: Record, *, on: date | None = None) -> str:
    """The record on one line; what is not known is null.

    ``codes`` are those of its countries; a commitment’s ``standing`` is of a day, by default today.
    """
    plain = as_object(record) | {"codes": country_codes(record)}
    if isinstance(record, CommitmentRecord):
        plain["standing"] = as_object(standing_on(record, on or date.today()))
    return json.dumps(plain, ensure_ascii=False)


def country_codes(record: Record) -> dict[str, dict[str, Any]]:
    """The ISO 3166 alpha-3, Correlates of War and Gleditsch–Ward codes of the record’s countries."""
    countries = load_vocabulary().countries
    named = {code for name in _CODES_IN for code in _codes(getattr(record, name, None))}
    return {
        code: {"iso3": countries[code].alpha3, "cow": countries[code].cow, "gw": countries[code].gw}
        for code in sorted(named & countries.keys())
    }


def _codes(value: tuple[str, ...] | str | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value or ()


def as_object(value: Any) -> Any:
    """The value as plain JSON, all fields in their order."""
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
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
