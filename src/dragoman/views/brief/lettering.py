"""Letters that no font at hand has, named in brackets: a printed page never shows empty boxes for words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from typing import Any

NOTICE = "Words in brackets stand for letters that no font of this machine has; the register shows them."
_LATIN_ENDS = 0x24F
_ALWAYS_THERE = ("LATIN", "GREEK", "CYRILLIC", "DIGIT")
_CALLED = {"CJK": "Han"}
_SCRIPT_NAMES = re.compile(r"[A-Z]{3,}")

Shows = Callable[[str], bool]
"""Whether a font is there for every letter of a text."""


def with_letters_named(value: Any, *, shows: Shows) -> Any:
    """The value with what cannot be shown in any of its texts named in brackets: “[Han letters]”."""
    missing = _missing(_letters(value), shows)
    return _named(value, missing) if missing else value


def _letters(value: Any) -> set[str]:
    if isinstance(value, str):
        return set(value)
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return {letter for part in parts for letter in _letters(part)}


def _missing(letters: Iterable[str], shows: Shows) -> dict[str, str]:
    """The letters without a font by script: a font rarely has half of one, while signs are of many fonts."""
    doubtful = (letter for letter in letters if ord(letter) > _LATIN_ENDS)
    by_script = groupby(sorted(doubtful, key=lambda letter: (_script(letter), letter)), key=_script)
    found = {}
    for script, group in by_script:
        of_script = list(group)
        if script not in _ALWAYS_THERE:
            is_none = script and not shows(of_script[0])
            found[script] = "".join(of_script if is_none else _among(of_script, shows))
    return {script: missing for script, missing in found.items() if missing}


def _among(letters: list[str], shows: Shows) -> list[str]:
    """Those of the letters that are not shown, found by halving."""
    if shows("".join(letters)):
        return []
    if len(letters) == 1:
        return letters
    half = len(letters) // 2
    return [*_among(letters[:half], shows), *_among(letters[half:], shows)]


def _script(letter: str) -> str:
    """The script's name as Unicode gives it; signs and marks of no script are one by themselves."""
    if not unicodedata.category(letter).startswith(("L", "M", "N")):
        return ""
    found = _SCRIPT_NAMES.match(unicodedata.name(letter, ""))
    return found.group() if found else ""


def _named(value: Any, missing: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return _text_named(value, missing)
    if isinstance(value, list):
        return [_named(each, missing) for each in value]
    return {name: _named(each, missing) for name, each in value.items()} if isinstance(value, dict) else value


def _text_named(text: str, missing: Mapping[str, str]) -> str:
    """Each run of letters that are not shown, with the spaces within it, as the name of its script."""
    for script, letters in missing.items():
        any_of = f"[{re.escape(letters)}]+"
        name = f"[{_CALLED.get(script, script.capitalize())} letters]" if script else "[sign]"
        text = re.sub(rf"{any_of}(?:\s+{any_of})*", name, text)
    return text
