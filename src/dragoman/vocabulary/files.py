"""Vocabulary files: YAML read into typed entries, with the line of whatever is wrong.

Everything is read as text and turned into what the entry's field wants, so that a code such as NO stays one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import MISSING, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NoReturn, TypeVar, get_args, get_origin, get_type_hints

import yaml

from dragoman.model.errors import VocabularyError
from dragoman.vocabulary.entries import Entry, Names

E = TypeVar("E", bound=Entry)
_FROM_ABOUT = ("source", "checked")


class _AllText(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):  # type: ignore[misc]
    """A loader that takes every scalar as text, and so need not ask what each one is."""

    def resolve(self, kind: type[yaml.Node], value: object, implicit: object) -> str:
        """The same tag for all."""
        return ""

    def descend_resolver(self, current_node: object, current_index: object) -> None:
        """Nothing depends on where a node stands."""

    def ascend_resolver(self) -> None:
        """Nothing depends on where a node stands."""


class VocabularyFile:
    """One parsed file: its ``about``, its ``ambiguous`` names and its entries."""

    def __init__(self, path: Path) -> None:
        """Parse the file; VocabularyError where it is no YAML mapping."""
        self.path = path
        try:
            root = yaml.compose(path.read_text(encoding="utf-8"), Loader=_AllText)
        except FileNotFoundError as error:
            raise VocabularyError(f"{path}:1: no such file") from error
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise VocabularyError(f"{path}:{line}: {error.problem}") from error
        self._parts = {name: node for name, _, node in self._pairs(root, "")}
        self.about = self.texts("about")

    def texts(self, part: str) -> Mapping[str, str]:
        """A part of the file that is a mapping of text to text; empty where the file has no such part."""
        if part not in self._parts:
            return MappingProxyType({})
        pairs = self._pairs(self._parts[part], part)
        return MappingProxyType({key: self._text(node, f"{part}.{key}") for key, _, node in pairs})

    def names(self, part: str) -> Names:
        """A part of the file that gives names by language; empty where the file has no such part."""
        if part not in self._parts:
            return MappingProxyType({})
        return self._names(self._parts[part], part)

    def entries(self, kind: type[E]) -> Mapping[str, E]:
        """The file's entries as one of ``dragoman.vocabulary.entries``, by id, in the file's order."""
        if "entries" not in self._parts:
            raise VocabularyError(f"{self.path}:1:entries: missing")
        types = get_type_hints(kind)
        required = {each.name for each in fields(kind) if each.default is each.default_factory is MISSING}
        pairs = self._pairs(self._parts["entries"], "entries")
        values = {key: self._entry(key, node, types=types, required=required) for key, _, node in pairs}
        return MappingProxyType({key: kind(**each) for key, each in values.items()})

    def _entry(
        self, identifier: str, node: yaml.Node, *, types: Mapping[str, Any], required: Set[str]
    ) -> dict[str, Any]:
        values: dict[str, Any] = {"id": identifier}
        values |= {name: self.about[name] for name in _FROM_ABOUT if name in self.about}
        for name, key_node, value in self._pairs(node, identifier):
            if name not in types or name == "id":
                self._refuse(key_node, f"{identifier}.{name}", "unknown key")
            values[name] = self._value(types[name], value, f"{identifier}.{name}")
        for name in sorted(required - values.keys()):
            self._refuse(node, f"{identifier}.{name}", "missing")
        return values

    def _value(self, wanted: Any, node: yaml.Node, key: str) -> Any:
        if get_origin(wanted) is Literal:
            text = self._text(node, key)
            choices = get_args(wanted)
            return text if text in choices else self._refuse(node, key, f"not one of {', '.join(choices)}")
        read: Callable[[yaml.Node, str], Any] = {
            str: self._text,
            str | None: self._text,
            int | None: self._number,
            int: self._number,
            bool: self._truth,
            tuple[str, ...]: self._list,
            Names: self._names,
        }[wanted]
        return read(node, key)

    def _text(self, node: yaml.Node, key: str) -> str:
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            self._refuse(node, key, "should be text")
        return str(node.value)

    def _number(self, node: yaml.Node, key: str) -> int:
        text = self._text(node, key)
        return int(text) if text.isdecimal() else self._refuse(node, key, "should be a whole number")

    def _truth(self, node: yaml.Node, key: str) -> bool:
        text = self._text(node, key)
        return (
            text == "true"
            if text in ("true", "false")
            else self._refuse(node, key, "should be true or false")
        )

    def _list(self, node: yaml.Node, key: str) -> tuple[str, ...]:
        if not isinstance(node, yaml.SequenceNode):
            self._refuse(node, key, "should be a list")
        return tuple(self._text(item, key) for item in node.value)

    def _names(self, node: yaml.Node, key: str) -> Names:
        pairs = self._pairs(node, key)
        return MappingProxyType({code: self._list(value, f"{key}.{code}") for code, _, value in pairs})

    def _pairs(self, node: yaml.Node | None, key: str) -> Iterator[tuple[str, yaml.Node, yaml.Node]]:
        if not isinstance(node, yaml.MappingNode):
            self._refuse(node, key, "should be a mapping")
        seen: set[str] = set()
        for key_node, value in node.value:
            name = self._text(key_node, key)
            if name in seen:
                self._refuse(key_node, f"{key}.{name}".strip("."), "written twice")
            seen.add(name)
            yield name, key_node, value

    def _refuse(self, node: yaml.Node | None, key: str, what: str) -> NoReturn:
        line = node.start_mark.line + 1 if node else 1
        raise VocabularyError(f"{self.path}:{line}:{key or 'file'}: {what}")
