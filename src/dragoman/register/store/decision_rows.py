"""Rows of decisions; nothing is ever deleted, an undone one is marked."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from dragoman.register.decisions import Decision, Judgement
from dragoman.register.store import tables
from dragoman.register.store.rows import moment_text, parse_moment
from dragoman.register.subjects import canonical_json


def insert_decision(connection: Connection, decision: Decision) -> int:
    """The id under which the decision is kept; the one it came with is ignored."""
    value = {"was": decision.was, "to": decision.value} if decision.judgement is Judgement.CORRECT else None
    row = {
        "judgement": decision.judgement.value,
        "left_id": decision.left_id,
        "right_id": decision.right_id,
        "attribute": decision.attribute,
        "value": canonical_json(value) if value is not None else None,
        "reason": decision.reason,
        "by": decision.by,
        "at": moment_text(decision.at),
    }
    result = connection.execute(insert(tables.decision).returning(tables.decision.c.id), row)
    return int(result.scalar_one())


def load_decisions(connection: Connection) -> list[Decision]:
    """Every decision ever made, undone ones too, in the order in which they were made."""
    rows = connection.execute(select(tables.decision).order_by(tables.decision.c.id))
    return [_decision(row) for row in rows]


def load_decisions_after(connection: Connection, moment: str) -> list[Decision]:
    """The decisions made or undone after a moment, in the order in which they were made."""
    table = tables.decision
    query = select(table).where(or_(table.c.at > moment, table.c.revoked_at > moment))
    return [_decision(row) for row in connection.execute(query.order_by(table.c.id))]


def revoke_decisions(connection: Connection, decision_ids: list[int], *, at: datetime) -> None:
    """The decisions marked as undone."""
    table = tables.decision
    marked = update(table).where(table.c.id.in_(decision_ids), table.c.revoked_at.is_(None))
    connection.execute(marked.values(revoked_at=moment_text(at)))


def _decision(row: Row[Any, Any]) -> Decision:
    value = json.loads(row.value) if row.value else {}
    return Decision(
        id=row.id,
        judgement=Judgement(row.judgement),
        left_id=row.left_id,
        right_id=row.right_id,
        attribute=row.attribute,
        was=value.get("was"),
        value=value.get("to"),
        reason=row.reason,
        by=row.by,
        at=parse_moment(row.at),
        revoked_at=parse_moment(row.revoked_at) if row.revoked_at else None,
    )
