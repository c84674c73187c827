"""Many values in a question: one parameter, however many there are, so that a statement is prepared once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Text, bindparam, column, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction


class _each_value(GenericFunction[Any]):  # noqa: N801 (its name in SQL)
    """The values of a JSON list, one a row, in a column named ``value``."""

    inherit_cache = True


@compiles(_each_value, "sqlite")
def _on_sqlite(element: Any, compiler: Any, **options: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **options)})"


@compiles(_each_value, "postgresql")
def _on_postgresql(element: Any, compiler: Any, **options: Any) -> str:
    return f"json_array_elements_text(CAST({compiler.process(element.clauses, **options)} AS JSON))"


def among(asked: ColumnElement[str], values: Iterable[str]) -> ColumnElement[bool]:
    """Whether the column holds one of the values."""
    listed = bindparam(None, json.dumps(list(values)), type_=Text, unique=True)
    each = _each_value(listed).table_valued(column("value", Text))
    return asked.in_(select(each.c.value))
