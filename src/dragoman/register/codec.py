"""Frozen dataclasses as plain JSON and back: what the derived tables hold."""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.register.subjects import canonical_json

T = TypeVar("T")
_Decoder = Callable[[Any], Any]


def as_plain(value: Any) -> Any:
    """The value as plain JSON types; fields that are None or empty are left out."""
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [as_plain(item) for item in value]
    if is_dataclass(value):
        given = ((each.name, getattr(value, each.name)) for each in fields(value))
        return {name: as_plain(item) for name, item in given if item is not None and item != ()}
    return value


def as_json(value: Any) -> str:
    """The value as canonical JSON."""
    return canonical_json(as_plain(value))


def from_json(text: str, kind: type[T]) -> T:
    """The value of this kind that ``as_json`` wrote."""
    return from_plain(json.loads(text), kind)


def from_plain(plain: Any, kind: type[T]) -> T:
    """The value of this kind that ``as_plain`` made."""
    return cast("T", _decoder(cast("Any", kind))(plain))


@cache
def _decoder(kind: Any) -> _Decoder:
    if kind is PartialDate:
        return parse_partial_date
    if is_dataclass(kind):
        return _dataclass_decoder(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _optional_decoder(arguments)
    if origin is tuple:
        return _tuple_decoder(arguments)
    return lambda plain: plain


def _dataclass_decoder(kind: Any) -> _Decoder:
    hints = get_type_hints(kind)
    names = [each.name for each in fields(kind)]

    def decode(plain: dict[str, Any]) -> Any:
        return kind(**{name: _decoder(hints[name])(plain[name]) for name in names if name in plain})

    return decode


def _optional_decoder(arguments: tuple[Any, ...]) -> _Decoder:
    (kind,) = [argument for argument in arguments if argument is not type(None)]
    inner = _decoder(kind)
    return lambda plain: None if plain is None else inner(plain)


def _tuple_decoder(arguments: tuple[Any, ...]) -> _Decoder:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        inner = _decoder(arguments[0])
        return lambda plain: tuple(inner(item) for item in plain)
    inners = [_decoder(argument) for argument in arguments]
    return lambda plain: tuple(inner(item) for inner, item in zip(inners, plain, strict=True))
