"""Linking: the forms of new mentions among those known, with links to all that they are like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from dragoman.register.codec import as_plain
from dragoman.register.decisions import Decisions
from dragoman.register.mentions import DocumentMentions
from dragoman.register.resolve.link import Link
from dragoman.register.resolve.resolvers import RESOLVERS
from dragoman.register.store import derived
from dragoman.register.subjects import Kind, short_id

REJECTED = "-"
"""The form of what a person has rejected: it is kept, and belongs to no record."""

Forms = Mapping[str, tuple[Kind, Any]]


@dataclass(frozen=True, slots=True)
class DocumentForms:
    """The form of each subject of a document, and what the forms look like."""

    of_subjects: Mapping[str, str]
    forms: Forms


def forms_in(found: DocumentMentions, decisions: Decisions) -> DocumentForms:
    """The forms of the mentions; the second of two that look alike has a form of its own."""
    form_ids: dict[str, str] = {}
    forms: dict[str, tuple[Kind, Any]] = {}
    for mention in sorted(found.mentions, key=lambda mention: mention.subject):
        if mention.subject in decisions.rejected:
            form_ids[mention.subject] = REJECTED
            continue
        form = RESOLVERS[mention.kind].form(mention)
        plain, turn = as_plain(form), 0
        while (form_id := short_id(mention.kind, plain, turn)) in forms:
            turn += 1
        form_ids[mention.subject] = form_id
        forms[form_id] = (mention.kind, form)
    return DocumentForms(form_ids, forms)


def add_forms(connection: Connection, documents: Sequence[Forms]) -> list[set[str]]:
    """The forms of each document that were known before it, or are like one that was, once all are in."""
    every = {form_id: form for forms in documents for form_id, form in forms.items()}
    known = derived.known_forms(connection, every)
    new = {form_id: form for form_id, form in every.items() if form_id not in known}
    derived.insert_forms(connection, new)
    keys = {
        form_id: tuple(dict.fromkeys(RESOLVERS[kind].keys(form))) for form_id, (kind, form) in new.items()
    }
    derived.insert_form_keys(connection, [(key, form_id) for form_id, each in keys.items() for key in each])
    links = {(link.left_id, link.right_id): link for link in find_links(connection, new, keys)}
    derived.insert_links(connection, links.values())
    return _seen_before(documents, known, links)


def find_links(connection: Connection, new: Forms, keys: Mapping[str, tuple[str, ...]]) -> Iterator[Link]:
    """The links of the forms with all that their keys find, each pair once."""
    for kind in dict.fromkeys(kind for kind, _ in new.values()):
        resolver = RESOLVERS[kind]
        of_kind = {form_id: form for form_id, (each, form) in new.items() if each is kind}
        wanted = {key for form_id in of_kind for key in keys[form_id]}
        under, forms = derived.forms_with_keys(connection, wanted, resolver.form_type)
        forms |= of_kind
        for form_id in of_kind:
            others = {other for key in keys[form_id] for other in under.get(key, ())}
            for other in sorted(others):
                if other == form_id or (other in of_kind and other < form_id):
                    continue  # itself, or a pair that comes up from its other end
                left, right = sorted((form_id, other))
                comparison = resolver.compare(forms[left], forms[right])
                if comparison is not None:
                    yield Link(left, right, comparison.strength, comparison.reasons)


def _seen_before(
    documents: Sequence[Forms], known: set[str], links: Iterable[tuple[str, str]]
) -> list[set[str]]:
    """For each document in turn the forms seen before it, or linked to one that was."""
    neighbours: dict[str, set[str]] = {}
    for left, right in links:
        neighbours.setdefault(left, set()).add(right)
        neighbours.setdefault(right, set()).add(left)
    seen = set(known)
    before = []
    for forms in documents:
        before.append(
            {
                form_id
                for form_id in forms
                if form_id in seen or not seen.isdisjoint(neighbours.get(form_id, ()))
            }
        )
        seen |= forms.keys()
    return before
