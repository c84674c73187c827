"""Bytes as received to text as received: nothing is repaired, so that offsets hold."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from dragoman.model.errors import SourceError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTAINERS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word, Excel or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "a rich text file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"SQLite format 3", "a database"),
)
_ODD = re.compile("[\0\ud800-\udfff]")
_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.IGNORECASE)


def decode_text(data: bytes, *, encoding: str = "utf-8") -> str:
    """The text of the bytes, every line ending as it was; a byte order mark is not part of it.

    Raises:
        SourceError: the bytes are empty, not text, or not in that encoding.
    """
    refuse_what_is_no_text(data)
    for mark, marked in _MARKS:
        if data.startswith(mark):
            data, encoding = data[len(mark) :], marked
            break
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(_wrong_encoding(data, encoding, error.start)) from None
    refuse_odd_characters(text)
    return text


def decode_page(data: bytes) -> str:
    """The source of a web page, in the encoding that it declares or, failing that, most likely has."""
    refuse_what_is_no_text(data)
    for encoding in _encodings_of_page(data):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    if _is_spoilt_utf_8(data):
        return data.decode("utf-8", errors="replace")
    likely = _likely_encoding(data)
    if likely is None:
        raise SourceError("is in no encoding that can be recognised; save the page again as UTF-8")
    text = data.decode(likely, errors="replace")
    return data.decode("cp1252", errors="replace") if _is_latin(text) else text


def _is_latin(text: str) -> bool:
    """Whether all letters are Latin: such encodings look alike, and HTML's own default is windows-1252."""
    return not any("\u024f" < character < "\u2000" or character > "\u2fff" for character in text)


def _is_spoilt_utf_8(data: bytes) -> bool:
    """Whether the page is UTF-8 with some stray bytes, as real pages are; browsers show those as U+FFFD."""
    text = data.decode("utf-8", errors="replace")
    return 2 * text.count("\ufffd") < sum(character > "\x7f" for character in text)


def refuse_what_is_no_text(data: bytes) -> None:
    """Raise SourceError for bytes that are empty, or of a file that is not text."""
    if not data.strip():
        raise SourceError("is empty; there is nothing to read")
    for start, kind in _CONTAINERS:
        if data.startswith(start):
            raise SourceError(f"is {kind}, not text; save its text as .txt first")
    if b"\0" in data[:65536] and not data.startswith(tuple(mark for mark, _ in _MARKS)):
        raise SourceError("is a binary file, not text; save its text as .txt first")


def refuse_odd_characters(text: str) -> None:
    """Raise SourceError for a text that is blank or that no file and no database can hold."""
    if not text.strip():
        raise SourceError("is empty; there is nothing to read")
    odd = _ODD.search(text)
    if odd:
        raise SourceError(f"holds no proper character at {odd.start()} ({odd[0]!r}); take it out")


def _encodings_of_page(data: bytes) -> Iterator[str]:
    yield from (marked for mark, marked in _MARKS[1:] if data.startswith(mark))
    yield "utf-8-sig"
    declared = _DECLARED.search(data[:4096])
    if declared:
        yield declared[1].decode("ascii")


def _wrong_encoding(data: bytes, encoding: str, place: int) -> str:
    likely = _likely_encoding(data)
    if likely is None:
        return f"is not {encoding.upper()} (byte {place}) nor text that can be recognised; save it as UTF-8"
    return (
        f"is not {encoding.upper()} (byte {place}) but perhaps {likely}; "
        f'save it as UTF-8, or set encoding = "{likely}" in dragoman.toml'
    )


def _likely_encoding(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return best.encoding if best else None
