"""What the fuzzer tries: bytes in, and an exception only where something is read as it must not be."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from time import process_time

from dragoman.model.contract import reading_as_json
from dragoman.model.dates import parse_partial_date
from dragoman.model.errors import SourceError
from dragoman.model.text import Document, Reading
from dragoman.reading.reader import Reader
from dragoman.sources.article import find_article
from dragoman.sources.jsonl import find_rows
from dragoman.sources.problems import SourceProblem

OURS = "The ministers of defence met for military cooperation talks and joint exercises of the armies. "
"""What makes the reader take a text for a report of ours, so that all of it is read."""
DAYS = (None, "2021-03-04", "2021-03")
LONG = 20_000
LONGEST_SECONDS = 6.0


class WrongReading(Exception):
    """The reading is not what every reading is."""


@lru_cache
def reader() -> Reader:
    """The reader without the statistical model: its rules are what is tried."""
    return replace(Reader.load(), with_model=False)


def read_text(data: bytes) -> None:
    """Read the bytes as a text; the first of them says in which encoding, of which day, whether as ours."""
    how = data[0] if data else 0
    text = _decoded(data[1:], how)
    _read((OURS if how & 4 else "") + text, DAYS[(how >> 3) % 3])


def read_long_text(data: bytes) -> None:
    """Read the bytes over and over as one long text of ours; it must take no more than some seconds."""
    piece = data.decode("utf-8", "replace")
    if not piece:
        return
    begun = process_time()
    _read(OURS + piece * (LONG // len(piece) + 1), DAYS[1])
    taken = process_time() - begun
    if taken > LONGEST_SECONDS:
        raise WrongReading(f"{taken:.1f} s for some {LONG} characters")


def read_page(data: bytes) -> None:
    """Read the bytes as a web page."""
    try:
        document = find_article(data, id_="page")
    except SourceError:
        return
    _check(reader().read(document))


def read_rows(data: bytes) -> None:
    """Read the bytes as a .jsonl file."""
    try:
        found = [each for _, each in find_rows("rows.jsonl", data, encoding="utf-8")]
    except SourceError:
        return
    for each in found:
        if not isinstance(each, SourceProblem):
            _check(reader().read(each))


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "text": read_text,
    "long": read_long_text,
    "page": read_page,
    "rows": read_rows,
}


def seeds(target: str, examples: Path) -> Iterable[bytes]:
    """The paragraphs of the example reports as the target takes them, and the example page."""
    for path in sorted(examples.iterdir()):
        if path.suffix == ".html":
            if target == "page":
                yield path.read_bytes()
            continue
        day = path.stem[:10]
        for paragraph in path.read_text("utf-8").split("\n\n"):
            if target == "page":
                yield _page(paragraph, day).encode("utf-8")
            elif target == "rows":
                row = {"id": path.stem, "text": OURS + paragraph, "published": day}
                yield json.dumps(row, ensure_ascii=False).encode("utf-8")
            else:
                yield (b"\x0c" if target == "text" else b"") + paragraph.encode("utf-8")


def _page(text: str, day: str) -> str:
    body = f"<div>Published: {day}</div><article><p>{OURS}</p><p>{text}</p></article>"
    return f"<html><head><title>Talks</title></head><body>{body}</body></html>"


def _decoded(data: bytes, how: int) -> str:
    if how % 4 == 0:
        return data.decode("utf-8", "replace")
    if how % 4 == 1:
        return data[: len(data) // 2 * 2].decode("utf-16-le", "surrogatepass")
    return data.decode("latin-1" if how % 4 == 2 else "cp1252", "replace")


def _read(text: str, day: str | None) -> None:
    published = parse_partial_date(day) if day else None
    _check(reader().read(Document("tried", text, published=published)))


def _check(reading: Reading) -> None:
    """Raise WrongReading where the record cannot be written, or a quote is not what its span holds."""
    record = json.loads(reading_as_json(reading))
    text = reading.document.text
    for kind in ("people", "engagements", "instruments", "commitments"):
        for each in record[kind]:
            start, end = each["span"]
            if not 0 <= start < end <= len(text) or text[start:end] != each["quote"]:
                raise WrongReading(f"{kind} {each['id']}: the quote is not what stands at {start}–{end}")
            if each.get("date"):
                parse_partial_date(each["date"])
