"""Records that the office types in itself: a small TOML or JSON file, filed as a document of its own."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dragoman.model.contract import reading_from_dict
from dragoman.model.errors import SourceError
from dragoman.model.text import Reading

RULE = "typed_in"
"""The rule named in the evidence of what was typed in, by which it is told from what was read."""

_KINDS = {"people": "p", "engagements": "e", "instruments": "i", "commitments": "c", "features": "f"}
_NEEDED = {
    "people": ("name",),
    "engagements": ("type",),
    "instruments": ("type", "title"),
    "commitments": ("kind", "action"),
    "features": ("kind", "mechanism"),
}
_LISTED = "people, engagements, instruments, commitments or features"
_TUPLES = ("parties", "participants", "counts", "by", "to", "areas")


def reading_typed_in(text: str, *, name: str, by: str) -> Reading:
    """What the text of a TOML or JSON file says, resting on that text itself.

    Args:
        text: tables ``people``, ``engagements``, ``instruments``, ``commitments`` and ``features`` with the
            fields of the reading contract; ``published``, ``title``, ``url``, ``outlet`` and ``parties`` of
            the whole.
        name: the file's name; its beginning becomes the document's id.
        by: who typed it in.

    Raises:
        SourceError: the text cannot be read as such a file; the message says where.
    """
    given = _parsed(text, name)
    unknown = sorted(set(given) - {*_KINDS, "published", "title", "url", "outlet", "parties"})
    if unknown:
        raise SourceError(f"{name}: unknown key {unknown[0]}; give {_LISTED}")
    record: dict[str, Any] = {
        "id": Path(name).stem,
        "published_basis": "given" if given.get("published") else None,
        "outlet": given.get("outlet") or f"typed in by {by}",
        "title": given.get("title"),
        "url": given.get("url"),
        "published": str(given["published"]) if given.get("published") else None,
        "parties": given.get("parties") or _parties(given),
        "versions": {RULE: "1"},
    }
    for kind, letter in _KINDS.items():
        entries = given.get(kind, [])
        record[kind] = [
            _finding(entry, kind, f"{letter}{number}", text=text, name=name)
            for number, entry in enumerate(entries, start=1)
        ]
    try:
        return reading_from_dict(record, text=text)
    except (ValueError, TypeError, KeyError) as error:
        raise SourceError(f"{name}: {error}") from error


def _parsed(text: str, name: str) -> Mapping[str, Any]:
    try:
        given = json.loads(text) if name.endswith(".json") else tomllib.loads(text)
    except ValueError as error:
        raise SourceError(f"{name}: {error}") from error
    if not isinstance(given, dict):
        raise SourceError(f"{name}: should be a table of {_LISTED}")
    return given


def _finding(entry: object, kind: str, key: str, *, text: str, name: str) -> dict[str, Any]:
    if not isinstance(entry, dict):
        raise SourceError(f"{name}: {kind}: each should be a table")
    missing = [each for each in _NEEDED[kind] if not entry.get(each)]
    if missing:
        raise SourceError(f"{name}: {kind}, number {key[1:]}: {missing[0]} is missing")
    plain = {field: _plain(value) for field, value in entry.items()}
    for each in _TUPLES:
        if isinstance(plain.get(each), str):
            plain[each] = [plain[each]]
    start, end = _place_of(plain, text)
    return plain | {"id": key, "span": [start, end], "rule": RULE}


def _plain(value: Any) -> Any:
    """Dates as the contract writes them."""
    return value.isoformat() if hasattr(value, "isoformat") else value


def _place_of(entry: Mapping[str, Any], text: str) -> tuple[int, int]:
    """The line that names the entry; the whole text where no line does."""
    for field in ("name", "title", "action", "mechanism"):
        words = entry.get(field)
        at = text.find(words) if isinstance(words, str) and words else -1
        if at >= 0:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            return start, len(text) if end < 0 else end
    return 0, len(text)


def _parties(given: Mapping[str, Any]) -> list[str]:
    """Every party and country that the entries name."""
    found: set[str] = set()
    for kind in _KINDS:
        for entry in given.get(kind, []):
            if isinstance(entry, dict):
                found.update(party for each in ("parties", "by", "to") for party in entry.get(each, ()))
                found.update([entry["country"]] if kind == "people" and entry.get("country") else [])
    return sorted(found)
