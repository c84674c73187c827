"""A record as its page shows it: each value with the words of the documents that give it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dragoman.model.dates import PartialDate
from dragoman.register.answers import Answer, Linked, Quoted
from dragoman.register.levels import Level
from dragoman.register.records import (
    TOLD_IN,
    CommitmentRecord,
    DocumentRecord,
    EngagementRecord,
    FeatureRecord,
    InstrumentRecord,
    MechanismRecord,
    PersonRecord,
    Record,
)
from dragoman.views.pages import Listed
from dragoman.views.web.wording import Wording, date_words

_SHOWN: Mapping[type, tuple[str, ...]] = {
    PersonRecord: ("country", "names", "first_seen", "last_seen", "areas"),
    EngagementRecord: (
        "type",
        "status",
        "date",
        "place",
        "country",
        "parties",
        "mechanism",
        "edition",
        "counts",
        "areas",
    ),
    InstrumentRecord: ("type", "status", "date", "parties", "titles"),
    CommitmentRecord: ("kind", "state", "by", "to", "day", "due", "areas"),
    FeatureRecord: ("kind", "mechanism", "number", "status", "period", "country", "parties"),
    MechanismRecord: (
        "kind",
        "country",
        "parties",
        "names",
        "rhythm_months",
        "next_due",
        "next_host",
        "areas",
    ),
    DocumentRecord: ("outlet", "published", "published_basis", "url", "language", "filed_at", "parties"),
}
_PARTIES = ("country", "parties", "by", "to", "next_host")
_CLAIMED_OF: Mapping[type, Mapping[str, str]] = {MechanismRecord: {"names": "mechanism"}}
_CLAIMED = {"names": "name", "titles": "title", "day": "date"}
_NAMES = {"rhythm_months": "rhythm", "published_basis": "day taken from"}
_INFERRED = ("rhythm_months", "next_due", "next_host")


@dataclass(frozen=True, slots=True)
class Rival:
    """One of the values that documents give, which documents, and their words where they were kept."""

    value: str
    documents: tuple[str, ...]
    quotes: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of a record, who says so, and what others say."""

    name: str
    values: tuple[str, ...]
    quotes: tuple[Quoted, ...] = ()
    others: tuple[tuple[str, tuple[str, ...]], ...] = ()
    is_inferred: bool = False

    @property
    def rivals(self) -> tuple[Rival, ...]:
        """Where documents differ: each value with the words that give it, the register's own first."""
        if not self.others:
            return ()
        elsewhere = {document for _, documents in self.others for document in documents}
        own = tuple(each for each in self.quotes if each.document_id not in elsewhere)
        told = [
            Rival(value, documents, _words_for(value, documents, self.quotes))
            for value, documents in self.others
        ]
        return (Rival("; ".join(self.values), (), own), *told) if self.values else tuple(told)

    @property
    def said(self) -> str:
        """The first words that give the value, and whose they are, for a pointer that rests on it."""
        first = next(iter(self.quotes), None)
        if first is None:
            return ""
        whose = ", ".join(
            part for part in (first.outlet or first.document_id, date_words(first.published)) if part
        )
        return f"“{' '.join(first.quote.split())}” ({whose})"


@dataclass(frozen=True, slots=True)
class Source:
    """A document that tells of the record, and the words it uses."""

    document: str
    document_id: str
    outlet: str | None
    published: PartialDate | None
    url: str | None
    quotes: tuple[tuple[tuple[int, int], str], ...]


def _words_for(value: str, documents: Sequence[str], quotes: Sequence[Quoted]) -> tuple[Quoted, ...]:
    """The words of these documents; of several values that they give, the words of this one."""
    theirs = tuple(each for each in quotes if each.document_id in documents)
    return tuple(each for each in theirs if str(each.value) == value) or theirs


def facts_of(answer: Answer, wording: Wording) -> list[Fact]:
    """The record's values in the order of its page, then what else is disputed; the unknown is left out."""
    record = answer.record
    shown = [fact for name in _SHOWN[type(record)] if (fact := _fact(answer, record, name, wording))]
    return [*shown, *_disputed(answer, wording)]


_TOLD_BY = {
    "posts": "by the posts of those who took part",
    "mechanism": "by its mechanism",
    "type": "by its type",
}


def level_fact(level: Level, wording: Wording) -> Fact:
    """The level of an engagement, and what it is taken from."""
    if not level.told_by:
        return Fact("level", ("Not told",))
    return Fact("level", (f"{wording.level(level.code)}, {_TOLD_BY[level.told_by]}",), is_inferred=True)


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


def links_by_relation(
    answer: Answer, listed: Mapping[str, Listed]
) -> list[tuple[str, str, list[tuple[Linked, Listed]]]]:
    """The linked records by kind and heading of their relation, in listed order."""
    order = {record_id: place for place, record_id in enumerate(listed)}
    found: dict[tuple[str, str], list[Linked]] = {}
    for link in sorted(answer.links, key=lambda each: order.get(each.id, 0)):
        heading = _RELATIONS.get(link.relation, link.relation.replace("_", " ").capitalize())
        if heading and link.id in listed:
            found.setdefault((link.id[0], heading), []).append(link)
    kinds = sorted(found, key=lambda each: ("MEICPD".find(each[0]), each[1]))
    return [(kind, head, [(link, listed[link.id]) for link in found[kind, head]]) for kind, head in kinds]


_RELATIONS = {
    "told_in": "",
    "edition": "",
    "tells_of": "Read in this document",
    "takes_part": "Took part in",
    "takes_part (of)": "",
    "edition_of": "Edition of",
    "told_of": "Told of",
    "made_at": "Made at",
    "made_at (of)": "Made here",
    "part_of": "Part of",
    "part_of (of)": "Parts",
    "rests_on": "Rests on",
    "rests_on (of)": "Rest on this",
    "signed_at": "Signed at",
    "signed_at (of)": "Signed here",
}
"""Relations as headings; those without one are shown elsewhere on the page."""


def _fact(answer: Answer, record: Record, name: str, wording: Wording) -> Fact | None:
    value = getattr(record, name)
    if value in (None, (), ""):
        return None
    claimed = _claimed_as(record, name)
    quotes = [quoted for quoted in answer.evidence if quoted.attribute == claimed]
    unique = {(quoted.document, quoted.span, str(quoted.value)): quoted for quoted in quotes}
    variants = [variant for variant in getattr(record, "variants", ()) if variant.attribute == claimed]
    values = value if isinstance(value, tuple) else (value,)
    return Fact(
        name=_NAMES.get(name, name.replace("_", " ")),
        values=tuple(_shown(name, each, wording) for each in values),
        quotes=tuple(unique.values()),
        others=tuple((_shown(name, each.value, wording), each.documents) for each in variants),
        is_inferred=name in _INFERRED,
    )


def _disputed(answer: Answer, wording: Wording) -> Iterator[Fact]:
    """What documents give differently that is no value of the page: a person's rank on one day, say."""
    record = answer.record
    shown = {_claimed_as(record, name) for name in _SHOWN[type(record)]}
    variants = [each for each in getattr(record, "variants", ()) if each.attribute not in shown]
    for name in dict.fromkeys(variant.attribute for variant in variants):
        told_in = (name, *TOLD_IN.get(name, ()))
        quotes = tuple(quoted for quoted in answer.evidence if quoted.attribute in told_in)
        told = [each for each in variants if each.attribute == name]
        yield Fact(
            name, (), quotes, tuple((_shown(name, each.value, wording), each.documents) for each in told)
        )


def _claimed_as(record: Record, name: str) -> str:
    """The attribute of claims that a value of the page rests on."""
    return _CLAIMED_OF.get(type(record), {}).get(name) or _CLAIMED.get(name, name)


def _shown(name: str, value: Any, wording: Wording) -> str:
    if isinstance(value, PartialDate) or name in ("date", "day", "due"):
        return date_words(value)
    if name in _PARTIES:
        return wording.party(str(value))
    if name == "areas":
        return wording.area(str(value))
    if name in ("type", "kind", "status", "state", "published_basis", "rank"):
        return wording.label(str(value))
    if name == "rhythm_months":
        return f"about every {value} months"
    if name == "filed_at":
        return str(value)[:16].replace("T", " ")
    return str(value)
