"""Review: one queue of what a person should look at, what matters most first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from sqlalchemy import Connection, select

from dragoman.register.answers import Quoted, quotes_for
from dragoman.register.decisions import Decisions, standing_decisions
from dragoman.register.headlines import headline
from dragoman.register.queries import load_records
from dragoman.register.record_rows import REVIEW
from dragoman.register.records import TOLD_IN, DocumentRecord, Record, Said, Variant
from dragoman.register.store import tables
from dragoman.register.store.decision_rows import load_decisions
from dragoman.register.subjects import Kind

_QUOTES_A_SIDE, _AT_ONCE = 2, 200


@dataclass(frozen=True, slots=True)
class Question:
    """One thing for a person to judge; ``kind`` is doubt, pair, contradiction or low_confidence.

    ``attribute`` names what is in question; accepting a question with it keeps it from being asked again.
    ``corrects`` is the attribute whose correction settles it, where that is another.
    """

    kind: str
    left_id: str
    left: str
    right_id: str | None = None
    right: str = ""
    attribute: str | None = None
    reasons: tuple[str, ...] = ()
    quotes: tuple[Quoted, ...] = ()
    corrects: str | None = None


def review_queue(connection: Connection, *, limit: int) -> list[Question]:
    """The first questions of the queue: doubts, likely pairs, contradictions, then low confidence."""
    decisions = standing_decisions(load_decisions(connection))
    queue = (
        question
        for part in (_doubts, _pairs, _contradictions, _low_confidence)
        for question in part(connection, decisions)
    )
    return list(islice(queue, limit))


def _doubts(connection: Connection, decisions: Decisions) -> Iterator[Question]:
    for record in _marked(connection, "doubt"):
        if not isinstance(record, DocumentRecord):
            continue
        said = Said(record.id, record.document_id, record.published, record.outlet)
        for quoted in quotes_for(connection, [said]).get(record.id, ()):
            attribute = f"doubt {quoted.span[0]}-{quoted.span[1]}"
            if quoted.attribute == "doubt" and (record.id, attribute) not in decisions.accepted:
                candidates = tuple(f"perhaps {each}" for each in quoted.value["candidates"])
                reasons = (quoted.value["reason"], *candidates)
                yield _question("doubt", record, attribute=attribute, reasons=reasons, quotes=(quoted,))


def _pairs(connection: Connection, decisions: Decisions) -> Iterator[Question]:
    table = tables.suggestion
    rows = connection.execute(select(table).order_by(table.c.kind, table.c.left_id, table.c.right_id)).all()
    for start in range(0, len(rows), _AT_ONCE):
        batch = rows[start : start + _AT_ONCE]
        records = load_records(connection, {each for row in batch for each in (row.left_id, row.right_id)})
        told = quotes_for(connection, [said for each in records.values() for said in _first_sources(each)])
        for row in batch:
            left, right = records.get(row.left_id), records.get(row.right_id)
            if left is None or right is None or frozenset({left.id, right.id}) in decisions.unsure:
                continue
            yield Question(
                "pair",
                left.id,
                headline(left),
                right.id,
                headline(right),
                reasons=tuple(json.loads(row.reasons)),
                quotes=tuple(
                    quoted
                    for record in (left, right)
                    for said in _first_sources(record)
                    for quoted in told.get(said.subject, ())[:1]
                ),
            )


def _contradictions(connection: Connection, decisions: Decisions) -> Iterator[Question]:
    for record in _marked(connection, "contradiction"):
        variants = getattr(record, "variants", ())
        for attribute in dict.fromkeys(variant.attribute for variant in variants):
            if (record.id, attribute) in decisions.accepted:
                continue
            disputed = [variant for variant in variants if variant.attribute == attribute]
            reasons = tuple(
                f"{attribute} {variant.value} in {', '.join(variant.documents)}" for variant in disputed
            )
            quotes = _quotes_of_variants(connection, record, disputed)
            question = _question("contradiction", record, attribute=attribute, reasons=reasons, quotes=quotes)
            yield replace(question, corrects=_told_in(record, attribute))


def _told_in(record: Record, attribute: str) -> str | None:
    """The attribute that holds what is disputed, where no claim is of that itself."""
    return next((each for each in TOLD_IN.get(attribute, ()) if hasattr(record, each)), None)


def _low_confidence(connection: Connection, decisions: Decisions) -> Iterator[Question]:
    for record in _marked(connection, "low_confidence"):
        if (record.id, None) not in decisions.accepted:
            reasons = (f"read with a confidence of {getattr(record, 'confidence', 1):.2f}",)
            yield _question("low_confidence", record, reasons=reasons, quotes=_quotes(connection, record))


def _question(
    kind: str,
    record: Record,
    *,
    attribute: str | None = None,
    reasons: tuple[str, ...],
    quotes: tuple[Quoted, ...],
) -> Question:
    return Question(kind, record.id, headline(record), attribute=attribute, reasons=reasons, quotes=quotes)


def _marked(connection: Connection, what: str) -> Iterator[Record]:
    key = tables.record_key
    kinds = [kind.value for kind in Kind]
    query = select(key.c.record_id).where(key.c.kind.in_(kinds), key.c.key == REVIEW, key.c.value == what)
    ids = list(connection.scalars(query.order_by(key.c.kind, key.c.sort.desc(), key.c.record_id)))
    for start in range(0, len(ids), _AT_ONCE):
        batch = ids[start : start + _AT_ONCE]
        records = load_records(connection, batch)
        yield from (records[each] for each in batch)


def _first_sources(record: Record) -> Sequence[Said]:
    return getattr(record, "sources", ())[:_QUOTES_A_SIDE]


def _quotes(connection: Connection, record: Record) -> tuple[Quoted, ...]:
    """What each of the record's first sources says: the first thing claimed."""
    sources = _first_sources(record)
    found = quotes_for(connection, sources)
    return tuple(quoted for source in sources for quoted in found.get(source.subject, ())[:1])


def _quotes_of_variants(
    connection: Connection, record: Record, disputed: Sequence[Variant]
) -> tuple[Quoted, ...]:
    """What each source of the disputed values says of them; of several things one that is disputed."""
    documents = {document for variant in disputed for document in variant.documents}
    sources = [source for source in getattr(record, "sources", ()) if source.document_id in documents]
    attribute, values = disputed[0].attribute, {variant.value for variant in disputed}
    told_in = (attribute, *TOLD_IN.get(attribute, ()))
    found = quotes_for(connection, sources)
    quotes: list[Quoted] = []
    for source in sources:
        said = [quoted for quoted in found.get(source.subject, ()) if quoted.attribute in told_in]
        quotes += sorted(said, key=lambda quoted: str(quoted.value) not in values)[:1]
    return tuple(quotes)
