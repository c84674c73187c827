"""Frozen dataclasses as plain JSON and back: what the derived tables hold."""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from dragoman.model.dates import PartialDate, parse_partial_date
from dragoman.register.subjects import canonical_json

T = TypeVar("T")
_Coder = Callable[[Any], Any]
_PLAIN = frozenset({str, int, float, bool, type(None)})
_DATES_KEPT = 65_536
_DECODE = json.JSONDecoder().raw_decode  # nothing stands around what ``as_json`` wrote


def as_plain(value: Any) -> Any:
    """The value as plain JSON types; fields that are None or empty are left out."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple:
        return [as_plain(item) for item in value]
    if kind is PartialDate:
        return str(value)
    if isinstance(value, Enum):
        return value.value
    return _dataclass_encoder(cast("Any", kind))(value) if is_dataclass(kind) else value


@cache
def _dataclass_encoder(kind: Any) -> _Coder:
    hints = get_type_hints(kind)
    encoders = {each.name: _encoder(hints[each.name]) for each in fields(kind)}
    needed = [(name, encoder) for name, encoder in encoders.items() if encoder is not _as_it_is]
    names, items = tuple(encoders), _items_getter(tuple(encoders))

    def encode(value: Any) -> dict[str, Any]:
        told = zip(names, items(value), strict=True)
        plain = {name: item for name, item in told if item is not None and item != ()}
        for name, encoder in needed:
            if name in plain:
                plain[name] = encoder(plain[name])
        return plain

    return encode


def _items_getter(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    return attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)


def _encoder(hint: Any) -> _Coder:
    """How values of a field are made plain, as far as its type tells."""
    arguments = get_args(hint)
    if get_origin(hint) in (Union, types.UnionType):
        kinds = [each for each in arguments if each is not type(None)]
        return _encoder(kinds[0]) if len(kinds) == 1 else as_plain
    if hint in _PLAIN:
        return _as_it_is
    if hint is PartialDate:
        return str
    if get_origin(hint) is tuple:
        return _items_encoder(arguments)
    return _dataclass_encoder(cast("Any", hint)) if is_dataclass(hint) else as_plain


def _items_encoder(arguments: tuple[Any, ...]) -> _Coder:
    if set(arguments) - {Ellipsis} <= _PLAIN:
        return list
    if arguments[1:] != (Ellipsis,):
        return as_plain
    encoder = _encoder(arguments[0])
    return lambda items: [encoder(item) for item in items]


def as_json(value: Any) -> str:
    """The value as canonical JSON."""
    return canonical_json(as_plain(value))


def from_json(text: str, kind: type[T]) -> T:
    """The value of this kind that ``as_json`` wrote."""
    plain, _ = _DECODE(text)
    return from_plain(plain, kind)


def from_plain(plain: Any, kind: type[T]) -> T:
    """The value of this kind that ``as_plain`` made."""
    return cast("T", _decoder(cast("Any", kind))(plain))


@cache
def _decoder(kind: Any) -> _Coder:
    if kind is PartialDate:
        return lru_cache(maxsize=_DATES_KEPT)(parse_partial_date)
    if is_dataclass(kind):
        return _dataclass_decoder(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _optional_decoder(arguments)
    if origin is tuple:
        return _tuple_decoder(arguments)
    return _as_it_is


def _as_it_is(plain: Any) -> Any:
    return plain


def _dataclass_decoder(kind: Any) -> _Coder:
    hints = get_type_hints(kind)
    decoders = {each.name: _decoder(hints[each.name]) for each in fields(kind)}
    needed = [(name, decoder) for name, decoder in decoders.items() if decoder is not _as_it_is]

    def decode(plain: dict[str, Any]) -> Any:
        given = {name: item for name, item in plain.items() if name in decoders}
        for name, decoder in needed:
            if name in given:
                given[name] = decoder(given[name])
        return kind(**given)

    return decode


def _optional_decoder(arguments: tuple[Any, ...]) -> _Coder:
    (kind,) = [argument for argument in arguments if argument is not type(None)]
    inner = _decoder(kind)
    if inner is _as_it_is:
        return inner
    return lambda plain: None if plain is None else inner(plain)


def _tuple_decoder(arguments: tuple[Any, ...]) -> _Coder:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        inner = _decoder(arguments[0])
        if inner is _as_it_is:
            return tuple
        return lambda plain: tuple(inner(item) for item in plain)
    inners = [_decoder(argument) for argument in arguments]
    return lambda plain: tuple(inner(item) for inner, item in zip(inners, plain, strict=True))
