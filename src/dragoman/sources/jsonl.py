"""Documents that come as JSON objects, one a line: id, text, and what is known of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from dragoman.model.dates import parse_partial_date
from dragoman.model.errors import SourceError
from dragoman.model.text import Document
from dragoman.sources.decoding import decode_text, refuse_odd_characters
from dragoman.sources.problems import SourceProblem


def find_rows(where: str, data: bytes, *, encoding: str) -> Iterator[tuple[str, Document | SourceProblem]]:
    """Each line's document, or what is wrong with the line, with its place (``FILE:LINE``).

    Raises:
        SourceError: the file is empty, or not text.
    """
    for number, line in enumerate(decode_text(data, encoding=encoding).split("\n"), 1):
        place = f"{where}:{number}"
        if line.strip():
            try:
                yield place, parse_row(line)
            except SourceError as error:
                yield place, SourceProblem(place, error)


def parse_row(line: str) -> Document:
    """The document that one line of JSON describes.

    Raises:
        SourceError: the line is no JSON object, or a field is missing or not what it must be.
    """
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise SourceError(f"is not JSON ({error}); mend or drop the line") from None
    if not isinstance(row, dict):
        raise SourceError('is not a JSON object; write {"id": …, "text": …}')
    text = _required(row, "text")
    refuse_odd_characters(text)
    document = Document(
        _required(row, "id"),
        text,
        url=_optional(row, "url"),
        title=_optional(row, "title"),
        outlet=_optional(row, "outlet"),
        language=_optional(row, "language") or "en",
    )
    return _with_day(document, row)


def _with_day(document: Document, row: Mapping[str, Any]) -> Document:
    written = _optional(row, "published")
    if written is None:
        return document
    try:
        published = parse_partial_date(written)
    except ValueError as error:
        raise SourceError(
            f'has an impossible "published" ({error}); write YYYY-MM-DD or leave it out'
        ) from None
    return replace(document, published=published, published_basis="metadata")


def _required(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    if not isinstance(value, str) or not value.strip():
        raise SourceError(f'has no "{name}" that is a text; every line needs an id and a text')
    return value


def _optional(row: Mapping[str, Any], name: str) -> str | None:
    value = row.get(name)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise SourceError(f'has a "{name}" that is no text ({value!r}); write it in quotes or leave it out')
    refuse_odd_characters(value)
    return value
