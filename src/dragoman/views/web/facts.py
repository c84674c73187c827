"""A record as its page shows it: each value with the words of the documents that give it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dragoman.model.dates import PartialDate
from dragoman.register.answers import Answer, Linked, Quoted
from dragoman.register.records import (
    CommitmentRecord,
    DocumentRecord,
    EngagementRecord,
    InstrumentRecord,
    MechanismRecord,
    PersonRecord,
    Record,
)
from dragoman.views.web.wording import Wording, date_words

_SHOWN: Mapping[type, tuple[str, ...]] = {
    PersonRecord: ("country", "names", "first_seen", "last_seen", "areas"),
    EngagementRecord: ("type", "status", "date", "place", "country", "parties", "mechanism", "edition", "areas"),
    InstrumentRecord: ("type", "status", "date", "parties", "titles"),
    CommitmentRecord: ("kind", "state", "by", "to", "day", "due", "areas"),
    MechanismRecord: ("parties", "names", "rhythm_months", "next_due", "next_host", "areas"),
    DocumentRecord: ("outlet", "published", "published_basis", "url", "language", "filed_at", "parties"),
}
_PARTIES = ("country", "parties", "by", "to", "next_host")
_CLAIMED = {"names": "name", "titles": "title", "day": "date"}
_INFERRED = ("rhythm_months", "next_due", "next_host")


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of a record, who says so, and what others say."""

    name: str
    values: tuple[str, ...]
    quotes: tuple[Quoted, ...] = ()
    others: tuple[tuple[str, tuple[str, ...]], ...] = ()
    is_inferred: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A document that tells of the record, and the words it uses."""

    document: str
    document_id: str
    outlet: str | None
    published: PartialDate | None
    url: str | None
    quotes: tuple[tuple[tuple[int, int], str], ...]


def facts_of(answer: Answer, wording: Wording) -> list[Fact]:
    """The record's values in the order of its page; what is not known is left out."""
    record = answer.record
    return [fact for name in _SHOWN[type(record)] if (fact := _fact(answer, record, name, wording))]


def sources_of(answer: Answer) -> list[Source]:
    """The documents that tell of the record, in the answer's order, with each quote once."""
    found: dict[str, list[Quoted]] = {}
    for quoted in answer.evidence:
        found.setdefault(quoted.document, []).append(quoted)
    return [
        Source(
            document,
            quotes[0].document_id,
            quotes[0].outlet,
            quotes[0].published,
            quotes[0].url,
            tuple(sorted({each.span: " ".join(each.quote.split()) for each in quotes}.items())),
        )
        for document, quotes in found.items()
    ]


def links_by_kind(links: Iterable[Linked]) -> dict[str, list[Linked]]:
    """The linked records by the letter of their kind, documents left out."""
    found: dict[str, list[Linked]] = {}
    seen = set()
    for link in links:
        if link.relation != "told_in" and link.id not in seen:
            seen.add(link.id)
            found.setdefault(link.id[0], []).append(link)
    return found


def _fact(answer: Answer, record: Record, name: str, wording: Wording) -> Fact | None:
    value = getattr(record, name)
    if value in (None, (), ""):
        return None
    claimed = _CLAIMED.get(name, name)
    quotes = [quoted for quoted in answer.evidence if quoted.attribute == claimed]
    unique = {(quoted.document, quoted.span): quoted for quoted in quotes}
    variants = [variant for variant in getattr(record, "variants", ()) if variant.attribute == claimed]
    values = value if isinstance(value, tuple) else (value,)
    return Fact(
        name=name.replace("_", " "),
        values=tuple(_shown(name, each, wording) for each in values),
        quotes=tuple(unique.values()),
        others=tuple((_shown(name, each.value, wording), each.documents) for each in variants),
        is_inferred=name in _INFERRED,
    )


def _shown(name: str, value: Any, wording: Wording) -> str:
    if isinstance(value, PartialDate) or name in ("date", "day", "due"):
        return date_words(value)
    if name in _PARTIES:
        return wording.party(str(value))
    if name == "areas":
        return wording.area(str(value))
    if name in ("type", "kind", "status", "state", "published_basis"):
        return wording.label(str(value))
    if name == "rhythm_months":
        return f"about every {value} months"
    if name == "filed_at":
        return str(value)[:16].replace("T", " ")
    return str(value)


