"""What is derived step by step, with decisions in between, is what the claims and decisions alone give."""

from __future__ import annotations

import random
from contextlib import suppress
from itertools import combinations
from typing import Any

import pytest
from sqlalchemy import Connection, delete, select

from dragoman.model.errors import Contradiction
from dragoman.register import Register
from dragoman.register.decisions import Judgement
from dragoman.register.filing import Draft, add_derived
from dragoman.register.mentions import Source
from dragoman.register.settling import settle_some
from dragoman.register.store import engines, rows, tables
from dragoman.register.store.source_rows import make_source
from make_archive import make_archive

WHY = {"reason": "I know them", "by": "Clerk"}
BATCH = 30
ANSWERED_FROM = (
    tables.record,
    tables.record_key,
    tables.member,
    tables.suggestion,
    tables.mention,
    tables.relation,
    tables.source,
)
"""Of what is derived all but forms: those that a correction left without a mention stay, and tell nothing."""


def rows_derived(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    return {
        table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
        for table in ANSWERED_FROM
    }


def derive_from_scratch(connection: Connection) -> None:
    """Everything derived thrown away, and made again of what is kept."""
    for table in tables.DERIVED:
        connection.execute(delete(table))
    drafts = []
    for document_id in rows.document_ids(connection):
        document = rows.load_document(connection, document_id)
        assert document is not None
        source: Source = make_source(connection, document_id)
        filed_at = connection.execute(
            select(tables.document.c.filed_at).where(tables.document.c.id == document_id)
        ).scalar_one()
        claims = tuple(rows.claims_in(connection, document_id))
        drafts.append(Draft(document, source, claims, rows.parse_moment(filed_at)))
    add_derived(connection, drafts)
    while settle_some(connection, at_most=7) is not None:
        pass


def decide(register: Register, chance: random.Random) -> None:
    """Some of everything that a person may decide, on records as they are now."""
    people, engagements = register.people(), register.engagements()
    alike = [pair for pair in combinations(people, 2) if pair[0].country == pair[1].country]
    for left, right in chance.sample(alike, min(2, len(alike))):
        judgement = chance.choice((Judgement.SAME, Judgement.NOT_SAME, Judgement.UNSURE))
        with suppress(Contradiction):
            register.judge(judgement, left.id, right.id, **WHY)
    many = max(people, key=lambda person: len(person.sources))
    first, last = many.sources[0].subject, many.sources[-1].subject
    with suppress(Contradiction):
        register.judge(Judgement.NOT_SAME, first, last, **WHY)
    register.correct(chance.choice(people).id, "rank", "general", **WHY)
    register.correct(chance.choice(engagements).id, "place", "Port Moresby", **WHY)
    register.reject(chance.choice(register.instruments()).id, **WHY)
    made = [decision for decision in register.decisions() if decision.revoked_at is None]
    register.undo(chance.choice(made).id)


@pytest.mark.parametrize("seed", [1, 2])
def test_step_by_step_is_from_scratch(address: str, seed: int) -> None:
    chance = random.Random(seed)
    readings = [made.reading for made in make_archive(4 * BATCH, seed=seed)]
    chance.shuffle(readings)
    with Register.open(address) as register:
        for start in range(0, len(readings), BATCH):
            list(register.file_many(readings[start : start + BATCH]))
            register.settle()
            decide(register, chance)
        assert register.check() == []
    engine = engines.open_engine(address)
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        before = rows_derived(connection)
        derive_from_scratch(connection)
        after = rows_derived(connection)
    engine.dispose()
    assert before["member"]
    for name, derived in before.items():
        assert derived == after[name], name
