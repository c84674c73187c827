"""Bring countries.yaml up to date with CLDR: ``python scripts/build_countries.py`` (needs babel).

Names in Vietnamese and Japanese that CLDR has and the file lacks are added; what people wrote stays.
Run twice, it changes nothing the second time.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from babel import Locale

COUNTRIES = Path(__file__).parents[1] / "src/dragoman/vocabulary/data/countries.yaml"
LANGUAGES = ("vi", "ja")
KEEP_BRACKETS = ("CC",)
WIDTH = 110


def main() -> None:
    """Read the file, add what CLDR has, write it back."""
    content = yaml.safe_load(COUNTRIES.read_text(encoding="utf-8"))
    for code, entry in content["entries"].items():
        for language in LANGUAGES:
            listed = entry["names"].setdefault(language, [])
            listed += [name for name in cldr_names(code, language) if name not in listed]
    COUNTRIES.write_text(render_file(content), encoding="utf-8")


def cldr_names(code: str, language: str) -> list[str]:
    """The name that CLDR has, without the hint in brackets that tells two apart on a list."""
    name = Locale(language).territories[code].replace("’", "'")
    return [name if code in KEEP_BRACKETS else re.sub(r" ?\(.*\)$", "", name)]


def render_file(content: dict[str, Any]) -> str:
    """A vocabulary file in its one form: NFC, entries by id, one key a line, lists in brackets."""
    content = content | {"entries": dict(sorted(content["entries"].items()))}
    text = "".join(f"{line}\n" for part, value in content.items() for line in _block(part, value, depth=0))
    return unicodedata.normalize("NFC", text)


def _block(key: str, value: Any, *, depth: int) -> Iterator[str]:
    indent = "  " * depth
    line = f"{indent}{_flow(key)}: {_flow(value)}"
    in_entry = depth >= 2
    if not isinstance(value, dict | list) or (in_entry and len(line) <= WIDTH):
        yield line
    elif isinstance(value, dict):
        yield f"{indent}{_flow(key)}:"
        for name, part in value.items():
            yield from _block(name, part, depth=depth + 1)
    elif len(line) <= WIDTH:
        yield line
    else:
        yield f"{indent}{_flow(key)}:"
        yield from (f"{indent}  - {_flow(item)}" for item in value)


def _flow(value: Any) -> str:
    return yaml.safe_dump([value], default_flow_style=True, allow_unicode=True, sort_keys=False, width=10**6)[
        1:-2
    ]


if __name__ == "__main__":
    main()
