"""Who took part in engagements, in the posts that the reports of them give."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select

from dragoman.register.levels import Seen
from dragoman.register.store import tables
from dragoman.register.store.rows import in_batches


def seen_at(connection: Connection, engagement_ids: Iterable[str]) -> Mapping[str, Sequence[Seen]]:
    """By engagement record, everybody who took part, with post and country as of then."""
    member, relation, mention = tables.member, tables.relation, tables.mention
    held = mention.alias("held")
    told = (relation.c.document_id == held.c.document_id) & (relation.c.object == held.c.subject)
    found: dict[str, list[Seen]] = {}
    for batch in in_batches(sorted(set(engagement_ids))):
        query = select(member.c.record_id, mention.c.content)
        query = query.join(held, held.c.subject == member.c.subject).join(relation, told)
        query = query.join(mention, mention.c.subject == relation.c.subject)
        query = query.where(member.c.record_id.in_(batch), relation.c.name == "takes_part")
        for record_id, content in connection.execute(query):
            person = json.loads(content)["value"]
            found.setdefault(record_id, []).append(Seen(person.get("post"), person.get("country")))
    return found
