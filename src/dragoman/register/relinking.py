"""Comparing anew: forms of old documents as this version finds and compares them, a few at a time.

Each step is a transaction that leaves the register sound; one that is interrupted is done by the next run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection

from dragoman.register.linking import Forms, find_links
from dragoman.register.resolve.resolvers import RESOLVERS
from dragoman.register.store import derived, form_rows
from dragoman.register.subjects import Kind

_FORMS_AT_ONCE = 2048

Writing = Callable[[], AbstractContextManager[Connection]]
Keys = Mapping[str, tuple[str, ...]]


def link_anew(writing: Writing) -> int:
    """How many links are others, once all forms are found and compared as this version does.

    First every form has its keys, then each is compared with what these find: so none is missed.
    """
    with writing() as connection:
        form_rows.remove_unused_forms(connection)
    _in_steps(writing, _renew_keys)
    return _in_steps(writing, _renew_links)


def _in_steps(writing: Writing, step: Callable[[Connection, Forms, Keys], int]) -> int:
    done, last = 0, ""
    while True:
        with writing() as connection:
            contents = form_rows.forms_after(connection, last, at_most=_FORMS_AT_ONCE)
            if not contents:
                return done
            forms = _forms(connection, contents)
            keys = {
                form_id: tuple(dict.fromkeys(RESOLVERS[kind].keys(form)))
                for form_id, (kind, form) in forms.items()
            }
            done += step(connection, forms, keys)
            last = contents[-1]


def _forms(connection: Connection, form_ids: list[str]) -> dict[str, tuple[Kind, Any]]:
    found: dict[str, tuple[Kind, Any]] = {}
    for kind in dict.fromkeys(Kind(form_id[0]) for form_id in form_ids):
        ids = [form_id for form_id in form_ids if form_id[0] == kind.value]
        loaded = derived.load_forms(connection, ids, RESOLVERS[kind].form_type)
        found |= {form_id: (kind, form) for form_id, form in loaded.items()}
    return found


def _renew_keys(connection: Connection, forms: Forms, keys: Keys) -> int:
    form_rows.remove_keys(connection, forms)
    rows = [(key, form_id) for form_id, each in keys.items() for key in each]
    derived.insert_form_keys(connection, rows)
    return 0


def _renew_links(connection: Connection, forms: Forms, keys: Keys) -> int:
    """How many links of the forms are others now; the records of both ends are marked for settling."""
    before = derived.links_of(connection, forms)
    after = set(find_links(connection, forms, keys))
    form_rows.remove_links(connection, before - after)
    derived.insert_links(connection, after - before)
    changed = before ^ after
    derived.mark_unsettled(connection, {end for link in changed for end in (link.left_id, link.right_id)})
    return len({(link.left_id, link.right_id) for link in changed})
