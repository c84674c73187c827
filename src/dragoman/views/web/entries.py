"""Records as the catalogue lists and searches them: one line each, their tags, and their words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import singledispatch

from dragoman.model.dates import PartialDate
from dragoman.register.headlines import feature_words, number_ranges, shortened
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
from dragoman.register.tellings import Told
from dragoman.register.web_queries import Row
from dragoman.views.web.folding import words_of
from dragoman.views.web.whereabouts import locate
from dragoman.views.web.wording import date_words

_TITLE = 110


@dataclass(frozen=True, slots=True)
class Entry:
    """What the catalogue keeps of a record."""

    id: str
    kind: str
    title: str
    name: str
    type: str
    status: str
    first_day: str | None
    last_day: str | None
    date: str
    parties: tuple[str, ...]
    detail: str
    sources: int
    tags: tuple[tuple[str, str], ...]
    words: str
    told: Told
    level: str = ""


def entry_of(row: Row, *, texts: Mapping[str, str]) -> Entry:
    """The entry of a record; ``texts`` are those of documents."""
    record = row.record
    title = title_of(record)
    if isinstance(record, DocumentRecord) and not record.title:
        title = first_line(texts.get(record.document_id, "")) or title
    words = [title, *_words(record)]
    if isinstance(record, DocumentRecord):
        words.append(texts.get(record.document_id, ""))
    return Entry(
        id=record.id,
        kind=record.id[0],
        title=title,
        name=" ".join(words_of(title)),
        type=str(getattr(record, "type", getattr(record, "kind", "")) or ""),
        status=str(getattr(record, "status", getattr(record, "state", "")) or ""),
        first_day=row.first_day,
        last_day=row.last_day,
        date=_date(record),
        parties=parties_of(record),
        detail=_detail(record),
        sources=len({said.document_id for said in getattr(record, "sources", ())}),
        tags=tuple(sorted({*row.keys, *_tags(record), *_level(row)})),
        words=" ".join(words_of(" ".join(words))),
        told=row.told,
        level=row.level.code if isinstance(record, EngagementRecord) else "",
    )


def first_line(text: str) -> str:
    """The first line of a text that has no title, shortened where it is long."""
    line = next((line for line in text.splitlines() if line.strip()), "")
    return shortened(line, length=_TITLE)


@singledispatch
def title_of(record: Record) -> str:
    """What a record is called in a list."""
    raise TypeError(type(record))


@title_of.register
def _(record: PersonRecord) -> str:
    return record.name


@title_of.register
def _(record: EngagementRecord) -> str:
    edition = f", no. {record.edition}" if record.edition else ""
    what = record.mechanism or record.type.replace("_", " ")
    return f"{what[:1].upper()}{what[1:]}{edition}"


@title_of.register
def _(record: InstrumentRecord) -> str:
    return record.title


@title_of.register
def _(record: CommitmentRecord) -> str:
    return " ".join(record.action.split())


@title_of.register
def _(record: MechanismRecord) -> str:
    return record.name


@title_of.register
def _(record: FeatureRecord) -> str:
    return feature_words(record)


@title_of.register
def _(record: DocumentRecord) -> str:
    return record.title or record.document_id


def parties_of(record: Record) -> tuple[str, ...]:
    """The parties of a record; of a person, their country."""
    if isinstance(record, PersonRecord):
        return (record.country,) if record.country else ()
    if isinstance(record, CommitmentRecord):
        return record.by or record.parties
    return record.parties


def _date(record: Record) -> str:
    if isinstance(record, PersonRecord):
        return _span(record.first_seen, record.last_seen)
    if isinstance(record, MechanismRecord):
        return str(record.next_due or "")
    for name in ("date", "day", "published"):
        if getattr(record, name, None):
            return str(getattr(record, name))
    return ""


def _span(first: PartialDate | None, last: PartialDate | None) -> str:
    if first and last and first != last:
        return str(PartialDate.between(first.start, last.end or last.start))
    return str(first or last or "")


@singledispatch
def _detail(record: Record) -> str:
    return ""


@_detail.register
def _(record: PersonRecord) -> str:
    if not record.tenures:
        return ""
    last = record.tenures[-1]
    return ", ".join(part for part in (last.post or last.organisation, _spoken(last.rank)) if part)


@_detail.register
def _(record: EngagementRecord) -> str:
    kind = _spoken(record.type).capitalize() if record.mechanism else None
    people = ", ".join(presence.name for presence in record.participants)
    return " · ".join(part for part in (kind, record.place, people) if part)


@_detail.register
def _(record: MechanismRecord) -> str:
    numbers = {edition.number for edition in record.editions if edition.number}
    told = f"no. {number_ranges(numbers)}" if numbers else ""
    missing = f"not in the record: {number_ranges(record.missing)}" if record.missing else ""
    stages = [f"stage {each.number}: {_spoken(each.status)}" for each in record.stages if each.number]
    terms = [f"{', '.join(each.chairs)} {each.period or ''}".strip() for each in record.terms]
    chairs = f"co-chairs {'; '.join(terms)}" if terms else ""
    return " · ".join(part for part in (told, missing, *stages, chairs) if part)


@_detail.register
def _(record: CommitmentRecord) -> str:
    return f"due {date_words(record.due)}" if record.due else ""


@_detail.register
def _(record: DocumentRecord) -> str:
    return record.outlet or ""


def _level(row: Row) -> Iterator[tuple[str, str]]:
    if isinstance(row.record, EngagementRecord):
        yield "level", row.level.code


def _spoken(code: str | None) -> str:
    return (code or "").replace("_", " ")


def _words(record: Record) -> Iterator[str]:
    """Names, places and titles beyond the record's own, for the search."""
    yield record.id
    for attribute in ("names", "titles", "parties", "areas"):
        yield from (value.replace("_", " ") for value in getattr(record, attribute, ()))
    for attribute in ("type", "kind", "place", "mechanism", "outlet", "url"):
        yield str(getattr(record, attribute, None) or "").replace("_", " ")
    for presence in getattr(record, "participants", ()):
        yield presence.name
    for tenure in getattr(record, "tenures", ()):
        yield " ".join(each for each in (tenure.post, tenure.organisation, tenure.rank) if each)


def _tags(record: Record) -> Iterator[tuple[str, str]]:
    for name in ("type", "status", "state", "kind", "outlet", "country"):
        value = getattr(record, name, None)
        if value:
            yield {"kind": "type", "state": "status"}.get(name, name), str(value)
    if isinstance(record, CommitmentRecord):
        yield from (("by", party) for party in record.by)
    if isinstance(record, EngagementRecord):
        yield "news", "main" if record.main else "recalled"
        if record.place or record.country:
            yield "where", locate(record.place or "", record.country).key
    if getattr(record, "variants", ()):
        yield "disputed", "yes"
