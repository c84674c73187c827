"""Records in one line each, in the words of the desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dragoman.register.records import (
    CommitmentRecord,
    DocumentRecord,
    EngagementRecord,
    FeatureRecord,
    InstrumentRecord,
    MechanismRecord,
    PersonRecord,
    Record,
)

_LINE = 90
_UNTOLD = ("sightings", "subject")


def headline(record: Record) -> str:
    """The record in one line."""
    if isinstance(record, PersonRecord):
        return _person(record)
    if isinstance(record, EngagementRecord):
        return _engagement(record)
    if isinstance(record, InstrumentRecord):
        return _joined(record.title, record.date, ", ".join(record.parties))
    if isinstance(record, CommitmentRecord):
        return _joined(f"{_words(record.kind)}: {shortened(record.action)}", record.day)
    if isinstance(record, FeatureRecord):
        return feature_words(record)
    if isinstance(record, MechanismRecord):
        return _joined(record.name, ", ".join(record.parties))
    return _document(record)


def shortened(text: str, *, length: int = _LINE) -> str:
    """The text on one line, cut at a word where it is longer."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    return line[: length - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def value_words(value: Any) -> str:
    """A value as claims and records write it, in words: lists with commas, people with their role."""
    if value in (None, "", []):
        return "nothing"
    if isinstance(value, list | tuple):
        return ", ".join(value_words(item) for item in value)
    if not isinstance(value, Mapping):
        return str(value)
    known = {name: each for name, each in value.items() if each and name not in _UNTOLD}
    first = next((name for name in ("name", "post", "action") if name in known), next(iter(known), ""))
    others = ", ".join(value_words(each) for name, each in known.items() if name != first)
    return f"{known.get(first, '')} ({others})" if others else str(known.get(first, ""))


def number_ranges(numbers: Iterable[int]) -> str:
    """The numbers with runs of them drawn together: “1–3, 5”."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _person(record: PersonRecord) -> str:
    post = next((tenure.post for tenure in reversed(record.tenures) if tenure.post), None)
    return _joined(record.name, post, record.country)


def _engagement(record: EngagementRecord) -> str:
    edition = f" no. {record.edition}" if record.edition else ""
    what = (record.mechanism or _words(record.type)) + edition
    status = None if record.status == "held" else record.status
    return _joined(what, status, record.date, record.place or record.country, "–".join(record.parties))


def feature_words(record: FeatureRecord) -> str:
    """“X, co-chairs A and B, 2021/2023”, “X, stage 2, completed”, “X, placed in C”, “X, of C”."""
    if record.kind == "term":
        role = "co-chairs" if len(record.parties) > 1 else "chair"
        return _joined(record.mechanism, f"{role} {' and '.join(record.parties)}", record.period)
    if record.kind == "seat":
        return _joined(record.mechanism, f"placed in {record.country}")
    if record.kind == "home":
        return _joined(record.mechanism, f"of {record.country}")
    stage = f"stage {record.number}" if record.number else "as a whole"
    return _joined(record.mechanism, stage, _words(record.status or ""), record.period)


def _document(record: DocumentRecord) -> str:
    return _joined(record.title or record.document_id, record.outlet, record.published)


def _words(code: str) -> str:
    return code.replace("_", " ")


def _joined(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part)
