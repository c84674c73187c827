"""Documents and readings for tests, with defaults in one place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dragoman.model.commitments import Commitment
from dragoman.model.contract import reading_from_dict
from dragoman.model.dates import parse_partial_date
from dragoman.model.engagements import Engagement
from dragoman.model.features import Feature
from dragoman.model.instruments import Instrument
from dragoman.model.people import Person
from dragoman.model.text import Document, Finding, Reading, Span

SHARED = Path(__file__).parents[2] / "shared"
"""The folder of reports and gold that several checkouts share; not part of the repository."""

_KEYS = {Person: "p", Engagement: "e", Instrument: "i", Commitment: "c", Feature: "f"}


def a_document(text: str = "The two ministers met in Hanoi on March 2.", **given: Any) -> Document:
    """A document of this text; ``published`` may be given as text."""
    published = given.pop("published", None)
    defaults: dict[str, Any] = {"id": f"d{abs(hash(text)) % 10**8}", "outlet": "The Outlet"}
    return Document(
        text=text, published=parse_partial_date(published) if published else None, **(defaults | given)
    )


def a_reading(document: Document | str = "The two ministers met.", *values: Any, **given: Any) -> Reading:
    """A reading that finds these values, all resting on the whole text.

    A value may be a pair of the value and the words that it rests on.
    """
    if isinstance(document, str):
        document = a_document(document)
    found: dict[type, list[Finding[Any]]] = {kind: [] for kind in _KEYS}
    for each in values:
        value, words = each if isinstance(each, tuple) else (each, document.text)
        start = document.text.index(words)
        evidence = document.cite(Span(start, start + len(words)), rule="a_rule")
        findings = found[type(value)]
        findings.append(Finding(f"{_KEYS[type(value)]}{len(findings) + 1}", value, (evidence,)))
    return Reading(
        document=document,
        people=tuple(found[Person]),
        engagements=tuple(found[Engagement]),
        instruments=tuple(found[Instrument]),
        commitments=tuple(found[Commitment]),
        features=tuple(found[Feature]),
        **({"parties": ("AA", "BB"), "versions": {"dragoman": "0.1.0"}} | given),
    )


def reading_from_gold(text_path: Path, gold_path: Path) -> Reading:
    """What a careful reader found in a report, as a reading."""
    gold = json.loads(gold_path.read_text(encoding="utf-8"))
    text = text_path.read_text(encoding="utf-8")
    for kind in ("engagements", "instruments", "commitments"):
        for record in gold[kind]:
            record["rule"] = "gold"
    _quote_people(gold["people"], text)
    return reading_from_dict(gold | {"versions": {"gold": "1"}}, text=text)


def _quote_people(people: Sequence[dict[str, Any]], text: str) -> None:
    for number, person in enumerate(people, start=1):
        name = next(form for form in _forms_of(person["name"]) if form in text)
        start = text.index(name)
        person |= {"id": f"p{number}", "span": [start, start + len(name)], "rule": "gold"}


def _forms_of(name: str) -> list[str]:
    words = name.split()
    return [name, " ".join(reversed(words)), words[-1], words[0]]
