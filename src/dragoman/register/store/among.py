"""Many values in a question: one parameter, however many there are, so that a statement is prepared once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, TableValuedAlias, Text, bindparam, column, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction


class _each_value(GenericFunction[Any]):  # noqa: N801 (its name in SQL)
    """The values of a JSON list, one a row, in a column named ``value``."""

    inherit_cache = True


class _each_pair(GenericFunction[Any]):  # noqa: N801 (its name in SQL)
    """The members of a JSON object, one a row, in columns named ``key`` and ``value``."""

    inherit_cache = True


@compiles(_each_value, "sqlite")
@compiles(_each_pair, "sqlite")
def _on_sqlite(element: Any, compiler: Any, **options: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **options)})"


@compiles(_each_value, "postgresql")
def _values_on_postgresql(element: Any, compiler: Any, **options: Any) -> str:
    return f"json_array_elements_text(CAST({compiler.process(element.clauses, **options)} AS JSON))"


@compiles(_each_pair, "postgresql")
def _pairs_on_postgresql(element: Any, compiler: Any, **options: Any) -> str:
    return f"json_each_text(CAST({compiler.process(element.clauses, **options)} AS JSON))"


def among(asked: ColumnElement[str], values: Iterable[str]) -> ColumnElement[bool]:
    """Whether the column holds one of the values."""
    each = _each_value(_as_json(list(values))).table_valued(column("value", Text))
    return asked.in_(select(each.c.value))


def each_of(pairs: Mapping[str, str]) -> TableValuedAlias:
    """The pairs as something to join with, in columns named ``key`` and ``value``."""
    return _each_pair(_as_json(dict(pairs))).table_valued(column("key", Text), column("value", Text))


def _as_json(plain: Any) -> ColumnElement[Any]:
    return bindparam(None, json.dumps(plain), type_=Text, unique=True)
