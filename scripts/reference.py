"""The generated parts of docs/reference, as Markdown; cog writes them, ``make check`` compares."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from importlib.resources import files
from typing import Any

import typer

from dragoman.cli.app import app
from dragoman.model import errors
from dragoman.settings import DESCRIPTIONS, PREFIX, Settings

_LISTED_WHOLE = (
    "areas",
    "blocs",
    "commitment_kinds",
    "engagement_types",
    "instrument_types",
    "levels",
    "mechanisms",
    "ranks",
)


def commands() -> str:
    """Every command: how it is called, what it does, its arguments and options."""
    group: Any = typer.main.get_command(app)
    parts = [f"## dragoman\n\n{_called('dragoman', group, 'COMMAND …')}"]
    for name, command in group.commands.items():
        parts.append(f"## {name}\n\n{_called(f'dragoman {name}', command, '')}")
        for part, below in getattr(command, "commands", {}).items():
            parts.append(f"### {name} {part}\n\n{_called(f'dragoman {name} {part}', below, '')}")
    return "\n\n".join(parts)


def _called(name: str, command: Any, rest: str) -> str:
    arguments = [parameter for parameter in command.params if parameter.param_type_name == "argument"]
    options = [parameter for parameter in command.params if parameter.param_type_name == "option"]
    words = [name, *map(_usage, options), *map(_metavar, arguments), rest]
    rows = [(f"`{_metavar(each)}`", each.help or "") for each in arguments]
    rows += [(f"`{' '.join([*each.opts, _metavar(each)]).strip()}`", each.help or "") for each in options]
    usage = f"```\n{' '.join(word for word in words if word)}\n```"
    return "\n\n".join(part for part in (usage, command.help, _table(("", "what"), rows)) if part)


def _usage(option: Any) -> str:
    return f"[{' '.join([option.opts[0], _metavar(option)]).strip()}]"


def _metavar(parameter: Any) -> str:
    if getattr(parameter, "is_flag", False):
        return ""
    return str(parameter.metavar or parameter.name.upper())


def settings() -> str:
    """Every setting: its name in the file and the environment, its default, and what it is."""
    rows = [
        (f"`{field.name}`", f"`{PREFIX}{field.name.upper()}`", f"`{field.default}`", DESCRIPTIONS[field.name])
        for field in fields(Settings)
    ]
    return _table(("setting", "in the environment", "default", "what it is"), rows)


def error_tree() -> str:
    """Every error with the code by which programs know it."""
    rows = [(f"`{each.__name__}`", f"`{each.code}`", inspect.getdoc(each) or "") for each in _every_error()]
    return _table(("error", "code", "when"), rows)


def _every_error() -> Iterator[type[errors.DragomanError]]:
    waiting: list[type[errors.DragomanError]] = [errors.DragomanError]
    while waiting:
        error = waiting.pop(0)
        yield error
        waiting = error.__subclasses__() + waiting


def reading_contract() -> str:
    """The fields of a reading and of each record, from the JSON Schema."""
    schema = json.loads(files("dragoman.model").joinpath("reading.schema.json").read_text("utf-8"))
    parts = [f"## The line\n\n{schema['description']}\n\n{_fields(schema)}"]
    for name in ("person", "engagement", "participant", "instrument", "commitment", "feature", "doubt"):
        definition = schema["$defs"][name]
        said = definition.get("description", "")
        parts.append(
            f"## {name}\n\n{said[:1].upper()}{said[1:]}{'.' if said else ''}\n\n{_fields(definition)}".strip()
        )
    return "\n\n".join(parts)


def _fields(definition: Mapping[str, Any]) -> str:
    defs = json.loads(files("dragoman.model").joinpath("reading.schema.json").read_text("utf-8"))["$defs"]
    rows = [(f"`{name}`", _kind(each), _said(each, defs)) for name, each in definition["properties"].items()]
    return _table(("field", "form", "what it is"), rows)


def _kind(field: Mapping[str, Any]) -> str:
    if "$ref" in field:
        return str(field["$ref"].rsplit("/", 1)[-1])
    if "const" in field:
        return f'`"{field["const"]}"`'
    if "enum" in field:
        return " \\| ".join(f"`{json.dumps(value)}`" for value in field["enum"])
    if "anyOf" in field:
        return " \\| ".join(map(_kind, field["anyOf"]))
    if field["type"] == "array":
        return f"list of {_kind(field['items'])}"
    return " \\| ".join(field["type"]) if isinstance(field["type"], list) else str(field["type"])


def _said(field: Mapping[str, Any], definitions: Mapping[str, Any]) -> str:
    referred = definitions.get(str(field.get("$ref", "")).rsplit("/", 1)[-1], {})
    return str(field.get("description") or referred.get("description", ""))


def recognisers() -> str:
    """Every recogniser: what it sees, and examples, each of which is a test."""
    from dragoman.reading.recogniser import every_recogniser

    parts = []
    for each in every_recogniser():
        rows = [
            (
                f"“{example.text}”",
                str(example.published or ""),
                "; ".join(example.gives) or _nothing(example.doubts),
            )
            for example in each.examples
        ]
        table = _table(("text", "published", "gives"), rows)
        parts.append(f"## {each.name}\n\n{each.says}\n\n{table}")
    return "\n\n".join(parts)


def _nothing(doubts: int) -> str:
    return "a doubt" if doubts else "nothing"


def vocabularies() -> str:
    """How much each vocabulary holds, and the whole of the short ones."""
    from dragoman.cli.vocabulary import KINDS
    from dragoman.vocabulary.load import load_vocabulary

    loaded = load_vocabulary()
    parts = [_table(("vocabulary", "entries"), ((f"`{kind}`", len(getattr(loaded, kind))) for kind in KINDS))]
    for kind in _LISTED_WHOLE:
        entries: Mapping[str, Any] = getattr(loaded, kind)
        rows = [(f"`{key}`", _entry(entry)) for key, entry in entries.items()]
        parts.append(f"## {kind}\n\n{_table(('id', 'what'), rows)}")
    return "\n\n".join(parts)


def _entry(entry: Any) -> str:
    label = getattr(entry, "label", None)
    names = getattr(entry, "names", {}).get("en", ())
    return str(label or "; ".join(names[:2]))


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    lines = [list(head), *([_cell(cell) for cell in row] for row in rows)]
    if len(lines) == 1:
        return ""
    lines.insert(1, ["---"] * len(lines[0]))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(value: object) -> str:
    return " ".join(str(value).split())
